import { slugOf } from '@dvc-kit/procedure';

/** The guide for editors, cut up for its page. */
export interface Guide {
  readonly title: string;
  /** Its chapters, in order; `id` is where each begins. */
  readonly chapters: readonly { readonly id: string; readonly title: string }[];
  /** Everything below the title. */
  readonly html: string;
}

/**
 * What becomes of the guide's Markdown, as HTML without colours in its code: chapters that can be linked to, and blocks
 * of code that say what they are and that a keyboard can scroll.
 */
export function guideFrom(html: string): Guide {
  const [, title = '', body = ''] = /<h1[^>]*>(.*?)<\/h1>(.*)$/s.exec(html) ?? [];
  const [opening = '', ...chapters] = body.split(/<h2[^>]*>/);
  const cut = chapters.map((chapter) => {
    const [heading = '', ...rest] = chapter.split('</h2>');
    const id = slugOf(plain(heading));
    return {
      id,
      title: plain(heading),
      html: `<h2 id="${id}">${heading}</h2>${labelled(rest.join('</h2>'), plain(heading))}`,
    };
  });
  return {
    title: plain(title),
    chapters: cut.map(({ id, title }) => ({ id, title })),
    html: [opening, ...cut.map((chapter) => chapter.html)].join(''),
  };
}

/** Each block of code after the paragraph that introduces it. */
function labelled(chapter: string, title: string): string {
  const blocks = [...chapter.matchAll(block)].map(([, paragraph = '', , code = '']) => ({
    ...kindOf(plain(paragraph)),
    code,
  }));
  let at = -1;
  return chapter.replace(block, (_, paragraph: string, open: string, code: string, close: string) => {
    at += 1;
    const { name = '', style } = blocks[at] ?? {};
    const other = style === 'before' ? blocks[at + 1] : style === 'after' ? blocks[at - 1] : undefined;
    const label = `${name} (đoạn ${at + 1}, ${title})`.replaceAll('"', '&quot;');
    const text = other && other.style !== style ? marked(code, other.code) : code;
    return `${paragraph}<pre class="code ${style}" tabindex="0" role="group" aria-label="${label}">${open}${text}${close}`;
  });
}

const block = /(<p>(?:(?!<\/p>).)*<\/p>\s*)<pre[^>]*>(<code[^>]*>)(.*?)(<\/code>)/gs;

/** The lines that are not in the other block stand out: they are what goes, or what comes. */
function marked(code: string, other: string): string {
  const kept = new Set(other.split('\n').map((line) => line.trim()));
  return code
    .split('\n')
    .map((line) => (kept.has(line.trim()) ? line : line.replace(/\S.*/, '<mark>$&</mark>')))
    .join('\n');
}

function kindOf(paragraph: string): { name: string; style: string } {
  if (paragraph.endsWith('tìm:')) return { name: 'Tìm', style: 'before' };
  if (paragraph.endsWith('xóa:')) return { name: 'Xóa', style: 'gone' };
  if (/sửa thành:$/i.test(paragraph)) return { name: 'Sửa thành', style: 'after' };
  if (paragraph.endsWith('máy trả lời:')) return { name: 'Máy trả lời', style: 'answer' };
  return { name: 'Tệp mới', style: 'after' };
}

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
