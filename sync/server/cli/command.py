"""The command's way from arguments to an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from app.domain.clock import SystemClock
from app.domain.errors import Known
from sync.server.cli.parser import Verb, parser
from sync.server.cli.words import sentence


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one verb; ends the process with 1 and a sentence where something outside the program is wrong."""
    try:
        try:
            _run(arguments)
        finally:
            sys.stdout.flush()
    except Known as error:
        sys.stderr.write(f"{sentence(error)}\n")
        raise SystemExit(1) from error
    except BrokenPipeError as error:
        # Whoever read along (`| head`) has seen enough; Python must not find out again when it flushes at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(1) from error


def _run(arguments: Sequence[str] | None) -> None:
    asked = parser().parse_args(arguments)
    verb: Verb = asked.verb
    verb(asked, SystemClock())
