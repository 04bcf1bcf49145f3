"""Cleans news pages and flattened news text, Vietnamese first, into typed articles."""

from __future__ import annotations

from newsclean.api import clean, extract
from newsclean.article import Article, BodyBlock, Image, RelatedLink, Source
from newsclean.blocks import Label
from newsclean.errors import (
    DecodeError,
    InputError,
    LimitExceeded,
    MissingExtra,
    NewscleanError,
    NotAnArticle,
    PublisherError,
)
from newsclean.extraction import Detection, Extraction, Failure, Note, Removed
from newsclean.options import Limits, Options
from newsclean.registry import Registry, default_registry
from newsclean.template import Publisher

__all__ = [
    "Article",
    "BodyBlock",
    "DecodeError",
    "Detection",
    "Extraction",
    "Failure",
    "Image",
    "InputError",
    "Label",
    "LimitExceeded",
    "Limits",
    "MissingExtra",
    "NewscleanError",
    "NotAnArticle",
    "Note",
    "Options",
    "Publisher",
    "PublisherError",
    "Registry",
    "RelatedLink",
    "Removed",
    "Source",
    "clean",
    "default_registry",
    "extract",
]


def __getattr__(name: str) -> str:
    """Read the version from the installed package when it is asked for."""
    if name == "__version__":
        from importlib.metadata import version

        return version("newsclean")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
