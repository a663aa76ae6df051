import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { builtPages, dist, tagsOf } from './built-site.ts';

const pages = builtPages();
const idsOf = new Map(
  pages.map(({ address, html }) => [
    address,
    new Set(tagsOf(html).flatMap(({ attributes }) => attributes.id ?? [])),
  ]),
);

describe('links', () => {
  it('lead to pages and files that exist', () => {
    for (const { address, html } of pages) {
      for (const { attributes } of tagsOf(html)) {
        for (const url of [attributes.href, attributes.src]) {
          if (!url?.startsWith('/')) continue;
          const path = decodeURI(url.replace(/[?#].*/, ''));
          const file = path.endsWith('/') ? `${path}index.html` : path;
          assert.ok(existsSync(dist + file.slice(1)), `${address} links to ${url}`);
        }
      }
    }
  });

  it('lead to places that are on their page', () => {
    for (const { address, html } of pages) {
      for (const { name, attributes } of tagsOf(html)) {
        const [path, id] = (attributes.href ?? '').split('#');
        if (name !== 'a' || !id || /^[a-z]+:/.test(path ?? '')) continue;
        assert.ok(idsOf.get(path || address)?.has(decodeURI(id)), `${address} links to ${attributes.href}`);
      }
    }
  });

  it('name only web addresses outside the site', () => {
    for (const { address, html } of pages)
      for (const { name, attributes } of tagsOf(html))
        if (name === 'a' && attributes.href !== undefined && !/^[/#]/.test(attributes.href))
          assert.match(attributes.href, /^https?:\/\//, address);
  });
});
