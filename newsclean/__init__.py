"""Cleans news pages and flattened news text, Vietnamese first, into typed articles.

Names are loaded when they are first asked for, so that `import newsclean` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    __version__: str
    from newsclean import batch as batch
    from newsclean import errors as errors
    from newsclean import registry as registry
    from newsclean import review as review
    from newsclean import serialise as serialise
    from newsclean import template as template
    from newsclean import testing as testing
    from newsclean.api import clean, extract
    from newsclean.article import Article, BodyBlock, Image, RelatedLink, Source
    from newsclean.batch import Document, Workers, extract_many
    from newsclean.blocks import Label
    from newsclean.errors import (
        DecodeError,
        InputError,
        LimitExceeded,
        MissingExtra,
        NewscleanError,
        NotAnArticle,
        PublisherError,
        RecordError,
        WorkerError,
    )
    from newsclean.extraction import (
        BlockDecision,
        Candidate,
        Detection,
        Evidence,
        Extraction,
        Failure,
        Note,
        Place,
        Removed,
    )
    from newsclean.limits import Limits
    from newsclean.options import Options
    from newsclean.registry import Registry, default_registry
    from newsclean.startup import preload
    from newsclean.template import Publisher

__all__ = [
    "Article",
    "BlockDecision",
    "BodyBlock",
    "Candidate",
    "DecodeError",
    "Detection",
    "Document",
    "Evidence",
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
    "Place",
    "Publisher",
    "PublisherError",
    "RecordError",
    "Registry",
    "RelatedLink",
    "Removed",
    "Source",
    "WorkerError",
    "Workers",
    "clean",
    "default_registry",
    "extract",
    "extract_many",
    "preload",
]

_MODULES = {
    "api": ("clean", "extract"),
    "article": ("Article", "BodyBlock", "Image", "RelatedLink", "Source"),
    "batch": ("Document", "Workers", "extract_many"),
    "blocks": ("Label",),
    "errors": (
        "DecodeError",
        "InputError",
        "LimitExceeded",
        "MissingExtra",
        "NewscleanError",
        "NotAnArticle",
        "PublisherError",
        "RecordError",
        "WorkerError",
    ),
    "extraction": (
        "BlockDecision",
        "Candidate",
        "Detection",
        "Evidence",
        "Extraction",
        "Failure",
        "Note",
        "Place",
        "Removed",
    ),
    "limits": ("Limits",),
    "options": ("Options",),
    "registry": ("Registry", "default_registry"),
    "startup": ("preload",),
    "template": ("Publisher",),
}
_PACKAGES = ("batch", "errors", "registry", "review", "serialise", "template", "testing")
"""Modules that are public, too: `newsclean.serialise.write` needs no import of its own."""
_HOMES = {name: module for module, names in _MODULES.items() for name in names}

if not TYPE_CHECKING:  # a checker would take any name for one of the module's

    def __getattr__(name: str) -> object:
        """Load a public name or module, or read the version of the installed package."""
        if name == "__version__":
            from importlib.metadata import version

            return version("newsclean")
        if name in _PACKAGES:
            return import_module(f"newsclean.{name}")
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"newsclean.{_HOMES[name]}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    """List the public names, loaded or not."""
    return [*__all__, "__version__"]
