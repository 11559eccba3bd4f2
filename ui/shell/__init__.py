"""The window's frame: navigation, header, status bar."""
