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
        label=Label.RELATED_TITLE,
        starts=(
            "Read more:", "Read also:", "See also:", "Related:", "Also read:", "Read next:", "Don't miss:", "Related story:", "Related article:",
            "Read more on", "Read more from", "Watch:", "Watch now:", "Read the full story", "Recommended:", "More on this:", "Read:",
        ),
    ),
    Rule(
        id="follow-line-en",
        longest=150,
        label=Label.FOLLOW,
        lines=("Follow us", "Follow us on", "Follow"),
        starts=(
            "Follow us on", "Follow @", "Like us on Facebook", "Find us on", "Join us on", "Connect with us on", "Join our WhatsApp",
            "Join our Telegram", "Join the conversation on", "Add us on", "Follow our", "Get our app", "Download our app", "Download the app",
            "Click here to get the", "Click here to download",
        ),
    ),
    Rule(
        id="newsletter-line-en",
        longest=400,
        label=Label.PROMO,
        lines=(
            "Subscribe", "Subscribe now", "Subscribe today", "Sign up", "Sign up now", "Sign up today", "Sign up for free", "Newsletter", "Newsletters",
            "Log in", "Sign in", "Register", "Join now", "Join today", "Learn more", "Get started", "Submit", "Already a subscriber", "Already a member",
            "Subscribe to our newsletter", "Sign up for our newsletter", "Get the newsletter", "Enter your email", "Email address", "Your email",
        ),
        starts=(
            "Subscribe to our", "Subscribe to the", "Subscribe here", "Sign up for our", "Sign up to our", "Sign up here", "Sign up to receive",
            "Sign up to get", "Sign up for free", "Click here to subscribe", "Click here to sign up", "Click here to join", "Join our newsletter",
            "Join our mailing list", "Get our newsletter", "Get the latest news", "Get unlimited access", "Get access to", "Enter your email",
            "Thanks for subscribing", "Thank you for subscribing", "Thanks for signing up", "Thank you for signing up", "Thank you! Please check",
            "Please check your inbox", "Please enter a valid email", "By signing up", "By subscribing", "By submitting your", "By clicking Sign", "By entering your email",
            "You can unsubscribe", "Unsubscribe at any time", "Already a subscriber", "Already have an account", "To continue reading", "To read the full story", "To read the full article",
            "This content is for subscribers", "This article is for subscribers", "You have reached your limit", "You've reached your",
            "Become a subscriber", "Become a paid subscriber", "Support our journalism",
        ),
    ),
    Rule(
        id="affiliate-line-en",
        label=Label.PROMO,
        starts=(
            "We may earn a commission", "We may earn commission", "We may earn an affiliate", "We may earn a small", "We may earn money from",
            "We may receive a commission", "We may receive commission", "We may receive an affiliate", "We may receive compensation", "We earn a commission", "When you buy through", "When you purchase through", "If you buy through",
            "If you purchase a product through", "This post may contain affiliate", "This post contains affiliate", "This article contains affiliate",
            "This article may contain affiliate", "This page contains affiliate", "Affiliate disclosure", "Affiliate links on", "Affiliate links in", "FTC: We use", "As an Amazon Associate",
            "Some posts may contain affiliate", "Note: Some posts may contain affiliate", "Our journalism needs your support",
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
        pattern=r"(?i)\d+ ?(?:of|/) ?\d+|listen\W*\d+.{0,12}",
    ),
    Rule(
        id="reading-time-en",
        label=Label.DATE,
        lines=("Updated", "Last updated", "Published", "Posted", "Reading time"),
        pattern=r"(?i)(?:(?:(?:estimated )?(?:reading|read) time|tempo de leitura|temps de lecture|lesezeit):? ?)?\d+[ -]?min(?:ute)?s?\.?(?: (?:read|listen|watch))?",
    ),
    Rule(
        id="reporters-line-en",
        longest=250,
        label=Label.BOILERPLATE,
        starts=("(Reporting by", "Additional reporting by", "(Additional reporting", "(Editing by" ),
    ),
    Rule(
        id="share-line-en",
        longest=150,
        label=Label.SHARE,
        lines=("Share", "Share this", "Share this article", "Share on Facebook", "Tweet", "Print this page", "Save", "Share on Twitter", "Share on WhatsApp", "Share on LinkedIn",
            "Share via email", "Share this story", "Share this post", "Share article", "Click to tweet", "Tweet this", "Link copied", "Pin it", "Pin", "Flipboard",
            "Bookmark", "Save for later", "Print article", "Download PDF", "Send", "Comments disabled", "Gift this article", "Give this article", "Repost", "LinkedIn", "WhatsApp",
            "Pinterest", "Reddit", "Telegram", "Messenger", "Instagram", "YouTube", "X", "Threads", "Bluesky"),
        starts=("Share this on", "Click to share", "Share this article", "Share this story", "Share this post"),
    ),
    Rule(
        id="comment-line-en",
        longest=150,
        label=Label.COMMENT,
        lines=("Comments", "Leave a comment", "Post a comment", "Leave a reply", "Comment", "No comments", "View comments", "Show comments", "Join the conversation", "Add a comment", "Write a comment", "Post comment", "Join the discussion"),
        starts=("Comments are closed", "Be the first to comment", "Comments on this article", "Comments on this story", "Comments on this post", "Comments on this page", "Leave a comment", "Please log in to comment", "Have your say"),
    ),
    Rule(
        id="footer-line-en",
        label=Label.MASTHEAD,
        starts=(
            "All rights reserved", "(c) 20", "This material may not be published",
            "The contents of this site", "This article is copyright",
        ),
        lines=("Terms of use", "Privacy policy", "Terms of service", "Cookie policy", "About us", "Contact us"),
        zone="tail",
    ),
    Rule(
        id="notice-line-en",
        label=Label.BOILERPLATE,
        starts=(
            "This site is protected by reCAPTCHA", "This website uses cookies", "We use cookies", "By choosing I Accept", "By continuing to use", "This site uses cookies",
            "Please enable JavaScript", "JavaScript is disabled", "Your browser does not support", "You need to enable JavaScript", "This field is for validation",
        ),
    ),
    Rule(id="ad-line-en", label=Label.AD, lines=("Advertisement", "Sponsored", "Sponsored content", "Story continues below advertisement", "Advertising", "Story continues below",
            "Article continues below", "Article continues below advertisement", "Article continues after advertisement", "Continue reading below", "Ad", "Ads",
            "Advertisement - story continues below", "Paid content", "Promoted content", "Scroll to continue", "Skip advertisement", "Remove ads", "Report this ad")),
)  # fmt: skip
