"""Finds the boxes of related news: by their headings, and by their shape where those are missing."""

from __future__ import annotations

from newsclean.blocks import Decision, Label
from newsclean.label.card_patterns import apply_labels, head_end, may_head, read_patterns
from newsclean.label.cards import Cards, Code, codes_of, read_cards
from newsclean.label.draft import Draft

__all__ = ["label_related"]

_HEADING = {
    "end": Decision(Label.RELATED_HEADING, "heading-behind-story"),
    "repeat": Decision(Label.RELATED_HEADING, "heading-above-repeated-titles"),
    "prefix": Decision(Label.RELATED_HEADING, "heading-above-prefixed-teasers"),
    "date": Decision(Label.RELATED_HEADING, "heading-above-dated-cards"),
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
    _read_dated(draft, codes)
    read_patterns(draft, codes, head_end(draft))


def _apply(draft: Draft, codes: list[Code], cards: Cards, rule: str) -> None:
    apply_labels(draft, codes, cards.labels, rule)


def _read_headed(draft: Draft, codes: list[Code]) -> None:
    """Read the cards under each heading that a phrase gave away."""
    ended = False
    lead = head_end(draft)
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
        if may_head(draft, codes, index):
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
    head = head_end(draft)
    for index, decision in enumerate(draft.decisions):
        if index <= head:
            continue
        if _closes_story(draft, index):
            return index
        if decision is not None and decision.label in _STORY_ENDS:
            return index
    return None


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


def _read_dated(draft: Draft, codes: list[Code]) -> None:
    """Read cards that print a date under each title, as no heading of a story does."""
    head = head_end(draft)
    for index in range(head + 1, len(codes) - 1):
        if codes[index] != "T" or codes[index + 1] != "D":
            continue
        start = _with_caption(codes, index)
        cards = read_cards(draft, codes, start, ended=False)
        if cards.titles and Label.RELATED_META in cards.labels.values():
            _apply(draft, codes, cards, "dated")
            _label_heading(draft, codes, start, "date")


def _with_caption(codes: list[Code], start: int) -> int:
    return start - 1 if start > 0 and codes[start - 1] == "C" else start


def _label_heading(draft: Draft, codes: list[Code], start: int, reason: str) -> None:
    """Label a short line right above cards as their heading."""
    index = start - 1
    while index >= 0 and codes[index] == "X" and draft.decisions[index] is None:
        index -= 1
    if index > head_end(draft) and codes[index] == "T":
        if len(draft.blocks[index].text) <= _LONGEST_HEADING:
            draft.decisions[index] = _HEADING[reason]
            codes[index] = "X"
