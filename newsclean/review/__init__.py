"""Looking at results and what they rest on: explanations, tables, publisher files begun, tried."""

from newsclean.review.coverage import Coverage, CoveredPart, UnreadDocument, coverage
from newsclean.review.explain import ExplainedBlock, explain
from newsclean.review.scaffold import Fixture, Scaffold, scaffold
from newsclean.review.tables import publishers_table, rules_table

__all__ = [
    "Coverage",
    "CoveredPart",
    "ExplainedBlock",
    "Fixture",
    "Scaffold",
    "UnreadDocument",
    "coverage",
    "explain",
    "publishers_table",
    "rules_table",
    "scaffold",
]
