"""Damages to markup, as scrapers, editors and broken connections leave them."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

__all__ = ["DAMAGES", "NOISY_TOKENS"]

_TAG = re.compile(r"<[^<>]*>")

NOISY_TOKENS = (
    *"<div> </div> <p> </p> <article> </article> <b> </b> <i> <a> </a> <h1> </h1> <h2>".split(),
    *"<table> <tr> <td> </td> </tr> </table> <ul> <li> </ul> <br> <br/> <figure> </figure>".split(),
    *"<script> </script> <style> </style> <!-- --> <![CDATA[ ]]> <?php ?> </body> </html>".split(),
    *"<template> </template> <noscript> </noscript> <select> <option> <svg> <math><mi>".split(),
    *"&nbsp; &amp;amp; &#0; &#x110000; &lt;p&gt; & < > \" ' = </ <p/ <p\x00>".split(" "),
    '<div class="article__body cms-body">',
    '<h1 class="article__title cms-title">Tin ở Phú Lạc</h1>',
    '<div class="row article-content"><div class="text-long">',
    '<article class="story"><h2><a href="/x-post1.html">',
    '<link rel="canonical" href="https://vov.vn/x-post1.vov">',
    '<link rel="canonical" href="http://[">',
    '<meta property="og:site_name" content="VOV.VN">',
    '<meta property="article:published_time" content="2026-13-45T99:99:99+99:99">',
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": [1, {}], "author":',
    '<script type="application/ld+json">[[[[{"@graph": [{"@type": ["NewsArticle"]}]}]]]]</script>',
    '<time datetime="0001-01-01T00:00:00+14:00">01/01/0001</time>',
    '<time datetime="9999-12-31T23:59:59-14:00">',
    '<img data-src="http://[::1" alt="Ảnh: A">',
    '<p style="display:none">',
)
"""Pieces of markup that readers have stumbled over."""


def _drop_tags(html: str, rng: Random) -> str:
    share = rng.choice((0.02, 0.1, 0.5))
    return _TAG.sub(lambda found: "" if rng.random() < share else found[0], html)


def _cut(html: str, rng: Random) -> str:
    return html[: rng.randint(0, len(html))]


def _start_late(html: str, rng: Random) -> str:
    return html[rng.randint(0, len(html)) :]


def _double(html: str, rng: Random) -> str:
    tags = _places(html)
    start, end = sorted((rng.choice(tags), rng.choice(tags)))
    at = rng.choice(tags)
    return html[:at] + html[start:end] + html[at:]


def _move(html: str, rng: Random) -> str:
    tags = _places(html)
    start, end = sorted((rng.choice(tags), rng.choice(tags)))
    rest = html[:start] + html[end:]
    at = rng.choice(_places(rest))
    return rest[:at] + html[start:end] + rest[at:]


def _inject(html: str, rng: Random) -> str:
    for _ in range(rng.randint(1, 6)):
        at = rng.randint(0, len(html))
        html = html[:at] + rng.choice(NOISY_TOKENS) + html[at:]
    return html


def _nest(html: str, rng: Random) -> str:
    at = rng.choice(_places(html))
    depth = rng.randint(1, 40)
    return html[:at] + "<div><p><b>" * depth + html[at:]


def _spoil_names(html: str, rng: Random) -> str:
    def spoil(found: re.Match[str]) -> str:
        return found[0] if rng.random() < 0.8 else 'class="x"'

    return re.sub(r"class=(\"[^\"]*\"|'[^']*')", spoil, html)


def _shuffle_attributes(html: str, rng: Random) -> str:
    def shuffle(found: re.Match[str]) -> str:
        attributes = re.findall(r"\s[^\s=<>]+(?:=\"[^\"]*\"|='[^']*')?", found[2])
        rng.shuffle(attributes)
        return f"{found[1]}{''.join(attributes)}>"

    return re.sub(r"(<[a-z][a-z0-9]*)(\s[^<>]*)>", shuffle, html)


def _places(html: str) -> list[int]:
    """Where tags begin, and both ends."""
    return [0, *(found.start() for found in _TAG.finditer(html)), len(html)]


DAMAGES: dict[str, Callable[[str, Random], str]] = {
    "drop tags": _drop_tags,
    "cut": _cut,
    "start late": _start_late,
    "double": _double,
    "move": _move,
    "inject": _inject,
    "nest": _nest,
    "spoil names": _spoil_names,
    "shuffle attributes": _shuffle_attributes,
}
"""Damages by name: each takes the markup and a source of choices."""
