"""Building blocks of pages: look and keyboard, no knowledge of factories, plans or visits.

Every block takes plain words (already translated by the page) and speaks by Qt signals. Names for screen readers are
arguments, not afterthoughts. Colours, fonts and icons come from `current_theme()`, figures from `current_language()`.
"""
