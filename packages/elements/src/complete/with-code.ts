import { html, nothing } from 'lit';
import { msg } from '../language/language.ts';
import type { Checklist, PrintedPaper } from '../ports/paper-port.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import type { Completion } from './completion.ts';

/** The list with the declaration on it as a code, for those who wish it: what is in the code, who can read it, then the button. */
export function withCode(
  completion: Pick<Completion, 'module' | 'answers' | 'loadPaper'>,
  contents: Checklist,
  setting: DrawingSetting,
) {
  const { module } = completion;
  // Codes of a procedure are found by its number.
  if (!module.code) return nothing;
  return html`<p>${msg('Muốn nơi nhận khỏi gõ lại tờ khai, tải danh sách này có thêm mã quét. Mã chứa mọi điều bạn đã khai; ai quét đều đọc được.')}</p>
    <dvc-download .setting=${setting} .label=${msg('Tải danh sách có mã quét')} .fileName="${module.slug}-mang-theo-ma-quet" .secondary=${true}
      .make=${() => listWithCode(completion, contents)}></dvc-download>`;
}

/** Without a code, and the reason beside it, where the answers do not fit into one. */
async function listWithCode(
  { module: { code, version }, answers, loadPaper }: Pick<Completion, 'module' | 'answers' | 'loadPaper'>,
  contents: Checklist,
): Promise<PrintedPaper> {
  const paper = await loadPaper();
  const list = await paper.checklistWithCode(contents, {
    procedure: { code, version },
    answers,
    title: msg('Mã quét của tờ khai'),
    lines: [
      msg(
        'Trong mã có mọi điều đã khai trong tờ khai: họ tên, số giấy tờ, địa chỉ… Ai quét đều đọc được, nên chỉ đưa cho nơi nhận hồ sơ.',
      ),
      msg('Mã không thay tờ khai đã ký.'),
      msg('Người tiếp nhận: đọc mã ở trang “Đọc mã tờ khai” của danh mục thủ tục, rồi so với tờ khai đã ký.'),
    ],
    alt: msg('Mã QR chứa các câu trả lời trong tờ khai'),
  });
  if (list) return list;
  const note = msg(
    'Tờ khai của bạn không vừa một mã quét, nên danh sách này không có mã. Nộp tờ khai giấy như thường.',
  );
  return { ...(await paper.checklist(contents)), note };
}
