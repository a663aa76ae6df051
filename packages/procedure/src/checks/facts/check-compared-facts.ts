import { pointerTo } from '../../json/json-pointer.ts';
import { parseShape } from '../../read/parse-shape.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import { appliesOn } from '../../shapes/applies-on.ts';
import { type ComparedKind, comparedFacts } from '../../shapes/compared-facts.ts';
import type { Evidence, Period } from '../../shapes/evidence.ts';
import type { ProcedureFile } from '../../shapes/procedure-file.ts';

const table = 'compared-facts.json';

/** A fact of a procedure, as `compared-facts.json` names it. */
interface StatedFact {
  readonly kind: ComparedKind;
  readonly key: string;
  readonly says: string;
  readonly status: Evidence['status'];
  /** Where it stands in `procedure.json`. */
  readonly pointer: string;
  readonly validity?: Period | undefined;
}

/**
 * What was compared with a source and now says something else, or is no longer there. A warning: the law may have
 * changed, and only whoever reads the source again can tell. Judged is what applied on the day of comparing, so that
 * neither a sum from a coming day nor a successor of the procedure counts as a change of what was compared.
 */
export function checkComparedFacts(folder: SchemaFolder, name: string, file: ProcedureFile): void {
  const rows = parseShape(folder, table, comparedFacts)?.facts ?? [];
  const facts = statedFacts(file);
  for (const [index, row] of rows.entries()) {
    if (row.code !== file.code || !appliesOn(file, row.seenOn)) continue;
    const there = facts.filter(
      (fact) => fact.kind === row.kind && fact.key === row.key && appliesOn(fact, row.seenOn),
    );
    const inTable = { file: table, pointer: pointerTo('/facts', index) };
    const [first] = there;
    if (!first)
      folder.warning(inTable, {
        message: `Điều đã so với nguồn ngày ${row.seenOn} không còn ở "${row.kind}" trong ${name}: "${row.key}".`,
        remedy: `Đã sửa lời thì so lại với nguồn, ghi chữ mới, ngày mới vào dòng này; đã bỏ hẳn thì xóa dòng này.`,
      });
    else if (!there.some(({ says, status }) => says === row.says && status === 'verified'))
      folder.warning(
        { file: name, pointer: first.pointer },
        {
          message:
            first.says === row.says
              ? `Điều này ghi "unverified", mà ${table} nói đã thấy trong nguồn ngày ${row.seenOn}.`
              : `Điều này đã so với nguồn ngày ${row.seenOn}; khi ấy là "${row.says}", nay là "${first.says}".`,
          remedy: `So lại với nguồn, ghi ngày mới vào ${table}, dòng ${folder.position(inTable).line}, cùng điều nguồn nói ("says") và tên nguồn ("source"); không còn nguồn nào nói thì xóa dòng ấy.`,
        },
      );
  }
}

/** All of a procedure that can be compared, as it says it. */
export function statedFacts(file: ProcedureFile): StatedFact[] {
  const { authority } = file;
  return [
    {
      ...{ kind: 'authority', key: 'authority', says: authority.text, pointer: '/authority' },
      status: authority.evidence.status,
    },
    ...(['eligibleSubjects', 'conditions', 'results'] as const).flatMap((kind) =>
      stated(kind, file[kind], ({ text }) => [text, text]),
    ),
    ...stated('channels', file.channels, (one) => [one.channel, one.timeLimit ?? '']),
    ...stated('fees', file.fees, ({ id, amount }) => [
      id,
      amount.kind === 'fixed' ? `${amount.vnd} ${amount.per}` : amount.kind,
    ]),
    ...stated('attachments', file.attachments, ({ id, name }) => [id, name]),
    ...stated('legalBasis', file.legalBasis, ({ number, date }) => [number, date ?? '']),
  ];
}

function stated<One extends { readonly evidence: Evidence; readonly validity?: Period | undefined }>(
  kind: ComparedKind,
  list: readonly One[],
  saidBy: (one: One) => readonly [key: string, says: string],
): StatedFact[] {
  return list.map((one, index) => {
    const [key, says] = saidBy(one);
    const { evidence, validity } = one;
    return { kind, key, says, status: evidence.status, pointer: pointerTo('', kind, index), validity };
  });
}
