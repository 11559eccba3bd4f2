"""The words of a template in the languages that a person chose for its content."""

from __future__ import annotations

from dataclasses import dataclass

from app.forms.definition import Definition, Words, say
from ui.i18n.translator import LANGUAGES, current_language


@dataclass(frozen=True, slots=True)
class Tongues:
    """Codes of languages: of the content, of the second one beside it ("" for none), and the template's own."""

    first: str
    second: str = ""
    default: str = ""

    def words(self, words: Words) -> str:
        """Return a text in the language of the content; where it has none there, in the template's own or any."""
        return say(words, self.first, self.default)

    def beside(self, words: Words) -> str:
        """Return the same in the second language; "" where none is chosen, or where it says nothing else."""
        found = words.get(self.second, "") if self.second else ""
        return "" if found == self.words(words) else found

    def both(self, words: Words) -> str:
        """Return both on one line, for what has room for one line only."""
        return " · ".join(text for text in (self.words(words), self.beside(words)) if text)


def tongues_of(definition: Definition, chosen: str | None) -> Tongues:
    """Return the languages chosen last ("first,second"), as far as this template speaks them, else the program's."""
    spoken, default = definition.languages, definition.default_language
    first, _comma, second = (chosen or "").partition(",")
    own = current_language().code
    first = first if first in spoken else own if own in spoken else default
    return Tongues(first, second if second in spoken and second != first else "", default)


def language_title(code: str) -> str:
    """Return a language's own name; its code where we have no name for it."""
    return LANGUAGES.get(code, code)
