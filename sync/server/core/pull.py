"""What a device gets: the next rows of every scope it may see, cut by size, with the heads they lead to."""

from __future__ import annotations

from datetime import datetime

from app.domain.ids import user_scope
from app.domain.kernel.context import Role
from app.domain.permissions import may_read
from sync.protocol.limits import MOST_CHANGESETS, MOST_PUSH_BYTES, MOST_ROWS
from sync.protocol.messages import Fate, Head, Limits, SyncRequest, SyncResponse
from sync.protocol.problems import ProblemCode
from sync.server.core.identity import Identity
from sync.server.core.page import Page, Place
from sync.server.core.problems import RefusedRequest
from sync.server.storage.rows import ScopeRow
from sync.server.storage.store import Held, Reading

LIMITS = Limits(MOST_CHANGESETS, MOST_PUSH_BYTES, MOST_ROWS)


def answer(
    reading: Reading, held: Held, request: SyncRequest, fates: list[Fate], identity: Identity, now: datetime
) -> SyncResponse:
    """Return the reply: fates, the next page, heads, and the grants of the caller that hold now.

    RefusedRequest `epoch_changed` when the request comes from another epoch, or from a later state than this.
    """
    if request.epoch not in ("", identity.epoch):
        raise RefusedRequest(ProblemCode.EPOCH_CHANGED, epoch=identity.epoch)
    grants = grants_of(held)
    heads = {scope: held.heads[scope] for scope in grants if scope in held.heads}
    asked = [_place(heads.get(scope) or ScopeRow(scope, 0, 0, 0), request, identity) for scope in grants]
    overdue = [place.head.id for place in asked if _is_overdue(place, request)]
    places = [place for place in asked if place.head.id not in overdue]
    page = Page(reading)
    page.look_ahead(places)
    for place in places:
        page.add(place.head, place.cursor, with_history=place.with_history)
    shown = {scope: Head(h.version, h.total, h.checksum) for scope, h in heads.items()}
    return SyncResponse(
        epoch=identity.epoch,
        server_time=now,
        fates=fates,
        rows=page.rows,
        history=page.history,
        cursors=page.cursors,
        heads=shown,
        grants=grants,
        overdue=overdue,
        complete=all(page.cursors[scope] == heads[scope].version for scope in page.cursors if scope in heads),
        limits=LIMITS,
    )


def _place(head: ScopeRow, request: SyncRequest, identity: Identity) -> Place:
    cursor = request.cursors.get(head.id, 0)
    if not 0 <= cursor <= head.version:
        raise RefusedRequest(ProblemCode.EPOCH_CHANGED, epoch=identity.epoch, scope=head.id)
    is_held = head.id in request.cursors and head.id not in request.begun
    return Place(head, cursor, request.history and is_held)


def _is_overdue(place: Place, request: SyncRequest) -> bool:
    """Say whether tombstones past what the device holds may be purged: it must receive the scope anew.

    What it holds is as of where it began to fetch: what was removed before that was never sent.
    """
    since = max(place.cursor, request.begun.get(place.head.id, 0))
    return place.cursor > 0 and since < place.head.gc_floor


def grants_of(held: Held) -> dict[str, str]:
    """Return {scope: role} of what the caller may see: their own scope, catalogues, then what is judged with them.

    What somebody holds in a role that reads nothing of it (O2) is not among them: they are heard there all the same.
    """
    if held.caller is None:
        return {}
    account = held.caller.account
    readable = {scope: role for scope, role in held.roles if may_read(scope, Role(role))}
    catalogues = {scope: role for scope, role in readable.items() if scope.startswith("g:")}
    return {user_scope(account.id): account.role} | catalogues | readable
