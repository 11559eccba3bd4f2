"""Everything the committee tab says, worked out by the domain and read once. No widgets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.kernel.changeset import Command
from app.domain.kernel.context import Context
from app.domain.kernel.record import Record
from app.domain.permissions import may_command
from app.domain.reasons import Blocked, Reason
from app.domain.rulepack import CommitteeType
from app.queries.committee_register import CommitteeRegister, committee_register
from app.services.workspace import Workspace
from app.storage.basing import Shown
from ui.parts.asking import refusal


@dataclass(frozen=True, slots=True)
class RegisterView:
    """The committees as they stand for this person today."""

    register: CommitteeRegister
    context: Context

    def may(self, command: str) -> Reason:
        """Say whether this person may give a command (O2)."""
        return may_command(self.context.role, command)

    @property
    def expected(self) -> tuple[CommitteeType, ...]:
        """Return the kinds whose reviews count and whose threshold the factory reaches."""
        workers = None if self.register.factory is None else self.register.factory.workers
        counted = self.context.pack.reviews.committee_kinds
        own = [type_ for type_ in self.register.types if type_.country != "*"]
        return tuple(
            type_
            for type_ in own
            if type_.kind in counted
            and type_.threshold_workers is not None
            and workers is not None
            and workers >= type_.threshold_workers
        )


class CommitteePresenter:
    """Reads the register of one engagement."""

    def __init__(self, workspace: Workspace, engagement_id: str) -> None:
        """Take where to read and whose committees they are."""
        self._workspace = workspace
        self.engagement_id = engagement_id

    def today(self) -> date:
        """Return the factory-local day."""
        return self._workspace.clock.today()

    def new_id(self) -> str:
        """Return an id for a new record."""
        return self._workspace.ids.new()

    def view(self) -> RegisterView | None:
        """Return the register as it stands now; None when the engagement is not here or no longer held."""
        workspace = self._workspace
        with workspace.read() as connection:
            try:
                context = workspace.context(connection, self.engagement_id)
            except Blocked:
                return None
            register = committee_register(connection, self.engagement_id, workspace.facts(connection), context)
        return None if register is None else RegisterView(register, context)

    def refusal(self, command: Command) -> tuple[Reason, ...]:
        """Return why a command would be refused now; () when nothing stands against it."""
        return refusal(self._workspace, self.engagement_id, command)

    def shown(self, cls: type[Record], record_id: str, names: Iterable[str]) -> Shown:
        """Return what the screen shows of some fields, for the command that will be made from their editor."""
        with self._workspace.read() as connection:
            return self._workspace.commands.shown(connection, cls, record_id, names)
