"""Pure rules and records, imported by client and server alike."""
