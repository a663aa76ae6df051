import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { units } from '@dvc-kit/administrative-units/current';
import { formerUnits } from '@dvc-kit/administrative-units/former';
import { type Card, cardIn } from '../src/id-card/card.ts';
import { placeOnCard } from '../src/id-card/card-place.ts';
import { fillingsOf } from '../src/id-card/fillings.ts';

const whole: Card = {
  number: '001199000007',
  fullName: 'Nguyễn Thị Mẫu',
  dateOfBirth: '1999-02-01',
  gender: 'Nữ',
  address: 'Tổ 5, Dịch Vọng, Cầu Giấy, Hà Nội',
  issuedOn: '2021-04-15',
};

const without = (...keys: (keyof Card)[]) =>
  Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.includes(key as keyof Card)));

const address = 'Tổ 5, Dịch Vọng, Cầu Giấy, Hà Nội';

/** What a reader hands over, and what there is to know of it; null for what is no card. */
const codes: readonly (readonly [what: string, text: string, Partial<Card> | null])[] = [
  ['as it is', `001199000007|012345678|Nguyễn Thị Mẫu|01021999|Nữ|${address}|15042021`, whole],
  ['an empty old number', `001199000007||Nguyễn Thị Mẫu|01021999|Nữ|${address}|15042021`, whole],
  ['no old number at all', `001199000007|Nguyễn Thị Mẫu|01021999|Nữ|${address}|15042021`, whole],
  ['an empty field at the end', `001199000007||Nguyễn Thị Mẫu|01021999|Nữ|${address}|15042021|`, whole],
  [
    'parents behind the day of issue',
    `001199000007||Nguyễn Thị Mẫu|01021999|Nữ|${address}|15042021|Nguyễn Văn Cha|Lê Thị Mẹ`,
    whole,
  ],
  [
    'parents, and no address',
    '001199000007||Nguyễn Thị Mẫu|01021999|Nữ||15042021|Nguyễn Văn Cha|Lê Thị Mẹ',
    without('address'),
  ],
  ['no day of issue', `001199000007||Nguyễn Thị Mẫu|01021999|Nữ|${address}`, without('issuedOn')],
  ['an empty day of issue', `001199000007||Nguyễn Thị Mẫu|01021999|Nữ|${address}|`, without('issuedOn')],
  ['no gender', `001199000007||Nguyễn Thị Mẫu|01021999||${address}|15042021`, without('gender')],
  ['no date of birth', `001199000007||Nguyễn Thị Mẫu||Nữ|${address}|15042021`, without('dateOfBirth')],
  ['no address', '001199000007||Nguyễn Thị Mẫu|01021999|Nữ||15042021', without('address')],
  [
    'taken apart marks',
    `001199000007||Nguyễn Thị Mẫu|01021999|Nữ|${address}|15042021`.normalize('NFD'),
    whole,
  ],
  ['small letters', '001199000007||nguyễn thị mẫu|01021999|nữ||15042021', without('address')],
  [
    'capitals',
    '001199000007||NGUYỄN THỊ MẪU|01021999|NỮ||15042021',
    { ...without('address'), fullName: 'NGUYỄN THỊ MẪU' },
  ],
  ['English', '001199000007||Nguyễn Thị Mẫu|01/02/1999|Female||15-04-2021', without('address')],
  [
    'spaces around and in the number',
    ` 001 199 000 007 | | Nguyễn  Thị Mẫu | 01021999 | Nữ | ${address} | 15042021 \r\n`,
    whole,
  ],
  ['a mark before the text', `\uFEFF001199000007||Nguyễn Thị Mẫu|01021999|Nữ|${address}|15042021`, whole],
  ['the year first', `001199000007||Nguyễn Thị Mẫu|19990201|Nữ|${address}|20210415`, whole],
  [
    'a year alone',
    `001199000007||Nguyễn Thị Mẫu|1999|Nữ|${address}|15042021`,
    { ...whole, dateOfBirth: '1999' },
  ],
  [
    'zeros for what is not known',
    `001199000007||Nguyễn Thị Mẫu|00001999|Nữ|${address}|15042021`,
    { ...whole, dateOfBirth: '1999' },
  ],
  [
    'a month without its day',
    `001199000007||Nguyễn Thị Mẫu|00021999|Nữ|${address}|15042021`,
    { ...whole, dateOfBirth: '1999-02' },
  ],
  [
    'a day that there is not',
    `001199000007||Nguyễn Thị Mẫu|31021999|Nữ|${address}|15042021`,
    without('dateOfBirth'),
  ],
  [
    '29 February of no leap year',
    `001199000007||Nguyễn Thị Mẫu|01021999|Nữ|${address}|29022023`,
    without('issuedOn'),
  ],
  [
    'an Icelandic Đ',
    '001099000004||Ðinh Văn Mẫu|01021999|Nam||15042021',
    {
      number: '001099000004',
      fullName: 'Đinh Văn Mẫu',
      dateOfBirth: '1999-02-01',
      gender: 'Nam',
      issuedOn: '2021-04-15',
    },
  ],
  ['one name alone', '001099000004||Nam|01021999|Nam||15042021', null],
  [
    'an address with a number of a house alone before it',
    '001199000007||Nguyễn Thị Mẫu|01021999|Nữ|12/4 Trần Phú, Ba Đình, Hà Nội|15042021',
    { ...whole, address: '12/4 Trần Phú, Ba Đình, Hà Nội' },
  ],
  ['eleven digits', `00119900000||Nguyễn Thị Mẫu|01021999|Nữ|${address}|15042021`, null],
  ['an address of a page', 'https://example.vn/?id=001199000007', null],
  ['a number alone', '001199000007', null],
  ['a bank', '00020101021138570010A00000072701270006970403', null],
  ['nothing', '', null],
  ['bars alone', '||||||', null],
];

describe('the code on an identity card', () => {
  for (const [what, text, card] of codes) it(`is read: ${what}`, () => assert.deepEqual(cardIn(text), card));

  it('says which card it is, and who issued it, by the day of issue', () => {
    const said = (issuedOn: string | undefined) =>
      fillingsOf({ number: '001199000007', ...(issuedOn && { issuedOn }) })
        .filter(({ key }) => /type|issuedBy/.test(key))
        .map(({ value }) => value);
    assert.deepEqual(said('2024-06-30'), [
      'citizen-identity-card',
      'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
    ]);
    assert.deepEqual(said('2024-07-01'), ['identity-card', 'Bộ Công an']);
    assert.deepEqual(said(undefined), ['personal-number']);
  });
});

describe('the address on a card', () => {
  const led = (text: string) => {
    const { province, communes, detail } = placeOnCard(units, formerUnits, text);
    return [province, communes.map((one) => one.text).join(', '), detail];
  };

  it('leads to where its old commune went, also without kinds and in short', () => {
    assert.deepEqual(led('Số 1, Tổ 5, Bến Nghé, Quận 1, TP. Hồ Chí Minh'), [
      '79',
      'Phường Sài Gòn',
      'Số 1, Tổ 5',
    ]);
    assert.deepEqual(led('Phường 12, Quận 10, TP.HCM'), ['79', 'Phường Hòa Hưng', '']);
    assert.deepEqual(led('Thôn Đông, Xã Đông Lỗ, Huyện Hiệp Hòa, Tỉnh Bắc Giang').slice(0, 1), ['24']);
  });

  it('offers each of several where it was divided', () => {
    assert.deepEqual(led(address), ['01', 'Phường Nghĩa Đô, Phường Cầu Giấy', 'Tổ 5']);
  });

  it('is one of today where no district stands in it', () => {
    assert.deepEqual(led('Tổ 5, Phường Cầu Giấy, Hà Nội'), ['01', 'Phường Cầu Giấy', 'Tổ 5']);
    assert.deepEqual(led('Phường Ba Đình, Thành phố Hà Nội'), ['01', 'Phường Ba Đình', '']);
  });

  it('is left to its words where it cannot be told', () => {
    assert.deepEqual(led('Đâu đó'), [undefined, '', '']);
    assert.deepEqual(led('Xã Không Có, Huyện Không Có, Hà Nội'), ['01', '', '']);
    assert.deepEqual(led(''), [undefined, '', '']);
  });
});
