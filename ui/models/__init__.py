"""Tables over ids and pages of frozen rows, read from one query each."""
