"""The compliance catalogue: clusters, compliance points and questions with stable ids."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from app.domain.rulepack import Basis
from app.domain.wording import Wording


class BasisOfLaw(StrEnum):
    """Whether a cluster rests on core labour standards or on national law."""

    CORE = "core"
    NATIONAL = "national"


class Answer(StrEnum):
    """An answer that may mean non-compliance."""

    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Cluster:
    """The first level, such as Compensation."""

    id: str
    title: Wording
    basis_of_law: BasisOfLaw


@dataclass(frozen=True, slots=True)
class CompliancePoint:
    """The second level; `number` runs through the whole catalogue, `aliases` are older or variant names."""

    id: str
    number: int
    cluster: str
    title: Wording
    basis: Basis
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PublicReporting:
    """A question is on a public list in some countries for some time; `*` means every country."""

    list: str
    countries: frozenset[str]
    valid_from: date
    valid_to: date | None = None
    basis: Basis = Basis.SOURCE

    def holds(self, country: str, day: date) -> bool:
        """Say whether the entry makes the question publicly reported in `country` (ISO alpha-2) on `day`."""
        in_time = self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)
        return in_time and ("*" in self.countries or country in self.countries)


@dataclass(frozen=True, slots=True)
class Question:
    """The third level; `id` never changes, a changed meaning raises `version`.

    `nc_answer` is the answer that means non-compliance; None for information-only questions, which belong to
    no point. `countries` lists the only countries that ask it; empty means all.
    """

    id: str
    version: int
    point: str | None
    text: Wording
    nc_answer: Answer | None
    countries: frozenset[str] = frozenset()
    public_reporting: tuple[PublicReporting, ...] = ()

    @property
    def is_information_only(self) -> bool:
        """Say whether no answer is a finding; such questions never count in rates."""
        return self.nc_answer is None

    def is_asked_in(self, country: str) -> bool:
        """Say whether the question is asked in a country (ISO alpha-2)."""
        return not self.countries or country in self.countries


@dataclass(frozen=True)  # without slots: the look-ups are built once, on first use
class Catalogue:
    """One edition of the catalogue; ids are unique and references resolve (checked when it is loaded)."""

    id: str
    version: int
    valid_from: date
    title: Wording
    is_example: bool
    clusters: tuple[Cluster, ...]
    points: tuple[CompliancePoint, ...]
    questions: tuple[Question, ...]

    @cached_property
    def _clusters(self) -> Mapping[str, Cluster]:
        return {each.id: each for each in self.clusters}

    @cached_property
    def _points(self) -> Mapping[str, CompliancePoint]:
        return {each.id: each for each in self.points}

    @cached_property
    def _questions(self) -> Mapping[str, Question]:
        return {each.id: each for each in self.questions}

    def cluster(self, cluster_id: str) -> Cluster | None:
        """Return a cluster by id."""
        return self._clusters.get(cluster_id)

    def point(self, point_id: str) -> CompliancePoint | None:
        """Return a compliance point by id."""
        return self._points.get(point_id)

    def question(self, question_id: str) -> Question | None:
        """Return a question by id."""
        return self._questions.get(question_id)

    def points_of(self, cluster_id: str) -> tuple[CompliancePoint, ...]:
        """Return the compliance points of a cluster in catalogue order."""
        return tuple(point for point in self.points if point.cluster == cluster_id)

    def questions_of(self, point_id: str, country: str | None = None) -> tuple[Question, ...]:
        """Return the questions of a point, those asked in `country` where one is given."""
        return tuple(
            each for each in self.questions if each.point == point_id and (country is None or each.is_asked_in(country))
        )

    def is_classified(self, cluster: str | None, point: str | None, question: str | None) -> bool:
        """Say whether the ids exist and hang together; a point is enough, a question must belong to it."""
        found = self._points.get(point or "")
        if found is None or found.cluster != cluster:
            return False
        if question is None:
            return True
        asked = self._questions.get(question)
        return asked is not None and asked.point == point

    def is_publicly_reported(self, question_id: str, country: str, day: date, lists: frozenset[str]) -> bool:
        """Say whether one of `lists` holds for the question in `country` (ISO alpha-2) on `day`."""
        asked = self._questions.get(question_id)
        return asked is not None and any(
            entry.list in lists and entry.holds(country, day) for entry in asked.public_reporting
        )
