"""English phrases that papers share, each with its label. Data only."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.template import Rule

RULES = (
    Rule(
        id="related-heading-en",
        label=Label.RELATED_HEADING,
        lines=(
            "Related", "Related news", "Related articles", "Related stories", "Related content", "Related topics", "More on this story",
            "Read more", "Read also", "See also", "More stories", "Further reading", "Other news", "More from this section", "You may also like",
        ),
    ),
    Rule(
        id="recommended-heading-en",
        label=Label.RELATED_HEADING,
        related="recommended",
        lines=("Recommended", "Recommended for you", "You may like", "You might also like", "Don't miss", "Editor's picks", "Trending"),
    ),
    Rule(
        id="most-read-heading-en",
        label=Label.RELATED_HEADING,
        related="most_read",
        lines=("Most read", "Most popular", "Popular", "Most viewed"),
    ),
    Rule(
        id="related-link-en",
        label=Label.RELATED_TITLE,
        starts=("READ MORE:", "Read more:", "Read also:", "SEE ALSO:", "RELATED:"),
    ),
    Rule(id="follow-line-en", label=Label.FOLLOW, lines=("Follow us", "Follow us on", "Follow")),
    Rule(
        id="share-line-en",
        label=Label.SHARE,
        lines=("Share", "Share this", "Share this article", "Share on Facebook", "Tweet", "Print this page", "Save"),
    ),
    Rule(
        id="comment-line-en",
        label=Label.COMMENT,
        lines=("Comments", "Leave a comment", "Post a comment", "Leave a reply", "Comment", "No comments", "View comments", "Show comments"),
    ),
    Rule(
        id="footer-line-en",
        label=Label.MASTHEAD,
        starts=("All rights reserved",),
        lines=("Terms of use", "Privacy policy", "Terms of service", "Cookie policy", "About us", "Contact us"),
        zone="tail",
    ),
    Rule(
        id="notice-line-en",
        label=Label.BOILERPLATE,
        starts=("This site is protected by reCAPTCHA", "This website uses cookies", "We use cookies"),
    ),
    Rule(id="ad-line-en", label=Label.AD, lines=("Advertisement", "Sponsored", "Sponsored content", "Story continues below advertisement", "Advertising")),
)  # fmt: skip
