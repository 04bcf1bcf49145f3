"""Labelled blocks and the page's own statements to the article."""

from __future__ import annotations

from newsclean.build.article import build_article
from newsclean.build.extraction import build_extraction

__all__ = ["build_article", "build_extraction"]
