import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { builtPages, dist } from './built-site.ts';

describe('the sitemap', () => {
  it('names every page once', () => {
    const sitemap = readFileSync(`${dist}sitemap.xml`, 'utf8');
    const named = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
    const pages = builtPages()
      .map(({ address }) => address)
      .filter((address) => address !== '/404.html');
    assert.deepEqual(named.toSorted(), pages.toSorted());
  });

  it('is named in robots.txt', () => {
    assert.match(readFileSync(`${dist}robots.txt`, 'utf8'), /^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m);
  });
});
