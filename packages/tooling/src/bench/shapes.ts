/** Declarations of a growing size, each of a shape whose cost could grow faster than its size; some full of mistakes. */
export const shapes: Readonly<Record<string, Shape>> = {
  'một $ref dùng nhiều chỗ': {
    sizes: [20, 40, 80],
    declaration: (size) => ({
      ...head,
      $defs: {
        street: leaf,
        place: group({ street: { $ref: '#/$defs/street' }, house: { $ref: '#/$defs/street' } }),
        person: group({ home: { $ref: '#/$defs/place' }, work: { $ref: '#/$defs/place' } }),
      },
      properties: members(size, () => ({ $ref: '#/$defs/person' })),
    }),
  },
  'nhóm đóng với nhiều then': {
    sizes: [100, 200, 400],
    declaration: (size) => ({
      ...head,
      unevaluatedProperties: false,
      properties: { asked: leaf },
      allOf: list(size, (index) => ({
        if: { properties: { asked: { const: `v${index}` } }, required: ['asked'] },
        then: { properties: { [`f${index}`]: leaf } },
      })),
    }),
  },
  'danh sách lồng nhau': {
    sizes: [3, 6, 12],
    declaration: (size) => ({ ...head, properties: { top: nested(size, listOf) } }),
  },
  'nhóm lồng nhau': {
    sizes: [5, 10, 20],
    declaration: (size) => ({ ...head, properties: { top: nested(size, group) } }),
  },
  'một mục khai trong nhiều then': {
    sizes: [100, 200, 400],
    declaration: (size) => ({
      ...head,
      properties: { asked: leaf },
      allOf: list(size, (index) => ({
        if: { properties: { asked: { const: `v${index}` } }, required: ['asked'] },
        then: { properties: { shown: leaf }, required: ['shown'] },
      })),
    }),
  },
  'một mục đổi trong nhiều then': {
    sizes: [100, 200, 400],
    declaration: (size) => ({
      ...head,
      properties: { asked: leaf, changed: leaf },
      allOf: list(size, (index) => ({
        if: { properties: { asked: { const: 'x' } }, required: ['asked'] },
        then: { properties: { changed: { maxLength: 20 + index } } },
      })),
    }),
  },
  'nhiều khóa lạ': {
    sizes: [200, 400, 800],
    isRefused: true,
    declaration: (size) => ({
      ...head,
      properties: { asked: { ...leaf, ...members(size, () => leaf) } },
    }),
  },
  'nhiều tên viết sai': {
    sizes: [200, 400, 800],
    isRefused: true,
    declaration: (size) => ({
      ...head,
      properties: members(size, () => leaf),
      required: list(size, (index) => `f${index}x`),
      allOf: list(size, (index) => ({
        if: { properties: { [`g${index}`]: { const: 'x' } }, required: [`g${index}`] },
        then: { required: [`f${index}`] },
      })),
    }),
  },
  'nhiều $ref không dẫn tới đâu': {
    sizes: [200, 400, 800],
    isRefused: true,
    declaration: (size) => ({
      ...head,
      $defs: members(size, () => leaf),
      properties: members(size, (index) => ({ $ref: `#/$defs/g${index}` })),
    }),
  },
  'nhiều điều kiện': {
    sizes: [100, 200, 400],
    declaration: (size) => ({
      ...head,
      properties: members(size, () => leaf),
      allOf: list(size - 1, (index) => ({
        if: { properties: { [`f${index}`]: { const: 'x' } }, required: [`f${index}`] },
        then: { required: [`f${index + 1}`] },
      })),
    }),
  },
  'mục sau hiện theo mục trước': {
    sizes: [75, 150, 300],
    declaration: (size) => ({
      ...head,
      properties: members(size, () => leaf),
      allOf: list(size - 1, (index) => ({
        if: { properties: { [`f${index}`]: { const: 'x' } }, required: [`f${index}`] },
        else: { properties: { [`f${index + 1}`]: false } },
      })),
    }),
  },
  'một mục bắt buộc và ẩn trong nhiều then': {
    sizes: [75, 150, 300],
    isRefused: true,
    declaration: (size) => ({
      ...head,
      properties: { ...members(size, () => leaf), shown: leaf },
      allOf: list(size, (index) => ({
        if: { properties: { [`f${index}`]: { const: 'x' } }, required: [`f${index}`] },
        then: index % 2 === 0 ? { required: ['shown'] } : { properties: { shown: false } },
      })),
    }),
  },
};

interface Shape {
  /** Each twice the one before: growth is 2 where the cost grows with the size. */
  readonly sizes: readonly [number, number, number];
  declaration(size: number): object;
  /** What is measured is how its mistakes are told. */
  readonly isRefused?: true;
}

const head = { title: 'Tờ khai', type: 'object' };
const leaf = { type: 'string', title: 'Mục' };

function group(properties: object): object {
  return { type: 'object', title: 'Nhóm', properties };
}

function listOf(properties: object): object {
  return { type: 'array', title: 'Danh sách', items: { type: 'object', title: 'Phần tử', properties } };
}

function nested(levels: number, around: (properties: object) => object): object {
  return list(levels, () => leaf).reduce<object>((inner) => around({ more: inner, note: leaf }), leaf);
}

function members(size: number, member: (index: number) => object): object {
  return Object.fromEntries(list(size, (index) => [`f${index}`, member(index)]));
}

function list<One>(size: number, one: (index: number) => One): One[] {
  return Array.from({ length: size }, (_, index) => one(index));
}
