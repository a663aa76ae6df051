/**
 * Makes the fonts in `fonts/` from the full Tinos of Debian's package fonts-croscore (version 20201225):
 *
 *     node packages/paper/scripts/make-fonts.ts /usr/share/fonts/truetype/croscore
 *
 * Needed again only when a character is to be added. The same input gives the same bytes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';

/** What the paper can print, as ranges of code points. */
const covered: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa1, 0xac],
  [0xae, 0x17f],
  // ƀ Ƀ of Bahnar, Ê-đê, Gia Rai, Mnông
  [0x180, 0x180],
  [0x243, 0x243],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1cd, 0x1dc],
  [0x218, 0x21b],
  [0x2bc, 0x2bc],
  // Combining marks: letters such as ơ̆ and ư̆ have no code point of their own.
  [0x300, 0x304],
  [0x306, 0x30c],
  [0x31b, 0x31b],
  [0x323, 0x323],
  [0x331, 0x331],
  [0x1e00, 0x1eff],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x20ab, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
  [0x2264, 0x2265],
  // Stands for whatever the font lacks.
  [0x25a1, 0x25a1],
];

const styles = { regular: 'Tinos-Regular.ttf', bold: 'Tinos-Bold.ttf', italic: 'Tinos-Italic.ttf' };

const source = process.argv[2];
if (!source) throw new Error('make-fonts: name the folder that holds the full Tinos fonts');

const characters = covered.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
);

for (const [style, file] of Object.entries(styles)) {
  const full = await readFile(join(source, file));
  const font = fontkit.create(full);
  const held = characters.filter((character) => font.hasGlyphForCodePoint(character.codePointAt(0)!));
  const absent = characters.filter((character) => !held.includes(character));
  if (absent.length > 0) console.log(`${style}: Tinos has no ${absent.join(' ')}`);
  const subset = await subsetFont(full, held.join(''), {
    targetFormat: 'sfnt',
    noHinting: true,
    dropTables: ['DSIG', 'gasp', 'LTSH', 'VDMX', 'hdmx'],
    keepFeatures: ['ccmp', 'kern', 'mark', 'mkmk', 'liga', 'locl'],
    preserveNameIds: [0, 13, 14],
  });
  const target = new URL(`../fonts/tinos-${style}.ttf`, import.meta.url);
  await writeFile(target, subset);
  console.log(`${style}: ${held.length} characters, ${subset.length} bytes`);
}
