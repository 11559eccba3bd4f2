"""Use cases of the client: the only way in which anything is written."""
