import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../texts/en.ts';
import { vi } from '../texts/vi.ts';
import { checkPage, type PageParts } from './check-page.ts';
import { findingKinds } from './finding.ts';
import { allows, policyFindings } from './policy-findings.ts';

const kit = {
  folder: 'https://forms.vn/kit/',
  latest: { version: '1.4.2', integrity: 'sha384-new' },
  codes: ['1.001193', '1.004873'],
};
const script = { src: 'https://forms.vn/kit/v1/dvc.js', type: 'module', integrity: '', nonce: '' };
const page: PageParts = {
  scripts: [script],
  elements: [{ code: '1.001193', hasLink: true }],
  policies: [],
};
const kinds = (parts: Partial<PageParts>, headers = '') =>
  checkPage({ ...page, ...parts }, headers, kit).map(({ kind, level }) => `${level} ${kind}`);
const policyKinds = (policy: string, more = {}) =>
  policyFindings(policy, { kit: kit.folder, ...more }).map(({ kind, level }) => `${level} ${kind}`);

describe('the check of a page', () => {
  it('has a sentence in both languages for all that it finds', () => {
    for (const { checkPage: words } of [vi, en])
      assert.deepEqual(Object.keys(words.findings).sort(), [...findingKinds].sort());
  });

  it('finds nothing on a page as it should be', () => {
    assert.deepEqual(kinds({}), ['good all-well']);
  });

  it('finds what is missing of the two lines', () => {
    assert.deepEqual(kinds({ scripts: [], elements: [] }), ['fault no-element', 'fault no-script']);
    assert.deepEqual(kinds({ elements: [{ code: ' ', hasLink: false }] }), [
      'fault no-code',
      'hint no-fallback',
    ]);
    assert.deepEqual(kinds({ elements: [{ code: '9.999999', hasLink: true }] }), ['fault unknown-code']);
    assert.deepEqual(kinds({ elements: [{ code: ' 1.001193 ', hasLink: true }] }), ['good all-well']);
    assert.deepEqual(kinds({ scripts: [{ ...script, type: '' }] }), ['fault no-module']);
  });

  it('finds copies that are old, doubled, or held to a hash that cannot hold', () => {
    const exact = { ...script, src: 'https://forms.vn/kit/v1.3.0/dvc.js?ver=6.2', integrity: 'sha384-old' };
    assert.deepEqual(kinds({ scripts: [exact] }), ['good all-well', 'hint old-version']);
    assert.deepEqual(kinds({ scripts: [script, exact] }), ['good all-well', 'hint script-twice']);
    const now = { ...exact, src: 'https://forms.vn/kit/v1.4.2/dvc.js' };
    assert.deepEqual(kinds({ scripts: [now] }), ['fault wrong-hash']);
    assert.deepEqual(kinds({ scripts: [{ ...now, integrity: 'sha384-new' }] }), ['good all-well']);
    assert.deepEqual(kinds({ scripts: [{ ...script, integrity: 'sha384-new' }] }), ['fault hash-of-channel']);
  });

  it('reads policies from the page and from headers, as the tools of browsers show them', () => {
    const policy = "Content-Security-Policy: default-src 'self'; img-src 'self'";
    const faults = ['fault policy-script', 'fault policy-connect'];
    assert.deepEqual(kinds({}, `HTTP/2 200\nserver: x\n${policy}`).slice(0, 2), faults);
    assert.deepEqual(kinds({ policies: [policy.slice(25)] }).slice(0, 2), faults);
    assert.deepEqual(kinds({}, 'permissions-policy: geolocation=(), camera=()'), [
      'good all-well',
      'hint no-camera',
    ]);
  });

  it('names old libraries that the form was tried beside, and does not alarm', () => {
    const old = { ...script, type: '', src: '/Portals/_default/js/prototype.js' };
    assert.deepEqual(kinds({ scripts: [old, script] }), ['good all-well', 'good library']);
  });
});

describe('the check of a policy', () => {
  const strict = `default-src 'none'; script-src https://forms.vn 'wasm-unsafe-eval'; style-src https://forms.vn; connect-src https://forms.vn; img-src blob: data:; trusted-types lit-html 'allow-duplicates'`;

  it('lets the documented one pass, and ones that allow more', () => {
    assert.deepEqual(policyKinds(strict), []);
    assert.deepEqual(policyKinds("script-src 'unsafe-eval' https:; connect-src *"), []);
    assert.deepEqual(policyKinds("frame-ancestors 'self'"), []);
    const dynamic = "script-src 'nonce-a1' 'strict-dynamic' 'wasm-unsafe-eval'";
    assert.deepEqual(policyKinds(dynamic, { nonce: 'a1' }), []);
  });

  it('tells a folder that is too narrow, hashes alone, and a nonce that is not on the script', () => {
    assert.deepEqual(policyKinds('script-src https://forms.vn/kit/v1/ ')[0], 'fault policy-folder');
    assert.deepEqual(policyKinds("script-src 'sha384-abc'")[0], 'fault policy-hashes');
    assert.deepEqual(
      policyKinds("script-src 'nonce-a1' 'strict-dynamic' https://forms.vn")[0],
      'fault policy-script',
    );
  });

  it('tells what only makes it worse apart from what breaks it', () => {
    assert.deepEqual(policyKinds(strict.replace('blob: data:', "'self'")), ['hint policy-images']);
    assert.deepEqual(policyKinds(strict.replace('style-src https://forms.vn', "style-src 'none'")), [
      'hint policy-looks',
    ]);
    assert.deepEqual(policyKinds(strict.replace(" 'allow-duplicates'", '')), ['hint policy-types']);
    assert.deepEqual(policyKinds(strict.replace('lit-html', 'jquery')), ['fault policy-types']);
    assert.deepEqual(policyKinds('sandbox allow-scripts'), ['fault policy-sandbox']);
  });

  it('compares sources as browsers do', () => {
    const address = 'https://kit.forms.vn:8443/kit/v1.4.2/dvc.js';
    for (const source of [
      'https:',
      '*',
      '*.forms.vn:8443',
      'https://kit.forms.vn:*',
      'http://kit.forms.vn:8443/kit/',
    ])
      assert.ok(allows([source], address), source);
    for (const source of [
      "'self'",
      "'none'",
      'https://forms.vn',
      'kit.forms.vn',
      'kit.forms.vn:8443/kit',
      '*.vn.evil:8443',
    ])
      assert.ok(!allows([source], address), source);
    assert.ok(allows(["'self'"], address, 'https://kit.forms.vn:8443/a'));
  });
});
