"""The checklists that ship: read without a problem, said in three languages, and run to their end with any answers."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache
from importlib.resources import files
from random import Random

import pytest

from app.forms.definition import HOLDERS, SILENT, Definition, Kind, Node, from_json, to_json, walk
from app.forms.exporting import write_workbook
from app.forms.form import Form
from app.forms.importing import read_workbook
from app.forms.running import Given, Run, compile_form
from app.schema.reference import catalogue, rule_packs

BOOKS = {"advisory-visit": 70, "inspection": 140, "building-safety": 70, "committee-functioning": 35}
"""Each workbook with how many questions it has at least."""
LANGUAGES = {"en", "bn", "ar"}
SEVERITIES = {"critical", "major", "moderate", "minor"}
DISCIPLINES = {"structural", "fire", "electrical", "working_conditions", "occupational_health"}
TODAY = date(2026, 6, 15)
NOW = datetime(2026, 6, 15, 9, tzinfo=UTC)
ENTRY = "0197a000-0000-7000-8000-00000000000{}"
_CHOICES = frozenset({Kind.SELECT_ONE, Kind.SELECT_MULTIPLE})


def content(name: str) -> bytes:
    return (files("resources") / "templates" / f"{name}.xlsx").read_bytes()


@cache
def definition(name: str) -> Definition:
    read = read_workbook(content(name), f"{name}.xlsx")
    assert read.problems == ()
    assert read.definition is not None
    return read.definition


@cache
def form(name: str) -> Form:
    return compile_form(definition(name))


def nodes(name: str) -> dict[str, Node]:
    return dict(walk(definition(name).nodes))


def test_there_are_these_workbooks_and_no_others() -> None:
    folder = files("resources") / "templates"
    assert {entry.name for entry in folder.iterdir()} == {*(f"{name}.xlsx" for name in BOOKS), "README.md"}


@pytest.mark.parametrize("name", BOOKS)
def test_it_is_a_template_of_its_programme(name: str) -> None:
    read = definition(name)
    assert (read.code, set(read.languages), read.default_language) == (name, LANGUAGES, "en")
    assert read.programme in {"", *(pack.programme for pack in rule_packs())}
    assert {"bn", "ar"} <= read.title.keys()
    asked = [node for node in nodes(name).values() if node.kind not in SILENT]
    assert len(asked) >= BOOKS[name]
    # Nobody takes it for official material.
    assert any("not official material" in node.label.get("en", "") for node in nodes(name).values())


@pytest.mark.parametrize("name", BOOKS)
def test_everything_is_said_in_three_languages(name: str) -> None:
    for path, node in nodes(name).items():
        for words in (node.label, node.hint, node.constraint_message, node.required_message):
            assert set(words) in (set(), LANGUAGES), path
            assert all(text.strip() for text in words.values()), path
        assert node.label or node.kind in (Kind.CALCULATE, Kind.HIDDEN), path
        assert bool(node.constraint) == bool(node.constraint_message), path
        assert bool(node.required) == bool(node.required_message), path
        assert all(_script(text, code) for code, text in node.label.items()), path
    for choices in definition(name).choices.values():
        assert all(set(choice.label) == LANGUAGES for choice in choices)


def _script(text: str, code: str) -> bool:
    ranges = {"en": ("A", "z"), "bn": ("\u0980", "\u09ff"), "ar": ("\u0600", "\u06ff")}
    first, last = ranges[code]
    return any(first <= character <= last for character in text)


@pytest.mark.parametrize("name", BOOKS)
def test_findings_point_to_what_there_is(name: str) -> None:
    known = catalogue("example-1")
    points = {point.id: point for point in known.points}
    questions = {question.id: question for question in known.questions}
    choices = definition(name).choices
    for path, node in nodes(name).items():
        assert not node.point or node.point in points, path
        if node.question:
            assert questions[node.question].point == node.point, path
        if node.bad:
            assert node.severity in SEVERITIES, path
            assert node.discipline in DISCIPLINES, path
            assert set(node.bad) <= {choice.name for choice in choices[node.choices]}, path
        else:
            assert (node.severity, node.discipline, node.law) == ("", "", ""), path
        if node.law:
            assert node.law.startswith("Example "), path


@pytest.mark.parametrize("name", BOOKS)
def test_no_name_stands_twice_and_no_list_is_left_over(name: str) -> None:
    names = [path.rsplit("/", 1)[-1] for path in nodes(name)]
    assert len(names) == len(set(names))
    assert {node.choices for node in nodes(name).values() if node.choices} == set(definition(name).choices)


@pytest.mark.parametrize("name", BOOKS)
def test_it_comes_back_the_same_as_json_and_as_a_workbook(name: str) -> None:
    read = definition(name)
    assert from_json(to_json(read)) == read
    again = read_workbook(write_workbook(read), name)
    assert again.problems == ()
    assert again.definition is not None
    assert to_json(again.definition) == to_json(read)


def test_the_inspection_has_the_fourteen_sections() -> None:
    groups = [node for node in definition("inspection").nodes if node.kind is Kind.GROUP]
    assert [node.label["en"].split(".")[0] for node in groups] == [str(number) for number in range(1, 15)]


def answer(run: Run, path: str, node: Node, random: Random, *, likes: str) -> str:
    """Return an answer of the node's kind; `likes` of two says whether good answers or bad ones are meant."""
    if node.kind in _CHOICES:
        offered = [choice.name for choice in run.state(path).choices]
        wanted = [choice for choice in offered if (choice in node.bad) == (likes == "bad")] or offered
        return random.choice(wanted)
    day = (TODAY.isoformat(), "2026-06-14", "2026-07-01")
    return {
        Kind.INTEGER: random.choice(["0", "1", "2", "3", "12"]),
        Kind.DECIMAL: random.choice(["0.5", "1", "8"]),
        Kind.DATE: day[0],
        Kind.TIME: "09:30:00",
        Kind.ACKNOWLEDGE: "OK",
        Kind.TEXT: "কথা كلام",
    }.get(node.kind, "")


def fill(run: Run, random: Random, *, likes: str) -> None:
    """Answer everything that is shown, as it comes to be shown, until nothing is left."""
    done: set[str] = set()
    for _ in range(10):
        shown = [row for row in run.rows() if row.path not in done]
        if not shown:
            return
        for row in shown:
            done.add(row.path)
            if row.node.kind is Kind.REPEAT:
                if not row.place:
                    run.give(row.path, Given(entries=(ENTRY.format(1), ENTRY.format(2))))
            elif row.node.kind not in SILENT | HOLDERS and run.state(row.path).relevant:
                _answer_until_it_holds(run, row.path, row.node, random, likes)


def _answer_until_it_holds(run: Run, path: str, node: Node, random: Random, likes: str) -> None:
    for _ in range(60):
        run.give(path, Given(answer(run, path, node, random, likes=likes)))
        if run.state(path).error is None:
            return
    run.give(path, Given(not_applicable=node.may_skip))


@pytest.mark.parametrize("likes", ["good", "bad"])
@pytest.mark.parametrize("name", BOOKS)
def test_it_runs_to_its_end(name: str, likes: str) -> None:
    run = Run(form(name), {}, TODAY, NOW)
    assert run.missing(), "an empty one is not complete"
    fill(run, Random(5), likes=likes)
    assert [(missing.path, missing.code) for missing in run.missing()] == []
    score = run.score()
    assert score is not None
    assert score[0] == (score[1] if likes == "good" else 0)
    said = run.state("/closing/score" if "/closing/score" in nodes(name) else "/conclusion/score").value
    assert float(said) == (100 if likes == "good" else 0)
    assert bool(run.bad_answers()) == (likes == "bad")


@pytest.mark.parametrize("name", BOOKS)
def test_what_is_skipped_counts_nowhere(name: str) -> None:
    run = Run(form(name), {}, TODAY, NOW)
    for path, node in nodes(name).items():
        if node.may_skip and path in {row.path for row in run.rows()}:
            run.give(path, Given(not_applicable=True))
    assert run.bad_answers() == ()
    assert {missing.path for missing in run.missing()}.isdisjoint(
        path for path, node in nodes(name).items() if node.may_skip
    )


@pytest.mark.parametrize("name", BOOKS)
def test_every_rule_of_it_is_met_and_broken_by_some_answers(name: str) -> None:
    """A relevance or a constraint that is always so, or never, is a mistake of the workbook."""
    places = nodes(name)
    unseen = {(node.name, "shown", way) for node in places.values() if node.relevant for way in (True, False)}
    unseen |= {(node.name, "held", way) for node in places.values() if node.constraint for way in (True, False)}
    for seed in range(80):
        random = Random(seed)
        run = Run(form(name), {}, TODAY, NOW)
        unseen -= _shown(run, places)
        for _ in range(3):
            for row in run.rows():
                if row.node.kind is Kind.REPEAT and not row.place:
                    run.give(row.path, Given(entries=(ENTRY.format(1),)))
            given = run.answers()
            for path in [row.path for row in run.rows() if row.path not in given]:
                node = places[_plain(path)]
                if node.kind not in SILENT | HOLDERS:
                    run.give(path, Given(_anything(run, path, node, random)))
                    if run.state(path).value:
                        unseen.discard((node.name, "held", run.state(path).error is None))
        unseen -= _shown(run, places)
        if not unseen:
            return
    assert unseen == set()


def _shown(run: Run, places: dict[str, Node]) -> set[tuple[str, str, bool]]:
    seen = {_plain(row.path) for row in run.rows()}
    return {(node.name, "shown", path in seen) for path, node in places.items() if node.relevant}


def _plain(path: str) -> str:
    return "".join(part.split("]")[-1] for part in path.split("["))


def _anything(run: Run, path: str, node: Node, random: Random) -> str:
    names = [choice.name for choice in run.state(path).choices]
    if node.kind is Kind.SELECT_MULTIPLE:
        return " ".join(random.sample(names, random.randint(1, len(names))))
    if node.kind is Kind.SELECT_ONE:
        return random.choice(names)
    return {
        Kind.INTEGER: random.choice(["-9", "0", "2", "5", "1999", "2020", "5000000"]),
        Kind.DECIMAL: random.choice(["-99", "0", "0.5", "9", "9000000"]),
        Kind.DATE: random.choice(["2020-01-01", "2030-01-01"]),
        Kind.TIME: "09:30:00",
        Kind.ACKNOWLEDGE: "OK",
        Kind.TEXT: "words",
    }.get(node.kind, "")
