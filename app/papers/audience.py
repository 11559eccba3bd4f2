"""For whom a paper is, and what they never read."""

from __future__ import annotations

from enum import StrEnum


class Audience(StrEnum):
    """Who is handed a paper. Only the programme reads names of worker representatives, dissent and inner reasons."""

    FACTORY = "factory"
    BUYER = "buyer"
    PROGRAMME = "programme"


class Format(StrEnum):
    """What a paper is written as."""

    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
