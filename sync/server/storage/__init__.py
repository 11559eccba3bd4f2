"""Where the server keeps things: one Store, on SQLite or PostgreSQL."""
