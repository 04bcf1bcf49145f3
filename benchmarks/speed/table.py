"""The figures of a run in Markdown tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from benchmarks.markdown import table
from benchmarks.speed.goals import verdicts
from benchmarks.speed.pages import LEAST_PAGE

__all__ = ["goals_table", "tables"]


def tables(figures: Mapping[str, Any]) -> str:
    """Write the tables.

    Args:
        figures: What `benchmarks.speed.figures.measure` returned.

    Returns:
        Markdown, a string.
    """
    return "\n".join(
        text for name, part in _PARTS.items() if name in figures for text in part(figures[name])
    )


def goals_table(figures: Mapping[str, Any]) -> str:
    """Return the table of goals, a string."""
    rows = [
        [each.what, each.value, "met" if each.met else "**missed**"] for each in verdicts(figures)
    ]
    return table(["goal", "reached", ""], rows)


def _steps(figures: Mapping[str, Any]) -> Iterator[str]:
    yield "### Step by step\n"
    yield (
        "Invented pages of 100 kB and the five seeds. The floor is a bare parse of the same bytes; "
        "for text, to decode, check for NFC, split and strip.\n"
    )
    head = ["step"]
    for form in figures:
        head += [f"{form}, µs", "× floor"]
    steps = next(iter(figures.values()))
    yield table(
        head,
        [
            [step, *(cell for rows in figures.values() for cell in _step(rows[step]))]
            for step in steps
        ],
    )


def _step(row: Mapping[str, float]) -> tuple[str, str]:
    return f"{row['us']:.1f}", f"{row['ratio']:.2f}"


def _pages(figures: Mapping[str, Any]) -> Iterator[str]:
    yield "### Pages of the corpus\n"
    if not figures:
        yield "Not measured: the corpus was not there.\n"
        return
    known, english = figures["layouts"], figures["english"]
    if known["pages"]:
        size = LEAST_PAGE // 1000
        yield f"Known layouts, pages of {size} kB and more; a bare parse is the unit.\n"
        yield table(
            ["layout", "kB", "parse, ms", "clean, ms", "clean / parse", "least program / parse"],
            [
                [
                    f"`{row['template']}`",
                    f"{row['bytes'] / 1e3:.0f}",
                    f"{row['parse_ms']:.2f}",
                    f"{row['clean_ms']:.2f}",
                    f"{row['ratio']:.2f}",
                    f"{row['least']:.2f}",
                ]
                for row in sorted(known["rows"], key=lambda row: str(row["template"]))
            ],
        )
    rows = [
        [
            name,
            told["pages"],
            *(f"{told[key]:.2f}" for key in ("ratio_median", "ratio", "least_median", "least")),
        ]
        for name, told in (("known layouts", known), ("English pages", english))
        if told["pages"]
    ]
    head = ["pages", "number"]
    for what in ("clean", "least program"):
        head += [f"{what} / parse, median", "of the totals"]
    yield table(head, rows)


def _seeds(figures: Mapping[str, Any]) -> Iterator[str]:
    yield "### Flattened text: the five documents of `seeds/`\n"
    yield table(
        [
            "document",
            "bytes",
            "clean, µs",
            "MB/s",
            "documents/s",
            "× floor",
            "extract, × floor",
            "least program, × floor",
        ],
        [
            [
                name,
                f"{row['bytes']:.0f}",
                f"{row['clean_us']:.0f}",
                f"{row['mb_s']:.1f}",
                f"{row['docs_s']:.0f}",
                f"{row['ratio']:.1f}",
                f"{row['extract_ratio']:.1f}",
                f"{row['least']:.1f}",
            ]
            for name, row in figures.items()
        ],
    )


def _growth(figures: Mapping[str, Any]) -> Iterator[str]:
    yield "### Invented documents of each size\n"
    yield table(
        ["form", "size", "clean, ms", "MB/s", "ns a byte", "× floor"],
        [
            [
                form,
                size,
                f"{row['clean_ms']:.2f}",
                f"{row['mb_s']:.1f}",
                f"{row['ns_byte']:.1f}",
                f"{row['ratio']:.1f}",
            ]
            for form, rows in figures.items()
            for size, row in rows.items()
        ],
    )


def _shapes(figures: Mapping[str, Any]) -> Iterator[str]:
    yield "### Text of awkward shapes, and ten times as large\n"
    yield table(
        ["shape", "ns a byte", "ten times as large", "growth"],
        [
            [name, f"{row['ns_byte']:.0f}", f"{row['ns_byte_large']:.0f}", f"{row['growth']:.2f}"]
            for name, row in figures.items()
        ],
    )


def _import(figures: Mapping[str, Any]) -> Iterator[str]:
    yield (
        f"`import newsclean` takes {figures['newsclean_ms']:.1f} ms; what it stands on takes "
        f"{figures['base_ms']:.1f} ms (× {figures['ratio']:.2f}).\n"
    )


def _memory(figures: Mapping[str, Any]) -> Iterator[str]:
    if "tree" in figures:
        yield (
            f"While it is read, an invented page of {figures['bytes'] / 1e3:.0f} kB takes "
            f"{figures['tree'] / 1e3:.0f} kB as a tree; its article takes "
            f"{figures['article'] / 1e3:.0f} kB.\n"
        )


_PARTS = {
    "steps": _steps,
    "pages": _pages,
    "seeds": _seeds,
    "growth": _growth,
    "shapes": _shapes,
    "import": _import,
    "memory": _memory,
}
