ALTER TABLE visit ADD COLUMN passed_reason TEXT DEFAULT '' NOT NULL;

CREATE INDEX ix_visit_counted ON visit (engagement_id, status, held_on, planned_on, id, kind, days);
