"""The wire: messages, codec, limits, versions and problems."""
