"""What servers and programs write in the place of a page. Data only."""

from __future__ import annotations

from typing import Final

__all__ = ["GAPS", "STATUSES"]

GAPS: Final = frozenset(
    r"null none nil nan nat na n/a #n/a <na> (null) (none) \n undefined".split()
)
"""What stands in tables and records where there is no value, in small letters."""

STATUSES: Final = (
    r"(?:http(?:/\d(?:\.\d)?)? )?(?:error(?: code)?:? )?"
    r"(?:(?:30[1278]|4[0-5]\d|5[0-3]\d|10[012]\d)|(?:[345]\d\d\W{0,3})?"
    r"(?:(?:page |file |url |resource )?not found|page not found|forbidden|access denied|unauthorized"
    r"|permission denied|bad request|method not allowed|not acceptable|request time-?out|gone"
    r"|too many requests|rate limit exceeded|internal server error|server error|bad gateway"
    r"|service (?:temporarily )?unavailable|gateway time-?out|moved (?:permanently|temporarily)"
    r"|no healthy upstream|upstream request timeout|upstream connect error\b.{0,200}|invalid url"
    r"|an error occurred|connection (?:refused|reset by peer|timed out)|blocked))"
)
"""What a server says of itself where it has no page to give, all of the document, in small letters
and without the sign that closes it."""
