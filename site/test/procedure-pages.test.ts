import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { procedures } from '../src/catalogue/procedures.ts';
import { blankPapers } from '../src/facts/blank-form.ts';
import { hasResults } from '../src/facts/procedure-sections.ts';
import { vi } from '../src/texts/vi.ts';
import { isFillable } from '../src/validity/fillable.ts';
import { builtPage, dist, headingsOf, tagsOf } from './built-site.ts';

const words = vi.procedurePage;
const withForm = procedures.filter((procedure) => isFillable(procedure));

describe('the page of a procedure', () => {
  it('answers in the order in which citizens ask', () => {
    for (const { slug, file } of procedures) {
      const chapters = headingsOf(builtPage(`/thu-tuc/${slug}/`).html).filter(([level]) => level === 2);
      assert.deepEqual(
        chapters.map(([, text]) => text),
        [
          words.onThisPage,
          words.whenToUse,
          words.prepare,
          words.costs,
          ...(file.channels.length ? [words.handIn] : []),
          ...(file.steps.length ? [words.steps] : []),
          ...(hasResults(file) ? [words.results] : []),
          ...(file.questions.length ? [words.questions] : []),
          words.legal,
        ],
      );
    }
  });

  it('offers the form and the blank paper at the top and again after the costs', () => {
    for (const procedure of withForm) {
      const { slug } = procedure;
      const { html } = builtPage(`/thu-tuc/${slug}/`);
      const contents = html.indexOf('id="muc-luc"');
      const [above, below] = [html.slice(0, contents), html.slice(contents)];
      const files = blankPapers(procedure).flatMap(({ fileName }) =>
        ['.pdf', '-dien-tren-may.pdf', '.docx'].map((ending) => `/thu-tuc/${slug}/${fileName}${ending}`),
      );
      for (const part of [above, below])
        for (const address of [`/thu-tuc/${slug}/to-khai/`, ...files])
          assert.ok(part.includes(`href="${address}"`), `${slug}: no ${address}`);
    }
  });

  it('lists each paper once, everyone’s first, and no note as a paper', () => {
    for (const { slug, file } of procedures) {
      const { html } = builtPage(`/thu-tuc/${slug}/`);
      const listed = tagsOf(html)
        .filter(({ attributes }) => attributes.type === 'checkbox')
        .map(({ attributes }) => attributes.id?.replace('giay-', ''));
      assert.deepEqual(listed.toSorted(), file.attachments.map(({ id }) => id).toSorted(), slug);
      const forAll = file.attachments.filter(({ whenText }) => whenText === undefined).map(({ id }) => id);
      assert.deepEqual(listed.slice(0, forAll.length), forAll, slug);
    }
  });

  it('begins the papers of a situation with "Nếu"', () => {
    const headings = headingsOf(builtPage('/thu-tuc/dang-ky-khai-sinh/').html).map(([, text]) => text);
    assert.ok(headings.includes('Nếu trẻ bị bỏ rơi'), headings.join('\n'));
  });

  it('marks what is unverified, and says what the mark means', () => {
    for (const { slug, file } of procedures) {
      const { html } = builtPage(`/thu-tuc/${slug}/`);
      const marks = tagsOf(html).filter(({ attributes }) => attributes.href === '#chua-doi-chieu');
      const unverified = JSON.stringify(file).split('"status":"unverified"').length - 1;
      assert.ok(marks.length >= unverified, `${slug}: ${marks.length} marks for ${unverified} details`);
      assert.ok(!unverified || html.includes(words.unverifiedExplained));
    }
  });

  it('leads to the national portal only where the identifier was seen there', () => {
    for (const { slug, file } of procedures) {
      const { html } = builtPage(`/thu-tuc/${slug}/`);
      const links = tagsOf(html).filter(({ attributes }) =>
        attributes.href?.startsWith('https://dichvucong.gov.vn/thu-tuc-hanh-chinh/'),
      );
      const sources = JSON.stringify(file.sources);
      for (const { attributes } of links)
        assert.ok(
          attributes.href?.endsWith(file.nationalPortalId ?? ' ') || sources.includes(attributes.href ?? ' '),
          slug,
        );
    }
  });

  it('comes with a blank form that is a PDF and a schema that stands on its own', () => {
    for (const procedure of withForm) {
      const { slug } = procedure;
      const folder = `${dist}thu-tuc/${slug}/`;
      assert.ok(blankPapers(procedure).length > 0);
      for (const { fileName } of blankPapers(procedure)) {
        for (const name of [fileName, `${fileName}-dien-tren-may`])
          assert.equal(readFileSync(`${folder}${name}.pdf`, 'latin1').slice(0, 5), '%PDF-', slug);
        assert.equal(readFileSync(`${folder}${fileName}.docx`, 'latin1').slice(0, 2), 'PK', slug);
      }
      const schema = readFileSync(`${folder}declaration.schema.json`, 'utf8');
      assert.equal(JSON.parse(schema).$schema, 'https://json-schema.org/draft/2020-12/schema');
      assert.doesNotMatch(schema, /"\$ref"/, slug);
      const { html } = builtPage(`/thu-tuc/${slug}/`);
      assert.ok(html.includes('href="/thu-tuc/dossier-1.schema.json"'), slug);
    }
    const dossier = JSON.parse(readFileSync(`${dist}thu-tuc/dossier-1.schema.json`, 'utf8'));
    assert.equal(dossier.properties.format.const, 'dvc-dossier/1');
  });

  it('embeds the form as a webmaster would, with the blank form as the way out', () => {
    for (const { slug, file, papers } of withForm) {
      const { html } = builtPage(`/thu-tuc/${slug}/to-khai/`);
      assert.match(html, /<script type="module" src="\/kit\/v1\/dvc\.js">/);
      const [, inside] = html.match(/<dvc-procedure code="([^"]+)"[^>]*>/) ?? [];
      assert.equal(inside, file.code);
      assert.match(
        html,
        new RegExp(`<dvc-procedure[^>]*>\\s*<a [^>]*href="/thu-tuc/${slug}/${papers[0]?.fileName}.pdf"`),
      );
      assert.ok(html.includes('<noscript>'));
      assert.ok(existsSync(`${dist}kit/v1/dvc.js`), 'the kit is not in site/dist/kit/v1/');
    }
  });
});
