"""Item models over pages of rows."""
