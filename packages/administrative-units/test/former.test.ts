import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { units } from '../src/current.ts';
import { formerUnits } from '../src/former.ts';

interface FormerFile {
  provinces: { name: string; districts: { name: string; communes: string[][] }[] }[];
}

const { provinces } = JSON.parse(
  readFileSync(new URL('../data/former-units.json', import.meta.url), 'utf8'),
) as FormerFile;

const namesFor = (typed: string) => formerUnits.find(typed).map(({ name }) => name);

describe('the units of before 1/7/2025', () => {
  it('lead to communes that there are, every one of them (else run: npm run pnpm -- --filter @dvc-kit/administrative-units pack-units)', () => {
    const all = provinces.flatMap(({ name: province, districts }) =>
      districts.flatMap(({ name: district, communes }) =>
        communes.map(([commune, ...now]) => ({ name: `${commune}, ${district}, ${province}`, now })),
      ),
    );
    assert.equal(all.length, 10_035);
    for (const { now } of all) for (const code of now) assert.ok(units.commune(code), code);
    // Each look-up goes through all of them.
    for (const { name, now } of all.filter((_, index) => index % 17 === 0)) {
      const found = formerUnits.find(name).find((unit) => unit.name.toLowerCase() === name.toLowerCase());
      assert.deepEqual(found?.now, now, name);
    }
  });

  it('are found with and without their kind, in short, and as a district', () => {
    const bến = 'Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh';
    for (const typed of ['Bến Nghé', 'phuong ben nghe', 'P. Bến Nghé', 'bến nghé, quận 1', 'Bến Nghé Q.1'])
      assert.ok(namesFor(typed).includes(bến), typed);
    for (const typed of ['Quận 1', 'q1', 'Q.1', 'quan 1'])
      assert.deepEqual(namesFor(typed), ['Quận 1, Thành phố Hồ Chí Minh']);
    assert.deepEqual(formerUnits.find('huyện Côn Đảo')[0]?.now, ['26732']);
  });

  it('say where a divided one may be', () => {
    assert.deepEqual(formerUnits.find('Dịch Vọng')[0]?.now, ['00160', '00166']);
  });

  it('are none for what was no unit', () => {
    assert.deepEqual(namesFor('Xa Xôi Quá'), []);
    assert.deepEqual(namesFor(''), []);
  });
});

it('what else a province is called leads to one that there is', () => {
  for (const code of Object.keys(units.provinceNames)) assert.ok(units.province(code), code);
  for (const { name } of provinces) {
    const bare = name
      .replace(/^(Tỉnh|Thành phố) /, '')
      .normalize('NFC')
      .replace('Hoà', 'Hòa');
    const isKnown =
      units.provinces.some((one) => one.name.endsWith(bare)) ||
      Object.values(units.provinceNames).some((names) => names.includes(bare));
    assert.ok(isKnown, name);
  }
});
