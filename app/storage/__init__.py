"""The encrypted replica of one account: keys, engines, migrations, rows, drafts, search, evidence files."""
