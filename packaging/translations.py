"""Keeps the translations in step with the words in the sources.

translations.py update            collect the words of ui/ into resources/i18n/*.ts
translations.py fill LANG FILE    take translations from JSON: {context: {English: text or [plural forms]}}
translations.py missing LANG      print what has no translation yet, as such a JSON
translations.py check             fail when a word is new, gone, untranslated, or its places differ
translations.py release           compile resources/i18n/*.qm, which are not kept in git
"""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = {"en": "en_US", "bn": "bn_BD", "ar": "ar_EG"}
# English is written in the sources; only its plural forms are translated.
TRANSLATED = ("bn", "ar")
_PLACES = re.compile(r"\{\w*\}|%n|%Ln")


_MARKS = frozenset({"translate", "QT_TRANSLATE_NOOP"})


@dataclass(frozen=True, order=True, slots=True)
class Words:
    """One text with where it belongs; `counted` asks for plural forms."""

    context: str
    text: str
    disambiguation: str
    counted: bool

    def as_call(self) -> str:
        """Return a call that Qt's tool reads."""
        call = f"translate({self.context!r}, {self.text!r}, {self.disambiguation!r}"
        return f"{call}, 1)" if self.counted else f"{call})"


class Unreadable(Exception):
    """A text to translate that is not written out at its place."""


def words_in(path: Path) -> Iterator[Words]:
    """Yield the texts of one file; raise Unreadable where one is not a literal."""
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    yield from _walk(tree, "", path)


def _walk(node: ast.AST, owner: str, path: Path) -> Iterator[Words]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else owner
        if isinstance(child, ast.Call):
            yield from _call(child, owner, path)
        yield from _walk(child, inside, path)


def _call(call: ast.Call, owner: str, path: Path) -> Iterator[Words]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    keywords = {keyword.arg for keyword in call.keywords}
    if name == "tr" and isinstance(call.func, ast.Attribute):
        texts, most = [owner, *_literals(call.args[:2], path)], 2
    elif name in _MARKS and len(call.args) >= 2:
        if not isinstance(call.args[0], ast.Constant):
            return  # a table's text, marked where it stands
        texts, most = _literals(call.args[:3], path), 3
    else:
        return
    counted = "n" in keywords or len(call.args) > most
    context, text, *rest = texts
    yield Words(context, text, "".join(rest), counted)


def _literals(nodes: list[ast.expr], path: Path) -> list[str]:
    values = []
    for node in nodes:
        if not (isinstance(node, ast.Constant) and isinstance(node.value, str)):
            raise Unreadable(f"{path}:{node.lineno}: a text to translate must be written out")
        values.append(node.value)
    return values


def tool(name: str) -> str:
    """Return the path of one of Qt's tools, which stand beside this Python."""
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if found is None:
        sys.exit(f"{name} is missing: run `make venv`")
    return found


def collected() -> list[Words]:
    """Return all words of the sources."""
    found = {words for path in sorted((ROOT / "ui").rglob("*.py")) for words in words_in(path)}
    return sorted(found)


def file_of(language: str, folder: Path = FOLDER) -> Path:
    """Return where the translations of a language are kept."""
    return folder / f"concord_{language}.ts"


def update(folder: Path = FOLDER) -> None:
    """Collect all words; what is gone from the sources leaves, what is new comes in unfinished."""
    with tempfile.TemporaryDirectory() as name:
        listing = Path(name) / "words.py"
        listing.write_text("\n".join(words.as_call() for words in collected()), encoding="utf-8")
        for language, locale in LANGUAGES.items():
            _merge(listing, language, locale, folder)


def _merge(listing: Path, language: str, locale: str, folder: Path) -> None:
    options = ["-locations", "none", "-no-obsolete", "-sort-messages", "-disable-heuristic", "similartext"]
    options += ["-silent", "-source-language", "en_US", "-target-language", locale]
    if language not in TRANSLATED:
        options.append("-pluralonly")
    command = [tool("pyside6-lupdate"), str(listing), "-ts", str(file_of(language, folder)), *options]
    subprocess.run(command, cwd=ROOT, check=True)


def _read(path: Path) -> ET.ElementTree[ET.Element]:
    return ET.parse(path)  # noqa: S314 - our own files


def messages(path: Path) -> Iterator[tuple[str, ET.Element]]:
    """Yield (context, message) of a file."""
    for context in _read(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def forms(message: ET.Element) -> list[str]:
    """Return the translation of a message: one text, or one for each plural form."""
    translation = message.find("translation")
    if translation is None:
        return []
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def missing(language: str) -> dict[str, dict[str, str | list[str]]]:
    """Return what is not translated yet, ready to be filled."""
    found: dict[str, dict[str, str | list[str]]] = {}
    for context, message in messages(file_of(language)):
        texts = forms(message)
        if not all(texts):
            empty: str | list[str] = texts if message.get("numerus") == "yes" else ""
            found.setdefault(context, {})[message.findtext("source", "")] = empty
    return found


def fill(language: str, given: dict[str, dict[str, str | list[str]]]) -> list[str]:
    """Take translations over; return what the sources do not have, as `context: text`."""
    path = file_of(language)
    tree = _read(path)
    unknown = {(context, source) for context, texts in given.items() for source in texts}
    for context in tree.getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source = message.findtext("source", "")
            if (name, source) in unknown:
                unknown.discard((name, source))
                _write(message, given[name][source])
    tree.write(path, encoding="utf-8", xml_declaration=True)
    return sorted(f"{context}: {source}" for context, source in unknown)


def _write(message: ET.Element, text: str | list[str]) -> None:
    translation = message.find("translation")
    if translation is None:
        translation = ET.SubElement(message, "translation")
    translation.attrib.pop("type", None)
    if isinstance(text, str):
        translation.text = text
        return
    for form in list(translation):
        translation.remove(form)
    for each in text:
        ET.SubElement(translation, "numerusform").text = each


def problems() -> list[str]:
    """Return what `check` finds."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for language in LANGUAGES:
            shutil.copy(file_of(language), folder)
        update(folder)
        found += [
            f"{language}: words changed in the sources; run `translations.py update`"
            for language in LANGUAGES
            if file_of(language).read_bytes() != file_of(language, folder).read_bytes()
        ]
    for language in LANGUAGES:
        for context, message in messages(file_of(language)):
            found += [f"{language}: {context}: {problem}" for problem in _faults(message)]
    return found


def _faults(message: ET.Element) -> Iterator[str]:
    source = message.findtext("source", "")
    translation = message.find("translation")
    state = "" if translation is None else translation.get("type", "")
    texts = forms(message)
    if state or not texts or not all(texts):
        yield f"{state or 'untranslated'}: {source}"
        return
    wanted = set(_PLACES.findall(source))
    for text in texts:
        places = set(_PLACES.findall(text))
        # One, two and "none" may be said in words: such a form needs no figure.
        if places != wanted and not (message.get("numerus") == "yes" and places == wanted - {"%n", "%Ln"}):
            yield f"places differ: {source!r} and {text!r}"


def release() -> None:
    """Compile the files that are newer than their result, which is changed at once: a running program has it mapped."""
    for language in LANGUAGES:
        source, result = file_of(language), FOLDER / f"concord_{language}.qm"
        if not result.exists() or result.stat().st_mtime <= source.stat().st_mtime:
            written = result.with_suffix(f".{os.getpid()}")  # others may compile beside
            command = [tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(written)]
            subprocess.run(command, cwd=ROOT, check=True)
            written.replace(result)


def main(arguments: Sequence[str]) -> int:
    """Run one verb."""
    match list(arguments):
        case ["update"]:
            update()
        case ["release"]:
            release()
        case ["missing", language]:
            print(json.dumps(missing(language), ensure_ascii=False, indent=1))
        case ["fill", language, name]:
            unknown = fill(language, json.loads(Path(name).read_text(encoding="utf-8")))
            update()
            print("\n".join(f"not in the sources: {line}" for line in unknown))
        case ["check"]:
            found = problems()
            print("\n".join(found) or "translations are complete")
            return 1 if found else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
