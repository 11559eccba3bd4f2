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
    taken_at TEXT,
    source_sha256 TEXT NOT NULL,
    marks TEXT NOT NULL,
    original_size INTEGER NOT NULL,
    CONSTRAINT pk_evidence PRIMARY KEY (rid),
    UNIQUE (id)
);

INSERT INTO evidence_next
    SELECT rid, scope, version, id, subject_id, subject_kind, kind, file_name, media_type, size, sha256, added_by,
        added_at, device, caption, withdrawn_reason, thumb_sha256, arrived_at, NULL, '', '', 0
    FROM evidence;

DROP TABLE evidence;

ALTER TABLE evidence_next RENAME TO evidence;

CREATE INDEX ix_evidence_parent ON evidence (subject_id);

CREATE INDEX ix_evidence_scope ON evidence (scope);

CREATE TABLE file_import (
    id TEXT NOT NULL,
    batch TEXT NOT NULL,
    place INTEGER NOT NULL,
    engagement_id TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    problem TEXT NOT NULL,
    params TEXT NOT NULL,
    CONSTRAINT pk_file_import PRIMARY KEY (id)
)
 WITHOUT ROWID;

CREATE TABLE picture_print (
    sha256 TEXT NOT NULL,
    print TEXT NOT NULL,
    CONSTRAINT pk_picture_print PRIMARY KEY (sha256)
)
 WITHOUT ROWID;
