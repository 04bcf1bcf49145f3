"""Looking at results and at what they rest on: explanations, tables, publisher files begun."""

from newsclean.review.explain import ExplainedBlock, explain
from newsclean.review.scaffold import Fixture, Scaffold, scaffold
from newsclean.review.tables import publishers_table, rules_table

__all__ = [
    "ExplainedBlock",
    "Fixture",
    "Scaffold",
    "explain",
    "publishers_table",
    "rules_table",
    "scaffold",
]
