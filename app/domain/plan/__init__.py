"""The improvement plan: items, gates, reviews, claims, evidence, comments."""
