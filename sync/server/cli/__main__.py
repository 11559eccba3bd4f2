"""`python -m sync.server.cli`: the same as `python -m sync.server`."""

from sync.server.cli import main

main()
