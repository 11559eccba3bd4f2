"""Tries an installation: migrates, opens the demo, shows every page in three languages, and says what is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QWidget

from app.config.secrets import system_keyring
from app.config.sections import Theme
from app.config.version import VERSION
from app.domain.errors import Known
from ui.i18n.translator import LANGUAGES
from ui.program.tour import walk
from ui.runtime.network_watch import system_information

_SIZE = ((1280, 800),)
_SCRIPTS = {
    "Bengali": QFontDatabase.WritingSystem.Bengali,
    "Arabic": QFontDatabase.WritingSystem.Arabic,
    "Latin": QFontDatabase.WritingSystem.Latin,
}


def check() -> int:
    """Print what was tried, one line each, and return 0 when all of it works."""
    shown: list[str] = []

    def see(name: str, window: QWidget) -> None:
        picture = window.grab().toImage()
        if picture.isNull() or picture.allGray():
            raise RuntimeError(f"{name} shows nothing")
        shown.append(name)

    looks = tuple((code, Theme.LIGHT, code) for code in LANGUAGES)
    walk(see, _SIZE, looks)
    _tell(f"concord {VERSION}: {len(shown)} pages in {len(looks)} languages")
    _tell(f"keyring: {_keyring()}")
    _tell(f"network: {_network()}")
    lacking = [name for name, script in _SCRIPTS.items() if not QFontDatabase.families(script)]
    _tell(f"fonts: {'complete' if not lacking else 'no font for ' + ', '.join(lacking)}")
    return 1 if lacking else 0


def _keyring() -> str:
    try:
        return system_keyring().backend
    except Known as none:
        return f"none ({none.code}): a passphrase is asked instead"


def _network() -> str:
    information = system_information()
    return f"told by {information.backendName()}" if information is not None else "nobody tells of it: it is tried"


def _tell(*words: str | Sequence[str]) -> None:
    print(*words)  # noqa: T201  # the check is run from a terminal
