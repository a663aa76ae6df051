import { html, nothing, type TemplateResult } from 'lit';
import { type Language, msg } from '../language/language.ts';
import type { ProblemText } from '../online/problem-text.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import type { Question } from './dossier-status.ts';
import type { OnlinePart } from './look-up.ts';

/** Why nothing is told. */
export type Trouble =
  /** What looks dossiers up did not arrive. */
  | { readonly kind: 'load' }
  /** No answer came. */
  | { readonly kind: 'network' }
  /** No dossier has both: which of the two is wrong, a receiver does not tell. */
  | { readonly kind: 'unknown'; readonly by: 'secret' | 'digits' }
  /** What the receiver says; it may have no words. */
  | { readonly kind: 'refused'; readonly words: (language: Language) => ProblemText | null };

/** What came in place of an answer. */
export function troubleOf(fault: unknown, question: Question, { Refusal, problemText }: OnlinePart): Trouble {
  if (!(fault instanceof Refusal)) return { kind: 'network' };
  const { problem } = fault;
  if (problem.name === 'receipt-unknown')
    return { kind: 'unknown', by: question.secret === undefined ? 'digits' : 'secret' };
  // A code of letters that no address can have looks like nothing at all there.
  if (problem.name === 'not-found') return { kind: 'unknown', by: 'secret' };
  return { kind: 'refused', words: (language) => problemText(problem, language) };
}

/** What is the matter, and what she can do; what she typed stays below it. */
export function troubleNotice(
  trouble: Trouble,
  { language }: Pick<DrawingSetting, 'language'>,
  retry: (() => void) | null,
): TemplateResult {
  return html`<div class="notice" part="notice" id="trouble" tabindex="-1" role="alert">
    ${sentence(trouble, language)}
    ${retry ? html`<button type="button" class="button" part="retry" @click=${retry}>${msg('Thử lại')}</button>` : nothing}
  </div>`;
}

function sentence(trouble: Trouble, language: Language) {
  switch (trouble.kind) {
    case 'load':
      return html`<p>${msg('Chưa tải được phần tra cứu. Kiểm tra mạng rồi thử lại.')}</p>`;
    case 'network':
      return html`<p>${msg('Chưa có trả lời của nơi tiếp nhận. Kiểm tra mạng rồi thử lại; những gì đã nhập vẫn còn.')}</p>`;
    case 'unknown':
      return trouble.by === 'secret'
        ? html`<p>${msg('Không có hồ sơ nào với hai mã này. Kiểm tra lại từng chữ, và đúng nơi tiếp nhận chưa.')}</p>`
        : html`<p>${msg('Không có hồ sơ nào với mã và số điện thoại này. Kiểm tra lại từng chữ. Đã sai vài lần hôm nay thì đến mai mới thử lại được; có mã bí mật thì tra cứu được ngay.')}</p>`;
    case 'refused': {
      const words = trouble.words(language);
      return html`<p lang=${words?.lang ?? nothing}>${
        words?.text ?? msg('Nơi tiếp nhận tạm thời chưa trả lời được. Thử lại sau ít phút.')
      }</p>`;
    }
  }
}
