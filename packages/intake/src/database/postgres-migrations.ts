/**
 * The tables in PostgreSQL, in the order in which they came; as in `migrations.ts`, a released step is never edited, and each step there has its
 * counterpart here. The first one has what SQLite had reached when PostgreSQL came: what the columns mean stands there.
 */
export const postgresMigrations: readonly string[] = [
  `
  CREATE TABLE challenge (
    nonce_hash text PRIMARY KEY,
    expires_at text NOT NULL
  );
  CREATE INDEX challenge_over ON challenge (expires_at);

  CREATE TABLE dossier (
    code text PRIMARY KEY,
    procedure text NOT NULL,
    procedure_name text NOT NULL,
    commune text NOT NULL,
    state text NOT NULL,
    revision integer NOT NULL,
    received_at text NOT NULL,
    changed_at text NOT NULL,
    appointment text,
    erased_at text
  );
  CREATE INDEX dossier_by_state ON dossier (state, received_at);

  CREATE TABLE session (
    id text PRIMARY KEY,
    secret_hash text NOT NULL,
    created_at text NOT NULL,
    expires_at text NOT NULL,
    supplements text REFERENCES dossier (code),
    dossier text REFERENCES dossier (code)
  );
  CREATE INDEX session_of_dossier ON session (dossier);

  CREATE TABLE upload (
    id text PRIMARY KEY,
    session text NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    length bigint NOT NULL,
    created_at text NOT NULL,
    sha256 text,
    type text
  );
  CREATE INDEX upload_of_session ON upload (session);
  CREATE INDEX upload_of_file ON upload (sha256);

  CREATE TABLE dossier_version (
    dossier text NOT NULL REFERENCES dossier (code),
    number integer NOT NULL,
    text text NOT NULL,
    received_at text NOT NULL,
    delivery text,
    PRIMARY KEY (dossier, number)
  );

  CREATE TABLE attached_file (
    dossier text NOT NULL,
    number integer NOT NULL,
    id text NOT NULL,
    attachment text NOT NULL,
    name text NOT NULL,
    type text NOT NULL,
    size bigint NOT NULL,
    sha256 text NOT NULL,
    PRIMARY KEY (dossier, number, id),
    FOREIGN KEY (dossier, number) REFERENCES dossier_version (dossier, number) ON DELETE CASCADE
  );
  CREATE INDEX attached_by_content ON attached_file (sha256);

  CREATE TABLE contact (
    dossier text PRIMARY KEY REFERENCES dossier (code),
    phone text NOT NULL,
    email text
  );

  CREATE TABLE event (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dossier text NOT NULL REFERENCES dossier (code),
    revision integer NOT NULL,
    action text NOT NULL,
    actor text NOT NULL,
    at text NOT NULL,
    UNIQUE (dossier, revision)
  );

  CREATE TABLE event_text (
    event bigint PRIMARY KEY REFERENCES event (id),
    text text NOT NULL
  );

  CREATE TABLE outbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dossier text NOT NULL REFERENCES dossier (code),
    event bigint NOT NULL REFERENCES event (id),
    channel text NOT NULL,
    target text,
    state text NOT NULL DEFAULT 'waiting',
    tries integer NOT NULL DEFAULT 0,
    due_at text NOT NULL,
    leased_until text,
    UNIQUE (event, channel)
  );
  CREATE INDEX outbox_due ON outbox (state, due_at);
  CREATE INDEX outbox_of_dossier ON outbox (dossier, channel, event);

  CREATE TABLE idempotency_key (
    key_hash text PRIMARY KEY,
    body_hash text NOT NULL,
    dossier text NOT NULL REFERENCES dossier (code),
    revision integer NOT NULL
  );
  CREATE INDEX idempotency_key_of_dossier ON idempotency_key (dossier);

  CREATE TABLE phone_try (
    dossier text NOT NULL,
    day text NOT NULL,
    tries integer NOT NULL,
    PRIMARY KEY (dossier, day)
  );

  CREATE TABLE officer (
    name text PRIMARY KEY,
    cost text NOT NULL,
    salt text NOT NULL,
    hash text NOT NULL
  );

  CREATE TABLE look (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dossier text NOT NULL REFERENCES dossier (code),
    officer text NOT NULL,
    what text NOT NULL,
    at text NOT NULL
  );
  CREATE INDEX look_by_dossier ON look (dossier);

  CREATE TABLE slip (
    dossier text NOT NULL REFERENCES dossier (code),
    revision integer NOT NULL,
    form text NOT NULL,
    facts text NOT NULL,
    PRIMARY KEY (dossier, revision)
  );

  CREATE TABLE slip_number (
    commune text NOT NULL,
    form text NOT NULL,
    year text NOT NULL,
    last integer NOT NULL,
    PRIMARY KEY (commune, form, year)
  );

  CREATE TABLE dispatch (
    dossier text PRIMARY KEY REFERENCES dossier (code),
    tracking text NOT NULL
  );

  CREATE TABLE payment (
    dossier text PRIMARY KEY REFERENCES dossier (code),
    reference text NOT NULL UNIQUE,
    vnd bigint,
    said_by text
  );

  CREATE TABLE payment_attempt (
    id text PRIMARY KEY,
    dossier text NOT NULL REFERENCES dossier (code),
    vnd bigint NOT NULL,
    started_at text NOT NULL
  );

  CREATE TABLE payment_received (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dossier text NOT NULL REFERENCES dossier (code),
    vnd bigint NOT NULL,
    way text NOT NULL,
    actor text NOT NULL,
    at text NOT NULL,
    transaction_id text UNIQUE
  );
  CREATE INDEX payment_received_by_dossier ON payment_received (dossier);

  CREATE TABLE desk_session (
    token_hash text PRIMARY KEY,
    officer text NOT NULL,
    grants text,
    opened_at text NOT NULL,
    seen_at text NOT NULL
  );

  CREATE TABLE vouched_officer (
    officer text PRIMARY KEY,
    issuer text NOT NULL,
    subject text NOT NULL,
    since text NOT NULL
  );

  CREATE TABLE desk_entry (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    officer text NOT NULL,
    what text NOT NULL,
    way text NOT NULL,
    at text NOT NULL
  );

  CREATE TABLE assurance (
    dossier text PRIMARY KEY REFERENCES dossier (code),
    provider text NOT NULL,
    block text NOT NULL,
    fields text NOT NULL,
    signed_in_at text NOT NULL
  );

  CREATE FUNCTION only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '% stay', TG_ARGV[0]; END $$;
  CREATE TRIGGER event_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON event
    FOR EACH STATEMENT EXECUTE FUNCTION only_added_to('events');
  CREATE TRIGGER payment_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON payment_received
    FOR EACH STATEMENT EXECUTE FUNCTION only_added_to('payments');
  CREATE TRIGGER desk_entry_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON desk_entry
    FOR EACH STATEMENT EXECUTE FUNCTION only_added_to('entries');
  `,
  `
  ALTER TABLE upload ADD COLUMN keeping text;
  CREATE INDEX upload_being_kept ON upload (keeping) WHERE keeping IS NOT NULL;

  CREATE TABLE paper_leaving (
    sha256 text PRIMARY KEY,
    since text NOT NULL
  );
  `,
  `
  ALTER TABLE dossier ADD COLUMN supplement_by text;
  ALTER TABLE dossier_version ADD COLUMN adds integer NOT NULL DEFAULT 0;
  UPDATE dossier_version SET adds = 1 WHERE EXISTS (
    SELECT 1 FROM dossier_version AS earlier
    WHERE earlier.dossier = dossier_version.dossier AND earlier.number = dossier_version.number - 1
      AND earlier.text = dossier_version.text);
  ALTER TABLE attached_file ADD COLUMN place integer NOT NULL DEFAULT 0;
  ALTER TABLE attached_file ADD COLUMN added_by integer;
  UPDATE attached_file SET added_by = (
    SELECT min(first.number) FROM attached_file AS first
    WHERE first.dossier = attached_file.dossier AND first.id = attached_file.id)
    WHERE attachment = '+';
  `,
];
