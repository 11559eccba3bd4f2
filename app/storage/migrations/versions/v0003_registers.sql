CREATE INDEX ix_accident_latest ON accident (engagement_id, happened_on, id);

CREATE INDEX ix_complaint_latest ON complaint (engagement_id, received_on, id);

CREATE INDEX ix_zero_tolerance_latest ON zero_tolerance (engagement_id, seen_on, id);

CREATE INDEX ix_violation_list ON violation (engagement_id, status, deadline, severity, claimed_on, id);
