import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guideFrom } from './guide.ts';

const guide = guideFrom(`# Mười việc

Mở đầu.

## 1. Đổi *phí*

Trong tệp \`a.json\`, tìm:

\`\`\`json
"id": "a",
"vnd": 8000
\`\`\`

Sửa thành:

\`\`\`json
"id": "a",
  "vnd": 10000
\`\`\`

Chạy \`npm run dvc -- check "a"\`; máy trả lời:

\`\`\`text
Không có lỗi nào.
\`\`\`

## Xem trước

1. Tạo tệp \`b.json\`:

   \`\`\`json
   {"a": "<b>"}
   \`\`\`
`);

describe('the guide on its page', () => {
  it('is cut into chapters that can be linked to', () => {
    assert.equal(guide.title, 'Mười việc');
    assert.deepEqual(guide.chapters, [
      { id: '1-doi-phi', title: '1. Đổi phí' },
      { id: 'xem-truoc', title: 'Xem trước' },
    ]);
    for (const { id } of guide.chapters) assert.ok(guide.html.includes(`<h2 id="${id}">`), id);
    assert.ok(!guide.html.includes('<h1'));
    assert.ok(guide.html.includes('<p>Mở đầu.</p>'));
  });

  it('says of each block of code what it is, in words of its own', () => {
    const labels = [...guide.html.matchAll(/<pre [^>]*tabindex="0"[^>]*aria-label="([^"]*)"/g)].map(
      ([, label]) => label,
    );
    assert.deepEqual(labels, [
      'Tìm (đoạn 1, 1. Đổi phí)',
      'Sửa thành (đoạn 2, 1. Đổi phí)',
      'Máy trả lời (đoạn 3, 1. Đổi phí)',
      'Tệp mới (đoạn 1, Xem trước)',
    ]);
    assert.equal(guide.html.split('<pre').length - 1, labels.length);
    assert.match(guide.html, /<code class="language-json">\{"a": "&#x3C;b>"\}\n<\/code>/);
  });

  it('makes the lines stand out that go and that come', () => {
    const marks = [...guide.html.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, line]) => line);
    assert.deepEqual(marks, ['"vnd": 8000', '"vnd": 10000']);
  });
});
