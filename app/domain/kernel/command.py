"""A command type: its wire name, its handler, and what it declares to read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from app.domain.kernel.changeset import Command
from app.domain.kernel.context import Context
from app.domain.kernel.facts import Facts
from app.domain.kernel.record import Record

C = TypeVar("C", bound=Command)


@dataclass(frozen=True, slots=True)
class Reads:
    """The records a command looks up by id, and the (class, parent id) pairs whose children it lists.

    `through` are classes of which it looks up one that another record names, and no command: one more look-up.
    """

    records: tuple[str, ...] = ()
    children: tuple[tuple[type[Record], str], ...] = ()
    through: tuple[type[Record], ...] = ()


@dataclass(frozen=True, slots=True)
class CommandType:
    """One registered command. `reads(command, engagement id)` names all that `run` will ask the facts for."""

    cls: type[Command]
    name: str
    version: int
    run: Callable[[Command, Facts, Context], tuple[Record, ...]]
    reads: Callable[[Command, str], Reads]


def command_type(
    cls: type[C],
    run: Callable[[C, Facts, Context], tuple[Record, ...]],
    reads: Callable[[C, str], Reads],
    *,
    version: int = 1,
) -> CommandType:
    """Return the registration of `cls`; its wire name is the class name."""

    def run_checked(command: Command, facts: Facts, context: Context) -> tuple[Record, ...]:
        if not isinstance(command, cls):
            raise TypeError(f"{cls.__name__} expected, not {type(command).__name__}")
        return run(command, facts, context)

    def reads_checked(command: Command, engagement: str) -> Reads:
        if not isinstance(command, cls):
            raise TypeError(f"{cls.__name__} expected, not {type(command).__name__}")
        return reads(command, engagement)

    return CommandType(cls, cls.__name__, version, run_checked, reads_checked)
