"""Tells paragraphs, headings and photo captions apart among the lines of a story without markup.

A caption without a cue is found by what it does to the story: it interrupts it with one short
phrase that says again what the prose says, or that shows people or a scene, or that lacks the stop
which the prose has. Each rule below is one such kind of evidence. When in doubt a line is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final

from newsclean.blocks import Label
from newsclean.label.sequence.features import Kind, StoryLine, Trait, Words
from newsclean.label.sequence.view import Overlap, StoryView
from newsclean.phrases.grammar_vi import CEREMONIES, OFFICIAL_OPENERS
from newsclean.phrases.people import SURNAMES

__all__ = ["label_sequence"]

MAX_LINES: Final = 2_000
"""A text of more lines is no news story; nothing in it is taken for a caption."""
MAX_ROUNDS: Final = 8
"""Rounds of dropping captions and looking again; a story that does not settle is kept whole."""
MAX_HEADING: Final = 30
"""Syllables; the longest heading in the measured pages has 30."""
LONG_PROSE: Final = 150
"""Characters; below it, paragraphs are too short for a short sentence to stand out."""
MAX_SHORT_PROSE: Final = 0.4
"""Share of one-sentence paragraphs; above it, a short sentence is the paper's style."""
CAPTION_RATIO: Final = 0.6
"""A caption with a full stop is shorter than this share of a usual paragraph."""
VIGNETTE_RATIO: Final = 0.27
"""The same for captions that have nothing but their shortness and a name from the story."""
MIN_COPY: Final = 14
"""Syllables of a line that is taken for a caption because it copies others."""
MIN_SHOWN: Final = 0.6
"""Share of the lines of a run that show people or a scene."""
MIN_TOLD: Final = 0.65
"""Share of a line that one longer line beside it has where it says the same again."""
COPIED: Final = 10
"""Pairs of syllables in a row that no two paragraphs of a story share by chance."""
MIN_REPEATED: Final = 0.5
RESTATED: Final = 6
"""Of a line under the lead: share of its pairs of syllables, and pairs in a row, from above."""
MIN_CEREMONY: Final = 10
"""Syllables of a phrase that tells who does what at a ceremony, and for whom."""
MAX_SHOWING: Final = 22
"""Syllables of a phrase that shows people or a scene."""

_OPEN: Final = Kind.OPEN
_PROSE: Final = Kind.PROSE
_PARAGRAPH: Final = Label.PARAGRAPH
_HEADING: Final = Label.HEADING
_CAPTION: Final = Label.CAPTION

_CONTINUES: Final = frozenset({Trait.CONNECTIVE, Trait.ANAPHOR, Trait.REPORT, Trait.MODAL})
_ARGUES: Final = frozenset({Trait.CONNECTIVE, Trait.ANAPHOR, Trait.MODAL})
_NO_CAPTION: Final = frozenset({Trait.CONNECTIVE, Trait.QUESTION})
_SHOWS: Final = frozenset({Trait.GROUP, Trait.SCENE, Trait.PERSON})
_SHOWN: Final = _SHOWS | {Trait.ACTION, Trait.THING}


def label_sequence(
    lines: Sequence[str],
    *,
    title: str | None = None,
    lead: str | None = None,
    known: dict[str, StoryLine] | None = None,
) -> list[Label]:
    """Label the lines of a story that no cue has labelled.

    Labelling the kept lines again gives the same labels.

    Args:
        lines: The lines, NFC with single spaces, as str.
        title: Headline of the story, if known.
        lead: Its lead, which captions may repeat, if known.
        known: What was read of lines, by their texts; it is used and added to.

    Returns:
        `Label.PARAGRAPH`, `Label.HEADING` or `Label.CAPTION` for each line, a list.
    """
    known = {} if known is None else known
    for line in lines:
        if line not in known:
            known[line] = StoryLine(line)
    story = [known[line] for line in lines]
    kept = list(range(len(story)))
    if any(line.kind is _OPEN for line in story) and len(story) <= MAX_LINES:
        context = [Words(text) for text in (title, lead) if text]
        kept = _without_captions(story, context)
    labels = [_CAPTION] * len(story)
    headings = _headings([story[i] for i in kept])
    for index, is_heading in zip(kept, headings, strict=True):
        labels[index] = _HEADING if is_heading else _PARAGRAPH
    return labels


def _without_captions(story: Sequence[StoryLine], context: Sequence[Words]) -> list[int]:
    kept = list(range(len(story)))
    for _ in range(MAX_ROUNDS):
        found = _captions(StoryView([story[i] for i in kept], context))
        if True not in found:
            return kept
        kept = [index for index, is_caption in zip(kept, found, strict=True) if not is_caption]
    return list(range(len(story)))


def _captions(view: StoryView) -> list[bool]:
    found = [line.kind is _OPEN and _is_caption(view, i) for i, line in enumerate(view.lines)]
    if view.stops_sentences:
        _judge_runs(view, found)
    if True in found:
        _add_neighbours(view, found)
        _add_tail(view, found)
        _keep_last(view, found)
    return found


def _is_caption(view: StoryView, index: int) -> bool:
    line = view.lines[index]
    if not line.stopped:
        return view.stops_sentences and _is_bare_caption(view, index)
    if not _stands_out(view, line) or not (_may_show(line) or _may_copy(view, index)):
        return False
    if not (_may_be_shown(line) or _is_told_beside(view, index)):
        return False
    if view.short_prose > MAX_SHORT_PROSE:  # asked last: it looks into every line
        return False
    overlap = view.overlap(index)
    return _copies(view, index, overlap) or any(rule(view, line, overlap) for rule in _RULES)


def _stands_out(view: StoryView, line: StoryLine) -> bool:
    return (
        view.prose_count >= 2
        and view.usual_length >= LONG_PROSE
        and len(line.text) < CAPTION_RATIO * view.usual_length
    )


def _may_show(line: StoryLine) -> bool:
    """Whether any rule but those on copies may hold; cheap, as most lines end here."""
    return not line.auxiliaries and line.traits.isdisjoint(_ARGUES)


def _may_copy(view: StoryView, index: int) -> bool:
    return len(view.lines[index].tokens) >= MIN_COPY and view.echoes(index) >= 2


def _may_be_shown(line: StoryLine) -> bool:
    """Whether a rule on people, scenes and things may hold."""
    return not line.auxiliaries and not line.traits.isdisjoint(_SHOWN)


def _is_told_beside(view: StoryView, index: int) -> bool:
    """Whether one line near a line says so much of it that a rule on what is said again may hold.

    This looks at few lines, where the rules themselves look at all around.
    """
    near = view.beside(index)
    return max(near.before, near.after) >= MIN_TOLD or view.copied(index) >= COPIED


def _is_plain(line: StoryLine) -> bool:
    happens = line.is_narrative or Trait.HAPPENING in line.traits
    return not line.auxiliaries and not happens


def _restates(_view: StoryView, line: StoryLine, overlap: Overlap) -> bool:
    """Says again what one longer line says."""
    size = len(line.tokens)
    # Said with another number it is no longer the same.
    if overlap.is_new or overlap.differs or Trait.REPORT in line.traits:
        return False
    if size >= 16 and overlap.before >= 0.8:
        return True
    if line.auxiliaries or not _CONTINUES.isdisjoint(line.traits):
        return False
    return size >= 10 and overlap.cover >= 0.7 and max(overlap.before, overlap.after) >= MIN_TOLD


def _copies(view: StoryView, index: int, overlap: Overlap) -> bool:
    """Repeats a long stretch of a line before it word for word, and little else is new."""
    line = view.lines[index]
    if overlap.cover < 0.8 or overlap.run < COPIED or len(line.tokens) < MIN_COPY:
        return False
    if overlap.is_new or not line.traits.isdisjoint({Trait.CONNECTIVE, Trait.REPORT}):
        return False
    return view.copied(index) >= COPIED


def _names_speaker(_view: StoryView, line: StoryLine, overlap: Overlap) -> bool:
    """Gives the name and office of someone whom the prose names, and no word of what was said."""
    if Trait.PERSON not in line.traits or line.auxiliaries or overlap.cover < 0.5:
        return False
    says = Trait.REPORT in line.traits and " chia sẻ với " not in line.text
    placed = len(line.tokens) >= 12 and not line.traits.isdisjoint({Trait.COMMA, Trait.PLACE})
    return placed and not says and line.traits.isdisjoint(_ARGUES | {Trait.QUOTED})


def _shows_scene(_view: StoryView, line: StoryLine, overlap: Overlap) -> bool:
    """Opens with what a picture shows."""
    short = len(line.tokens) <= MAX_SHOWING and _is_plain(line)
    return short and Trait.SCENE in line.traits and overlap.cover > 0.15


def _shows_people(_view: StoryView, line: StoryLine, overlap: Overlap) -> bool:
    """Opens with people or things, or with what people do, at a place, in words of the prose."""
    if not _is_plain(line) or len(line.tokens) > MAX_SHOWING or overlap.cover < 0.2:
        return False
    if Trait.CLAUSE in line.traits:
        return False
    if Trait.ACTION in line.traits:
        return overlap.run >= 2
    shows = not line.traits.isdisjoint({Trait.GROUP, Trait.THING})
    return shows and Trait.PLACE in line.traits


def _is_short(view: StoryView, line: StoryLine) -> bool:
    return (
        len(line.tokens) <= 11
        and len(line.text) <= VIGNETTE_RATIO * view.usual_length
        and Trait.DIGITS not in line.traits
        and _is_plain(line)
    )


_Rule = Callable[[StoryView, StoryLine, Overlap], bool]
_RULES: Final[tuple[_Rule, ...]] = (
    _restates,
    _names_speaker,
    _shows_scene,
    _shows_people,
)


def _is_bare_caption(view: StoryView, index: int) -> bool:
    """A whole statement without a full stop, where headings are phrases and prose has stops."""
    line = view.lines[index]
    size = len(line.tokens)
    if size < 5 or "sẽ" in line.tokens or not line.traits.isdisjoint(_NO_CAPTION):
        return False
    if any(below.goes_on for below in view.lines[index + 1 : index + 2]):
        return False
    if Trait.ANAPHOR in line.traits and line.auxiliaries and size >= 8:
        return True
    if Trait.GROUP in line.traits and size >= 6 and _tells(line):
        return True
    if (
        _names_person(line)
        or ("đang" in line.tokens and size >= 7)
        or (line.auxiliaries >= 2 and size >= 10)
        or (_holds_ceremony(line) and view.beside(index).after < MIN_TOLD)
    ):
        return True
    if size < 12:
        return False
    if index == 0 and view.is_said_above(line, MIN_REPEATED, RESTATED):
        return True  # right under the lead, in its words
    near = view.beside(index)
    return near.before >= 0.6 and near.after < 0.4


def _names_person(line: StoryLine) -> bool:
    """Whether a line gives office and full name of somebody, and where, and nothing said or done.

    "Chủ tịch phường Lê Thị Mận phát biểu tại lễ ra quân".
    """
    if not {Trait.PERSON, Trait.PLACE} <= line.traits:
        return False
    if line.auxiliaries and not any(map(line.text.__contains__, _OCCASIONS)):
        return False
    if not line.traits.isdisjoint(_CONTINUES | {Trait.HAPPENING, Trait.QUOTED}):
        return False
    words = line.text.split(" ")
    return any(word in SURNAMES and below[:1].isupper() for word, below in pairwise(words))


def _holds_ceremony(line: StoryLine) -> bool:
    """Whether officials do what they do before cameras: "Lãnh đạo tỉnh trao quà cho bà con"."""
    if len(line.tokens) < MIN_CEREMONY or " ".join(line.tokens[:2]) not in OFFICIAL_OPENERS:
        return False
    pairs = map(" ".join, pairwise(line.tokens))
    return not CEREMONIES.isdisjoint((*line.tokens, *pairs))


_OCCASIONS: Final = (" trong ngày ", " trong buổi ", " trong lễ ", " tại buổi ", " tại lễ ")


def _tells(line: StoryLine) -> bool:
    # "Người dân vừa mừng vừa lo" is a heading.
    return not _TELLING.isdisjoint(line.tokens) or line.tokens.count("vừa") == 1


_TELLING: Final = frozenset({"này", "bị", "được", "đang", "tại", "trên", "sau", "trước", "trong"})


def _judge_runs(view: StoryView, found: list[bool]) -> None:
    """Take runs of three or more lines without a stop whole or not at all: lists look alike."""
    for start, end in _runs([_is_bare(line) for line in view.lines]):
        if end - start < 3:
            continue
        lines = view.lines[start:end]
        shown = sum(
            f or (x.kind is _OPEN and not _SHOWS.isdisjoint(x.traits))
            for f, x in zip(found[start:end], lines, strict=True)
        )
        whole = shown >= MIN_SHOWN * len(lines)
        found[start:end] = [whole and _may_be_in_run(line) for line in lines]


def _is_bare(line: StoryLine) -> bool:
    return line.kind is not _PROSE and not line.stopped


def _may_be_in_run(line: StoryLine) -> bool:
    return line.kind is _OPEN and len(line.tokens) >= 5 and Trait.QUESTION not in line.traits


def _add_neighbours(view: StoryView, found: list[bool]) -> None:
    """Mark very short phrases beside a caption that share a word with the prose."""
    for step in (1, -1):
        beside = False
        for index in range(len(found))[::step]:
            found[index] = found[index] or (beside and _is_vignette(view, index))
            beside = found[index]


def _is_vignette(view: StoryView, index: int) -> bool:
    line = view.lines[index]
    if line.kind is not _OPEN or not line.stopped or not _stands_out(view, line):
        return False
    return _is_short(view, line) and view.overlap(index).cover > 0.1


def _add_tail(view: StoryView, found: list[bool]) -> None:
    """Mark repeating lines among the captions that end a story, behind its last prose."""
    start = view.last_prose + 1
    tail = range(start, len(view.lines))
    if len(tail) < 3 or sum(found[start:]) < 2:
        return
    if all(view.lines[i].kind is _OPEN and view.lines[i].stopped for i in tail):
        for index in tail:
            found[index] = found[index] or _repeats(view, index)


def _keep_last(view: StoryView, found: list[bool]) -> None:
    """Keep a sentence alone that closes the story: pictures behind the last prose are several."""
    if found[-1] and not any(found[-2:-1]) and view.lines[-1].stopped:
        found[-1] = False


def _repeats(view: StoryView, index: int) -> bool:
    line = view.lines[index]
    if not _stands_out(view, line):
        return False
    if not line.traits.isdisjoint({Trait.REPORT, Trait.MODAL, Trait.QUOTED}):
        return False
    return view.overlap(index).cover >= (0.8 if line.auxiliaries else 0.5)


def _headings(lines: Sequence[StoryLine]) -> list[bool]:
    """Tell headings: one or two phrases without a stop, and prose behind them."""
    found = [False] * len(lines)
    for start, end in _runs([_may_be_heading(line) for line in lines]):
        if end - start <= 2 and end < len(lines) and not lines[end].goes_on:
            found[start:end] = [True] * (end - start)
    return found


def _may_be_heading(line: StoryLine) -> bool:
    if line.kind is _PROSE or line.is_bulleted:
        return False
    if line.is_question:
        return ": " not in line.text and line.text[0].isupper()
    if line.stopped or line.is_open_ended or line.text.count(" ") >= MAX_HEADING:
        return False
    return not line.is_connected


def _runs(flags: Sequence[bool]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    if True not in flags:
        return runs
    start = None
    for index, flag in enumerate((*flags, False)):
        if flag and start is None:
            start = index
        elif not flag and start is not None:
            runs.append((start, index))
            start = None
    return runs
