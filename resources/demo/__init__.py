"""The demo: a fictional programme, as data."""
