"""The operator's guide to the letter: each line of it is typed, in order, and a laptop then receives a factory."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from app.config.paths import Paths
from app.domain.checklist.records import Template
from app.domain.clock import SystemClock
from app.domain.factory.records import Factory
from app.storage.rows import rows_of
from sync.client.accounts import Accounts
from sync.client.sealed_secrets import PassingSecrets
from tests.builders.facility_lists import csv_bytes
from tests.fixtures.processes import PASSWORD, ServerProcess

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "packaging/server/README.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^## Begin\n+```sh\n(.*?)```", re.MULTILINE | re.DOTALL)
PLACEHOLDER = re.compile(r"[A-Z]+-ID")
DATABASE = "export CONCORD_DATABASE="
SERVE = ["serve", "--host", "127.0.0.1", "--port", "8440"]


def typed() -> Iterator[list[str]]:
    """Yield the words after `concord-server` of each line, without its comment."""
    [block] = BLOCK.findall(GUIDE)
    first, *lines = block.splitlines()
    assert first.startswith(DATABASE)
    for line in lines:
        name, *words = shlex.split(line, comments=True)
        assert name == "concord-server"
        yield words


def run(words: Sequence[str], database: str, folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "sync.server", *words],
        input=PASSWORD + "\n",
        env=os.environ | {"PYTHONPATH": str(ROOT), "CONCORD_DATABASE": database},
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, (words, done.stderr)
    return done.stdout


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return str(tmp_path / "server.db" if request.param == "sqlite" else request.getfixturevalue("postgres_url"))


def test_it_leads_from_an_empty_database_to_a_laptop_that_syncs(database: str, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_bytes(csv_bytes([("BD", "Rose Garments", "12 Mill Road, Ashulia")]))
    (tmp_path / "walk.xlsx").write_bytes((ROOT / "resources/templates/advisory-visit.xlsx").read_bytes())
    *lines, last = typed()
    printed: dict[str, str] = {}
    for words in lines:
        filled = [PLACEHOLDER.sub(lambda found: printed[found.group()], word) for word in words]
        answer = run(filled, database, tmp_path)
        if words[0] == "list-factories":
            printed["FACTORY-ID"] = answer.split("\t")[0]
        elif words[0] == "open-engagement":
            printed["ENGAGEMENT-ID"] = answer.split()[-1]
    assert last == SERVE, "served below on a port that is free"
    server = ServerProcess(database, tmp_path)
    server.start()
    try:
        account = Accounts(Paths(tmp_path, tmp_path, tmp_path / "logs"), PassingSecrets(), SystemClock()).sign_in(
            server.url, "nasrin", PASSWORD
        )
        account.cycle.run()
        with account.workspace.read() as connection:
            [stored] = rows_of(Factory).by_scope(connection, "g:factories-BD")
            [template] = rows_of(Template).by_scope(connection, "g:templates-advisory")
        account.close()
    finally:
        server.stop()
    assert stored.record.name == "Rose Garments"
    assert template.record.code == "advisory-visit"
