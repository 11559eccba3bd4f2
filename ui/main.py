"""Concord's entry: the window, the tour, the self-check, or - as a child of the demo - the embedded server."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

_PARTS = ("advisor", "inspector", "supervisor")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code.

    What is heavy is imported by the branch that needs it: the window must not wait for the server's libraries.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["--server"]:
        from sync.server.cli import main as serve  # noqa: PLC0415

        serve(given[1:])
        return 0
    asked = _parser().parse_args(given)
    if asked.self_check:
        from ui.program.self_check import check  # noqa: PLC0415

        return check()
    if asked.tour:
        from ui.program.tour import guide  # noqa: PLC0415

        return guide(asked.tour)
    from ui.program.window_run import run  # noqa: PLC0415

    return run(demo=asked.demo, role="" if asked.part == _PARTS[0] else asked.part)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="concord", description="Concord: factory visits without a network.")
    parser.add_argument("--demo", action="store_true", help="open the demo: sample data on an embedded server")
    parser.add_argument("--as", dest="part", choices=_PARTS, default=_PARTS[0], help="whose part the demo opens in")
    parser.add_argument("--tour", type=Path, metavar="FOLDER", help="save a picture of each page of the demo there")
    parser.add_argument("--self-check", action="store_true", help="try this installation and say what is wrong")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
