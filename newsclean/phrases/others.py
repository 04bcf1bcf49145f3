"""Headings and buttons of papers in other languages, each with its label. Data only."""

from __future__ import annotations

from typing import Final

from newsclean.blocks import Label
from newsclean.template import Rule

RULES: Final = (
    Rule(
        id="related-heading-others",
        label=Label.RELATED_HEADING,
        lines=(
            "Ähnliche Beiträge", "Ähnliche Artikel", "Weitere Themen", "Weitere Beiträge", "Weitere Meldungen", "Verwandte Artikel", "Verwandte Beiträge",
            "Das könnte dich auch interessieren", "Das Thema könnte dich auch interessieren", "Verwandte Themen", "Das könnte Ihnen auch gefallen", "Lesen Sie mehr", "Mehr dazu", "Meistgelesen", "Articles similaires",
            "Dans la même rubrique", "Sur le même thème", "À lire aussi sur ce sujet", "Les plus lus", "Contenido relacionado", "Temas relacionados", "Leer más",
            "Lo más leído", "Conteúdo relacionado", "Artigos relacionados", "Mais lidas", "Articoli simili", "I più letti", "Ook interessant", "Lees meer",
            "Meest gelezen", "Saistītie raksti", "Susiję straipsniai", "Похожие статьи", "Популярное", "热门推荐", "推荐新闻", "相关推荐", "更多新闻", "관련뉴스",
            "เรื่องที่เกี่ยวข้อง", "Mehr zum Thema", "Lesen Sie auch", "Das könnte Sie auch interessieren", "Weitere Artikel", "Auch interessant", "Passend zum Thema",
            "Lire aussi", "À lire aussi", "A lire aussi", "Lire également", "Sur le même sujet", "À voir aussi", "Voir aussi", "Articles liés", "Vous aimerez aussi",
            "Lea también", "Lee también", "Te puede interesar", "Le puede interesar", "También te puede interesar", "Noticias relacionadas",
            "Artículos relacionados", "Ver también", "Más noticias", "Te recomendamos", "Leia também", "Leia mais", "Veja também", "Saiba mais",
            "Notícias relacionadas", "Mais notícias", "Leggi anche", "Potrebbe interessarti", "Ti potrebbe interessare", "Articoli correlati",
            "Lees ook", "Meer over dit onderwerp", "Czytaj też", "Czytaj także", "Przeczytaj także", "Zobacz także", "Baca juga", "Artikel terkait",
            "Berita terkait", "İlgili haberler", "Читайте также", "Смотрите также", "Материалы по теме", "По теме", "Читайте також",
            "اقرأ أيضا", "اقرأ أيضاً", "مواضيع ذات صلة", "أخبار ذات صلة", "関連記事", "関連ニュース", "あわせて読みたい", "おすすめ記事",
            "こちらの記事も合わせてどうぞ", "相关新闻", "相关阅读", "相关文章", "延伸阅读", "推荐阅读", "相關新聞", "延伸閱讀", "관련기사", "관련 기사",
            "ข่าวที่เกี่ยวข้อง", "อ่านเพิ่มเติม",
        ),
    ),
    Rule(
        id="related-link-others",
        longest=150,
        sentences=False,
        label=Label.RELATED_TITLE,
        starts=(
            "Lesen Sie auch:", "Mehr zum Thema:", "Lire aussi :", "Lire aussi:", "À lire aussi :", "À lire aussi:", "A lire aussi :", "A lire aussi:", "Lea también:", "Lee también:",
            "Leia também:", "Leia mais:", "Veja também:", "Leggi anche:", "Lees ook:", "Czytaj też:", "Czytaj także:", "Baca juga:", "Читайте также:",
        ),
    ),
    Rule(
        id="ad-line-others",
        label=Label.AD,
        lines=(
            "Anzeige", "Werbung", "La suite après la publicité", "Continua após a publicidade", "Continúa leyendo", "Artikel wird unten fortgesetzt", "Publicité", "Publicidad", "Publicidade", "Pubblicità", "Advertentie", "Reklama", "Iklan", "Реклама", "إعلان",
            "広告", "スポンサードリンク", "广告", "廣告", "광고", "โฆษณา",
        ),
    ),
    Rule(
        id="share-line-others",
        label=Label.SHARE,
        lines=("Teilen", "Artikel teilen", "Auf Facebook teilen", "Beitrag teilen", "Drucken", "Imprimer", "Imprimir", "Partager cet article", "Partager", "Compartir", "Compartilhar", "Compartilhe", "Condividi", "Delen", "Поделиться", "Bagikan", "シェア", "分享"),
    ),
    Rule(
        id="follow-line-others",
        longest=150,
        label=Label.FOLLOW,
        words=("facebook", "twitter", "instagram", "whatsapp", "telegram", "youtube", "tiktok", "linkedin", "google", "вконтакте"),
        lines=("Suivez-nous", "Folgen Sie uns", "Folge uns", "Síguenos", "Síganos", "Siga-nos", "Seguici", "Volg ons"),
        starts=(
            "Suivez-nous sur", "Retrouvez-nous sur", "Folgen Sie uns auf", "Folge uns auf", "Folgt uns auf", "Síguenos en", "Síganos en", "Siga-nos no", "Siga-nos na", "Acompanhe-nos no",
            "Seguici su", "Volg ons op", "Подписывайтесь на", "Подпишитесь на", "Ikuti kami di",
        ),
    ),
    Rule(
        id="follow-page-others",
        longest=150,
        label=Label.FOLLOW,
        words=("no facebook", "no instagram", "no twitter", "no youtube", "no whatsapp"),
        starts=("Acompanhe o ",),
    ),
    Rule(
        id="comment-line-others",
        label=Label.COMMENT,
        lines=("Kommentare", "Kommentare geschlossen", "Kommentar schreiben", "Kommentar verfassen", "Schreibe einen Kommentar", "Laisser un commentaire",
            "Deja un comentario", "Deixe um comentário", "Lascia un commento", "网友评论", "Commentaires", "Comentarios", "Comentários", "Commenti", "Reacties", "Комментарии", "Komentar", "コメント", "评论", "댓글"),
    ),
    Rule(
        id="button-others",
        label=Label.PLAYER,
        lines=("Mehr anzeigen", "Weiterlesen", "Alle anzeigen", "Bild vergrößern", "Video abspielen", "Vorlesen", "Écouter", "Lire la suite", "Escuchar"),
    ),
    Rule(
        id="affiliate-line-others",
        longest=300,
        label=Label.PROMO,
        words=("provision", "affiliate", "commission", "comisión", "comissão"),
        starts=("Für Links auf dieser Seite", "Dieser Artikel enthält Affiliate", "Dieser Beitrag enthält Affiliate", "Cet article contient des liens", "Este artículo contiene enlaces", "Este artigo contém links"),
    ),
    Rule(
        id="contents-heading-others",
        label=Label.MENU,
        lines=("Inhaltsverzeichnis", "In diesem Artikel", "Table des matières", "Tabla de contenidos", "Tabla de contenido", "Inhoudsopgave", "Daftar isi", "İçindekiler", "目次"),
    ),
    Rule(
        id="filed-under-others",
        longest=120,
        label=Label.BOILERPLATE,
        sentences=False,
        starts=("Schlagwörter:", "Schlagworte:", "Kategorien:", "Kategorie:", "Abgelegt unter", "Mots-clés :", "Mots-clés:", "Catégories :", "Catégories:", "Classé dans", "Etiquetas:", "Categorías:", "Palavras-chave:", "Categorias:", "Parole chiave:", "Метки:", "Теги:", "タグ:", "カテゴリ:", "标签:", "标签："),
        zone="tail",
    ),
    Rule(
        id="post-line-others",
        longest=200,
        label=Label.BOILERPLATE,
        words=("(@",),
        lines=("Sieh dir diesen Beitrag auf Instagram an", "Voir cette publication sur Instagram", "Ver esta publicación en Instagram"),
        starts=("Ein Beitrag geteilt von", "Une publication partagée par", "Una publicación compartida", "Uma publicação compartilhada", "Un post condiviso da", "Публикация от"),
    ),
    Rule(
        id="cookie-line-others",
        longest=600,
        label=Label.BOILERPLATE,
        words=("cookie",),
        starts=(
            "Diese Website verwendet Cookies", "Diese Webseite verwendet Cookies", "Unsere Website verwendet Cookies", "Unsere Webseite verwendet Cookies",
            "Durch die weitere Nutzung der Website", "Durch die weitere Nutzung der Webseite", "Ce site utilise des cookies", "En poursuivant votre navigation",
            "Este sitio utiliza cookies", "Este sitio web utiliza cookies", "Este site utiliza cookies", "Este site usa cookies", "Questo sito utilizza cookie",
            "Questo sito utilizza i cookie", "Deze website gebruikt cookies", "Deze site gebruikt cookies",
        ),
    ),
    Rule(
        id="entry-line-others",
        longest=400,
        label=Label.BOILERPLATE,
        words=("gespeichert", "abgelegt", "rss", "est classé", "a été publié"),
        starts=("Dieser Beitrag wurde", "Dieser Eintrag wurde", "Cette entrée a été publiée", "Cet article a été publié dans"),
        zone="tail",
    ),
    Rule(
        id="newsletter-line-others",
        label=Label.PROMO,
        lines=("Newsletter abonnieren", "Jetzt abonnieren", "Jetzt anmelden", "S'abonner", "S’abonner", "Je m'abonne", "Je m’abonne", "Suscríbete", "Assine já", "Iscriviti", "Abonneren"),
    ),
    Rule(
        id="editor-line-others",
        label=Label.BOILERPLATE,
        pattern=r"[（(【\[]?\s?(?:(?:责任)?编辑|责编|責任編輯|责任校对|校对|审核|本文来源|文章来源|来源|原标题)\s?[:：].{1,34}",
    ),
)  # fmt: skip
