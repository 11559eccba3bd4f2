"""A seeded sample of `make kill9`: program and server are killed at statements of a day, and nothing is lost."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.deaths.fate import kind_of
from tests.e2e.deaths.life import Voice, bear
from tests.e2e.deaths.run import sample

POINTS = {("client", "sqlite"): 14, ("server", "sqlite"): 12, ("server", "postgres"): 12}
SEED = "1"
_KILLS = re.compile(r"(\d+) kills at (\d+) kinds, (\d+) not met, (\d+) losses")


def test_a_sample_has_some_of_every_kind_and_is_the_same_again() -> None:
    kinds = ["BEGIN", *["INSERT outbox"] * 90, "SELECT item", "COMMIT"]
    chosen = sample(kinds, 6, 5)
    assert {kinds[number - 1] for number in chosen} == set(kinds)
    assert (len(chosen), chosen) == (6, sample(kinds, 6, 5))
    assert sample(kinds, 0, 5) == list(range(1, 94))
    assert sample(kinds[:2], 6, 5) == [1, 2]


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("BEGIN IMMEDIATE", "BEGIN"),
        ("INSERT OR IGNORE INTO journal (id) SELECT id FROM outbox", "INSERT journal"),
        ("UPDATE plan_item SET a = 1 WHERE id IN (SELECT id FROM x)", "UPDATE plan_item"),
        ("SELECT a,\n b FROM record r", "SELECT record"),
        ("DELETE FROM outbox WHERE seq = 1", "DELETE outbox"),
        ("COPY receipt FROM STDIN", "COPY receipt"),
        ("told", "told"),
    ],
)
def test_statements_are_told_apart_by_verb_and_table(statement: str, kind: str) -> None:
    assert kind_of(statement) == kind


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the processes that die are forked")
def test_a_process_is_ended_for_its_silence_and_not_for_a_long_day(monkeypatch: pytest.MonkeyPatch) -> None:
    def speaks(voice: Voice) -> None:
        signal.alarm(1)
        voice.tell("a word")
        voice.tell(str(signal.alarm(0) > 1))

    def asks(voice: Voice) -> None:
        voice.ask("a question")
        voice.tell(str(signal.alarm(0) > 1))

    for live in (speaks, asks):
        life = bear(live)
        life.go_on()
        assert [word for (word,) in life.lines()][1:] == ["True"]
        assert life.ended() == 0

    def is_silent(_: Voice) -> None:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)  # a test's own alarm is caught
        signal.pause()

    monkeypatch.setattr("tests.e2e.deaths.life.PATIENCE_SECONDS", 1)
    silent = bear(is_silent)
    assert list(silent.lines()) == []
    assert silent.ended() == -signal.SIGALRM


@pytest.mark.e2e
@pytest.mark.slow
@pytest.mark.timeout(400)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the processes that die are forked")
@pytest.mark.parametrize(("side", "store"), POINTS, ids=["client", "server on SQLite", "server on PostgreSQL"])
def test_a_kill_at_any_statement_loses_nothing_that_was_acknowledged(
    side: str, store: str, request: pytest.FixtureRequest
) -> None:
    database = request.getfixturevalue("postgres_url") if store == "postgres" else ""
    points = POINTS[side, store]
    ran = subprocess.run(
        [sys.executable, "-m", "tests.e2e.deaths.run", "--side", side, "--store", store, "--database", database,
         "--points", str(points), "--seed", SEED],
        capture_output=True, text=True, check=False, env=os.environ | {"PYTHONPATH": str(Path.cwd())}, timeout=400,
    )  # fmt: skip
    print(ran.stdout)
    found = _KILLS.search(ran.stdout)
    assert found, ran.stdout + ran.stderr
    kills, kinds, not_met, losses = (int(number) for number in found.groups())
    assert losses == 0, ran.stdout
    assert kills + not_met == points
    assert kills >= points - 1, "a day has as many statements as the one before, but for what is done in the background"
    assert kinds >= points // 2
