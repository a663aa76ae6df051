import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publicElement } from '@dvc-kit/embed/public-element';
import { en } from './en.ts';
import { vi } from './vi.ts';

const here = (url: string) => fileURLToPath(new URL(url, import.meta.url));
const element = publicElement();
const status = publicElement('dvc-status');

const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).sort();
const rows = (list: readonly (readonly string[])[]) => list.map(([name]) => name).sort();

describe('the page for webmasters', () => {
  for (const [language, { embedPage: page }] of Object.entries({ vi, en })) {
    it(`has every attribute, event, custom property and part in its ${language} words, and none that is not`, () => {
      assert.deepEqual(rows(page.attributeList), names(element.attributes));
      assert.deepEqual(rows(page.eventList), names(element.events));
      assert.deepEqual(rows(page.propertyList), names(element.cssProperties));
      assert.deepEqual(rows(page.partList), names(element.cssParts));
      assert.deepEqual(rows(page.statusAttributeList), names(status.attributes));
      assert.deepEqual(rows(page.statusEventList), names(status.events));
      assert.deepEqual(rows(page.statusPartList), names(status.cssParts));
    });
  }

  it('knows every part that the form draws', () => {
    const drawn = globSync(here('../../../packages/elements/src/**/!(*.test|*.examples).ts'))
      .map((file) => readFileSync(file, 'utf8'))
      .flatMap((source) => [...source.matchAll(/ part=(?:"([a-z -]+)"|\$\{[^}]*'([a-z-]+)'\})/g)])
      .flatMap(([, plain, chosen]) => (plain ?? chosen ?? '').split(' '));
    const promised = [...element.cssParts, ...status.cssParts].map(({ name }) => name);
    assert.deepEqual([...new Set(drawn)].sort(), [...new Set(promised)].sort());
  });
});
