"""The numbers of sections and questions: by the template, so that nothing is renumbered while one answers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.forms.definition import HOLDERS, SILENT, Definition, Kind, Node, walk
from ui.i18n.translator import current_language

LONE = "/"
"""The section of the questions that lie in no group."""
_ENTRY = re.compile(r"\[[^\]]*\]")
_NUMBERED = re.compile(r"\s*\d")
_OWN = re.compile(r"\s*(\d+)\s*[.):]\s*(?=\S)")


@dataclass(frozen=True, slots=True)
class Numbering:
    """Numbers by path, entries of repeats left out of it."""

    sections: Mapping[str, int]
    questions: Mapping[str, str]

    def of(self, path: str, label: str) -> str:
        """Return the number of a question as people read it; "" where its words bring one of their own."""
        if _NUMBERED.match(label):
            return ""
        return current_language().formats.digits(self.questions.get(template_path(path), ""))


def without_number(title: str, number: int) -> str:
    """Return a section's title without the number that the template writes before it, where it is the same one."""
    own = _OWN.match(title)
    return title[own.end() :] if own is not None and int(own[1]) == number else title


def template_path(path: str) -> str:
    """Return the path without the entries of repeats."""
    return _ENTRY.sub("", path)


def section_of(path: str, nodes: Mapping[str, Node]) -> str:
    """Return the section that a path lies in."""
    top = "/" + template_path(path).split("/")[1]
    node = nodes.get(top)
    return top if node is not None and node.kind in HOLDERS else LONE


def numbering(definition: Definition) -> Numbering:
    """Return the numbers of a template."""
    nodes = dict(walk(definition.nodes))
    sections: dict[str, int] = {}
    questions: dict[str, str] = {}
    asked: dict[str, int] = {}
    for path, node in nodes.items():
        section = section_of(path, nodes)
        if node.kind in {Kind.CALCULATE, Kind.HIDDEN}:
            continue
        sections.setdefault(section, len(sections) + 1)
        if node.kind in SILENT:
            continue
        asked[section] = asked.get(section, 0) + 1
        questions[path] = f"{sections[section]}.{asked[section]}"
    return Numbering(sections, questions)
