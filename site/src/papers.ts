import type { Attachment } from '@dvc-kit/procedure';
import { inSentence } from './in-sentence.ts';
import type { Language } from './language.ts';
import type { Texts } from './texts/vi.ts';

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
export function papersBySituation(attachments: readonly Attachment[]): Situation[] {
  const papers = attachments.map((attachment, index) => ({ attachment, pointer: `/attachments/${index}` }));
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
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  const channels = paper.channels.map((channel) => inSentence(texts.channels[channel]));
  return [
    paper.kind === 'shown' ? `${words.shown} (${inSentence(words.shownExplained)})` : words.handedIn,
    ...(paper.originals ? [words.originals(paper.originals)] : []),
    ...(paper.copies ? [words.copies(paper.copies)] : []),
    ...(paper.isDeclaration ? [words.madeHere] : []),
    ...(paper.required ? [] : [words.optional]),
    ...(channels.length < allChannels ? [words.onlyChannels(list.format(channels))] : []),
  ];
}

const allChannels = 3;
