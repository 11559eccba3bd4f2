"""The server's command: `concord-server` or `python -m sync.server`."""

from sync.server.cli.command import main

__all__ = ["main"]
