"""Checklists of the demo: a run of a shipped template, its answers section by section, and photos of answers."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from itertools import groupby

from app.domain.checklist.commands import AnswerPatch, CompleteRun, GiveAnswers, GivenAnswer, StartRun
from app.domain.checklist.records import answer_id
from app.domain.ids import Ids
from app.domain.marks import Ink, Mark, Shape, to_text
from app.domain.plan.commands import AttachEvidence, MarkEvidence
from app.domain.plan.records import EvidenceKind, SubjectKind
from sync.server.core.demo.deeds import Diary
from sync.server.core.demo.pictures import SMALL, picture
from sync.server.core.demo.visits import PicturePart, RunPart, ShapePart

_ENTRY = re.compile(r"\[(\d+)\]")
Scenes = Mapping[str, Sequence[ShapePart]]


class Answering:
    """Fills in checklists and takes photos, for one diary."""

    def __init__(self, diary: Diary, ids: Ids, scenes: Scenes, template: Callable[[str], str]) -> None:
        """Take the diary, the scenes by name, and what knows the id of a published template by its code."""
        self._diary = diary
        self._ids = ids
        self._scenes = scenes
        self._template = template

    def run(self, on: int, visit: str, part: RunPart) -> str:
        """Begin a checklist in a visit and answer it; return its id."""
        run = self._ids.new()
        self._diary.add(on, StartRun(run, visit, self._template(part.template), part.title))
        entries = {path: tuple(self._ids.new() for _ in range(count)) for path, count in part.entries.items()}
        patches: dict[str, AnswerPatch] = {path: {"entries": made} for path, made in entries.items()}
        for path, value in part.answers.items():
            patches.setdefault(_named(path, entries), {})["value"] = value
        for path, note in part.notes.items():
            patches.setdefault(_named(path, entries), {})["note"] = note
        for path in part.photos:
            # A photo is no value: what it hangs on is an answer that says nothing by itself.
            patches.setdefault(_named(path, entries), {})
        given = (GivenAnswer(path, patch) for path, patch in patches.items())
        by_section = sorted(given, key=_section)
        for _, answers in groupby(by_section, key=_section):
            self._diary.add(on, GiveAnswers(run, tuple(answers)))
        for path, photo in part.photos.items():
            self.photo(on, answer_id(run, _named(path, entries)), SubjectKind.ANSWER, photo)
        if part.is_complete:
            self._diary.add(on, CompleteRun(run))
        return run

    def photo(self, on: int, subject: str, kind: SubjectKind, part: PicturePart) -> str:
        """Attach a photo, draw over it what the script says, and return its id."""
        scene, photo = self._scenes[part.scene], self._ids.new()
        whole, small = picture(scene), picture(scene, SMALL)
        attached = AttachEvidence(
            photo,
            subject,
            kind,
            EvidenceKind.PHOTO,
            part.file_name,
            "image/png",
            len(whole),
            sha256(whole).hexdigest(),
            part.caption,
            sha256(small).hexdigest(),
        )
        self._diary.add(on, attached, contents=(small, whole))
        if part.marks:
            marks = tuple(Mark(Shape(shape), points, Ink(ink), words) for shape, points, ink, words in part.marks)
            self._diary.add(on, MarkEvidence(photo, to_text(marks)))
        return photo


def _section(given: GivenAnswer) -> str:
    return given.path.split("/")[1]


def _named(path: str, entries: Mapping[str, Sequence[str]]) -> str:
    """Return a path with the ids of its entries in place of their numbers."""
    found = _ENTRY.search(path)
    if found is None:
        return path
    repeat = path[: found.start()]
    return f"{repeat}[{entries[repeat][int(found[1])]}]{path[found.end() :]}"
