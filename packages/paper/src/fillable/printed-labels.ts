import type { FilledBlock, FilledCell, Run } from '../filled-block.ts';
import { visit } from '../visit.ts';

/**
 * What stands on the paper for each field, in the words of the form: "Họ, chữ đệm, tên người yêu cầu", in a table the
 * title of its column with the number of its row, in a place to sign with the title above. By the name of the field.
 */
export function printedLabels(blocks: readonly FilledBlock[]): Map<string, string> {
  const reader = new LabelReader();
  for (const block of blocks) reader.read(block);
  return reader.labels;
}

/** What is known of the text before a field. */
interface Before {
  /** Stands before each label of this place: the title of a place to sign. */
  readonly title?: string;
  /** The label of a field that has no text before it on its own. */
  readonly fallback: string;
  /** The label of a box to tick that has no words of its own: what its row and its column say. */
  readonly tick?: string;
}

class LabelReader {
  readonly labels = new Map<string, string>();
  /** The last text that asked something: what a line without words of its own goes on with. */
  #last = '';

  read(block: FilledBlock): void {
    const line = ({ runs }: { readonly runs: readonly Run[] }) =>
      this.#runs(runs, { fallback: `${this.#last} (tiếp theo)` });
    const none = () => {};
    visit('block', block, {
      'national-header': ({ left }) => {
        for (const runs of left) this.#runs(runs, { fallback: 'Cơ quan' });
      },
      title: none,
      addressee: line,
      line,
      paragraph: line,
      table: ({ columns, rows }) => {
        const titles = columns.map(({ title }) => wordsOf(title));
        for (const [index, cells] of rows.entries()) this.#row(cells, titles, index + 1);
      },
      'place-and-date': line,
      signatures: ({ boxes }) => {
        for (const { date, title, content, lines } of boxes) {
          const before = { title: wordsOf(title), fallback: 'Nội dung ý kiến' };
          for (const runs of [date, content, ...lines])
            this.#runs(runs, { ...before, ...(runs === date && { fallback: 'Nơi ký' }) });
        }
      },
      footnotes: none,
      source: none,
    });
  }

  #row(cells: readonly FilledCell[], titles: readonly string[], number: number): void {
    /** A head that only counts the rows says nothing of what stands in them. */
    const head = cells.find(({ isHeader, runs }) => isHeader && !/^\d+$/.test(wordsOf(runs)));
    let row = '';
    for (const [column, { runs }] of cells.entries()) {
      const title = titles[column] ?? '';
      const fallback = head ? wordsOf(head.runs) : `${title} (hàng ${number})`;
      const tick = [row, title].filter(Boolean).join(' – ');
      this.#runs(runs, { fallback: fallback === '' ? this.#last : fallback, tick });
      row = [row, wordsOf(runs)].filter(Boolean).join(' ');
    }
  }

  #runs(runs: readonly Run[], { title, fallback, tick = '' }: Before): void {
    let text = '';
    let label = '';
    let question = '';
    const name = (field: string, words: string) => {
      const whole = [title, words].filter(Boolean).join(' – ');
      if (!this.labels.has(field)) this.labels.set(field, whole);
    };
    for (const run of runs) {
      if (run.run === 'text') text += run.isRaised ? '' : run.text;
      const own = asLabel(text);
      if (run.run === 'tick') {
        if (own !== '') question = own;
        text = '';
        const words = [question, run.text].filter(Boolean).join(': ');
        if (run.field !== undefined) name(run.field, words || tick);
        continue;
      }
      if (run.run === 'text' || run.text !== '') continue;
      const isDatePart = /^(ngày|tháng|năm)$/.test(own);
      label = own === '' ? label || fallback : own;
      text = '';
      if (run.field === undefined) continue;
      name(run.field, isDatePart && question !== '' ? `${question}, ${label}` : label);
      if (!isDatePart) {
        question = own;
        this.#last = label;
      }
    }
    const rest = asLabel(text);
    if (rest !== '' && label === '') this.#last = rest;
  }
}

const wordsOf = (runs: readonly Run[]): string =>
  asLabel(runs.map((run) => (run.run === 'text' && run.isRaised ? '' : run.text)).join(''));

/** Without the signs that part it from what stands around it. */
function asLabel(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.…]+|[\s,;:…]+$/g, '')
    .trim();
}
