"""Writes docs/benchmarks.md, with its plot: `python -m benchmarks.report`."""

from __future__ import annotations

from benchmarks.report.page import render

__all__ = ["render"]
