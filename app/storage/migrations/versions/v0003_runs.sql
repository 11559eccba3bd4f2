CREATE TABLE template (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    programme TEXT NOT NULL,
    code TEXT NOT NULL,
    edition TEXT NOT NULL,
    title_json TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    parts INTEGER NOT NULL,
    published_at TEXT NOT NULL,
    withdrawn_at TEXT,
    CONSTRAINT pk_template PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_template_parent ON template (programme);

CREATE INDEX ix_template_scope ON template (scope);

CREATE TABLE template_part (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    template_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_template_part PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_template_part_parent ON template_part (template_id);

CREATE INDEX ix_template_part_scope ON template_part (scope);

CREATE TABLE checklist_run (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    engagement_id TEXT NOT NULL,
    visit_id TEXT NOT NULL,
    template_id TEXT NOT NULL,
    title TEXT NOT NULL,
    status TEXT NOT NULL,
    started_at TEXT,
    completed_at TEXT,
    passed_reason TEXT NOT NULL,
    earlier_run_id TEXT NOT NULL,
    CONSTRAINT pk_checklist_run PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_checklist_run_parent ON checklist_run (engagement_id);

CREATE INDEX ix_checklist_run_scope ON checklist_run (scope);

CREATE TABLE answer (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    run_id TEXT NOT NULL,
    path TEXT NOT NULL,
    value TEXT NOT NULL,
    not_applicable INTEGER NOT NULL,
    note TEXT NOT NULL,
    entries TEXT NOT NULL,
    findings TEXT NOT NULL,
    CONSTRAINT pk_answer PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_answer_parent ON answer (run_id);

CREATE INDEX ix_answer_scope ON answer (scope);
