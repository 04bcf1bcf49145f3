"""The sheet that the readers of a page write their blocks to, and what one reading needs."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsclean.blocks import Block, Decision, Label
from newsclean.compiled_template import CompiledTemplate, Matched
from newsclean.dom import Node, Paths, Tree
from newsclean.elements import Addresses, image_source
from newsclean.errors import LimitExceeded
from newsclean.folding import fold
from newsclean.options import Options

__all__ = ["IMAGE", "Reading", "Sheet"]

IMAGE: Final = Decision(Label.IMAGE_NAME, "picture-without-caption")


class Reading(NamedTuple):
    """A page, and how it is read into blocks.

    Attributes:
        tree: The page.
        compiled: The template that was chosen for it.
        url: Address of the page, to make others absolute.
        options: The registry, the limits, and what the caller chose.
        paths: Whether blocks get the path of their node, which costs time.
    """

    tree: Tree
    compiled: CompiledTemplate
    url: str | None
    options: Options
    paths: bool = True

    @property
    def has_choices(self) -> bool:
        """Whether the caller named elements to keep or to drop."""
        return bool(self.options.keep or self.options.drop)

    @property
    def is_whole(self) -> bool:
        """Whether all of the page is to be accounted for, not its regions alone."""
        return self.paths and self.options.removed == "page"


class Sheet:
    """Blocks of one page in the order they are read.

    Args:
        reading: The page.

    Attributes:
        blocks: The blocks so far.
        claimed: Ids of the nodes that are regions which were read.
        rules: What elements are.
        headline: Id of the node that is the headline, 0 where rules name it. It is judged even
            if it has no attributes.
        inline: Inline elements that are looked at, too.
        addresses: Makes addresses absolute.
    """

    __slots__ = (
        "_max_blocks",
        "_paths",
        "_read",
        "_seen",
        "addresses",
        "blocks",
        "claimed",
        "headline",
        "inline",
        "rules",
    )

    def __init__(self, reading: Reading) -> None:
        self.blocks: list[Block] = []
        self.rules = reading.compiled.rules
        self.headline = 0
        self.inline = self.rules.inline
        self.addresses = Addresses(reading.url)
        self.claimed: set[int] = set()
        self._max_blocks = reading.options.limits.max_blocks
        self._paths = Paths() if reading.paths else None
        self._seen: dict[str, int] = {}
        self._read: set[int] = set()

    def claim(self, node: Node) -> bool:
        """Note that a region is read now; False where it, or one around it, was read before."""
        claimed = self.claimed
        above: Node | None = node
        while above is not None:
            if above.mem_id in claimed:
                return False
            above = above.parent
        claimed.add(node.mem_id)
        return True

    def note(self, node: Node) -> None:
        """Note that a node and all in it is read, wherever it stands."""
        self._read.add(node.mem_id)

    def is_read(self, node: Node) -> bool:
        """Whether this very node was read, as a region or otherwise."""
        return node.mem_id in self.claimed or node.mem_id in self._read

    def add_plain(self, text: str, node: Node, hint: Decision) -> Block:
        """Write a block that nothing can keep, whatever else is known of it.

        It does not count against the limit: what is kept may not depend on what is listed.

        Args:
            text: Its text, folded.
            node: The node it stands in.
            hint: The decision.

        Returns:
            The block.
        """
        path = None if self._paths is None else self._path(node, self._paths)
        block = Block(text, path=path, hint=hint)
        self.blocks.append(block)
        return block

    def judge(self, node: Node, tag: str, attributes: dict[str, str | None]) -> Matched | None:  # noqa: ARG002
        """Say what an element is.

        Args:
            node: The element.
            tag: Its name.
            attributes: Its attributes.

        Returns:
            What the first rule that holds says, or None.
        """
        return self.rules.judge(tag, attributes)

    def add(
        self,
        text: str,
        node: Node,
        hint: Decision | None = None,
        kind: Label = Label.PARAGRAPH,
    ) -> Block:
        """Write one block.

        Args:
            text: Its text, folded.
            node: The node it stands in.
            hint: The decision that the markup alone allows.
            kind: What the markup says it is.

        Returns:
            The block, for what else is known of it.

        Raises:
            LimitExceeded: There are more blocks than the limits allow.
        """
        blocks = self.blocks
        if len(blocks) >= self._max_blocks:
            raise LimitExceeded(
                f"more than {self._max_blocks} blocks; see Options.limits.max_blocks"
            )
        path = None if self._paths is None else self._path(node, self._paths)
        block = Block(text, -1, -1, 0, kind, path, None, hint)
        blocks.append(block)
        return block

    def add_image(self, node: Node, source: str | None = None) -> None:
        """Write a picture without a caption.

        Args:
            node: Its `img` element.
            source: Its address as stated, where that is known already.
        """
        url = self.addresses.absolute(source or image_source(node))
        if url is not None:
            alt = fold(node.attrs.get("alt") or "")
            self.add(alt, node, IMAGE).url = url

    def finish(self) -> None:
        """Do what is to be done once all regions are read: nothing, on a sheet of this kind."""

    def _path(self, node: Node, paths: Paths) -> str:
        path = paths.of(node if node.is_element_node or node.parent is None else node.parent)
        count = self._seen[path] = self._seen.get(path, 0) + 1
        return path if count == 1 else f"{path}#{count}"
