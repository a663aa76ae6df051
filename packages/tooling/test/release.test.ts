import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { addVersion } from '../src/release/add-version.ts';
import { checksums } from '../src/release/checksums.ts';
import { billOfMaterials } from '../src/release/sbom.ts';

/** A built kit of one version, as small as it may be. */
function built(folder: string, version: string, date: string, content = version): string {
  const kit = join(folder, `built-${version}-${content}`);
  const [major, minor] = version.split('.');
  const release = { version, date, channels: [`v${major}.${minor}`, `v${major}`] };
  const files: Record<string, string> = {
    'latest.json': JSON.stringify(release),
    '.htaccess': 'Header',
    'web.config': '<configuration/>',
    [`v${version}/release.json`]: JSON.stringify(release),
    [`v${version}/channel.js`]: `import("../v${version}/chunks/kit.js")`,
    [`v${version}/chunks/kit.js`]: content,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(kit, file)), { recursive: true });
    writeFileSync(join(kit, file), text);
  }
  return kit;
}

describe('a release', () => {
  let folder: string;
  let kit: string;
  const read = (file: string) => readFileSync(join(kit, file), 'utf8');
  const leadsTo = (channel: string) => /v\d+\.\d+\.\d+/.exec(read(`${channel}/dvc.js`))?.[0];

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'release-'));
    kit = join(folder, 'kit');
    mkdirSync(kit);
    addVersion(built(folder, '1.9.0', '2026-01-10'), kit);
    addVersion(built(folder, '1.10.0', '2026-02-10'), kit);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('leads each channel to the newest of its kind, by number and not by letter', () => {
    assert.deepEqual(['v1', 'v1.9', 'v1.10'].map(leadsTo), ['v1.10.0', 'v1.9.0', 'v1.10.0']);
    assert.equal(JSON.parse(read('latest.json')).version, '1.10.0');
  });

  it('leaves the other channels where they are when an older line gets a fix', () => {
    addVersion(built(folder, '1.9.1', '2026-03-10'), kit);
    assert.deepEqual(['v1', 'v1.9', 'v1.10'].map(leadsTo), ['v1.10.0', 'v1.9.1', 'v1.10.0']);
    assert.equal(JSON.parse(read('latest.json')).version, '1.10.0');
  });

  it('may be made twice, but never with something else in it', () => {
    addVersion(built(folder, '1.10.0', '2026-02-10'), kit);
    assert.throws(
      () => addVersion(built(folder, '1.10.0', '2026-02-10', 'other'), kit),
      /v1\.10\.0 was released with another chunks\/kit\.js/,
    );
    assert.equal(read('v1.10.0/chunks/kit.js'), '1.10.0');
  });

  it('keeps a version for a year after the next one came, and for good where a channel leads to it', () => {
    assert.deepEqual(addVersion(built(folder, '1.11.0', '2027-02-09'), kit).removed, []);
    const { removed } = addVersion(built(folder, '2.0.0', '2027-03-12'), kit);
    // 1.9.0 was followed by 1.9.1, and 1.10.0 by 1.11.0 a month ago.
    assert.deepEqual(removed, ['1.9.0']);
    assert.ok(existsSync(join(kit, 'v1.9.1/chunks/kit.js')));
    assert.deepEqual(['v1', 'v2', 'v1.9'].map(leadsTo), ['v1.11.0', 'v2.0.0', 'v1.9.1']);
  });

  it('has a rule for each version where a host knows no patterns', () => {
    const rules = read('netlify-headers.txt');
    assert.match(rules, /^\/kit\/v1\.9\.1\/\*\n {2}Cache-Control: public, max-age=31536000, immutable$/m);
    assert.match(rules, /^\/kit\/v2\/\*\n {2}Cache-Control: public, max-age=300/m);
    assert.doesNotMatch(rules, /v1\.9\.0/);
  });

  it('has checksums that the usual tool reads, the files in one order', () => {
    const one = join(kit, 'v2.0.0');
    assert.match(checksums(one), /^[0-9a-f]{64} {2}channel\.js\n[0-9a-f]{64} {2}chunks\/kit\.js\n/);
  });
});

describe('the rules for caches', () => {
  const servers = fileURLToPath(new URL('../../embed/servers/', import.meta.url));
  const paths = [
    '/kit/v1.4.2/a.js',
    '/kit/v1.4/dvc.js',
    '/kit/v1/dvc.js',
    '/kit/v1.4.2-dev/a.js',
    '/kit/latest.json',
  ];

  for (const server of ['.htaccess', 'nginx.conf', 'Caddyfile'])
    it(`let ${server} keep the files of exact versions alone for good`, () => {
      const text = readFileSync(join(servers, server), 'utf8');
      const patterns = [...text.matchAll(/\^?(?:\/kit)?\/v\[0-9[^\s"]*\//g)].map(
        ([pattern]) => new RegExp(pattern),
      );
      const [exact, dev] = patterns;
      assert.deepEqual(
        paths.filter((path) => exact?.test(path)),
        ['/kit/v1.4.2/a.js'],
      );
      assert.deepEqual(
        paths.filter((path) => dev?.test(path)),
        ['/kit/v1.4.2-dev/a.js'],
      );
    });
});

describe('the bill of materials', () => {
  const works = [
    {
      name: '@lit/reactive-element',
      version: '2.1.2',
      licence: 'BSD-3-Clause',
      files: ['chunks/kit.js', 'dvc.js'],
    },
    { name: 'jszip', version: '3.10.1', licence: '(MIT OR GPL-3.0-or-later)', files: ['docx.js'] },
    { name: 'Tinos', version: '1.33', licence: 'OFL-1.1', files: ['fonts'], isData: true },
    { name: 'odd', version: '1.0.0', licence: 'none given', files: ['pdf.js'] },
  ];
  const hash = 'q6zV4Ev8Sw2Vcz2Yy6wC8q6E3mY1Gf9Q5d8W0H2bXlI=';

  it('is valid CycloneDX', () => {
    const schemas = dirname(
      createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json'),
    );
    const schemaOf = (name: string) =>
      JSON.parse(readFileSync(join(schemas, `res/schema/${name}.SNAPSHOT.schema.json`), 'utf8'));
    const ajv = new Ajv({ strict: false, validateFormats: false });
    // By the names that they call each other.
    for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'])
      ajv.addSchema({ ...schemaOf(name), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` });
    const bom: { components: { purl?: string }[] } = JSON.parse(billOfMaterials('1.4.2', works, hash));
    const validate = ajv.compile(schemaOf('bom-1.6'));
    const isValid: boolean = validate(bom);
    assert.ok(isValid, JSON.stringify(validate.errors?.slice(0, 3)));
    assert.equal(bom.components.length, 4);
    assert.ok(bom.components.some(({ purl }) => purl === 'pkg:npm/%40lit/reactive-element@2.1.2'));
  });

  it('is the same for the same kit, with its works in whatever order, and another for another', () => {
    const bom = billOfMaterials('1.4.2', works, hash);
    assert.equal(billOfMaterials('1.4.2', [...works].reverse(), hash), bom);
    assert.notEqual(billOfMaterials('1.4.2', works, hash.replace('q', 'r')), bom);
    assert.doesNotMatch(bom, /timestamp/);
  });
});
