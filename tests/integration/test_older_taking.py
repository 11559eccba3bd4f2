"""Pages of older history in the replica: entries and the place where it begins together, nothing twice, no gap."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.plan.commands import AddComment, EditItem
from app.queries.history import is_whole, last_writes, record_history, step_ids
from app.services.changes import Changed
from app.services.older_history import OLDER
from app.storage import scopes
from app.storage.older import OlderPage, begins
from app.storage.scopes import ScopeStanding, ScopeState
from tests.builders.workspaces import ENGAGEMENT, GRANTS, SCOPE, Site, a_site, an_id, an_item

ITEM = an_item(1)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """Return a device that came late: an item was changed twice before."""
    with a_site(tmp_path, [ITEM], is_received=False) as site:
        for words in ("Keys found", "Guard trained"):
            site.server.write(EditItem(ITEM.id, {"progress": words}))
        site.receive(site.server.arrival(with_history=False))
        yield site


def state(site: Site) -> ScopeState:
    with site.workspace.read() as connection:
        found = scopes.find(connection, SCOPE)
    assert found is not None
    return found


def page(site: Site, since: int, upto: int) -> OlderPage:
    entries = [entry for entry in site.server.entries if since < entry.version <= upto]
    return OlderPage(SCOPE, since, upto, entries[::-1])


def here(site: Site) -> list[str]:
    with site.workspace.read() as connection:
        return step_ids(connection, ENGAGEMENT)


def content(site: Site) -> list[tuple[object, ...]]:
    names = ("history", "scope_state", "plan_item", "item_card", "outbox", "base", "pending_history")
    with site.workspace.read() as connection:
        return [tuple(row) for name in names for row in connection.exec_driver_sql(f"SELECT * FROM {name}")]


def test_pages_lead_down_to_the_beginning(site: Site) -> None:
    head = site.server.version
    assert (here(site), state(site).history_from) == ([], head)
    assert site.workspace.receiving.receive_older(page(site, 2, head)) == 2
    assert here(site) == [f"v{version}" for version in range(head, 2, -1)]
    with site.workspace.read() as connection:
        assert not is_whole(connection, ENGAGEMENT)
    assert site.workspace.receiving.receive_older(page(site, 0, 2)) == 0
    assert here(site) == [f"v{version}" for version in range(head, 0, -1)]
    with site.workspace.read() as connection:
        assert is_whole(connection, ENGAGEMENT)
        steps = record_history(connection, ENGAGEMENT, [ITEM.id])
    assert [step.changes.get("progress") for step in steps] == [
        ("Keys found", "Guard trained"),
        ("Keys ordered", "Keys found"),
        None,
    ]
    assert last_writes(steps, ITEM.id)["progress"].made_at == steps[0].made_at


def test_the_same_page_twice_changes_nothing_the_second_time(site: Site) -> None:
    older = page(site, 1, site.server.version)
    site.workspace.receiving.receive_older(older)
    once = content(site)
    assert site.workspace.receiving.receive_older(older) == 1
    assert content(site) == once


def test_a_page_without_entries_says_that_nothing_is_kept_below(site: Site) -> None:
    assert site.workspace.receiving.receive_older(OlderPage(SCOPE, 0, site.server.version, ())) == 0


def test_what_is_here_already_is_left_as_it_is(site: Site) -> None:
    whole = page(site, 0, site.server.version)
    site.workspace.receiving.receive_older(whole)
    once = content(site)
    others = [replace(entry, actor=an_id(77)) for entry in whole.entries]
    site.workspace.receiving.receive_older(replace(whole, entries=others))
    assert content(site) == once


def test_a_page_below_a_gap_does_not_hide_it(site: Site) -> None:
    """A snapshot came while the page was on its way: what lies between is still missing."""
    head = site.server.version
    assert site.workspace.receiving.receive_older(page(site, 0, head - 1)) == head
    assert state(site).history_from == head
    assert site.workspace.receiving.receive_older(page(site, head - 1, head)) == head - 1


def test_rounds_add_above_and_pages_below(site: Site) -> None:
    head = site.server.version
    site.server.write(AddComment(an_id(9), ITEM.id, "Theirs"))
    site.pull()
    site.workspace.receiving.receive_older(page(site, 1, head))
    site.server.write(EditItem(ITEM.id, {"progress": "Newest"}))
    assert not site.pull().mismatched
    assert (state(site).version, state(site).history_from) == (site.server.version, 1)
    assert here(site) == [f"v{version}" for version in range(site.server.version, 1, -1)]


def test_it_changes_neither_rows_nor_what_waits(site: Site) -> None:
    site.give(EditItem(ITEM.id, {"progress": "Mine"}))
    before, rows = state(site), site.rows()
    waiting = [(pending.seq, pending.payload) for pending in site.pending()]
    site.workspace.receiving.receive_older(page(site, 0, site.server.version))
    assert state(site) == replace(before, history_from=0)
    assert site.rows() == rows
    assert [(pending.seq, pending.payload) for pending in site.pending()] == waiting
    assert [id[0] for id in here(site)[:2]] == ["p", "v"]
    site.sync()
    assert site.view() == site.server.records()


def test_screens_hear_which_records_when_it_is_on_the_disk(site: Site) -> None:
    told: list[tuple[Changed, int]] = []
    site.workspace.changes.subscribe(lambda changed: told.append((changed, state(site).history_from)))
    site.workspace.receiving.receive_older(page(site, 2, site.server.version))
    [(changed, begun_at)] = told
    assert (changed.ids, changed.scopes) == (frozenset({ITEM.id}), frozenset({SCOPE}))
    assert changed.origin == "sync"
    assert changed.kinds == {"plan_item", OLDER}
    assert begun_at == 2


@pytest.mark.parametrize("standing", [ScopeStanding.REPAIR, ScopeStanding.REVOKED, ScopeStanding.FILLING])
def test_a_scope_that_is_not_held_now_takes_nothing(site: Site, standing: ScopeStanding) -> None:
    with site.workspace.replica.write() as connection:
        scopes.keep(connection, replace(state(site), state=standing))
    once = content(site)
    assert site.workspace.receiving.receive_older(page(site, 0, site.server.version)) == 0
    assert content(site) == once
    with site.workspace.read() as connection:
        assert begins(connection, SCOPE) == 0


def test_a_page_that_comes_after_its_scope_has_left_is_dropped(site: Site) -> None:
    late = page(site, 0, site.server.version)
    site.receive(grants={scope: role for scope, role in GRANTS.items() if scope != SCOPE})
    assert site.workspace.receiving.receive_older(late) == 0
    with site.workspace.read() as connection:
        assert scopes.find(connection, SCOPE) is None
    assert here(site) == []


def test_a_snapshot_for_repair_begins_the_history_anew_and_pages_complete_it(site: Site) -> None:
    site.workspace.receiving.receive_older(page(site, 0, site.server.version))
    site.server.write(EditItem(ITEM.id, {"progress": "Newest"}))
    site.pull(with_history=False, is_snapshot=True)
    head = site.server.version
    assert state(site).history_from == head
    assert site.workspace.receiving.receive_older(page(site, 0, head)) == 0
    assert here(site) == [f"v{version}" for version in range(head, 0, -1)]
