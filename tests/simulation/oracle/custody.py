"""Work in custody: without effect until accepted, once and in order; its author and the history know who decided."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping

from app.domain.kernel.context import Role
from tests.simulation.oracle.invariants import Answers
from tests.simulation.past import Body, Past, Row, Step
from tests.simulation.played import Played
from tests.simulation.words import TOKEN, tokens

_DECIDED = ("accepted", "returned", "archived")
_STATES = ("waiting", *_DECIDED)
_APART = {"custody", "handover"}
_SUPERSEDED = {"state": ["open", "superseded"]}


def accepted(past: Past) -> Mapping[str, Body]:
    """Return the custody of each changeset that a supervisor accepted, by changeset."""
    rows = (row for row in past.rows.values() if row.kind == "custody" and row.body["state"] == "accepted")
    return {row.body["changeset"]: row.body for row in rows}


def _kept(past: Past) -> list[Row]:
    """Return what came into custody; a copy of a refusal is none."""
    rows = (row for row in past.rows.values() if row.kind == "custody")
    return sorted((row for row in rows if row.body["state"] in _STATES), key=lambda row: row.id)


def _decisions(past: Past) -> Mapping[str, Step]:
    """Return by record of custody the write that decided it."""
    return {
        step.record: step
        for step in past.steps
        if step.kind == "custody" and step.changes.get("state", ["", ""])[1] in _DECIDED
    }


def without_effect(played: Played) -> Answers:
    """Ask of all that came into custody whether what it wrote was written with its acceptance, and by no other way."""
    past = played.past
    decisions = _decisions(past)
    wrote: dict[str, list[Step]] = {}
    for step in past.steps:
        # What is sent again puts the refusal before it aside, also where it waits for a supervisor then.
        is_put_aside = step.kind == "refusal" and step.scope.startswith("u:") and step.changes == _SUPERSEDED
        if step.kind not in _APART and not is_put_aside:
            wrote.setdefault(step.changeset, []).append(step)
    for row in _kept(past):
        decision = decisions.get(row.id) if row.body["state"] == "accepted" else None
        for step in wrote.get(row.body["changeset"], ()):
            if decision is None:
                yield f"{step.changeset} is {row.body['state']} and wrote {step.kind} at {step.version}"
                continue
            is_same = (step.actor, step.behalf, step.received_at, step.device) == (
                decision.actor,
                row.body["author_name"],
                decision.received_at,
                json.loads(row.body["payload"])["device"],
            )
            told = f"{step.actor} for {step.behalf!r} at {step.received_at}"
            yield "" if is_same else f"the history says of accepted {step.changeset} that it came by {told}"


def decided_in_order(played: Played) -> Answers:
    """Ask of every acceptance whether nothing that it rests on waited still."""
    past = played.past
    births = {step.record: step for step in past.steps if step.kind == "custody" and step.is_birth}
    decisions = _decisions(past)
    for row in _kept(past):
        decision = decisions.get(row.id)
        if decision is None or row.body["state"] != "accepted":
            continue
        for earlier in row.body["earlier"]:
            birth, other = births.get(earlier), decisions.get(earlier)
            if birth is None or birth.version > decision.version or past.rows[earlier].body["state"] not in _STATES:
                continue
            is_decided = other is not None and other.version < decision.version
            yield "" if is_decided else f"{row.body['changeset']} was accepted while {earlier} waited"


def decided_by_supervisors(played: Played) -> Answers:
    """Ask of every decision whether it was made once, of what waited, by somebody who supervised then, with a note."""
    for step in played.past.steps:
        became = step.changes.get("state", ["", ""]) if step.kind == "custody" else ["", ""]
        if became[1] not in _DECIDED:
            continue
        body = played.past.rows[step.record].body
        yield "" if became[0] == "waiting" else f"{step.record} went from {became[0]} to {became[1]}"
        roles = {one.role for one in played.assigned if played.people[one.login] == step.actor}
        yield "" if Role.SUPERVISOR in roles else f"{step.actor} decided {step.record} and supervises nothing"
        is_noted = became[1] == "accepted" or bool(body["note"])
        yield "" if is_noted else f"{step.record} was {became[1]} without a note"


def told_authors(played: Played) -> Answers:
    """Ask of all that came into custody whether its author reads what became of it, by whom, and with which note."""
    handovers = {row.body["changeset"]: row for row in played.past.rows.values() if row.kind == "handover"}
    for row in _kept(played.past):
        body, told = row.body, handovers.get(row.body["changeset"])
        if told is None or told.scope != f"u:{body['author']}":
            yield f"the author of {body['changeset']} is not told of its custody"
            continue
        state = told.body["state"]
        is_later = body["state"] != "waiting" and state in ("settled", "superseded")
        is_told = state == body["state"] or is_later
        same = all(told.body[name] == body[name] for name in ("note", "decided_by", "decided_at", "command", "target"))
        words = f"{state} ({told.body['note']!r})"
        yield "" if is_told and same else f"{body['changeset']} is {body['state']}, its author reads {words}"


def accepted_words(played: Played) -> Answers:
    """Ask of all that was accepted whether its words are the factory's now: in state, history or conflict."""
    past = played.past
    if not accepted(past):
        return
    there: dict[str, frozenset[str]] = {}
    for changeset, body in accepted(past).items():
        scope = body["in_scope"]
        if scope not in there:
            changes = (json.dumps(step.changes, ensure_ascii=False) for step in past.of_scope(scope))
            texts = (row.text for row in past.rows.values() if row.scope == scope)
            there[scope] = tokens("\n".join((*texts, *changes)))
        lost = tokens(json.dumps(json.loads(body["payload"])["body"])) - there[scope]
        yield f"{changeset} was accepted, and {sorted(lost)} are nowhere in {scope}" if lost else ""


def kept_to_themselves(played: Played) -> Answers:
    """Ask of all that came into custody whether nobody but author and supervisors was sent a word of it unaccepted."""
    past = played.past
    typed = Counter(word for _, saved in played.saved.values() for word in set(TOKEN.findall(saved.payload.decode())))
    begun: dict[tuple[str, str], int] = {}
    for step in past.steps:
        if step.kind not in _APART:
            begun.setdefault((step.changeset, step.scope), step.version)
    logins = {device.name: device.signed.session.login for device in played.devices}
    for row in _kept(past):
        body = row.body
        own = {word for word in tokens(json.dumps(json.loads(body["payload"])["body"])) if typed[word] == 1}
        since = begun.get((body["changeset"], body["in_scope"]))
        for passed in played.traffic if own else ():
            login = logins[passed.device]
            roles = [
                one.role
                for one in played.assigned[: passed.assigned]
                if (one.login, one.scope) == (login, body["in_scope"])
            ]
            if played.people[login] == body["author"] or (roles and roles[-1] is Role.SUPERVISOR):
                continue
            is_out = since is not None and passed.heads.get(body["in_scope"], 0) >= since
            heard = set() if is_out else own & passed.words
            yield f"{passed.device} was sent {sorted(heard)} of {body['changeset']}, which is kept" if heard else ""


def copied_refusals(played: Played) -> Answers:
    """Ask of every refusal in an engagement whether supervisors read it, and what its author did about it."""
    copies = {row.body["changeset"]: row for row in played.past.rows.values() if row.kind == "custody"}
    for row in played.past.rows.values():
        if row.kind != "refusal" or not row.body["in_scope"].startswith("f:"):
            continue
        copy = copies.get(row.body["changeset"])
        if copy is None or copy.scope != f"q:{row.body['in_scope'][2:]}":
            yield f"the supervisors do not read that {row.body['changeset']} was refused"
            continue
        state = {"open": "refused"}.get(row.body["state"], row.body["state"])
        same = all(copy.body[name] == row.body[name] for name in ("payload", "reasons", "command", "target"))
        told = f"{row.body['changeset']} is {row.body['state']} with its author, its copy {copy.body['state']}"
        yield "" if same and copy.body["state"] == state else told


def all_decided(played: Played) -> Answers:
    """Ask, once supervisors had the time for it, whether nothing waits in any queue."""
    for row in _kept(played.past):
        yield f"{row.body['changeset']} waits in {row.scope} still" if row.body["state"] == "waiting" else ""
