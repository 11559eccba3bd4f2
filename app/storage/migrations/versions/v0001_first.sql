CREATE TABLE claim (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    claimed_on TEXT NOT NULL,
    claimed_by TEXT NOT NULL,
    statement TEXT NOT NULL,
    evidence_ids TEXT NOT NULL,
    closed_on TEXT,
    CONSTRAINT pk_claim PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_claim_parent ON claim (item_id);

CREATE INDEX ix_claim_scope ON claim (scope);

CREATE TABLE comment (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL,
    CONSTRAINT pk_comment PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_comment_parent ON comment (item_id);

CREATE INDEX ix_comment_scope ON comment (scope);

CREATE TABLE committee (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    engagement_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    established_on TEXT,
    dissolved_on TEXT,
    CONSTRAINT pk_committee PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_committee_parent ON committee (engagement_id);

CREATE INDEX ix_committee_scope ON committee (scope);

CREATE TABLE committee_review (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    gate TEXT NOT NULL,
    round INTEGER NOT NULL,
    meeting_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    documents_reviewed INTEGER NOT NULL,
    change_observed INTEGER NOT NULL,
    observation TEXT NOT NULL,
    dissent TEXT NOT NULL,
    recommendation TEXT NOT NULL,
    commitment_reason TEXT NOT NULL,
    evidence_ids TEXT NOT NULL,
    seen_area TEXT NOT NULL,
    seen_compliance_point TEXT NOT NULL,
    seen_actions_needed TEXT NOT NULL,
    seen_root_cause TEXT NOT NULL,
    seen_evidence TEXT NOT NULL,
    withdrawn_reason TEXT NOT NULL,
    CONSTRAINT pk_committee_review PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_committee_review_parent ON committee_review (item_id);

CREATE INDEX ix_committee_review_scope ON committee_review (scope);

CREATE TABLE "conflict" (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    record_id TEXT NOT NULL,
    record_kind TEXT NOT NULL,
    "group" TEXT NOT NULL,
    base TEXT NOT NULL,
    mine TEXT NOT NULL,
    theirs TEXT NOT NULL,
    author TEXT NOT NULL,
    on_behalf_of TEXT NOT NULL,
    device TEXT NOT NULL,
    changeset TEXT NOT NULL,
    made_at TEXT NOT NULL,
    state TEXT NOT NULL,
    decision TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT,
    CONSTRAINT pk_conflict PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_conflict_parent ON "conflict" (record_id);

CREATE INDEX ix_conflict_scope ON "conflict" (scope);

CREATE TABLE contact (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    engagement_id TEXT NOT NULL,
    name TEXT NOT NULL,
    position TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    CONSTRAINT pk_contact PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_contact_parent ON contact (engagement_id);

CREATE INDEX ix_contact_scope ON contact (scope);

CREATE TABLE engagement (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    factory_id TEXT NOT NULL,
    programme TEXT NOT NULL,
    country TEXT NOT NULL,
    cycle_number INTEGER NOT NULL,
    cycle_start TEXT NOT NULL,
    team TEXT NOT NULL,
    CONSTRAINT pk_engagement PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_engagement_parent ON engagement (factory_id);

CREATE INDEX ix_engagement_scope ON engagement (scope);

CREATE TABLE evidence (
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
    CONSTRAINT pk_evidence PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_evidence_parent ON evidence (subject_id);

CREATE INDEX ix_evidence_scope ON evidence (scope);

CREATE TABLE factory (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    country TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    sector TEXT NOT NULL,
    os_id TEXT NOT NULL,
    latitude REAL,
    longitude REAL,
    workers INTEGER,
    women INTEGER,
    external_ids TEXT NOT NULL,
    CONSTRAINT pk_factory PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_factory_parent ON factory (country);

CREATE INDEX ix_factory_scope ON factory (scope);

CREATE TABLE grant (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    to_scope TEXT NOT NULL,
    role TEXT NOT NULL,
    state TEXT NOT NULL,
    CONSTRAINT pk_grant PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_grant_parent ON grant (user_id);

CREATE INDEX ix_grant_scope ON grant (scope);

CREATE TABLE meeting (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    engagement_id TEXT NOT NULL,
    committee_id TEXT NOT NULL,
    visit_id TEXT NOT NULL,
    held_on TEXT NOT NULL,
    number INTEGER NOT NULL,
    place TEXT NOT NULL,
    is_virtual INTEGER NOT NULL,
    agenda TEXT NOT NULL,
    minutes TEXT NOT NULL,
    attended TEXT NOT NULL,
    guests TEXT NOT NULL,
    closed INTEGER NOT NULL,
    CONSTRAINT pk_meeting PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_meeting_parent ON meeting (engagement_id);

CREATE INDEX ix_meeting_scope ON meeting (scope);

CREATE TABLE member (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    engagement_id TEXT NOT NULL,
    committee_id TEXT NOT NULL,
    name TEXT NOT NULL,
    side TEXT NOT NULL,
    joined_on TEXT NOT NULL,
    left_on TEXT,
    gender TEXT NOT NULL,
    office TEXT NOT NULL,
    CONSTRAINT pk_member PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_member_parent ON member (engagement_id);

CREATE INDEX ix_member_scope ON member (scope);

CREATE TABLE person (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    engagement_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    name TEXT NOT NULL,
    position TEXT NOT NULL,
    role TEXT NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_person_parent ON person (engagement_id);

CREATE INDEX ix_person_scope ON person (scope);

CREATE TABLE plan_item (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    engagement_id TEXT NOT NULL,
    origin TEXT NOT NULL,
    found_on TEXT NOT NULL,
    area TEXT NOT NULL,
    cluster TEXT NOT NULL,
    compliance_point TEXT NOT NULL,
    question TEXT NOT NULL,
    root_cause TEXT NOT NULL,
    actions_needed TEXT NOT NULL,
    lead_person TEXT NOT NULL,
    additional_persons TEXT NOT NULL,
    target_date TEXT,
    progress TEXT NOT NULL,
    key_work_ahead TEXT NOT NULL,
    status TEXT NOT NULL,
    pending_reason TEXT NOT NULL,
    completed_on TEXT,
    publicly_reported INTEGER NOT NULL,
    interviews TEXT NOT NULL,
    interviews_reason TEXT NOT NULL,
    round INTEGER NOT NULL,
    CONSTRAINT pk_plan_item PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_plan_item_parent ON plan_item (engagement_id);

CREATE INDEX ix_plan_item_scope ON plan_item (scope);

CREATE TABLE refusal (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    changeset TEXT NOT NULL,
    in_scope TEXT NOT NULL,
    command TEXT NOT NULL,
    target TEXT NOT NULL,
    reasons TEXT NOT NULL,
    payload TEXT NOT NULL,
    refused_at TEXT NOT NULL,
    state TEXT NOT NULL,
    CONSTRAINT pk_refusal PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_refusal_parent ON refusal (user_id);

CREATE INDEX ix_refusal_scope ON refusal (scope);

CREATE TABLE visit (
    rid INTEGER NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    engagement_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    mode TEXT NOT NULL,
    planned_on TEXT NOT NULL,
    days INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    for_name TEXT NOT NULL,
    for_position TEXT NOT NULL,
    minutes TEXT NOT NULL,
    status TEXT NOT NULL,
    held_on TEXT,
    started_at TEXT,
    closed_at TEXT,
    cancelled_reason TEXT NOT NULL,
    CONSTRAINT pk_visit PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_visit_parent ON visit (engagement_id);

CREATE INDEX ix_visit_scope ON visit (scope);

CREATE TABLE draft (
    revision INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    place TEXT NOT NULL,
    content TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (place)
);

CREATE TABLE search_entry (
    rid INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    scope TEXT NOT NULL,
    CONSTRAINT pk_search_entry PRIMARY KEY (rid),
    UNIQUE (id)
);

CREATE INDEX ix_search_entry_scope ON search_entry (scope);

CREATE TABLE base (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT,
    pinned TEXT NOT NULL,
    CONSTRAINT pk_base PRIMARY KEY (scope, id)
)
 WITHOUT ROWID;

CREATE TABLE evidence_local (
    sha256 TEXT NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    state TEXT NOT NULL,
    CONSTRAINT pk_evidence_local PRIMARY KEY (sha256)
);

CREATE TABLE history (
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    record TEXT NOT NULL,
    kind TEXT NOT NULL,
    changeset TEXT NOT NULL,
    command TEXT NOT NULL,
    actor TEXT NOT NULL,
    device TEXT NOT NULL,
    on_behalf_of TEXT NOT NULL,
    made_at TEXT NOT NULL,
    received_at TEXT NOT NULL,
    changes TEXT NOT NULL,
    CONSTRAINT pk_history PRIMARY KEY (scope, version)
)
 WITHOUT ROWID;

CREATE INDEX ix_history_record ON history (record);

CREATE TABLE item_card (
    item_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    engagement_id TEXT NOT NULL,
    g1 TEXT NOT NULL,
    g2 TEXT NOT NULL,
    g3 TEXT NOT NULL,
    missing INTEGER NOT NULL,
    claim TEXT NOT NULL,
    claim_visits INTEGER NOT NULL,
    interviews INTEGER NOT NULL,
    unclassified INTEGER NOT NULL,
    urgency INTEGER NOT NULL,
    public INTEGER NOT NULL,
    stale INTEGER NOT NULL,
    target_date TEXT,
    CONSTRAINT pk_item_card PRIMARY KEY (item_id)
)
 WITHOUT ROWID;

CREATE INDEX ix_item_card_list ON item_card (engagement_id, urgency, public, target_date, item_id, claim, interviews, unclassified, stale);

CREATE TABLE journal (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    scope TEXT NOT NULL,
    name TEXT NOT NULL,
    target TEXT NOT NULL,
    payload BLOB NOT NULL,
    made_at TEXT NOT NULL,
    verdict TEXT NOT NULL,
    reasons TEXT NOT NULL,
    conflicts TEXT NOT NULL,
    answered_at TEXT NOT NULL,
    replayed INTEGER NOT NULL,
    CONSTRAINT pk_journal PRIMARY KEY (id)
);

CREATE INDEX ix_journal_scope ON journal (scope);

CREATE INDEX ix_journal_seq ON journal (seq);

CREATE TABLE meta (
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_meta PRIMARY KEY ("key")
);

CREATE TABLE outbox (
    seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    scope TEXT NOT NULL,
    name TEXT NOT NULL,
    target TEXT NOT NULL,
    payload BLOB NOT NULL,
    state TEXT NOT NULL,
    reasons TEXT NOT NULL,
    made_at TEXT NOT NULL,
    depends_on TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    UNIQUE (id)
);

CREATE INDEX ix_outbox_scope ON outbox (scope);

CREATE INDEX ix_outbox_would_refuse ON outbox (seq) WHERE state = 'would_refuse';

CREATE TABLE pending_history (
    scope TEXT NOT NULL,
    changeset TEXT NOT NULL,
    record TEXT NOT NULL,
    kind TEXT NOT NULL,
    command TEXT NOT NULL,
    actor TEXT NOT NULL,
    on_behalf_of TEXT NOT NULL,
    made_at TEXT NOT NULL,
    changes TEXT NOT NULL,
    CONSTRAINT pk_pending_history PRIMARY KEY (scope, changeset, record)
)
 WITHOUT ROWID;

CREATE INDEX ix_pending_history_record ON pending_history (record);

CREATE TABLE scope_state (
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    count INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    role TEXT NOT NULL,
    state TEXT NOT NULL,
    received_at TEXT NOT NULL,
    history_from INTEGER NOT NULL,
    CONSTRAINT pk_scope_state PRIMARY KEY (scope)
);

CREATE TABLE sync_round (
    id INTEGER NOT NULL,
    started_at TEXT NOT NULL,
    finished_at TEXT NOT NULL,
    sent INTEGER NOT NULL,
    received INTEGER NOT NULL,
    result TEXT NOT NULL,
    detail TEXT NOT NULL,
    CONSTRAINT pk_sync_round PRIMARY KEY (id)
);

CREATE VIRTUAL TABLE search_text USING fts5(title, body, content='', contentless_delete=1, prefix='1', tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'");
