"""Tools for testing publishers and pipelines: invented pages with their truth, and the promises.

`newsclean.testing.strategies` holds the same as Hypothesis strategies and needs the extra
`testing`; what is exported here needs nothing but newsclean.
"""

from __future__ import annotations

from newsclean.testing.compare import fold
from newsclean.testing.documents import FlatDocument, Line, build_text, random_document, render
from newsclean.testing.layouts import Box, Layout
from newsclean.testing.noise import apply_noise
from newsclean.testing.pages import (
    TEMPLATES,
    HtmlPage,
    PageOptions,
    build_page,
    random_page,
    write_page_story,
)
from newsclean.testing.prose import Writer
from newsclean.testing.stories import Card, Picture, Piece, StorySpec, write_story

__all__ = [
    "TEMPLATES",
    "Box",
    "Card",
    "FlatDocument",
    "HtmlPage",
    "Layout",
    "Line",
    "PageOptions",
    "Picture",
    "Piece",
    "StorySpec",
    "Writer",
    "apply_noise",
    "build_page",
    "build_text",
    "fold",
    "random_document",
    "random_page",
    "render",
    "write_page_story",
    "write_story",
]
