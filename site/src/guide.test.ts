import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guideFrom } from './guide.ts';

const guide = guideFrom(`<h1 id="x">Mười việc</h1>
<p>Mở đầu.</p>
<h2 id="1-đổi-phí">1. Đổi <em>phí</em></h2>
<p>Trong tệp <code>a.json</code>, tìm:</p>
<pre><code class="language-json">"id": "a",
"vnd": 8000
</code></pre>
<p>Sửa thành:</p>
<pre><code class="language-json">"id": "a",
  "vnd": 10000
</code></pre>
<p>Chạy <code>npm run dvc -- check "a"</code>; máy trả lời:</p>
<pre><code class="language-text">Không có lỗi nào.
</code></pre>
<h2>Xem trước</h2>
<p>Tạo tệp <code>b.json</code>:</p>
<pre><code>{}
</code></pre>
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
  });

  it('makes the lines stand out that go and that come', () => {
    const marks = [...guide.html.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, line]) => line);
    assert.deepEqual(marks, ['"vnd": 8000', '"vnd": 10000']);
  });
});
