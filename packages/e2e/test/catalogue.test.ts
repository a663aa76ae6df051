import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { loadSchemas } from '@dvc-kit/procedure';
import { type StaticServer, serve } from '@dvc-kit/tooling/serve';
import { axe, axeOfColours } from '../src/axe.ts';
import {
  type Engine,
  enginesOfPhones,
  oneEngine,
  open,
  type Page,
  type PageOptions,
  until,
} from '../src/browser.ts';
import { isKept, schemas, site } from '../src/site.ts';

const { procedures: all } = loadSchemas(schemas);
const pageOf = (slug: string) => `/thu-tuc/${slug}/`;
/** Those with a form, which most people come for. */
const procedures = all
  .filter(({ declaration, slug }) => declaration && isKept(slug))
  .map(({ slug }) => pageOf(slug));
const birth = pageOf('dang-ky-khai-sinh');
const informationOnly = all.find(({ declaration, file }) => !declaration && file.code);
const nameAlone = all.find(({ file }) => file.code === null);
/** One of each kind of page: full, with several papers, for information only, a name without a procedure. */
const kinds = [
  ...[
    '/',
    '/thu-tuc/',
    birth,
    pageOf('lien-thong-khai-sinh'),
    ...[informationOnly, nameAlone].flatMap((one) => (one ? [pageOf(one.slug)] : [])),
  ],
  ...['/muc-do/', '/a-z/', '/nop-truc-tuyen/', '/bien-tap/', '/nhung/', '/khong-co/', '/en/', `/en${birth}`],
];

/** Those that look different from one another. */
const looks = ['/', '/thu-tuc/', birth, pageOf('lien-thong-khai-sinh'), '/muc-do/', '/bien-tap/', '/nhung/'];

const phone = { width: 360, height: 640 };
const narrow = { width: 320, height: 640 };
const desk = { width: 1280, height: 800 };

let server: StaticServer;

before(async () => {
  // Under the strict policy that `npm start` serves it with.
  server = await serve(site, 0);
});

after(() => server.close());

for (const engine of oneEngine) {
  describe(`${engine}: the catalogue`, { concurrency: false }, () => {
    // Two of the four: colours come with the scheme and layout with the width, neither with both.
    for (const [look, paths, faults] of [
      [{ ...phone, colorScheme: 'light' }, kinds, axe],
      [{ ...desk, colorScheme: 'dark' }, looks, axeOfColours],
    ] as const) {
      it(`has no fault that axe finds, ${look.colorScheme} and ${look.width} pixels wide`, async () => {
        await using window = await opened(engine, look);
        for (const path of paths) {
          await window.page.goto(server.origin + path);
          assert.deepEqual(await faults(window.page), [], path);
        }
      });
    }

    it('fits a screen of 320 pixels, which is also 1280 at 400 %, without sideways scrolling', async () => {
      await using window = await opened(engine, narrow);
      for (const path of kinds) {
        await window.page.goto(server.origin + path);
        const [needed, given] = await window.page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth] as const;
        });
        assert.ok(needed <= given, `${path} needs ${needed} of ${given}`);
      }
    });

    it('shows name, purpose, fee, time and both buttons on the first screen of a phone', async () => {
      await using window = await opened(engine, phone);
      for (const path of [...procedures, `/en${birth}`]) {
        await window.page.goto(server.origin + path);
        const bottoms = await window.page.evaluate(() => {
          const parts = ['h1', '.summary', '.dotted', '.form-buttons a:first-child', '.form-buttons .second'];
          return parts.map(
            (part) => document.querySelector(`.sheet ${part}`)?.getBoundingClientRect().bottom ?? 0,
          );
        });
        // The blank forms of an inter-linked procedure are a list, below its button.
        assert.ok(bottoms.slice(0, 4).every(Boolean), `${path}: something is missing`);
        assert.ok(Math.max(...bottoms) <= phone.height, `${path}: ${bottoms.map(Math.round)}`);
      }
    });

    it('suggests while one types in the header, tells how many, and goes there by keyboard', async () => {
      await using window = await opened(engine, desk);
      const { page } = window;
      await page.goto(`${server.origin}${birth}`);
      await page.evaluate(() => document.getElementById('tim-o-dau-trang')?.focus());
      await page.type('ddawng kys keets hoon');
      await until(page, () =>
        /kết/.test(document.querySelector('.search-box [role=option] mark')?.textContent ?? ''),
      );
      await until(page, () =>
        /^\d+ gợi ý/.test(document.querySelector('.search-box [role=status]')?.textContent ?? ''),
      );
      await page.press('ArrowDown');
      const chosen = await page.evaluate(() => {
        const id = document.activeElement?.getAttribute('aria-activedescendant');
        const option = document.getElementById(id ?? '');
        return [option?.getAttribute('aria-selected'), option?.querySelector('mark')?.textContent];
      });
      assert.deepEqual(chosen, ['true', 'kết']);
      assert.deepEqual(await axe(page), []);
      await page.press('Escape');
      assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded')), 'false');
      await page.press('ArrowDown');
      await until(page, () => document.activeElement?.getAttribute('aria-expanded') === 'true');
      await page.press('ArrowDown');
      await page.press('Enter');
      await arrived(page, '/thu-tuc/dang-ky-ket-hon/');
    });

    it('keeps what was typed on the first page for whoever comes back, and sends nothing of it', async () => {
      await using window = await opened(engine, phone);
      const { page } = window;
      await page.goto(`${server.origin}/`);
      await page.evaluate(() => document.getElementById('tim-thu-tuc')?.focus());
      await page.type('giay doc than');
      await until(page, () => document.querySelector('.search-box [role=option]') !== null);
      await page.press('Enter');
      await arrived(page, '/thu-tuc/');
      assert.match((await until(page, whenFound, 'giay doc than'))[0] ?? '', /xac-nhan-tinh-trang-hon-nhan/);
      assert.deepEqual(
        await page.evaluate(() => [
          location.search,
          performance.getEntriesByType('resource').filter(({ name }) => name.includes('giay')).length,
        ]),
        ['', 0],
      );
      await page.back();
      await arrived(page, '/');
      assert.equal(
        await page.evaluate(() => document.querySelector<HTMLInputElement>('#tim-thu-tuc')?.value),
        'giay doc than',
      );
    });

    it('says so, and leads to the whole list, where the search cannot be loaded', async () => {
      // The index is cut off on its way.
      const cut = await serve(site, 0, async (path) =>
        path.endsWith('tim-kiem.json') ? { ending: '.json', text: '{' } : undefined,
      );
      await using window = await opened(engine, phone);
      const { page } = window;
      await page.goto(`${cut.origin}/`);
      await page.evaluate(() => document.getElementById('tim-thu-tuc')?.focus());
      await page.type('ket hon');
      assert.match(
        await until(page, () => document.querySelector('.search-box [role=option]')?.textContent),
        /Chưa tải được phần tìm kiếm/,
      );
      assert.deepEqual(await axe(page), []);
      await page.press('ArrowDown');
      await page.press('Enter');
      await arrived(page, '/thu-tuc/');
      await cut.close();
    });

    it('keeps what was typed before its script came', async () => {
      let letCome = () => {};
      const scripts = new Promise<void>((resolve) => {
        letCome = resolve;
      });
      const slow = await serve(site, 0, async (path) => {
        if (path.endsWith('.js')) await scripts;
        return undefined;
      });
      await using window = await opened(engine, phone);
      const { page } = window;
      const going = page.goto(`${slow.origin}/thu-tuc/`);
      await onItsWay(page, (box) => document.getElementById(box) !== null, 'tim');
      await page.evaluate(() => document.getElementById('tim')?.focus());
      await page.type('giay doc than');
      letCome();
      await going;
      assert.match((await until(page, whenFound, 'giay doc than'))[0] ?? '', /xac-nhan-tinh-trang-hon-nhan/);
      await slow.close();
    });

    it('says where it is done, for what is not done at the commune', async () => {
      await using window = await opened(engine, phone);
      await window.page.goto(`${server.origin}/thu-tuc/?q=${encodeURIComponent('sổ đỏ')}`);
      const told = await until(
        window.page,
        () =>
          [...document.querySelectorAll('#noi-khac-muc li')].find((one) => one.checkVisibility())
            ?.textContent,
      );
      assert.match(told, /Văn phòng đăng ký đất đai/);
      assert.deepEqual(await axe(window.page), []);
    });

    it('answers markup, ten kilobytes, emoji and letters in pieces in its address', async () => {
      await using window = await opened(engine, phone);
      const bad = [
        '<img src=x onerror=document.title="x">',
        'đăng ký '.repeat(400),
        '😀',
        'kết hôn'.normalize('NFD'),
      ];
      const typed = [...bad.map(encodeURIComponent), '%E0%A4%A', '%00', '%ED%A0%BD'];
      for (const query of typed.flatMap((one) => [`?q=${one}`, `#q=${one}`])) {
        await window.page.goto(`${server.origin}/khong-co/`);
        await window.page.goto(`${server.origin}/thu-tuc/${query}`);
        await until(window.page, () => document.getElementById('tat-ca')?.hidden);
        const [title, images] = await window.page.evaluate(() => [
          document.title,
          document.querySelectorAll('main img').length,
        ]);
        assert.match(title, /^Danh mục thủ tục/);
        assert.equal(images, 0);
        assert.equal(
          await window.page.evaluate(
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
          ),
          true,
          query,
        );
      }
    });

    it('shows again what was found to whoever comes back from a procedure', async () => {
      await using window = await opened(engine, phone);
      await window.page.goto(`${server.origin}/thu-tuc/`);
      await window.page.evaluate(() => document.getElementById('tim')?.focus());
      await window.page.type('giay doc than');
      const [first] = await until(window.page, whenFound, 'giay doc than');
      await window.page.evaluate(() => document.querySelector<HTMLElement>('#khop-muc a')?.click());
      await arrived(window.page, first ?? '');
      await window.page.back();
      await arrived(window.page, '/thu-tuc/');
      assert.equal((await until(window.page, whenFound, 'giay doc than'))[0], first);
      assert.equal(
        await window.page.evaluate(() => document.querySelector<HTMLInputElement>('#tim')?.value),
        'giay doc than',
      );
    });

    it('puts the step, and "Lỗi:" while it has errors, before the title, and opens the form under its policy', async () => {
      await using window = await opened(engine, phone);
      await window.page.goto(`${server.origin}${birth}to-khai/`);
      await until(window.page, pressContinue);
      assert.match(
        await until(window.page, () => document.title.startsWith('Lỗi: ') && document.title),
        /^Lỗi: Trường hợp khai sinh – .*Đăng ký khai sinh/,
      );
    });

    it('prints what to bring on a sheet of its own, and the whole page on few more', async () => {
      await using window = await opened(engine, desk);
      await window.page.goto(server.origin + birth);
      const sheets = await window.page.print!();
      assert.ok((sheets.toString('latin1').match(/\/Type \/Page\b/g) ?? []).length <= 4);
    });

    it('can be read to the end without JavaScript', async () => {
      await using window = await opened(engine, { ...phone, javaScript: false });
      await window.page.goto(`${server.origin}/thu-tuc/`);
      const names = await window.page.evaluate(() => document.querySelectorAll('.entry').length);
      assert.equal(names, all.length);
      await window.page.goto(`${server.origin}${birth}to-khai/`);
      const link = await window.page.evaluate(() => {
        const blank = document.querySelector<HTMLAnchorElement>('dvc-procedure a');
        return [blank?.checkVisibility(), blank?.getAttribute('href')];
      });
      assert.equal(link[0], true);
      assert.match(String(link[1]), /\.pdf$/);
    });
  });
}

for (const engine of enginesOfPhones) {
  describe(`${engine}: the scripts of the catalogue`, { concurrency: false }, () => {
    it('finds "lam giay khai sinh cho con" while it is typed, and tells when nothing is found', async () => {
      await using window = await opened(engine, phone);
      await window.page.goto(`${server.origin}/thu-tuc/`);
      await window.page.evaluate(() => document.getElementById('tim')?.focus());
      await window.page.type('lam giay khai sinh cho con');
      assert.equal((await until(window.page, whenFound, 'lam giay khai sinh cho con'))[0], birth);
      await clear(window.page, 'tim');
      await window.page.type('zzz qqq');
      await until(window.page, () =>
        document.getElementById('trong-tieu-de')?.textContent?.includes('zzz qqq'),
      );
      assert.deepEqual(await window.page.evaluate(shown), []);
      assert.deepEqual(await axe(window.page), []);
      await window.page.evaluate(() => document.getElementById('hien-lai')?.click());
      const after = await window.page.evaluate(shown);
      assert.equal(after.length, all.length);
      assert.equal(await window.page.evaluate(() => document.activeElement?.id), 'tim');
    });
  });
}

async function opened(engine: Engine, options: PageOptions) {
  const page = await open(engine, options);
  return { page, [Symbol.asyncDispose]: () => page.close() };
}

/** Waits for the page that a key or a click leads to. */
function arrived(page: Page, path: string): Promise<void> {
  return onItsWay(page, (at) => location.pathname === at && document.readyState === 'complete', path);
}

/** Waits for what a page on its way will be like; meanwhile it may be that nothing can be asked. */
async function onItsWay(page: Page, isThere: (wanted: string) => boolean, wanted: string): Promise<void> {
  for (let isWaiting = true; isWaiting; )
    try {
      await until(page, isThere, wanted);
      isWaiting = false;
    } catch (fault) {
      if (!/navigation|destroyed/.test(String(fault))) throw fault;
    }
}

/** Empties a box as whoever holds Backspace does. */
async function clear(page: Page, id: string) {
  const { length } = await page.evaluate(
    (box) => document.querySelector<HTMLInputElement>(`#${box}`)?.value ?? '',
    id,
  );
  for (let at = 0; at < length; at++) await page.press('Backspace');
}

/** Runs in the page: addresses of what was found, once it is the answer to all that was typed and not to its first words. */
function whenFound(typed: string): string[] | false {
  const heading = document.getElementById('khop-tieu-de');
  return (
    heading?.checkVisibility() === true &&
    heading.textContent.includes(typed) &&
    [...document.querySelectorAll<HTMLAnchorElement>('#khop-muc .entry')].map(
      (entry) => new URL(entry.href).pathname,
    )
  );
}

/** Runs in the page: addresses of the procedures on show. */
function shown(): string[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('.entry')]
    .filter((entry) => entry.checkVisibility())
    .map((entry) => new URL(entry.href).pathname);
}

/** Runs in the page: presses the button that leads on, once it is there. */
function pressContinue(): boolean {
  const buttons = document.querySelector('dvc-procedure')?.shadowRoot?.querySelectorAll('button');
  const button = [...(buttons ?? [])].find(({ textContent }) => textContent?.includes('Tiếp tục'));
  button?.click();
  return button !== undefined;
}
