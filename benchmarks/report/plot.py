"""The plot of accuracy against speed, as an SVG that holds its text as text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

__all__ = ["plot"]

LEFT_OUT = ("newsclean, str", "newsclean, generic alone")
"""The same library with equal input or fewer layouts: in the tables, not in the plot."""

PANELS = {
    "generic": ("english", "English pages (article-extraction-benchmark)"),
    "articles": ("english", "English pages (articles)"),
    "vietnamese": ("vietnamese", "Vietnamese pages"),
}
OURS, OTHERS, INK, GRID = "#b3261e", "#4a6fa5", "#222222", "#dddddd"
LETTER, LINE = 4.2, 9
"""Points that a letter of a name is wide, about, and a line high."""


def plot(figures: Mapping[str, Any], path: Path) -> bool:
    """Draw each set: F1 upwards, the cost beside a bare parse to the right.

    Args:
        figures: What `benchmarks.peers.compare` returned.
        path: The SVG to write.

    Returns:
        Whether it was drawn: matplotlib, of the extra `bench`, must be there, and speeds measured.
    """
    panels = [name for name in PANELS if name in figures["sets"] and figures["speed"]]
    try:
        import matplotlib as mpl
        from matplotlib.figure import Figure
    except ImportError:
        return False
    if not panels:
        return False
    # Equal figures give equal files, and readers may search the text.
    with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": "newsclean", "font.size": 9}):
        # 72 dots to the inch: a point is a dot, and names are placed by points.
        figure = Figure(dpi=72, figsize=(7.2, 3.4 * len(panels)), layout="constrained")
        for axes, name in zip(
            figure.subplots(len(panels), squeeze=False)[:, 0], panels, strict=True
        ):
            _draw(axes, name, figures)
        figure.savefig(path, metadata={"Date": None, "Creator": None})
    return True


def _draw(axes: Any, name: str, figures: Mapping[str, Any]) -> None:
    kind, title = PANELS[name]
    costs = figures["speed"][kind]["systems"]
    reached = figures["sets"][name]["systems"]
    points = {each: (costs[each]["ratio"], reached[each]["f1"]) for each in reached}
    points = {each: point for each, point in points.items() if each not in LEFT_OUT}
    for each, (cost, f1) in points.items():
        axes.scatter(
            [cost], [f1], color=OURS if each.startswith("newsclean") else OTHERS, s=28, zorder=3
        )
    axes.set_xscale("log")
    axes.xaxis.set_major_formatter("{x:g}")
    axes.set_title(title, fontsize=10, loc="left")
    axes.set_xlabel("time, × a bare parse (less is better)")
    axes.set_ylabel("F1 (more is better)")
    axes.margins(x=0.18, y=0.15)
    axes.grid(color=GRID, linewidth=0.6, zorder=0)
    axes.spines[["top", "right"]].set_visible(False)
    _name(axes, points)


def _name(axes: Any, points: Mapping[str, tuple[float, float]]) -> None:
    """Write each name beside its point, where it covers no other point or name."""
    axes.autoscale_view()
    places = {each: axes.transData.transform(point) for each, point in points.items()}
    taken = [(x - 4, y - 4, x + 4, y + 4) for x, y in places.values()]
    for each, (x, y) in sorted(places.items(), key=lambda item: -item[1][1]):
        width = LETTER * len(each)
        spots = [(dx, dy) for dy in (4, -10, 15, -21, 26) for dx in (6, -6 - width)]
        boxes = [(x + dx, y + dy, x + dx + width, y + dy + LINE) for dx, dy in spots]
        best = min(range(len(spots)), key=lambda n: sum(_meet(boxes[n], box) for box in taken))
        taken.append(boxes[best])
        style = {"color": INK, "fontsize": 8, "textcoords": "offset points"}
        axes.annotate(each, points[each], xytext=spots[best], **style)


def _meet(first: Sequence[float], second: Sequence[float]) -> bool:
    """Whether two boxes (left, bottom, right, top) overlap."""
    return (
        first[0] < second[2]
        and second[0] < first[2]
        and first[1] < second[3]
        and second[1] < first[3]
    )
