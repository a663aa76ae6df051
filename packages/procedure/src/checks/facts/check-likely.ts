import { pointerTo } from '../../json/json-pointer.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Origin } from '../../shapes/procedure.ts';
import type { Attachment, ProcedureFile } from '../../shapes/procedure-file.ts';
import type { Words } from '../../words/words.ts';
import { doublesIn } from './check-doubles.ts';
import { checkTimeLimit } from './check-time-limit.ts';

/** Of one paper in a dossier. */
const mostPapers = 50;

/** In bytes: a photo in which a paper can be read, and what a telephone can still send. */
const [smallestFile, greatestFile] = [50_000, 500_000_000];

/** What can be written and is hardly meant: a time limit without a unit, a paper of which nothing is handed in. */
export function checkLikely(folder: SchemaFolder, name: string, file: ProcedureFile): void {
  const at = (...steps: (string | number)[]): Origin => ({ file: name, pointer: pointerTo('', ...steps) });
  for (const [index, { timeLimit }] of file.channels.entries())
    if (timeLimit !== null) checkTimeLimit(folder, at('channels', index, 'timeLimit'), timeLimit);
  for (const [index, paper] of file.attachments.entries()) {
    const words = nothingOf(paper);
    if (words) folder.warning(at('attachments', index, 'originals'), words);
    for (const key of ['originals', 'copies'] as const)
      if ((paper[key] ?? 0) > mostPapers)
        folder.warning(at('attachments', index, key), {
          message: `Giấy tờ "${paper.name}" phải có ${paper[key]} bản, nhiều bất thường.`,
          remedy: 'Xem lại có gõ thừa chữ số không; đúng là bằng ấy thì cứ để.',
        });
    if (paper.isDeclaration) checkDeclarationPaper(folder, at, index, paper);
    const { maxBytes = smallestFile } = paper.files ?? {};
    if (maxBytes < smallestFile || maxBytes > greatestFile)
      folder.warning(at('attachments', index, 'files', 'maxBytes'), {
        message: `Mỗi tệp của "${paper.name}" được tới ${maxBytes.toLocaleString('vi-VN')} byte: ${maxBytes < smallestFile ? 'không ảnh chụp nào nhỏ như vậy' : 'không máy nào gửi nổi'}.`,
        remedy: 'Ghi dung lượng tính bằng byte: 10 MB là 10485760.',
      });
  }
  for (const [index, { question, answer }] of file.questions.entries())
    if (question.trim() === answer.trim())
      folder.warning(at('questions', index, 'answer'), {
        message: 'Câu trả lời chép lại nguyên câu hỏi.',
        remedy: 'Viết câu trả lời, hoặc xóa cả câu hỏi.',
      });
  // The older notices name two levels for one procedure: "mức độ 3, 4".
  const levels = file.serviceLevels.map(({ scheme, value }) =>
    scheme === 'nd43-2011' ? `${scheme} ${value}` : scheme,
  );
  for (const [index, earlier] of doublesIn(levels))
    folder.warning(at('serviceLevels', index), {
      message: `Mức độ theo "${levels[index]}" đã ghi ở mục thứ ${earlier + 1}; một thủ tục chỉ có một.`,
      remedy: 'Xóa một trong hai.',
    });
  for (const [index, { amount }] of file.fees.entries())
    if (amount.kind === 'by-page' && amount.mostVnd !== null && amount.mostVnd < amount.firstVnd)
      folder.warning(at('fees', index, 'amount', 'mostVnd'), {
        message: `Mức thu nhiều nhất cho một bản (${amount.mostVnd} đồng) thấp hơn mức thu của một trang (${amount.firstVnd} đồng).`,
        remedy: 'Xem lại hai số tiền trên văn bản, sửa cái sai.',
      });
  for (const [index, { text }] of file.steps.entries()) {
    const [number] = /^\s*(?:bước\s*)?\d+\s*[.:)–-]\s*/iu.exec(text) ?? [];
    if (number !== undefined)
      folder.warning(at('steps', index, 'text'), {
        message: `Bước này tự ghi số "${number.trim()}"; trang đã đánh số các bước, nên số hiện hai lần.`,
        remedy: `Xóa "${number.trim()}", chỉ để lại câu.`,
      });
  }
  const { text } = file.authority;
  const [abolished] =
    /^(?:ủy ban nhân dân|ubnd|công an|phòng tư pháp)\s+(?:cấp\s+)?(?:huyện|quận|thị xã)/iu.exec(text) ?? [];
  if (abolished !== undefined && file.validity.to === null)
    folder.warning(at('authority', 'text'), {
      message: `"${abolished}" không còn từ ngày 01/7/2025, khi bỏ cấp huyện.`,
      remedy:
        'Xem văn bản phân cấp để ghi cơ quan nay giải quyết, thường là Ủy ban nhân dân xã, phường, đặc khu.',
    });
}

/** A paper of which there is none to hand in, or to show. */
function nothingOf({ name, kind, originals, copies, isDeclaration }: Attachment): Words | undefined {
  if (originals !== 0 || copies !== 0) return undefined;
  if (kind === 'handed-in')
    return {
      message: `Giấy tờ "${name}" phải nộp, mà nộp 0 bản chính và 0 bản sao.`,
      remedy: isDeclaration
        ? 'Ghi số tờ khai phải nộp vào "originals", thường là 1.'
        : 'Ghi số bản vào "originals" hoặc "copies"; chỉ đưa ra cho xem thì ghi "kind": "shown".',
    };
  return {
    message: `Giấy tờ "${name}" phải xuất trình, mà xuất trình 0 bản chính và 0 bản sao.`,
    remedy: 'Ghi số bản đưa ra cho xem vào "originals" hoặc "copies"; không nguồn nào nói thì để null.',
  };
}

/** The declaration is what the form is filled in for: it is always asked for, and handed in. */
function checkDeclarationPaper(
  folder: SchemaFolder,
  at: (...steps: (string | number)[]) => Origin,
  index: number,
  { kind, required, waiver }: Attachment,
): void {
  const tell = (key: string, message: string, remedy: string) =>
    folder.warning(at('attachments', index, key), { message, remedy });
  if (kind === 'shown')
    tell('kind', 'Tờ khai của thủ tục ghi là chỉ xuất trình, không phải nộp.', 'Ghi "kind": "handed-in".');
  if (!required)
    tell('required', 'Tờ khai của thủ tục ghi là thiếu cũng được.', 'Xóa "required" ở giấy tờ này.');
  if (waiver !== undefined)
    tell('waiver', 'Tờ khai của thủ tục ghi là được miễn nộp.', 'Xóa "waiver" ở giấy tờ này.');
}
