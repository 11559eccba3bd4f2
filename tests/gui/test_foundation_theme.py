"""Colours, fonts and icons: one place each, readable for everybody."""

import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from pytestqt.qtbot import QtBot

from tests.gui.looks import missing_glyphs
from ui.i18n.translator import Language
from ui.theme.contrast import MARK, TEXT, ratio
from ui.theme.icons import MIRRORED, draw_icon, icon_names
from ui.theme.stylesheet import build_stylesheet
from ui.theme.theme import Theme, current_theme
from ui.theme.tokens import CONTRAST, DARK, LIGHT, Scheme, Tokens, Tone

UI = Path(__file__).resolve().parents[2] / "ui"
SETS = pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
GROUNDS = ("bg", "surface", "nav", "selection")


@SETS
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", ["text", "muted"])
def test_text_can_be_read_on_every_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert ratio(getattr(tokens, ink), getattr(tokens, ground)) >= TEXT


@SETS
@pytest.mark.parametrize("tone", list(Tone), ids=str)
def test_words_of_a_tone_can_be_read_on_its_ground_and_on_cards(tokens: Tokens, tone: Tone) -> None:
    ink, ground = tokens.pair(tone)
    assert ratio(ink, ground) >= TEXT
    assert ratio(ink, tokens.surface) >= TEXT


@SETS
def test_banner_text_and_the_primary_button_can_be_read(tokens: Tokens) -> None:
    assert ratio(tokens.on_accent, tokens.accent) >= TEXT
    assert ratio(tokens.surface, tokens.text) >= TEXT  # toasts
    for tone in Tone:
        assert ratio(tokens.text, tokens.pair(tone)[1]) >= TEXT


@SETS
@pytest.mark.parametrize("mark", ["rim", "accent", "ok", "warn", "bad"])
def test_marks_and_the_focus_ring_stand_out(tokens: Tokens, mark: str) -> None:
    for ground in ("bg", "surface", "nav"):
        assert ratio(getattr(tokens, mark), getattr(tokens, ground)) >= MARK


def test_contrast_is_computed_as_wcag_defines_it() -> None:
    assert ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert ratio("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_colours_are_written_in_the_tokens_only() -> None:
    literal = re.compile(r"#[0-9A-Fa-f]{3,8}\b|QColor\(\s*\d|\brgba?\(|Qt\.GlobalColor\.(?!transparent)")
    strangers = [
        f"{path.relative_to(UI)}: {line.strip()}"
        for path in sorted(UI.rglob("*.py"))
        if path.name != "tokens.py"
        for line in path.read_text(encoding="utf-8").splitlines()
        if literal.search(line)
    ]
    assert strangers == []


@SETS
def test_the_stylesheet_stays_short_and_complete(tokens: Tokens) -> None:
    sheet = build_stylesheet(tokens, 150)
    assert len(sheet.strip().splitlines()) <= 120
    assert sheet.count("{") == sheet.count("}")


@pytest.mark.parametrize("name", icon_names())
def test_an_icon_is_drawn_in_the_colour_asked_for(name: str, theme: Theme) -> None:
    picture = draw_icon(name, LIGHT.bad, 32).toImage()
    strong = [
        picture.pixelColor(x, y).name().upper()
        for x in range(32)
        for y in range(32)
        if picture.pixelColor(x, y).alpha() == 255
    ]
    assert strong
    assert set(strong) == {LIGHT.bad}


def test_icons_that_point_turn_round_in_arabic(theme: Theme, language: Language) -> None:
    assert set(icon_names()) >= MIRRORED
    size = QSize(16, 16)
    straight = theme.icon("chevron").pixmap(size).toImage()
    language.apply("ar")
    turned = theme.icon("chevron").pixmap(size).toImage()
    assert turned == straight.flipped(Qt.Orientation.Horizontal)
    assert theme.icon("check").pixmap(size).toImage() == draw_icon("check", LIGHT.text, 16).toImage()


def test_a_new_look_is_told_and_reaches_palette_font_and_icons(theme: Theme, qtbot: QtBot) -> None:
    before = QFontMetrics(theme.font()).height()
    with qtbot.waitSignal(theme.changed):
        theme.apply(Scheme.DARK, 200)
    assert theme.tokens is DARK
    assert theme.colour("bg").name().upper() == DARK.bg
    assert QFontMetrics(theme.font()).height() == pytest.approx(2 * before, abs=2)
    assert theme.icon("plus").pixmap(QSize(16, 16)).toImage() == draw_icon("plus", DARK.text, 16).toImage()


@pytest.mark.parametrize(("asked", "given"), [(20, 100), (130, 130), (900, 200)])
def test_the_text_size_stays_between_100_and_200_percent(theme: Theme, asked: int, given: int) -> None:
    theme.apply(Scheme.LIGHT, asked)
    assert theme.text_scale == given


def test_without_a_theme_the_mistake_is_named(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.theme.theme._THEME", SimpleNamespace(get=lambda: None))
    with pytest.raises(LookupError, match="Theme"):
        current_theme()


@pytest.mark.parametrize("text", ["Committee", "অংশগ্রহণ কমিটি ১২৩", "لجنة المشاركة ٣٢١", "G1 ✓ · — … ›"])
def test_the_fonts_of_the_system_have_every_script(theme: Theme, text: str) -> None:
    assert missing_glyphs(text, theme.font()) == ""


def test_without_a_choice_the_system_decides(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    theme.apply(Scheme.SYSTEM)
    assert theme.tokens is LIGHT
    hints = QGuiApplication.styleHints()
    monkeypatch.setattr(type(hints), "colorScheme", lambda _: Qt.ColorScheme.Dark)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens is DARK
    theme.apply(Scheme.LIGHT)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens is LIGHT
