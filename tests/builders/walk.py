"""A small checklist: a walk through the factory, with a question that makes findings, a repeat, a photo and a note."""

from __future__ import annotations

from app.forms.definition import Choice, Definition, Kind, Node

EXITS, WHY, NOISE, PEOPLE, PHOTO = "/safety/exits", "/safety/why", "/noise", "/people", "/safety/photo"
_YES_NO = (Choice("yes", {"en": "Yes", "bn": "হ্যাঁ"}), Choice("no", {"en": "No", "bn": "না"}))


def walk(edition: str = "1", *more: Node) -> Definition:
    """Return the checklist as of an edition; `more` are questions at its end."""
    nodes = (
        Node(
            Kind.GROUP,
            "safety",
            {"en": "Safety", "bn": "নিরাপত্তা"},
            children=(
                Node(
                    Kind.SELECT_ONE,
                    "exits",
                    {"en": "Are all exits open?", "bn": "সব বহির্গমন কি খোলা?"},
                    required="true()",
                    choices="yes_no",
                    point="cp.emergency-preparedness",
                    bad=("no",),
                    carries=True,
                ),
                Node(Kind.TEXT, "why", {"en": "Why not?"}, relevant="${exits} = 'no'"),
                Node(Kind.PHOTO, "photo", {"en": "A photo of the exits"}),
            ),
        ),
        Node(Kind.INTEGER, "noise", {"en": "Noise in dB"}, may_skip=True),
        Node(Kind.REPEAT, "people", {"en": "People spoken to"}, children=(Node(Kind.TEXT, "name", {"en": "Name"}),)),
        *more,
    )
    return Definition(
        "walk", edition, {"en": "Walk", "bn": "ঘুরে দেখা"}, ("en", "bn"), "en", "advisory", nodes, {"yes_no": _YES_NO}
    )
