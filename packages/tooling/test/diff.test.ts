import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadSchemas } from '@dvc-kit/procedure';
import type { ChangeFeed } from '../src/commands/diff.ts';
import { compareCatalogues } from '../src/diff/compare-catalogues.ts';
import { calledIn } from './called.ts';
import { applyEdits, withEdits } from './mistake.ts';

const facts = 'procedures/xin-xac-nhan/procedure.json';
const form = 'procedures/xin-xac-nhan/declaration.schema.json';
const paper = 'procedures/xin-xac-nhan/paper.json';
const sound = fileURLToPath(new URL('mistakes/sound/schemas', import.meta.url));

/** What an editor changed in the sample, and what citizens are told of it. */
const edits: readonly (readonly [name: string, edits: string, told: readonly string[]])[] = [
  [
    'a fee',
    `@ ${facts}\n- "vnd": 8000\n+ "vnd": 12000`,
    ['Khoản “Phí bản sao”: trước đây 8.000 đồng mỗi bản, nay 12.000 đồng mỗi bản.'],
  ],
  [
    'a fee that the province no longer sets',
    `@ ${facts}\n- { "kind": "province" }\n+ { "kind": "free" }`,
    ['Khoản “Lệ phí”: trước đây theo mức của tỉnh, thành phố, nay miễn phí.'],
  ],
  [
    'a time limit',
    `@ ${facts}\n- "3 ngày làm việc"\n+ "Ngay trong ngày"`,
    ['Thời hạn khi nộp trực tiếp: trước đây 3 ngày làm việc, nay ngay trong ngày.'],
  ],
  [
    'a date of validity',
    `@ ${facts}\n- "to": null\n+ "to": "2027-02-28"`,
    ['Ngày hết hiệu lực: trước đây chưa định, nay 28/02/2027.'],
  ],
  [
    'a paper that is now handed in, in another case',
    `@ ${facts}\n- "kind": "shown"\n+ "kind": "handed-in"\n@ ${facts}\n- { "const": "married" }\n+ { "const": "single" }\n@ ${facts}\n- "Bạn đã kết hôn"\n+ "Bạn chưa kết hôn"`,
    [
      'Giấy tờ “Giấy chứng nhận kết hôn” nay cần nếu bạn chưa kết hôn.',
      'Giấy tờ “Giấy chứng nhận kết hôn” nay phải nộp.',
    ],
  ],
  [
    'a result',
    `@ ${facts}\n- "Giấy xác nhận", "evidence"\n+ "Giấy xác nhận bản điện tử", "evidence"`,
    ['Sửa kết quả nhận được: trước đây “Giấy xác nhận”, nay “Giấy xác nhận bản điện tử”.'],
  ],
  [
    'a label',
    `@ ${form}\n- "title": "Ngày sinh",\n+ "title": "Ngày, tháng, năm sinh",`,
    ['Mục “Ngày sinh” đổi tên thành “Ngày, tháng, năm sinh”.'],
  ],
  [
    'a new field, which must be answered',
    `@ ${form}\n- "date": { "type": "string", "format": "date", "title": "Ngày làm" }\n+ "date": { "type": "string", "format": "date", "title": "Ngày làm" },\n+ "note": { "type": "string", "title": "Ghi chú" }\n@ ${form}\n- ["place", "date"]\n+ ["place", "date", "note"]`,
    ['Tờ khai hỏi thêm “Ghi chú” (trong “Nơi và ngày làm tờ khai”), bắt buộc.'],
  ],
  [
    'a field that is gone',
    `@ ${form}\n- "place": { "type": "string", "title": "Làm tại", "maxLength": 100 },\n+\n@ ${form}\n- ["place", "date"]\n+ ["date"]`,
    ['Tờ khai không còn hỏi “Làm tại” (trong “Nơi và ngày làm tờ khai”).'],
  ],
  [
    'what must be answered',
    `@ ${form}\n- ["fullName", "status"]\n+ ["fullName", "status", "dateOfBirth"]`,
    ['Mục “Ngày sinh” (trong “Người yêu cầu”) nay bắt buộc.'],
  ],
  [
    'what may be left out',
    `@ ${form}\n- ["place", "date"]\n+ ["date"]`,
    ['Mục “Làm tại” (trong “Nơi và ngày làm tờ khai”) nay không bắt buộc.'],
  ],
  [
    'options',
    `@ ${form}\n- { "const": "both", "title": "Song ngữ" }\n+ { "const": "en", "title": "Tiếng Anh" }\n@ ${form}\n- "title": "Đã kết hôn"\n+ "title": "Đang có vợ, có chồng"`,
    [
      'Lựa chọn “Đã kết hôn” của mục “Tình trạng hôn nhân” (trong “Người yêu cầu”) đổi tên thành “Đang có vợ, có chồng”.',
      'Mục “Ngôn ngữ” (trong “Bản sao”) có thêm lựa chọn “Tiếng Anh”.',
      'Mục “Ngôn ngữ” (trong “Bản sao”) bỏ lựa chọn “Song ngữ”.',
    ],
  ],
  [
    'a condition',
    `@ ${form}\n- "if": { "properties": { "status": { "const": "married" } }\n+ "if": { "properties": { "status": { "const": "single" } }`,
    [
      'Mục “Họ tên vợ hoặc chồng” (trong “Người yêu cầu”) nay chỉ hỏi khi “Tình trạng hôn nhân” là “Chưa kết hôn”.',
    ],
  ],
  [
    'a whole section',
    `@ ${form}\n- "copies": {\n+ "duplicates": {`,
    ['Trong tệp hồ sơ, phần “Bản sao” nay mang khóa "duplicates" (trước đây "copies").'],
  ],
  [
    'a field of the same name under another key, asked by conditions and papers, and nothing else',
    `@ ${form}\n-         "status": {\n+         "maritalStatus": {\n@ ${form}\n- "required": ["fullName", "status"]\n+ "required": ["fullName", "maritalStatus"]`,
    [
      'Trong tệp hồ sơ, mục “Tình trạng hôn nhân” (trong “Người yêu cầu”) nay mang khóa "requester.maritalStatus" (trước đây "requester.status").',
    ],
  ],
  [
    'a hint, a bound, a message and what is filled in',
    `@ ${form}\n- "title": "Làm tại", "maxLength": 100\n+ "title": "Làm tại", "description": "Tên xã.", "maxLength": 50, "default": "Hà Nội", "x-messages": { "required": "Nhập nơi làm" }`,
    [
      'Mục “Làm tại” (trong “Nơi và ngày làm tờ khai”): số ký tự nhiều nhất trước đây 100, nay 50.',
      'Mục “Làm tại” (trong “Nơi và ngày làm tờ khai”): lời hướng dẫn trước đây không có, nay “Tên xã.”.',
      'Mục “Làm tại” (trong “Nơi và ngày làm tờ khai”): câu trả lời điền sẵn trước đây không có, nay “Hà Nội”.',
      'Mục “Làm tại” (trong “Nơi và ngày làm tờ khai”): lời báo khi sai (bỏ trống) trước đây không có, nay “Nhập nơi làm”.',
    ],
  ],
  [
    'what is printed',
    `@ ${paper}\n- "text": "Sinh ngày: "\n+ "text": "Ngày sinh: "`,
    ['Mẫu in “Tờ khai xin xác nhận”: dòng “Sinh ngày: ‹Ngày sinh›” nay là “Ngày sinh: ‹Ngày sinh›”.'],
  ],
  [
    'order, of fields and of options',
    `@ ${form}\n- [{ "const": "vi", "title": "Tiếng Việt" }, { "const": "both", "title": "Song ngữ" }]\n+ [{ "const": "both", "title": "Song ngữ" }, { "const": "vi", "title": "Tiếng Việt" }]\n@ ${form}\n- "place": { "type": "string", "title": "Làm tại", "maxLength": 100 },\n+\n@ ${form}\n- "title": "Ngày làm" }\n+ "title": "Ngày làm" }, "place": { "type": "string", "title": "Làm tại", "maxLength": 100 }`,
    [
      'Thứ tự các mục trong “Nơi và ngày làm tờ khai” đã đổi, nay là: “Ngày làm”, “Làm tại”.',
      'Thứ tự các lựa chọn của mục “Ngôn ngữ” đã đổi, nay là: “Song ngữ”, “Tiếng Việt”.',
    ],
  ],
  [
    'the law behind a fee, and a source',
    `@ ${facts}\n- "amount": { "kind": "province" },\n+ "amount": { "kind": "province" }, "legal": "85/2019/TT-BTC",\n@ ${facts}\n- "title": "Mẫu tờ khai", "seenOn": "2026-10-20"\n+ "title": "Mẫu tờ khai", "seenOn": "2026-10-21"`,
    [
      'Nguồn “FORM”: ngày đọc trước đây 20/10/2026, nay 21/10/2026.',
      'Khoản “Lệ phí”: văn bản quy định trước đây không có, nay “85/2019/TT-BTC”.',
    ],
  ],
  [
    'English alone',
    '@ procedures/xin-xac-nhan/en.json\n- "Full name of the spouse"\n+ "Spouse"',
    ['Bản tiếng Anh của “Họ tên vợ hoặc chồng”: trước đây “Full name of the spouse”, nay “Spouse”.'],
  ],
  [
    'the official form',
    `@ ${paper}\n- "issuedBy": "Thông tư mẫu"\n+ "issuedBy": "Thông tư mẫu mới"`,
    [
      'Mẫu in: trước đây là “Tờ khai xin xác nhận (Thông tư mẫu)”, nay là “Tờ khai xin xác nhận (Thông tư mẫu mới)”.',
    ],
  ],
  [
    'the fee of a commune',
    '@ communes/00000.json\n- "vnd": 8000\n+ "vnd": 5000',
    [
      'Thủ tục 1.000001, khoản “certificate”: trước đây 8.000 đồng, nay 5.000 đồng (Nghị quyết 00/2026/NQ-HĐND).',
    ],
  ],
  [
    'nothing: order of keys, a remark for editors',
    `@ ${facts}\n- { "kind": "fixed", "vnd": 8000, "per": "copy" }\n+ { "per": "copy",   "vnd": 8000, "kind": "fixed" }\n@ ${form}\n- "if": { "properties": { "status": { "const": "married" } }, "required": ["status"] }\n+ "if": { "$comment": "vợ, chồng", "required": ["status"], "properties": { "status": { "const": "married" } } }`,
    [],
  ],
];

const before = loadSchemas(sound);

describe('what changed for citizens, webmasters and officers', () => {
  for (const [name, edit, told] of edits)
    it(`tells ${name}`, () =>
      withEdits(edit, async (root) => {
        const { procedures, communes, provinces, elsewhere } = compareCatalogues(before, loadSchemas(root));
        assert.deepEqual(
          [
            ...procedures.flatMap(({ changes }) => changes),
            ...[...communes, ...provinces].flatMap(({ changes }) => changes),
            ...elsewhere,
          ]
            // Whatever is new in these has no English yet; that this is told is tried by itself.
            .filter(({ what, after: now }) => what !== 'english' || now !== null)
            .map(({ text }) => text),
          told,
        );
      }));

  it('tells what has no English yet, and what has lost it', () =>
    withEdits(
      `@ ${form}\n- "title": "Ngày làm"\n+ "title": "Ngày ký"\n@ procedures/xin-xac-nhan/en.json\n-   "Làm tại": "Place",\n+`,
      async (root) => {
        const { procedures } = compareCatalogues(before, loadSchemas(root));
        const english = procedures.flatMap(({ changes }) => changes).filter(({ what }) => what === 'english');
        assert.deepEqual(
          english.map(({ text }) => text),
          ['Bản tiếng Anh của “Làm tại”: không còn.', 'Bản tiếng Anh của “Ngày ký”: chưa có.'],
        );
      },
    ));

  it('knows a procedure again by its code when its folder has another name', () =>
    withEdits('@ rename procedures/xin-xac-nhan procedures/cap-giay-xac-nhan', async (root) => {
      assert.deepEqual(compareCatalogues(before, loadSchemas(root)).procedures, []);
    }));
});

describe('dvc diff', () => {
  const home = mkdtempSync(join(tmpdir(), 'diff-'));
  const schemas = join(home, 'schemas');
  after(() => rmSync(home, { recursive: true }));
  cpSync(sound, schemas, { recursive: true });
  const git = (...words: string[]) => {
    const who = [
      '-c',
      'user.name=Editor',
      '-c',
      'user.email=editor@example.com',
      '-c',
      'commit.gpgsign=false',
    ];
    const { status, stderr } = spawnSync('git', ['-C', home, ...who, ...words], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  };
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'before');
  git('tag', 'v1');

  const diff = (...words: string[]) => calledIn(home, 'diff', ...words, '--schemas', 'schemas');

  it('says so when nothing changed but the look of a file', async () => {
    const path = join(schemas, facts);
    writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))));
    const { status, out } = await diff('v1');
    assert.equal(status, 0);
    assert.match(
      out,
      /^Từ "v1" \([0-9a-f]{7}, \d+\/\d+\/\d+\) đến nay:\n\nKhông có gì đổi đối với người dân, trang nhúng biểu mẫu và cán bộ\.\n$/,
    );
    git('checkout', '-q', '--', 'schemas');
  });

  it('tells new procedures and the changes of others by name', async () => {
    cpSync(join(schemas, 'procedures/xin-xac-nhan'), join(schemas, 'procedures/xin-lai'), {
      recursive: true,
    });
    applyEdits(
      schemas,
      `@ procedures/xin-lai/procedure.json\n- "code": "1.000001",\n+ "code": "1.000002",\n@ procedures/xin-lai/procedure.json\n- "name": "Cấp giấy xác nhận",\n+ "name": "Cấp lại giấy xác nhận",\n@ ${facts}\n- "vnd": 8000\n+ "vnd": 10000`,
    );
    assert.match(
      (await diff('v1')).out,
      /\n\nThủ tục mới:\n {2}- Cấp lại giấy xác nhận \(mã 1\.000002\)\n\nCấp giấy xác nhận \(mã 1\.000001\)\n {2}- Khoản “Phí bản sao”: trước đây 8\.000 đồng mỗi bản, nay 10\.000 đồng mỗi bản\.\n$/,
    );
  });

  it('gives the same as JSON, for a feed', async () => {
    const feed = JSON.parse((await diff('v1', '--format', 'json')).out) as ChangeFeed;
    assert.equal(feed.format, 2);
    assert.equal(feed.since.name, 'v1');
    assert.match(feed.since.commit, /^[0-9a-f]{40}$/);
    assert.deepEqual(
      feed.procedures.map(({ slug, code, how }) => ({ slug, code, how })),
      [
        { slug: 'xin-lai', code: '1.000002', how: 'added' },
        { slug: 'xin-xac-nhan', code: '1.000001', how: 'changed' },
      ],
    );
    assert.deepEqual(feed.procedures[1]?.changes, [
      {
        what: 'fee',
        at: 'copies',
        how: 'changed',
        text: 'Khoản “Phí bản sao”: trước đây 8.000 đồng mỗi bản, nay 10.000 đồng mỗi bản.',
        before: '8.000 đồng mỗi bản',
        after: '10.000 đồng mỗi bản',
      },
    ]);
  });

  it('does not take a procedure that cannot be read for one that is gone', async () => {
    const path = join(schemas, facts);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.slice(0, -20));
    const { status, out } = await diff('v1');
    assert.equal(status, 1);
    assert.match(out, /Chưa so sánh được, vì tệp có lỗi .*: xin-xac-nhan\.\n$/);
    assert.doesNotMatch(out, /Thủ tục không còn/);
    writeFileSync(path, text);
  });

  it('says what a revision is when there is none of that name', async () => {
    const { status, said } = await diff('v9');
    assert.equal(status, 1);
    assert.match(said, /^Trong git không có phiên bản nào tên "v9"\.\nViết một nhãn/);
    assert.match((await diff('v1', '--format', 'xml')).said, /^Không có dạng "xml"; chọn text hoặc json\./);
  });
});
