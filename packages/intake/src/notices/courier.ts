import type { Updateable } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import type { Definitions } from '../definitions/definitions.ts';
import type { Action } from '../dossiers/states.ts';
import { type Log, told } from '../http/log.ts';
import { letterOf, messageOf, type Noticed } from './notice-words.ts';
import { NeverTaken, type Way } from './way.ts';

/** Seconds until the next try, after each that failed; after the last it is left to a person. */
const DELAYS = [60, 300, 1800, 7200, 6 * 3600, 24 * 3600];

/** Seconds that one try may take at most: then whoever tried has died. */
const LEASE = 120;

export interface CourierParts {
  readonly database: Database;
  readonly definitions: Definitions;
  /** How each channel leaves; what has no way waits. */
  readonly ways: Readonly<Partial<Record<'email' | 'sms', Way>>>;
  readonly clock: Clock;
  readonly log: Log;
  /** Address of the page where dossiers are looked up. */
  readonly lookUp?: string | undefined;
}

interface OutboxRow extends Omit<Noticed, 'commune' | 'lookUp'> {
  readonly id: number;
  readonly channel: 'email' | 'sms';
  readonly target: string;
  readonly tries: number;
  readonly communeCode: string;
}

/**
 * Sends what waits in the outbox. A notice is claimed before it is sent and marked after: two couriers send none twice, and one that died leaves
 * what it had to the next, under the same id. Of several that wait for one dossier the last is sent alone.
 */
export class Courier {
  readonly #parts: CourierParts;
  #running: Promise<number> | undefined;

  constructor(parts: CourierParts) {
    this.#parts = parts;
  }

  /** Sends all that is due, and gives how many left. Called while it runs, it is the same run. */
  run(): Promise<number> {
    this.#running ??= this.#sendAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #sendAll(): Promise<number> {
    let sent = 0;
    for (let row = await this.#claim(); row; row = await this.#claim()) if (await this.#send(row)) sent += 1;
    return sent;
  }

  async #claim(): Promise<OutboxRow | undefined> {
    const { database, ways, clock } = this.#parts;
    const channels = Object.keys(ways);
    if (channels.length === 0) return undefined;
    const now = clock();
    return database.transaction(async (within) => {
      await database.alone(within, 'outbox');
      // A letter that was overtaken says what is no longer so.
      await within
        .updateTable('outbox')
        .set({ state: 'overtaken', target: null })
        .where('state', '=', 'waiting')
        .where('channel', 'in', channels)
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('outbox as later')
              .select('later.id')
              .whereRef('later.dossier', '=', 'outbox.dossier')
              .whereRef('later.channel', '=', 'outbox.channel')
              .whereRef('later.event', '>', 'outbox.event'),
          ),
        )
        .execute();
      const due = await within
        .selectFrom('outbox')
        .select(['id', 'tries'])
        .where('target', 'is not', null)
        .where('channel', 'in', channels)
        .where(({ or, and, eb }) =>
          or([
            and([eb('state', '=', 'waiting'), eb('due_at', '<=', now.toISOString())]),
            and([eb('state', '=', 'sending'), eb('leased_until', '<', now.toISOString())]),
          ]),
        )
        .orderBy('due_at')
        .orderBy('id')
        .limit(1)
        .executeTakeFirst();
      if (!due) return undefined;
      const leased_until = new Date(now.getTime() + LEASE * 1000).toISOString();
      await within
        .updateTable('outbox')
        .set({ state: 'sending', tries: due.tries + 1, leased_until })
        .where('id', '=', due.id)
        .execute();
      const row = await within
        .selectFrom('outbox')
        .innerJoin('event', 'event.id', 'outbox.event')
        .innerJoin('dossier', 'dossier.code', 'outbox.dossier')
        .leftJoin('event_text', 'event_text.event', 'event.id')
        .leftJoin('dispatch', 'dispatch.dossier', 'dossier.code')
        .select(({ selectFrom }) => [
          'outbox.id',
          'channel',
          'target',
          'tries',
          'action',
          'event.at',
          'event_text.text',
          'code',
          'appointment',
          'supplement_by as supplementBy',
          'procedure_name as procedureName',
          'commune as communeCode',
          'tracking',
          selectFrom('dossier_version')
            .select('delivery')
            .whereRef('dossier_version.dossier', '=', 'dossier.code')
            .orderBy('number', 'desc')
            .limit(1)
            .as('delivery'),
        ])
        .where('outbox.id', '=', due.id)
        .executeTakeFirstOrThrow();
      return row as OutboxRow;
    });
  }

  /** Whether it left. */
  async #send(row: OutboxRow): Promise<boolean> {
    const { database, definitions, ways, log, lookUp } = this.#parts;
    const { id, channel, target: to, tries, communeCode, code, action } = row;
    const noticed: Noticed = {
      ...row,
      action: action as Action,
      commune: definitions.commune(communeCode),
      lookUp,
    };
    const mark = (set: Updateable<Tables['outbox']>) =>
      database.query.updateTable('outbox').set(set).where('id', '=', id).execute();
    const parcel = channel === 'sms' ? { text: messageOf(noticed) } : letterOf(noticed);
    try {
      await ways[channel]!({ id: `${code}-${id}`, to, ...parcel });
      // The address was for this one notice.
      await mark({ state: 'sent', target: null, leased_until: null });
      log({ level: 'info', event: 'notice-sent', dossier: code, channel, action, tries });
      return true;
    } catch (error) {
      const delay = error instanceof NeverTaken ? undefined : DELAYS[tries - 1];
      const due = new Date(this.#parts.clock().getTime() + (delay ?? 0) * 1000).toISOString();
      await mark({
        state: delay === undefined ? 'failed' : 'waiting',
        due_at: due,
        leased_until: null,
      });
      const level = delay === undefined ? 'error' : 'warn';
      log({ level, event: 'notice-failed', dossier: code, channel, action, tries, ...told(error) });
      return false;
    }
  }
}
