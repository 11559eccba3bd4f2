CREATE TABLE violation (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    engagement_id TEXT NOT NULL,
    found_on TEXT NOT NULL,
    deadline TEXT NOT NULL,
    text TEXT NOT NULL,
    legal_reference TEXT NOT NULL,
    severity TEXT NOT NULL,
    discipline TEXT NOT NULL,
    direction TEXT NOT NULL,
    place TEXT NOT NULL,
    building_category TEXT NOT NULL,
    visit_id TEXT NOT NULL,
    answer_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    status TEXT NOT NULL,
    claimed_on TEXT,
    claimed_by TEXT NOT NULL,
    claim_text TEXT NOT NULL,
    verified_on TEXT,
    verified_by TEXT NOT NULL,
    verified_visit_id TEXT NOT NULL,
    withdrawn_reason TEXT NOT NULL,
    CONSTRAINT pk_violation PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_violation_parent ON violation (engagement_id);

CREATE INDEX ix_violation_scope ON violation (scope);

CREATE TABLE deadline_extension (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    violation_id TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    CONSTRAINT pk_deadline_extension PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_deadline_extension_parent ON deadline_extension (violation_id);

CREATE INDEX ix_deadline_extension_scope ON deadline_extension (scope);

CREATE TABLE violation_check (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    violation_id TEXT NOT NULL,
    visit_id TEXT NOT NULL,
    corrected INTEGER NOT NULL,
    note TEXT NOT NULL,
    checked_on TEXT NOT NULL,
    checked_by TEXT NOT NULL,
    claimed_on TEXT,
    claim_text TEXT NOT NULL,
    CONSTRAINT pk_violation_check PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_violation_check_parent ON violation_check (violation_id);

CREATE INDEX ix_violation_check_scope ON violation_check (scope);

CREATE TABLE escalation_step (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    violation_id TEXT NOT NULL,
    stage INTEGER NOT NULL,
    note TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    CONSTRAINT pk_escalation_step PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_escalation_step_parent ON escalation_step (violation_id);

CREATE INDEX ix_escalation_step_scope ON escalation_step (scope);

CREATE TABLE accident (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    engagement_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    description TEXT NOT NULL,
    severity TEXT NOT NULL,
    women INTEGER NOT NULL,
    men INTEGER NOT NULL,
    days_lost INTEGER NOT NULL,
    place TEXT NOT NULL,
    action TEXT NOT NULL,
    visit_id TEXT NOT NULL,
    CONSTRAINT pk_accident PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_accident_parent ON accident (engagement_id);

CREATE INDEX ix_accident_scope ON accident (scope);

CREATE TABLE complaint (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    engagement_id TEXT NOT NULL,
    received_on TEXT NOT NULL,
    text TEXT NOT NULL,
    complainant TEXT NOT NULL,
    contact TEXT NOT NULL,
    answer TEXT NOT NULL,
    closed_on TEXT,
    recorded_by TEXT NOT NULL,
    CONSTRAINT pk_complaint PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_complaint_parent ON complaint (engagement_id);

CREATE INDEX ix_complaint_scope ON complaint (scope);

CREATE TABLE zero_tolerance (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    engagement_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    seen_on TEXT NOT NULL,
    text TEXT NOT NULL,
    place TEXT NOT NULL,
    done_now TEXT NOT NULL,
    visit_id TEXT NOT NULL,
    raised_by TEXT NOT NULL,
    raised_at TEXT,
    taken_by TEXT NOT NULL,
    taken_at TEXT,
    taken_note TEXT NOT NULL,
    CONSTRAINT pk_zero_tolerance PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_zero_tolerance_parent ON zero_tolerance (engagement_id);

CREATE INDEX ix_zero_tolerance_scope ON zero_tolerance (scope);
