"""Grants of a user, as the user's devices see them."""
