CREATE INDEX ix_journal_files ON journal (verdict, scope) WHERE name = 'AttachEvidence';
