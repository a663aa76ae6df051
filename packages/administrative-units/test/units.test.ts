import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { units } from '../src/current.ts';
import { search } from '../src/fold.ts';

interface SourceFile {
  asOf: string;
  provinces: { code: string; name: string; communes: { code: string; name: string }[] }[];
}
const source = JSON.parse(
  readFileSync(new URL('../data/units-2025.json', import.meta.url), 'utf8'),
) as SourceFile;

it('gives back every unit of the source, so the packed file is not stale', () => {
  const unpacked = units.provinces.map(({ code, name }) => ({
    code,
    name,
    communes: units.communes(code).map((commune) => ({ code: commune.code, name: commune.name })),
  }));
  const expected = source.provinces.map(({ code, name, communes }) => ({
    code,
    name,
    communes: communes.map((commune) => ({ code: commune.code, name: commune.name })),
  }));
  assert.deepEqual(unpacked, expected);
  assert.equal(units.asOf, source.asOf);
});

it('has 34 provinces and 3,321 communes', () => {
  assert.equal(units.provinces.length, 34);
  assert.equal(units.communes().length, 3321);
});

it('finds a commune and its province by code', () => {
  assert.equal(units.commune('00004')?.name, 'Phường Ba Đình');
  assert.equal(units.commune('00004')?.province.name, 'Thành phố Hà Nội');
  assert.equal(units.commune('99999'), undefined);
  assert.deepEqual(units.communes('99'), []);
});

it('finds a commune by what people type without marks', () => {
  const names = (typed: string) =>
    search(units.communes('01'), typed, ({ name }) => name).map(({ name }) => name);
  assert.equal(names('ba dinh')[0], 'Phường Ba Đình');
  assert.equal(names('phuong ba dinh')[0], 'Phường Ba Đình');
  assert.equal(names('PHƯỜNG BA ĐÌNH'.normalize('NFD'))[0], 'Phường Ba Đình');
  assert.deepEqual(names('khong co xa nay'), []);
  assert.ok(!names('hoa phu').includes('Phường Hoàn Kiếm'), 'the kind of a unit is no part of its name');
});

it('finds every commune first or among its namesakes when its own name is typed without marks', () => {
  for (const province of units.provinces) {
    const communes = units.communes(province.code);
    for (const commune of communes) {
      const typed = commune.name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/đ/g, 'd')
        .replace(/Đ/g, 'D');
      assert.ok(
        search(communes, typed, ({ name }) => name)
          .slice(0, 3)
          .includes(commune),
        commune.name,
      );
    }
  }
});
