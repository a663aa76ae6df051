import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { table, weigh } from '../src/sizes/sizes.ts';

describe('sizes', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sizes-'));
    // Random bytes, because gzip cannot shrink them.
    writeFileSync(join(folder, 'a.js'), randomBytes(3000));
    writeFileSync(join(folder, 'b.js'), randomBytes(2000));
    writeFileSync(join(folder, 'style.css'), '@font-face { src: url("b.js") }');
    writeFileSync(
      join(folder, 'index.html'),
      '<link rel="stylesheet" href="/style.css"><script src="./a.js"></script>',
    );
  });
  after(() => rmSync(folder, { recursive: true }));

  it('accepts files within their budget', () => {
    assert.equal(weigh(folder, { name: 'both', files: ['*.js'], limit: 5200 }).fault, undefined);
  });

  it('fails when files together are past their budget', () => {
    const weight = weigh(folder, { name: 'both', files: ['a.js', 'b.js'], limit: 5000 });
    assert.match(weight.fault ?? '', /bytes too many/);
    assert.match(table([weight]), /FAILED/);
  });

  it('tells an editor that her definition grew, and not the code', () => {
    mkdirSync(join(folder, 'procedures'));
    writeFileSync(join(folder, 'procedures', '1.vi.json'), randomBytes(1000));
    const code = weigh(folder, { name: 'code', files: ['a.js'], limit: 1000 });
    const both = weigh(folder, { name: 'both', files: ['a.js', 'procedures/*.json'], limit: 3500 });
    assert.doesNotMatch(table([code]), /tờ khai/);
    assert.match(table([both]), /Trong đó 10\d\d byte là nội dung tờ khai/);
  });

  it('fails when there is nothing to weigh', () => {
    assert.match(weigh(folder, { name: 'none', files: ['c.js'], limit: 1 }).fault ?? '', /not found: c\.js/);
    assert.match(
      weigh(folder, { name: 'none', page: 'no.html', limit: 1 }).fault ?? '',
      /not found: no\.html/,
    );
  });

  it('weighs a script with the scripts it imports, but not with those it may ask for later', () => {
    writeFileSync(join(folder, 'entry.js'), 'import{x}from"./a.js";import("./b.js")');
    const { bytes } = weigh(folder, { name: 'script', scripts: ['entry.js'], limit: 4000 });
    assert.ok(bytes > 3000 && bytes < 3500, `${bytes}`);
  });

  it('weighs a page with its scripts, styles and fonts', () => {
    const { bytes } = weigh(folder, { name: 'page', page: 'index.html', limit: 9000 });
    assert.ok(bytes > 5000 && bytes < 5500, `${bytes}`);
  });
});
