"""Refuses markup on which the parser's time or memory would grow with the square of its size."""

from __future__ import annotations

from newsclean.guard.shape import check_shape

__all__ = ["check_shape"]
