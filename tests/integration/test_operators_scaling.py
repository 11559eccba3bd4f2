"""The operator's page on several processes: commands are understood, settings exist, statements do no harm."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import psycopg
import pytest

from app.domain.kernel.context import Role
from app.domain.kernel.decide import Verdict
from sync.server.cli.parser import parser
from sync.server.storage.migrate import migrate
from sync.server.storage.opening import open_store
from tests.builders.server import World, scope_of

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "packaging/server/SCALING.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)


def test_its_commands_are_understood(monkeypatch: pytest.MonkeyPatch) -> None:
    [block] = blocks("sh")
    verbs = []
    for line in block.splitlines():
        first, *words = shlex.split(line, comments=True)
        if first == "export":
            name, _, value = words[0].partition("=")
            monkeypatch.setenv(name, value)
        else:
            assert first == "concord-server"
            asked = parser().parse_args(words)
            assert asked.database.startswith("postgresql://")
            verbs.append(words[0])
    assert verbs == ["migrate", "serve"]


def test_its_settings_exist(postgres_url: str) -> None:
    settings = re.findall(r"ALTER SYSTEM SET (\w+) = '?([^';]+)'?;", blocks("sql")[0])
    assert len(settings) == len(blocks("sql")[0].splitlines())
    with psycopg.connect(postgres_url) as admin:
        known = {name for (name,) in admin.execute("SELECT name FROM pg_settings").fetchall()}
    assert {name for name, _ in settings} <= known
    told = re.findall(r"`(\w+_(?:timeout|names|commit))`", PAGE)
    assert told
    assert set(told) <= known


def test_the_scope_can_join_the_key_of_records_and_syncing_goes_on(postgres_url: str) -> None:
    migrate(postgres_url)
    store = open_store(postgres_url)
    try:
        world = World(store)
        engagement = world.engagement()
        world.person("amina", Role.ADVISOR, engagement)
        amina, scope = world.laptop("amina"), scope_of(engagement)
        item = world.ids.new()
        seen = amina.sync(amina.create(scope, item)).heads[scope].version
        with psycopg.connect(postgres_url) as admin:
            admin.execute(blocks("sql")[1])
        edited = amina.send(amina.edit(scope, item, seen, {"area": "Fire doors"}, area="Stairs"))
        born = amina.send(amina.create(scope, world.ids.new()))
        assert [edited.verdict, born.verdict] == [Verdict.ACCEPTED, Verdict.ACCEPTED]
        assert {row.id for row in amina.sync(cursors={}).rows[scope]} >= {item}
    finally:
        store.close()
    with psycopg.connect(postgres_url) as admin:
        keys = admin.execute(
            "SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid "
            "JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY(i.indkey) "
            "WHERE i.indisprimary AND (a.attname = 'scope' OR c.relname = 'scope' AND a.attname = 'id')"
        ).fetchall()
    assert {"record", "history", "scope", "blob"} <= {name for (name,) in keys}
