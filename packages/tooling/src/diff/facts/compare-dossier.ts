import { type Attachment, canonical } from '@dvc-kit/procedure';
import { channelName, handling, quantities } from '@dvc-kit/wording';
import { inSentence } from '@dvc-kit/wording/in-sentence';
import { type Change, changed, quoted } from '../members/change.ts';
import { matched } from '../members/matched.ts';

/** Which papers belong to the dossier otherwise than before. */
export function compareDossier(before: readonly Attachment[], after: readonly Attachment[]): Change[] {
  const { added, removed, kept } = matched(before, after, ({ id }) => id);
  return [
    ...added.map((one) =>
      changed('dossier', one.id, [null, one.name], `Thêm giấy tờ ${quoted(one.name)}: ${allWords(one)}.`),
    ),
    ...removed.map((one) => changed('dossier', one.id, [one.name, null], `Bỏ giấy tờ ${quoted(one.name)}.`)),
    ...kept.flatMap(([was, is]) => compareOne(was, is)),
  ];
}

function compareOne(was: Attachment, is: Attachment): Change[] {
  const change = (before: string, after: string, text: string): Change[] =>
    before === after ? [] : [changed('dossier', is.id, [before, after], text)];
  const name = `Giấy tờ ${quoted(is.name)}`;
  const aspects = [needWords, countWords, channelWords, waiverWords, alternativeWords];
  return [
    ...change(was.name, is.name, `Giấy tờ ${quoted(was.name)} đổi tên thành ${quoted(is.name)}.`),
    ...(canonical(was.when ?? null) === canonical(is.when ?? null)
      ? []
      : caseWords(was) === caseWords(is)
        ? [
            changed(
              'dossier',
              is.id,
              [null, null],
              `${name} nay cần trong những trường hợp khác, tuy lời tả vẫn là ${quoted(caseWords(is))}.`,
            ),
          ]
        : change(caseWords(was), caseWords(is), `${name} nay cần ${caseWords(is)}.`)),
    ...aspects.flatMap((words) => change(words(was), words(is), `${name} nay ${words(is)}.`)),
  ];
}

function allWords(one: Attachment): string {
  return [needWords(one), countWords(one), ...(one.whenText === undefined ? [] : [caseWords(one)])].join(
    ', ',
  );
}

/** Reads on after "cần". */
function caseWords({ whenText }: Attachment): string {
  return whenText === undefined ? 'trong mọi trường hợp' : `nếu ${inSentence(whenText)}`;
}

function needWords({ kind, required }: Attachment): string {
  const verb = handling(kind, 'vi');
  return required ? `phải ${verb}` : `nên ${verb}, thiếu vẫn được nhận hồ sơ`;
}

function countWords(one: Attachment): string {
  return quantities(one, 'vi').join(' và ') || 'không rõ số bản';
}

function channelWords({ channels }: Attachment): string {
  return `cần khi ${channels.map((one) => channelName(one, 'vi')).join(', ')}`;
}

function waiverWords({ waiver }: Attachment): string {
  return waiver === undefined ? 'không được miễn' : `được miễn khi ${inSentence(waiver)}`;
}

function alternativeWords({ alternatives }: Attachment): string {
  return alternatives.length ? `thay được bằng: ${alternatives.join('; ')}` : 'không có giấy thay thế';
}
