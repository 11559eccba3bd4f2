"""`python -m sync.server`."""

from sync.server.cli import main

main()
