ALTER TABLE member ADD COLUMN agreed_on TEXT;

ALTER TABLE meeting ADD COLUMN entries TEXT DEFAULT '[]' NOT NULL;

ALTER TABLE meeting ADD COLUMN minutes_language TEXT DEFAULT '' NOT NULL;

ALTER TABLE meeting ADD COLUMN minutes_other TEXT DEFAULT '' NOT NULL;

ALTER TABLE meeting ADD COLUMN other_language TEXT DEFAULT '' NOT NULL;

ALTER TABLE visit ADD COLUMN guests TEXT DEFAULT '[]' NOT NULL;

ALTER TABLE visit ADD COLUMN minutes_language TEXT DEFAULT '' NOT NULL;

ALTER TABLE visit ADD COLUMN minutes_other TEXT DEFAULT '' NOT NULL;

ALTER TABLE visit ADD COLUMN other_language TEXT DEFAULT '' NOT NULL;

CREATE TABLE addendum (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL,
    CONSTRAINT pk_addendum PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_addendum_parent ON addendum (subject_id);

CREATE INDEX ix_addendum_scope ON addendum (scope);
