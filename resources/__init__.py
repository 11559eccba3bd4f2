"""Data files of the program; no code."""
