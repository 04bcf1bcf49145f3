"""Ways to look at what was decided on a document."""

from newsclean.review.explain import ExplainedBlock, explain

__all__ = ["ExplainedBlock", "explain"]
