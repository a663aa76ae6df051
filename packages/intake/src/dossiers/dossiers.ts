import { type Dossier, dossierText } from '@dvc-kit/dossier';
import { readJson } from '@dvc-kit/engine';
import type { Issue } from '@dvc-kit/validation';
import { dayOf } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Definitions } from '../definitions/definitions.ts';
import { Problem } from '../http/problem.ts';
import type { Assurance, Assurances } from '../identity/assurances.ts';
import { vouchedBlock } from '../identity/vouched-block.ts';
import { hashOf, isSame, type Keys } from '../keys.ts';
import { isTold } from '../notices/notice-words.ts';
import type { Payments, StatusPayment } from '../payments/payments.ts';
import type { Session } from '../sessions/sessions.ts';
import type { Limits } from '../settings.ts';
import type { CitizenSignIn } from '../sign-in/citizen-sign-in.ts';
import type { Seal } from '../sign-in/sealed.ts';
import type { GivenSlip, Slips } from '../slips/slips.ts';
import type { Uploads, WholeUpload } from '../uploads/uploads.ts';
import { newDossierCode, readDossierCode, readSecret } from './dossier-code.ts';
import { judge } from './judge.ts';
import { stateWords } from './state-words.ts';
import { type Action, actionsOf, type DossierState, kindOf, stateAfter } from './states.ts';

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

interface GivenIdentity {
  /** That this receiver gave out. */
  readonly token: string;
  /** Whose block of the declaration it is: `requester`. */
  readonly block: string;
}

interface NamedUpload {
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
  readonly files: readonly { readonly name: string; readonly upload: string; readonly sha256: string }[];
  /** Her words to the officer. */
  readonly note?: string;
}

/** What the citizen gets and keeps. */
export interface Receipt {
  readonly dossierCode: string;
  /** Who has it may see the state, and take the dossier back. */
  readonly secret: string;
  readonly state: DossierState;
  /** When this was received. */
  readonly receivedAt: string;
  /** What happens next, in Vietnamese. */
  readonly text: string;
}

/** What is told of a dossier to who has its receipt. No name, no answer. */
export interface DossierStatus {
  readonly dossierCode: string;
  readonly procedure: { readonly code: string; readonly name: string };
  readonly state: DossierState;
  readonly text: string;
  readonly receivedAt: string;
  readonly changedAt: string;
  /** A day, or a time with offset; once it was accepted. */
  readonly appointment: string | null;
  readonly events: readonly StatusEvent[];
  /** What it costs; null where no more than the state is told, and for dossiers of before. */
  readonly payment: StatusPayment | null;
  /** How the result reaches her; null where no more than the state is told. */
  readonly delivery: StatusDelivery | null;
  /** What was given in writing, to be fetched with the receipt. */
  readonly slips: readonly GivenSlip[];
  /** What the citizen can do now. */
  readonly can: readonly Action[];
}

export interface StatusDelivery {
  readonly option: 'desk' | 'post' | 'electronic';
  /** Under which number the carrier has the result; once it was sent by post. */
  readonly tracking: string | null;
}

export interface StatusEvent {
  readonly action: Action;
  readonly at: string;
  /** What the officer wrote to the citizen. */
  readonly text?: string;
}

interface DossierRow {
  readonly code: string;
  readonly procedure: string;
  readonly procedureName: string;
  readonly commune: string;
  readonly state: DossierState;
  readonly revision: number;
  readonly receivedAt: string;
  readonly changedAt: string;
  readonly appointment: string | null;
}

interface KeptFile extends WholeUpload {
  readonly name: string;
  readonly attachment: string;
}

/** What files belong to that were added by a supplement: no paper of the procedure is called so. */
export const ADDED = '+';

export interface DossiersParts {
  readonly database: Database;
  readonly definitions: Definitions;
  readonly uploads: Uploads;
  readonly slips: Slips;
  readonly payments: Payments;
  readonly assurances: Assurances;
  /** Null where citizens do not sign in. */
  readonly citizenSignIn: CitizenSignIn | null;
  readonly seal: Seal;
  readonly keys: Keys;
  readonly limits: Limits;
}

/** The dossiers that were received: the only place that writes them. */
export class Dossiers {
  readonly #parts: DossiersParts;
  /** Keys of requests that are running. */
  readonly #running = new Set<string>();

  constructor(parts: DossiersParts) {
    this.#parts = parts;
  }

  /**
   * Takes a dossier in, or adds to the one that the session is for. All of it is on the disk when this resolves; asked again with the same
   * key, it answers the same and makes no second one. Throws a problem when it is not right, and then nothing of it is kept.
   */
  async handIn(session: Session, key: string, body: HandedIn, now: Date): Promise<Receipt> {
    const { value, unreadable } = readJson(body.dossier);
    if (unreadable.length > 0) throw new Problem('dossier-refused', { issues: unreadable });
    const given = { dossier: value, contact: body.contact, files: body.files };
    const [keyHash, bodyHash] = [hashOf(key), contentHash(given)];
    const before = this.#receivedUnder(keyHash, bodyHash);
    if (before) return before;
    if (session.dossier) throw new Problem('session-used', { dossierCode: session.dossier });
    if (this.#running.has(keyHash)) throw new Problem('key-running', {}, 1);
    this.#running.add(keyHash);
    try {
      const { dossier, files } = await this.#judged(session, given, now);
      const assurance = body.identity ? await this.#vouched(dossier, body.identity, now) : null;
      return this.#parts.database.transaction(() => {
        const code = session.supplements
          ? this.#supplemented(session.supplements, dossier, body.contact, now)
          : this.#received(dossier, body.contact, now);
        this.#keepVersion(code, dossier, files, now);
        this.#parts.payments.ask(code, dossier.fees);
        this.#parts.assurances.keep(code, assurance);
        this.#claim(session, code);
        const { revision } = this.#row(code)!;
        this.#keepKey(keyHash, bodyHash, code, revision);
        return this.#receipt(code, revision);
      });
    } finally {
      this.#running.delete(keyHash);
    }
  }

  /**
   * Adds files and a note to the dossier that the session is for; its answers and papers stay. On the disk when this returns, and once under one
   * key, like a hand-in.
   */
  supplement(session: Session, key: string, { files, note }: Supplement, now: Date): Receipt {
    const { database } = this.#parts;
    const named = files.map(({ name, sha256 }) => [name, sha256]);
    const [keyHash, bodyHash] = [hashOf(key), hashOf(JSON.stringify(['supplement', named, note ?? null]))];
    const before = this.#receivedUnder(keyHash, bodyHash);
    if (before) return before;
    if (session.dossier) throw new Problem('session-used', { dossierCode: session.dossier });
    const code = session.supplements;
    if (code === null) throw new Problem('session-unknown');
    if (files.length === 0 && !note?.trim()) throw refusedFile('', 'required');
    const added = files.map(({ name, upload, sha256 }, index): KeptFile => {
      const whole = this.#parts.uploads.whole(session, upload);
      if (!whole) throw refusedFile(`${index}.upload`, 'required');
      if (whole.sha256 !== sha256) throw refusedFile(`${index}.sha256`, 'const');
      return { ...whole, name, attachment: ADDED };
    });
    return database.transaction(() => {
      this.act(code, 'supplement', 'citizen', now, { text: note?.trim() || undefined });
      const last = this.#lastVersion(code);
      this.#keepText(code, last + 1, String(this.#versionText(code, last)), now);
      this.#carryOver(code, last, 'attachment IS NOT NULL');
      this.#keepFiles(code, last + 1, added);
      this.#claim(session, code);
      const { revision } = this.#row(code)!;
      this.#keepKey(keyHash, bodyHash, code, revision);
      return this.#receipt(code, revision);
    });
  }

  /** What became of it, for who has the receipt. Throws a problem that does not tell whether the code or the secret is wrong. */
  status(code: string, secret: string): DossierStatus {
    const { database } = this.#parts;
    const row = this.#withReceipt(code, secret);
    const events = database.rows(
      'SELECT action, at, text FROM event LEFT JOIN event_text ON event_text.event = event.id WHERE dossier = ? ORDER BY revision',
      row.code,
    );
    return statusOf(
      row,
      events.map(({ action, at, text }) => ({
        action: action as Action,
        at: String(at),
        ...(text !== null && { text: String(text) }),
      })),
      this.#parts.slips.of(row.code),
      deliveryIn(database, row.code),
      this.#parts.payments.status(row.code, row.commune, row.state),
    );
  }

  /**
   * The state alone, for who has lost the receipt but knows how the phone ends: a few tries a day, since neighbours may know it too.
   * Wrong digits, a code that is none, and too many tries look alike.
   */
  statusByPhone(code: string, digits: string, now: Date): DossierStatus {
    const { database, limits } = this.#parts;
    const read = readDossierCode(code);
    if (read === null) throw new Problem('receipt-unknown');
    const found = database.transaction(() => {
      const tries = database.row(
        'INSERT INTO phone_try (dossier, day, tries) VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET tries = tries + 1 RETURNING tries',
        read,
        dayOf(now),
      )?.tries;
      const phone = database.row('SELECT phone FROM contact WHERE dossier = ?', read)?.phone;
      const isRight = Number(tries) <= limits.phoneTriesADay && String(phone ?? '').endsWith(digits);
      // Only wrong ones are counted.
      if (isRight) database.run('DELETE FROM phone_try WHERE dossier = ? AND day = ?', read, dayOf(now));
      return isRight && phone !== undefined ? this.#row(read) : undefined;
    });
    if (!found) throw new Problem('receipt-unknown');
    return { ...statusOf(found, [], [], null, null), can: [] };
  }

  /** The dossier that a receipt is for, to add to it. */
  toSupplement(code: string, secret: string): string {
    const row = this.#withReceipt(code, secret);
    if (stateAfter(row.state, 'supplement', 'citizen') === null) throw new Problem('wrong-state');
    return row.code;
  }

  /** The page to pay on, for who has the receipt. Throws a problem where there is none. */
  pay(code: string, secret: string, now: Date): Promise<string> {
    const row = this.#withReceipt(code, secret);
    return this.#parts.payments.start(row.code, row.state, now);
  }

  /** Takes it back, as its receipt's holder wishes. Done twice, it is done once. */
  withdraw(code: string, secret: string, reason: string | undefined, now: Date): DossierStatus {
    const row = this.#withReceipt(code, secret);
    if (row.state !== 'withdrawn')
      this.#parts.database.transaction(() =>
        this.act(row.code, 'withdraw', 'citizen', now, { text: reason }),
      );
    return this.status(code, secret);
  }

  /**
   * Does what the state allows, and writes it down. Within a transaction. `seen` is the revision that whoever acts has before the
   * eyes: when another was faster, it is not done. `actor` is `citizen`, `receiver`, or the name of an officer's account. Throws a problem
   * when it may not be done.
   */
  act(
    code: string,
    action: Action,
    actor: string,
    now: Date,
    {
      text,
      seen,
      appointment,
      tracking,
    }: {
      readonly text?: string | undefined;
      readonly seen?: number;
      readonly appointment?: string;
      /** Of the carrier, when the result is sent by post. */
      readonly tracking?: string;
    } = {},
  ): DossierState {
    const { database } = this.#parts;
    const row = this.#row(code);
    if (!row) throw new Error('intake: no such dossier');
    const state = stateAfter(row.state, action, kindOf(actor));
    if (state === null || (seen !== undefined && seen !== row.revision)) throw new Problem('wrong-state');
    const revision = row.revision + 1;
    database.run(
      'UPDATE dossier SET state = ?, revision = ?, changed_at = ?, appointment = coalesce(?, appointment) WHERE code = ?',
      state,
      revision,
      now.toISOString(),
      appointment ?? null,
      code,
    );
    if (tracking) database.run('INSERT INTO dispatch (dossier, tracking) VALUES (?, ?)', code, tracking);
    this.#log(code, revision, action, actor, now, text);
    return state;
  }

  /** What was vouched for is held against what was declared: a browser may have changed anything since. */
  async #vouched(dossier: Dossier, { token, block }: GivenIdentity, now: Date): Promise<Assurance> {
    const { citizenSignIn, seal, definitions } = this.#parts;
    const found = citizenSignIn?.of(token, seal, now);
    if (!citizenSignIn || !found) throw new Problem('identity-unknown');
    const { procedure, language } = dossier;
    const module = await definitions.procedure(procedure.code, language, dayOf(now));
    const plan = module?.declaration.plan ?? { children: [] };
    const vouched = vouchedBlock(plan, dossier.answers, block, found.identity);
    if ('issues' in vouched) throw new Problem('identity-mismatch', vouched);
    return { provider: citizenSignIn.provider.settings.name, block, fields: vouched.fields, at: found.at };
  }

  async #judged(
    session: Session,
    given: { readonly dossier: unknown; readonly files: readonly NamedUpload[] },
    now: Date,
  ): Promise<{ readonly dossier: Dossier; readonly files: readonly KeptFile[] }> {
    const verdict = await judge(given.dossier, this.#parts.definitions, now);
    if ('issues' in verdict) {
      const { issues, version } = verdict;
      throw version === undefined
        ? new Problem('dossier-refused', { issues })
        : new Problem('outdated-form', { issues, version });
    }
    const { dossier } = verdict;
    const named = dossier.attachments.flatMap(({ id: attachment, files }) =>
      files.map((file) => ({ ...file, attachment })),
    );
    const foreign = given.files.findIndex(({ id }) => !named.some((file) => file.id === id));
    if (foreign >= 0) throw refusedFile(`${foreign}.id`, 'forbidden');
    const files = named.map(({ id, name, attachment, type, size }): KeptFile => {
      const index = given.files.findIndex((file) => file.id === id);
      const at = given.files[index];
      if (!at) throw refusedFile('', 'required', { id });
      const whole = this.#parts.uploads.whole(session, at.upload);
      if (!whole) throw refusedFile(`${index}.upload`, 'required');
      // What arrived has to be what the citizen chose, and what the dossier says of it.
      if (whole.sha256 !== at.sha256) throw refusedFile(`${index}.sha256`, 'const');
      if (whole.type !== type) throw refusedFile(`${index}.type`, 'const', { expected: whole.type });
      if (whole.size !== size) throw refusedFile(`${index}.size`, 'const', { expected: whole.size });
      return { ...whole, id, name, attachment };
    });
    return { dossier, files };
  }

  /** What was answered to this key before. Throws a problem when it was for something else. */
  #receivedUnder(keyHash: string, bodyHash: string): Receipt | undefined {
    const row = this.#parts.database.row(
      'SELECT body_hash AS bodyHash, dossier, revision FROM idempotency_key WHERE key_hash = ?',
      keyHash,
    );
    if (!row) return undefined;
    if (row.bodyHash !== bodyHash) throw new Problem('key-reused');
    return this.#receipt(String(row.dossier), Number(row.revision));
  }

  #receipt(code: string, revision: number): Receipt {
    const event = this.#parts.database.row(
      'SELECT action, at FROM event WHERE dossier = ? AND revision = ?',
      code,
      revision,
    )!;
    const state = event.action === 'receive' ? 'received' : 'supplemented';
    return {
      dossierCode: code,
      secret: this.#parts.keys.receiptSecret(code),
      state,
      receivedAt: String(event.at),
      text: stateWords[state],
    };
  }

  #received({ procedure, commune }: Dossier, contact: Contact, now: Date): string {
    const { database } = this.#parts;
    const code = newDossierCode();
    const at = now.toISOString();
    database.run(
      `INSERT INTO dossier (code, procedure, procedure_name, commune, state, revision, received_at, changed_at)
       VALUES (?, ?, ?, ?, 'received', 1, ?, ?)`,
      code,
      procedure.code,
      procedure.name,
      commune,
      at,
      at,
    );
    this.#reachedAt(code, contact);
    this.#log(code, 1, 'receive', 'citizen', now);
    return code;
  }

  #reachedAt(code: string, { phone, email }: Contact): void {
    this.#parts.database.run(
      'INSERT OR REPLACE INTO contact (dossier, phone, email) VALUES (?, ?, ?)',
      code,
      phone,
      email ?? null,
    );
  }

  #supplemented(code: string, { procedure }: Dossier, contact: Contact, now: Date): string {
    const row = this.#row(code);
    if (row && row.procedure !== procedure.code) {
      const expected = { path: 'procedure.code', keyword: 'const', params: { expected: row.procedure } };
      throw new Problem('dossier-refused', { issues: [expected] });
    }
    this.#reachedAt(code, contact);
    this.act(code, 'supplement', 'citizen', now);
    return code;
  }

  #keepVersion(code: string, dossier: Dossier, files: readonly KeptFile[], now: Date): void {
    const last = this.#lastVersion(code);
    this.#keepText(code, last + 1, dossierText(dossier), now);
    this.#keepFiles(code, last + 1, files);
    // What was added before is in no dossier that she hands in.
    this.#carryOver(code, last, `attachment = '${ADDED}'`);
  }

  #lastVersion(code: string): number {
    return Number(
      this.#parts.database.row(
        'SELECT coalesce(max(number), 0) AS last FROM dossier_version WHERE dossier = ?',
        code,
      )!.last,
    );
  }

  #versionText(code: string, number: number): unknown {
    return this.#parts.database.row(
      'SELECT text FROM dossier_version WHERE dossier = ? AND number = ?',
      code,
      number,
    )!.text;
  }

  #keepText(code: string, number: number, text: string, now: Date): void {
    this.#parts.database.run(
      'INSERT INTO dossier_version (dossier, number, text, received_at) VALUES (?, ?, ?, ?)',
      code,
      number,
      text,
      now.toISOString(),
    );
  }

  #keepFiles(code: string, number: number, files: readonly KeptFile[]): void {
    for (const { id, attachment, name, type, size, sha256 } of files)
      this.#parts.database.run(
        'INSERT INTO attached_file (dossier, number, id, attachment, name, type, size, sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        code,
        number,
        id,
        attachment,
        name,
        type,
        size,
        sha256,
      );
  }

  /** Files of a version that the next one has too. */
  #carryOver(code: string, last: number, which: string): void {
    this.#parts.database.run(
      `INSERT INTO attached_file (dossier, number, id, attachment, name, type, size, sha256)
       SELECT dossier, number + 1, id, attachment, name, type, size, sha256 FROM attached_file
       WHERE dossier = ? AND number = ? AND ${which}`,
      code,
      last,
    );
  }

  #keepKey(keyHash: string, bodyHash: string, code: string, revision: number): void {
    this.#parts.database.run(
      'INSERT INTO idempotency_key (key_hash, body_hash, dossier, revision) VALUES (?, ?, ?, ?)',
      keyHash,
      bodyHash,
      code,
      revision,
    );
  }

  /** Of two requests of one session, under two keys, one makes a dossier. */
  #claim(session: Session, code: string): void {
    const claimed = this.#parts.database.run(
      'UPDATE session SET dossier = ? WHERE id = ? AND dossier IS NULL',
      code,
      session.id,
    );
    if (claimed === 0) throw new Problem('session-used');
  }

  /** Writes the event down, and that it is to be told. */
  #log(
    code: string,
    revision: number,
    action: Action,
    actor: string,
    now: Date,
    text?: string | undefined,
  ): void {
    const { database } = this.#parts;
    const at = now.toISOString();
    const event = database.row(
      'INSERT INTO event (dossier, revision, action, actor, at) VALUES (?, ?, ?, ?, ?) RETURNING id',
      code,
      revision,
      action,
      actor,
      at,
    )!.id!;
    if (text) database.run('INSERT INTO event_text (event, text) VALUES (?, ?)', event, text);
    if (!isTold(action)) return;
    const contact = database.row('SELECT phone, email FROM contact WHERE dossier = ?', code);
    for (const [channel, target] of Object.entries({ sms: contact?.phone, email: contact?.email }))
      if (target)
        database.run(
          'INSERT INTO outbox (dossier, event, channel, target, due_at) VALUES (?, ?, ?, ?, ?)',
          code,
          event,
          channel,
          target,
          at,
        );
  }

  #withReceipt(code: string, secret: string): DossierRow {
    const read = readDossierCode(code);
    // Worked out in any case: the time it takes tells nothing.
    const isRight = isSame(this.#parts.keys.receiptSecret(read ?? ''), readSecret(secret));
    const row = read !== null && isRight ? this.#row(read) : undefined;
    if (!row) throw new Problem('receipt-unknown');
    return row;
  }

  #row(code: string): DossierRow | undefined {
    return this.#parts.database.row(
      `SELECT code, procedure, procedure_name AS procedureName, commune, state, revision, received_at AS receivedAt,
              changed_at AS changedAt, appointment FROM dossier WHERE code = ?`,
      code,
    ) as unknown as DossierRow | undefined;
  }
}

/** As she chose it last, and what became of it; null once it was erased. */
function deliveryIn(database: Database, code: string): StatusDelivery | null {
  const row = database.row(
    `SELECT text ->> '$.delivery.option' AS option, tracking FROM dossier_version LEFT JOIN dispatch USING (dossier)
     WHERE dossier = ? ORDER BY number DESC LIMIT 1`,
    code,
  );
  return (row as unknown as StatusDelivery | undefined) ?? null;
}

function statusOf(
  row: DossierRow,
  events: readonly StatusEvent[],
  slips: readonly GivenSlip[],
  delivery: StatusDelivery | null,
  payment: StatusPayment | null,
): DossierStatus {
  const { code, procedure, procedureName, state, receivedAt, changedAt, appointment } = row;
  return {
    dossierCode: code,
    procedure: { code: procedure, name: procedureName },
    state,
    text: stateWords[state],
    receivedAt,
    changedAt,
    appointment,
    events,
    payment,
    delivery,
    slips,
    can: actionsOf(state, 'citizen'),
  };
}

function refusedFile(place: string, keyword: string, params: Issue['params'] = {}): Problem {
  const path = place ? `files.${place}` : 'files';
  return new Problem('dossier-refused', { issues: [{ path, keyword, params }] });
}

/** Of what is handed in, wherever its files were sent to and whenever it was put together: a retry may have done both anew. */
function contentHash({
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
