import { pointerTo, valueAt } from '../../json/json-pointer.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Channel } from '../../shapes/evidence.ts';
import type { Origin } from '../../shapes/procedure.ts';
import type { ProcedureFile } from '../../shapes/procedure-file.ts';
import { insteadOf } from '../../words/suggestion.ts';

/** What is said of handing in by a channel through which the procedure takes nothing, and of a form that nobody can hand in. */
export function checkOffered(
  folder: SchemaFolder,
  name: string,
  file: ProcedureFile,
  hasDeclaration: boolean,
): void {
  const at = (...steps: (string | number)[]): Origin => ({ file: name, pointer: pointerTo('', ...steps) });
  const offered = offeredBy(file);
  if (offered.length === 0) {
    if (hasDeclaration)
      folder.error(at('channels'), {
        message: 'Thủ tục có tờ khai nhưng chưa có cách nộp hồ sơ nào, nên khai xong không nộp được.',
        remedy: 'Thêm ít nhất một cách, ví dụ {"channel": "desk", …}.',
      });
    return;
  }
  for (const list of ['fees', 'waivers', 'attachments'] as const)
    for (const [index, { id }] of file[list].entries()) {
      // As written: without a word, it is for all channels, whichever there are.
      const written = valueAt(folder.read(name)?.value, pointerTo('', list, index, 'channels'));
      if (Array.isArray(written))
        checkChannels(folder, at(list, index, 'channels'), `"${id}"`, written, offered);
    }
}

/** The channels that are named where something is set for some only; `said` begins the sentence. */
export function checkChannels(
  folder: SchemaFolder,
  at: Origin,
  said: string,
  channels: readonly Channel[],
  offered: readonly Channel[],
): void {
  for (const [index, channel] of channels.entries()) {
    if (!offered.includes(channel))
      folder.error(
        { ...at, pointer: pointerTo(at.pointer, index) },
        {
          message: `${said} ghi cho cách nộp "${channel}", nhưng thủ tục không nhận hồ sơ nộp theo cách này.`,
          remedy: () => insteadOf(channel, offered),
        },
      );
    else if (channels.indexOf(channel) < index)
      folder.warning(
        { ...at, pointer: pointerTo(at.pointer, index) },
        { message: `${said} ghi cách nộp "${channel}" hai lần.`, remedy: 'Xóa một trong hai.' },
      );
  }
}

export function offeredBy({ channels }: Pick<ProcedureFile, 'channels'>): readonly Channel[] {
  return [...new Set(channels.map(({ channel }) => channel))];
}
