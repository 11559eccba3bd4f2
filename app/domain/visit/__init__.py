"""Visits: planned, in progress, closed or cancelled."""
