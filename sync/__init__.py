"""Conflict-aware changesets: the protocol, the client's side and the central server."""
