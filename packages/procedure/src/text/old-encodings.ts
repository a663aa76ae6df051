import { Buffer, isUtf8 } from 'node:buffer';

/** A way in which Vietnamese text was stored before, or is spoilt by a program that takes one encoding for another. */
export interface OldEncoding {
  /** As editors know it from Unikey and from the font menu. */
  readonly name: string;
  /** What is wrong with a text in it, as it reads on behind that text. */
  readonly fault: string;
  /** What to do with a file or a text that is written so. */
  readonly remedy: string;
  /** What a word was meant to be; the word itself where nothing in it belongs to this encoding. */
  decode(word: string): string;
}

const withUnikey = (source: string) =>
  `Đổi sang Unicode rồi lưu lại bằng UTF-8: chép chữ, bấm Ctrl+Shift+F6 trong Unikey, chọn nguồn "${source}", đích "Unicode"; từ nay gõ với bảng mã "Unicode".`;

/** Capital letters with a tone have no place of their own in TCVN3: a font of capitals draws them. */
const tcvn3: OldEncoding = {
  name: 'TCVN3 (ABC)',
  fault: 'viết bằng bảng mã TCVN3 (ABC), không phải Unicode',
  remedy: withUnikey('TCVN3 (ABC)'),
  decode: (word) => replaceByTable(word, tcvn3Letters()),
};

/** A letter, and behind it a sign for its mark. */
const vni: OldEncoding = {
  name: 'VNI Windows',
  fault: 'viết bằng bảng mã VNI Windows, không phải Unicode',
  remedy: withUnikey('VNI Windows'),
  decode: (word) =>
    word.replace(/[aeiouyôöñæóòî][ùøûõïêéèúüëâáàåãä]?/gi, (letters) => {
      const known = vniLetters().get(letters.toLowerCase());
      if (known) return likeCase(letters, known);
      const [first = '', second = ''] = letters;
      return likeCase(first, vniLetters().get(first.toLowerCase()) ?? first) + second;
    }),
};

const letters1258 = [
  ...new TextDecoder('windows-1258').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
];

/** The tone stands behind its letter as a character of its own; a Western program shows that one as a letter. */
const windows1258: OldEncoding = {
  name: 'Windows-1258',
  fault: 'viết bằng bảng mã Windows-1258 (Vietnamese locale CP 1258), không phải Unicode',
  remedy: withUnikey('Vietnamese locale CP 1258'),
  decode: (word) => {
    const bytes = bytesIn('windows-1252', word);
    return bytes
      ? [...bytes]
          .map((byte) => letters1258[byte])
          .join('')
          .normalize('NFC')
      : word;
  },
};

/** Each byte of UTF-8 was taken for a character, as often as three times over. */
const utf8Twice: OldEncoding = {
  name: 'UTF-8 đọc hai lần',
  fault: 'là UTF-8 bị đọc nhầm bằng một bảng mã khác rồi lưu lại (UTF-8 hai lần)',
  remedy:
    'Lấy lại bản gốc chưa hỏng, mở bằng bảng mã UTF-8 (VS Code: bấm tên bảng mã ở góc dưới, "Reopen with Encoding", "UTF-8") rồi lưu bằng UTF-8; không còn bản gốc thì gõ lại chữ này.',
  decode: (word) => {
    let text = word;
    for (let round = 0; round < 3; round += 1) {
      const before = text;
      text = readOnce(text);
      if (text === before) break;
    }
    return text.normalize('NFC');
  },
};

/** The likeliest first. */
export const oldEncodings: readonly OldEncoding[] = [utf8Twice, tcvn3, windows1258, vni];

/** Those that bytes which are no UTF-8 can be; the word comes as a Western program shows it. */
export const byteEncodings: readonly OldEncoding[] = [tcvn3, windows1258, vni];

export const misreadUtf8 = utf8Twice;

function readOnce(text: string): string {
  for (const wrong of ['windows-1252', 'windows-1258', 'macintosh'] as const) {
    const read = text.replace(/[^\0-\x7f]+/g, (run) => {
      const bytes = bytesIn(wrong, run);
      return bytes && isUtf8(bytes) ? bytes.toString('utf8') : run;
    });
    if (read !== text) return read;
  }
  return text;
}

type Misread = 'windows-1252' | 'windows-1258' | 'macintosh';
const byteTables = new Map<Misread, ReadonlyMap<string, number>>();

/** The bytes that such a program would show as this text; undefined when it has none for one of the characters. */
function bytesIn(encoding: Misread, text: string): Buffer | undefined {
  const table = byteTables.get(encoding) ?? bytesByCharacter(encoding);
  byteTables.set(encoding, table);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    // Bytes that the Windows encodings leave open come through as control characters.
    const byte = code < 0x80 || (code < 0xa0 && encoding !== 'macintosh') ? code : table.get(character);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  return Buffer.from(bytes);
}

function bytesByCharacter(encoding: Misread): Map<string, number> {
  const decoder = new TextDecoder(encoding);
  return new Map(
    Array.from({ length: 0x80 }, (_, index) => [decoder.decode(Uint8Array.of(0x80 + index)), 0x80 + index]),
  );
}

function replaceByTable(word: string, table: ReadonlyMap<string, string>): string {
  return [...word].map((character) => table.get(character) ?? character).join('');
}

function likeCase(written: string, letter: string): string {
  return written[0] === written[0]?.toLowerCase() ? letter : letter.toUpperCase();
}

let tcvn3Table: ReadonlyMap<string, string> | undefined;

/** By the character that a Western program shows for the byte, from U+00A1 on; `.` where there is none. */
function tcvn3Letters(): ReadonlyMap<string, string> {
  const letters =
    'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ';
  tcvn3Table ??= new Map(
    [...letters].flatMap((letter, index) =>
      letter === '.' ? [] : [[String.fromCharCode(0xa1 + index), letter] as const],
    ),
  );
  return tcvn3Table;
}

let vniTable: ReadonlyMap<string, string> | undefined;

/** Lower-case letters by what stands for them. */
function vniLetters(): ReadonlyMap<string, string> {
  vniTable ??= new Map([
    ...'aeouyôö'.split('').flatMap((base) => marked(base, 'ùøûõï', plainOf(base))),
    ...marked('a', 'êéèúüë', 'ă', true),
    ...['a', 'e', 'o'].flatMap((base) => marked(base, 'âáàåãä', plainOf(`${base}\u0302`), true)),
    ...Object.entries({ ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }),
  ]);
  return vniTable;
}

/** The base with each of the signs: acute, grave, hook, tilde, dot; `alone` when the first sign has no tone. */
function marked(base: string, signs: string, letter: string, alone = false): [string, string][] {
  const tones = [...(alone ? [''] : []), '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
  return [...signs].map((sign, index) => [base + sign, `${letter}${tones[index]}`.normalize('NFC')]);
}

function plainOf(base: string): string {
  return base === 'ô' ? 'ơ' : base === 'ö' ? 'ư' : base.normalize('NFC');
}
