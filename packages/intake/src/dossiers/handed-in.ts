import { hashOf } from '../keys.ts';

/** What is handed in: by the contract, save for the dossier, which is judged here. */
export interface HandedIn {
  readonly dossier: unknown;
  /** Where the files that the dossier names are. */
  readonly files: readonly NamedUpload[];
  /** How the citizen is reached. */
  readonly contact: Contact;
  /** Whom a provider of identities vouches for. */
  readonly identity?: GivenIdentity;
}

export interface GivenIdentity {
  /** That this receiver gave out. */
  readonly token: string;
  /** Whose block of the declaration it is: `requester`. */
  readonly block: string;
}

export interface NamedUpload {
  /** In the dossier. */
  readonly id: string;
  readonly upload: string;
  readonly sha256: string;
}

export interface Contact {
  readonly phone: string;
  readonly email?: string;
}

/** What is added to a dossier without handing all of it in anew. */
export interface Supplement {
  readonly files: readonly AddedUpload[];
  /** Her words to the officer. */
  readonly note?: string;
}

interface AddedUpload {
  readonly name: string;
  readonly upload: string;
  readonly sha256: string;
  /** The paper of the dossier that it is for; none for what stands for no paper. */
  readonly attachment?: string;
}

/** Of what is handed in, wherever its files were sent to and whenever it was put together: a retry may have done both anew. */
export function contentHash({
  dossier,
  contact,
  files,
}: {
  readonly dossier: unknown;
  readonly contact: Contact;
  readonly files: readonly NamedUpload[];
}): string {
  const named = files.map(({ id, sha256 }) => [id, sha256]);
  const lasting = { ...(dossier as object), assembledAt: undefined };
  return hashOf(JSON.stringify([lasting, contact.phone, contact.email ?? null, named]));
}
