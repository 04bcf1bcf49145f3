"""Tools for testing publishers and pipelines: invented pages with their truth, and the promises.

`newsclean.testing.strategies` holds the same as Hypothesis strategies and needs the extra
`testing`; what is exported here needs nothing but newsclean.
"""

from __future__ import annotations

from newsclean.testing.compare import fold
from newsclean.testing.documents import FlatDocument, Line, build_text, random_document, render
from newsclean.testing.layouts import Box, Layout
from newsclean.testing.noise import apply_noise
from newsclean.testing.prose import Writer
from newsclean.testing.stories import Card, Picture, Piece, StorySpec, write_story

__all__ = [
    "Box",
    "Card",
    "FlatDocument",
    "Layout",
    "Line",
    "Picture",
    "Piece",
    "StorySpec",
    "Writer",
    "apply_noise",
    "build_text",
    "fold",
    "random_document",
    "render",
    "write_story",
]
