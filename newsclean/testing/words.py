"""Names, numbers and stock lines for invented pages: data only."""

from __future__ import annotations

__all__ = [
    "ADVERTS",
    "AGENCIES",
    "CITIES",
    "COMMENT_BOX",
    "DISTRICTS",
    "FILE_NAMES",
    "FOLLOW_LINES",
    "GIVEN_NAMES",
    "HEADINGS_INVENTED",
    "HEADINGS_KNOWN",
    "LANDS",
    "MASTHEAD_LINES",
    "MENU_WORDS",
    "MIDDLE_NAMES",
    "PAPERS",
    "PREFIXES",
    "PROVINCES",
    "RIVERS",
    "ROLES",
    "SHARE_LINES",
    "SURNAMES",
    "VILLAGES",
]

SURNAMES = (
    "Trần",
    "Lê",
    "Phạm",
    "Hoàng",
    "Vũ",
    "Đặng",
    "Bùi",
    "Đỗ",
    "Hồ",
    "Ngô",
    "Dương",
    "Lý",
    "Nguyễn",
    "Võ",
)
MIDDLE_NAMES = (
    "Khánh",
    "Thu",
    "Gia",
    "Bảo",
    "Diệu",
    "Hải",
    "Quốc",
    "Mỹ",
    "Tường",
    "Nhật",
    "Hà",
    "Thế",
    "Ánh",
    "Duy",
    "Phương",
    "Kiều",
)
GIVEN_NAMES = (
    "Lâm",
    "Thảo",
    "Vinh",
    "Nga",
    "Quyền",
    "Hạnh",
    "Toàn",
    "Uyên",
    "Sơn",
    "Loan",
    "Khoa",
    "Trinh",
    "Phúc",
    "Yến",
    "Đạt",
    "Quyên",
    "Trung",
    "Huệ",
    "Tín",
    "Mai",
    "Thịnh",
    "Như",
    "Cường",
    "Châu",
)
VILLAGES = (
    "Phú Lạc",
    "An Tịnh",
    "Hòa Khê",
    "Tân Mỹ Đông",
    "Long Thượng",
    "Vĩnh Ô",
    "Bình Sa",
    "Nam Thái",
    "Xuân Lũng",
    "Mỹ Tân Trung",
    "Lộc Sơn",
    "Đồng Vải",
    "Khe Dứa",
    "Cồn Tre",
    "Trà Vông",
    "Suối Giàng Đông",
    "Gò Mít",
    "Bàu Sen",
    "Hói Đào",
    "Láng Cát",
)
DISTRICTS = (
    "Thanh Lộc",
    "Hưng Khê",
    "Bắc Lãm",
    "Tây Phú",
    "Đông Giao",
    "Kim Lũy",
    "Sơn Hạ",
    "Vân Đồng",
    "Quế Lâm",
    "Hải Thạnh",
)
PROVINCES = (
    "Tân Giang",
    "Hà Lương",
    "Quảng Thạnh",
    "Bình Khê",
    "Lâm Hải",
    "Đồng Thái",
    "Vĩnh Sa",
    "Nam Lãng",
)
RIVERS = ("Cái", "Trầu", "Đáy Bạc", "Lai", "Vệ Giang", "Lũy", "Mã Đà", "Thạch Hà")
LANDS = (
    "Varenia",
    "Kostavar",
    "Merindol",
    "Tamrasia",
    "Bellgardia",
    "Noressa",
    "Oskaria",
    "Luvania",
)
CITIES = ("Port Alden", "Velmar", "Tarsk", "Anselm", "Korvino", "Duval")
ROLES = (
    "Giám đốc",
    "Phó Giám đốc",
    "Trưởng phòng",
    "Chánh văn phòng",
    "Phó Trưởng ban",
    "Người phát ngôn",
    "Trưởng nhóm chuyên môn",
)
ADVERTS = ("Quảng cáo", "QUẢNG CÁO", "ADVERTISEMENT")
AGENCIES = (
    "TTXVN",
    "THX/TTXVN",
    "AFP/TTXVN",
    "Reuters",
    "Tân Hoa xã",
    "Getty",
    "RIA Novosti",
    "Internet",
    "VOV",
    "Ban tổ chức cung cấp",
    "CTV",
    "IRNA/TTXVN",
)
PAPERS = (
    "Báo Quốc Tế",
    "Người Lao Động",
    "Báo Tin tức",
    "Kinh tế nông thôn",
    "Báo Biển",
    "Tuần báo Sông Hương",
)
PREFIXES = (
    "VOV.VN - ",
    "VOV.VN- ",
    "VOV.VN -",
    "TTO - ",
    "(Dân trí) - ",
    "NDĐT - ",
    "(HNMO) – ",
    "QĐND Online - ",
    "(Chinhphu.vn) - ",
)
HEADINGS_KNOWN = {
    "related": (
        "Tin liên quan",
        "TIN LIÊN QUAN",
        "Bài liên quan",
        "Đọc thêm",
        "Xem thêm",
        "Tin liên quan:",
    ),
    "recommended": ("Có thể bạn quan tâm", "CÓ THỂ BẠN QUAN TÂM"),
    "same_section": ("Cùng chuyên mục", "Tin cùng chuyên mục", "TIN CÙNG CHUYÊN MỤC"),
    "most_read": ("Đọc nhiều", "Tin đọc nhiều", "Đang được quan tâm"),
    "latest": ("Các tin khác", "Tin mới nhất"),
}
HEADING_CALLS = ("Mời bạn", "Mời độc giả", "Bấm để", "Bạn có thể")
HEADING_VERBS = ("xem tiếp", "đọc tiếp", "ghé qua bài khác", "lướt thêm vài tin")
HEADING_OFFERS = ("Gợi ý", "Chọn lọc", "Điểm qua", "Lướt nhanh", "Bạn đọc chọn", "Đừng bỏ lỡ")
HEADING_TIMES = ("hôm nay", "trong tuần", "tin khác", "chuyện khác", "cho cuối tuần")
HEADINGS_INVENTED = (
    *(f"{call} {verb}" for call in HEADING_CALLS for verb in HEADING_VERBS),
    *(f"{offer} {time}" for offer in HEADING_OFFERS for time in HEADING_TIMES),
)
"""Headings that no list of headings holds; what they announce is plain to a reader."""
FOLLOW_LINES = (
    "Mời quý độc giả theo dõi VOV.VN trên",
    "Mời quý vị theo dõi chúng tôi trên Google News",
    "Theo dõi Báo trên Google News",
    "Bấm theo dõi kênh Zalo của báo",
)
SHARE_LINES = ("Chia sẻ", "Facebook", "Zalo", "Sao chép liên kết", "In bài viết", "Nghe bài viết")
COMMENT_BOX = ("Bình luận (0)", "Ý kiến của bạn", "Gửi bình luận", "No data", "Ý kiến bạn đọc")
MENU_WORDS = (
    "Di sản",
    "Nhân vật",
    "Doanh nghiệp",
    "Thời sự",
    "Địa phương",
    "Sản phẩm",
    "Hệ thống Chính trị",
)
MASTHEAD_LINES = (
    "Cơ quan chủ quản: Hội Báo chí tỉnh {province}",
    "Tổng Biên tập: {editor}",
    "Phó Tổng Biên tập: {editor2}",
    "Giấy phép số: 137/GP-BTTTT cấp ngày 3/4/2019",
    "Trụ sở chính: 17 Bến Nước - {district}.",
    "Tel: (84) 24 300 00000 Fax: (84) 24 300 00001.",
    "E-mail: toasoan@example.vn",
    "© Bản quyền thuộc về Báo điện tử {province}. Cấm sao chép dưới mọi hình thức",
)
FILE_NAMES = (
    "ttxvn-ben-pha-resize.jpg",
    "anh-1-1699.jpg",
    "IMG_2041.JPG",
    "le-hoi-2.png",
    "phu_lac-01.webp",
    "hop-bao.jpeg",
)
