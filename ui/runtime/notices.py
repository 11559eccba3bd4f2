"""Where any part of the window says something: toasts for what was done, banners for what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.domain.errors import Known


@dataclass(frozen=True, slots=True)
class ToastNotice:
    """One line about something done, with at most one action (usually Undo)."""

    text: str
    action_title: str = ""
    action: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class Trouble:
    """A state of the environment that lasts until it is settled, with at most one action."""

    error: Known
    action_title: str = ""
    action: Callable[[], None] | None = None


class Notices(QObject):
    """The window shows what is posted here; use on the GUI thread.

    A trouble stands until it is settled, also where another window takes the place of the one that showed it.
    """

    toast_posted = Signal(object)
    trouble_started = Signal(object)
    trouble_settled = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without troubles."""
        super().__init__(parent)
        self._standing: dict[str, Trouble] = {}

    def standing(self) -> tuple[Trouble, ...]:
        """Return the troubles that are not settled, the oldest first."""
        return tuple(self._standing.values())

    def toast(self, text: str, action_title: str = "", action: Callable[[], None] | None = None) -> None:
        """Show one line for some seconds."""
        self.toast_posted.emit(ToastNotice(text, action_title, action))

    def known(self, error: Known, action_title: str = "", action: Callable[[], None] | None = None) -> None:
        """Show a banner in the words of the error's code, once per code, until `settle`."""
        trouble = Trouble(error, action_title, action)
        self._standing[error.code] = trouble
        self.trouble_started.emit(trouble)

    def settle(self, code: str) -> None:
        """Take the banner of a code away: the disk has room again, the network is back."""
        self._standing.pop(code, None)
        self.trouble_settled.emit(code)
