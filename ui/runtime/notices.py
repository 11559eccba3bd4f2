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
    """The window shows what is posted here; use on the GUI thread."""

    toast_posted = Signal(object)
    trouble_started = Signal(object)
    trouble_settled = Signal(str)

    def toast(self, text: str, action_title: str = "", action: Callable[[], None] | None = None) -> None:
        """Show one line for some seconds."""
        self.toast_posted.emit(ToastNotice(text, action_title, action))

    def known(self, error: Known, action_title: str = "", action: Callable[[], None] | None = None) -> None:
        """Show a banner in the words of the error's code, once per code, until `settle`."""
        self.trouble_started.emit(Trouble(error, action_title, action))

    def settle(self, code: str) -> None:
        """Take the banner of a code away: the disk has room again, the network is back."""
        self.trouble_settled.emit(code)
