"""Invented subjects to write about: what happens, to whom, why, and what a picture of it shows.

Slots in braces are filled by `newsclean.testing.prose`. Data only.
"""

from __future__ import annotations

from newsclean.testing.topics import affairs, country, people
from newsclean.testing.topics.topic import Topic

__all__ = ["TOPICS", "Topic"]

TOPICS: tuple[Topic, ...] = (*country.TOPICS, *people.TOPICS, *affairs.TOPICS)
