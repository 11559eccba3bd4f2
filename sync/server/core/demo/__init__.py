"""A fictional programme with one cycle of history, made by the same commands that people give."""
