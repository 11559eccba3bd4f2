"""A clock that goes wrong, said in a banner: the days that a person writes begin from it."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.errors import Known
from sync.client.status import SyncStatus
from ui.i18n.translator import translate
from ui.runtime.notices import Notices

_TOO_FAR = 120
_AHEAD, _BEHIND = "clock.ahead", "clock.behind"


class ClockNotice:
    """Compares the clock of this device with the server's as often as a round does."""

    def __init__(self, notices: Notices, show: Callable[[], None]) -> None:
        """Take where it is said, and what shows by how much the clock is wrong."""
        self._notices = notices
        self._show = show
        self._said = ""

    def hear(self, status: SyncStatus) -> None:
        """Say it once, until the clock is right again."""
        code = _fault(status.clock_offset_seconds)
        if code == self._said:
            return
        self.withdraw()
        self._said = code
        if code:
            self._notices.known(Known(code), translate("ClockNotice", "Show"), self._show)

    def withdraw(self) -> None:
        """Take back what was said."""
        if self._said:
            self._notices.settle(self._said)
            self._said = ""


def _fault(offset: float | None) -> str:
    if offset is None or abs(offset) <= _TOO_FAR:
        return ""
    return _AHEAD if offset > 0 else _BEHIND
