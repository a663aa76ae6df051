import '../index.ts';
import './stage.ts';
import { expect } from '@esm-bundle/chai';
import { isDate } from '../fields/date-field/is-date.ts';
import { speak } from '../language/language.ts';
import { issueMessage } from '../messages/issue-message.ts';
import { reasonFor } from '../understood/understand.ts';
import { type FieldTag, fieldExamples } from './all-examples.ts';
import type { FieldExample } from './example.ts';
import { answersOf, onStage, part, textOf, write } from './on-stage.ts';
import type { Stage } from './stage.ts';

/** How a citizen answers each kind of field, and what is then reported. */
const answering: Readonly<
  Record<FieldTag, { readonly do: (stage: Stage) => void; readonly value: unknown }>
> = {
  'dvc-text-field': {
    do: (stage) => write(part(stage, 'input'), '  Nguyễn Thị Ổi '),
    value: 'Nguyễn Thị Ổi',
  },
  'dvc-date-field': { do: (stage) => write(part(stage, '#f-sample-year'), '1985'), value: '1985' },
  'dvc-choice-field': { do: (stage) => part(stage, 'input').click(), value: 'male' },
  'dvc-select-field': {
    do: (stage) => write(part<HTMLSelectElement>(stage, 'select'), '2'),
    value: 'passport',
  },
  'dvc-checkbox-field': { do: (stage) => part(stage, 'input').click(), value: true },
  'dvc-checkboxes-field': {
    do: (stage) => {
      const boxes = stage.shadowRoot!.querySelectorAll<HTMLInputElement>('input');
      boxes[2]!.checked = true;
      boxes[0]!.click();
    },
    value: ['study', 'visit'],
  },
  'dvc-lines-field': {
    do: (stage) => write(part<HTMLTextAreaElement>(stage, 'textarea'), ' 0900 000 001\n\n0900000002 '),
    value: ['0900000001', '0900000002'],
  },
  'dvc-combobox-field': { do: (stage) => write(part(stage, 'input'), 'e de'), value: 'Ê Đê' },
};

for (const tag of Object.keys(fieldExamples) as FieldTag[]) {
  const examples = fieldExamples[tag];
  const { empty, missing } = examples;

  describe(`<${tag}>`, () => {
    it('names every input by the label of the field', async () => {
      const stage = await onStage(empty);
      for (const input of inputsOf(stage)) expect(nameOf(input)).to.contain(empty.field.label);
    });

    it('reports one answer when one is given', async () => {
      const stage = await onStage(empty);
      const answers = answersOf(stage);
      answering[tag].do(stage);
      expect(answers).to.deep.equal([{ path: 'sample', value: answering[tag].value }]);
    });

    it('describes the input by its hint and its error, in that order', async () => {
      const stage = await onStage(missing);
      const text = describedText(describedControl(stage, missing));
      speak(undefined);
      expect(text).to.equal(
        `${missing.field.hint} Lỗi: ${issueMessage(missing.field, missing.field.issue!, reasonFor)}`,
      );
    });

    it('puts label, hint, error and input in this order', async () => {
      const stage = await onStage(missing);
      const inOrder = [
        ...stage.shadowRoot!.querySelectorAll('.label, .hint, .issue, input, select, textarea'),
      ];
      const kinds = inOrder.map((element) => element.className.split(' ')[0] || 'input').slice(0, 4);
      const expected =
        tag === 'dvc-checkbox-field' ? ['hint', 'issue', 'input'] : ['label', 'hint', 'issue', 'input'];
      expect(kinds.slice(0, expected.length)).to.deep.equal(expected);
    });

    it('marks a wrong answer as invalid and a required one as required', async () => {
      const wrong = describedControl(await onStage(missing), missing);
      expect(
        wrong.getAttribute('aria-invalid') ?? wrong.querySelector('input')?.getAttribute('aria-invalid'),
      ).to.equal('true');
      const asked = await onStage(empty);
      const isRequired = asked.shadowRoot!.querySelector('[aria-required="true"]') !== null;
      expect(isRequired).to.equal(empty.field.required);
    });

    it('says that an optional answer is optional, and nothing of a required one', async () => {
      for (const { draw, field, name } of Object.values(examples)) {
        const stage = await onStage({ name, draw });
        const words = textOf(part(stage, '.field')).includes('(không bắt buộc)');
        expect(words, name).to.equal(!field.required);
      }
    });

    it('stars what is required, instead of words, where the host asks for it', async () => {
      for (const { draw, field, name } of Object.values(examples)) {
        const stage = await onStage({ name, draw }, { marksRequired: true });
        expect(stage.shadowRoot!.querySelector('.star') !== null, name).to.equal(field.required);
        expect(textOf(part(stage, '.field'))).not.to.contain('(không bắt buộc)');
      }
    });

    it('shows no error before one is handed over, whatever is typed and left', async () => {
      const stage = await onStage(empty);
      answering[tag].do(stage);
      await stage.updateComplete;
      expect(stage.shadowRoot!.querySelector('.issue')).to.equal(null);
      expect(stage.shadowRoot!.querySelector('[aria-invalid]')).to.equal(null);
    });

    it('keeps what is being typed when it is drawn anew', async () => {
      const stage = await onStage(empty);
      const input = stage.shadowRoot!.querySelector<HTMLInputElement>('input[type=text]');
      if (input) input.value = 'đang gõ';
      stage.marksRequired = true;
      await stage.updateComplete;
      expect(input?.value ?? 'đang gõ').to.equal('đang gõ');
    });

    it('speaks English', async () => {
      const stage = await onStage(missing);
      await stage.speak('en');
      expect(textOf(part(stage, '.issue'))).to.match(/^Error: /);
    });
  });
}

const inputsOf = (stage: Stage) =>
  [...stage.shadowRoot!.querySelectorAll<HTMLInputElement>('input, select, textarea')].filter(
    ({ hidden }) => !hidden,
  );

/** The texts that name an input: its own label and the legends around it. */
function nameOf(input: HTMLInputElement): string {
  const legends: string[] = [];
  for (let group = input.closest('fieldset'); group; group = group.parentElement?.closest('fieldset') ?? null)
    legends.push(textOf(group.querySelector('legend')));
  return [...legends, ...[...(input.labels ?? [])].map(textOf)].join(' ');
}

/** What carries the description: the group of a date or of radios, else the input. */
function describedControl(stage: Stage, { field }: FieldExample): Element {
  const group = stage.shadowRoot!.querySelector('fieldset[aria-describedby]');
  if (group) return isDate(field) ? group : group;
  return part(stage, '[aria-describedby]');
}

function describedText(element: Element): string {
  const root = element.getRootNode() as ShadowRoot;
  const ids = element.getAttribute('aria-describedby')!.split(' ');
  return ids.map((id) => textOf(root.getElementById(id))).join(' ');
}
