/**
 * What takes files: looks at what was chosen, and makes small pictures of photos. A file of its own, fetched when somebody chooses
 * the first one: most hand in paper and choose none.
 */
import type { GivenFile, Turn } from '@dvc-kit/attachments/given-file';
import { type FileKind, lookAt, originOf } from '@dvc-kit/attachments/look-at';
import { drawPicture, makePicture } from './make-picture.ts';
import type { Recognised, RecogniseFault, Refused, TakenFile, TakingFault } from './taken.ts';

/** In bytes: larger ones would fill the memory of a phone while they are only looked at. */
const MOST_BYTES = 64 * 1024 * 1024;

let busy: Promise<unknown> = Promise.resolve();

/** One after the other, whichever papers they are for: phones have room for one picture. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = busy.then(work);
  busy = done.catch(() => {});
  return done;
}

/** Draws a picture turned, so that its long side has this many pixels at most. False where it cannot be opened. */
export const draw = (file: Blob, canvas: HTMLCanvasElement, longSide: number, turn: Turn): Promise<boolean> =>
  inTurn(() =>
    drawPicture(file, canvas, longSide, { turn }).then(
      () => true,
      () => false,
    ),
  );

/** Looks at a chosen file, and makes a small upright picture of a photo. Never rejects. */
export const take = (file: File, types: readonly string[]): Promise<TakenFile | Refused> =>
  inTurn(() => taken(file, types));

async function taken(file: File, types: readonly string[]): Promise<TakenFile | Refused> {
  const refused = (fault: TakingFault, kind: FileKind = 'unknown'): Refused => {
    const { name, size } = file;
    return { name, size, kind, fault };
  };
  if (file.size > MOST_BYTES) return refused('too-big');
  // At once: what lies in a cloud, or behind the chooser of a phone, may be gone a moment later.
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (!bytes) return refused('unreadable');
  const look = lookAt(bytes);
  if (look.is === 'refused') return refused(look.fault, look.kind);
  const origin = originOf(bytes);
  if (look.is === 'pdf') {
    if (!types.includes('application/pdf')) return refused('wrong-type', 'pdf');
    const { pages, isSigned } = look;
    return named(file.name, 'application/pdf', bytes, { pages, isSigned, origin });
  }
  const made = await makePicture(new Blob([bytes]), look.size).catch(() => 'not-opened' as const);
  if (typeof made === 'string') return refused(made, look.kind);
  const { blob, width, height, doubts } = made;
  const picture = { width, height, turn: 0, doubts } as const;
  return named(`${file.name.replace(/\.[^.]*$/, '')}.jpg`, 'image/jpeg', blob, { picture, origin });
}

/** Looks at a file that was taken before and is brought back: it stays what it is. */
export function recognise(bytes: Uint8Array): Recognised | RecogniseFault {
  const look = lookAt(bytes);
  if (look.is === 'refused') return look.fault;
  const origin = originOf(bytes);
  if (look.is === 'pdf')
    return { type: 'application/pdf', pages: look.pages, isSigned: look.isSigned, origin };
  if (look.kind !== 'jpeg') return look.kind === 'png' ? { type: 'image/png', origin } : 'wrong-type';
  const { width, height } = look.size;
  return { type: 'image/jpeg', picture: { width, height, turn: 0, doubts: [] }, origin };
}

/** A file of its own, in memory: that which was chosen may be gone when it is to be sent. */
function named(
  name: string,
  type: string,
  content: BlobPart,
  known: Pick<GivenFile, 'picture' | 'pages' | 'isSigned' | 'origin'>,
): TakenFile {
  const file = new File([content], name, { type });
  return { given: { id: newFileId(), name, type, size: file.size, ...known }, file };
}

/** No counter: a draft that is opened again brings files along that were numbered on another page. */
function newFileId(): string {
  return `file-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
}
