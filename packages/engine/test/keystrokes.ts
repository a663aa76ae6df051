import {
  createForm,
  type FieldView,
  type Form,
  fieldsIn,
  type ItemView,
  type Parts,
  type SameAsView,
  type SectionView,
} from '@dvc-kit/engine';
import type { Answers, Json } from '@dvc-kit/validation';
import { answerAt } from '../src/answers/answer-tree.ts';
import { filling } from '../src/filling/filling.ts';
import { laterSteps } from '../src/later/later-steps.ts';
import { leaving } from '../src/leaving/leaving.ts';
import { understanding } from '../src/understanding/understanding.ts';
import { moduleOf, procedures } from './published-procedures.ts';

/** A declaration as people most often fill it in: a worked case, on the page of the commune that it is handed in at. */
interface Filled {
  readonly slug: string;
  readonly case: string;
  readonly commune: string;
}

/** The six most used declarations. */
export const mostUsed: readonly Filled[] = [
  { slug: 'dang-ky-khai-sinh', case: 'cha-me-da-ket-hon', commune: 'Xã Hòa Phú' },
  { slug: 'xac-nhan-tinh-trang-hon-nhan', case: 'chua-ket-hon', commune: 'Xã Hòa Phú' },
  { slug: 'ban-sao-trich-luc-ho-tich', case: 'khai-sinh-cua-chinh-minh', commune: 'Xã Hòa Phú' },
  { slug: 'dang-ky-khai-tu', case: 'con-khai-cho-me-trong-han', commune: 'Xã Hòa Phú' },
  { slug: 'dang-ky-thuong-tru', case: 'nha-cua-minh', commune: 'Xã Hòa Phú' },
  { slug: 'xac-nhan-thong-tin-ve-cu-tru', case: 'xin-giay-tai-cong-an-xa', commune: 'Xã Hòa Phú' },
];

/** Of the commune in the cases. */
const CODE = '24175';

/** Taps and characters of a whole declaration, every answer given by hand and with what is filled in for her. */
export interface Keystrokes {
  readonly slug: string;
  readonly before: number;
  readonly after: number;
}

export function keystrokesOf({ slug, case: file, commune }: Filled): Keystrokes {
  const procedure = procedures.find((one) => one.slug === slug);
  const found = procedure?.cases.find((one) => one.source.endsWith(`/${file}.json`));
  if (!procedure || !found) throw new Error(`engine: there is no case "${file}" of ${slug}`);
  const wanted = found.answers as Answers;
  const signed = answerAt(wanted, 'pledge.date');
  const start = (parts: Parts) => {
    const form = createForm(moduleOf(procedure), {
      today: typeof signed === 'string' ? signed : '2026-11-21',
      channel: found.channel,
      commune: {
        fees: [],
        code: CODE,
        name: commune,
        authority: `Ủy ban nhân dân ${commune.charAt(0).toLowerCase()}${commune.slice(1)}`,
      },
      grouping: 'section',
      parts,
    });
    form.add({
      communeAt: (code) => (code === CODE ? { name: commune, province: { code: '66' } } : undefined),
    });
    return form;
  };
  const others = { leaving, laterSteps, understanding };
  return {
    slug,
    before: filledIn(start(others), wanted),
    after: filledIn(start({ ...others, filling }), wanted),
  };
}

/** Fills the declaration in from the first page to the last; returns the taps and characters that it took. */
function filledIn(form: Form, wanted: Answers): number {
  let count = 0;
  for (let page = 0; form.view.content.kind === 'declaration'; page++) {
    if (page > form.view.steps.length) throw new Error('engine: the case does not come to an end');
    count += ofPage(form, wanted) + TAP;
    form.send({ type: 'continue' });
    if (form.view.issues.length > 0)
      throw new Error(`engine: stuck at ${form.view.issues.map(({ path }) => path).join(', ')}`);
  }
  return count;
}

/** From the top of the page to its end; an answer may bring more fields. */
function ofPage(form: Form, wanted: Answers): number {
  let count = 0;
  const passed = new Set<string>();
  for (;;) {
    const { content } = form.view;
    const sections = content.kind === 'declaration' ? content.sections : [];
    count += ofTicks(form, sections, wanted);
    const next = fieldsOf(form).find(({ path }) => !passed.has(path));
    if (!next) return count;
    passed.add(next.path);
    const value = answerAt(wanted, next.path);
    if (next.isDerived || isSame(next.answer, value)) continue;
    count += costOf(next, value);
    form.send({ type: 'answer', path: next.path, value });
  }
}

/** A block is ticked as the same as another one where that gives what is wanted in it, and ticked off where it does not. */
function ofTicks(form: Form, sections: readonly SectionView[], wanted: Answers): number {
  let count = 0;
  for (const { key, isOn } of ticksIn(sections)) {
    const at = key.slice(0, key.indexOf('='));
    const isRight = () => {
      const taken = fieldsOf(form).filter(
        ({ path, filled }) => path.startsWith(`${at}.`) && filled === 'same',
      );
      return taken.length > 0 && taken.every(({ path, answer }) => isSame(answer, answerAt(wanted, path)));
    };
    if (isOn) {
      if (
        fieldsOf(form).some(({ path, filled }) => path.startsWith(`${at}.`) && filled === 'same') &&
        !isRight()
      ) {
        form.send({ type: 'same-as', key, isOn: false });
        count += TAP;
      }
      continue;
    }
    form.send({ type: 'same-as', key, isOn: true });
    if (isRight()) count += TAP;
    else form.send({ type: 'same-as', key, isOn: false });
  }
  return count;
}

/** At the heads of sections, and of the groups in them. */
function ticksIn(sections: readonly SectionView[]): readonly SameAsView[] {
  const inItem = (item: ItemView): readonly SameAsView[] =>
    item.kind === 'group' ? [...(item.sameAs ?? []), ...item.children.flatMap(inItem)] : [];
  return sections.flatMap(({ sameAs = [], children }) => [...sameAs, ...children.flatMap(inItem)]);
}

function fieldsOf(form: Form): FieldView[] {
  const { content } = form.view;
  return content.kind === 'declaration'
    ? content.sections.flatMap(({ children }) => children.flatMap(fieldsIn))
    : [];
}

/** To a box, to an option, to the button that leads on. */
const TAP = 1;
/** Letters after which the list of communes, of countries shows what is looked for. */
const LOOKED_FOR = 4;

/** What an answer costs by hand. */
function costOf({ widget, format }: FieldView, value: Json | undefined): number {
  if (value === undefined) return 0;
  if (widget === 'radios' || widget === 'checkbox') return TAP;
  if (widget === 'select') return 2 * TAP;
  if (widget === 'checkboxes') return Array.isArray(value) ? value.length * TAP : 0;
  const text = String(value);
  // Day, month and year are boxes of their own.
  if (widget === 'date') return text.split('-').length * TAP + text.replaceAll('-', '').length;
  const isPicked = widget === 'combobox' || format === 'commune-code' || format === 'province-code';
  if (isPicked) return 2 * TAP + Math.min(LOOKED_FOR, text.length);
  return TAP + text.length;
}

function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
