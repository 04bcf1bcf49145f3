"""Runs the shipped patterns over lines made to defeat them; `test_patterns` gives it a time limit.

Each line is one that a pattern nearly matches, many times over, in the lengths that patterns see:
just below and above the limits in the code, and far beyond them.
"""

from __future__ import annotations

import newsclean
from newsclean.folding import close_mark, compare_key, fold, line_key
from newsclean.lines.captions import caption_cue, credit_of, same_caption
from newsclean.lines.dates import find_date, parse_date
from newsclean.lines.index import LineIndex
from newsclean.lines.prose import is_prose
from newsclean.lines.signoff import read_sign_off
from newsclean.lines.signoff_patterns import FORMS, sign_off_patterns
from newsclean.lines.stamps import source_and_date
from newsclean.registry import default_registry
from newsclean.segment.text.glued import glued_patterns

UNITS = (
    "a",
    "A",
    "Á ",
    "An ",
    "An Bình ",
    "An Bình, ",
    "An - ",
    "A.",
    "A/",
    "A/B ",
    "A.a",
    "(",
    ")",
    "[",
    "(Ảnh",
    "(Ảnh: ",
    "(Nguồn ảnh: a) ",
    "Ảnh: a:",
    "ảnh 1 ",
    "Ảnh minh họa ",
    "[a[b]",
    "[a](",
    "![a](b(",
    "https://",
    "a.vn.",
    "Theo ",
    "(theo ",
    "TTXVN/",
    "VOV, ",
    "Bài, ảnh: ",
    "PV ",
    "1",
    "1/",
    "1.",
    "01/01/2024 ",
    "8:15 ",
    "thứ hai, ",
    "- ",
    "*",
    "* a *",
    "_a_",
    "`",
    "|",
    "> ",
    ">>> ",
    "\\",
    "\\[",
    "…”",
    "“a” ",
    ". A",
    "a.A",
    "x.jpg ",
    "VOV.VN - ",
    "(VOV) - ",
    "VOV ",
    "Đọc thêm",
    "Tin liên quan: ",
    "a) ",
    "{",
    "};",
    "&amp;",
    "\u0301",
    "\u200b",
    "\u00a0 ",
    "ẠỤ",
    "Ð",
    "\U0001f600",
)
LENGTHS = (20, 30, 90, 119, 150, 320, 420, 700, 1_600)
LONG = 20_000
TIMEOUT = 60.0
"""Seconds for one search of a pattern that takes well under a millisecond."""


def lines(length: int) -> list[str]:
    """One line of each unit, and of each followed by what almost closes it."""
    made = [unit * (length // len(unit)) for unit in UNITS]
    return [*made, *(f"A{line}." for line in made), *(f"{line}\x01!" for line in made)]


def run_functions(line: str, index: LineIndex) -> None:
    """Call all that reads one line."""
    text = fold(line)
    if not text:
        return
    caption_cue(text), credit_of(text), same_caption(text, text[:-1])
    read_sign_off(text), read_sign_off(text, closing=False), source_and_date(text)
    index.match(text), index.lead_prefix(text), index.split_lead(text)
    parse_date(text), find_date(text), is_prose(text)
    close_mark(text), compare_key(text), line_key(text)


def run_patterns(line: str) -> None:
    """Try all patterns of sign-offs and glued lines, also beyond the lengths that they are for."""
    for name in FORMS:
        sign_off_patterns()[name].fullmatch(line, timeout=TIMEOUT)
    for pattern in glued_patterns().values():
        for _ in pattern.finditer(line, timeout=TIMEOUT):
            pass


def main() -> None:
    """Run everything once; print how many lines there were."""
    count = 0
    index = default_registry().lines
    for length in LENGTHS:
        for line in lines(length):
            run_functions(line, index)
            run_patterns(line)
            count += 1
    for line in lines(LONG):
        run_functions(line, index)
        newsclean.extract(line, kind="text")
        newsclean.extract(line, kind="markdown")
        newsclean.extract(f"Tiêu đề\n{line}\n" + "\n".join([line[:400]] * 20), kind="text")
        count += 1
    print(count)  # noqa: T201


if __name__ == "__main__":
    main()
