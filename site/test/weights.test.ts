import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { builtPages, dist, tagsOf } from './built-site.ts';

/** Bytes after gzip that a page of the catalogue may weigh with all it loads; the form adds the kit, weighed elsewhere. */
const budget = 60_000;

describe('pages', () => {
  it('weigh little, and need no script to be read', (test) => {
    const rows = builtPages().map(({ address, html }) => {
      const files = resourcesOf(html).map((path) => readFileSync(dist + path.slice(1)));
      const bytes = [Buffer.from(html), ...files].reduce(
        (sum, file) => sum + gzipSync(file, { level: 9 }).length,
        0,
      );
      return { address, bytes };
    });
    for (const { address, bytes } of rows) test.diagnostic(`${String(bytes).padStart(6)} bytes  ${address}`);
    assert.deepEqual(
      rows.filter(({ bytes }) => bytes > budget),
      [],
    );
  });
});

/** Style sheets with what they name, icons, and the scripts of the page itself. */
function resourcesOf(html: string): string[] {
  const tags = tagsOf(html);
  const linked = tags
    .filter(({ name, attributes }) => name === 'link' && /stylesheet|icon/.test(attributes.rel ?? ''))
    .map(({ attributes }) => attributes.href ?? '');
  const scripts = tags
    .filter(
      ({ name, attributes }) => name === 'script' && attributes.src && !attributes.src.startsWith('/kit/'),
    )
    .map(({ attributes }) => attributes.src ?? '');
  const inStyles = linked
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) => [...readFileSync(dist + path.slice(1), 'utf8').matchAll(/url\(["']?(\/[^"')]+)/g)])
    .map(([, url]) => url ?? '');
  return [...new Set([...linked, ...scripts, ...inStyles])];
}
