import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
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
    for (let row = this.#claim(); row; row = this.#claim()) if (await this.#send(row)) sent += 1;
    return sent;
  }

  #claim(): OutboxRow | undefined {
    const { database, ways, clock } = this.#parts;
    const channels = Object.keys(ways);
    if (channels.length === 0) return undefined;
    const now = clock();
    const places = channels.map(() => '?').join();
    return database.transaction(() => {
      // A letter that was overtaken says what is no longer so.
      database.run(
        `UPDATE outbox SET state = 'overtaken', target = NULL WHERE state = 'waiting' AND channel IN (${places}) AND EXISTS
           (SELECT 1 FROM outbox AS later WHERE later.dossier = outbox.dossier AND later.channel = outbox.channel
              AND later.event > outbox.event)`,
        ...channels,
      );
      const claimed = database.row(
        `UPDATE outbox SET state = 'sending', tries = tries + 1, leased_until = ? WHERE id =
           (SELECT id FROM outbox WHERE target IS NOT NULL AND channel IN (${places})
              AND (state = 'waiting' AND due_at <= ? OR state = 'sending' AND leased_until < ?) ORDER BY due_at, id LIMIT 1)
         RETURNING id`,
        new Date(now.getTime() + LEASE * 1000).toISOString(),
        ...channels,
        now.toISOString(),
        now.toISOString(),
      );
      if (!claimed) return undefined;
      return database.row(
        `SELECT outbox.id, channel, target, tries, action, event.at, event_text.text, code, appointment,
                procedure_name AS procedureName, commune AS communeCode, tracking,
                (SELECT dossier_version.text ->> '$.delivery.option' FROM dossier_version
                   WHERE dossier_version.dossier = code ORDER BY number DESC LIMIT 1) AS delivery
           FROM outbox JOIN event ON event.id = outbox.event JOIN dossier ON code = outbox.dossier
           LEFT JOIN event_text ON event_text.event = event.id LEFT JOIN dispatch ON dispatch.dossier = code WHERE outbox.id = ?`,
        claimed.id!,
      ) as unknown as OutboxRow;
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
    const parcel = channel === 'sms' ? { text: messageOf(noticed) } : letterOf(noticed);
    try {
      await ways[channel]!({ id: `${code}-${id}`, to, ...parcel });
      // The address was for this one notice.
      database.run("UPDATE outbox SET state = 'sent', target = NULL, leased_until = NULL WHERE id = ?", id);
      log({ level: 'info', event: 'notice-sent', dossier: code, channel, action, tries });
      return true;
    } catch (error) {
      const delay = error instanceof NeverTaken ? undefined : DELAYS[tries - 1];
      const due = new Date(this.#parts.clock().getTime() + (delay ?? 0) * 1000).toISOString();
      database.run(
        'UPDATE outbox SET state = ?, due_at = ?, leased_until = NULL WHERE id = ?',
        delay === undefined ? 'failed' : 'waiting',
        due,
        id,
      );
      const level = delay === undefined ? 'error' : 'warn';
      log({ level, event: 'notice-failed', dossier: code, channel, action, tries, ...told(error) });
      return false;
    }
  }
}
