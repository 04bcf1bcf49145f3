"""Looking at results and at what they rest on: explanations, tables, drafts of publisher files."""

from newsclean.review.explain import ExplainedBlock, explain
from newsclean.review.tables import publishers_table, rules_table

__all__ = ["ExplainedBlock", "explain", "publishers_table", "rules_table"]
