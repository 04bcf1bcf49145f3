"""Lines that head the topics of a piece, and what systems write for a topic. Data only."""

from __future__ import annotations

from typing import Final

__all__ = ["NO_TOPICS", "TAG_WORDS"]

TAG_WORDS: Final = frozenset((
    "từ khóa", "từ khoá", "tag", "tags", "tag(s", "chủ đề", "thẻ", "topics", "keywords",
    "related tags", "related topics", "video keywords", "tagged", "tagged with", "filed under",
    "temas", "temas relacionados", "temas en esta nota", "etiquetas", "palabras clave",
    "tópicos relacionados", "palavras-chave", "assuntos", "mots-clés", "mots clés",
    "themen", "schlagworte", "schlagwörter", "stichworte", "argomenti", "parole chiave",
    "onderwerpen", "теги", "метки", "теми", "标签", "タグ", "태그",
))  # fmt: skip
"""Keys of lines that head tags."""
NO_TOPICS: Final = frozenset((
    "uncategorized", "uncategorised", "no categories", "not set", "none", "null", "undefined",
    "newsarticle", "article", "slider",
))  # fmt: skip
"""Keys of what systems write for a topic."""
