import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { garbledTexts } from '../src/text/garbled-text.ts';
import { spoiltText } from '../src/text/spoilt-text.ts';
import { isVietnameseSyllable } from '../src/text/vietnamese-syllable.ts';
import { bytesIn1258, in1258, inParts1258, inTcvn3, inVni, readTwice } from './old-encodings.ts';
import { communeFile, declarationFile, loadSample } from './sample-schemas.ts';

const schemas = fileURLToPath(new URL('../../../schemas', import.meta.url));
const files = globSync('{communes,procedures,provinces,shared,vocabulary}/**/*.json', { cwd: schemas });
const textsByFile = files.map((file) => [
  ...new Set(textsIn(JSON.parse(readFileSync(join(schemas, file), 'utf8')))),
]);
const all = [...new Set(textsByFile.flat())];
/** The number of a decree or decision: its "NĐ" makes no text Vietnamese. */
const documentNumber = /\d+\/\S+/g;
/** Texts that an old encoding changes and can hold: Vietnamese, without letters of other languages of the country. */
const vietnamese = all.filter(
  (text) => /[ạ-ỹđĐ]/i.test(text.replace(documentNumber, '')) && !/[ĔĕĬĭŎŏŬŭɃƀ]|\u0306/.test(text),
);
const sampled = vietnamese.filter((_, index) => index % 5 === 0);

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}

const encodings: Readonly<Record<string, (text: string) => string | undefined>> = {
  'TCVN3 (ABC)': inTcvn3,
  'VNI Windows': inVni,
  'Windows-1258': in1258,
  'UTF-8 đọc hai lần': (text) => readTwice(text, 'windows-1252'),
};

describe('an old encoding', () => {
  it('is never seen in the texts of the project', () => {
    assert.ok(files.length > 300 && all.length > 9000, `${files.length} files, ${all.length} texts`);
    for (const texts of [...textsByFile, ...all.map((text) => [text])])
      assert.deepEqual(
        garbledTexts(texts).filter((one) => one !== undefined),
        [],
      );
  });

  it('is not seen in names of other languages, of the country and beyond', () => {
    const names = [
      ...["H'Ĕn Êban", 'Y Mơ̆ng Ƀlŏ Niê', 'Kpă Hƀaih', 'Rah Lan H’Ôi', 'Siu Blĕ', 'Adrơ̆ng Ksơr', 'Krông Pắc'],
      ...['Neáng Phol', 'Châu Sóc Khôl', 'Mùa A Lử', 'Giàng A Páo', 'R’Mông', 'Zơ Râm', 'Rơ Ô Cheo', 'Ê Đê'],
      ...[
        'São Tomé và Príncipe',
        'Bờ Biển Ngà (Côte d’Ivoire)',
        'Curaçao',
        'Réunion',
        'Åland',
        'Zürich',
        'Łódź',
      ],
      ...[
        'José Ñuñez',
        'Müller',
        'Noël',
        'Citroën',
        'naïve café',
        '«Hà»',
        '“XÃ”',
        '§ 5',
        '1 µm',
        '25°C',
        '10 m²',
        '½',
      ],
    ];
    for (const name of names) assert.deepEqual(garbledTexts([name]), [undefined], name);
  });

  for (const [name, encode] of Object.entries(encodings))
    it(`${name} is recognised in nearly every single text, and the text is given back`, () => {
      const samples = sampled.flatMap((text) => {
        const written = encode(text);
        return written === undefined || written === text ? [] : [{ text, written }];
      });
      const told = samples.map(({ text, written }) => ({ text, found: garbledTexts([written])[0] }));
      const right = told.filter(
        ({ text, found }) =>
          found?.encoding.name === name && found.meant.toLowerCase() === text.toLowerCase(),
      );
      assert.ok(samples.length > 900, `${samples.length} samples`);
      // What is missed is one short word that could be a name, or reads as Vietnamese either way: "Sè" for "Số".
      assert.ok(right.length / samples.length > 0.97, `${right.length} of ${samples.length}`);
    });

  for (const [name, encode] of Object.entries(encodings))
    it(`${name} is recognised in a whole file, though words of it read either way`, () => {
      const written = vietnamese.map((text) => encode(text) ?? '');
      const changed = written.filter((text, index) => text !== '' && text !== vietnamese[index]);
      const found = garbledTexts(written).filter((one) => one !== undefined);
      // A word or two by itself may read as Vietnamese in another one.
      const right = found.filter(({ encoding }) => encoding.name === name);
      assert.ok(right.length / found.length > 0.995, `${right.length} of ${found.length}`);
      assert.ok(found.length / changed.length > 0.99, `${found.length} of ${changed.length}`);
    });

  it('is recognised however UTF-8 was misread, and as often', () => {
    for (const as of ['latin1', 'windows-1252', 'windows-1258', 'macintosh'] as const)
      for (const text of ['Đăng ký', 'Số', 'Họ và tên', 'ỦY BAN NHÂN DÂN XÃ'])
        assert.equal(garbledTexts([readTwice(text, as)])[0]?.meant, text, as);
    const thrice = readTwice(readTwice('Đăng ký kết hôn', 'latin1'), 'latin1');
    assert.equal(garbledTexts([thrice])[0]?.meant, 'Đăng ký kết hôn');
  });
});

it('knows the syllables that the texts of the project are made of', () => {
  const words = all.flatMap((text) => text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []);
  const vietnameseWords = words.filter((word) => /[ấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/.test(word));
  const unknown = vietnameseWords.filter((word) => !isVietnameseSyllable(word));
  assert.ok(vietnameseWords.length > 10_000);
  assert.deepEqual(new Set(unknown), new Set(['Đắk', 'Lắk']));
  for (const word of ['Hä', 'teân', 'kyì', 'kÃ', 'ngh', 'ấp.', 'tàt', 'hướĩ'])
    assert.ok(!isVietnameseSyllable(word), word);
});

it('has nothing against the characters of the texts of the project', () => {
  for (const text of all) assert.equal(spoiltText(text), undefined, text);
});

describe('an editor is told', () => {
  const told = (content: string | Uint8Array) => {
    const { problems } = loadSample((files) => (files[communeFile] = content));
    // What is wrong with its shape is not asked here.
    const [first] = problems.filter(
      ({ file, message }) =>
        file === `schemas/${communeFile}` && !/^(?:Thiếu khóa|Không có khóa|Giá trị)/.test(message),
    );
    assert.ok(first, 'nothing was told');
    return `${first.line}:${first.column} ${first.message} → ${first.remedy}`;
  };
  const commune = (name: string) => `{\n  "code": "00000",\n  "name": "${name}"\n}`;

  it('where a byte is no UTF-8', () => {
    const bytes = Buffer.from(commune('Xã Sông Mẫu'));
    bytes[bytes.indexOf('ẫ') + 1] = 0xff;
    assert.match(told(bytes), /^3:21 Byte 0xE1 ở đây không thuộc bảng mã UTF-8/);
    const whole = Buffer.from(commune('Xã Sông Mẫu'));
    assert.match(told(whole.subarray(0, whole.indexOf('ẫ') + 2)), /^3:21 Byte 0xE1 .*UTF-8/);
  });

  it('in which encoding the bytes of a file are', () => {
    const name = 'Xã Sông Mẫu, Ủy ban nhân dân';
    const cases: [RegExp, Uint8Array | undefined][] = [
      [/bảng mã Windows-1258, .*"XaÞ" ở đây có lẽ là "Xã"/, bytesIn1258(commune(name))],
      [/bảng mã TCVN3 \(ABC\), .*"X·" ở đây có lẽ là "Xã"/, Buffer.from(inTcvn3(commune(name)), 'latin1')],
      [/bảng mã VNI Windows, .*"Soâng" ở đây có lẽ là "Sông"/, Buffer.from(inVni(commune(name)), 'latin1')],
      [/UTF-16/, Buffer.from(`\ufeff${commune(name)}`, 'utf16le')],
      [/UTF-16/, Buffer.from(commune(name), 'utf16le')],
      [/UTF-16/, Buffer.from(`\ufeff${commune(name)}`, 'utf16le').swap16()],
    ];
    for (const [says, bytes] of cases) assert.match(told(bytes ?? Buffer.of()), says);
  });

  it('which text is in an old encoding, what it probably was, and how to change it', () => {
    assert.equal(
      told(commune(inTcvn3('Xã Sông Mẫu'))),
      '3:12 Chữ "X· S«ng MÉu" viết bằng bảng mã TCVN3 (ABC), không phải Unicode; có lẽ là "Xã Sông Mẫu". → Đổi sang Unicode rồi lưu lại bằng UTF-8: chép chữ, bấm Ctrl+Shift+F6 trong Unikey, chọn nguồn "TCVN3 (ABC)", đích "Unicode"; từ nay gõ với bảng mã "Unicode".',
    );
    assert.match(told(commune(inVni('Xã Sông Mẫu'))), /^3:16 .*VNI Windows.*"Xã Sông Mẫu"/);
    assert.match(told(commune(in1258('Xã Sông Mẫu') ?? '')), /^3:\d+ .*Windows-1258.*"Xã Sông Mẫu"/);
    assert.match(told(commune(readTwice('Xã Sông Mẫu', 'latin1'))), /^3:12 .*UTF-8 hai lần.*"Xã Sông Mẫu"/);
    assert.match(told(commune(inParts1258('Xã Sông Mẫu'))), /Windows-1258 .*Viết lại thành "Xã Sông Mẫu"/);
  });

  it('once for a whole file in an old encoding', () => {
    const { problems } = loadSample((files) => {
      files[declarationFile] = inTcvn3(JSON.stringify(files[declarationFile]));
    });
    const garbled = problems.filter(({ message }) => message.includes('TCVN3'));
    assert.equal(garbled.length, 1);
    assert.match(garbled[0]?.message ?? '', /Tệp còn \d\d chỗ như vậy\.$/);
  });

  it('of what is half a character, lost, invisible or of a font of its own', () => {
    assert.match(told(commune('Xã \\ud800Sông')), /^3:15 Chữ "Xã <U\+D800>Sông" có U\+D800, một nửa/);
    assert.match(told(commune('Xã S\ufffdng')), /^3:16 .*ký tự thay thế U\+FFFD/);
    assert.match(told(commune('Xã\u200b Sông')), /^3:14 Chữ "Xã<U\+200B> Sông" có ký tự ẩn U\+200B/);
    assert.match(told(commune('Xã \\u0000Sông')), /ký tự ẩn U\+0000/);
    assert.match(told(commune('Xã \ue001ông')), /ký tự riêng của một phông chữ \(U\+E001\)/);
    assert.match(told(commune('Xã Ðồng')), /U\+00D0.*Viết lại thành "Xã Đồng"/);
  });

  it('of a number that would be read as another one', () => {
    const number = (text: string) => told(`{"code": "00000", "$comment": ${text}}`);
    assert.match(number('9007199254740993'), /^1:31 Số 9007199254740993 .*thành 9007199254740992\./);
    assert.match(number('9007199254740992'), /Số 9007199254740992 /);
    assert.match(number('1e400'), /Số 1e400 .*không giữ được\./);
    assert.match(number('0.12345678901234567891'), /Số 0\.12345678901234567891/);
    for (const exact of ['9007199254740991', '-9007199254740991', '0.10', '-0', '1.50e2'])
      assert.throws(() => number(exact), /nothing was told/);
  });

  it('of a text without an end, in which nothing else is looked for', () => {
    const named = (name: string) => told(`{"code": "00000", "name": "${name}"}`);
    for (const letter of ['Ă', 'a', '0', '(', '?'])
      assert.match(named(letter.repeat(100_000)), /^1:27 Chữ bắt đầu bằng .* dài 100000 ký tự/);
    assert.match(
      named('Xã Sông Mẫu '.repeat(2000)),
      /^1:27 Chữ bắt đầu bằng "Xã Sông Mẫu .* dài 24000 ký tự/,
    );
    assert.match(told(`{"${'w'.repeat(2001)}": 1}`), /^1:2 Chữ bắt đầu bằng "w+" dài 2001 ký tự/);
    assert.throws(() => named(`Xã ${'Ă'.repeat(1900)}`), /nothing was told/);
  });

  it('of brackets that are nested too deep, instead of a fault of the parser', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    assert.match(told(deep), /^1:251 Từ đây các dấu ngoặc \{ \} và \[ \] lồng quá 250 tầng\./);
  });
});
