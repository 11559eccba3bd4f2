"""The list of factories on this device."""
