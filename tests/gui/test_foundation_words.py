"""From codes to words: none is without words, in any shipped language."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.committee.records import Gender, Side
from app.domain.factory.records import Programme
from app.domain.kernel.context import Role
from app.domain.kernel.decide import Verdict
from app.domain.plan.gates import GateStanding
from app.domain.plan.records import EvidenceKind, Gate, Interviews, Origin, ReviewOutcome, Status
from app.domain.reasons import Param, Reason, Where, Who
from app.domain.records import RECORDS
from app.domain.registry import COMMANDS as COMMAND_TYPES
from app.domain.visit.records import VisitKind, VisitMode, VisitStatus
from app.forms.problems import Problem
from app.storage.faults import _CODES
from sync.protocol.problems import ProblemCode
from tests.gui.looks import missing_glyphs
from ui.i18n.bidi import island, isolate
from ui.i18n.formats import Digits, Formats
from ui.i18n.messages import (
    command_title,
    explain,
    field_title,
    kind_title,
    problem_words,
    reason_words,
    rule_title,
    term,
    verdict_words,
    where_words,
    who_words,
)
from ui.i18n.translator import LANGUAGES, Language, fill, translate
from ui.i18n.words.forms import FORMS
from ui.i18n.words.known import KNOWN
from ui.i18n.words.needs import NEEDS
from ui.i18n.words.records import COMMANDS, FIELDS, KINDS
from ui.i18n.words.rules import RULES
from ui.i18n.words.terms import TERMS
from ui.theme.theme import Theme
from ui.widgets.elided import elided
from ui.widgets.pips import pips_words
from ui.widgets.reason_rows import reason_rows
from ui.widgets.state_mark import ReasonState

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 12, 2, 9, 12, tzinfo=UTC)
ENUMS: dict[str, type[StrEnum]] = {
    "status": Status,
    "origin": Origin,
    "outcome": ReviewOutcome,
    "interviews": Interviews,
    "evidence_kind": EvidenceKind,
    "visit_kind": VisitKind,
    "visit_mode": VisitMode,
    "visit_status": VisitStatus,
    "verdict": Verdict,
    "side": Side,
    "gender": Gender,
    "programme": Programme,
    "role": Role,
    "who": Who,
    "where": Where,
}


CODE = re.compile(r"[a-z_]+\.[a-z_]+")


def nodes(*folders: str) -> Iterator[ast.AST]:
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield from ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def calls(*names: str, folders: tuple[str, ...] = ("app", "sync")) -> Iterator[ast.Call]:
    for node in nodes(*folders):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in names:
            yield node


def literal(call: ast.Call, place: int) -> str | None:
    argument = call.args[place] if len(call.args) > place else None
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else None


def given(calls_: Iterator[ast.Call], place: int) -> set[str]:
    return {value for call in calls_ if (value := literal(call, place))}


FILES = {"vbaproject.bin"}


def test_every_code_of_a_known_error_has_words() -> None:
    # The server says its own troubles on the command line; what it tells clients are problem codes.
    codes = given(calls("Known", folders=("app", "sync/client", "sync/protocol")), 0)
    codes |= {f"server.{problem}" for problem in ProblemCode} | set(_CODES.values())
    assert codes
    assert codes - KNOWN.keys() == set()


def test_every_need_of_a_reason_has_words() -> None:
    codes = given(calls("refuse"), 1) | given(calls("Reason"), 2) | given(calls("no"), 0)
    codes |= {f"gate.{standing}" for standing in GateStanding} | {f"visit.{status}" for status in VisitStatus}
    codes |= {
        node.value
        for node in nodes("app/domain")
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value)
    } - FILES
    assert codes
    assert codes - NEEDS.keys() == set()


def test_every_code_of_a_checklist_has_words_and_no_words_are_left_over() -> None:
    codes = {
        node.value
        for node in nodes("app/forms")
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value)
    }
    assert codes == FORMS.keys()


def test_a_problem_of_a_workbook_names_its_cell() -> None:
    params = {"type": "barcode"}
    told = Problem("type.unsupported", sheet="survey", row=35, column="type", params=params)
    assert plain(problem_words(told)) == "survey, row 35, column type: The type “barcode” is not supported."
    told = Problem("sheet.ignored", sheet="notes")
    assert plain(problem_words(told)) == "notes: This sheet is not read."
    assert plain(problem_words(Problem("workbook.macro"))).startswith("The workbook holds macros.")


def plain(words: str) -> str:
    return "".join(character for character in words if character not in "\u2066\u2067\u2068\u2069")


def test_every_rule_has_a_title() -> None:
    rules = given(calls("refuse", "Reason"), 0) | {gate.value for gate in Gate}
    assert rules - RULES.keys() == set()


def test_every_kind_and_command_has_a_title() -> None:
    assert RECORDS.keys() - KINDS.keys() == set()
    assert COMMAND_TYPES.keys() - COMMANDS.keys() == set()


@pytest.mark.parametrize("subject", sorted(ENUMS))
def test_every_value_of_a_list_has_words(subject: str) -> None:
    assert {member.value for member in ENUMS[subject]} - TERMS[subject].keys() == set()


def test_translations_are_complete() -> None:
    checked = subprocess.run(
        [sys.executable, "packaging/translations.py", "check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_no_shown_word_leaves_the_plural_open(code: str) -> None:
    """Such a bracket is for the sources only: each count has a form of its own, in English too."""
    tree = ET.parse(ROOT / "resources" / "i18n" / f"concord_{code}.ts")
    shown = [form.text or "" for form in tree.iter("numerusform")]
    shown += [m.findtext("source", "") for m in tree.iter("message") if m.get("numerus") != "yes"]
    assert len(shown) > 100
    assert [text for text in shown if "(s)" in text] == []


def test_a_file_too_large_is_told_in_sizes_not_in_bytes(screen: QtBot, language: Language) -> None:
    assert explain("evidence.too_large", {"most": 25_000_000}) == "The file is too large (25.0 MB at most)."
    language.apply("bn")
    assert "২৫" in explain("evidence.too_large", {"most": 25_000_000})


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_word_can_be_shown(code: str, theme: Theme, language: Language) -> None:
    language.apply(code)
    font = theme.font()
    tables = (RULES, NEEDS, KNOWN, KINDS, FIELDS, COMMANDS)
    contexts = ("Rules", "Needs", "Known", "Kinds", "Fields", "Commands")
    for context, table in zip(contexts, tables, strict=True):
        for text in table.values():
            assert missing_glyphs(translate(context, text), font) == ""


@pytest.mark.parametrize("code", ["bn", "ar"])
def test_words_are_in_the_chosen_language(code: str, language: Language) -> None:
    english = [rule_title("G1"), explain("disk.full", {}), term("status", "pending"), field_title("root_cause")]
    language.apply(code)
    own = [rule_title("G1"), explain("disk.full", {}), term("status", "pending"), field_title("root_cause")]
    assert not set(english) & set(own)


def test_a_reason_is_said_with_its_facts(language: Language) -> None:
    met: dict[str, Param] = {"held_on": "2026-11-14", "workers": 5, "managers": 4}
    assert explain("gate.met", met) == "14 Nov 2026 · members present: 5 worker, 4 management"
    assert explain("gate.open", {}).startswith("Missing.")
    assert explain("gate.open", {"next_visit": "2026-12-03"}).endswith("at the next visit, 3 Dec 2026.")
    changed = explain("gate.stale", {"changed": ("actions_needed", "evidence")})
    assert changed.startswith("Actions needed, Evidence changed")
    assert explain("gate.uncounted", {"flaw": "meeting.no_worker_member"}).endswith(
        "No worker member in office was present."
    )
    assert (
        explain("text.too_long", {"field": "progress", "limit": 20000})
        == "Progress can hold 20,000 characters at most."
    )


def test_what_this_version_does_not_know_is_shown_as_it_came(language: Language) -> None:
    assert "brand.new" in explain("brand.new", {"x": 1})
    assert rule_title("Q9") == "Q9"
    assert term("status", "frozen") == "frozen"
    assert (field_title("shoe"), kind_title("shoe"), command_title("TieShoe")) == ("shoe", "shoe", "TieShoe")
    assert "…" in explain("meeting.closed", {})


def test_parameters_of_every_sort_are_worded(language: Language) -> None:
    assert explain("meeting.closed", {"number": 6}).startswith("Meeting 6")
    assert explain("disk.failed", {"number": 2.5}).count("2.5") == 1
    assert "yes" in explain("reference_missing", {"file": True})
    assert "no" in explain("reference_missing", {"file": False})
    assert "—" in explain("reference_missing", {"file": None})
    assert "2026-99-99" in explain("reference_missing", {"file": "2026-99-99"})


def test_who_where_and_verdicts_have_words(language: Language) -> None:
    assert who_words(Who.COMMITTEE) == "the committee"
    assert who_words(Who.NOBODY) == ""
    assert where_words(Where.REVIEW) == "Record review"
    assert verdict_words("accepted") == "Received by the server"
    assert pips_words(["met", "open"], ["G1", "G2"]) == "G1 met, G2 missing"  # type: ignore[list-item]


def test_reasons_become_rows_with_a_way_to_what_is_missing(language: Language) -> None:
    reasons = (
        Reason("G1", True, "gate.met", params={"held_on": "2026-11-14", "workers": 5, "managers": 4}),
        Reason("G2", False, "gate.stale", Who.COMMITTEE, Where.REVIEW, {"changed": ("area",)}),
        Reason("I1", False, "interviews.wait", Who.ASSESSMENT, Where.ASSESSMENT),
    )
    rows = reason_rows(reasons)
    assert [row.state for row in rows] == [ReasonState.MET, ReasonState.STALE, ReasonState.MISSING]
    assert [(row.badge, row.link, row.target) for row in rows] == [
        ("G1", "", ""),
        ("G2", "Record review", "review:G2"),
        ("I1", "", ""),
    ]
    assert rows[0].detail == reason_words(reasons[0])


# ------------------------------------------------------------------------------------------------ numbers and dates


@pytest.mark.parametrize(
    ("code", "digits", "number", "day"),
    [
        ("en", Digits.LOCALE, "1,234,567", "4 Dec 2026"),
        ("bn", Digits.LOCALE, "১২,৩৪,৫৬৭", "৪ ডিসেম্বর ২০২৬"),
        ("ar", Digits.LOCALE, "١٬٢٣٤٬٥٦٧", "٤ ديسمبر ٢٠٢٦"),
        ("ar", Digits.LATIN, "1,234,567", "4 ديسمبر 2026"),
        ("bn", Digits.LATIN, "12,34,567", "4 ডিসেম্বর 2026"),
        ("en", Digits.BENGALI, "১,২৩৪,৫৬৭", "৪ Dec ২০২৬"),
    ],
    ids=["en", "bn", "ar", "ar-latin", "bn-latin", "en-bengali"],
)
def test_figures_follow_the_language_and_the_setting(code: str, digits: Digits, number: str, day: str) -> None:
    formats = Formats(code, digits)
    assert formats.number(1_234_567) == number
    assert formats.day(date(2026, 12, 4)) == day


def test_dates_and_times_in_their_lengths() -> None:
    formats = Formats("en")
    day = date(2026, 9, 2)
    assert formats.short_day(day) == "2 Sep"
    assert formats.weekday_day(day) == "Wed 2 Sep"
    assert formats.long_day(day) == "Wednesday 2 September"
    assert formats.month(day) == "Sep 2026"
    local = datetime(2026, 9, 2, 18, 40).astimezone()
    assert formats.time(local.astimezone(UTC)) == "18:40"
    assert formats.moment(local.astimezone(UTC)) == "2 Sep 2026, 18:40"
    assert formats.percent(61.4) == "61\u00a0%"
    assert Formats("ar").percent(61) == "٦١\u00a0٪\u061c"
    assert formats.size(2_400_000) == "2.4 MB"
    assert formats.number(2.25, 1) == "2.3"


@pytest.mark.parametrize("code", ["en", "bn", "ar"])
def test_every_shown_date_can_be_typed_again(code: str) -> None:
    formats = Formats(code)
    for month in range(1, 13):
        day = date(2027, month, 28)
        assert formats.parse_day(formats.day(day)) == day


@pytest.mark.parametrize(
    "text", ["4 Dec 2026", "4 december 2026", "4/12/2026", "2026-12-04", " 4.12.2026 ", "٤/١٢/٢٠٢٦"]
)
def test_dates_are_read_as_people_write_them(text: str) -> None:
    assert Formats("en").parse_day(text) == date(2026, 12, 4)
    assert Formats("ar").parse_day(text) == date(2026, 12, 4)


@pytest.mark.parametrize("text", ["", "soon", "31 Feb 2026", "4 Dec 26", "13/13/2026"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert Formats("en").parse_day(text) is None


@pytest.mark.parametrize(
    ("past", "words"),
    [
        (timedelta(seconds=3), "just now"),
        (timedelta(seconds=-30), "just now"),
        (timedelta(minutes=1), "1 min ago"),
        (timedelta(hours=1), "1 hour ago"),
        (timedelta(hours=5), "5 hours ago"),
        (timedelta(days=2), "2 days ago"),
    ],
    ids=str,
)
def test_how_long_ago_is_said_in_words(language: Language, past: timedelta, words: str) -> None:
    assert language.formats.ago(NOW - past, NOW) == words


def test_long_ago_is_a_date(language: Language) -> None:
    assert language.formats.ago(NOW - timedelta(days=30), NOW) == "2 Nov 2026"


def test_arabic_counts_in_six_forms(language: Language) -> None:
    language.apply("ar")
    said = {n: language.formats.ago(NOW - timedelta(days=n), NOW) for n in (1, 2, 3, 11)}
    assert len(set(said.values())) == 4
    assert "١" not in said[1]  # one and two are words, not figures
    assert said[3] == "قبل ٣ أيام"
    assert said[11] == "قبل ١١ يومًا"
    shapes = {
        translate("Formats", "%n hour(s) ago", "", n).replace(language.formats.number(n), "#")
        for n in (0, 1, 2, 3, 11, 100)
    }
    assert len(shapes) == 6


# ------------------------------------------------------------------------------------------------------ directions


def test_names_stay_whole_in_sentences_of_the_other_direction(language: Language) -> None:
    assert island("R. Islam") == "R. Islam"
    assert island("ر. إسلام") == isolate("ر. إسلام")
    assert fill("{name} decided {count}", name="R. Islam", count=1200) == "R. Islam decided 1,200"
    language.apply("ar")
    assert island("ر. إسلام") == "ر. إسلام"
    assert island("R. Islam") == isolate("R. Islam")
    assert island("+880 17") == isolate("+880 17")
    assert island("") == ""
    assert fill("{count}", count=12) == "١٢"


def test_the_language_switches_at_once(language: Language, dressed: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(language.changed):
        language.apply("ar", Digits.LATIN)
    assert dressed.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().name() == "ar_EG"
    assert language.formats.shown is Digits.LATIN
    language.apply("klingon")
    assert (language.code, dressed.layoutDirection()) == ("en", Qt.LayoutDirection.LeftToRight)


def test_without_compiled_words_english_is_spoken(
    dressed: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    lost = Language(dressed, tmp_path)
    lost.setParent(None)
    lost.apply("bn")
    assert "no compiled translation for bn" in caplog.text
    assert rule_title("S1") == "Status"
    lost.apply("en")
    lost.deleteLater()


def test_words_that_fit_exactly_stay_whole(theme: Theme) -> None:
    words = "Received by the server just now · 1 change needs your decision · 1 change refused"
    metrics = theme.metrics()
    assert elided(words, metrics, metrics.horizontalAdvance(words)) == words
    assert elided(words, metrics, metrics.horizontalAdvance(words) - 8).endswith("…")


def test_an_ellipsis_stands_where_its_own_text_ends(theme: Theme, language: Language) -> None:
    language.apply("ar")
    cut = elided("No functioning safety committee meetings", theme.metrics(), 100)
    assert cut.startswith("\u2068No ")
    assert cut.endswith("…\u2069")
