"""Finding a place in the catalogue: cluster, compliance point, question, by any of their words. No widgets."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.catalogue import Catalogue
from app.domain.text import findable, sought, words
from app.domain.wording import in_language
from ui.i18n.translator import current_language, fill, translate


@dataclass(frozen=True, slots=True)
class Place:
    """A compliance point, or one of its questions; `path` is what it lies under."""

    cluster: str
    point: str
    question: str
    title: str
    path: str

    @property
    def id(self) -> str:
        """Return the id of its last level."""
        return self.question or self.point


class CatalogueSearch:
    """All places of a catalogue in the person's language; a country leaves out what is not asked there."""

    def __init__(self, catalogue: Catalogue, country: str | None = None) -> None:
        """Lay the catalogue out as one list, each point followed by its questions."""
        self._places: list[Place] = []
        self._sought: list[str] = []
        language = current_language().code
        for cluster in catalogue.clusters:
            of_cluster = in_language(cluster.title, language)
            for point in catalogue.points_of(cluster.id):
                title = in_language(point.title, language)
                place = Place(cluster.id, point.id, "", title, of_cluster)
                self._add(place, point.aliases)
                path = fill(translate("CataloguePicker", "{cluster} › {point}"), cluster=of_cluster, point=title)
                for question in catalogue.questions_of(point.id, country):
                    text = in_language(question.text, language)
                    self._add(Place(cluster.id, point.id, question.id, text, path))

    def find(self, typed: str) -> tuple[Place, ...]:
        """Return the places that hold every word of `typed`, or words that begin so; all of them without a word.

        Those that hold them in their own title come first, compliance points before questions.
        """
        wanted = [f" {word}" for word in sought(typed)]
        found = [
            (not _holds(place.title, wanted), bool(wanted and place.question), number, place)
            for number, (place, text) in enumerate(zip(self._places, self._sought, strict=True))
            if all(word in text for word in wanted)
        ]
        return tuple(place for *_, place in sorted(found, key=lambda entry: entry[:3]))

    def place(self, point: str, question: str) -> Place | None:
        """Return the place of a point or question, None where the catalogue does not have it."""
        return next((each for each in self._places if (each.point, each.question) == (point, question)), None)

    def _add(self, place: Place, aliases: tuple[str, ...] = ()) -> None:
        self._places.append(place)
        everything = findable(" ".join((place.title, place.path, *aliases)))
        self._sought.append(f" {' '.join(words(everything))}")


def _holds(text: str, wanted: list[str]) -> bool:
    own = f" {' '.join(words(findable(text)))}"
    return all(word in own for word in wanted)
