"""The look and the language of a test: light, English, 100 %; each test may change them."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.i18n.formats import Digits
from ui.i18n.translator import Language, current_language
from ui.theme.theme import Theme, current_theme
from ui.theme.tokens import Scheme

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application with a look and a language, as `ui.main` makes them."""
    subprocess.run([sys.executable, "packaging/translations.py", "release"], cwd=ROOT, check=True)
    Theme(qapp).apply(Scheme.LIGHT)
    Language(qapp).apply("en")
    return qapp


@pytest.fixture
def theme(dressed: QApplication) -> Iterator[Theme]:
    """The look, light at the start and at the end."""
    found = current_theme()
    if (found.scheme, found.text_scale) != (Scheme.LIGHT, 100):
        found.apply(Scheme.LIGHT)
    yield found
    if (found.scheme, found.text_scale) != (Scheme.LIGHT, 100):
        found.apply(Scheme.LIGHT)


@pytest.fixture
def language(dressed: QApplication) -> Iterator[Language]:
    """The language, English at the start and at the end."""
    found = current_language()
    yield found
    if (found.code, found.formats.shown) != ("en", Digits.LATIN):
        found.apply("en")


@pytest.fixture
def screen(theme: Theme, language: Language, qtbot: QtBot) -> QtBot:
    """Everything a widget needs before it is made."""
    return qtbot
