"""What the rules would say to a command if it were given now."""

from __future__ import annotations

from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.kernel.decide import decide
from app.domain.reasons import Blocked, Reason
from app.domain.registry import COMMANDS_BY_CLASS, INVARIANTS
from app.services.workspace import Workspace


def refusal(
    workspace: Workspace, engagement_id: str, command: Command, for_whom: OnBehalfOf | None = None
) -> tuple[Reason, ...]:
    """Return why a command would be refused now; () when nothing stands against it. The command is not given."""
    with workspace.read() as connection:
        try:
            context = workspace.context(connection, engagement_id, for_whom)
            decide(COMMANDS_BY_CLASS[type(command)], command, {}, workspace.facts(connection), context, INVARIANTS)
        except Blocked as blocked:
            return tuple(reason for reason in blocked.reasons if not reason.met)
    return ()
