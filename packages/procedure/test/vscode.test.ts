import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isObject, type JsonObject } from '../src/json/subschemas.ts';
import { metaSchemas } from '../src/meta-schemas/meta-schemas.ts';
import { hovered, offered, putIn, underlined } from './vscode.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const vietnamese = /[à-ỹđ]/i;

/** Where a new file of each kind would lie: none of these exists, so the settings of the project have to know them. */
const at = {
  procedure: 'schemas/procedures/thu/procedure.json',
  declaration: 'schemas/procedures/thu/declaration.schema.json',
  paper: 'schemas/procedures/thu/paper.json',
  papers: 'schemas/procedures/thu/papers/1-ct01.json',
  case: 'schemas/procedures/thu/cases/khai-du.json',
  english: 'schemas/procedures/thu/en.json',
  sharedEnglish: 'schemas/shared/en.json',
  shared: 'schemas/shared/thu.schema.json',
  commune: 'schemas/communes/00001.json',
  province: 'schemas/provinces/31.json',
};

const labels = async (path: string, text: string) =>
  (await offered(path, text)).map(({ label }) => label.replaceAll('"', ''));

describe('VS Code, with the settings of this project and no extension', () => {
  const places: readonly (readonly [
    place: string,
    path: string,
    text: string,
    expected: readonly string[],
  ])[] = [
    ['the keys of procedure.json', at.procedure, '{▮}', ['code', 'fees', 'attachments', 'validity']],
    ['the fields of law', at.procedure, '{"field": ▮}', ['ho-tich', 'cu-tru', 'khac']],
    ['a new paper', at.procedure, '{"attachments": [▮]}', ['Giấy tờ phải nộp', 'Giấy tờ chỉ xuất trình']],
    ['a new fee', at.procedure, '{"fees": [▮]}', ['Khoản tiền cố định', 'Khoản do tỉnh quy định']],
    ['what a fee may be', at.procedure, '{"fees": [{"amount": {▮}}]}', ['kind']],
    [
      'kinds of fee',
      at.procedure,
      '{"fees": [{"amount": {"kind": ▮}}]}',
      ['free', 'fixed', 'province', 'carrier', 'by-page', 'unknown'],
    ],
    [
      'the keys of a fixed fee alone',
      at.procedure,
      '{"fees": [{"amount": {"kind": "fixed", ▮}}]}',
      ['vnd', 'per'],
    ],
    ['a condition', at.procedure, '{"fees": [{"when": ▮}]}', ['Một mục có một câu trả lời']],
    [
      'the keys of a condition',
      at.procedure,
      '{"attachments": [{"when": {"properties": {"requester": {▮}}}}]}',
      ['properties', 'required', 'const', 'enum', 'anyOf', 'not'],
    ],
    [
      'evidence',
      at.procedure,
      '{"notes": [{"evidence": ▮}]}',
      ['Đã đọc thấy trong nguồn', 'Chưa kiểm chứng'],
    ],
    [
      'a new field',
      at.declaration,
      '{"properties": {"a": ▮}}',
      ['Ô chữ', 'Ngày', 'Chọn một', 'Mục dùng chung'],
    ],
    [
      'the keywords of a field',
      at.declaration,
      '{"properties": {"a": {▮}}}',
      ['title', 'type', 'x-messages'],
    ],
    ['the keywords of a shared part', at.shared, '{"$defs": {"a": {▮}}}', ['title', 'format', 'oneOf']],
    [
      'formats',
      at.declaration,
      '{"properties": {"a": {"format": ▮}}}',
      ['date', 'personal-id', 'phone-number'],
    ],
    ['an option', at.declaration, '{"properties": {"a": {"oneOf": [▮]}}}', ['Lựa chọn']],
    ['a rule', at.declaration, '{"allOf": [▮]}', ['Chỉ hỏi một mục khi …']],
    ['what an if may ask', at.declaration, '{"allOf": [{"if": {▮}}]}', ['properties', 'required', 'not']],
    [
      'failed checks',
      at.declaration,
      '{"properties": {"a": {"x-messages": {▮}}}}',
      ['required', 'maxLength', 'format'],
    ],
    ['a new layout', at.paper, '▮', ['Mẫu in riêng', 'Mẫu in mượn của thủ tục khác']],
    ['a borrowed layout', at.papers, '{"from": "dang-ky-thuong-tru", ▮}', ['answers', 'notOnPaper', 'when']],
    ['blocks', at.paper, '{"blocks": [{"block": ▮}]}', ['national-header', 'line', 'table', 'footnotes']],
    [
      'a piece of a line',
      at.papers,
      '{"blocks": [{"block": "line", "parts": [▮]}]}',
      ['Câu trả lời', 'Ô đánh dấu'],
    ],
    [
      'what tells pieces apart',
      at.paper,
      '{"blocks": [{"block": "line", "parts": [{▮}]}]}',
      ['text', 'answer', 'boxes', 'blank', 'check', 'compose'],
    ],
    [
      'the keys of an answer',
      at.paper,
      '{"blocks": [{"block": "line", "parts": [{"answer": "a", ▮}]}]}',
      ['as', 'bold', 'width', 'lines'],
    ],
    [
      'ways of writing',
      at.paper,
      '{"blocks": [{"block": "line", "parts": [{"answer": "a", "as": ▮}]}]}',
      ['upper', 'date'],
    ],
    ['a new case', at.case, '▮', ['Trường hợp thử']],
    ['what a case expects', at.case, '{"expect": {▮}}', ['shown', 'issues', 'printed']],
    ['a new translation', at.english, '▮', ['Bản dịch tiếng Anh']],
    ['a new commune profile', at.commune, '▮', ['Hồ sơ đơn vị']],
    ['a new province', at.province, '▮', ['Nghị quyết của tỉnh']],
    ['the sums of a province', at.province, '{"decisions": [{"fees": [{▮}]}]}', ['procedure', 'fee', 'vnd']],
    ['a waiver for a time', at.procedure, '{"waivers": [▮]}', ['Miễn trong một thời gian']],
    ['the days of a fee', at.procedure, '{"fees": [{"validity": {▮}}]}', ['from', 'to']],
  ];
  for (const [place, path, text, expected] of places)
    it(`offers ${place}, and says in Vietnamese what each is`, async () => {
      const items = await offered(path, text);
      const found = new Map(items.map((item) => [item.label.replaceAll('"', ''), item.documentation]));
      for (const label of expected) {
        const told = found.get(label);
        assert.match(
          String(isObject(told) ? told.value : told),
          vietnamese,
          `${label}: ${[...found.keys()]}`,
        );
      }
    });

  it('offers only what can follow', async () => {
    const line = '{"blocks": [{"block": "line", "parts": [{';
    assert.ok(!(await labels(at.paper, `${line}▮}]}]}`)).includes('count'));
    assert.deepEqual((await labels(at.paper, `${line}"boxes": "a.b", ▮}]}]}`)).sort(), ['count']);
    assert.deepEqual(await labels(at.procedure, '{"fees": [{"amount": {"kind": "free", ▮}}]}'), []);
    assert.ok(!(await labels(at.procedure, '{"fees": [{"when": {▮}}]}')).includes('title'));
    assert.deepEqual((await labels(at.declaration, '{"properties": {"a": {"oneOf": [{▮}]}}}')).sort(), [
      'const',
      'title',
    ]);
  });

  it('shows over a key and a value what they mean', async () => {
    const fee = '{"fees": [{"amount": {"kind": "fixed"}, "when": {"required": ["copies"]}}]}';
    assert.match(await hovered(at.procedure, fee, '"amount"'), /Mức thu/);
    assert.match(await hovered(at.procedure, fee, '"fixed"'), /`fixed`: Một số tiền cố định/);
    assert.match(await hovered(at.procedure, fee, '"required"'), /Các mục phải có câu trả lời/);
    const form = '{"properties": {"a": {"format": "year", "x-page-break": true}}}';
    assert.match(await hovered(at.declaration, form, '"year"'), /`year`: Năm gồm 4 chữ số/);
    assert.match(await hovered(at.declaration, form, '"x-page-break"'), /bước mới/);
    assert.match(await hovered(at.sharedEnglish, '{"Họ tên": ""}', '"Họ tên"'), /còn chờ dịch/);
  });

  const mistakes: readonly (readonly [did: string, path: string, text: string, told: RegExp])[] = [
    [
      'misspells a keyword',
      at.declaration,
      '{"properties": {"a": {"titel": "A"}}}',
      /^"titel" → Tờ khai không có khóa này/,
    ],
    ['misspells a key', at.procedure, '{"fees": [{"nmae": "Phí"}]}', /^"nmae" → .*chỉ gồm: id, name,/],
    [
      'writes a value that is none',
      at.procedure,
      '{"field": "hộ tịch"}',
      /^"hộ tịch" → Ở đây chỉ nhận: "ho-tich"/,
    ],
    [
      'writes a kind that is none',
      at.procedure,
      '{"fees": [{"amount": {"kind": "tinh"}}]}',
      /^"tinh" → Ở đây chỉ nhận: "free"/,
    ],
    ['forgets a key', at.case, '{"name": "A", "why": "B", "answers": {}}', /^\{ → .*"expect"/],
    [
      'writes a sum in quotes',
      at.procedure,
      '{"fees": [{"amount": {"kind": "fixed", "vnd": "8.000"}}]}',
      /^"8\.000" → .*số nguyên/,
    ],
    ['writes a day first', at.procedure, '{"checkedOn": "22-11-2026"}', /^"22-11-2026" → .*"2026-01-31"/],
    ['writes a wrong code', at.procedure, '{"code": "1.1193"}', /^"1\.1193" → .*ví dụ "1\.001193"/],
    [
      'gives a piece of a line no sense',
      at.paper,
      '{"blocks": [{"block": "line", "parts": [{"answr": "a"}]}]}',
      /^\{"answr": "a"\} → Cần một trong các khóa: answer,/,
    ],
    [
      'gives a piece a key of another',
      at.papers,
      '{"blocks": [{"block": "line", "parts": [{"answer": "a", "count": 3}]}]}',
      /^"count" → .*answer, as, bold/,
    ],
    [
      'asks with a word that does not ask',
      at.procedure,
      '{"fees": [{"when": {"title": "A"}}]}',
      /^"title" → Điều kiện không có khóa này/,
    ],
    [
      'asks so on a paper',
      at.papers,
      '{"from": "a", "when": {"equals": 1}}',
      /^"equals" → Điều kiện không có khóa này/,
    ],
    [
      'uses a format that is none',
      at.shared,
      '{"$defs": {"a": {"format": "dat"}}}',
      /^"dat" → Ở đây chỉ nhận: .*"date"/,
    ],
    ['leaves a comma', at.commune, '{"code": "00001",}', /^, → /],
  ];
  for (const [did, path, text, told] of mistakes)
    it(`underlines where somebody ${did}`, async () => {
      const found = await underlined(path, text);
      assert.ok(
        found.some((one) => told.test(one)),
        found.join('\n'),
      );
    });

  it('puts in nothing that it then underlines', async () => {
    const holes: readonly (readonly [path: string, text: string])[] = [
      [at.procedure, '{"attachments": [▮]}'],
      [at.procedure, '{"fees": [▮]}'],
      [at.procedure, '{"channels": [▮]}'],
      [at.procedure, '{"questions": [▮]}'],
      [at.procedure, '{"notes": [▮]}'],
      [at.procedure, '{"legalBasis": [▮]}'],
      [at.procedure, '{"fees": [{"when": ▮}]}'],
      [at.procedure, '{"notes": [{"evidence": ▮}]}'],
      [at.declaration, '{"properties": {"a": ▮}}'],
      [at.declaration, '{"allOf": [▮]}'],
      [at.declaration, '{"properties": {"a": {"oneOf": [▮]}}}'],
      [at.paper, '{"blocks": [▮]}'],
      [at.paper, '{"blocks": [{"block": "line", "parts": [▮]}]}'],
      [at.paper, '▮'],
      [at.case, '▮'],
      [at.english, '▮'],
      [at.commune, '▮'],
    ];
    for (const [path, text] of holes) {
      const before = await underlined(path, text.replace('▮', ''));
      const items = (await offered(path, text)).filter(({ label }) => vietnamese.test(label));
      assert.ok(items.length > 0, `${path} ${text}`);
      for (const item of items) {
        // A source is named by whoever read it.
        const after = putIn(text, item).replaceAll('https://…', 'https://example.vn');
        const added = (await underlined(path, after)).filter((one) => !before.includes(one));
        assert.deepEqual(
          added.filter((one) => !one.startsWith('{ → Missing')),
          [],
          `${item.label}: ${after}`,
        );
      }
    }
  });
});

it('VS Code underlines nothing in any definition', async () => {
  const files = readdirSync(`${project}schemas`, { recursive: true, encoding: 'utf8' })
    .map((file) => `schemas/${file.replaceAll('\\', '/')}`)
    .filter((file) => /^schemas\/(procedures|shared|communes|provinces)\/.*\.json$/.test(file));
  assert.ok(files.length > 100);
  for (const file of files) {
    assert.deepEqual(await underlined(file), [], file);
    // Without its `$schema` the settings alone have to know what kind of file it is.
    const text = readFileSync(project + file, 'utf8');
    const without = text.replace(/"\$schema": "[^"]*",?/, '');
    assert.deepEqual(await underlined(file, without), [], file);
    const typo = without.replace('{', '{"titel": 1,');
    if (!file.endsWith('en.json')) assert.notDeepEqual(await underlined(file, typo), [], file);
  }
});

describe('every key of every meta-schema', () => {
  for (const [name, schema] of Object.entries(metaSchemas()))
    it(`is explained in Vietnamese in ${name}`, () => {
      for (const [place, key] of keysIn(schema, '')) {
        const described = isObject(key) ? (key.description ?? resolved(schema, key).description) : undefined;
        assert.match(String(described), vietnamese, place);
      }
    });
});

function resolved(root: JsonObject, { $ref }: JsonObject): JsonObject {
  const name = String($ref ?? '').replace('#/$defs/', '');
  const defs = isObject(root.$defs) ? root.$defs : {};
  return isObject(defs[name]) ? defs[name] : {};
}

/** Everything that stands for a key of a file: those with a name, and those that an editor names. */
function keysIn(schema: unknown, place: string): [place: string, key: unknown][] {
  if (Array.isArray(schema)) return schema.flatMap((one, index) => keysIn(one, `${place}/${index}`));
  if (!isObject(schema)) return [];
  const named = isObject(schema.properties) ? Object.entries(schema.properties) : [];
  const free = isObject(schema.additionalProperties) ? [['*', schema.additionalProperties] as const] : [];
  // What only decides which branch it is says nothing.
  const own = place.endsWith('/if') ? [] : [...named, ...free];
  const inner = ['items', 'allOf', 'anyOf', 'oneOf', 'then', 'else', 'additionalProperties'].flatMap(
    (keyword) => keysIn(schema[keyword], `${place}/${keyword}`),
  );
  const below = [...named, ...(isObject(schema.$defs) ? Object.entries(schema.$defs) : [])];
  return [
    ...own.map(([key, value]): [string, unknown] => [`${place}/${key}`, value]),
    ...inner,
    ...below.flatMap(([key, value]) => keysIn(value, `${place}/${key}`)),
  ];
}
