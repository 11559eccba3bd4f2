"""Visits: lists, planning, the page of one visit with its agenda, minutes and meetings, and closing it."""
