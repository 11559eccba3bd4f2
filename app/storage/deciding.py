"""Which conflicts wait for the person of this device: the domain says who decides what, SQL asks for all at once."""

from __future__ import annotations

from app.domain.decision.rules import may_decide
from app.domain.kernel.context import Role
from app.domain.records import RECORDS

_WHERE = ("f:", "r:")
_DECIDED_HERE = ", ".join(
    f"'{role.value} {where}{kind}'"
    for role in Role
    for where in _WHERE
    for kind in RECORDS
    if may_decide(role, kind, restricted=where == "r:")
)

# By way of the conflicts: they are few, whatever the number of scopes that are held.
TO_DECIDE = (
    "conflict AS k CROSS JOIN scope_state AS d ON d.scope = k.scope WHERE k.state = 'open' AND d.state <> 'revoked' "
    f"AND d.role || ' ' || substr(k.scope, 1, 2) || k.record_kind IN ({_DECIDED_HERE})"
)
"""The open conflicts `k` that the person decides, with the scope `d` that each is in: what follows a FROM."""
