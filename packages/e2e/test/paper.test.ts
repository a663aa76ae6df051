import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { units } from '@dvc-kit/administrative-units/current';
import { compilePaper, readFonts } from '@dvc-kit/paper';
import { blankOrFilledPdf } from '@dvc-kit/paper/browser';
import { printDocx } from '@dvc-kit/paper/docx';
import { loadProcedure } from '@dvc-kit/procedure';
import { axe } from '../src/axe.ts';
import { engines, oneEngine, open, type PageOptions, until } from '../src/browser.ts';
import { latest } from '../src/host.ts';
import { startServer, type TestServer } from '../src/server.ts';
import { schemas, site } from '../src/site.ts';

/** Two of the four: colours come with the scheme and layout with the width, neither with both. */
const looks = [
  [360, 'dark'],
  [1280, 'light'],
] as const;

const procedures = ['dang-ky-khai-sinh', 'dang-ky-ket-hon', 'xac-nhan-tinh-trang-hon-nhan'];

/** Answers of which every procedure prints some. */
const person = {
  fullName: 'Y Mơ̆ng Ƀlŏ Niê',
  dateOfBirth: '1990-05',
  ethnicity: 'Ê Đê',
  nationality: 'Việt Nam',
  identityDocument: {
    type: 'citizen-identity-card',
    number: '066090001234',
    issuedBy: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
    issuedOn: '2021-11-20',
  },
  residence: { province: '66', commune: '24133', detail: 'Buôn Ea Bông, số 12 đường Y Wang' },
};
const answers = {
  addressee: { authority: 'Ủy ban nhân dân phường Buôn Ma Thuột' },
  requester: person,
  child: { ...person, fullName: "H'Ĕn Êban", dateOfBirth: '2026-10-05' },
  mother: person,
  bride: { ...person, fullName: "H'Ĕn Êban" },
  groom: person,
  subject: person,
  copies: { requested: true, quantity: 2 },
};

let kit: TestServer;
let host: TestServer;

/** The page of a careful webmaster: nothing but what the kit needs. */
const securityPolicy = (origin: string) =>
  `default-src 'none'; script-src 'self' ${origin}; style-src 'none'; connect-src ${origin}; img-src blob: data:; ` +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bản in</title>
<link rel="icon" href="data:,">
<script type="module" src="/page.js"></script></head><body><main><h1>Bản in</h1>
<h2>Xem lại</h2><h3>Tờ khai</h3></main></body></html>`;

const script = (origin: string) => `
const violations = [];
document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI));
const kit = (path) => import('${origin}/v${latest.version}/' + path);
const [{openPaper}, {units}] = await Promise.all([kit('paper.js'), kit('units.js')]);
window.show = async (slug, answers) => {
  const papers = await (await fetch('${origin}/v${latest.version}/papers/' + slug + '.json')).json();
  const port = await openPaper(papers, units);
  document.querySelector('main').append(port.preview('paper', answers));
  const digest = async ({file}) => {
    const bytes = await file.arrayBuffer();
    const hash = await crypto.subtle.digest('SHA-256', bytes);
    return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
  const printed = async (given) => ({
    pdf: await digest(await port.pdf('paper', given)),
    docx: await digest(await port.docx('paper', given)),
  });
  return {blank: await printed(null), filled: await printed(answers), violations};
};`;

/** Digests of the files, by format. */
type Printed = { pdf: string; docx: string };
type Shown = { blank: Printed; filled: Printed; violations: string[] };

function show(slug: string, given: object): Promise<Shown> {
  return (window as unknown as { show(slug: string, answers: object): Promise<Shown> }).show(slug, given);
}

before(async () => {
  const headers = { 'access-control-allow-origin': '*' };
  kit = await startServer({ root: `${site}kit`, headers });
  host = await startServer({
    pages: { '/': page, '/page.js': { body: script(kit.origin), type: 'text/javascript' } },
    headers: { 'content-security-policy': securityPolicy(kit.origin) },
  });
});

after(async () => {
  await kit.close();
  await host.close();
});

for (const engine of engines) {
  describe(`the paper in ${engine}`, { concurrency: false }, () => {
    // Each is the same code; what an engine can do otherwise shows in one.
    for (const slug of oneEngine.includes(engine) ? procedures : procedures.slice(0, 1)) {
      it(`prints ${slug} to the very bytes that Node prints, under a strict policy`, async () => {
        await using window = await opened({ width: 360, height: 640 });
        const { blank, filled, violations } = await window.page.evaluate(show, slug, answers);
        assert.deepEqual(violations, []);
        assert.deepEqual(blank, await printedByNode(slug, null));
        assert.deepEqual(filled, await printedByNode(slug, answers));
      });
    }

    for (const [width, colorScheme] of oneEngine.includes(engine) ? looks : []) {
      it(`can be read on the screen at ${width} px, ${colorScheme}, without a fault of accessibility`, async () => {
        await using window = await opened({ width, height: 900, colorScheme });
        for (const slug of procedures) await window.page.evaluate(show, slug, answers);
        assert.deepEqual(await axe(window.page), []);
        assert.deepEqual(await window.page.evaluate(seen), {
          text: true,
          scrollsSideways: false,
          background: 'rgb(255, 255, 255)',
          styleAttributes: 0,
        });
      });
    }
  });

  async function opened(options: PageOptions) {
    const one = await open(engine, options);
    await one.goto(`${host.origin}/`);
    await until(one, () => 'show' in window);
    return { page: one, [Symbol.asyncDispose]: () => one.close() };
  }
}

async function printedByNode(slug: string, given: Parameters<typeof blankOrFilledPdf>[1]): Promise<Printed> {
  const { procedure } = loadProcedure(`${schemas}procedures/${slug}`);
  const [paper] = procedure?.papers ?? [];
  assert.ok(procedure && paper);
  const compiled = compilePaper(procedure, paper);
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  return {
    pdf: digest(await blankOrFilledPdf(compiled, given, units, await readFonts())),
    docx: digest(await printDocx(compiled, given, units)),
  };
}

/** What a reader sees of the first preview. */
function seen() {
  const root = document.querySelector('main > div')?.shadowRoot;
  const paper = root?.querySelector('.paper');
  return {
    text: root?.textContent?.includes("H'Ĕn Êban".toUpperCase().normalize('NFC')) ?? false,
    scrollsSideways: document.documentElement.scrollWidth > innerWidth,
    background: paper ? getComputedStyle(paper).backgroundColor : '',
    styleAttributes: root?.querySelectorAll('[style]').length,
  };
}
