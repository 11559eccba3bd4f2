"""The factories known so far, and which of them a row means."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from app.domain.factory.identity import IdentityKey, name_key, plain_words
from app.domain.factory.records import Factory
from sync.server.core.facilities.near import NearIndex, Neighbour
from sync.server.core.facilities.report import Difference, Note
from sync.server.core.facilities.rows import Draft


class Register:
    """Known factories by OS id and by identity; only those of `countries` can match by name."""

    def __init__(self, factories: Iterable[Factory], countries: Collection[str]) -> None:
        """Take the factories of the region and the countries that the list speaks of."""
        self.factories: dict[str, Factory] = {}
        self._by_os_id: dict[str, str] = {}
        self._by_identity: dict[IdentityKey, str] = {}
        self._near = NearIndex()
        self._countries = countries
        for factory in factories:
            self.put(factory)

    def put(self, factory: Factory) -> None:
        """Add a factory, or take its new values; the first holder of an id or identity keeps it."""
        is_new = factory.id not in self.factories
        self.factories[factory.id] = factory
        if factory.os_id:
            self._by_os_id.setdefault(factory.os_id, factory.id)
        if factory.country not in self._countries:
            return
        name, address = name_key(factory.name), plain_words(factory.address)
        if name and address:
            self._by_identity.setdefault((factory.country, name, address), factory.id)
        if is_new:
            self._near.add(factory.id, factory.country, name, address)

    def learn(self, draft: Draft, factory: Factory) -> None:
        """Remember that the name and address of a row, matched by its OS id, mean this factory too."""
        if draft.identity is not None:
            self._by_identity.setdefault(draft.identity, factory.id)

    def match(self, draft: Draft) -> tuple[Factory, Note] | Note | None:
        """Return the factory a row means and why, or why that cannot be told, or None for a new one."""
        by_os_id = self._by_os_id.get(draft.os_id) if draft.os_id else None
        by_identity = self._by_identity.get(draft.identity) if draft.identity else None
        if by_os_id is not None:
            if by_identity not in (None, by_os_id):
                return Note("matches_two_factories", {"os_id": draft.os_id})
            return self.factories[by_os_id], Note("same_os_id", {"os_id": draft.os_id})
        if by_identity is None:
            return None
        factory = self.factories[by_identity]
        if draft.os_id and factory.os_id:
            return Note("other_os_id", {"os_id": draft.os_id, "known": factory.os_id})
        return factory, Note("same_name_and_address")

    def neighbours(self, factory: Factory) -> tuple[Neighbour, ...]:
        """Return the factories that may be the same as this one."""
        return self._near.near(factory.id)


def filled(factory: Factory, draft: Draft) -> Factory:
    """Return the factory with its empty fields taken from a row; nothing it has is replaced."""
    has_place = factory.latitude is not None
    return replace(
        factory,
        address=factory.address or draft.address,
        sector=factory.sector or draft.sector,
        os_id=factory.os_id or draft.os_id,
        latitude=factory.latitude if has_place else draft.latitude,
        longitude=factory.longitude if has_place else draft.longitude,
        workers=draft.workers if factory.workers is None else factory.workers,
        external_ids=tuple(dict.fromkeys((*factory.external_ids, *draft.external_ids))),
    )


def differences(factory: Factory, draft: Draft) -> tuple[Difference, ...]:
    """Return where a row says something else than the factory."""
    texts = [
        (name, str(getattr(factory, name)), str(getattr(draft, name)))
        for name in ("country", "name", "address", "sector")
    ]
    found = [
        Difference(name, kept, given)
        for name, kept, given in texts
        if kept and given and plain_words(kept) != plain_words(given)
    ]
    for name in ("latitude", "longitude", "workers"):
        kept, given = getattr(factory, name), getattr(draft, name)
        if kept is not None and given is not None and kept != given:
            found.append(Difference(name, str(kept), str(given)))
    return tuple(found)
