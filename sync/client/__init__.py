"""The client's end: one push and pull, and what follows from it."""
