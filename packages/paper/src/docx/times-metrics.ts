import type { FontMetrics, FontStyle } from '../layout/font-metrics.ts';

/**
 * Measures text in Times New Roman without the font, to know where a dotted line begins: the DOCX names its font and
 * brings none. Letters with tone marks are as wide as those without; a character that is not in the table counts as half an em.
 */
export const timesMetrics: FontMetrics = {
  widthOf: (text, style, size) =>
    (Array.from(text.normalize()).reduce((sum, character) => sum + unitsOf(character, style), 0) / EM) * size,
  // What Times New Roman lacks, the word processor takes from another font.
  canPrint: () => true,
};

const EM = 2048;
const toneMarks = /[\u0300-\u031a\u031c-\u036f]/g;

function unitsOf(character: string, style: FontStyle): number {
  const base = character.normalize('NFD').replace(toneMarks, '').normalize();
  return base === '' ? 0 : (widths[style].get(base) ?? EM / 2);
}

function byCharacter(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([width, characters]) =>
      Array.from(characters, (character) => [character, Number(width)] as const),
    ),
  );
}

/** Advance widths in 2048ths of an em, those of Tinos, which are those of Times New Roman; half an em left out. */
const widths: Readonly<Record<FontStyle, ReadonlyMap<string, number>>> = {
  regular: byCharacter({
    369: "'",
    410: '|',
    512: ' ,.',
    569: '/:;\\ijltıł',
    682: '!()-I[]`fr‘’',
    797: 'Js',
    819: '°',
    836: '"',
    909: '?acez“”',
    961: '^',
    983: '{}',
    1083: 'ơ',
    1108: '~',
    1110: 'ư',
    1139: 'FPS',
    1155: '+<=>',
    1251: 'ELTZŁ',
    1366: 'BCRɃ',
    1479: 'ADGHKNOQUVXYwĐƠ',
    1589: 'Ư',
    1593: '&m',
    1706: '%',
    1821: 'M',
    1886: '@',
    1933: 'W',
    1954: '№',
    2048: '—…',
  }),
  bold: byCharacter({
    451: '|',
    512: ' ,.',
    569: "'/\\ilıł",
    682: '!()-:;[]`fjt‘’',
    797: 'Is',
    807: '{}',
    819: '°',
    909: 'cerz',
    1065: '~',
    1134: 'ơ',
    1137: '"',
    1139: 'Sbdhknpquđƀ',
    1167: '+<=>',
    1190: '^',
    1229: 'ư',
    1251: 'FP',
    1366: 'BELTZɃŁ',
    1479: 'ACDNRUVXYwĐ',
    1593: 'GHKOQƠ',
    1630: 'Ư',
    1706: '&m',
    1905: '@',
    1933: 'M',
    2048: '%W—…',
    2058: '№',
  }),
  italic: byCharacter({
    438: "'",
    512: ' ,.',
    563: '|',
    569: '/\\fijltıł',
    682: '!()-:;I`‘’',
    797: '[]rsz',
    819: '{}°',
    860: '"',
    864: '^',
    909: 'Jcekvxy',
    1093: 'ơ',
    1108: '~',
    1117: 'ư',
    1139: 'LTYZ“”Ł',
    1251: 'ABEFPRVXɃ',
    1366: 'CKNw',
    1382: '+<=>',
    1479: 'DGHOQUmĐƠ',
    1544: 'Ư',
    1593: '&',
    1706: '%MW',
    1821: '—…',
    1884: '@',
    1931: '№',
  }),
};
