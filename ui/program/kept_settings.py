"""The settings on the disk; where it does not take them, the window says so and offers to try again."""

from __future__ import annotations

from pathlib import Path

from app.config.sections import Settings
from app.config.settings import SettingsFile
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
        """Read the file; what it does not say stands at its default."""
        self._last = self._file.load().settings
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

    def _again(self) -> None:
        self.keep(self._last)

    def _settle(self) -> None:
        if self._fault:
            self._notices.settle(self._fault)
            self._fault = ""
