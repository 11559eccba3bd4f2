"""Violations: raised, claimed, verified, and escalated when deadlines pass."""
