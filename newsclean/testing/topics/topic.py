"""The parts of an invented subject."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Topic"]


class Topic(NamedTuple):
    """One field of news.

    Attributes:
        section: Name of the paper's section.
        things: What the story is about, noun phrases.
        acts: What was done to it, verbs that take the thing.
        people: Groups of people concerned.
        offices: Offices that speak, completed by a place.
        problems: Clauses that name a difficulty.
        gains: Clauses that name a gain.
        plans: Verb phrases for what comes next.
        facts: Whole sentences that only fit this field.
        scenes: What a picture shows, without a full stop.
        units: Things that are counted.
    """

    section: str
    things: tuple[str, ...]
    acts: tuple[str, ...]
    people: tuple[str, ...]
    offices: tuple[str, ...]
    problems: tuple[str, ...]
    gains: tuple[str, ...]
    plans: tuple[str, ...]
    facts: tuple[str, ...]
    scenes: tuple[str, ...]
    units: tuple[str, ...]
