/** Four tiles of 128 × 128 pixels, each of one colour, as x265 codes them, and the header that they share. */
const HEADER =
  'AAAAeGh2Y0MBA3AAAAAAAAAAAAAe8AD8/fj4AAAPAyAAAQAYQAEMAf//A3AAAAMAkAAAAwAAAwAeugJAIQABACtCAQEDcAAAAwCQAAADAAADAB6gECAgWW6kkaa5uBAQMCAAAAMAIAAAAwAhIgABAAdEAcFysCJA';
const TILES = {
  red: 'AAAAJigBrwngITl1X//8gj///GI3IfwKIHQcw8u401nh+vczF3QAALOA',
  green: 'AAAAJSgBrwngITl1X//s0f//ygF//6ABR0HMPLuNNZ4fr3Mxd0AACzg=',
  blue: 'AAAAJigBrwngITl1X//9nsfvf6US//7zCnQcw8u401nh+vczF3QAALOA',
  white: 'AAAAHigBrwngIYU0pd4/v8cazroWudkpXGi5fy6rgAAS8A==',
};

interface Sample {
  /** How often the photo is to be turned by 90° to the left, as its camera asks for. */
  readonly turnsLeft?: number;
  /** In pixels, before it is turned: what the four tiles have too much of is cut off at the right and below. */
  readonly width?: number;
  readonly height?: number;
}

/**
 * A photo as an iPhone writes it: tiles beside and below each other (red, green; blue, white), put together by a "grid" and turned by an
 * "irot" (ISO/IEC 23008-12, 6.6.2.3 and 6.5.10).
 */
export function sampleHeic({ turnsLeft = 0, width = 240, height = 200 }: Sample = {}): Buffer {
  const tiles = Object.values(TILES).map((text) => Buffer.from(text, 'base64'));
  const numbers = tiles.map((_, index) => index + 1);
  const photo = tiles.length + 1;
  const items = [...numbers.map((number) => infe(number, 'hvc1', true)), infe(photo, 'grid', false)];
  const properties = [
    Buffer.from(HEADER, 'base64'),
    full('ispe', u32(128), u32(128)),
    full('ispe', u32(width), u32(height)),
    box('irot', [turnsLeft]),
  ];
  const [header, sizeOfTile, sizeOfPhoto, turn] = [0x81, 2, 3, 0x84];
  const of = [
    ...numbers.flatMap((number) => [...u16(number), 2, header, sizeOfTile]),
    ...[...u16(photo), 2, sizeOfPhoto, turn],
  ];
  const grid = [0, 0, 1, 1, ...u16(width), ...u16(height)];
  const start = box('ftyp', 'heic', u32(0), 'mif1heic');
  const meta = (from: number) => {
    const places = tiles.map((tile, index) => {
      const before = tiles.slice(0, index).reduce((sum, { length }) => sum + length, 0);
      return [...u16(index + 1), ...u16(0), ...u16(0), ...u16(1), ...u32(from + before), ...u32(tile.length)];
    });
    // The grid itself lies in "idat".
    places.push([...u16(photo), ...u16(1), ...u16(0), ...u16(1), ...u32(0), ...u32(grid.length)]);
    return full(
      'meta',
      full('hdlr', u32(0), 'pict', u32(0), u32(0), u32(0), [0]),
      full('pitm', u16(photo)),
      full('iinf', u16(items.length), ...items),
      full('iref', box('dimg', u16(photo), u16(numbers.length), numbers.flatMap(u16))),
      box('iprp', box('ipco', ...properties), full('ipma', u32(items.length), of)),
      box('idat', grid),
      box('iloc', [1, 0, 0, 0, 0x44, 0], u16(items.length), places.flat()),
    );
  };
  return Buffer.concat([start, meta(start.length + meta(0).length + 8), box('mdat', ...tiles)]);
}

type Part = string | Buffer | readonly number[];

function box(type: string, ...parts: readonly Part[]): Buffer {
  const body = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );
  return Buffer.concat([Buffer.from(u32(body.length + 8)), Buffer.from(type, 'latin1'), body]);
}

/** With a version and flags, all 0. */
const full = (type: string, ...parts: readonly Part[]) => box(type, u32(0), ...parts);

const infe = (item: number, type: string, isHidden: boolean) =>
  box('infe', [2, 0, 0, isHidden ? 1 : 0], u16(item), u16(0), type, [0]);

const u16 = (value: number) => [value >> 8, value & 0xff];
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value & 0xffff)];
