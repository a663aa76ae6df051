import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { openIndex } from '@dvc-kit/search';
import { findableIn } from '@dvc-kit/search/build';
import { elsewhere, procedures } from '../src/catalogue/procedures.ts';
import { builtPage, dist, tagsOf } from './built-site.ts';

const finderAt = (path: string) => openIndex(JSON.parse(readFileSync(dist + path, 'utf8')));
const hrefsOf = (address: string) =>
  tagsOf(builtPage(address).html).flatMap(({ name, attributes }) =>
    name === 'a' ? [attributes.href ?? ''] : [],
  );

describe('finding', () => {
  it('leads from every code to the page of its procedure, in both languages', () => {
    for (const path of ['tim-kiem.json', 'en/tim-kiem.json']) {
      const finder = finderAt(path);
      for (const { slug, file } of procedures)
        if (file.code) assert.equal(finder.find(file.code).hits[0]?.entry.id, slug, `${path}: ${file.code}`);
    }
  });

  it('finds in English what is named in English, and what is named in Vietnamese', () => {
    const finder = finderAt('en/tim-kiem.json');
    const found = (typed: string, id: string) => finder.find(typed).hits.some(({ entry }) => entry.id === id);
    for (const { id, title } of findableIn('en', { procedures, elsewhere }).procedures)
      assert.ok(found(title, id), title);
    for (const { slug, file } of procedures) assert.ok(found(file.name, slug), file.name);
  });

  it('has on the page of the catalogue where everything is done that it finds elsewhere', () => {
    const ids = tagsOf(builtPage('/thu-tuc/').html).map(({ attributes }) => attributes.id);
    const finder = finderAt('tim-kiem.json');
    const found = elsewhere.flatMap(({ title }) => finder.find(title).elsewhere);
    assert.ok(found.length > 0 || elsewhere.length === 0);
    for (const { id } of found) assert.ok(ids.includes(`noi-khac-${id}`), id);
  });

  it('needs no script: all are under their letters, and each in force under the events of a life that it names', () => {
    const [letters, home] = [new Set(hrefsOf('/a-z/')), new Set(hrefsOf('/'))];
    for (const { slug, file } of procedures) {
      assert.ok(letters.has(`/thu-tuc/${slug}/`), slug);
      const isInForce = file.supersededBy === null;
      const isNamed = isInForce && file.lifeEvents.length > 0;
      if (!file.featured) assert.equal(home.has(`/thu-tuc/${slug}/`), isNamed, slug);
    }
  });
});
