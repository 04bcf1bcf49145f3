"""Closed-class words of Vietnamese news prose: what opens a sentence, reports speech, names people.

Data only. All entries are lower case; those of more than one syllable are joined by single spaces.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "ABBREVIATIONS",
    "ANAPHORS",
    "AUXILIARIES",
    "CEREMONIES",
    "COMPOUNDS",
    "CONNECTIVES",
    "CONNECTIVE_EXCEPTIONS",
    "EVENT_NOUNS",
    "GROUP_OPENERS",
    "HAPPENINGS",
    "INTERROGATIVES",
    "MODALS",
    "OFFICIAL_OPENERS",
    "PERSON_TITLES",
    "PLACE_WORDS",
    "REPORTING_VERBS",
    "SCENE_OPENERS",
    "SCENE_VERBS",
    "THING_OPENERS",
    "TIME_OPENERS",
]

CONNECTIVES: Final = frozenset(
    {
        *(
            "bước tiếp",
            "bên cạnh",
            "bên cạnh đó",
            "bởi",
            "bởi vậy",
            "bởi vì",
            "chính vì",
            "chưa kể",
        ),
        *("chẳng hạn", "cho đến", "cho đến nay", "cụ thể", "cũng", "cũng theo", "cùng với"),
        *(
            "cùng ngày",
            "do",
            "do đó",
            "do vậy",
            "dù",
            "dù vậy",
            "dự kiến",
            "đặc biệt",
            "đáng chú ý",
        ),
        *(
            "đáng nói",
            "đây là",
            "đây cũng",
            "để",
            "đến nay",
            "điều này",
            "điều đó",
            "đó là",
            "đối với",
        ),
        *("đồng thời", "được biết", "hiện", "hiện nay", "hiện tại", "hơn nữa", "hầu hết", "khi"),
        *(
            "không chỉ",
            "không những",
            "kể từ",
            "kết quả",
            "liên quan",
            "mặc dù",
            "mặt khác",
            "một khi",
        ),
        *("mới đây", "mục tiêu", "nếu", "ngay sau", "ngay khi", "ngoài", "ngoài ra", "ngược lại"),
        *("nguyên nhân", "nhằm", "nhiều năm", "nhìn chung", "như", "như vậy", "như thế", "nhưng"),
        *(
            "nói về",
            "qua",
            "qua đó",
            "riêng",
            "rồi",
            "sau",
            "sau đó",
            "sau khi",
            "song",
            "song song",
        ),
        *(
            "so với",
            "sở dĩ",
            "tại đây",
            "tất cả",
            "thay vì",
            "theo",
            "theo đó",
            "thêm vào",
            "thậm chí",
        ),
        *(
            "thế nhưng",
            "thế nên",
            "thông qua",
            "thống kê",
            "thực tế",
            "thứ hai",
            "tiếp đó",
            "tiếp theo",
        ),
        *("trao đổi", "trong bối cảnh", "trong đó", "trong khi", "trong số", "trước", "trước đó"),
        *("trước mắt", "trên cơ sở", "trên thực", "tuy", "tuy nhiên", "tuy vậy", "từ đó", "từ khi"),
        *(
            "trái lại",
            "trái với",
            "tương tự",
            "và",
            "vậy",
            "vì",
            "vì thế",
            "vì vậy",
            "việc",
            "về",
            "với",
            "xuất phát",
        ),
    }
)
"""One to three syllables that tie a sentence to the prose before it."""

CONNECTIVE_EXCEPTIONS: Final = frozenset(
    {"theo chân", "theo dõi", "qua lại", "sau lưng", "cùng nhau"}
)

THING_OPENERS: Final = frozenset(
    {
        *("những chiếc", "chiếc", "ngôi", "những ngôi", "con đường", "con tàu", "cây cầu"),
        *("tuyến đường", "bãi biển", "bãi tắm", "gian hàng", "các gian", "sản phẩm"),
        *("các sản", "món", "những món", "các món", "tàu", "đoàn tàu", "chuyến tàu"),
        *("du thuyền", "máy bay", "xe", "đoàn xe", "pháo hoa", "lễ hội", "phiên chợ"),
        *("những bông", "những cây", "các cây", "các hoạt", "nghi lễ", "cánh đồng"),
        *("những tòa", "tòa nhà", "không gian", "mô hình"),
    }
)
"""First one or two syllables of the things that news pictures show."""

TIME_OPENERS: Final = frozenset(
    {
        *(
            "ngày",
            "tháng",
            "năm",
            "từ",
            "khoảng",
            "vào",
            "lúc",
            "hôm",
            "hôm nay",
            "hôm qua",
            "sáng",
            "buổi",
        ),
        *("trưa", "chiều", "tối", "đêm", "rạng sáng", "tuần", "trong năm", "trong ngày"),
        *(
            "trong tháng",
            "trong những",
            "trong thời",
            "cuối năm",
            "cuối tháng",
            "đầu năm",
            "đầu tháng",
        ),
        *("giữa tháng", "thời gian", "thời điểm", "mỗi ngày", "hằng năm", "hàng năm"),
    }
)

HAPPENINGS: Final = frozenset(
    {
        *("tăng", "giảm", "đạt", "giành chiến", "thất bại", "dự kiến", "bắt đầu", "kết thúc"),
        *("tiếp tục", "xảy ra", "diễn ra", "trở thành", "chết", "mất", "tử vong", "bị thương"),
        *("quyết định", "thông qua", "ban hành", "công bố", "áp dụng", "vượt", "chiếm", "ghi nhận"),
        *(
            "thống nhất",
            "đồng ý",
            "tin rằng",
            "hy vọng",
            "lo ngại",
            "lo lắng",
            "sợ",
            "nghĩ",
            "biết",
        ),
        *("hiểu", "thành công", "mong"),
    }
)
"""Verbs of what comes to pass or is thought, which no picture shows."""

ANAPHORS: Final = frozenset({"này", "đó", "ấy", "đây"})
"""Words that point back to what was said before."""

REPORTING_VERBS: Final = (
    *(" cho biết", " cho hay", " cho rằng", " khẳng định", " nhấn mạnh", " chia sẻ", " nhận định"),
    *(" cho thấy", " thông tin ", " dự báo", " cảnh báo", " kỳ vọng", " tuyên bố", " đánh giá"),
    *(" xác nhận", " khuyến cáo", " tiết lộ", " bày tỏ", " nói ", " nói:", " nêu rõ", " đề nghị"),
    *(" yêu cầu", " đề xuất", " dẫn lời", " lý giải", " giải thích", " kể lại", " nhớ lại"),
    *(" lưu ý", " thừa nhận", " xác định"),
)
"""Verbs of saying, with the space before them, as searched in a lower-case line."""

AUXILIARIES: Final = frozenset(
    {"đã", "sẽ", "vừa", "được", "bị", "là", "có", "vẫn", "còn", "chưa", "không", "cũng"}
)

COMPOUNDS: Final = frozenset(
    {
        *("không khí", "không gian", "không quân", "bị can", "bị cáo", "có mặt", "nhận được"),
        *("đón được", "còn lại", "cũng như", "là lượt"),
    }
)
"""Words of two syllables of which one only looks like an auxiliary."""

INTERROGATIVES: Final = frozenset(
    {"gì", "nào", "sao", "đâu", "chăng", "không", "chưa", "vì sao", "tại sao", "làm sao", "vì đâu"}
)
"""Last or first words of questions, which headings ask and captions do not."""

MODALS: Final = frozenset(
    {"phải", "cần", "nên", "muốn", "khiến", "giúp", "nhưng", "nếu", "thì", "mà"}
)

PERSON_TITLES: Final = frozenset(
    {
        *("ông", "bà", "anh", "chị", "đồng chí", "đại tá", "thượng tá", "trung tá", "thiếu tá"),
        *(
            "đại tướng",
            "thượng tướng",
            "trung tướng",
            "thiếu tướng",
            "bác sĩ",
            "bs",
            "gs",
            "pgs",
            "ts",
        ),
        *(
            "giáo sư",
            "tiến sĩ",
            "thạc sĩ",
            "luật sư",
            "nghệ sĩ",
            "nsnd",
            "nsưt",
            "nhạc sĩ",
            "ca sĩ",
        ),
        *("tổng bí", "tổng thống", "thủ tướng", "bộ trưởng", "thứ trưởng", "ngoại trưởng"),
        *(
            "chủ tịch",
            "phó chủ",
            "phó bí",
            "bí thư",
            "giám đốc",
            "phó giám",
            "tổng giám",
            "phó tổng",
        ),
        *("phó thủ", "đại sứ", "trưởng đoàn", "trưởng ban", "huấn luyện", "hlv", "tiền đạo"),
        *(
            "tiền vệ",
            "hậu vệ",
            "thủ môn",
            "cầu thủ",
            "diễn viên",
            "đạo diễn",
            "người mẫu",
            "hoa hậu",
        ),
        *("chánh văn", "vợ chồng", "cụ", "nhà văn", "nhà thơ", "họa sĩ", "nghi phạm", "bị can"),
    }
)
"""First one or two syllables of what stands before a person's name."""

GROUP_OPENERS: Final = frozenset(
    {
        *("các đại", "đại biểu", "đoàn đại", "du khách", "khách du", "khách tham"),
        *("hành khách", "khách hàng", "khách quốc", "người dân", "bà con", "đồng bào"),
        *("dân làng", "nhiều người", "nhiều du", "nhiều đoàn", "nhiều khách", "nhiều bạn"),
        *("nhiều gia", "nhiều vị", "nhiều em", "nhiều học", "đông đảo", "rất đông"),
        *("hàng trăm", "hàng nghìn", "hàng ngàn", "hàng vạn", "hàng chục", "lực lượng"),
        *("cán bộ", "chiến sĩ", "bộ đội", "công an", "cảnh sát", "công nhân", "nông dân"),
        *("ngư dân", "học sinh", "sinh viên", "giáo viên", "thầy cô", "cô giáo", "y bác"),
        *("bệnh nhân", "nạn nhân", "nghệ nhân", "nghệ sĩ", "thanh niên", "thiếu nhi"),
        *("trẻ em", "em nhỏ", "bé trai", "bé gái", "em bé", "tiểu thương", "người bán"),
        *("người mua", "người mẹ", "người đàn", "người phụ", "các em", "các cháu"),
        *("các bạn", "các bác", "các nghệ", "các cầu", "các cổ", "các chiến", "các vận"),
        *("các tuyển", "các nạn", "các nhà", "các vị", "các bà", "các ông", "các học"),
        *("các nữ", "các đoàn", "các thành", "các cô", "các chị", "các đối", "các thầy"),
        *("các phi", "các lực", "các bị", "vận động", "tuyển thủ", "đội tuyển", "tay vợt"),
        *("cổ động", "khán giả", "thí sinh", "phụ huynh", "phụ nữ", "bạn trẻ", "giới trẻ"),
        *("cặp đôi", "cô dâu", "mẹ con", "cha con", "tài xế", "nhóm", "đội", "đoàn"),
        *("ekip", "một em", "một người", "một nhóm", "một gia", "hai vị", "hai em"),
        *("hai đối", "hai vợ", "hai mẹ", "hai cha", "hai bị", "những em", "những người"),
        *("những du", "những vị", "những chiến", "những vận", "những bạn", "ai cũng"),
        *("thành viên", "ban tổ", "lãnh đạo", "gia đình", "tang vật", "số tang"),
        *("đối tượng",),
    }
)
"""First two syllables (or one) of the groups of people that news pictures show."""

OFFICIAL_OPENERS: Final = frozenset(
    {"đại diện", "lãnh đạo", "đồng chí", "các đồng", "thường trực", "ban tổ"}
)
"""First two syllables of those whom pictures of ceremonies show, and of headings, too."""

CEREMONIES: Final = frozenset({"trao", "tặng", "dâng", "chụp", "phát biểu", "cắt băng"})
"""What they do there, in a word or two."""

SCENE_OPENERS: Final = frozenset(
    {
        *("cảnh", "quang cảnh", "toàn cảnh", "khung cảnh", "phong cảnh", "hiện trường", "bức ảnh"),
        *("một góc", "một đoạn", "một cảnh", "một khoảnh", "khoảnh khắc", "những khoảnh", "ảnh"),
        *("minh họa", "tiết mục", "các tiết", "những tiết", "màn", "trích đoạn", "bản đồ"),
        *("biểu đồ", "sơ đồ", "đồ họa", "phối cảnh", "chân dung", "cận cảnh", "nhìn từ", "clip"),
        *("mặt tiền", "cổng", "đường vào", "lối vào", "tác phẩm", "bức tượng", "bức tranh"),
    }
)
"""First one or two syllables of lines that say what a picture shows."""

SCENE_VERBS: Final = frozenset(
    {
        *(
            "biểu diễn",
            "trình diễn",
            "chụp ảnh",
            "check-in",
            "làm duyên",
            "tạo dáng",
            "thưởng thức",
        ),
        *("trao tặng", "trao quà", "trao giải", "trao chứng", "trao bằng", "ký kết", "dâng hương"),
        *("dâng hoa", "thắp hương", "múa", "hát", "gói bánh", "thu hoạch", "chế biến", "trưng bày"),
        *("tham quan", "trải nghiệm", "khám phá", "ngắm", "vui chơi", "chào đón", "đón khách"),
        *("đón đoàn", "tặng hoa", "cắt băng", "diễu hành", "rước", "thả", "nghi thức"),
    }
)
"""First one or two syllables of phrases that say, without a subject, what pictured people do."""

PLACE_WORDS: Final = frozenset({"tại", "ở", "trên", "dưới", "trong", "bên", "giữa"})

EVENT_NOUNS: Final = frozenset(
    {
        *(
            "hội nghị",
            "hội thảo",
            "tọa đàm",
            "cuộc họp",
            "buổi lễ",
            "buổi làm",
            "buổi gặp",
            "buổi tiếp",
        ),
        *("lễ khai", "lễ hội", "lễ trao", "lễ ký", "lễ công", "lễ đón", "lễ ra", "diễn đàn"),
        *("chương trình", "phiên họp", "phiên tòa", "đại hội", "họp báo", "sự kiện", "triển lãm"),
        *(
            "buổi họp",
            "hội đàm",
            "buổi giao",
            "lễ phát",
            "lễ khánh",
            "lễ khởi",
            "cuộc gặp",
            "sân bay",
        ),
        *("trận đấu", "hiện trường", "cơ quan", "bệnh viện", "nhà ga", "khu vực", "phiên thảo"),
    }
)
"""First two syllables of where pictured people are, behind "tại", "trong" or "ở"."""

ABBREVIATIONS: Final = frozenset(
    {"tp", "ts", "gs", "pgs", "ths", "bs", "ks", "tx", "tt", "q", "p", "st", "dr", "mr"}
)
"""Words whose full stop ends no sentence."""
