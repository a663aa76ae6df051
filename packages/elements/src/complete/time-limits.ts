import type { FactsHere } from '@dvc-kit/engine';
import type { Language } from '@dvc-kit/procedure';
import { atStart, channelName, datedDocument, timeLimit } from '@dvc-kit/wording';
import { msg, str } from '../language/language.ts';
import type { Way } from '../ports/way.ts';

/** How long it takes, for each channel of the way that the dossier goes: "Nộp trực tiếp: 3 ngày làm việc". */
export function timeLimitTexts(
  { timeLimits }: Pick<FactsHere, 'timeLimits'>,
  way: Way,
  language: Language,
): { readonly text: string; readonly isVerified: boolean }[] {
  return timeLimits
    .filter(({ channel }) => (channel === 'online') === (way !== 'paper'))
    .map(({ channel, text, isVerified, document, date }) => {
      const limit = timeLimit(text, language);
      const told = text === null ? msg(str`${limit}, hỏi nơi nộp`) : limit;
      const source = document ? ` (${datedDocument(document, date, language)})` : '';
      return { text: `${atStart(channelName(channel, language))}: ${told}${source}`, isVerified };
    });
}
