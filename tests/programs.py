"""Parts of programs that tests run in processes of their own."""

from __future__ import annotations

__all__ = ["COUNT_PATTERNS"]

COUNT_PATTERNS = """
import re, regex, sys

compiled = []

def counting(original):
    def compile(pattern, *rest, **options):
        if sys._getframe(1).f_globals["__name__"].startswith("newsclean"):
            compiled.append(str(pattern))
        return original(pattern, *rest, **options)
    return compile

re.compile, regex.compile = counting(re.compile), counting(regex.compile)
"""
"""Notes in `compiled` each pattern that a module of newsclean compiles from here on."""
