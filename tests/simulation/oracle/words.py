"""Promise 1: nothing typed is lost, and nobody's words are overwritten by one who had not seen them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from app.domain.kernel.plain import to_plain
from tests.simulation.device import Device
from tests.simulation.oracle.invariants import Answers
from tests.simulation.past import Body, Moment
from tests.simulation.played import Played
from tests.simulation.screen import Saved, Screen
from tests.simulation.words import TOKEN, tokens

TEXTS = {
    "plan_item": ("area", "root_cause", "actions_needed", "progress", "key_work_ahead"),
    "visit": ("purpose", "minutes"),
    "meeting": ("agenda", "minutes"),
    "evidence": ("caption",),
    "answer": ("note",),
    "violation": ("text",),
    "accident": ("description", "action"),
    "complaint": ("text", "answer"),
}
LISTS = {"plan_item": ("additional_persons",), "meeting": ("attended", "guests"), "answer": ("entries",)}
GROUPS = {
    "plan_item": (("cluster", "compliance_point", "question"), ("lead_person",), ("target_date",)),
    "visit": (("kind",), ("mode",), ("planned_on",), ("days",), ("for_name", "for_position")),
    "meeting": (("visit_id",), ("held_on",), ("number",), ("place",), ("is_virtual",)),
    "committee": (("kind",), ("name",), ("established_on",), ("dissolved_on",)),
    "member": (("name",), ("side",), ("joined_on", "left_on"), ("gender",), ("office",)),
    "answer": (("value", "not_applicable"),),
    "contact": (("name",), ("position",), ("phone",), ("email",)),
    "evidence": (("marks",),),
    "violation": (("legal_reference",), ("severity",), ("discipline",), ("direction",), ("place",), ("item_id",)),
    "accident": (("kind",), ("happened_on",), ("severity",), ("women",), ("men",), ("days_lost",), ("place",)),
    "complaint": (("received_on",), ("complainant",), ("contact",), ("closed_on",)),
}
"""How each field merges, said again here: the oracle must not believe the records' own word for it."""


_BLANK: Body = {"value": "", "not_applicable": False, "note": "", "entries": []}
"""What a screen shows of an answer that nobody gave."""


def kept_words(played: Played) -> Answers:
    """Ask of every changeset whether the server keeps its words: in state, history, conflict or refusal."""
    kept = tokens(played.past.words())
    for device, saved in played.saved.values():
        if saved.changeset not in played.past.receipts:
            continue
        lost = tokens(json.dumps(_body(saved))) - kept
        told = f"{device.name}: {saved.command} {saved.changeset} typed {sorted(lost)}, kept nowhere"
        yield told if lost else ""


def seen_words(played: Played) -> Answers:
    """Ask of every value that a device replaced whether its person had seen it."""
    saved = played.saved
    for scope in played.past.scopes:
        if not scope.startswith(("f:", "r:")):
            continue
        last_writers = _last_writers(played, scope)
        for moment in played.past.backwards(scope):
            known = saved.get(moment.step.changeset)
            if moment.before is None or known is None:
                continue
            device, writing = known
            seen = _seen(device, writing, moment.step.record)
            where = f"{device.name}: {writing.command} at {moment.step.version}"
            for problem in _unseen(moment, moment.before, seen, last_writers, device):
                yield problem and f"{where} {problem}"


Writers = Mapping[tuple[str, int], Mapping[str, str]]
"""(record, version) -> {field: device that had written it last before that version}; `*` is the record's birth."""


def _unseen(moment: Moment, before: Body, seen: list[Body], writers: Writers, device: Device) -> Answers:
    step, after = moment.step, moment.after
    here = device.signed.session.device
    for name in TEXTS.get(step.kind, ()):
        gone = set(TOKEN.findall(before[name])) - set(TOKEN.findall(after[name]))
        gone -= {token for one in seen for token in TOKEN.findall(one[name])}
        gone -= _typed_here(device, gone)
        yield f"took {sorted(gone)} out of {name} unseen: {before[name]!r} -> {after[name]!r}" if gone else ""
    for name in LISTS.get(step.kind, ()):
        gone = set(before[name]) - set(after[name]) - {entry for one in seen for entry in one[name]}
        is_unseen = gone and step.changes.get(name) and not _typed_here(device, gone)
        yield f"took {sorted(gone)} out of {name} unseen" if is_unseen else ""
    for group in GROUPS.get(step.kind, ()):
        was = tuple(before[name] for name in group)
        became = tuple(after[name] for name in group)
        if was == became:
            continue
        last = writers[step.record, step.version]
        was_seen = any(was == tuple(one[name] for name in group) for one in seen)
        was_own = was_seen or all(last.get(name, last["*"]) == here for name in _unlike(group, was, seen))
        yield "" if was_own else f"replaced {group} unseen: {was} -> {became}"


def _unlike(group: tuple[str, ...], was: tuple[Any, ...], seen: list[Body]) -> list[str]:
    """Return the fields of a group whose value nobody here has seen."""
    return [name for name, value in zip(group, was, strict=True) if all(one[name] != value for one in seen)] or list(
        group
    )


def _seen(device: Device, writing: Saved, record: str) -> list[Body]:
    """Return how the record stood on this device's screen whenever its person wrote, up to this form's opening."""
    seen = [body for screen in device.screens[: writing.opened + 1] if (body := shown(screen, record)) is not None]
    return [*seen, _BLANK] if writing.command == "GiveAnswers" else seen


def shown(screen: Screen, record: str) -> Body | None:
    """Return a record as a screen showed it, as plain values."""
    row = screen.rows.get(record)
    if row is None:
        return None
    return {name: to_plain(getattr(row.record, name)) for name in type(row.record).__dataclass_fields__}


def _typed_here(device: Device, words: set[str]) -> set[str]:
    return {word for word in words if any(word in saved.payload.decode() for saved in device.saved)}


def _last_writers(played: Played, scope: str) -> Writers:
    latest: dict[str, dict[str, str]] = {}
    found: dict[tuple[str, int], Mapping[str, str]] = {}
    for step in played.past.of_scope(scope):
        known = latest.setdefault(step.record, {"*": step.device})
        found[step.record, step.version] = dict(known)
        known |= dict.fromkeys(step.changes, step.device)
    return found


def _body(saved: Saved) -> Any:  # noqa: ANN401  # plain JSON
    return json.loads(saved.payload)["body"]
