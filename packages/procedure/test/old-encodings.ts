/** How Vietnamese text was stored before Unicode, and how it is spoilt: each gives what a Western program then shows. */

/** TCVN 5712:1993, third set, as the ABC fonts have it: from 0xA1 on, `.` where no letter stands. */
const tcvn3 =
  'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ';

export function inTcvn3(text: string): string {
  return [...text]
    .map((letter) => {
      // A capital with a tone is the small letter in a font of capitals.
      const at = [tcvn3.indexOf(letter), tcvn3.indexOf(letter.toLowerCase())].find((one) => one >= 0);
      return at === undefined || letter === '.' ? letter : String.fromCharCode(0xa1 + at);
    })
    .join('');
}

const vniTones = { '\u0301': 'ù', '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' };
const vniBreve = { '': 'ê', '\u0301': 'é', '\u0300': 'è', '\u0309': 'ú', '\u0303': 'ü', '\u0323': 'ë' };
const vniHat = { '': 'â', '\u0301': 'á', '\u0300': 'à', '\u0309': 'å', '\u0303': 'ã', '\u0323': 'ä' };
const vniAlone = { í: 'í', ì: 'ì', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', đ: 'ñ' };

export function inVni(text: string): string {
  return [...text].map((letter) => sameCase(letter, vniOf(letter.toLowerCase()))).join('');
}

function vniOf(letter: string): string {
  if (letter in vniAlone) return vniAlone[letter as keyof typeof vniAlone];
  const [base = '', ...marks] = letter.normalize('NFD');
  const tone = (marks.find((mark) => mark in vniTones) ?? '') as keyof typeof vniTones;
  if (marks.includes('\u0306')) return base + vniBreve[tone];
  if (marks.includes('\u0302')) return base + vniHat[tone];
  const horned = marks.includes('\u031b') ? { o: 'ô', u: 'ö' }[base] : base;
  return (horned ?? base) + (vniTones[tone] ?? '');
}

function sameCase(letter: string, written: string): string {
  return letter === letter.toLowerCase() ? written : written.toUpperCase();
}

const decoder1258 = new TextDecoder('windows-1258');
const bytes1258 = new Map(
  Array.from({ length: 256 }, (_, byte) => [decoder1258.decode(Uint8Array.of(byte)), byte]),
);

/** The bytes of Windows-1258; undefined for a text with letters that it lacks. */
export function bytesIn1258(text: string): Uint8Array | undefined {
  const bytes = [...inParts1258(text)].map((one) => bytes1258.get(one));
  return bytes.every((byte) => byte !== undefined) ? Uint8Array.from(bytes) : undefined;
}

/** Letters as Windows-1258 parts them: the tone behind the letter, which keeps its other mark. */
export function inParts1258(text: string): string {
  return [...text].map(partedIn1258).join('');
}

function partedIn1258(letter: string): string {
  if ('ÀÁÂÈÉÊÍÓÔÙÚàáâèéêíóôùú'.includes(letter)) return letter;
  const parted = letter.normalize('NFD');
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parted)?.[0];
  return tone ? parted.replace(tone, '').normalize('NFC') + tone : letter;
}

export function in1258(text: string): string | undefined {
  const bytes = bytesIn1258(text);
  return bytes && new TextDecoder('windows-1252').decode(bytes);
}

/** UTF-8 that a program took for another encoding. */
export function readTwice(
  text: string,
  as: 'latin1' | 'windows-1252' | 'windows-1258' | 'macintosh',
): string {
  const bytes = Buffer.from(text, 'utf8');
  return as === 'latin1' ? bytes.toString('latin1') : new TextDecoder(as).decode(bytes);
}
