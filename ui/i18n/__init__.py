"""Words, numbers, dates and text direction in the person's language."""
