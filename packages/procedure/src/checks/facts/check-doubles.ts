import { pointerTo } from '../../json/json-pointer.ts';
import { isObject, subschemasOf } from '../../json/subschemas.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { PaperLayout } from '../../shapes/paper-file.ts';
import type { Origin } from '../../shapes/procedure.ts';
import type { ProcedureFile } from '../../shapes/procedure-file.ts';
import { alike } from '../../translations/written-texts.ts';

/** Facts that stand twice: the reader cannot tell which holds, and the two may come to say different things. */
export function checkDoubles(folder: SchemaFolder, name: string, file: ProcedureFile): void {
  const { aliases, lifeEvents, fees, attachments, questions, steps, results, legalBasis } = file;
  const tell = (list: string, items: readonly (readonly [key: string, said: string])[], remedy: string) => {
    for (const [index, earlier] of doublesIn(items.map(([key]) => key)))
      folder.warning(
        { file: name, pointer: pointerTo('', list, index) },
        { message: `"${items[index]?.[1]}" đã có ở mục thứ ${earlier + 1} của "${list}".`, remedy },
      );
  };
  const differ = 'Xóa một trong hai; cả hai đều đúng thì viết cho khác nhau: mục nào dùng khi nào.';
  tell(
    'aliases',
    aliases.map((one) => [alike(one), one]),
    'Xóa một trong hai: tìm kiếm không phân biệt chữ hoa, chữ thường.',
  );
  tell(
    'lifeEvents',
    lifeEvents.map((one) => [one, one]),
    'Xóa một trong hai.',
  );
  tell(
    'questions',
    questions.map(({ question }) => [alike(question), question]),
    'Gộp hai câu trả lời làm một.',
  );
  tell(
    'legalBasis',
    legalBasis.map(({ number }) => [alike(number), number]),
    'Xóa một trong hai: một văn bản chỉ ghi một lần.',
  );
  for (const [list, items] of Object.entries({ steps, results }))
    tell(
      list,
      items.map(({ evidence: _evidence, ...one }) => [alike(JSON.stringify(one)), one.text]),
      'Xóa một trong hai.',
    );
  tell(
    'fees',
    fees.map(({ name: fee, when, delivery, channels, validity }) => [
      JSON.stringify([alike(fee), when, delivery, channels, validity]),
      fee,
    ]),
    differ,
  );
  tell(
    'attachments',
    attachments.map(({ name: paper, when, channels, validity }) => [
      JSON.stringify([alike(paper), when, channels, validity]),
      paper,
    ]),
    differ,
  );
}

/** Fields that stand side by side with one label: the citizen does not know which is which. */
export function checkLabels(folder: SchemaFolder, file: string): void {
  checkLabelsIn(folder, folder.read(file)?.value, { file, pointer: '' });
}

function checkLabelsIn(folder: SchemaFolder, schema: unknown, at: Origin): void {
  if (!isObject(schema)) return;
  const fields = isObject(schema.properties) ? Object.entries(schema.properties) : [];
  const labelled = fields.flatMap(([key, field]) =>
    isObject(field) && typeof field.title === 'string' ? [{ key, title: field.title }] : [],
  );
  for (const [index, earlier] of doublesIn(labelled.map(({ title }) => alike(title)))) {
    const { key = '', title } = labelled[index] ?? {};
    folder.warning(
      { ...at, pointer: pointerTo(at.pointer, 'properties', key, 'title') },
      {
        message: `Mục này và mục "${labelled[earlier]?.key}" bên cạnh cùng mang nhãn "${title}"; người dân không phân biệt được.`,
        remedy: 'Đổi nhãn của một trong hai cho rõ hỏi về cái gì.',
      },
    );
  }
  for (const inner of subschemasOf(schema))
    checkLabelsIn(folder, inner.schema, { ...at, pointer: at.pointer + inner.pointer });
}

/** One line of a paper straight behind the same line. */
export function checkLines(folder: SchemaFolder, name: string, { blocks }: PaperLayout): void {
  for (const [index, block] of blocks.entries())
    if (JSON.stringify(block).includes('"answer":') && isSame(block, blocks[index - 1]))
      folder.warning(
        { file: name, pointer: pointerTo('', 'blocks', index) },
        {
          message: 'Phần này giống hệt phần ngay trước nó, nên tờ khai in cùng một điều hai lần.',
          remedy: 'Xóa một trong hai phần.',
        },
      );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Positions of what stood before, each with the first position of it. */
export function doublesIn(keys: readonly string[]): [index: number, earlier: number][] {
  const first = new Map<string, number>();
  return keys.flatMap((key, index): [number, number][] => {
    const earlier = first.get(key);
    if (earlier !== undefined) return [[index, earlier]];
    first.set(key, index);
    return [];
  });
}
