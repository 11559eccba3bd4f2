"""One module for each change of the schema, never edited after a release."""
