"""Whatever happens: the screen shows what the server told with what is pending on top, and in the end the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.kernel.changeset import Command
from app.domain.kernel.context import Context
from app.domain.kernel.decide import decide
from app.domain.kernel.record import Record, with_values
from app.domain.plan.commands import AddComment, ClassifyItem, CreateItem, EditItem, SetStatus
from app.domain.plan.records import Origin, Status
from app.domain.reasons import Blocked
from app.domain.registry import COMMANDS_BY_CLASS, INVARIANTS
from app.schema.codec import decode_changeset
from app.schema.reference import catalogue, rule_pack
from app.storage.basing import Shown
from app.storage.outbox import Answer
from tests.builders.workspaces import TODAY, Site, a_site, an_id, an_item

WORDS = ("keys", "locks", "doors", "ordered", "paid", "today")
TEXT = "first and second and third and fourth and fifth and sixth"
ITEMS = (an_item(1, progress=TEXT), an_item(2, progress=TEXT))


@dataclass(frozen=True, slots=True)
class Step:
    """`mine` and `theirs` give a command, `save` one from an editor that `open` opened; `push` sends some, `lose` sends
    and loses the answers; `pull` takes in what is new, `snapshot` everything, without history.
    """

    what: str
    item: int = 0
    field: str = ""
    value: int = 0


STEPS = st.builds(
    Step,
    st.sampled_from(
        ["mine"] * 5 + ["theirs"] * 4 + ["push", "push", "lose", "pull", "pull", "open", "save", "snapshot"]
    ),
    st.integers(0, 1),
    st.sampled_from(
        ["progress", "lead_person", "additional_persons", "target_date", "class", "status", "comment", "new"]
    ),
    st.integers(0, 5),
)


class Story:
    """One device and one server; `answers` are on their way."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.answers: list[Answer] = []
        self.opened: dict[str, Shown] = {}
        self.number = 100
        self.has_history = True

    def take(self, step: Step) -> None:
        getattr(self, step.what)(step)

    def mine(self, step: Step) -> None:
        self._give(self._command(step, self.site.view()))

    def save(self, step: Step) -> None:
        """Save from an editor that was opened earlier, if there is one: what was typed there goes on from its text."""
        shown = self.opened.get(ITEMS[step.item].id)
        texts: dict[str, Record] = (
            {} if shown is None else {ITEMS[step.item].id: with_values(ITEMS[step.item], shown.values)}
        )
        self._give(self._command(step, self.site.view() | texts), self.opened)

    def open(self, step: Step) -> None:
        item = ITEMS[step.item]
        names = ("progress", "lead_person", "additional_persons", "target_date")
        with self.site.workspace.read() as connection:
            self.opened[item.id] = self.site.workspace.commands.shown(connection, type(item), item.id, names)

    def theirs(self, step: Step) -> None:
        try:
            self.site.server.write(self._command(step, self.site.server.records()))
        except Blocked:
            return

    def push(self, step: Step) -> None:
        self.answers += self.site.push(most=step.value + 1)

    def lose(self, step: Step) -> None:
        self.site.push(most=step.value + 1)

    def pull(self, _: Step) -> None:
        assert not self.site.pull(self.answers).mismatched
        self.answers = []
        if self.has_history:
            assert self.site.view() == self.expected()

    def snapshot(self, _: Step) -> None:
        assert not self.site.pull(self.answers, with_history=False, is_snapshot=True).mismatched
        self.answers = []
        self.has_history = False  # who wrote a field last is then a guess, and so is what is shown until it is sent

    def settle(self) -> None:
        """Let everything be sent and received."""
        for _ in range(3):
            assert not self.site.sync().mismatched
        assert not self.site.pending()
        assert self.site.view() == self.site.server.records()
        with self.site.workspace.read() as connection:
            for table in ("base", "pending_history"):
                assert not connection.exec_driver_sql(f"SELECT * FROM {table}").all()

    def expected(self) -> dict[str, Record]:
        """Return what the server holds with the pending commands on top, by another way."""
        state = self.site.server.state.seen_by(self.site.workspace.session.device)
        pack = rule_pack("advisory-2026-01")
        for pending in self.site.pending():
            changeset = decode_changeset(pending.payload)
            context = Context(
                changeset.actor,
                self.site.server.role,
                changeset.device,
                changeset.scope,
                changeset.id,
                changeset.made_at,
                changeset.made_on,
                pack,
                catalogue(pack.catalogue),
                changeset.on_behalf_of,
            )
            type_ = COMMANDS_BY_CLASS[type(changeset.command)]
            try:
                outcome = decide(type_, changeset.command, changeset.based, state, context, INVARIANTS, mine_wins=True)
            except Blocked:
                continue
            for record in outcome.records:
                state.put(record, changeset.device, outcome.blended.get(record.id, frozenset()))
        return {record.id: record for record in state.all(Record)}

    def _give(self, command: Command, shown: dict[str, Shown] | None = None) -> None:
        try:
            self.site.give(command, shown=shown)
        except Blocked:
            return

    def _command(self, step: Step, seen: Mapping[str, Record]) -> Command:
        item, value = ITEMS[step.item].id, step.value
        self.number += 1
        words = getattr(seen[item], "progress", "").split(" ")
        words[2 * value % len(words)] = f"word{self.number}"
        word, new = WORDS[value], an_id(self.number)
        made: dict[str, Command] = {
            "progress": EditItem(item, {"progress": " ".join(words)}),
            "lead_person": EditItem(item, {"lead_person": word}),
            "additional_persons": EditItem(item, {"additional_persons": WORDS[value : value + 2], "lead_person": word}),
            "target_date": EditItem(item, {"target_date": date(2026, 10, value + 1)}),
            "class": ClassifyItem(item, "OSH", ("cp.chemicals", "cp.accommodation")[value % 2]),
            "status": SetStatus(item, (Status.IN_PROGRESS, Status.PENDING)[value % 2], ("", "other")[value % 2]),
            "comment": AddComment(new, item, word),
            "new": CreateItem(new, Origin.ADDITIONAL, TODAY, {"area": word}),
        }
        return made[step.field]


@given(steps=st.lists(STEPS, min_size=5, max_size=40))
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_the_screen_is_the_server_s_state_with_what_is_pending_on_top(steps: list[Step]) -> None:
    with TemporaryDirectory() as folder, a_site(Path(folder), ITEMS) as site:
        story = Story(site)
        for step in steps:
            story.take(step)
        story.settle()
