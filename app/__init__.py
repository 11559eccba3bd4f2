"""Concord client core: replica, rules and use cases."""
