"""Conflicts and refusals, and what a person decides about them."""
