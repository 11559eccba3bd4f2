"""Checklists as XLSForm workbooks: read, checked, run and written again; used by client and server."""
