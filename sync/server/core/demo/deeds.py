"""What somebody of the demo does on a day: a command, in what is restricted or elsewhere, and the file it names."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from app.domain.kernel.changeset import Command


@dataclass(frozen=True, slots=True, order=True)
class Deed:
    """A command on a day; those of one day are given in the order of `number`. `contents` are the files it attaches."""

    day: date
    number: int
    login: str = field(compare=False)
    command: Command = field(compare=False)
    is_restricted: bool = field(default=False, compare=False)
    contents: tuple[bytes, ...] = field(default=(), compare=False)


class Diary:
    """Collects the deeds of one factory; days count from today."""

    def __init__(self, today: date, login: str) -> None:
        """Take the day that is today, and who does what names nobody else."""
        self._today = today
        self._login = login
        self._deeds: list[Deed] = []

    def day(self, offset: int) -> date:
        """Return a day of the script."""
        return self._today + timedelta(days=offset)

    def add(
        self,
        offset: int,
        command: Command,
        login: str = "",
        *,
        is_restricted: bool = False,
        contents: tuple[bytes, ...] = (),
    ) -> None:
        """Note what is done on a day."""
        number = len(self._deeds)
        self._deeds.append(Deed(self.day(offset), number, login or self._login, command, is_restricted, contents))

    def deeds(self) -> list[Deed]:
        """Return everything, day by day."""
        return sorted(self._deeds)
