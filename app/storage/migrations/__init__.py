"""The replica's schema, revision by revision."""
