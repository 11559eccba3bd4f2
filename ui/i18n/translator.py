"""The language of the running application, switched without a restart."""

from __future__ import annotations

import logging
from importlib.resources import as_file, files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from ui.i18n.bidi import island
from ui.i18n.formats import Digits, Formats
from ui.runtime.application_part import ApplicationPart

LANGUAGES = {"en": "English", "bn": "বাংলা", "ar": "العربية"}
"""Language codes and the languages' own names."""

_RIGHT_TO_LEFT = frozenset({"ar"})
_log = logging.getLogger(__name__)


class Language(QObject):
    """Owned by the QApplication; find it with `current_language()`.

    `changed` asks whoever shows words to build them again; the window rebuilds its pages.
    """

    changed = Signal()

    def __init__(self, app: QApplication, folder: Path | None = None) -> None:
        """Take the application and the folder of compiled translations (the shipped one by default)."""
        super().__init__(app)
        self._app = app
        self._folder = folder
        self._installed: list[QTranslator] = []
        self.code = "en"
        self.formats = Formats("en")

    def apply(self, code: str, digits: Digits = Digits.LOCALE) -> None:
        """Speak the language `code` (en, bn, ar; anything else is English) with these figures."""
        self.code = code if code in LANGUAGES else "en"
        self.formats = Formats(self.code, digits)
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = [t for t in (self._qt_words(), self._own_words()) if t is not None]
        for translator in self._installed:
            self._app.installTranslator(translator)
        QLocale.setDefault(self.formats.locale)
        direction = Qt.LayoutDirection.RightToLeft if self.right_to_left else Qt.LayoutDirection.LeftToRight
        self._app.setLayoutDirection(direction)
        self.changed.emit()

    @property
    def right_to_left(self) -> bool:
        """Whether lines run from right to left."""
        return self.code in _RIGHT_TO_LEFT

    def _own_words(self) -> QTranslator | None:
        with as_file(files("resources") / "i18n") as shipped:
            source = (self._folder or shipped) / f"concord_{self.code}.qm"
            translator = QTranslator(self)
            if source.is_file() and translator.load(str(source)):
                return translator
        _log.warning("no compiled translation for %s; words appear in English", self.code)
        return None

    def _qt_words(self) -> QTranslator | None:
        # Cut, Copy, Paste and the like; Qt ships them for some languages only.
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        translator = QTranslator(self)
        return translator if translator.load(f"qtbase_{self.code}", folder) else None


_LANGUAGE = ApplicationPart(Language)


def current_language() -> Language:
    """Return the language of the running application."""
    found = _LANGUAGE.get()
    if found is None:
        raise LookupError("make a Language(app) before the first word")
    return found


def translate(context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
    """Return `text` in the person's language; `n` chooses the plural form and fills `%n`."""
    words = QCoreApplication.translate(context, text, disambiguation, n)
    if n < 0:
        return words
    return words.replace(str(n), current_language().formats.number(n), 1)


def look_up(context: str, text: str) -> str:
    """Return a text of a table, marked there with `QT_TRANSLATE_NOOP`, in the person's language."""
    return QCoreApplication.translate(context, text)


def fill(text: str, /, **values: str | int) -> str:
    """Fill `{name}` places of translated words: numbers in the person's figures, text kept whole."""
    formats = current_language().formats
    shown = {name: formats.number(v) if isinstance(v, int) else island(v) for name, v in values.items()}
    return text.format(**shown)
