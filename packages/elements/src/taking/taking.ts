/**
 * What takes files: looks at what was chosen, and makes small pictures of photos. A file of its own, fetched when somebody chooses
 * the first one: most hand in paper and choose none.
 */
import type { Turn } from '@dvc-kit/attachments/given-file';
import { lookAt, originOf } from '@dvc-kit/attachments/look-at';
import type { LoadReader } from '../ports/readers.ts';
import { makingOfHeic } from './make-of-heic.ts';
import { drawPicture } from './make-picture.ts';
import { takeBeside } from './take-beside.ts';
import { type MakeOtherwise, takeFile } from './take-file.ts';
import type { Recognised, RecogniseFault, Refused, TakenFile, Taking } from './taken.ts';

let makeOtherwise: MakeOtherwise | undefined;

/** What takes files; with what the services bring it takes HEIC photos where the browser does not. */
export function open(services: { readonly loadReader?: LoadReader } | null): Taking {
  const loadReader = services?.loadReader;
  if (loadReader) makeOtherwise ??= makingOfHeic(loadReader);
  return { take, draw, recognise };
}

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
    drawPicture({ file }, canvas, longSide, { turn }).then(
      () => true,
      () => false,
    ),
  );

/** Looks at a chosen file, and makes a small upright picture of a photo. Never rejects. */
export const take = (file: File, types: readonly string[]): Promise<TakenFile | Refused> =>
  inTurn(async () => {
    const taken = await takeBeside(file, types);
    // Some browsers open pictures for a page that they do not open for a worker.
    const isDone = taken && !('fault' in taken && taken.fault === 'not-opened');
    return isDone ? taken : takeFile(file, types, makeOtherwise);
  });

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
