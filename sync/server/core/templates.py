"""Checklist templates: published into the catalogue of their programme, and withdrawn; never changed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.checklist.records import PART_LIMIT, Template, TemplatePart
from app.domain.clock import Clock
from app.domain.errors import Known
from app.domain.factory.records import Programme
from app.domain.ids import Ids, derived_id, user_scope
from app.domain.kernel.context import Role
from app.domain.permissions import may_read
from app.forms.definition import Definition, digest, to_json
from app.schema.codec import decode_record
from sync.server.core.commit import commit, own_write
from sync.server.core.granting import Granting, engagement_of, grant_id, templates_scope
from sync.server.core.ledger import Ledger
from sync.server.storage.rows import Account, Grant
from sync.server.storage.store import Reading, Store, Transaction

MOST_PARTS = 400
"""Of one template: some seven million characters."""
LONGEST_NAME = 100
"""Characters of a code or an edition."""
_PAGE = 1_000
_HOLDING = ("f:", "r:")


class Standing(StrEnum):
    """What publishing a definition does, or would do."""

    NEW = "new"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Publication:
    """A template as it is published, and whether it is there already; `also` are editions of its code that stand."""

    template: Template
    standing: Standing
    also: tuple[str, ...] = ()


class Templates:
    """Publishes and withdraws templates."""

    def __init__(self, store: Store, clock: Clock, ids: Ids) -> None:
        """Take the store and what time and ids come from."""
        self._store = store
        self._clock = clock
        self._ids = ids
        self._granting = Granting(clock, ids)

    def all(self) -> list[Template]:
        """Return every template, by programme and code, the older edition first."""
        with self._store.read() as snapshot:
            found = [each for programme in Programme for each in _templates(snapshot, programme)]
        return sorted(found, key=lambda each: (each.programme, each.code, each.published_at, each.id))

    def plan(self, definition: Definition, programme: Programme) -> Publication:
        """Return what publishing would do; nothing is written. Known as `publish`."""
        with self._store.read() as snapshot:
            return self._planned(snapshot, definition, programme)

    def publish(self, definition: Definition, programme: Programme) -> Publication:
        """Publish a definition, and let everybody who holds an engagement of the programme have its templates.

        The same again changes nothing. Known `template_unnamed`, `template_programme_differs`, `template_too_large`,
        `template_edition_taken`: another content needs another version.
        """
        scope = templates_scope(programme)
        named = template_id(programme, definition.code, definition.version)

        def write(tx: Transaction, ledger: Ledger) -> Publication:
            planned = self._planned(tx, definition, programme)
            if planned.standing is Standing.NEW:
                by_whom = own_write(self._ids, self._clock, "PublishTemplate")
                ledger.put(planned.template, scope, by_whom)
                for part in _parts(planned.template, to_json(definition)):
                    ledger.put(part, scope, by_whom)
            return planned

        done = commit(self._store, [scope], [named], write)
        self._grant_to_holders(programme)
        return done

    def withdraw(self, programme: Programme, code: str, edition: str) -> Template:
        """Let no new run begin on an edition; runs of it go on. Known `template_unknown`."""
        scope = templates_scope(programme)
        named = template_id(programme, code, edition)

        def write(_: Transaction, ledger: Ledger) -> Template:
            known = ledger.entry(named)
            if known is None or not isinstance(known.record, Template):
                raise Known("template_unknown", template=code, edition=edition, programme=programme.value)
            if known.record.withdrawn_at is not None:
                return known.record
            withdrawn = replace(known.record, withdrawn_at=self._clock.now())
            ledger.put(withdrawn, scope, own_write(self._ids, self._clock, "WithdrawTemplate"))
            return withdrawn

        return commit(self._store, [scope], [named], write)

    def _planned(self, reading: Reading, definition: Definition, programme: Programme) -> Publication:
        code, edition = definition.code, definition.version
        if not _is_name(code) or not _is_name(edition):
            raise Known("template_unnamed")
        if definition.programme and definition.programme != programme:
            raise Known("template_programme_differs", named=definition.programme, programme=programme.value)
        text = to_json(definition)
        count = -(-len(text) // PART_LIMIT)
        if count > MOST_PARTS:
            raise Known("template_too_large", size=len(text), most=MOST_PARTS * PART_LIMIT)
        standing = _templates(reading, programme)
        also = tuple(each.edition for each in standing if each.code == code and each.withdrawn_at is None)
        for known in standing:
            if (known.code, known.edition) == (code, edition):
                if known.sha256 != digest(text):
                    raise Known("template_edition_taken", template=code, edition=edition)
                return Publication(known, Standing.SAME, also)
        title = json.dumps(dict(_titles(definition)), ensure_ascii=False)
        made = Template(
            id=template_id(programme, code, edition),
            programme=programme.value,
            code=code,
            edition=edition,
            title_json=title,
            sha256=digest(text),
            parts=count,
            published_at=self._clock.now(),
        )
        return Publication(made, Standing.NEW, also)

    def _grant_to_holders(self, programme: Programme) -> None:
        """Grant the templates to those who were assigned before there were any."""
        scope = templates_scope(programme)
        with self._store.read() as snapshot:
            standing = snapshot.directory.grants_standing()
            wanting = {grant.user for grant in _holding(snapshot, standing, programme)}
            wanting -= {grant.user for grant in standing if grant.scope == scope}
            accounts = [account for account in snapshot.directory.accounts() if account.id in wanting]
        for account in accounts:
            self._grant(account, programme)

    def _grant(self, account: Account, programme: Programme) -> None:
        """Grant them to who was found without: that was before the locks, and the person may have left or have them."""
        scope = templates_scope(programme)

        def write(tx: Transaction, ledger: Ledger) -> None:
            standing = [grant for grant in tx.directory.grants(account.id) if grant.revoked_at is None]
            holding = _holding(tx, standing, programme)
            if holding and scope not in {grant.scope for grant in standing}:
                self._granting.grant(tx, ledger, account, scope, Role(holding[-1].role), self._clock.now())

        commit(self._store, [user_scope(account.id), scope], [grant_id(account.id, scope)], write)


def template_id(programme: Programme, code: str, edition: str) -> str:
    """Return the id of an edition of a template: two administrators cannot publish one edition twice."""
    return derived_id("template", programme.value, code, edition)


def _holding(reading: Reading, standing: Iterable[Grant], programme: Programme) -> list[Grant]:
    """Return the grants by which a person reads an engagement of the programme, or what is restricted of it."""
    readers = [
        grant for grant in standing if grant.scope.startswith(_HOLDING) and may_read(grant.scope, Role(grant.role))
    ]
    programmes = {id: engagement_of(reading, id).programme for id in {grant.scope[2:] for grant in readers}}
    return [grant for grant in readers if programmes[grant.scope[2:]] == programme]


def _parts(template: Template, text: str) -> Iterator[TemplatePart]:
    for place in range(template.parts):
        body = text[place * PART_LIMIT : (place + 1) * PART_LIMIT]
        yield TemplatePart(derived_id("template_part", template.id, str(place)), template.id, place, body)


def _titles(definition: Definition) -> Iterator[tuple[str, str]]:
    """Give the titles, the form's own language first: it is shown where the reader's is not among them."""
    own = definition.default_language
    for language in sorted(definition.title, key=lambda each: (each != own, each)):
        yield language, definition.title[language]


def _templates(reading: Reading, programme: Programme) -> list[Template]:
    found: list[Template] = []
    after = 0
    while rows := reading.rows_since(templates_scope(programme), after, _PAGE):
        decoded = (decode_record(row.kind, row.body) for row in rows if row.kind == Template.KIND)
        found += [record for record in decoded if isinstance(record, Template)]
        after = rows[-1].version
    return found


def _is_name(text: str) -> bool:
    return bool(text.strip()) and len(text) <= LONGEST_NAME and text.isprintable()
