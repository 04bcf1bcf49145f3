"""English phrases that papers share, each with its label. Data only."""

from __future__ import annotations

from typing import Final

from newsclean.blocks import Label
from newsclean.template import Rule

_REPORTED: Final = (
    r"(?i)\b(?:said|says|saying|told|tells?|asked|asks|wrote|writes|replied|answered|added|adds|recalled|warned|warns|argued|argues"
    r"|explained|explains|insisted|insists|joked|jokes|laughed|laughs|shouted|shouts|promised|claimed|claims|announced|showed|shows"
    r"|found|finds|revealed|reveals|suggested|suggests|decided|believed|believes|thought|thinks|according to|was|were|had)\b"
)
"""What sentences of reporters have, and invitations of a paper to its readers have not."""

_PLATFORMS: Final = (
    "facebook", "twitter", "instagram", "youtube", "tiktok", "linkedin", "telegram", "whatsapp", "google", "apple", "pinterest", "threads",
    "bluesky", "mastodon", "flipboard", "snapchat", "reddit", "viber", "zalo", "social media", "on x", "spotify",
)  # fmt: skip
_LETTERS: Final = (
    "newsletter", "email", "e-mail", "inbox", "alert", "updates", "briefing", "digest", "podcast", "channel", "roundup", "round-up", "mailing",
    "headlines", "edition", "feed", "bulletin", "magazine", "newspaper",
)  # fmt: skip
_TERMS: Final = (
    "you agree", "i agree", "you consent", "you accept", "you confirm", "you acknowledge", "privacy", "terms of", "our terms",
)  # fmt: skip
_PAID: Final = (
    "subscribe ", "subscribing", "subscription", "sign in", "sign up", "log in", "register", "free trial", "unlimited", "an account",
    "articles", "today", "unlock",
)  # fmt: skip
_EARNED: Final = (
    "commission", "affiliate", "compensat", "purchas", "amazon", "retailer", "our links", "links on",
)  # fmt: skip

RULES: Final = (
    Rule(
        id="related-heading-en",
        label=Label.RELATED_HEADING,
        lines=(
            "Related", "Related news", "Related articles", "Related stories", "Related content", "Related topics", "More on this story",
            "Read more", "Read also", "See also", "More stories", "Further reading", "Other news", "More from this section", "You may also like",
            "More", "Read next", "Recommended stories", "Recommended reading", "Related posts", "Related reading", "Related coverage",
            "Related links", "Also read", "Also on this site", "More news", "More on this topic", "More on this", "More like this", "Keep reading",
            "What to read next", "Latest news", "Latest stories", "Latest articles", "Recent posts", "Recent articles", "Similar articles", "Read this next",
            "Explore more", "More from", "From our partners", "Around the web", "From around the web", "You might be interested in", "In case you missed it",
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
        longest=150,
        sentences=False,
        label=Label.RELATED_TITLE,
        starts=(
            "Read more:", "Read also:", "See also:", "Related:", "Also read:", "Read next:", "Don't miss:", "Related story:", "Related article:",
            "Read more on", "Read more from", "Read more about", "Watch:", "Watch now:", "Recommended:", "More on this:", "Read:",
        ),
    ),
    Rule(
        id="whole-story-link-en",
        longest=80,
        unless=_REPORTED,
        label=Label.RELATED_TITLE,
        lines=("Read the full story", "Read the full article", "Read the rest", "Read full story", "Continue reading", "Read the original article"),
        starts=("Read the full story here", "Read the full story at", "Read the full story on", "Read the full article here", "Read the full article at"),
    ),
    Rule(
        id="follow-line-en",
        longest=150,
        label=Label.FOLLOW,
        words=(*_PLATFORMS, "@", "our page", "our channel"),
        unless=_REPORTED,
        lines=("Follow us", "Follow us on", "Follow"),
        starts=(
            "Follow us on", "Follow @", "Like us on", "Find us on", "Join us on", "Connect with us on", "Join our WhatsApp", "Join our Telegram",
            "Join the conversation on", "Add us on", "Follow our", "Join our channel",
            "Chat with us on", "Chat with us in", "Message us on",
        ),
    ),
    Rule(
        id="live-line-en",
        longest=150,
        label=Label.FOLLOW,
        words=("live blog", "liveblog", "live coverage", "live updates", "newsletter"),
        unless=_REPORTED,
        starts=("Follow our live", "Follow along with our", "Follow all our"),
    ),
    Rule(
        id="app-line-en",
        longest=120,
        label=Label.FOLLOW,
        unless=_REPORTED,
        lines=("Download the app", "Get the app"),
        starts=("Get our app", "Get our free app", "Download our app", "Download our free app", "Click here to get the", "Click here to download our", "Click here to download the app"),
    ),
    Rule(
        id="newsletter-line-en",
        longest=60,
        label=Label.PROMO,
        sentences=False,
        unless=_REPORTED,
        lines=(
            "Subscribe", "Subscribe now", "Subscribe today", "Sign up", "Sign up now", "Sign up today", "Sign up for free", "Newsletter", "Newsletters",
            "Log in", "Sign in", "Register", "Join now", "Join today", "Learn more", "Get started", "Submit", "Already a subscriber", "Already a member",
            "Subscribe to our newsletter", "Sign up for our newsletter", "Get the newsletter", "Enter your email", "Email address", "Your email",
            "Sign up here", "Subscribe here", "Unsubscribe at any time", "You can unsubscribe at any time", "Enter your email address",
            "Please enter a valid email address", "Already have an account",
        ),
        starts=("Sign up here to", "Sign up here for", "Subscribe here to", "Subscribe here for", "Please enter a valid email", "Please check your inbox", "Enter your email address to", "Enter your email to"),
    ),
    Rule(
        id="newsletter-invitation-en",
        longest=400,
        label=Label.PROMO,
        words=_LETTERS,
        unless=_REPORTED,
        starts=(
            "Subscribe to our", "Subscribe to the", "Sign up for our", "Sign up to our", "Sign up to receive", "Sign up to get",
            "Sign up for free", "Click here to subscribe", "Click here to sign up", "Click here to join", "Join our newsletter", "Join our mailing list", "Get our newsletter",
            "Get the latest news", "Thanks for subscribing", "Thank you for subscribing", "Thanks for signing up", "Thank you for signing up",
            "Thank you! Please check", "You can unsubscribe",
        ),
    ),
    Rule(
        id="consent-line-en",
        longest=400,
        label=Label.PROMO,
        words=_TERMS,
        unless=_REPORTED,
        starts=("By signing up", "By subscribing", "By submitting your", "By clicking Sign", "By clicking Subscribe", "By entering your email", "By providing your email"),
    ),
    Rule(
        id="paywall-line-en",
        longest=400,
        label=Label.PROMO,
        words=_PAID,
        unless=_REPORTED,
        lines=("This content is for subscribers", "This article is for subscribers", "This article is for subscribers only", "This content is for subscribers only", "Become a subscriber"),
        starts=(
            "Get unlimited access", "Get access to", "Already a subscriber?", "Already have an account?", "To continue reading", "To read the full story", "To read the full article",
            "This content is for subscribers", "This article is for subscribers", "You have reached your limit", "You've reached your", "Become a subscriber",
            "Become a paid subscriber", "This story is for subscribers",
        ),
    ),
    Rule(
        id="support-line-en",
        longest=200,
        label=Label.PROMO,
        words=("donat", "subscri", "member", "reader", "contribut", "journalism by", "our journalism today"),
        unless=_REPORTED,
        lines=("Support our journalism",),
        starts=("Support our journalism", "Our journalism needs your support"),
    ),
    Rule(
        id="affiliate-line-en",
        longest=400,
        label=Label.PROMO,
        words=_EARNED,
        unless=_REPORTED,
        starts=(
            "We may earn", "We may receive a commission", "We may receive commission", "We may receive an affiliate", "We may receive compensation", "We earn a commission",
            "When you buy through", "When you purchase through", "If you buy through", "If you purchase a product through", "This post may contain affiliate",
            "This post contains affiliate", "This article contains affiliate", "This article may contain affiliate", "This page contains affiliate", "Affiliate disclosure",
            "Affiliate links on", "Affiliate links in", "FTC: We use", "As an Amazon Associate", "Some posts may contain affiliate", "Note: Some posts may contain affiliate",
        ),
    ),
    Rule(
        id="picture-button-en",
        label=Label.PLAYER,
        lines=(
            "Caption", "Close", "Back to gallery", "View gallery", "Hide caption", "Toggle caption", "Show caption", "Enlarge this image", "Expand",
            "Play", "Pause", "Play video", "Watch video", "Video player", "Now playing", "Next", "Previous", "Open image in new window",
            "Listen", "Listen to this article", "Listen to article", "Text size", "Font size", "Story continues below gallery", "Click to expand", "View full size",
        ),
        pattern=r"(?i)\d+ (?:of|/) \d+|listen\W*\d+.{0,12}|watch video \d+:\d\d|slideshow \( ?\d+ images? ?\)",
    ),
    Rule(
        id="reading-time-en",
        label=Label.DATE,
        lines=("Updated", "Last updated", "Published", "Posted", "Reading time", "Updated on", "Last updated on", "Published on", "Posted on", "First published"),
        pattern=r"(?i)(?:(?:(?:estimated )?(?:reading|read) time|tempo de leitura|temps de lecture|lesezeit):? ?)?\d+[ -]?min(?:ut(?:e|o|en))?s?\.?(?: (?:read|listen|watch))?",
    ),
    Rule(
        id="counter-line-en",
        label=Label.BOILERPLATE,
        pattern=r"(?i)\d[\d.,]* ?[km]? (?:views?|shares?|comments?|likes?)",
    ),
    Rule(
        id="filed-under-en",
        longest=120,
        label=Label.BOILERPLATE,
        sentences=False,
        unless=_REPORTED,
        starts=("Filed under", "Filed in", "Posted in", "Posted under", "Tagged with", "Tagged as", "Tagged:", "Categories:"),
    ),
    Rule(
        id="category-line-en",
        longest=80,
        label=Label.BOILERPLATE,
        sentences=False,
        unless=_REPORTED,
        starts=("Category:", "Topics:"),
        zone="tail",
    ),
    Rule(
        id="shop-button-en",
        longest=40,
        label=Label.AD,
        lines=("Buy now", "Shop now", "Add to cart", "Check price", "Check current price", "Check latest price", "See it on Amazon"),
        sentences=False,
        starts=("Buy on Amazon", "Buy at Amazon", "Check Amazon price", "Check price on", "Check price at", "View on Amazon", "See on Amazon", "Shop on Amazon", "Buy now at", "Buy now on", "See price at", "View price at"),
        pattern=r"[$€£][\d,.]+ (?:at|from) [A-Z][\w.&’' -]{2,25}",
    ),
    Rule(
        id="agency-pages-en",
        longest=200,
        label=Label.BOILERPLATE,
        words=("https://",),
        unless=_REPORTED,
        starts=("More AP ", "AP MLB:", "AP NBA:", "AP NFL:", "AP NHL:", "AP soccer:", "AP golf:", "AP tennis:", "AP sports:"),
    ),
    Rule(
        id="reporters-line-en",
        longest=250,
        label=Label.BOILERPLATE,
        unless=_REPORTED,
        starts=("(Reporting by", "Additional reporting by", "(Additional reporting", "(Editing by"),
    ),
    Rule(
        id="share-line-en",
        longest=80,
        label=Label.SHARE,
        unless=_REPORTED,
        lines=("Share", "Share this", "Share this article", "Share on Facebook", "Tweet", "Print this page", "Save", "Share on Twitter", "Share on WhatsApp", "Share on LinkedIn",
            "Share via email", "Share full article", "Share this story", "Share this post", "Share article", "Share it", "Click to tweet", "Tweet this", "Link copied", "Pin it", "Pin",
            "Bookmark", "Save for later", "Print article", "Download PDF", "Send", "Comments disabled", "Gift this article", "Give this article", "Repost"),
        starts=("Share this on", "Click to share", "Share this article", "Share this story", "Share this post"),
    ),
    Rule(
        id="platform-line-en",
        label=Label.SHARE,
        lines=("LinkedIn", "WhatsApp", "Pinterest", "Reddit", "Telegram", "Messenger", "Instagram", "YouTube", "Threads", "Bluesky", "Flipboard", "X"),
        zone="tail",
    ),
    Rule(
        id="comment-line-en",
        longest=80,
        label=Label.COMMENT,
        unless=_REPORTED,
        lines=("Comments", "Leave a comment", "Post a comment", "Leave a reply", "Comment", "No comments", "View comments", "Show comments", "Join the conversation", "Add a comment", "Write a comment", "Post comment", "Join the discussion", "Have your say"),
        starts=("Comments are closed", "Be the first to comment", "Leave a comment", "Please log in to comment", "Have your say in the comments", "Have your say below"),
    ),
    Rule(
        id="comment-notice-en",
        longest=200,
        label=Label.COMMENT,
        words=("closed", "moderated", "turned off", "disabled", "monitored", "welcome", "our rules", "guidelines"),
        unless=_REPORTED,
        starts=("Comments on this article", "Comments on this story", "Comments on this post", "Comments on this page"),
    ),
    Rule(
        id="footer-line-en",
        longest=250,
        label=Label.MASTHEAD,
        unless=_REPORTED,
        starts=(
            "All rights reserved", "(c) 20", "This material may not be published",
            "The contents of this site", "This article is copyright",
        ),
        lines=("Terms of use", "Privacy policy", "Terms of service", "Cookie policy", "About us", "Contact us"),
        zone="tail",
    ),
    Rule(
        id="cookie-line-en",
        longest=600,
        label=Label.BOILERPLATE,
        words=("site", "browser", "your experience", "consent", "privacy", "traffic", "cookie policy", "and data", "cookies to"),
        unless=_REPORTED,
        starts=("This website uses cookies", "This site uses cookies", "Our website uses cookies", "Our site uses cookies", "By continuing your browsing", "We use cookies", "By choosing I Accept", "By continuing to use"),
    ),
    Rule(
        id="notice-line-en",
        lines=("There was an issue with the form. Please try again", "There was an error trying to submit your form. Please try again"),
        longest=250,
        label=Label.BOILERPLATE,
        unless=_REPORTED,
        starts=(
            "This site is protected by reCAPTCHA", "Please enable JavaScript", "JavaScript is disabled", "Your browser does not support", "Your browser doesn’t support", "Your browser doesn't support", "You need to enable JavaScript",
            "This field is for validation", "Oops! Something went wrong while submitting", "Thank you! Your submission has been received",
        ),
    ),
    Rule(
        id="copyright-notice-en",
        longest=400,
        label=Label.BOILERPLATE,
        words=("copyright", "permission", "rights"),
        unless=_REPORTED,
        starts=("This document is subject to copyright", "No part of this article may be", "Reproduction of this article"),
    ),
    Rule(
        id="embed-notice-en",
        longest=250,
        label=Label.BOILERPLATE,
        words=("another format", "web site", "imported"),
        unless=_REPORTED,
        starts=("This content is imported from", "This content is created and maintained by a third party"),
    ),
    Rule(
        id="post-line-en",
        longest=200,
        label=Label.BOILERPLATE,
        words=("(@",),
        lines=("View this post on Instagram", "View on Instagram", "View on Twitter", "View on X", "View on Facebook", "View on Threads"),
        starts=("A post shared by", "A photo posted by", "A video posted by"),
    ),
    Rule(
        id="end-line-en",
        label=Label.BOILERPLATE,
        lines=("(END)", "Ends", "End of story", "End of article"),
        pattern=r"-+ ?30 ?-+",
        zone="tail",
    ),
    Rule(
        id="jump-line-en",
        label=Label.MENU,
        lines=(
            "Skip to content", "Skip to main content", "Skip to navigation", "Skip to main navigation", "Skip to primary navigation", "Skip navigation", "Skip to footer", "Skip to search",
            "Jump to content", "Jump to navigation", "Toggle navigation", "Toggle menu", "Main navigation", "Back to top", "Open menu", "Close menu", "Search form",
        ),
    ),
    Rule(id="contents-heading-en", label=Label.MENU, lines=("Table of contents", "Table of content", "In this article", "On this page", "Jump to section")),
    Rule(
        id="page-numbers-en",
        label=Label.MENU,
        pattern=r"(?i)pages?:?(?: \d{1,2}){2,}",
    ),
    Rule(id="ad-line-en", label=Label.AD, lines=("Advertisement", "Sponsored", "Sponsored content", "Story continues below advertisement", "Advertising", "Story continues below",
            "Article continues below", "Article continues below advertisement", "Article continues after advertisement", "Continue reading below", "Ad", "Ads",
            "Advertisement - story continues below", "Paid content", "Promoted content", "Scroll to continue", "Skip advertisement", "Remove ads", "Report this ad")),
)  # fmt: skip
