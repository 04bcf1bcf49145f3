"""Articles in other forms: JSON lines, plain text, Markdown and schema.org JSON-LD.

Each module holds one form. What they write comes from the article alone, and page text never turns
into markup on the way.
"""

from newsclean.serialise.jsonld import to_jsonld, to_jsonld_script
from newsclean.serialise.jsonlines import read_jsonl, to_json_line
from newsclean.serialise.markdown import to_markdown
from newsclean.serialise.streams import FORMATS, Format, frame, render, write

__all__ = [
    "FORMATS",
    "Format",
    "frame",
    "read_jsonl",
    "render",
    "to_json_line",
    "to_jsonld",
    "to_jsonld_script",
    "to_markdown",
    "write",
]
