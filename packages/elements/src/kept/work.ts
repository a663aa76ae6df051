import type { Draft } from '@dvc-kit/engine/drafts';
import type { Way } from '../ports/way.ts';
import { claim } from './claim.ts';
import { fetchDecoding } from './decoding.ts';
import type { Bound } from './keeper.ts';
import type { Place } from './typing.ts';
import { canSeal, newTicket, type Ticket, Vault } from './vault.ts';

/** All of one form at one moment. */
export interface Snapshot {
  /** The same object for as long as nothing changed but the place. */
  readonly draft: Draft;
  /** By the ids that the draft has for them. */
  readonly files: ReadonlyMap<string, File>;
  readonly way: Way;
  /** Null for nowhere yet. */
  readonly place: Place | null;
  /** What the host page knew, as text. */
  readonly given: string;
  /** The draft on this device that it goes on in. */
  readonly bound: Bound | null;
}

export interface Recalled extends Snapshot {
  /** Names of files that could not be kept; the draft has them no longer. */
  readonly lost: readonly string[];
}

/** What the tab keeps of one form, as JSON in its session storage; a copy lies sealed in the database. */
interface TabRecord extends Omit<Snapshot, 'files'> {
  readonly format: 'dvc-tab/1';
  readonly ticket: Ticket;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Ids of the files that lie in the vault. */
  readonly stored: readonly string[];
}

/** A tab that is opened again after a night does not show what was filled in there. */
const LIFETIME = 12 * 60 * 60 * 1000;

const ANSWERS = 'answers';
const fileName = (id: string) => `file ${id}`;

/**
 * What the citizen has done in one form, kept for the life of her tab: answers and place in the session storage of the tab,
 * files and a copy of the answers sealed in the database, with a key that only the tab has.
 */
export class Work {
  readonly #slot: string;
  #ticket: Ticket = newTicket();
  #vault = canSeal() ? new Vault(this.#ticket) : null;
  #letGo: (() => void) | null = null;
  #time = 0;
  #stored = new Set<string>();
  /** Files that cannot be read or stored. */
  readonly #refused = new Set<string>();
  #toSeal: Snapshot | null = null;
  #sealing: Promise<void> | null = null;
  #sealedDraft: Draft | null = null;
  #hasSwept = false;

  /** `name` is that of the form on its page. */
  constructor(name: string) {
    this.#slot = `dvc-kit:${name}`;
  }

  /** To be kept with the entries of the history too: there it may outlive the session storage. */
  get ticket(): Ticket {
    return this.#ticket;
  }

  /** Whether each of the files would still be there in the next page. */
  keepsAll(files: Iterable<string>): boolean {
    return [...files].every((id) => this.#stored.has(id) || (this.#vault && !this.#refused.has(id)));
  }

  /**
   * What the tab keeps; null for nothing, or nothing that is to be shown here: too old, or of a form that the host page knew
   * something else for. `ticket`: of the history, should the session storage have none.
   */
  async recall(code: string, given: string, ticket: Ticket | null): Promise<Recalled | null> {
    let record = this.#read();
    const known = record?.ticket ?? ticket;
    if (!known) return null;
    // First of all: nothing is claimed that could not be read then.
    const { decodeDraft } = await fetchDecoding();
    const letGo = await claim(known.id);
    let vault = canSeal() ? new Vault(known) : null;
    const bytes = await vault?.get(ANSWERS).catch(() => {
      // What does not answer once is not waited for with every file.
      vault = null;
      return null;
    });
    const copy = recordIn(textOf(bytes));
    if (copy && copy.time > (record?.time ?? 0)) record = copy;
    const draft = record && decodeDraft(record.draft).draft;
    const isOurs = draft && record?.given === given && draft.procedure.code === code;
    if (!record || !isOurs || Date.now() - record.time > LIFETIME) {
      letGo?.();
      this.#remove();
      if (letGo) vault?.clear().catch(() => {});
      return null;
    }
    const { files, lost } = await filesOf(draft, record.stored, vault);
    // A duplicated tab goes on with a copy of its own.
    if (letGo) {
      this.#ticket = known;
      this.#vault = vault;
      this.#letGo = letGo;
      this.#stored = new Set(files.keys());
    }
    this.#time = record.time;
    const { way, place, bound = null } = record;
    return { draft: withOnly(draft, files), files, lost, way, place, given, bound };
  }

  /** Keeps this in place of what was kept. False where the tab keeps nothing: it is lost with the page. */
  keep(snapshot: Snapshot): boolean {
    this.#letGo ?? this.#claim();
    this.#time = Date.now();
    const isKept = this.#write(this.#recordOf(snapshot));
    if (snapshot.draft !== this.#sealedDraft) this.#seal(snapshot);
    return isKept;
  }

  /** Whether another page of this tab has gone on with the form, or erased it, while this one was asleep. */
  get isOutdated(): boolean {
    return this.#time > 0 && this.#read()?.time !== this.#time;
  }

  /** Forgets everything; what is kept next is another one's. */
  async wipe(): Promise<void> {
    const vault = this.#vault;
    this.#remove();
    this.letGo();
    this.#renew();
    this.#time = 0;
    this.#toSeal = null;
    await this.#sealing;
    await vault?.clear().catch(() => {});
  }

  /** Another page of this tab may take it up. */
  letGo(): void {
    this.#letGo?.();
    this.#letGo = null;
  }

  async #claim(): Promise<void> {
    this.#letGo = () => {};
    const { id } = this.#ticket;
    const letGo = await claim(id);
    const isStill = this.#letGo !== null && this.#ticket.id === id;
    if (letGo && isStill) this.#letGo = letGo;
    else if (letGo) letGo();
    // The tab was duplicated while this page was asleep.
    else if (isStill) this.#renew();
  }

  #renew(): void {
    this.#ticket = newTicket();
    this.#vault = canSeal() ? new Vault(this.#ticket) : null;
    this.#stored.clear();
    this.#sealedDraft = null;
  }

  #seal(snapshot: Snapshot): void {
    this.#toSeal = snapshot;
    this.#sealing ??= this.#sealAll().finally(() => {
      this.#sealing = null;
    });
  }

  /** New things first, then what points to them, then the old ones are taken out. */
  async #sealAll(): Promise<void> {
    // What others left behind may be what fills the disk. Nothing waits for it: hers is not to hang on what other tabs say.
    if (this.#vault && !this.#hasSwept) Vault.sweep(Date.now()).catch(() => {});
    this.#hasSwept = true;
    while (this.#toSeal && this.#vault) {
      const snapshot = this.#toSeal;
      const vault = this.#vault;
      this.#toSeal = null;
      try {
        const hadFiles = this.#stored.size > 0;
        await this.#storeFiles(snapshot, vault);
        if (vault !== this.#vault) return;
        const record = this.#recordOf(snapshot);
        await vault.put(ANSWERS, new TextEncoder().encode(JSON.stringify(record)), record.time);
        if (vault !== this.#vault) return;
        this.#sealedDraft = snapshot.draft;
        if (!this.#toSeal && this.#stored.size > 0) this.#write(record);
        if (hadFiles) await this.#dropFiles(snapshot, vault);
      } catch {
        // The session storage has the answers; the files are told of where they would be lost.
        for (const id of snapshot.files.keys()) if (!this.#stored.has(id)) this.#refused.add(id);
      }
    }
  }

  async #storeFiles({ draft, files }: Snapshot, vault: Vault): Promise<void> {
    for (const id of idsIn(draft)) {
      const file = files.get(id);
      if (!file || this.#stored.has(id) || this.#refused.has(id)) continue;
      const bytes = await file.arrayBuffer().catch(() => null);
      if (!bytes) this.#refused.add(id);
      else {
        await vault.put(fileName(id), bytes, Date.now());
        if (vault === this.#vault) this.#stored.add(id);
      }
    }
  }

  async #dropFiles({ draft }: Snapshot, vault: Vault): Promise<void> {
    const ids = new Set(idsIn(draft));
    for (const id of this.#stored) if (!ids.has(id)) this.#stored.delete(id);
    await vault.clear((name) => name === ANSWERS || this.#stored.has(name.slice(fileName('').length)));
  }

  #recordOf({ draft, way, place, given, bound }: Snapshot): TabRecord {
    const { id, key } = this.#ticket;
    const ids = new Set(idsIn(draft));
    const stored = [...this.#stored].filter((one) => ids.has(one));
    return {
      format: 'dvc-tab/1',
      ticket: { id, key },
      time: this.#time,
      given,
      way,
      place,
      bound,
      stored,
      draft,
    };
  }

  #read(): TabRecord | null {
    try {
      return recordIn(sessionStorage.getItem(this.#slot));
    } catch {
      // Reading the very property throws where the page may store nothing.
      return null;
    }
  }

  #write(record: TabRecord): boolean {
    try {
      sessionStorage.setItem(this.#slot, JSON.stringify(record));
      return true;
    } catch {
      return false;
    }
  }

  #remove(): void {
    try {
      sessionStorage.removeItem(this.#slot);
    } catch {
      // Then nothing is there.
    }
  }
}

const idsIn = ({ files }: Draft): string[] =>
  Object.values(files).flatMap((list) => list.map(({ id }) => id));

const textOf = (bytes: ArrayBuffer | null | undefined) => bytes && new TextDecoder().decode(bytes);

/** Null for what is none; what its draft holds is looked at by the engine. */
function recordIn(text: string | null | undefined): TabRecord | null {
  try {
    const record = JSON.parse(text ?? 'null') as TabRecord | null;
    return record?.format === 'dvc-tab/1' && record.ticket?.id && Array.isArray(record.stored)
      ? record
      : null;
  } catch {
    return null;
  }
}

async function filesOf(draft: Draft, stored: readonly string[], vault: Vault | null) {
  const files = new Map<string, File>();
  const lost: string[] = [];
  for (const { id, name, type } of Object.values(draft.files).flat()) {
    const bytes = stored.includes(id) ? await vault?.get(fileName(id)).catch(() => null) : null;
    if (bytes) files.set(id, new File([bytes], name, { type }));
    else lost.push(name);
  }
  return { files, lost };
}

function withOnly(draft: Draft, files: ReadonlyMap<string, File>): Draft {
  const entries = Object.entries(draft.files).map(([id, list]) => [
    id,
    list.filter((file) => files.has(file.id)),
  ]);
  return { ...draft, files: Object.fromEntries(entries) };
}
