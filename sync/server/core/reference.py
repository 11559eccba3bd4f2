"""Which rule pack judges a changeset, and the catalogue that goes with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.domain.catalogue import Catalogue
from app.domain.rulepack import RulePack
from app.schema.reference import catalogue, rule_packs


class Reference:
    """The rule packs a server holds, newest last, and their catalogues."""

    def __init__(
        self,
        packs: tuple[RulePack, ...] | None = None,
        catalogue_of: Callable[[str], Catalogue] = catalogue,
    ) -> None:
        """Take the packs; by default those that ship with the program."""
        self._packs = rule_packs() if packs is None else packs
        self._by_id = {pack.id: pack for pack in self._packs}
        self._catalogue_of = catalogue_of

    def judging(self, named: str, programme: str, day: date) -> RulePack:
        """Return the pack that the changeset names if it is of the programme, else the one in force on the day."""
        pack = self._by_id.get(named)
        if pack is not None and programme in ("", pack.programme):
            return pack
        fitting = [p for p in self._packs if programme in ("", p.programme)] or list(self._packs)
        in_force = [p for p in fitting if p.holds_on(day)]
        return (in_force or fitting)[-1]

    def catalogue(self, pack: RulePack) -> Catalogue:
        """Return the catalogue that the pack's ids come from."""
        return self._catalogue_of(pack.catalogue)
