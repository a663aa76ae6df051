import { slugOf } from '@dvc-kit/procedure';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Code, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** The guide for editors, cut up for its page. */
export interface Guide {
  readonly title: string;
  /** Its chapters, in order; `id` is where each begins. */
  readonly chapters: readonly { readonly id: string; readonly title: string }[];
  /** Everything below the title. */
  readonly html: string;
}

/**
 * What becomes of the guide's Markdown: chapters that can be linked to, and blocks of code, without colours, that say
 * what they are and that a keyboard can scroll.
 */
export function guideFrom(markdown: string): Guide {
  const root = fromMarkdown(markdown);
  let title = '';
  const chapters: Chapter[] = [];
  const blocks = new Map<Code, Block>();
  visit(root, ['heading', 'code'], (node, index = 0, parent) => {
    const words = oneLine(textOf(node));
    if (node.type === 'heading' && node.depth === 1) title = words;
    else if (node.type === 'heading' && node.depth === 2) {
      const chapter: Chapter = { id: slugOf(words), title: words, blocks: [] };
      node.data = { hProperties: { id: chapter.id } };
      chapters.push(chapter);
    } else if (node.type === 'code') {
      const said = (parent as Root).children[index - 1];
      const chapter: Chapter = chapters.at(-1) ?? { id: '', title, blocks: [] };
      const kind = kindOf(said ? oneLine(textOf(said)) : '');
      const label = `${kind.name} (đoạn ${chapter.blocks.length + 1}, ${chapter.title})`;
      const block: Block = { style: kind.style, label, code: node.value, beside: chapter.blocks };
      chapter.blocks.push(block);
      blocks.set(node, block);
    }
  });
  root.children = root.children.filter((node) => !(node.type === 'heading' && node.depth === 1));
  const tree = toHast(root, { handlers: { code: (_, node: Code) => drawn(node, blocks.get(node)!) } });
  return { title, chapters: chapters.map(({ id, title }) => ({ id, title })), html: toHtml(tree) };
}

interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly blocks: Block[];
}

/** A block of code, and all of its chapter. */
interface Block {
  readonly style: 'before' | 'gone' | 'after' | 'answer';
  readonly label: string;
  readonly code: string;
  readonly beside: readonly Block[];
}

function drawn({ lang }: Code, { style, label, code, beside }: Block): ElementContent {
  const at = beside.findIndex((block) => block.label === label);
  const other = style === 'before' ? beside[at + 1] : style === 'after' ? beside[at - 1] : undefined;
  const lines = other && other.style !== style ? marked(code, other.code) : [text(`${code}\n`)];
  const inside = element('code', lang ? { className: [`language-${lang}`] } : {}, lines);
  const properties = { className: ['code', style], tabIndex: 0, role: 'group', ariaLabel: label };
  return element('pre', properties, [inside]);
}

/** The lines that are not in the other block stand out: they are what goes, or what comes. */
function marked(code: string, other: string): ElementContent[] {
  const kept = new Set(other.split('\n').map((line) => line.trim()));
  return code.split('\n').flatMap((line) => {
    const words = line.trimStart();
    if (words === '' || kept.has(line.trim())) return [text(`${line}\n`)];
    const indent = line.slice(0, line.length - words.length);
    return [text(indent), element('mark', {}, [text(words)]), text('\n')];
  });
}

const text = (value: string): ElementContent => ({ type: 'text', value });

function element(
  tagName: string,
  properties: Readonly<Record<string, string | number | string[]>>,
  children: ElementContent[],
): ElementContent {
  return { type: 'element', tagName, properties, children };
}

function kindOf(said: string): { name: string; style: Block['style'] } {
  if (said.endsWith('tìm:')) return { name: 'Tìm', style: 'before' };
  if (said.endsWith('xóa:')) return { name: 'Xóa', style: 'gone' };
  if (/sửa thành:$/i.test(said)) return { name: 'Sửa thành', style: 'after' };
  if (said.endsWith('máy trả lời:')) return { name: 'Máy trả lời', style: 'answer' };
  return { name: 'Tệp mới', style: 'after' };
}

const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim();
