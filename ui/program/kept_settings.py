"""The settings on the disk; where it does not take them, the window says so and offers to try again."""

from __future__ import annotations

from pathlib import Path

from app.config.sections import Settings
from app.config.settings import SettingsFile, changed
from app.domain.errors import Known
from ui.i18n.translator import translate
from ui.runtime.notices import Notices


class KeptSettings:
    """One settings file."""

    def __init__(self, path: Path, notices: Notices) -> None:
        """Take the file, and where its troubles are said."""
        self._file = SettingsFile(path)
        self._notices = notices
        self._fault = ""
        self._last = Settings()

    def load(self) -> Settings:
        """Read the file; what it does not say, or cannot say any more, stands at its default, and that is said."""
        try:
            loaded = self._file.load()
        except Known:
            self._notices.known(Known("settings.unreadable"))
            return self._last
        if loaded.damaged is not None:
            self._notices.known(Known("settings.damaged", file=str(loaded.damaged)))
        elif loaded.unusable:
            self._notices.known(Known("settings.unusable"))
        self._last = loaded.settings
        return self._last

    def keep(self, settings: Settings) -> None:
        """Write the settings; they hold until the program ends where the disk does not take them."""
        self._last = settings
        try:
            self._file.save(settings)
        except Known as fault:
            self._settle()
            self._fault = fault.code
            self._notices.known(fault, translate("KeptSettings", "Try again"), self._again)
        else:
            self._settle()

    def with_server(self, settings: Settings, server: str) -> Settings:
        """Remember the server of an account for the next sign-in; the demo's own is not worth it."""
        from sync.client.transport import is_loopback  # noqa: PLC0415  # it brings the libraries of the network

        if server == settings.connection.server or is_loopback(server):
            return settings
        remembered = changed(settings, "connection.server", server)
        self.keep(remembered)
        return remembered

    def _again(self) -> None:
        self.keep(self._last)

    def _settle(self) -> None:
        if self._fault:
            self._notices.settle(self._fault)
            self._fault = ""
