import type { Damage } from './damage.ts';
import type { Random } from './random.ts';

/** What programs, merges and slips of a finger do to the text of a file. */
export const textDamages: Readonly<Record<string, Damage>> = {
  'cut the end off': ({ text }, random) => Buffer.from(text).subarray(0, random.below(text.length)),
  'flip a bit': ({ text }, random) => {
    const bytes = Buffer.from(text);
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    return bytes;
  },
  'lose a character': ({ text }, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + text.slice(at + 1);
  },
  'write a line twice': ({ text }, random) => {
    const lines = text.split('\n');
    const at = random.below(lines.length);
    lines.splice(at, 0, lines[at] ?? '');
    return lines.join('\n');
  },
  'save in another encoding': ({ text }, random) => {
    const way = random.below(5);
    if (way === 0) return Buffer.from(`\ufeff${text}`, 'utf16le');
    if (way === 1) return Buffer.from(text, 'latin1');
    if (way === 2) return Buffer.from(text, 'utf8').toString('latin1');
    return way === 3 ? text.normalize('NFD') : `\ufeff${text}`;
  },
  'nest something deep': ({ text }, random) => {
    const at = text.indexOf('{', random.below(text.length));
    if (at < 0) return undefined;
    const deep = 100 * 2 ** random.below(8);
    return `${text.slice(0, at)}{"allOf":[`.concat(
      '{"allOf":['.repeat(deep),
      '{}',
      ']}'.repeat(deep),
      ']},',
      text.slice(at),
    );
  },
  'save with other ends of lines': ({ text }, random) =>
    text.replaceAll('\n', random.pick(['\r\n', '\r', '\u2028', '\u0085', '\n\n'])),
  'leave the marks of a merge': ({ text }, random) => {
    const lines = text.split('\n');
    const at = random.below(lines.length);
    const marked = ['<<<<<<< HEAD', lines[at] ?? '', '=======', lines[at] ?? '', '>>>>>>> main'];
    lines.splice(at, 1, ...marked);
    return lines.join('\n');
  },
  'write a number strangely': ({ text }, random) =>
    replaceOne(text, /-?\d+(?=[,\n}\]])/g, random.pick(strangeNumbers), random),
  'put something into a text': ({ text }, random) =>
    replaceOne(text, /(?<=: ")(?=[^"])/g, random.pick(strangers), random),
  'write for people': ({ text }, random) => {
    const way = random.below(6);
    if (way === 0) return replaceOne(text, /,\n/g, ', // ghi chú\n', random);
    if (way === 1) return replaceOne(text, /\n(?=\s*[}\]])/g, ',\n', random);
    if (way === 2) return replaceOne(text, /"/g, "'", random);
    if (way === 3) return replaceOne(text, /"/g, '“', random);
    return way === 4 ? replaceOne(text, /:/g, ' =', random) : replaceOne(text, /,\n/g, ';\n', random);
  },
  'write a key twice': ({ text }, random) => {
    const keys = [...text.matchAll(/\n\s*("[^"\n]+": )(?:"[^"\n]*"|\d+|true|false),(?=\n)/g)];
    const [line, key] = keys.length > 0 ? random.pick(keys) : [];
    return (
      line &&
      text.replace(line, () => `${line}\n${key}${random.pick(['""', '0', 'null', 'true', '[]', '{}'])},`)
    );
  },
  'leave nothing but': (_, random) =>
    random.pick(['', ' \n', 'null', 'true', '[]', '{}', '""', '0', '{"a":', '\0\0\0', 'PK\u0003\u0004']),
};

const strangeNumbers = [
  '1e400',
  '-1e400',
  '9007199254740993',
  '-0',
  '01',
  '1.',
  '.5',
  '0x10',
  'NaN',
  'Infinity',
  '1_000',
  '8.000',
  '1e-400',
  '12345678901234567890',
  '0.30000000000000004',
  '+1',
  '1,5',
];

const strangers = [
  '\\ud800',
  '\\udc00\\ud800',
  '\\u0000',
  '\\u202e',
  '\\ufffe',
  '\\u00ad',
  '\\u200d',
  '\u0007',
  '{0}',
  'a$b',
  '</script>',
  '&amp;',
  '%s',
  'Ð',
  'e\u0302\u0301',
  '😀',
  '漢字',
  'क',
  '\\n',
  '\\t',
  'ﬁ',
  '\u00a0',
];

/** With one of the places that match written otherwise; undefined where none does. */
function replaceOne(text: string, pattern: RegExp, by: string, random: Random): string | undefined {
  const places = [...text.matchAll(pattern)];
  if (places.length === 0) return undefined;
  const { index, 0: found } = random.pick(places);
  return text.slice(0, index) + by + text.slice(index + found.length);
}
