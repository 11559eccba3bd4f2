CREATE TABLE evidence_next (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    device TEXT NOT NULL,
    caption TEXT NOT NULL,
    withdrawn_reason TEXT NOT NULL,
    thumb_sha256 TEXT NOT NULL,
    arrived_at TEXT,
    CONSTRAINT pk_evidence PRIMARY KEY (rid),
    UNIQUE (id)
);

INSERT INTO evidence_next
    SELECT rid, scope, version, id, subject_id, subject_kind, kind, file_name, media_type, size, sha256, added_by,
        added_at, device, caption, withdrawn_reason, '', NULL
    FROM evidence;

DROP TABLE evidence;

ALTER TABLE evidence_next RENAME TO evidence;

CREATE INDEX ix_evidence_parent ON evidence (subject_id);

CREATE INDEX ix_evidence_scope ON evidence (scope);

CREATE TABLE evidence_transfer (
    scope TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    state TEXT NOT NULL,
    problem TEXT NOT NULL,
    CONSTRAINT pk_evidence_transfer PRIMARY KEY (scope, sha256)
)
 WITHOUT ROWID;

DROP INDEX ix_journal_seq;

CREATE INDEX ix_journal_receipts ON journal (seq, answered_at, verdict);

ALTER TABLE journal ADD COLUMN is_last INTEGER DEFAULT 1 NOT NULL;

CREATE INDEX ix_journal_standing ON journal (target, seq);

UPDATE journal SET is_last = 0
    WHERE EXISTS (SELECT 1 FROM journal AS later WHERE later.target = journal.target AND later.seq > journal.seq);

CREATE INDEX ix_journal_last ON journal (target) WHERE is_last = 1;

CREATE INDEX ix_journal_counted ON journal (verdict, scope) WHERE is_last = 1;

CREATE INDEX ix_journal_latest ON journal (seq, verdict, scope, target) WHERE is_last = 1;

CREATE INDEX ix_outbox_target ON outbox (target);

CREATE TABLE sent_span (
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    sent_at TEXT NOT NULL,
    CONSTRAINT pk_sent_span PRIMARY KEY (first_seq, last_seq)
)
 WITHOUT ROWID;

CREATE TABLE custody (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    engagement_id TEXT NOT NULL,
    factory TEXT NOT NULL,
    author TEXT NOT NULL,
    author_name TEXT NOT NULL,
    role TEXT NOT NULL,
    changeset TEXT NOT NULL,
    in_scope TEXT NOT NULL,
    command TEXT NOT NULL,
    target TEXT NOT NULL,
    earlier TEXT NOT NULL,
    payload TEXT NOT NULL,
    reasons TEXT NOT NULL,
    made_at TEXT NOT NULL,
    received_at TEXT NOT NULL,
    state TEXT NOT NULL,
    note TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT,
    CONSTRAINT pk_custody PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_custody_parent ON custody (engagement_id);

CREATE INDEX ix_custody_queue ON custody (state, received_at);

CREATE INDEX ix_custody_scope ON custody (scope);

CREATE TABLE handover (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    factory TEXT NOT NULL,
    changeset TEXT NOT NULL,
    in_scope TEXT NOT NULL,
    command TEXT NOT NULL,
    target TEXT NOT NULL,
    payload TEXT NOT NULL,
    made_at TEXT NOT NULL,
    received_at TEXT NOT NULL,
    state TEXT NOT NULL,
    note TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_by_name TEXT NOT NULL,
    decided_at TEXT,
    CONSTRAINT pk_handover PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_handover_parent ON handover (user_id);

CREATE INDEX ix_handover_scope ON handover (scope);

ALTER TABLE visit ADD COLUMN released_at TEXT;

INSERT INTO search_text (search_text, rank) VALUES ('automerge', 0);

INSERT INTO search_text (search_text, rank) VALUES ('crisismerge', 64);
