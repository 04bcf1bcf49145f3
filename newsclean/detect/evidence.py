"""Evidence for publishers, and how it adds up to a confidence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from newsclean.marks import Found
from newsclean.template import Publisher, Template

__all__ = ["THRESHOLD", "Detected", "host_of", "rank", "same_site"]

THRESHOLD: Final = 0.55
"""Confidence from which a publisher is named. A bare domain line weighs 0.5: it names the paper a
piece was taken from as often as the paper it stands in."""


class Detected(NamedTuple):
    """The publisher and template of a document.

    Attributes:
        publisher: The publisher, None where nothing identifies one.
        template: The template to read the document with.
        confidence: Of the publisher, from 0 to 1.
        evidence: What was found for it, strongest first.
        candidates: Id and confidence of all publishers with evidence, best first.
    """

    publisher: Publisher | None
    template: Template
    confidence: float = 0.0
    evidence: tuple[Found, ...] = ()
    candidates: tuple[tuple[str, float], ...] = ()

    @property
    def utc_offset(self) -> str | None:
        """Zone of the publisher as "+07:00", None where it is unknown."""
        return None if self.publisher is None else self.publisher.utc_offset

    @property
    def home(self) -> str | None:
        """Address of the publisher's site, None where it is unknown."""
        return None if self.publisher is None else f"https://{self.publisher.domains[0]}"


def rank(found: Mapping[str, Iterable[Found]]) -> list[tuple[str, float]]:
    """Rank publishers by the evidence for them.

    Marks count as independent: the confidence is the chance that not all of them are wrong.

    Args:
        found: The marks found, by publisher id.

    Returns:
        Pairs of id and confidence (0 to 1, three digits), best first; ties keep their order.
    """
    confidences = []
    for publisher, marks in found.items():
        doubt = 1.0
        for mark in marks:
            doubt *= 1 - mark.weight
        confidences.append((publisher, round(1 - doubt, 3)))
    return sorted(confidences, key=lambda pair: -pair[1])


def host_of(url: str | None) -> str:
    """Return the host of a URL without "www.", lower case; empty where it has none.

    Args:
        url: An address, or None.

    Returns:
        The host, a string.

    >>> host_of("https://www.vov.vn/the-thao/x.vov")
    'vov.vn'
    """
    if not url:
        return ""
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def same_site(host: str, domain: str) -> bool:
    """Whether a host is a domain or one of its subdomains.

    Args:
        host: Host name.
        domain: Domain of a publisher.

    Returns:
        True or False.
    """
    return host == domain or host.endswith(f".{domain}")
