import { isOver } from '@dvc-kit/engine/applying';
import type { LocalFacts, ProcedureFile } from '@dvc-kit/procedure';
import { atStart, channelName, datedDocument, duringDays, payingIf, sumToPay } from '@dvc-kit/wording';
import type { Language } from '../language/language.ts';
import type { Phrase } from '../language/phrase.ts';
import { textsIn } from '../texts/texts.ts';
import { today } from '../validity/fillable.ts';

/** One thing that a place sets for a procedure. */
export interface LocalLine {
  /** The fee, the paper, the way of handing in. */
  readonly about: Phrase;
  readonly says: Phrase;
  /** The document with its day, and the days on which it holds. */
  readonly source: string;
}

type Sourced = LocalFacts['fees'][number];
type Ways = Sourced['channels'];

/** All that a place sets for a procedure and that is not over on the day. What is written for it is Vietnamese. */
export function locallySet(
  { fees, timeLimits = [], notAsked = [], notes = [] }: LocalFacts,
  file: ProcedureFile,
  language: Language,
  phrase: (pointer: string) => Phrase,
  day = today(),
): LocalLine[] {
  const words = textsIn(language).procedurePage;
  const here = <Fact extends Pick<Sourced, 'procedure' | 'validity'>>(facts: readonly Fact[]) =>
    facts.filter((one) => one.procedure === file.code && !isOver(one, day));
  const sourceOf = ({ document, date, validity }: Pick<Sourced, 'document' | 'date' | 'validity'>) =>
    [datedDocument(document, date, language), duringDays(validity, language)].filter(Boolean).join('; ');
  const named = (list: 'fees' | 'attachments', id: string): Phrase => {
    const index = file[list].findIndex((one) => one.id === id);
    return index < 0 ? { text: id } : phrase(`/${list}/${index}/name`);
  };
  const by = (about: Phrase, channels: Ways): Phrase =>
    channels
      ? {
          ...about,
          text: `${about.text}, ${channels.map((one) => channelName(one, about.lang ?? language)).join(', ')}`,
        }
      : about;
  const vietnamese = (text: string): Phrase => (language === 'vi' ? { text } : { text, lang: 'vi' });
  return [
    ...here(fees).map((one) => ({
      about: by(named('fees', one.fee), one.channels),
      says:
        one.whenText === undefined
          ? { text: atStart(sumToPay(one.vnd, language)) }
          : vietnamese(payingIf(one.vnd, one.whenText, 'vi')),
      source: sourceOf(one),
    })),
    ...here(timeLimits).map((one) => ({
      about: { text: `${words.timeColumn}, ${channelName(one.channel, language)}` },
      says: vietnamese(one.timeLimit),
      source: sourceOf(one),
    })),
    ...here(notAsked).map((one) => ({
      about: by(named('attachments', one.attachment), one.channels),
      says: { text: words.notAsked },
      source: sourceOf(one),
    })),
    ...here(notes).map((one) => ({
      about: by({ text: words.notes }, one.channels),
      says: vietnamese(one.text),
      source: sourceOf(one),
    })),
  ];
}
