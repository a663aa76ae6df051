import type { Attachment } from '@dvc-kit/procedure';
import {
  atStart,
  channelName,
  duringDays,
  eitherOf,
  handling,
  quantities,
  whereThereIsOne,
} from '@dvc-kit/wording';
import type { Language } from '../language/language.ts';
import type { Texts } from '../texts/vi.ts';
import { notOver } from '../validity/dated.ts';
import { today } from '../validity/fillable.ts';

/** A paper and its place in the list of `procedure.json`, by which its texts are read. */
export interface Paper {
  readonly attachment: Attachment;
  /** JSON Pointer, such as `/attachments/2`. */
  readonly pointer: string;
}

/** Papers that the same situation asks for. */
export interface Situation {
  /** JSON Pointer of the condition in words; null for the papers that everyone needs. */
  readonly when: string | null;
  readonly papers: readonly Paper[];
}

/**
 * The checklist by situation: first what everyone needs, then one group for each condition in words, each in the
 * order of the file.
 */
export function papersBySituation(attachments: readonly Attachment[], day = today()): Situation[] {
  const papers = notOver(attachments, 'attachments', day).map(({ fact, pointer }) => ({
    attachment: fact,
    pointer,
  }));
  const groups = Map.groupBy(papers, ({ attachment }) => attachment.whenText ?? null);
  return [...groups]
    .map(([words, members]) => ({
      when: words === null ? null : `${members[0]?.pointer}/whenText`,
      papers: members,
    }))
    .sort((a, b) => Number(a.when !== null) - Number(b.when !== null));
}

/** The terms of one paper, in words: what happens with it, how many, through which channels. */
export function paperTerms(paper: Attachment, texts: Texts, language: Language): string[] {
  const words = texts.procedurePage;
  const channels = paper.channels.map((channel) => channelName(channel, language));
  return [
    atStart(handling(paper.kind, language)),
    ...quantities(paper, language),
    ...(paper.isDeclaration ? [words.madeHere] : []),
    ...(paper.required ? [] : [atStart(whereThereIsOne(language))]),
    ...(channels.length < allChannels ? [words.onlyChannels(eitherOf(channels, language))] : []),
    ...(paper.validity ? [atStart(duringDays(paper.validity, language) ?? '')] : []),
  ];
}

const allChannels = 3;
