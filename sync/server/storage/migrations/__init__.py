"""The server's alembic tree, for SQLite and PostgreSQL alike."""
