"""The factory page and its plan: list, item, reviews, evidence, history."""
