"""Verbs about checklist templates. Loaded when one is asked for: reading workbooks takes large libraries."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from app.domain.clock import Clock
from app.domain.errors import Known
from app.domain.factory.records import Programme
from app.domain.ids import Ids
from app.forms.definition import Definition, walk
from app.forms.importing import Severity, read_workbook
from sync.server.cli.form_words import sentence_of
from sync.server.cli.stores import Asked, opened
from sync.server.cli.terminal import read, say
from sync.server.core.templates import Publication, Standing, Templates
from sync.server.storage.store import Store

_SUFFIX = ".xlsx"


def check_template(asked: Asked, clock: Clock) -> None:
    """Read a workbook and say what publishing would do; ends with 1 where it cannot be used."""
    definition = _definition(asked.file)
    if asked.programme is None:
        return
    with opened(asked) as store:
        planned = Templates(store, clock, Ids(clock)).plan(definition, Programme(asked.programme))
    say(_standing(planned, would="would be "))


def publish_template(asked: Asked, clock: Clock) -> None:
    """Publish a workbook; with --dry-run say what that would do. Ends with 1 where it cannot be used."""
    definition = _definition(asked.file)
    programme = Programme(asked.programme)
    with opened(asked) as store:
        templates = Templates(store, clock, Ids(clock))
        if asked.dry_run:
            say(_standing(templates.plan(definition, programme), would="would be "))
            say("Dry run: nothing was written.")
            return
        say(_standing(templates.publish(definition, programme)))


def list_templates(asked: Asked, clock: Clock) -> None:
    """Print every edition of every template."""
    with opened(asked) as store:
        for each in Templates(store, clock, Ids(clock)).all():
            state = "published" if each.withdrawn_at is None else "withdrawn"
            day = (each.withdrawn_at or each.published_at).date().isoformat()
            say(each.programme, each.code, each.edition, state, day, each.sha256[:12])


def withdraw_template(asked: Asked, clock: Clock) -> None:
    """Let no new checklist begin on an edition."""
    with opened(asked) as store:
        templates = Templates(store, clock, Ids(clock))
        programmes = (
            [Programme(asked.programme)]
            if asked.programme
            else [Programme(p) for p in _programmes(templates, asked.code, asked.edition)]
        )
        for programme in programmes:
            done = templates.withdraw(programme, asked.code, asked.edition)
            say(f"No checklist begins on {done.code} {done.edition} ({done.programme}) any more; those begun go on.")


def publish_shipped(store: Store, clock: Clock) -> None:
    """Publish the workbooks that ship, each in its programme; one that names none, in every programme."""
    templates = Templates(store, clock, Ids(clock))
    for source in sorted(files("resources").joinpath("templates").iterdir(), key=lambda each: each.name):
        if not source.name.endswith(_SUFFIX):
            continue
        definition = read_workbook(source.read_bytes(), source.name).definition
        if definition is None:
            raise LookupError(f"{source.name} cannot be read")
        named = definition.programme
        for programme in [Programme(named)] if named else Programme:
            templates.publish(definition, programme)


def _definition(path: Path) -> Definition:
    """Return what a workbook says, its problems printed; ends with 1 where one of them is an error."""
    imported = read_workbook(read(path, Path.read_bytes), path.name)
    for problem in imported.problems:
        say(f"{problem.severity.value}: {sentence_of(problem)}")
    definition = imported.definition
    if definition is None:
        errors = sum(problem.severity is Severity.ERROR for problem in imported.problems)
        say(f"{path.name}: {errors} errors; it cannot be used.")
        raise SystemExit(1)
    questions = sum(1 for _ in walk(definition.nodes))
    languages = ", ".join(definition.languages) or "no language named"
    say(f"{path.name}: {definition.code}, version {definition.version}; {questions} rows; {languages}.")
    return definition


def _programmes(templates: Templates, code: str, edition: str) -> list[str]:
    found = [each.programme for each in templates.all() if (each.code, each.edition) == (code, edition)]
    if not found:
        raise Known("template_unknown", template=code, edition=edition, programme="any programme")
    return found


def _standing(done: Publication, would: str = "") -> str:
    named = f"{done.template.code} {done.template.edition} ({done.template.programme})"
    if done.standing is Standing.SAME:
        withdrawn = "" if done.template.withdrawn_at is None else ", and was withdrawn"
        return f"{named} is published already with the same content{withdrawn}."
    others = [edition for edition in done.also if edition != done.template.edition]
    beside = f" New checklists begin on it; {', '.join(others)} stays for those begun." if others else ""
    return f"{named} {would or 'is '}published.{beside}"
