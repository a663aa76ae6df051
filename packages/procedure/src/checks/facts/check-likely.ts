import { pointerTo } from '../../json/json-pointer.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Origin } from '../../shapes/procedure.ts';
import type { ProcedureFile } from '../../shapes/procedure-file.ts';

/** What can be written and is hardly meant: a time limit without a unit, a paper of which nothing is handed in. */
export function checkLikely(folder: SchemaFolder, name: string, file: ProcedureFile): void {
  const at = (...steps: (string | number)[]): Origin => ({ file: name, pointer: pointerTo('', ...steps) });
  for (const [index, { timeLimit }] of file.channels.entries())
    if (timeLimit && /^\D*\d+\D*$/.test(timeLimit) && !/(?:phút|giờ|ngày|tuần|tháng|năm)/i.test(timeLimit))
      folder.warning(at('channels', index, 'timeLimit'), {
        message: `Thời hạn "${timeLimit}" không nói là ngày, giờ hay tháng.`,
        remedy: 'Viết đủ như văn bản ghi, ví dụ "3 ngày làm việc".',
      });
  for (const [index, { name: paper, kind, originals, copies }] of file.attachments.entries())
    if (kind === 'handed-in' && originals === 0 && copies === 0)
      folder.warning(at('attachments', index, 'originals'), {
        message: `Giấy tờ "${paper}" phải nộp, mà nộp 0 bản chính và 0 bản sao.`,
        remedy: 'Ghi số bản vào "originals" hoặc "copies"; chỉ đưa ra cho xem thì ghi "kind": "shown".',
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
