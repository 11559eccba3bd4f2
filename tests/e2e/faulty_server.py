"""A server with a bug that one command brings to light. Run as a process: what is raised, then as the server."""

from __future__ import annotations

import sys
from typing import Any

from app.domain.kernel.decide import decide
from app.domain.plan.commands import CreateItem
from sync.server.cli import main
from sync.server.core import deciding

POISON = "poison"


class UnforeseenError(Exception):
    """What nobody thought of: no mistake that a rule is expected to make."""


BUGS: dict[str, type[Exception]] = {"a mistake": ZeroDivisionError, "the unforeseen": UnforeseenError}


def err(bug: type[Exception]) -> None:
    """Let the decision about one item go wrong."""

    def decided(*arguments: Any, **named: Any) -> Any:  # noqa: ANN401  # as they come
        command = arguments[1]
        if isinstance(command, CreateItem) and command.fields.get("area") == POISON:
            raise bug
        return decide(*arguments, **named)

    setattr(deciding, "decide", decided)  # noqa: B010  # a function is put in another's place, on purpose


if __name__ == "__main__":
    err(BUGS[sys.argv[1]])
    main(sys.argv[2:])
