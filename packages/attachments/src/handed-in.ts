import type { FileRule } from '@dvc-kit/procedure';
import { slugOf } from '@dvc-kit/procedure/slug';
import type { GivenFile, Picture } from './given-file.ts';
import { joinedPdf, type PdfPart } from './joined-pdf.ts';

export type { PdfPart } from './joined-pdf.ts';

type Page = GivenFile & { readonly picture: Picture };

/** A file as it is handed in. */
export interface HandedIn {
  /** What whoever receives it is told: nothing of how it was made. */
  readonly file: Pick<GivenFile, 'id' | 'name' | 'type' | 'size'>;
  /** What it is made of, in order; a file that was given and goes as it is, is its only part. */
  readonly parts: readonly PdfPart<GivenFile>[];
}

interface Paper {
  readonly id: string;
  readonly name: string;
  readonly files?: FileRule | undefined;
}

/** Whether photos of the paper become pages of one PDF. */
export const isJoined = (rule: FileRule | undefined): boolean =>
  rule?.types.includes('application/pdf') ?? false;

/** What the ids of PDFs made here begin with. */
const JOINED = 'pages-';

/** Whether the file is a PDF that was made here of photos, and has come back out of a file in which it was carried: its pages stay joined. */
export const isJoinedBefore = ({ id }: Pick<GivenFile, 'id'>): boolean => id.startsWith(JOINED);

/** Whether the file is a page of a PDF that is made of such pages. */
const isPage = (file: GivenFile): file is Page => file.picture !== undefined && file.type === 'image/jpeg';

/**
 * What is handed in for a paper of what was given for it: its photos as the pages of one PDF, where the first of them stands; all
 * else as it is, and PDFs byte for byte, since they may be signed.
 */
export function handedIn(paper: Paper, given: readonly GivenFile[]): readonly HandedIn[] {
  const pages = isJoined(paper.files) ? given.filter(isPage) : [];
  const [only] = pages;
  const isPlain = pages.length === 1 && only!.picture.turn === 0 && paper.files!.types.includes('image/jpeg');
  if (pages.length === 0 || isPlain) return given.map(asItIs);
  const { parts, size } = joinedPdf(pages);
  const name = `${slugOf(paper.name).slice(0, 60)}.pdf`;
  const id = freeId(`${JOINED}${paper.id}`, given);
  const joined: HandedIn = { file: { id, name, type: 'application/pdf', size }, parts };
  return given.flatMap((file) => {
    if (!isPage(file)) return [asItIs(file)];
    return file === only ? [joined] : [];
  });
}

/** A PDF that was made here before has come back with its id, out of a file in which it was carried. */
function freeId(id: string, given: readonly GivenFile[]): string {
  const taken = new Set(given.map((file) => file.id));
  let free = id;
  // No id of a paper has a point in it, so that it is none of another paper's either.
  for (let count = 2; taken.has(free); count += 1) free = `${id}.${count}`;
  return free;
}

function asItIs(given: GivenFile): HandedIn {
  const { id, name, type, size } = given;
  return { file: { id, name, type, size }, parts: [given] };
}
