"""Violations and registers of an inspection or a remediation."""
