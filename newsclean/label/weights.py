"""Weights of the sequence labeller, written by benchmarks/train_captions.py. Data only."""

from __future__ import annotations

CAPTION_COST = 0
TRANSITIONS = ((0, 0, 0), (0, 0, 0), (0, 0, 0))
WEIGHTS: dict[str, tuple[int, int, int]] = {}
