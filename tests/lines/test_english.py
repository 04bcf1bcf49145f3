"""English phrases: what they are made for goes, sentences of reporters that open so stay."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.lines.index import LineIndex

INDEX = LineIndex(())

SENTENCES = (
    "Watch: a small word for a large change, the mayor said on Monday after the vote.",
    "Watch: that is all the men on the wall have to do, night after night.",
    "Read: the one skill that the village school still teaches every child well.",
    "Read more: that was the advice her father gave to all four of his sons.",
    "Read more on the wall of the chapel, where the names of the dead are kept.",
    "Read the full story of the flood and you will meet the same three families again.",
    "Related: so the two clans have been since the wedding of 1904.",
    "Related stories of lost boats were told in every house along the bay.",
    "See also: the two words that close every letter he wrote to the council.",
    "Recommended: two coats of tar, and a third before the frost.",
    "Don't miss: the order that the coach gave to his last bowler in the ninth over.",
    "Follow our advice and you will save a winter, the old growers told the newcomers.",
    "Follow our river down to the sea and you pass forty mills that stand empty.",
    "Follow us on the road to the coast and you see what the storm has left.",
    "Follow the smell of bread and you find the bakery that never closed.",
    "Find us on any map from before the war, the innkeeper likes to say to his guests.",
    "Join us on Saturday at the church, the poster at the ferry said in red letters.",
    "Join the conversation on any corner of the market and it turns to rain.",
    "Like us on the island, they wait for the boat that brings the doctor.",
    "Connect with us on the radio before you cross, the pilot told both crews.",
    "Download the app, pay two coins and the gate opens, the harbour office says.",
    "Download our app or queue for an hour: that was the choice at the clinic, patients said.",
    "Get our app was the only answer that the bank gave her for six weeks, she said.",
    "Get access to the river back was what the fishermen wanted from the talks.",
    "Get access to the tower and you see three counties and the sea behind them.",
    "Get the latest news from the front was all that the wives at the pier asked for.",
    "Subscribe to the view that rivers heal themselves and you will let this one die.",
    "Subscribe to the idea of a free harbour or leave the party, he told the members.",
    "Subscribe to our cause, the students shouted from the roof of the mill.",
    "Sign up for our side, the old coach would shout from the window of the bus.",
    "Sign up here, says the note on the door of the club, and nobody does.",
    "Sign up to get out of the valley was how boys saw the navy in those years.",
    "Sign up to receive a goat and a sack of seed, and you are a farmer again.",
    "Sign up for free seeds, and the ward brings a spade as well.",
    "Click here to join was the button that cost her the savings of nine years.",
    "Join our mailing list of ghosts, the undertaker joked to the reporters.",
    "Enter your email address on that page and the thieves have all they need.",
    "By signing up early, forty families of the hill saved two hundred each on the new pipes.",
    "By signing up residents who had moved away, the clerk agreed to a list that was false.",
    "By subscribing to every share that was offered, the brothers came to own the ferry.",
    "By submitting your plans in May you had lost the summer, builders recalled.",
    "You can unsubscribe from the water rates, but only by leaving the house empty.",
    "Already a subscriber to three river societies, she paid for a fourth.",
    "Already have an account of the night from the guard, the police asked for the driver's.",
    "To continue reading was all he wanted, and the lamp went out at nine.",
    "To read the full article the lawyers needed four days and two interpreters.",
    "This article is for subscribers only since nobody else wanted it, the editor joked.",
    "You have reached your limit when the hands no longer close, the old climber told the class.",
    "You've reached your age by walking, the doctor told him, so walk.",
    "Become a subscriber of the opera and you sit behind the same pillar for life.",
    "Support our journalism, the strikers wrote on the wall of the printing house.",
    "We may earn a small fortune one day, the sisters joke, but not with goats.",
    "We may receive thirty millimetres of rain by Sunday, the forecaster said last night.",
    "When you buy through the gate on market days, you pay the price of the field.",
    "If you buy through a neighbour, the land stays with the village, an old rule holds.",
    "Affiliate links between the two yards were found in the accounts of the last years.",
    "As an Amazon Associate Professor of rivers, the joke went, she had seen them all.",
    "Additional reporting by the two weeklies showed that the tower had never been checked.",
    "Share this story, his grandmother told him, when you have children of your own.",
    "Share this article of faith and you may sit with the elders on the long bench, he said.",
    "Share this post with two men and it holds the roof; alone it falls, the mason explained.",
    "Comments on this story of a lost ring ran to four hundred letters before Sunday noon.",
    "Comments are closed in the ward's records for sixty years, the archivist said.",
    "Leave a comment in the book by the door, the guide says, and the wind turns the page.",
    "Be the first to comment and the last to act was the rule of that council, she wrote.",
    "Have your say on the new bridge in the town hall before the end of May.",
    "All rights reserved for the farmers on the upper bank were lost in the new law, they say.",
    "This material may not be published, the judge told both papers on Friday.",
    "We use cookies as bait, the fisherman laughed, and the carp do not mind.",
    "By continuing to use the old pumps the company broke its word to the valley.",
    "By continuing your browsing of the shelves you come to the room with the maps, she said.",
    "This content is imported from the hills, said the potter of his clay, and laughed.",
    "Your browser does not support a family, but a goat that eats leaves does, he said.",
    "Continue reading the meters by hand, the engineers were told after the cut.",
    "Listen to this: the whole valley fell silent when the dam was opened.",
    "Next came the boats, forty of them, with the nets still wet.",
    "More news of the ferry reached the island by radio before dawn.",
    "Popular with walkers, the path was closed after the slide in March.",
    "Advertising on the ferry has paid for its paint since the war.",
    "Updated twice since the war, the map still shows the old mill.",
    "Published in three valleys, the almanac gave the days for sowing.",
    "Trending downwards for a decade, the catch rose again last spring.",
    "Save the mill, the children had painted on the sheet.",
    "This document is subject to copyright law, the court found, and to good manners.",
    "No part of this article may be sung, the composer told the choir, and they sang it.",
    "Ends of rope, old nets and a bell are all that the museum has of the ferry.",
    "Posted in the hills, the company never saw the sea that it was paid to guard.",
    "Filed under seal, the papers named four men and a boat.",
    "Buy now and pay in the spring, the dealers at the yard told every widow.",
    "Check price boards at both piers, the warden advised, and take the slower boat.",
    "£40 from Harlow was the fare in those days, and nobody paid it.",
    "Oops! Something went wrong while submitting to the wind, the pilot joked, and swam.",
    "Register your boat before the first of May, the harbour office has told all owners.",
    "Suivez-nous sur le chemin du moulin, disait la meunière aux visiteurs.",
    "Síguenos en silencio, pidió el guía, y el valle entero calló.",
    "Dieser Beitrag wurde von allen gezahlt, auch von den Bauern am oberen Ufer.",
    "En poursuivant votre navigation vers le nord, on arrive au moulin des sœurs.",
)

INVITATIONS = (
    "Read more: Ferry leaves the island for the last time",
    "Watch: Storm takes the roof of the mill",
    "Related: Why the bridge was never built",
    "READ ALSO: Four boats missing after the storm",
    "Follow us on Facebook and Instagram.",
    "Follow our WhatsApp channel for more",
    "Follow @millnews on X for more stories like this",
    "Join us on Telegram for news of the valley.",
    "Get our app from the store of your phone.",
    "Follow our live coverage of the flood here.",
    "Subscribe to our newsletter for the best of the week.",
    "Subscribe to the Harbour Briefing, our free newsletter on boats.",
    "Sign up for our free daily newsletter.",
    "Sign up here for the news of your valley",
    "Sign up to get the river in your inbox each Friday.",
    "By signing up, you agree to our terms and to receive letters from us.",
    "By subscribing you accept our privacy policy.",
    "You can unsubscribe from these emails at any time.",
    "Already a subscriber? Log in here.",
    "To continue reading, subscribe for a coin a week.",
    "To read the full story, log in or register for free.",
    "You have reached your limit of free articles. Subscribe to go on.",
    "Become a subscriber and read without limits. Register today.",
    "Support our journalism with a donation today.",
    "We may earn a commission if you buy through our links.",
    "As an Amazon Associate we earn from qualifying purchases.",
    "Additional reporting by Anna Lowe and Tom Reed; editing by Ida Marsh",
    "Share this story with your friends",
    "Comments on this article are closed.",
    "Be the first to comment on this story",
    "We use cookies to make our site better for you.",
    "Our website uses cookies to give you the best of the valley.",
    "By continuing your browsing on our site, you agree to the use of cookies.",
    "This content is imported from Harlow Video. You may be able to find it in another format.",
    "Diese Webseite verwendet Cookies, damit Sie sich bei uns wohlfühlen.",
    "En poursuivant votre navigation, vous acceptez nos cookies.",
    "A lire aussi : Le moulin tourne encore",
    "Публикация от Anna Lowe (@annalowe)",
    "Share it!",
    "Folgen Sie uns auf Facebook und Instagram",
    "Suivez-nous sur Facebook et WhatsApp !",
    "Síguenos en Twitter y en Instagram",
    "Acompanhe o Jornal do Vale no Facebook, no Instagram e no Twitter",
    "Dieser Beitrag wurde am 3. Mai um 8 Uhr von anna unter Boote gespeichert.",
    "Your browser does not support the video tag.",
    "Read the full story here",
    "This document is subject to copyright. No part may be sold without permission.",
    "Watch video 02:17",
    "Slideshow ( 15 images )",
    "Pages: 1 2 3 4",
    "Posted under Boats and rivers",
    "Chat with us in Facebook Messenger. Hear what the boats bring.",
    "Schlagwörter: Boote, Flüsse",
    "Table of contents",
    "Category: Boats and rivers",
    "Filed under: Harlow, ferries",
    "1,204 views",
    "Tempo de leitura: 3 minutos",
    "Last updated on",
    "Buy now",
    "See on Amazon",
    "£40.50 from Harlow Chandlers",
    "More AP sailing: https://sailing.example/ and https://boats.example/sail",
    "Oops! Something went wrong while submitting the form.",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_of_reporters_are_no_phrases(sentence: str) -> None:
    assert INDEX.match(sentence) is None


@pytest.mark.parametrize("line", INVITATIONS)
def test_invitations_of_papers_are_phrases(line: str) -> None:
    assert INDEX.match(line) is not None


STORY = (
    "The ferry had crossed the sound four times a day since the war, and nobody had asked why.",
    "On the last morning two hundred people stood on the pier, some with bread for the crew.",
    "The company says that the boat will be sold, and that a bus over the new bridge is enough.",
    "Nobody on the island believes it, and the school has begun to teach the children to row.",
)


@pytest.mark.parametrize("kind", ["text", "html"])
def test_sentences_stay_wherever_they_stand_in_a_story(kind: str) -> None:
    for sentence in SENTENCES:
        paragraphs = (*STORY[:2], sentence, *STORY[2:])
        if kind == "html":
            body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
            page = f'<html lang="en"><body><h1>The last ferry</h1>{body}</body></html>'
        else:
            page = "\n\n".join(("The last ferry", *paragraphs))
        article = newsclean.clean(page)
        kept = [article.lead, *(block.text for block in article.body)]
        assert sentence in kept


def test_a_linked_line_needs_no_open_end() -> None:
    line = "Watch: That is how the ferry left."
    assert INDEX.match(line) is None
    assert INDEX.match(line, linked=True) is not None


@pytest.mark.parametrize("word", ["YouTube", "Instagram", "Listen", "Next", "Updated"])
def test_headings_above_prose_are_no_buttons(word: str) -> None:
    parts = "".join(
        f"<h2>{word}</h2><p>{p}</p>" if n == 2 else f"<p>{p}</p>" for n, p in enumerate(STORY)
    )
    article = newsclean.clean(f'<html lang="en"><body><h1>The last ferry</h1>{parts}</body></html>')
    assert word in [block.text for block in article.body]


@pytest.mark.parametrize("line", ["9/11", "24/7", "30/4"])
def test_a_day_or_a_saying_with_a_stroke_is_no_counter_of_pictures(line: str) -> None:
    page = "\n\n".join(("The last ferry", *STORY[:2], line, *STORY[2:]))
    assert line in [block.text for block in newsclean.clean(page).body]
    assert INDEX.match("3 / 12") is not None


def test_names_of_platforms_are_buttons_above_and_below_the_story() -> None:
    story = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    buttons = "<p>Instagram</p><p>YouTube</p>"
    page = f'<html lang="en"><body><h1>The last ferry</h1>{buttons}{story}{buttons}</body></html>'
    assert [block.text for block in newsclean.clean(page).body] == list(STORY)
