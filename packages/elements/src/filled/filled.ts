import type { FieldView, SectionView, StepView } from '@dvc-kit/engine';
import { fieldsIn } from '@dvc-kit/engine/first-page';
import { html, LitElement } from 'lit';
import { define } from '../element/define.ts';
import { data, words } from '../element/property.ts';
import { localized, msg, str } from '../language/language.ts';
import { warningMessage } from '../messages/warning-message.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';

/** More than these are counted, not named. */
const MOST_NAMED = 3;

/**
 * Says once, without taking the focus, what was filled in for the citizen on the page that she is at, and what there is to
 * ask about her answers: that stands at a field that she has left by then. Stands on every page: a live region is heard only
 * when it was there before its text.
 */
@define('dvc-filled')
@localized
class FilledAnnouncer extends LitElement {
  @data content?: StepView;
  @words setting?: DrawingSetting;
  #step = '';
  /** Paths of what was filled in, as far as that was told. */
  readonly #filled = new Set<string>();
  /** The warnings that stand, all of them told. */
  #asked = new Set<string>();
  /** What the text speaks of: paths, warnings. */
  #spoken: readonly string[] = [];
  #text = '';

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate() {
    const fields = this.#fields();
    const filled = new Map(fields.filter(isFilled).map((field) => [field.path, field]));
    const asked = new Map(
      fields.filter(({ warning }) => warning).map((field) => [JSON.stringify(field.warning), field]),
    );
    const newFilled = [...filled].filter(([path]) => !this.#filled.has(path));
    const newAsked = [...asked].filter(([warning]) => !this.#asked.has(warning));
    for (const [path] of newFilled) this.#filled.add(path);
    // What is asked once more, is told once more.
    this.#asked = new Set(asked.keys());
    const news = [...newFilled, ...newAsked];
    // Who reads on with a screen reader finds nothing here that is not so any more.
    const isOver = this.#spoken.some((name) => !filled.has(name) && !asked.has(name));
    if (news.length === 0 && !isOver) return;
    this.#spoken = news.map(([name]) => name);
    this.#text = [
      filledWords(newFilled.map(([, { label }]) => label)),
      ...newAsked.map(([, field]) => askedWords(field)),
    ]
      .filter(Boolean)
      .join(' ');
  }

  protected override render() {
    return html`<p class="sr-only" role="status">${this.#text}</p>`;
  }

  #fields(): readonly FieldView[] {
    const { content } = this;
    const isDeclaration = content?.kind === 'declaration';
    const step = isDeclaration ? content.step.id : '';
    if (step !== this.#step) {
      this.#step = step;
      this.#filled.clear();
      this.#asked.clear();
      this.#spoken = [];
      this.#text = '';
    }
    return isDeclaration ? content.sections.flatMap(spokenOfIn) : [];
  }
}

/** By section, which is the same object for as long as nothing in it changes. */
const spokenOf = new WeakMap<SectionView, readonly FieldView[]>();

/** The fields of a section that there may be something to say of. */
function spokenOfIn(section: SectionView): readonly FieldView[] {
  const fields =
    spokenOf.get(section) ??
    section.children.flatMap(fieldsIn).filter((field) => isFilled(field) || field.warning);
  spokenOf.set(section, fields);
  return fields;
}

const isFilled = ({ filled, answer }: FieldView) => filled !== undefined && answer !== undefined;

function filledWords(labels: readonly string[]): string {
  if (labels.length === 0) return '';
  if (labels.length > MOST_NAMED) return msg(str`Đã điền cho bạn ${labels.length} mục.`);
  return msg(str`Đã điền cho bạn: ${labels.join(', ')}.`);
}

const askedWords = ({ label, warning }: FieldView) =>
  msg(str`Lưu ý ở mục ${label}: ${warningMessage(warning!)}`);

declare global {
  interface HTMLElementTagNameMap {
    'dvc-filled': FilledAnnouncer;
  }
}
