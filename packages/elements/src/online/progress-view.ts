import type { fileSize } from '@dvc-kit/wording';
import { html, nothing, type TemplateResult } from 'lit';
import { type Language, msg, str } from '../language/language.ts';
import type { Progress } from './send-dossier.ts';

/** How far sending has come, in words: what is being done is told at once, how much of it has arrived can be looked at. */
export function progressView(
  progress: Progress,
  language: Language,
  // From whoever has it: what two parts import would come with the first questions.
  size: typeof fileSize,
): TemplateResult {
  const { sent, bytes } = progress;
  const [arrived, all] = [size(sent, language), size(bytes, language)];
  return html`<p role="status"><b>${doingText(progress)}</b></p>
    ${
      bytes > 0
        ? html`<progress class="sent" max=${bytes} .value=${sent} aria-label=${msg('Tệp đã gửi')}></progress>
            <p class="hint">${msg(str`Đã gửi ${arrived} trong ${all}`)}</p>`
        : nothing
    }`;
}

function doingText({ doing, file, files, isWaiting }: Progress): string {
  if (isWaiting) return msg('Mất mạng. Trang này chờ và tự gửi tiếp khi có mạng lại.');
  if (doing === 'confirm') return msg('Đang xác nhận với nơi nhận…');
  return doing === 'files' ? msg(str`Đang gửi tệp ${file} trong ${files} tệp…`) : msg('Đang nộp hồ sơ…');
}
