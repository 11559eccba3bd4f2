"""What a person can do about the network they are on: sign in on its web page, send files though it costs."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.domain.errors import Known
from sync.client.status import FilesHeld, SyncState, SyncStatus
from ui.i18n.translator import translate
from ui.runtime.notices import Notices

_PORTAL = "network.portal"
_TRYING = frozenset({SyncState.PORTAL, SyncState.SENDING, SyncState.RECEIVING})


class NetworkNotice:
    """Says it once, with one action each: a banner for a portal, a passing word for files that wait."""

    def __init__(
        self, notices: Notices, server: str, send_files: Callable[[], None], browse: Callable[[str], None] | None = None
    ) -> None:
        """Take where it is said, the server's address, what sends files in spite of the network, and the browser."""
        self._notices = notices
        self._browse = browse or _browse
        self._page = page_of(server)
        self._send_files = send_files
        self._is_portal_said = False
        self._is_metered_said = False

    def hear(self, status: SyncStatus) -> None:
        """Say what is new, and take back what is over."""
        if status.state is SyncState.PORTAL and not self._is_portal_said:
            self._is_portal_said = True
            title = translate("NetworkNotice", "Open the web page")
            self._notices.known(Known(_PORTAL), title, self._open)
        elif status.state not in _TRYING:
            self.withdraw()
        if status.files_held is not FilesHeld.METERED:
            self._is_metered_said = False
        elif status.files_waiting and not self._is_metered_said:
            self._is_metered_said = True
            words = translate(
                "NetworkNotice", "%n file(s) wait for another network: this one is metered.", "", status.files_waiting
            )
            self._notices.toast(words, translate("NetworkNotice", "Send anyway"), self._send_files)

    def _open(self) -> None:
        self._browse(self._page)

    def withdraw(self) -> None:
        """Take the banner back."""
        if self._is_portal_said:
            self._is_portal_said = False
            self._notices.settle(_PORTAL)


def _browse(page: str) -> None:
    QDesktopServices.openUrl(QUrl(page))


def page_of(server: str) -> str:
    """Return an address that a network can answer with its own page: plain HTTP, which no certificate stops."""
    host = urlsplit(server).hostname or ""
    return f"http://[{host}]/" if ":" in host else f"http://{host}/"
