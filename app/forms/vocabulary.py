"""Words of workbooks: types of questions, appearances, columns and settings, and which of them are supported."""

from __future__ import annotations

import re

from app.forms.definition import Kind

_SAID: dict[Kind, tuple[str, ...]] = {
    Kind.TEXT: ("text", "string", "q string", "add text prompt"),
    Kind.INTEGER: ("integer", "int", "q int", "add integer prompt"),
    Kind.DECIMAL: ("decimal", "q decimal", "add decimal prompt"),
    Kind.DATE: ("date", "q date", "add date prompt"),
    Kind.TIME: ("time",),
    Kind.DATETIME: (
        "datetime",
        "date time",
        "q datetime",
        "q date time",
        "add datetime prompt",
        "add date time prompt",
    ),
    Kind.RANGE: ("range",),
    Kind.NOTE: ("note", "q note", "add note prompt"),
    Kind.PHOTO: ("photo", "image", "q image", "q picture", "add image prompt", "add photo prompt"),
    Kind.FILE: ("file", "add file prompt"),
    Kind.GEOPOINT: ("geopoint", "location", "gps", "q geopoint", "q location", "add location prompt"),
    Kind.CALCULATE: ("calculate", "q calculate", "add calculate prompt"),
    Kind.ACKNOWLEDGE: ("acknowledge", "trigger", "q acknowledge", "add acknowledge prompt"),
    Kind.HIDDEN: ("hidden",),
}
TYPES: dict[str, Kind] = {written: kind for kind, words in _SAID.items() for written in words}

CLOCKS: dict[str, str] = {
    "start": "once(now())",
    "start time": "once(now())",
    "get start time": "once(now())",
    "today": "once(today())",
    "get today": "once(today())",
}
"""Types that fill themselves in, and the calculation that does so here."""

SELECT = re.compile(
    r"(?P<one>select[_ ]one(?: from)?|select1|add select one prompt using)\s+(?P<list_one>\S+)(?P<other_one>\s.*)?"
    r"|(?P<many>select[_ ]multiple(?: from)?|select all that apply from|add select multiple prompt using)"
    r"\s+(?P<list_many>\S+)(?P<other_many>\s.*)?"
)
OTHER = frozenset({"or_other", "or other", "or specify other"})
OTHER_NAME = "other"
"""The choice that a row with one of these gives its list."""
BEGIN = re.compile(r"begin[\s_]+(?P<kind>group|repeat|lgroup|looped group)")
END = re.compile(r"end[\s_]+(?P<kind>group|repeat|lgroup|looped group)")

APPEARANCES = frozenset(
    {
        "annotate", "autocomplete", "autocomplete_chars", "columns", "columns-pack", "compact", "counter", "draw",
        "field-list", "horizontal", "horizontal-compact", "label", "likert", "list", "list-nolabel", "minimal",
        "multiline", "new", "new-front", "no-buttons", "no-calendar", "no-ticks", "numbers", "picker", "quick",
        "quickcompact", "rating", "selfie", "signature", "table-list", "textarea", "thousands-sep", "tel", "url",
        "vertical",
    }
)  # fmt: skip
"""Those that are obeyed, or that speak of small screens only."""

LAYOUTS = re.compile(r"(?:w\d{1,2}|columns-\d|compact-\d|quickcompact-\d)")
CHANGING = re.compile(
    r"(?:ex:|search\(|printer:|masked|hidden-answer|bearing|placement-map|image-map|month-year|year|ethiopian|coptic|"
    r"islamic|bikram-sambat|buddhist|persian|myanmar).*"
)
"""Appearances that change what is asked for or kept: refused."""

PARAMETERS: dict[Kind, frozenset[str]] = {Kind.RANGE: frozenset({"start", "end", "step"})}
IDLE_PARAMETERS = frozenset({"max-pixels", "quality", "rows", "capture-accuracy", "warning-accuracy"})
"""Parameters that only concern telephones: told, not obeyed."""

EXPRESSIONS = (
    "relevant",
    "constraint",
    "calculation",
    "choice_filter",
    "repeat_count",
    "required",
    "read_only",
)
WORDS = ("label", "hint", "constraint_message", "required_message")
PLAIN = frozenset({"type", "name", "default", "appearance", "parameters", "disabled", "guidance_hint"})
OURS: dict[str, str] = {
    f"bind::concord:{name}": name
    for name in ("law", "point", "question", "bad", "severity", "discipline", "weight", "skip", "carry")
}
KNOWN = frozenset({*EXPRESSIONS, *WORDS, *PLAIN, *OURS})
IDLE = frozenset({"rows", "no_app_error_string", "buttontext", "autoplay"})
"""Columns for other programs that change no answer: told once."""

REFUSED = re.compile(
    r"(?:image|audio|video|big-image|media|trigger|save_to|intent|sms_.*|bind::.*|body::.*|instance::.*)"
)
"""Columns that change what a question is: each cell is told."""

SETTINGS = frozenset(
    {
        "allow_choice_duplicates", "clean_text_values", "default_language", "form_id", "form_title", "instance_name",
        "namespaces", "omit_instanceid", "programme", "style", "version",
    }
)  # fmt: skip
NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
YES = frozenset({"yes", "true", "true()"})
NO = frozenset({"no", "false", "false()"})
