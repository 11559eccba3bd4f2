"""Papers in the window: laid out on pages, looked at, saved and printed. Shared by the pages that have one."""
