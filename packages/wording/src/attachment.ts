import type { Attachment, Language } from '@dvc-kit/procedure';
import { counted } from './counted.ts';

interface AttachmentWords {
  readonly kinds: Readonly<Record<Attachment['kind'], string>>;
  readonly originals: (count: number) => string;
  readonly copies: (count: number) => string;
  readonly optional: string;
}

const words: Readonly<Record<Language, AttachmentWords>> = {
  vi: {
    kinds: { 'handed-in': 'nộp', shown: 'xuất trình (không phải nộp)' },
    originals: (count) => counted(count, 'bản chính'),
    copies: (count) => counted(count, 'bản sao'),
    optional: 'nếu có',
  },
  en: {
    kinds: { 'handed-in': 'submit', shown: 'present (not to be submitted)' },
    originals: (count) => counted(count, count === 1 ? 'original' : 'originals'),
    copies: (count) => counted(count, count === 1 ? 'copy' : 'copies'),
    optional: 'if there is one',
  },
};

/** What is done with a paper of the dossier, inside a sentence: "nộp", "xuất trình (không phải nộp)". */
export function handling(kind: Attachment['kind'], language: Language): string {
  return words[language].kinds[kind];
}

/** How many of a paper: "1 bản chính", "2 bản sao". Nothing where no source tells. */
export function quantities(
  { originals, copies }: { readonly originals: number | null; readonly copies: number | null },
  language: Language,
): string[] {
  const { originals: original, copies: copy } = words[language];
  return [...(originals ? [original(originals)] : []), ...(copies ? [copy(copies)] : [])];
}

/** Beside a paper that the dossier does without: "nếu có". */
export function whereThereIsOne(language: Language): string {
  return words[language].optional;
}
