"""How the settings dress the application and choose its language."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from app.config import sections
from app.config.sections import Settings
from ui.i18n.formats import Digits
from ui.i18n.translator import LANGUAGES, Language
from ui.theme.motion import Motion
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme

_DIGITS = {sections.Digits.LANGUAGE: Digits.LOCALE, sections.Digits.LATIN: Digits.LATIN}


def system_language() -> str:
    """Return the code of the system's language, English where it is none of ours."""
    code = QLocale.system().name().partition("_")[0]
    return code if code in LANGUAGES else "en"


class Looks:
    """Theme and language of the application, as the settings have them."""

    def __init__(self, app: QApplication) -> None:
        """Make them, or take those that the application has already; nothing changes before `apply`."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        # There is one look and one language, however many windows have been open before this one.
        self.theme = app.findChild(Theme, options=direct) or Theme(app)
        self.language = app.findChild(Language, options=direct) or Language(app)
        self.motion = app.findChild(Motion, options=direct) or Motion(app)
        self._dress: tuple[Scheme, int] | None = None
        self._words: tuple[str, Digits] | None = None

    def apply(self, settings: Settings) -> None:
        """Dress and translate as the settings say; what is so already is left alone."""
        look = settings.appearance
        self.motion.reduce(look.reduced_motion)
        scheme = Scheme(look.theme.value)
        dress = (scheme, look.text_size)
        if dress != self._dress:
            self._dress = dress
            self.theme.apply(*dress)
        words = (look.language or system_language(), _DIGITS[look.digits])
        if words != self._words:
            self._words = words
            self.language.apply(*words)
