/**
 * The tables, in the order in which they came: a released step is never edited, only followed by the next.
 *
 * Instants are ISO 8601 in UTC, so that they sort as texts. What tells of a person stands in `dossier_version`, `attached_file`,
 * `contact`, `event_text`, `slip`, `dispatch` and `outbox.target` alone: that is what erasing takes away. Codes and events stay for ever, so that no code
 * is given twice.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE challenge (
    nonce_hash TEXT PRIMARY KEY,
    expires_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE session (
    id TEXT PRIMARY KEY,
    secret_hash TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    -- The dossier that it adds to; none where it hands in a new one.
    supplements TEXT REFERENCES dossier (code),
    -- What came of it.
    dossier TEXT REFERENCES dossier (code)
  ) STRICT;

  CREATE TABLE upload (
    id TEXT PRIMARY KEY,
    session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    length INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    -- Once it is whole: where it is kept, and what it is.
    sha256 TEXT,
    type TEXT
  ) STRICT;
  CREATE INDEX upload_of_session ON upload (session);
  CREATE INDEX upload_of_file ON upload (sha256);

  CREATE TABLE dossier (
    code TEXT PRIMARY KEY,
    procedure TEXT NOT NULL,
    procedure_name TEXT NOT NULL,
    commune TEXT NOT NULL,
    state TEXT NOT NULL,
    -- Rises with every event: whoever acts says which one was seen.
    revision INTEGER NOT NULL,
    received_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    -- A day, or a time with offset.
    appointment TEXT,
    erased_at TEXT
  ) STRICT;
  CREATE INDEX dossier_by_state ON dossier (state, received_at);

  CREATE TABLE dossier_version (
    dossier TEXT NOT NULL REFERENCES dossier (code),
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    received_at TEXT NOT NULL,
    PRIMARY KEY (dossier, number)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE attached_file (
    dossier TEXT NOT NULL,
    number INTEGER NOT NULL,
    id TEXT NOT NULL,
    attachment TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (dossier, number, id),
    FOREIGN KEY (dossier, number) REFERENCES dossier_version (dossier, number) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX attached_by_content ON attached_file (sha256);

  CREATE TABLE contact (
    dossier TEXT PRIMARY KEY REFERENCES dossier (code),
    phone TEXT NOT NULL,
    email TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    dossier TEXT NOT NULL REFERENCES dossier (code),
    revision INTEGER NOT NULL,
    action TEXT NOT NULL,
    -- 'citizen', 'receiver', or the name of an officer's account.
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (dossier, revision)
  ) STRICT;
  CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events stay'); END;
  CREATE TRIGGER event_is_not_removed BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'events stay'); END;

  CREATE TABLE event_text (
    event INTEGER PRIMARY KEY REFERENCES event (id),
    text TEXT NOT NULL
  ) STRICT;

  CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    dossier TEXT NOT NULL REFERENCES dossier (code),
    event INTEGER NOT NULL REFERENCES event (id),
    channel TEXT NOT NULL,
    -- Null once it was sent, or erased.
    target TEXT,
    state TEXT NOT NULL DEFAULT 'waiting',
    tries INTEGER NOT NULL DEFAULT 0,
    due_at TEXT NOT NULL,
    leased_until TEXT,
    UNIQUE (event, channel)
  ) STRICT;
  CREATE INDEX outbox_due ON outbox (state, due_at);

  CREATE TABLE idempotency_key (
    key_hash TEXT PRIMARY KEY,
    body_hash TEXT NOT NULL,
    dossier TEXT NOT NULL REFERENCES dossier (code),
    revision INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE phone_try (
    dossier TEXT NOT NULL,
    day TEXT NOT NULL,
    tries INTEGER NOT NULL,
    PRIMARY KEY (dossier, day)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE officer (
    name TEXT PRIMARY KEY,
    -- Of scrypt, as JSON.
    cost TEXT NOT NULL,
    salt TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE desk_session (
    token_hash TEXT PRIMARY KEY,
    officer TEXT NOT NULL REFERENCES officer (name),
    opened_at TEXT NOT NULL,
    seen_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- Who has looked at what of a dossier.
  CREATE TABLE look (
    id INTEGER PRIMARY KEY,
    dossier TEXT NOT NULL REFERENCES dossier (code),
    officer TEXT NOT NULL,
    what TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX look_by_dossier ON look (dossier);
  `,
  `
  CREATE INDEX outbox_of_dossier ON outbox (dossier, channel, event);
  `,
  `
  -- What was promised on paper, as it was then: printed later it still says so.
  CREATE TABLE slip (
    dossier TEXT NOT NULL REFERENCES dossier (code),
    -- That of the event which it was given for.
    revision INTEGER NOT NULL,
    -- '01' to '05'.
    form TEXT NOT NULL,
    facts TEXT NOT NULL,
    PRIMARY KEY (dossier, revision)
  ) STRICT, WITHOUT ROWID;

  -- The number that each kind of slip has reached in a year; goes on when slips are erased.
  CREATE TABLE slip_number (
    commune TEXT NOT NULL,
    form TEXT NOT NULL,
    year TEXT NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (commune, form, year)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- Under which number the carrier has the result.
  CREATE TABLE dispatch (
    dossier TEXT PRIMARY KEY REFERENCES dossier (code),
    tracking TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- What the office is to be paid for a dossier. Names nobody, and stays when the dossier is erased: accounts are kept longer.
  CREATE TABLE payment (
    dossier TEXT PRIMARY KEY REFERENCES dossier (code),
    -- What a transfer names.
    reference TEXT NOT NULL UNIQUE,
    -- In đồng; null while the office has not said how much.
    vnd INTEGER,
    -- The officer who said it, where no fee line does.
    said_by TEXT
  ) STRICT, WITHOUT ROWID;

  -- Somebody was sent to pay online.
  CREATE TABLE payment_attempt (
    id TEXT PRIMARY KEY,
    dossier TEXT NOT NULL REFERENCES dossier (code),
    vnd INTEGER NOT NULL,
    started_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE payment_received (
    id INTEGER PRIMARY KEY,
    dossier TEXT NOT NULL REFERENCES dossier (code),
    -- Below 0 where an entry is taken back.
    vnd INTEGER NOT NULL,
    way TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    -- Provider and its number for it: noted once.
    transaction_id TEXT UNIQUE
  ) STRICT;
  CREATE INDEX payment_received_by_dossier ON payment_received (dossier);
  CREATE TRIGGER payment_is_not_changed BEFORE UPDATE ON payment_received BEGIN SELECT RAISE(ABORT, 'payments stay'); END;
  CREATE TRIGGER payment_is_not_removed BEFORE DELETE ON payment_received BEGIN SELECT RAISE(ABORT, 'payments stay'); END;
  `,
  `
  -- Officers whom a provider of identities vouches for have no account here. Whoever was signed in signs in anew.
  DROP TABLE desk_session;
  CREATE TABLE desk_session (
    token_hash TEXT PRIMARY KEY,
    officer TEXT NOT NULL,
    -- What the provider vouched for, as a JSON list; null for an account with a password.
    grants TEXT,
    opened_at TEXT NOT NULL,
    seen_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- Who is called what in the audit trail: a name is given once.
  CREATE TABLE vouched_officer (
    officer TEXT PRIMARY KEY,
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    since TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- Who came to the desk and went, how and when.
  CREATE TABLE desk_entry (
    id INTEGER PRIMARY KEY,
    officer TEXT NOT NULL,
    -- 'in' or 'out'.
    what TEXT NOT NULL,
    -- 'password' or 'oidc'.
    way TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER desk_entry_is_not_changed BEFORE UPDATE ON desk_entry BEGIN SELECT RAISE(ABORT, 'entries stay'); END;
  CREATE TRIGGER desk_entry_is_not_removed BEFORE DELETE ON desk_entry BEGIN SELECT RAISE(ABORT, 'entries stay'); END;
  `,
  `
  -- Who vouched for a person in a dossier: for whom stands in the dossier alone.
  CREATE TABLE assurance (
    dossier TEXT PRIMARY KEY REFERENCES dossier (code),
    provider TEXT NOT NULL,
    -- Path of the person's block in the answers.
    block TEXT NOT NULL,
    -- Paths of the answers that were vouched for, as a JSON list.
    fields TEXT NOT NULL,
    signed_in_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- How the result reaches her, as it stands in the text too.
  ALTER TABLE dossier_version ADD COLUMN delivery TEXT;
  UPDATE dossier_version SET delivery = text ->> '$.delivery.option';
  `,
  `
  -- The SHA-256 of what is just being kept: no sweep takes that away.
  ALTER TABLE upload ADD COLUMN keeping TEXT;
  CREATE INDEX upload_being_kept ON upload (keeping) WHERE keeping IS NOT NULL;

  -- Papers that a sweep is just taking away: none of them is kept before that is over.
  CREATE TABLE paper_leaving (
    sha256 TEXT PRIMARY KEY,
    since TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- The last day on which the citizen may supplement what was asked for last, as the officer set it.
  ALTER TABLE dossier ADD COLUMN supplement_by TEXT;
  -- 1 where a version repeats the dossier before it: files, or words, were added to that.
  ALTER TABLE dossier_version ADD COLUMN adds INTEGER NOT NULL DEFAULT 0;
  UPDATE dossier_version SET adds = 1 WHERE EXISTS (
    SELECT 1 FROM dossier_version AS earlier
    WHERE earlier.dossier = dossier_version.dossier AND earlier.number = dossier_version.number - 1
      AND earlier.text = dossier_version.text);
  -- Where it stood among those that came with it, from 0.
  ALTER TABLE attached_file ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
  -- The version that it was added by, where no dossier names it.
  ALTER TABLE attached_file ADD COLUMN added_by INTEGER;
  UPDATE attached_file SET added_by = (
    SELECT min(first.number) FROM attached_file AS first
    WHERE first.dossier = attached_file.dossier AND first.id = attached_file.id)
    WHERE attachment = '+';
  `,
];
