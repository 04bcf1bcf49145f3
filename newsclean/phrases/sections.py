"""Names of sections, as papers print them beside the date of a piece, and of what is none. Data only."""

from __future__ import annotations

from typing import Final

__all__ = ["HOME_WORDS", "NO_SECTIONS", "SECTIONS"]

SECTIONS: Final = frozenset(
    name
    for names in (
        "thời sự|chính trị|xã hội|thế giới|quốc tế|kinh tế|kinh doanh|tài chính|chứng khoán|đầu tư",
        "bất động sản|doanh nghiệp|thị trường|tiêu dùng|nông nghiệp|công nghiệp|giao thông|đô thị",
        "pháp luật|an ninh|an ninh trật tự|quốc phòng|giáo dục|khoa học|công nghệ|khoa học công nghệ",
        "số hóa|môi trường|y tế|sức khỏe|sức khoẻ|đời sống|gia đình|giới trẻ|nhịp sống|bạn đọc",
        "văn hóa|văn hoá|giải trí|văn nghệ|âm nhạc|phim ảnh|điện ảnh|sao việt|sao|thời trang|làm đẹp",
        "thể thao|bóng đá|du lịch|ẩm thực|xe|xe cộ|ô tô|góc nhìn|bình luận|tiêu điểm|sự kiện",
        "tin tức|tin nóng|tin mới|nổi bật|trong nước|địa phương|tin địa phương|phóng sự|bốn phương",
        "đối ngoại|xây dựng đảng|dân tộc|tôn giáo|biển đảo|việc làm|lao động|công đoàn|media|video",
        "thơ|truyện ngắn|sáng tác|văn học|văn học nghệ thuật|tản văn|bút ký",
        "ảnh|multimedia|emagazine|longform|infographic|podcast|hồ sơ|tư liệu|quân sự|phân tích",
    )
    for name in names.split("|")
)
"""In lower case."""

HOME_WORDS: Final = frozenset((
    "trang chủ", "home", "homepage", "home page", "trang nhất", "tin tức 24h", "start",
    "trở lại trang chủ", "main", "index", "accueil", "à la une", "page d'accueil", "inicio",
    "início", "portada", "startseite", "front page", "main page", "prima pagina", "acasă",
    "startpagina", "voorpagina", "hem", "hjem", "forside", "etusivu", "strona główna", "domů",
    "kezdőlap", "ana sayfa", "anasayfa", "beranda", "ballina", "početna", "naslovnica", "главная",
    "головна", "начало", "αρχική", "首页", "ホーム", "トップ", "トップページ", "홈", "หน้าแรก",
    "الرئيسية",
))  # fmt: skip
"""Keys of lines that name no section, but the whole paper."""

NO_SECTIONS: Final = frozenset((
    "uncategorized", "uncategorised", "unkategorisiert", "non classé", "sin categoría",
    "sem categoria", "senza categoria", "slider", "not set", "no categories", "chưa phân loại",
    "print",
    "login", "log in", "sign in", "sign up", "register", "my account", "subscribe", "newsletter",
    "newsletters", "donate", "search", "menu", "share", "comments", "contact", "contact us",
    "about us", "next", "previous", "read more", "read next", "all news", "all articles",
    "đăng nhập", "đăng ký", "tìm kiếm", "liên hệ", "chia sẻ", "xem thêm", "đọc tiếp",
    "bài trước", "bài tiếp", "anmelden", "abonnieren", "abo", "suche", "connexion", "s'abonner",
    "recherche", "suscríbete", "suscribirse", "buscar", "iniciar sesión", "entrar", "accedi",
    "abbonati", "cerca",
))  # fmt: skip
"""Keys of what systems file a piece under that nobody has filed, and of buttons beside it."""
