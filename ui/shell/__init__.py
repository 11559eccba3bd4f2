"""The window's frame: navigation, page stack, status bar, palette and the sheet of keys."""
