"""Committees, their members and meetings."""
