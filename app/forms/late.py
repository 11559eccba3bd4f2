"""The running form, loaded with the first checklist that is opened: what reads its expressions takes its room."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from importlib import import_module
from typing import TYPE_CHECKING

from app.forms.answers import Given
from app.forms.definition import Definition

if TYPE_CHECKING:
    from app.forms.running import Form, Run

_RUNNING = "app.forms.running"


def compile_form(definition: Definition) -> Form:
    """Return what `app.forms.running.compile_form` does."""
    form: Form = import_module(_RUNNING).compile_form(definition)
    return form


def run_of(form: Form, answers: Mapping[str, Given], today: date, now: datetime, *, is_over: bool = False) -> Run:
    """Return a run of a form with its answers; of one that `is_over` what was saved holds."""
    run: Run = import_module(_RUNNING).Run(form, answers, today, now, is_over=is_over)
    return run


def prefill(definition: Definition, earlier: Mapping[str, Given]) -> Mapping[str, Given]:
    """Return what `app.forms.running.prefill` does."""
    carried: Mapping[str, Given] = import_module(_RUNNING).prefill(definition, earlier)
    return carried
