"""Finds the boxes of related news: by their headings, and by their shape where those are missing."""

from __future__ import annotations

from newsclean.blocks import Decision, Label
from newsclean.label.cards import Cards, Code, codes_of, read_cards
from newsclean.label.cohesion import is_other_story
from newsclean.label.draft import Draft

__all__ = ["label_related"]

_HEADING = {
    "end": Decision(Label.RELATED_HEADING, "heading-behind-story"),
    "repeat": Decision(Label.RELATED_HEADING, "heading-above-repeated-titles"),
    "prefix": Decision(Label.RELATED_HEADING, "heading-above-prefixed-teasers"),
    "pattern": Decision(Label.RELATED_HEADING, "heading-above-card-pattern"),
}
_LONGEST_HEADING = 40
_REVERTED = "highlights-heading"
"""Headings by this rule ("Tiêu điểm") are ordinary words; without cards they belong to the story."""

_STORY_ENDS = frozenset({Label.BYLINE, Label.SOURCE, Label.FOLLOW, Label.COMMENT, Label.TAGS})


def label_related(draft: Draft) -> None:
    """Label related boxes with their titles, teasers and captions.

    Args:
        draft: The working state; decisions are filled in.
    """
    codes = codes_of(draft)
    _read_headed(draft, codes)
    _read_repeated(draft, codes)
    _read_behind_story(draft, codes)
    _read_prefixed(draft, codes)
    _read_stuck_together(draft, codes)
    _read_pattern(draft, codes)


def _apply(draft: Draft, codes: list[Code], cards: Cards, rule: str) -> None:
    for index, label in cards.labels.items():
        draft.decisions[index] = Decision(label, f"card-{rule}")
        codes[index] = "X"


def _read_headed(draft: Draft, codes: list[Code]) -> None:
    """Read the cards under each heading that a phrase gave away."""
    ended = False
    lead = _head_end(draft)
    for index, code in enumerate(codes):
        decision = draft.decisions[index]
        if code == "E" and decision is not None and index > lead:
            ended = ended or decision.label in _STORY_ENDS
        ended = ended or _closes_story(draft, index)
        if code != "H":
            continue
        cards = read_cards(draft, codes, index + 1, ended=ended or _only_cards_follow(codes, index))
        if cards.titles:
            _apply(draft, codes, cards, "under-heading")
        elif decision is not None and decision.rule == _REVERTED and not ended:
            draft.decisions[index] = None
            codes[index] = "T"


def _closes_story(draft: Draft, index: int) -> bool:
    text = draft.blocks[index].text
    return text.endswith("./.") or (text.endswith("/.") and text[-3:-2] in "”\"…")


def _head_end(draft: Draft) -> int:
    """Index of the lead, or the title; a byline above it does not end the story."""
    lead = draft.find(Label.LEAD)
    title = draft.find(Label.TITLE)
    return max(-1 if lead is None else lead, -1 if title is None else title)


def _only_cards_follow(codes: list[Code], heading: int) -> bool:
    """Whether nothing but cards stands behind a heading: then no story goes on there.

    Paragraphs follow each other there only as a teaser and the next card's caption.
    """
    seen = [code for code in codes[heading + 1 :] if code not in "XD"]
    captioned = seen[:1] == ["C"] or seen[:2] == ["P", "T"]
    most = 2 if captioned else 1
    run = 0
    for code in seen:
        run = run + 1 if code == "P" else 0
        if run > most:
            return False
    return True


def _read_repeated(draft: Draft, codes: list[Code]) -> None:
    """Read cards whose titles are printed twice: no story prints its headings twice in a row."""
    title = draft.find(Label.TITLE)
    own = draft.key(title) if title is not None else ""
    previous: tuple[int, str] | None = None
    index = 0
    while index < len(codes):
        if codes[index] != "T":
            previous = previous if codes[index] in "XD" else None
            index += 1
            continue
        key = draft.key(index)
        if previous is not None and previous[1] == key != own and len(key) > 12:
            start = _with_caption(codes, previous[0])
            cards = read_cards(draft, codes, start, ended=False)
            if cards.repeats:
                _apply(draft, codes, cards, "repeated")
                _label_heading(draft, codes, start, "repeat")
                index = max(cards.end, index + 1)
                previous = None
                continue
        previous = (index, key)
        index += 1


def _read_behind_story(draft: Draft, codes: list[Code]) -> None:
    """Read what has the form of cards behind a line that closes the story."""
    end = _story_end(draft)
    if end is None:
        return
    index = end + 1
    while index < len(codes):
        if codes[index] not in "TC":
            index += 1
            continue
        if codes[index] == "C" and "T" not in codes[index : index + 3]:
            index += 1
            continue
        start = index
        if _may_head(draft, codes, index):
            start = index + 1
        cards = read_cards(draft, codes, start, ended=True)
        whole = all(code != "P" for code in codes[cards.end : cards.end + 1])
        if cards.titles and whole and (cards.titles > 1 or cards.teasers or cards.captions):
            _apply(draft, codes, cards, "behind-story")
            if start > index:
                draft.decisions[index] = _HEADING["end"]
                codes[index] = "X"
        index = max(cards.end, index + 1)


def _story_end(draft: Draft) -> int | None:
    """Index of the first line, behind the head, that closes the story."""
    head = _head_end(draft)
    for index, decision in enumerate(draft.decisions):
        if index <= head:
            continue
        if _closes_story(draft, index):
            return index
        if decision is not None and decision.label in _STORY_ENDS:
            return index
    return None


def _may_head(draft: Draft, codes: list[Code], index: int) -> bool:
    """Whether a short line stands above cards as their heading."""
    text = draft.blocks[index].text
    following = next((code for code in codes[index + 1 :] if code not in "XD"), "")
    return codes[index] == "T" and len(text) <= _LONGEST_HEADING and following in ("T", "C")


def _read_prefixed(draft: Draft, codes: list[Code]) -> None:
    """Read cards whose teasers begin with a publisher's code, as only leads and teasers do."""
    lead = draft.find(Label.LEAD)
    for index, code in enumerate(codes):
        if code != "P" or lead is None or not draft.index.lead_prefix(draft.blocks[index].text):
            continue
        start = index
        while start > 0 and codes[start - 1] in "TXD":
            start -= 1
        if start == index:
            continue
        cards = read_cards(draft, codes, start, ended=False)
        if cards.prefixed:
            _apply(draft, codes, cards, "prefixed")
            _label_heading(draft, codes, start, "prefix")


def _read_stuck_together(draft: Draft, codes: list[Code]) -> None:
    """Read two or more titles on lines that touch, where empty lines divide all paragraphs."""
    head = _head_end(draft)
    blocks = draft.blocks
    if head < 0:
        return
    start = head + 1
    end = start
    while end < len(codes) and codes[end] == "T" and (end == start or blocks[end].gap == 0):
        end += 1
    paragraphs = [i for i in range(end, len(codes)) if codes[i] == "P"]
    apart = paragraphs and all(blocks[i].gap > 0 for i in paragraphs)
    long = all(len(blocks[i].text) > _LONGEST_HEADING for i in range(start, end))
    if end - start >= 2 and apart and long and end < len(blocks) and blocks[end].gap > 0:
        labels = dict.fromkeys(range(start, end), Label.RELATED_TITLE)
        _apply(draft, codes, Cards(labels, end, end - start), "stuck-together")


def _read_pattern(draft: Draft, codes: list[Code]) -> None:
    """Read cards that close the document and tell other stories, without any heading or mark."""
    start = _pattern_start(codes)
    if start is None:
        return
    story = [draft.blocks[i].text for i in range(start) if codes[i] in "PTE"]
    rest = [draft.blocks[i].text for i in range(start, len(codes)) if codes[i] in "PT"]
    if not is_other_story(story, rest):
        return
    first = start
    if _may_head(draft, codes, start):
        first = start + 1
    cards = read_cards(draft, codes, first, ended=True)
    _apply(draft, codes, cards, "pattern")
    if first > start:
        draft.decisions[start] = _HEADING["pattern"]
        codes[start] = "X"


def _pattern_start(codes: list[Code]) -> int | None:
    """Index at which a run of three or more equal cards begins that lasts to the end."""
    seen = [(index, code) for index, code in enumerate(codes) if code not in "XD"]
    while seen and seen[-1][1] == "E":
        seen.pop()
    text = "".join(code for _, code in seen)
    best = None
    for unit in ("CTP", "PTP", "TP", "TTP", "TTTTP", "T"):
        count = 0
        while text.endswith(unit * (count + 1)) and count * len(unit) < len(text):
            count += 1
        if count >= 3:
            begin = len(text) - count * len(unit)
            if unit == "PTP" or best is None or begin < best:
                best = begin
    if best is None or text[:best].count("P") < 2:
        return None
    return seen[best][0]


def _with_caption(codes: list[Code], start: int) -> int:
    return start - 1 if start > 0 and codes[start - 1] == "C" else start


def _label_heading(draft: Draft, codes: list[Code], start: int, reason: str) -> None:
    """Label a short line right above cards as their heading."""
    index = start - 1
    while index >= 0 and codes[index] == "X" and draft.decisions[index] is None:
        index -= 1
    if index > _head_end(draft) and codes[index] == "T":
        if len(draft.blocks[index].text) <= _LONGEST_HEADING:
            draft.decisions[index] = _HEADING[reason]
            codes[index] = "X"
