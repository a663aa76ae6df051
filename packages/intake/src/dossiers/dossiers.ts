import { type Dossier, type DossierFile, dossierText } from '@dvc-kit/dossier';
import { readJson } from '@dvc-kit/engine';
import type { Issue } from '@dvc-kit/validation';
import { dayOf } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Queries, Tables } from '../database/tables.ts';
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
import { ADDED, type SupplementRules, supplementRules, wrongAdded } from './supplement-rules.ts';

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
  /** What may be added, and by when; null where nothing may, or no more than the state is told. */
  readonly supplement: StatusSupplement | null;
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

export interface StatusSupplement extends SupplementRules {
  /** The last day, `YYYY-MM-DD`; null where the office has set none. */
  readonly until: string | null;
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
  readonly supplementBy: string | null;
}

interface KeptFile extends WholeUpload {
  readonly name: string;
  readonly attachment: string;
  /** That it came by: its `id` is what the dossier calls it. */
  readonly upload: string;
  /** The version that it is added by, where no dossier names it. */
  readonly addedBy?: number;
}

type VersionContent = Pick<Tables['dossier_version'], 'text' | 'delivery'>;

/** Somebody else has done it under the same key. */
class KeyTaken extends Error {}

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
    return this.#once(hashOf(key), contentHash(given), session, async (done) => {
      const { dossier, files } = await this.#judged(session, given, now);
      const assurance = body.identity ? await this.#vouched(dossier, body.identity, now) : null;
      return this.#parts.database.transaction(async (within) => {
        const code = session.supplements
          ? await this.#supplemented(within, session.supplements, dossier, body.contact, now)
          : await this.#received(within, dossier, body.contact, now);
        await this.#keepVersion(within, code, dossier, files, now);
        await this.#parts.payments.ask(within, code, dossier.fees);
        await this.#parts.assurances.keep(within, code, assurance);
        return done(within, code);
      });
    });
  }

  /**
   * Adds files and a note to the dossier that the session is for; its answers and papers stay. On the disk when this resolves, and once under one
   * key, like a hand-in.
   */
  async supplement(session: Session, key: string, { files, note }: Supplement, now: Date): Promise<Receipt> {
    const { database, uploads } = this.#parts;
    const named = files.map(({ name, sha256, attachment }) => [name, sha256, attachment ?? null]);
    const bodyHash = hashOf(JSON.stringify(['supplement', named, note ?? null]));
    return this.#once(hashOf(key), bodyHash, session, async (done) => {
      const code = session.supplements;
      if (code === null) throw new Problem('session-unknown');
      if (files.length === 0 && !note?.trim()) throw refusedFile('', 'required');
      const added: KeptFile[] = [];
      for (const [index, { name, upload, sha256, attachment = ADDED }] of files.entries()) {
        const whole = await uploads.whole(session, upload);
        if (!whole) throw refusedFile(`${index}.upload`, 'required');
        if (whole.sha256 !== sha256) throw refusedFile(`${index}.sha256`, 'const');
        added.push({ ...whole, name, attachment, upload });
      }
      const issues = wrongAdded(added, await this.#rulesOf(code, now));
      if (issues.length > 0) throw new Problem('dossier-refused', { issues });
      return database.transaction(async (within) => {
        await this.act(within, code, 'supplement', 'citizen', now, { text: note?.trim() || undefined });
        const last = await this.#lastVersion(within, code);
        const content = await this.#content(within, code, last);
        const addedBy = last + 1;
        await this.#keepText(within, code, addedBy, { ...content, adds: 1 }, now);
        await this.#carryOver(within, code, last, 'all');
        await this.#keepFiles(
          within,
          code,
          addedBy,
          added.map((file) => ({ ...file, addedBy })),
        );
        return done(within, code);
      });
    });
  }

  /** What became of it, for who has the receipt. Throws a problem that does not tell whether the code or the secret is wrong. */
  async status(code: string, secret: string, now: Date): Promise<DossierStatus> {
    const { database } = this.#parts;
    const row = await this.#withReceipt(code, secret);
    const events = await database.query
      .selectFrom('event')
      .leftJoin('event_text', 'event_text.event', 'event.id')
      .select(['action', 'at', 'text'])
      .where('dossier', '=', row.code)
      .orderBy('revision')
      .execute();
    return statusOf(
      row,
      events.map(({ action, at, text }) => ({
        action: action as Action,
        at,
        ...(text !== null && { text }),
      })),
      await this.#parts.slips.of(row.code),
      await deliveryIn(database.query, row.code),
      await this.#parts.payments.status(row.code, row.commune, row.state),
      stateAfter(row.state, 'supplement', 'citizen')
        ? { until: row.supplementBy, ...(await this.#rulesOf(row.code, now)) }
        : null,
    );
  }

  /**
   * The state alone, for who has lost the receipt but knows how the phone ends: a few tries a day, since neighbours may know it too.
   * Wrong digits, a code that is none, and too many tries look alike.
   */
  async statusByPhone(code: string, digits: string, now: Date): Promise<DossierStatus> {
    const { database, limits } = this.#parts;
    const read = readDossierCode(code);
    if (read === null) throw new Problem('receipt-unknown');
    const found = await database.transaction(async (within) => {
      const day = dayOf(now);
      const { tries } = await within
        .insertInto('phone_try')
        .values({ dossier: read, day, tries: 1 })
        .onConflict((taken) =>
          taken.columns(['dossier', 'day']).doUpdateSet(({ eb, ref }) => ({
            tries: eb(ref('phone_try.tries'), '+', 1),
          })),
        )
        .returning('tries')
        .executeTakeFirstOrThrow();
      const contact = await within
        .selectFrom('contact')
        .select('phone')
        .where('dossier', '=', read)
        .executeTakeFirst();
      const isRight = tries <= limits.phoneTriesADay && (contact?.phone ?? '').endsWith(digits);
      // Only wrong ones are counted.
      if (isRight)
        await within.deleteFrom('phone_try').where('dossier', '=', read).where('day', '=', day).execute();
      return isRight && contact ? rowOf(within, read) : undefined;
    });
    if (!found) throw new Problem('receipt-unknown');
    return { ...statusOf(found, [], [], null, null, null), can: [] };
  }

  /** The dossier that a receipt is for, to add to it. */
  async toSupplement(code: string, secret: string): Promise<string> {
    const row = await this.#withReceipt(code, secret);
    if (stateAfter(row.state, 'supplement', 'citizen') === null) throw new Problem('wrong-state');
    return row.code;
  }

  /** The page to pay on, for who has the receipt. Throws a problem where there is none. */
  async pay(code: string, secret: string, now: Date): Promise<string> {
    const row = await this.#withReceipt(code, secret);
    return this.#parts.payments.start(row.code, row.commune, row.state, now);
  }

  /** Takes it back, as its receipt's holder wishes. Done twice, it is done once. */
  async withdraw(
    code: string,
    secret: string,
    reason: string | undefined,
    now: Date,
  ): Promise<DossierStatus> {
    const row = await this.#withReceipt(code, secret);
    if (row.state !== 'withdrawn')
      await this.#parts.database.transaction((within) =>
        this.act(within, row.code, 'withdraw', 'citizen', now, { text: reason }),
      );
    return this.status(code, secret, now);
  }

  /**
   * Does what the state allows, and writes it down, within a transaction. `seen` is the revision that whoever acts has before the
   * eyes: when another was faster, it is not done. `actor` is `citizen`, `receiver`, or the name of an officer's account. Throws a problem
   * when it may not be done.
   */
  async act(
    within: Queries,
    code: string,
    action: Action,
    actor: string,
    now: Date,
    {
      text,
      seen,
      appointment,
      supplementBy,
      tracking,
    }: {
      readonly text?: string | undefined;
      readonly seen?: number;
      readonly appointment?: string;
      /** The last day for what is asked for; none where it is not said. */
      readonly supplementBy?: string;
      /** Of the carrier, when the result is sent by post. */
      readonly tracking?: string;
    } = {},
  ): Promise<DossierState> {
    await this.#parts.database.alone(within, 'dossier', code);
    const row = await rowOf(within, code);
    if (!row) throw new Error('intake: no such dossier');
    const state = stateAfter(row.state, action, kindOf(actor));
    if (state === null || (seen !== undefined && seen !== row.revision)) throw new Problem('wrong-state');
    const revision = row.revision + 1;
    await within
      .updateTable('dossier')
      .set({
        state,
        revision,
        changed_at: now.toISOString(),
        ...(appointment && { appointment }),
        ...(action === 'ask-supplement' && { supplement_by: supplementBy ?? null }),
      })
      .where('code', '=', code)
      .execute();
    if (tracking) await within.insertInto('dispatch').values({ dossier: code, tracking }).execute();
    await this.#log(within, code, revision, action, actor, now, text);
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
    const files: KeptFile[] = [];
    for (const { id, name, attachment, type, size } of named) {
      const index = given.files.findIndex((file) => file.id === id);
      const at = given.files[index];
      if (!at) throw refusedFile('', 'required', { id });
      const whole = await this.#parts.uploads.whole(session, at.upload);
      if (!whole) throw refusedFile(`${index}.upload`, 'required');
      // What arrived has to be what the citizen chose, and what the dossier says of it.
      if (whole.sha256 !== at.sha256) throw refusedFile(`${index}.sha256`, 'const');
      if (whole.type !== type) throw refusedFile(`${index}.type`, 'const', { expected: whole.type });
      if (whole.size !== size) throw refusedFile(`${index}.size`, 'const', { expected: whole.size });
      files.push({ ...whole, id, name, attachment, upload: at.upload });
    }
    return { dossier, files };
  }

  /**
   * Does it once for a key and a session: asked again it gives the first answer. `work` ends with `done`, in the transaction of what is
   * kept, and with its answer.
   */
  async #once(
    keyHash: string,
    bodyHash: string,
    session: Session,
    work: (done: (within: Queries, code: string) => Promise<Receipt>) => Promise<Receipt>,
  ): Promise<Receipt> {
    // Marked before it is looked up: nobody comes between.
    if (this.#running.has(keyHash)) return this.#alreadyUnder(keyHash, bodyHash);
    this.#running.add(keyHash);
    try {
      const before = await this.#receivedUnder(keyHash, bodyHash);
      if (before) return before;
      if (session.dossier) throw new Problem('session-used', { dossierCode: session.dossier });
      return await work(async (within, code) => {
        const { revision } = (await rowOf(within, code))!;
        const { numInsertedOrUpdatedRows } = await within
          .insertInto('idempotency_key')
          .values({ key_hash: keyHash, body_hash: bodyHash, dossier: code, revision })
          .onConflict((taken) => taken.column('key_hash').doNothing())
          .executeTakeFirstOrThrow();
        if (numInsertedOrUpdatedRows === 0n) throw new KeyTaken();
        await claim(within, session, code);
        return this.#receipt(within, code, revision);
      });
    } catch (error) {
      if (!(error instanceof Problem) && !(error instanceof KeyTaken)) throw error;
      // What a receiver had begun that was killed since may be done after all: the database decides who was first.
      const first = await this.#receivedUnder(keyHash, bodyHash);
      if (!first) throw error;
      return first;
    } finally {
      this.#running.delete(keyHash);
    }
  }

  /** The answer to a key that somebody else is about: given before, or still to come. */
  async #alreadyUnder(keyHash: string, bodyHash: string): Promise<Receipt> {
    const before = await this.#receivedUnder(keyHash, bodyHash);
    if (!before) throw new Problem('key-running', {}, 1);
    return before;
  }

  /** What was answered to this key before. Throws a problem when it was for something else. */
  async #receivedUnder(keyHash: string, bodyHash: string): Promise<Receipt | undefined> {
    const { query } = this.#parts.database;
    const row = await query
      .selectFrom('idempotency_key')
      .select(['body_hash as bodyHash', 'dossier', 'revision'])
      .where('key_hash', '=', keyHash)
      .executeTakeFirst();
    if (!row) return undefined;
    if (row.bodyHash !== bodyHash) throw new Problem('key-reused');
    return this.#receipt(query, row.dossier, row.revision);
  }

  async #receipt(queries: Queries, code: string, revision: number): Promise<Receipt> {
    const event = await queries
      .selectFrom('event')
      .select(['action', 'at'])
      .where('dossier', '=', code)
      .where('revision', '=', revision)
      .executeTakeFirstOrThrow();
    const state = event.action === 'receive' ? 'received' : 'supplemented';
    return {
      dossierCode: code,
      secret: this.#parts.keys.receiptSecret(code),
      state,
      receivedAt: event.at,
      text: stateWords[state],
    };
  }

  async #received(
    within: Queries,
    { procedure, commune }: Dossier,
    contact: Contact,
    now: Date,
  ): Promise<string> {
    const code = newDossierCode();
    const at = now.toISOString();
    await within
      .insertInto('dossier')
      .values({
        code,
        procedure: procedure.code,
        procedure_name: procedure.name,
        // Judged: it is for a commune that this receives for.
        commune: commune ?? '',
        state: 'received',
        revision: 1,
        received_at: at,
        changed_at: at,
      })
      .execute();
    await this.#reachedAt(within, code, contact);
    await this.#log(within, code, 1, 'receive', 'citizen', now);
    return code;
  }

  async #reachedAt(within: Queries, code: string, contact: Contact): Promise<void> {
    const reached = { phone: contact.phone, email: contact.email ?? null };
    await within
      .insertInto('contact')
      .values({ dossier: code, ...reached })
      .onConflict((taken) => taken.column('dossier').doUpdateSet(reached))
      .execute();
  }

  async #supplemented(
    within: Queries,
    code: string,
    { procedure, commune }: Dossier,
    contact: Contact,
    now: Date,
  ): Promise<string> {
    const row = (await rowOf(within, code))!;
    // Whoever has it in hand goes on with it: what is for another procedure, or another commune, is another dossier.
    if (row.procedure !== procedure.code) throw notOf('procedure.code', row.procedure);
    if (row.commune !== commune) throw notOf('commune', row.commune);
    await this.#reachedAt(within, code, contact);
    await this.act(within, code, 'supplement', 'citizen', now);
    return code;
  }

  async #keepVersion(
    within: Queries,
    code: string,
    dossier: Dossier,
    files: readonly KeptFile[],
    now: Date,
  ): Promise<void> {
    const last = await this.#lastVersion(within, code);
    const added = await within
      .selectFrom('attached_file')
      .select('id')
      .where('dossier', '=', code)
      .where('number', '=', last)
      .where('added_by', 'is not', null)
      .execute();
    // Files are told apart by their ids, whoever made them up.
    if (files.some(({ id }) => added.some((file) => file.id === id)))
      throw new Problem('dossier-refused', {
        issues: [{ path: 'attachments', keyword: 'uniqueItems', params: {} }],
      });
    const content = { text: dossierText(dossier), delivery: String(dossier.delivery.option) };
    await this.#keepText(within, code, last + 1, content, now);
    await this.#keepFiles(within, code, last + 1, files);
    // What was added before is in no dossier that she hands in.
    await this.#carryOver(within, code, last, 'added');
  }

  async #lastVersion(within: Queries, code: string): Promise<number> {
    const { last } = await within
      .selectFrom('dossier_version')
      .select(({ fn }) => fn.max('number').as('last'))
      .where('dossier', '=', code)
      .executeTakeFirstOrThrow();
    return last ?? 0;
  }

  #content(within: Queries, code: string, number: number): Promise<VersionContent> {
    return within
      .selectFrom('dossier_version')
      .select(['text', 'delivery'])
      .where('dossier', '=', code)
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
  }

  async #keepText(
    within: Queries,
    code: string,
    number: number,
    content: VersionContent & { readonly adds?: 1 },
    now: Date,
  ): Promise<void> {
    await within
      .insertInto('dossier_version')
      .values({ dossier: code, number, ...content, received_at: now.toISOString() })
      .execute();
  }

  async #keepFiles(within: Queries, code: string, number: number, files: readonly KeptFile[]): Promise<void> {
    if (files.length === 0) return;
    const uploads = new Set(files.map(({ upload }) => upload));
    // One that was taken away since it was looked for may be gone from the disk too. From here on it stays until this is over.
    const { numUpdatedRows } = await within
      .updateTable('upload')
      .set({ keeping: null })
      .where('id', 'in', [...uploads])
      .executeTakeFirstOrThrow();
    if (numUpdatedRows !== BigInt(uploads.size)) throw refusedFile('', 'required');
    await within
      .insertInto('attached_file')
      .values(
        files.map(({ id, attachment, name, type, size, sha256, addedBy }, place) => ({
          dossier: code,
          number,
          id,
          attachment,
          name,
          type,
          size,
          sha256,
          place,
          added_by: addedBy ?? null,
        })),
      )
      .execute();
  }

  /** Files of a version that the next one has too: all, or those that were added and no dossier names. */
  async #carryOver(within: Queries, code: string, last: number, which: 'all' | 'added'): Promise<void> {
    const columns = ['id', 'attachment', 'name', 'type', 'size', 'sha256', 'place', 'added_by'] as const;
    await within
      .insertInto('attached_file')
      .columns(['dossier', 'number', ...columns])
      .expression(
        within
          .selectFrom('attached_file')
          .select(({ eb }) => ['dossier', eb('number', '+', 1).as('number'), ...columns])
          .where('dossier', '=', code)
          .where('number', '=', last)
          .$if(which === 'added', (of) => of.where('added_by', 'is not', null)),
      )
      .execute();
  }

  /** What may be added to the dossier as it was handed in last. */
  async #rulesOf(code: string, now: Date): Promise<SupplementRules> {
    const { database, definitions, limits } = this.#parts;
    const last = await this.#lastVersion(database.query, code);
    const { text } = await this.#content(database.query, code, last);
    const dossier: DossierFile = JSON.parse(text);
    const { procedure, language } = dossier;
    const module = await definitions.procedure(procedure.code, language, dayOf(now));
    return supplementRules(dossier, module, limits);
  }

  /** Writes the event down, and that it is to be told. */
  async #log(
    within: Queries,
    code: string,
    revision: number,
    action: Action,
    actor: string,
    now: Date,
    text?: string | undefined,
  ): Promise<void> {
    const at = now.toISOString();
    const { id: event } = await within
      .insertInto('event')
      .values({ dossier: code, revision, action, actor, at })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (text) await within.insertInto('event_text').values({ event, text }).execute();
    if (!isTold(action)) return;
    const contact = await within
      .selectFrom('contact')
      .select(['phone', 'email'])
      .where('dossier', '=', code)
      .executeTakeFirst();
    for (const [channel, target] of Object.entries({ sms: contact?.phone, email: contact?.email }))
      if (target)
        await within
          .insertInto('outbox')
          .values({ dossier: code, event, channel, target, due_at: at })
          .execute();
  }

  async #withReceipt(code: string, secret: string): Promise<DossierRow> {
    const read = readDossierCode(code);
    // Worked out in any case: the time it takes tells nothing.
    const isRight = isSame(this.#parts.keys.receiptSecret(read ?? ''), readSecret(secret));
    const row = read !== null && isRight ? await rowOf(this.#parts.database.query, read) : undefined;
    if (!row) throw new Problem('receipt-unknown');
    return row;
  }
}

async function rowOf(queries: Queries, code: string): Promise<DossierRow | undefined> {
  const row = await queries
    .selectFrom('dossier')
    .select([
      'code',
      'procedure',
      'procedure_name as procedureName',
      'commune',
      'state',
      'revision',
      'received_at as receivedAt',
      'changed_at as changedAt',
      'appointment',
      'supplement_by as supplementBy',
    ])
    .where('code', '=', code)
    .executeTakeFirst();
  return row as DossierRow | undefined;
}

/** Of two requests of one session, under two keys, one makes a dossier. */
async function claim(within: Queries, session: Session, code: string): Promise<void> {
  const { numUpdatedRows } = await within
    .updateTable('session')
    .set({ dossier: code })
    .where('id', '=', session.id)
    .where('dossier', 'is', null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Problem('session-used');
}

/** As she chose it last, and what became of it; null once it was erased. */
async function deliveryIn(queries: Queries, code: string): Promise<StatusDelivery | null> {
  const row = await queries
    .selectFrom('dossier_version')
    .leftJoin('dispatch', 'dispatch.dossier', 'dossier_version.dossier')
    .select(['delivery as option', 'tracking'])
    .where('dossier_version.dossier', '=', code)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (row as StatusDelivery | undefined) ?? null;
}

function statusOf(
  row: DossierRow,
  events: readonly StatusEvent[],
  slips: readonly GivenSlip[],
  delivery: StatusDelivery | null,
  payment: StatusPayment | null,
  supplement: StatusSupplement | null,
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
    supplement,
    slips,
    can: actionsOf(state, 'citizen'),
  };
}

function notOf(path: string, expected: string): Problem {
  return new Problem('dossier-refused', { issues: [{ path, keyword: 'const', params: { expected } }] });
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
