"""A checklist of a visit: sections, questions, what is missing, completing."""
