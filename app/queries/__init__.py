"""The read side: one module per screen, frozen rows."""
