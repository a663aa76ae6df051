import type { WholeSetting } from '@dvc-kit/engine';
import type { Draft } from '@dvc-kit/engine/drafts';
import { isWholeModule } from '@dvc-kit/engine/first-page';
import type { OpenedForm } from '../carrying/open-again.ts';
import type { Drafts, KeptForm } from '../kept/keeper.ts';
import type { KeptDraft } from './kept-draft.ts';
import { unlock } from './lock.ts';
import { ANSWERS, filePart, Seal } from './seal.ts';
import { faultOf, type Shelf, type ShelfFault } from './shelf.ts';

/** Why a draft does not open. */
export type OpeningFault =
  | ShelfFault
  /** The PIN is another one. */
  | 'pin'
  | 'damaged'
  /** It was taken out meanwhile, or its time is over. */
  | 'gone'
  /** What it takes to open it cannot be fetched. */
  | 'offline';

/** What opens a draft: a key that was its when it was opened last, in hexadecimal, or its PIN. */
interface Secret {
  readonly key: string | null;
  readonly pin: string;
}

/** A draft on this device as a form that is filled in, made to fit the one on show. Never rejects. */
export async function openDraft(
  id: string,
  secret: Secret,
  shelf: Shelf,
  form: KeptForm,
  { decodeDraft }: Drafts,
): Promise<OpenedForm | OpeningFault> {
  try {
    const kept = await shelf.get(id);
    if (!kept || kept.until <= Date.now()) return 'gone';
    const { lock, saves, savedAt } = kept;
    const key = await keyOf(kept, secret);
    if (!key) return lock ? 'pin' : 'damaged';
    const seal = new Seal(id, key);
    const bytes = await seal.open(ANSWERS, kept.answers);
    if (!bytes) return 'damaged';
    const { draft, unreadable } = decodeDraft(new TextDecoder().decode(bytes));
    // What is sealed is as it was written: a format that is not ours is one of a younger kit.
    if (!draft) return unreadable.some(({ path }) => path === 'format') ? 'newer' : 'damaged';
    await form.askLater();
    const steps = form.later();
    const { setting } = form.session.current!.form;
    if (!steps || !isWholeModule(setting.module)) return 'offline';
    const { files, lost } = await filesOf(draft, kept, seal, shelf);
    const { state, misfits } = steps.refitDraft(setting as WholeSetting, before(draft, files));
    return { state, files, misfits, lost, bound: { id, saves, savedAt, lock, key } };
  } catch (fault) {
    return faultOf(fault);
  }
}

/** The key, where it still is that. */
async function keyOf(kept: KeptDraft, { key, pin }: Secret): Promise<string | null> {
  if (!kept.lock) return kept.key;
  const isRight = key && (await new Seal(kept.id, key).open(ANSWERS, kept.answers));
  return isRight ? key : unlock(kept.lock, pin);
}

async function filesOf(draft: Draft, { id }: KeptDraft, seal: Seal, shelf: Shelf) {
  const files = new Map<string, File>();
  const lost: string[] = [];
  for (const { id: file, name, type } of Object.values(draft.files).flat()) {
    const bytes = await seal.open(filePart(file), await shelf.file(id, file));
    if (bytes) files.set(file, new File([bytes], name, { type }));
    else lost.push(name);
  }
  return { files, lost };
}

/** With the files that are there, and before the end: whether anything was handed in since is not known here. */
function before(draft: Draft, files: ReadonlyMap<string, File>): Draft {
  const entries = Object.entries(draft.files).map(([paper, list]) => [
    paper,
    list.filter(({ id }) => files.has(id)),
  ]);
  const isAtEnd = draft.at === 'complete';
  return {
    ...draft,
    files: Object.fromEntries(entries),
    ...(isAtEnd && { at: { step: 'review' }, undertaken: false }),
  };
}
