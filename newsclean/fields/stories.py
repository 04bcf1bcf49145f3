"""Finds the story of a page in its JSON-LD, for pages whose markup a script has yet to fill."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsclean.dom import Node, Tree
from newsclean.fields.headlines import names_article
from newsclean.fields.jsonld import (
    SCRIPTS,
    Entity,
    first_text,
    is_article,
    read_json_ld,
    texts_of,
)

__all__ = ["StatedStory", "find_stated_story"]


class StatedStory(NamedTuple):
    """A story as JSON-LD gives it.

    Attributes:
        text: Its text as it is written there, entities decoded: with breaks, perhaps with tags.
        description: What the same entity gives as its description, folded; None without one.
        script: The element that holds it.
        is_named: Whether the title of the page is its headline.
    """

    text: str
    description: str | None
    script: Node
    is_named: bool


def find_stated_story(
    tree: Tree, article: Entity, entities: list[Entity], titles: Sequence[str]
) -> StatedStory | None:
    """Find the story that JSON-LD gives for a page.

    Args:
        tree: The page.
        article: The entity that has a body.
        entities: All that its scripts describe.
        titles: Its titles as stated elsewhere, those aside that name the site only.

    Returns:
        The `StatedStory`. None where the entity is no article, or where it is one of several, as a
        list describes them, and the title of the page is not its headline.
    """
    texts = texts_of(article.get("articleBody"))
    headline = first_text(article.get("headline")) or first_text(article.get("name"))
    is_named = headline is not None and any(names_article(title, headline) for title in titles)
    is_only = sum(map(is_article, entities)) == 1
    if not texts or not is_article(article) or not (is_named or is_only):
        return None
    for script in tree.parser.css(SCRIPTS):
        described = read_json_ld([script.text()])
        if any(texts_of(entity.get("articleBody")) == texts for entity in described):
            description = first_text(article.get("description"))
            return StatedStory("\n".join(texts), description, script, is_named)
    return None
