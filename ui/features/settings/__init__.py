"""Language, look, syncing, the account, and what to tell whoever helps."""
