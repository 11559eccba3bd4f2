"""How a command becomes a changeset: records, facts, merge, reconcile, decide."""
