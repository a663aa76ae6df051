import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { openIndex } from '@dvc-kit/search';
import { procedures } from '../src/procedures.ts';
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
    for (const typed of ['birth certificate', 'khai sinh', 'giay khai sinh'])
      assert.equal(finder.find(typed).hits[0]?.entry.id, 'dang-ky-khai-sinh', typed);
    assert.equal(finder.find('driving licence').elsewhere[0]?.id, 'bang-lai');
  });

  it('has on the page of the catalogue where everything is done that it finds elsewhere', () => {
    const ids = tagsOf(builtPage('/thu-tuc/').html).map(({ attributes }) => attributes.id);
    for (const typed of ['sổ đỏ', 'bằng lái', 'hộ chiếu', 'lý lịch tư pháp']) {
      const [first] = finderAt('tim-kiem.json').find(typed).elsewhere;
      assert.ok(first && ids.includes(`noi-khac-${first.id}`), typed);
    }
  });

  it('needs no script: all are under their letters, and each in force under an event of a life', () => {
    const [letters, home] = [new Set(hrefsOf('/a-z/')), new Set(hrefsOf('/'))];
    for (const { slug, file } of procedures) {
      assert.ok(letters.has(`/thu-tuc/${slug}/`), slug);
      const isInForce = file.supersededBy === null;
      assert.ok(!isInForce || file.lifeEvents.length > 0, slug);
      if (!file.featured) assert.equal(home.has(`/thu-tuc/${slug}/`), isInForce, slug);
    }
  });
});
