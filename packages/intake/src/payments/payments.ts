import type { DossierFee } from '@dvc-kit/dossier';
import type { Database } from '../database/database.ts';
import type { Queries } from '../database/tables.ts';
import type { Definitions } from '../definitions/definitions.ts';
import { newReference } from '../dossiers/dossier-code.ts';
import { lookUpPage } from '../dossiers/look-up-page.ts';
import type { DossierState } from '../dossiers/states.ts';
import { Problem } from '../http/problem.ts';
import { newSecret } from '../keys.ts';
import { feesDue } from './fees-due.ts';
import type { PaymentProvider } from './provider.ts';
import { vietQr } from './vietqr.ts';

/** How money came: into the hand at the desk, to the account as the bank says, or through the provider. */
export type Way = 'cash' | 'transfer' | 'provider';

/** Money that came, or was noted by mistake and is taken back (then below 0). Only added to. */
export interface Received {
  readonly id: number;
  readonly vnd: number;
  readonly way: Way;
  /** Officer, or name of the provider. */
  readonly actor: string;
  readonly at: string;
}

/** What a dossier costs and what was paid of it. Beside its state: waiting for money stops nothing. */
export interface Payment {
  /**
   * - `none`: nothing is to be paid
   * - `unknown`: the office has yet to say how much
   * - `due`, `paid`
   */
  readonly state: 'none' | 'unknown' | 'due' | 'paid';
  /** To be paid to the office, in đồng; null while unknown. */
  readonly vnd: number | null;
  readonly paid: number;
  /** What a transfer names, so that it is found on the statement of the bank: letters and digits. */
  readonly reference: string;
  readonly received: readonly Received[];
}

/** What the citizen is told of it. */
export interface StatusPayment extends Pick<Payment, 'state' | 'vnd' | 'paid'> {
  /** What to do, in Vietnamese. */
  readonly text: string;
  /** The dossier has come so far that it is to be paid for; by transfer where the office has told an account. */
  readonly transfer: Transfer | null;
  /** There is a page to pay on: ask for it by `…/payments`. */
  readonly online: boolean;
}

export interface Transfer {
  readonly bank: string;
  readonly bin: string;
  readonly account: string;
  readonly holder: string;
  readonly vnd: number;
  readonly reference: string;
  /** Text of the VietQR code. */
  readonly qr: string;
}

export interface PaymentsParts {
  readonly database: Database;
  readonly definitions: Definitions;
  readonly provider?: PaymentProvider | undefined;
  /** Where payers come back to. */
  readonly lookUp?: string | undefined;
}

/** States in which money is asked for: an officer has taken the dossier in, so that none has to be given back of what is refused. */
const payable: readonly DossierState[] = ['accepted', 'ready', 'sent'];

/** Seconds that what a provider says stays fresh. */
const FRESH = 300;

/** Fees of dossiers: the only place that writes what is due and what came. */
export class Payments {
  readonly #parts: PaymentsParts;

  constructor(parts: PaymentsParts) {
    this.#parts = parts;
  }

  /** Notes what a dossier costs, within the transaction that keeps it; a sum that an officer said stays. */
  async ask(within: Queries, code: string, fees: readonly DossierFee[]): Promise<void> {
    const { vnd: known, isWhole } = feesDue(fees);
    const vnd = isWhole ? known : null;
    await within
      .insertInto('payment')
      .values({ dossier: code, reference: newReference(), vnd })
      .onConflict((there) =>
        there.column('dossier').doUpdateSet({ vnd }).where('payment.said_by', 'is', null),
      )
      .execute();
  }

  /** Null for a dossier of before there were payments. */
  async of(code: string, queries: Queries = this.#parts.database.query): Promise<Payment | null> {
    const row = await queries
      .selectFrom('payment')
      .select(['reference', 'vnd'])
      .where('dossier', '=', code)
      .executeTakeFirst();
    if (!row) return null;
    const received = (await queries
      .selectFrom('payment_received')
      .select(['id', 'vnd', 'way', 'actor', 'at'])
      .where('dossier', '=', code)
      .orderBy('id')
      .execute()) as Received[];
    const paid = received.reduce((sum, one) => sum + one.vnd, 0);
    const { reference, vnd } = row;
    const state = vnd === null ? 'unknown' : paid >= vnd ? (vnd === 0 ? 'none' : 'paid') : 'due';
    return { state, vnd, paid, reference, received };
  }

  /** What is told to who has the receipt. */
  async status(code: string, communeCode: string, state: DossierState): Promise<StatusPayment | null> {
    const payment = await this.of(code);
    if (!payment) return null;
    const { vnd, paid } = payment;
    const isAsked = payment.state === 'due' && payable.includes(state);
    const transfer = isAsked ? this.#transfer(payment, communeCode) : null;
    const online = isAsked && this.#isOnline();
    const text = wordsOf(payment, { isAsked, transfer, online });
    return { state: payment.state, vnd, paid, text, transfer, online };
  }

  /** An officer says how much it is. Throws a problem when that was said before, or is known. */
  async say(code: string, vnd: number, officer: string): Promise<void> {
    const { numUpdatedRows } = await this.#parts.database.query
      .updateTable('payment')
      .set({ vnd, said_by: officer })
      .where('dossier', '=', code)
      .where('vnd', 'is', null)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw new Problem('wrong-state');
  }

  /**
   * An officer notes that all of what is still to be paid was paid. `seen` is how many entries stood there when it was decided: of two officers who note the
   * same money one is told. Throws a problem then.
   */
  note(code: string, way: 'cash' | 'transfer', officer: string, seen: number, now: Date): Promise<void> {
    return this.#parts.database.transaction(async (within) => {
      await this.#parts.database.alone(within, 'payment', code);
      const payment = await this.of(code, within);
      if (payment?.state !== 'due' || payment.received.length !== seen) throw new Problem('wrong-state');
      await receive(within, code, payment.vnd! - payment.paid, way, officer, now);
    });
  }

  /** Takes back what was noted last at the desk, by an entry of its own. What a provider said stays. Throws a problem where there is nothing. */
  takeBack(code: string, officer: string, seen: number, now: Date): Promise<void> {
    return this.#parts.database.transaction(async (within) => {
      await this.#parts.database.alone(within, 'payment', code);
      const { received = [] } = (await this.of(code, within)) ?? {};
      const last = received.at(-1);
      if (!last || last.vnd <= 0 || last.way === 'provider' || received.length !== seen)
        throw new Problem('wrong-state');
      await receive(within, code, -last.vnd, last.way, officer, now);
    });
  }

  /** The page of the provider to pay on. Throws a problem when there is nothing to pay, or nobody to pay through. */
  async start(code: string, communeCode: string, state: DossierState, now: Date): Promise<string> {
    const { database, definitions, provider, lookUp } = this.#parts;
    if (!provider || !lookUp || !payable.includes(state)) throw new Problem('nothing-to-pay');
    const asked = await database.transaction(async (within) => {
      await database.alone(within, 'payment', code);
      const payment = await this.of(code, within);
      if (payment?.state !== 'due') throw new Problem('nothing-to-pay');
      const { reference } = payment;
      const vnd = payment.vnd! - payment.paid;
      const before = await within
        .selectFrom('payment_attempt')
        .select('id')
        .where('dossier', '=', code)
        .where('vnd', '=', vnd)
        .executeTakeFirst();
      if (before) return { attempt: before.id, vnd, reference };
      const attempt = newSecret();
      await within
        .insertInto('payment_attempt')
        .values({ id: attempt, dossier: code, vnd, started_at: now.toISOString() })
        .execute();
      return { attempt, vnd, reference };
    });
    return provider.pageFor({
      ...asked,
      returnTo: lookUpPage(definitions.commune(communeCode), lookUp) ?? lookUp,
    });
  }

  /**
   * Takes what a provider says; gives the dossier. Told twice, it is noted once. Throws a problem when it is not signed, is old, or speaks of another sum
   * than was asked for: then nothing is noted.
   */
  async take(
    name: string,
    body: string,
    header: (name: string) => string | undefined,
    now: Date,
  ): Promise<{ readonly dossier: string; readonly isNew: boolean }> {
    const { database, provider } = this.#parts;
    const paid = provider?.name === name ? provider.read(body, header) : null;
    if (!paid || Math.abs(now.getTime() - paid.saidAt.getTime()) > FRESH * 1000)
      throw new Problem('payment-unsigned');
    const transaction = `${name} ${paid.transaction}`;
    return database.transaction(async (within) => {
      const attempt = await within
        .selectFrom('payment_attempt')
        .select(['dossier', 'vnd'])
        .where('id', '=', paid.attempt)
        .executeTakeFirst();
      if (!attempt || attempt.vnd !== paid.vnd) throw new Problem('payment-mismatch');
      await database.alone(within, 'payment', attempt.dossier);
      const before = await within
        .selectFrom('payment_received')
        .select(['dossier', 'vnd'])
        .where('transaction_id', '=', transaction)
        .executeTakeFirst();
      if (before && (before.dossier !== attempt.dossier || before.vnd !== paid.vnd))
        throw new Problem('payment-mismatch');
      const { dossier } = attempt;
      if (!before) await receive(within, dossier, paid.vnd, 'provider', name, now, transaction);
      return { dossier, isNew: !before };
    });
  }

  #isOnline(): boolean {
    const { provider, lookUp } = this.#parts;
    return provider !== undefined && lookUp !== undefined;
  }

  #transfer({ vnd, paid, reference }: Payment, communeCode: string): Transfer | null {
    const account = this.#parts.definitions.commune(communeCode)?.receiver?.account;
    if (!account) return null;
    const { bank, bin, number, holder } = account;
    const left = vnd! - paid;
    const qr = vietQr({ bin, number }, left, reference);
    return { bank, bin, account: number, holder, vnd: left, reference, qr };
  }
}

async function receive(
  within: Queries,
  dossier: string,
  vnd: number,
  way: Way,
  actor: string,
  now: Date,
  transaction: string | null = null,
): Promise<void> {
  await within
    .insertInto('payment_received')
    .values({ dossier, vnd, way, actor, at: now.toISOString(), transaction_id: transaction })
    .execute();
}

function wordsOf(
  { state }: Payment,
  {
    isAsked,
    transfer,
    online,
  }: { readonly isAsked: boolean; readonly transfer: Transfer | null; readonly online: boolean },
): string {
  switch (state) {
    case 'none':
      return 'Không phải nộp phí, lệ phí cho cơ quan.';
    case 'unknown':
      return 'Nơi tiếp nhận sẽ cho biết số tiền phải nộp.';
    case 'paid':
      return 'Đã ghi nhận khoản phí, lệ phí.';
    case 'due':
      if (!isAsked) return 'Nộp sau khi hồ sơ được tiếp nhận.';
      return [
        'Nộp tại nơi tiếp nhận',
        ...(online ? ['trên trang thanh toán'] : []),
        ...(transfer
          ? [
              'chuyển khoản với đúng số tiền và nội dung. Mã QR chỉ điền sẵn lệnh chuyển tiền, không phải là chứng từ: khoản tiền được ghi nhận khi nơi tiếp nhận đối chiếu với ngân hàng',
            ]
          : []),
      ]
        .join(', hoặc ')
        .concat('.');
  }
}
