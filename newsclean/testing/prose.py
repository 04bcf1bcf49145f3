"""Invented Vietnamese news prose, repeatable from a seed: headlines, leads, paragraphs, captions.

Every writer keeps one cast (people, places, an office, a subject), so that the parts of a story
belong together and two stories by two writers are about different things.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from newsclean.testing import sentences, words
from newsclean.testing.topics import TOPICS, Topic

__all__ = ["Writer"]

_MIDDLE_PARTS = (
    "detail",
    "data",
    "quote",
    "cause",
    "contrast",
    "plan",
    "background",
    "fact",
    "quote",
)
_HEADLINE_SYLLABLES = range(6, 19)
_TRIES = 40


class Writer:
    """Writes one story, or the cards of other stories.

    Args:
        rng: Source of all choices; equal seeds give equal prose.
        avoid: Sections that the topic must not be from, so that a card is about something else.
    """

    def __init__(self, rng: Random, avoid: Sequence[str] = ()) -> None:
        self._rng = rng
        self.topic: Topic = rng.choice([topic for topic in TOPICS if topic.section not in avoid])
        self._used: set[str] = set()
        self._patterns: dict[int, list[str]] = {}
        self._cast = _cast(rng, self.topic)
        self._makers = _makers(rng, self.topic)

    def headline(self) -> str:
        """A headline of 6 to 18 syllables without a full stop, a string."""
        for _ in range(_TRIES):
            text = self._write(sentences.HEADLINES)
            if len(text.split()) in _HEADLINE_SYLLABLES:
                return text
        return text

    def lead(self) -> str:
        """A sapo of one or two sentences, a string."""
        return self._write(sentences.LEADS)

    def sentence(self, part: str) -> str:
        """One sentence of a part: a key of `sentences.SENTENCES`, or "fact"."""
        return self._write(self.topic.facts if part == "fact" else sentences.SENTENCES[part])

    def paragraph(self, length: int, opening: str = "detail") -> str:
        """A paragraph of `length` sentences whose first plays the part `opening`, a string."""
        parts = [opening, *(self._rng.choice(_MIDDLE_PARTS) for _ in range(length - 1))]
        return " ".join(self.sentence(part) for part in parts)

    def short(self) -> str:
        """A paragraph of one short sentence, a string."""
        return self._write(sentences.SHORT)

    def trap(self) -> str:
        """A sentence of the story that holds words of boilerplate, a string."""
        return self._write(sentences.TRAPS)

    def subhead(self) -> str:
        """A heading inside the story, a string."""
        return self._write(sentences.SUBHEADS)

    def list_item(self) -> str:
        """An item of a list, with its dash, a string."""
        return self._write(sentences.LIST_ITEMS)

    def question(self) -> str:
        """A question of an interview, a string."""
        return self._write(sentences.QUESTIONS)

    def caption(self) -> str:
        """What a picture shows, without credit and full stop, a string."""
        return self._write(sentences.CAPTIONS_PLAIN)

    def person(self) -> str:
        """A full name without a role, a string."""
        return _person(self._rng)

    def _write(self, patterns: Sequence[str]) -> str:
        for _ in range(_TRIES):
            text = self._fill(self._next_pattern(patterns))
            if text not in self._used:
                break
        self._used.add(text)
        return text

    def _next_pattern(self, patterns: Sequence[str]) -> str:
        """Deal the patterns like cards, so that one returns only when all have been used."""
        deck = self._patterns.setdefault(id(patterns), [])
        if not deck:
            deck.extend(self._rng.sample(patterns, len(patterns)))
        return deck.pop()

    def _fill(self, pattern: str) -> str:
        slots = _Slots(self._cast, self._makers)
        # Slots may hold slots: "{thing}" gives "cầu … sông {river}". Three rounds fill all.
        for _ in range(3):
            pattern = pattern.format_map(slots)
        return _capitalise(pattern.replace(",.", ".").replace(",,", ","))


class _Slots(dict[str, str]):
    """The fixed cast first, then numbers made anew at every use."""

    def __init__(self, cast: dict[str, str], makers: dict[str, Callable[[], str]]) -> None:
        super().__init__(cast)
        self._makers = makers

    def __missing__(self, key: str) -> str:
        return self._makers[key]()


def _cast(rng: Random, topic: Topic) -> dict[str, str]:
    province, land = rng.choice(words.PROVINCES), rng.choice(words.LANDS)
    cast = {
        "village": rng.choice(words.VILLAGES),
        "district": rng.choice(words.DISTRICTS),
        "province": province,
        "river": rng.choice(words.RIVERS),
        "land": land,
        "land2": rng.choice([other for other in words.LANDS if other != land]),
        "city": rng.choice(words.CITIES),
        "thing": rng.choice(topic.things),
    }
    offices = [_office(office, province) for office in topic.offices]
    cast["office"], cast["office2"] = rng.sample(offices, 2)
    for upper, lower in (("P", "p"), ("Q", "q")):
        title, name = rng.choice(("ông", "bà", "anh", "chị")), _person(rng)
        cast[upper] = f"{title} {name}, {rng.choice(words.ROLES)} {rng.choice(offices)}"
        cast[lower] = f"{title} {name.split()[-1]}"
    return cast


def _office(office: str, province: str) -> str:
    return office[:-1] if office.endswith(",") else f"{office} {province}"


def _makers(rng: Random, topic: Topic) -> dict[str, Callable[[], str]]:
    return {
        "act": lambda: rng.choice(topic.acts),
        "people": lambda: rng.choice(topic.people),
        "problem": lambda: rng.choice(topic.problems),
        "gain": lambda: rng.choice(topic.gains),
        "plan": lambda: rng.choice(topic.plans),
        "plan2": lambda: rng.choice(topic.plans),
        "unit": lambda: rng.choice(topic.units),
        "scene": lambda: rng.choice(topic.scenes),
        "n": lambda: str(rng.randint(103, 987)),
        "n2": lambda: str(rng.randint(11, 98)),
        "digit": lambda: str(rng.randint(3, 9)),
        "pct": lambda: f"{rng.randint(12, 96)},{rng.randint(1, 9)}",
        "km": lambda: f"{rng.randint(2, 29)},{rng.randint(1, 9)}",
        "money": lambda: f"{rng.randint(12, 890)} tỷ đồng",
        "date": lambda: f"{rng.randint(1, 28)}{rng.choice('//-')}{rng.randint(1, 12)}",
        "dow": lambda: rng.choice(("Sáng", "Chiều", "Tối")),
        "month": lambda: str(rng.randint(1, 12)),
    }


def _person(rng: Random) -> str:
    parts = (words.SURNAMES, words.MIDDLE_NAMES, words.GIVEN_NAMES)
    return " ".join(rng.choice(part) for part in parts)


def _capitalise(text: str) -> str:
    """Raise the first letter, behind opening quotes, dashes and spaces."""
    for index, letter in enumerate(text):
        if letter.isalpha():
            return text[:index] + letter.upper() + text[index + 1 :]
        if letter.isdigit():
            break
    return text
