"""The encrypted replica: the only place of the client that writes SQL."""
