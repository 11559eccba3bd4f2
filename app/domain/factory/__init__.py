"""Factories, engagements and the people of a factory."""
