"""What a person sees: decisions rest on what was shown, own words stay, and lists agree with records."""

from __future__ import annotations

import json
from collections import Counter
from itertools import pairwise

from app.domain.custody.records import Custody
from app.storage import cards
from app.storage.connection import Connection
from app.storage.driver import select
from app.storage.overlay import OverlayFacts
from tests.simulation.device import Device
from tests.simulation.oracle.invariants import Answers
from tests.simulation.oracle.words import GROUPS, LISTS, TEXTS, shown
from tests.simulation.past import Step
from tests.simulation.played import Played
from tests.simulation.screen import Saved, Screen, all_rows
from tests.simulation.words import WORD, tokens

_SEEN = ("area", "compliance_point", "actions_needed", "root_cause")
_APART = ("would_refuse", "parked")
_WRITTEN_BY = {
    "EditItem": "plan_item",
    "EditViolation": "violation",
    "EditAccident": "accident",
    "EditComplaint": "complaint",
}
_FOUND_BY = {
    "plan_item": (*TEXTS["plan_item"], "lead_person", "additional_persons"),
    "visit": (*TEXTS["visit"], "for_name"),
    "meeting": (*TEXTS["meeting"], "place", "guests"),
    "comment": ("text",),
    "evidence": ("caption", "file_name"),
    "committee": ("name",),
    "member": ("name", "office"),
    "contact": ("name", "position", "phone"),
    "checklist_run": ("title", "passed_reason"),
    "addendum": ("text",),
    "violation": ("text", "legal_reference", "place"),
    "accident": ("description", "action", "place"),
    "answer": ("note",),  # what is given for a choice is no word that somebody looks for
}


def seen_decisions(played: Played) -> Answers:
    """Ask of every review whether its words are those that its author's screen showed (D1)."""
    births = {step.record: step.changeset for step in played.past.steps if step.is_birth}
    for review in played.past.rows.values():
        known = played.saved.get(births[review.id]) if review.kind == "committee_review" else None
        if known is None or known[1].command != "RecordReview" or _was_given_again(known[1]):
            continue
        device, saved = known
        item = shown(device.screens[saved.given], review.body["item_id"])
        wrong = [name for name in _SEEN if item is None or review.body[f"seen_{name}"] != item[name]]
        yield f"{device.name}: review {review.id} binds the committee to {wrong} that nobody saw" if wrong else ""


def shown_words(played: Played) -> Answers:
    """Ask of every screen whether somebody still saw on it what they had typed and what waited to be sent."""
    for device in played.devices:
        by_id = {saved.changeset: saved for saved in device.saved}
        for place, screen in enumerate(device.screens):
            waiting = [(by_id[id], state) for id, state in screen.pending.items() if id in by_id]
            for problem in _vanished(screen, waiting):
                yield problem and f"{device.name} at screen {place}: {problem}"


def _vanished(screen: Screen, waiting: list[tuple[Saved, str]]) -> Answers:
    last: dict[tuple[str, str], tuple[Saved, str]] = {}
    for saved, state in waiting:
        for record, based in json.loads(saved.payload).get("based", {}).items():
            last |= {(record, name): (saved, state) for name in based["old"]}
    for (record, name), (saved, state) in last.items():
        payload = json.loads(saved.payload)
        item = shown(screen, record)
        kind = _WRITTEN_BY.get(saved.command, "")
        # A rule stands against it, or the server keeps it, and may have refused it: what it is called stays so.
        if not kind or state in _APART or name not in payload["body"]["changes"]:
            continue
        mine, old = payload["body"]["changes"][name], payload["based"][record]["old"][name]
        if item is None:
            yield f"the {kind} of {saved.changeset} is gone"
        elif name in TEXTS[kind] or name in LISTS.get(kind, ()):
            gone = tokens(json.dumps(mine)) - tokens(json.dumps(old)) - tokens(json.dumps(item[name]))
            yield f"{sorted(gone)} vanished from {name}: {item[name]!r}" if gone else ""
        elif (name,) in GROUPS[kind]:
            yield "" if item[name] == mine else f"{name} shows {item[name]!r} instead of {mine!r}"


def told_in_time(played: Played) -> Answers:
    """Ask of all that is called received whether it is here: else the screen goes back to what it showed before."""
    wrote: dict[str, list[Step]] = {}
    for step in played.past.steps:
        receipt = played.past.receipts.get(step.changeset)
        # What is kept by the supervisors comes when they accept it.
        if receipt is None or receipt.verdict != "custody" or step.kind == "handover":
            wrote.setdefault(step.changeset, []).append(step)
    for device in played.devices:
        if device.name in played.robbed:
            continue
        before: set[str] = set()
        for place, screen in enumerate(device.screens):
            for changeset in before - screen.pending.keys():
                for step in wrote.get(changeset, ()):
                    if step.kind == Custody.KIND:
                        continue  # the supervisors' copy, should the author be one now: theirs is in their own scope
                    row = screen.rows.get(step.record)
                    if step.scope in screen.roles and step.record in played.past.rows:
                        is_here = row is not None and row.version >= step.version
                        told = f"{device.name} at screen {place}: {step.command} is received, its {step.kind} is not"
                        yield "" if is_here else told
            before = set(screen.pending)


def asked_first(played: Played) -> Answers:
    """Ask of every moment at which many records of a scope left a screen whether the person had agreed to it."""
    for device in played.devices:
        for place, (before, after) in enumerate(pairwise(device.screens)):
            left = (before.rows[id] for id in before.rows.keys() - after.rows.keys())
            gone = Counter(row.scope for row in left if row.version)
            for scope, number in gone.items():
                there = sum(row.scope == scope and bool(row.version) for row in before.rows.values())
                held = max(there, device.held[place, scope])
                is_many = scope in after.roles and (number > 50 or number * 5 > held)
                told = f"{device.name} after screen {place}: {number} of {held} records of {scope} left unasked"
                yield told if is_many and scope not in device.agreed else ""


def fresh_lists(played: Played) -> Answers:
    """Ask whether lists, search and pages agree with the records: each is kept up by notices of change."""
    for device in played.devices:
        yield "" if device.workspace.indexing.wait(30) else f"{device.name}: indexing does not end"
        device.look()
        screen = device.screens[-1]
        with device.workspace.read() as connection:
            unlike = {id for id, row in all_rows(connection).items() ^ screen.rows.items()}
        yield f"{device.name}: nobody was told that {sorted(unlike)[:3]} changed" if unlike else ""
        there = {
            (record, word)
            for record, row in screen.rows.items()
            if getattr(row.record, "withdrawn_reason", None) is None or row.record.KIND != "plan_item"
            for name in _FOUND_BY.get(row.record.KIND, ())
            for word in WORD.findall(str(getattr(row.record, name)))
        }
        with device.workspace.replica.write() as connection:
            wrong = sorted(there ^ _indexed(connection))[:3]
            yield f"{device.name}: the search differs in {wrong}" if wrong else ""
            yield from _stale_cards(device, connection)


def _indexed(connection: Connection) -> set[tuple[str, str]]:
    """Return (record, word) of every typed word in the search index."""
    connection.exec_driver_sql("CREATE VIRTUAL TABLE temp.word USING fts5vocab(main, search_text, instance)")
    found = select(
        connection,
        "SELECT search_entry.id, word.term FROM temp.word AS word JOIN search_entry ON search_entry.rid = word.doc "
        "WHERE word.term GLOB 'w[0-9][0-9][0-9][0-9]'",
    )
    connection.exec_driver_sql("DROP TABLE temp.word")
    return {(str(row[0]), str(row[1])) for row in found}


def _stale_cards(device: Device, connection: Connection) -> Answers:
    sql = "SELECT * FROM item_card ORDER BY item_id"
    before = select(connection, sql)
    items = select(connection, "SELECT scope, id FROM plan_item")
    for scope in sorted({scope for scope, _ in items}):
        facts = OverlayFacts(connection, scope)
        cards.refresh(connection, facts, scope, [id for held, id in items if held == scope], device.clock.today())
    after = select(connection, sql)
    changed = [(old, new) for old, new in zip(before, after, strict=False) if old != new]
    yield "" if before == after else f"{device.name}: cards {len(before)} and anew {len(after)}: {changed[:1]}"


def _was_given_again(saved: Saved) -> bool:
    """A review that was refused is sent again with the words of then."""
    return bool(json.loads(saved.payload).get("supersedes"))
