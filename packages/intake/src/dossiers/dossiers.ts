import type { Dossier, DossierFile } from '@dvc-kit/dossier';
import { readJson } from '@dvc-kit/engine';
import { dayOf } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Definitions } from '../definitions/definitions.ts';
import { Problem } from '../http/problem.ts';
import type { Assurance, Assurances } from '../identity/assurances.ts';
import { vouchedBlock } from '../identity/vouched-block.ts';
import { hashOf, isSame, type Keys } from '../keys.ts';
import type { Payments } from '../payments/payments.ts';
import type { Session } from '../sessions/sessions.ts';
import type { Limits } from '../settings.ts';
import type { CitizenSignIn } from '../sign-in/citizen-sign-in.ts';
import type { Seal } from '../sign-in/sealed.ts';
import type { Slips } from '../slips/slips.ts';
import type { Uploads } from '../uploads/uploads.ts';
import { actOn } from './acting.ts';
import { readDossierCode, readSecret } from './dossier-code.ts';
import { type DossierRow, rowOf } from './dossier-row.ts';
import { type DossierStatus, deliveryIn, eventsOf, statusOf } from './dossier-status.ts';
import { contentHash, type GivenIdentity, type HandedIn, type Supplement } from './handed-in.ts';
import { addedFiles, judgedWithFiles } from './judged-files.ts';
import { Once } from './once.ts';
import type { Receipt } from './receipt.ts';
import { received, supplemented } from './receiving.ts';
import { refusedFile } from './refusals.ts';
import { rowByPhone } from './row-by-phone.ts';
import { stateAfter } from './states.ts';
import { type SupplementRules, supplementRules, wrongAdded } from './supplement-rules.ts';
import { contentOf, keepAdded, keepVersion, lastVersion } from './versions.ts';

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

/** The dossiers that were received: all that is done to them begins here. */
export class Dossiers {
  readonly #parts: DossiersParts;
  readonly #once: Once;

  constructor(parts: DossiersParts) {
    this.#parts = parts;
    this.#once = new Once(parts.database, parts.keys);
  }

  /**
   * Takes a dossier in, or adds to the one that the session is for. All of it is on the disk when this resolves; asked again with the same
   * key, it answers the same and makes no second one. Throws a problem when it is not right, and then nothing of it is kept.
   */
  async handIn(session: Session, key: string, body: HandedIn, now: Date): Promise<Receipt> {
    const { value, unreadable } = readJson(body.dossier);
    if (unreadable.length > 0) throw new Problem('dossier-refused', { issues: unreadable });
    const given = { dossier: value, contact: body.contact, files: body.files };
    return this.#once.do(hashOf(key), contentHash(given), session, async (done) => {
      const { dossier, files } = await judgedWithFiles(this.#parts, session, given, now);
      const assurance = body.identity ? await this.#vouched(dossier, body.identity, now) : null;
      const { database, payments, assurances } = this.#parts;
      return database.transaction(async (within) => {
        const code = session.supplements
          ? await supplemented(database, within, session.supplements, dossier, body.contact, now)
          : await received(within, dossier, body.contact, now);
        await keepVersion(within, code, dossier, files, now);
        await payments.ask(within, code, dossier.fees);
        await assurances.keep(within, code, assurance);
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
    return this.#once.do(hashOf(key), bodyHash, session, async (done) => {
      const code = session.supplements;
      if (code === null) throw new Problem('session-unknown');
      if (files.length === 0 && !note?.trim()) throw refusedFile('', 'required');
      const added = await addedFiles(uploads, session, files);
      const issues = wrongAdded(added, await this.#rulesOf(code, now));
      if (issues.length > 0) throw new Problem('dossier-refused', { issues });
      return database.transaction(async (within) => {
        await actOn(database, within, code, 'supplement', 'citizen', now, {
          text: note?.trim() || undefined,
        });
        await keepAdded(within, code, added, now);
        return done(within, code);
      });
    });
  }

  /** What became of it, for who has the receipt. Throws a problem that does not tell whether the code or the secret is wrong. */
  async status(code: string, secret: string, now: Date): Promise<DossierStatus> {
    const { database } = this.#parts;
    const row = await this.#withReceipt(code, secret);
    return statusOf(
      row,
      await eventsOf(database.query, row.code),
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
    const found = await rowByPhone(database, code, digits, limits.phoneTriesADay, now);
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
    const { database } = this.#parts;
    const row = await this.#withReceipt(code, secret);
    if (row.state !== 'withdrawn')
      await database.transaction((within) =>
        actOn(database, within, row.code, 'withdraw', 'citizen', now, { text: reason }),
      );
    return this.status(code, secret, now);
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

  /** What may be added to the dossier as it was handed in last. */
  async #rulesOf(code: string, now: Date): Promise<SupplementRules> {
    const { database, definitions, limits } = this.#parts;
    const last = await lastVersion(database.query, code);
    const { text } = await contentOf(database.query, code, last);
    const dossier: DossierFile = JSON.parse(text);
    const { procedure, language } = dossier;
    const module = await definitions.procedure(procedure.code, language, dayOf(now));
    return supplementRules(dossier, module, limits);
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
