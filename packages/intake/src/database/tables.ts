import type { Generated, Kysely } from 'kysely';

/**
 * The tables, as queries are checked against them; what each column means stands in `migrations.ts`. Both databases have the same, which a
 * test compares.
 */
export interface Tables {
  readonly challenge: { readonly nonce_hash: string; readonly expires_at: string };
  readonly session: {
    readonly id: string;
    readonly secret_hash: string;
    readonly created_at: string;
    readonly expires_at: string;
    readonly supplements: string | null;
    readonly dossier: string | null;
  };
  readonly upload: {
    readonly id: string;
    readonly session: string;
    readonly length: number;
    readonly created_at: string;
    readonly sha256: string | null;
    readonly type: string | null;
    readonly keeping: string | null;
  };
  readonly paper_leaving: { readonly sha256: string; readonly since: string };
  readonly dossier: {
    readonly code: string;
    readonly procedure: string;
    readonly procedure_name: string;
    readonly commune: string;
    readonly state: string;
    readonly revision: number;
    readonly received_at: string;
    readonly changed_at: string;
    readonly appointment: string | null;
    readonly erased_at: string | null;
    readonly supplement_by: string | null;
  };
  readonly dossier_version: {
    readonly dossier: string;
    readonly number: number;
    readonly text: string;
    readonly received_at: string;
    readonly delivery: string | null;
    readonly adds: Generated<number>;
  };
  readonly attached_file: {
    readonly dossier: string;
    readonly number: number;
    readonly id: string;
    readonly attachment: string;
    readonly name: string;
    readonly type: string;
    readonly size: number;
    readonly sha256: string;
    readonly place: Generated<number>;
    readonly added_by: number | null;
  };
  readonly contact: { readonly dossier: string; readonly phone: string; readonly email: string | null };
  readonly event: {
    readonly id: Generated<number>;
    readonly dossier: string;
    readonly revision: number;
    readonly action: string;
    readonly actor: string;
    readonly at: string;
  };
  readonly event_text: { readonly event: number; readonly text: string };
  readonly outbox: {
    readonly id: Generated<number>;
    readonly dossier: string;
    readonly event: number;
    readonly channel: string;
    readonly target: string | null;
    readonly state: Generated<string>;
    readonly tries: Generated<number>;
    readonly due_at: string;
    readonly leased_until: string | null;
  };
  readonly idempotency_key: {
    readonly key_hash: string;
    readonly body_hash: string;
    readonly dossier: string;
    readonly revision: number;
  };
  readonly phone_try: { readonly dossier: string; readonly day: string; readonly tries: number };
  readonly officer: {
    readonly name: string;
    readonly cost: string;
    readonly salt: string;
    readonly hash: string;
  };
  readonly desk_session: {
    readonly token_hash: string;
    readonly officer: string;
    readonly grants: string | null;
    readonly opened_at: string;
    readonly seen_at: string;
  };
  readonly vouched_officer: {
    readonly officer: string;
    readonly issuer: string;
    readonly subject: string;
    readonly since: string;
  };
  readonly desk_entry: {
    readonly id: Generated<number>;
    readonly officer: string;
    readonly what: string;
    readonly way: string;
    readonly at: string;
  };
  readonly assurance: {
    readonly dossier: string;
    readonly provider: string;
    readonly block: string;
    readonly fields: string;
    readonly signed_in_at: string;
  };
  readonly look: {
    readonly id: Generated<number>;
    readonly dossier: string;
    readonly officer: string;
    readonly what: string;
    readonly at: string;
  };
  readonly slip: {
    readonly dossier: string;
    readonly revision: number;
    readonly form: string;
    readonly facts: string;
  };
  readonly slip_number: {
    readonly commune: string;
    readonly form: string;
    readonly year: string;
    readonly last: number;
  };
  readonly dispatch: { readonly dossier: string; readonly tracking: string };
  readonly payment: {
    readonly dossier: string;
    readonly reference: string;
    readonly vnd: number | null;
    readonly said_by: string | null;
  };
  readonly payment_attempt: {
    readonly id: string;
    readonly dossier: string;
    readonly vnd: number;
    readonly started_at: string;
  };
  readonly payment_received: {
    readonly id: Generated<number>;
    readonly dossier: string;
    readonly vnd: number;
    readonly way: string;
    readonly actor: string;
    readonly at: string;
    readonly transaction_id: string | null;
  };
}

/** What reads and writes: the database, or one transaction of it. */
export type Queries = Kysely<Tables>;
