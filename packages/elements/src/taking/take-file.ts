import type { GivenFile } from '@dvc-kit/attachments/given-file';
import { type FileKind, lookAt, originOf, type PictureSize } from '@dvc-kit/attachments/look-at';
import { type MadePicture, makePicture } from './make-picture.ts';
import type { ReadPicture } from './open-picture.ts';
import type { Refused, TakenFile, TakingFault } from './taken.ts';

/** Makes a picture that the browser does not open, or tells why not. Never rejects. */
export type MakeOtherwise = (chosen: ReadPicture, size: PictureSize) => Promise<MadePicture | TakingFault>;

/** In bytes: larger ones would fill the memory of a phone while they are only looked at. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Looks at a chosen file, and makes a small upright picture of a photo. Never rejects. In a worker too, where it needs nothing of the page.
 * `makeOtherwise`: for pictures that this browser does not open.
 */
export async function takeFile(
  file: File,
  types: readonly string[],
  makeOtherwise?: MakeOtherwise,
): Promise<TakenFile | Refused> {
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
  const chosen = { file, read: { bytes, kind: look.kind } };
  let made: MadePicture | TakingFault = await makePicture(chosen, look.size).catch(
    () => 'not-opened' as const,
  );
  if (made === 'not-opened' && makeOtherwise) made = await makeOtherwise(chosen, look.size);
  if (typeof made === 'string') return refused(made, look.kind);
  const { blob, width, height, doubts } = made;
  const picture = { width, height, turn: 0, doubts } as const;
  return named(`${file.name.replace(/\.[^.]*$/, '')}.jpg`, 'image/jpeg', blob, { picture, origin });
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
