"""Checklists: templates, their runs during a visit, and answers."""
