"""What papers print before a lead: their codes, places. Data only."""

from __future__ import annotations

from typing import Final

__all__ = ["CODES", "NAMES", "NO_CODES", "OFFICES", "PARTS", "PLACES"]

CODES: Final = (
    "VOV", "VOV5", "TTO", "TT", "TTCT", "TNO", "TN", "NLĐO", "NLĐ", "PLO", "PL", "PLTP", "PL&XH",
    "PLXH", "PLVN", "TPO", "TP", "SGGPO", "SGGP Online", "SGGP", "QĐND Online", "QĐND",
    "Chinhphu.vn", "HNMO", "HNM", "GDVN", "ANTĐ", "ANTG", "CAND", "CATP", "CAO", "CAĐN",
    "Soha.vn", "PetroTimes", "VTC News", "VTC", "ĐTCK", "ĐTTC", "ĐTTCO", "PNO", "PN", "PNVN",
    "TBKTSG Online", "TBKTSG", "KTSG Online", "KTSG", "SKĐS", "SK&ĐS", "BVPL", "Baohatinh.vn",
    "VietTimes", "Kinhtedothi", "KTĐT", "KTĐTO", "NĐT", "BĐT", "LĐO", "LĐ", "LĐTĐ", "LĐTĐO", "VNF",
    "CTO", "GD&TĐ", "GDTĐ", "Zing.vn", "Zing", "Znews", "VTV.vn", "VTV", "BNEWS", "VnMedia",
    "VietQ.vn", "VietQ", "ĐSPL", "ĐS&PL", "ĐĐK", "ĐVO", "Infonet", "ICTnews", "TCDN", "DNVN", "TBDN",
    "DĐDN", "HQ Online", "TBTCO", "TBTCVN", "VOH", "HTV", "ANTV", "TT&VH", "VHO", "KH&PT", "TN&MT",
    "TNMT", "NTNN", "NNVN", "DNSG Online", "DNSG", "MTĐT", "VnEconomy", "VnExpress", "Reatimes",
    "Vietnam+", "VietnamPlus", "Congly.vn", "Baophapluat.vn", "Toquoc.vn", "Cadn.com.vn", "QNO",
    "BĐO", "ĐNO", "BPO", "BTO", "QK2", "QK4", "QK7", "HQVN", "BP", "BĐBP", "CSGT", "XHTT", "DV",
)  # fmt: skip
"""Codes of papers, of those without a publisher file too."""

NAMES: Final = (
    "Dân trí", "Kiến Thức", "Công lý", "Xây dựng", "Thanh tra", "Dân Việt", "Tin tức", "Tổ Quốc",
    "Lao Động", "Người Lao Động", "Một Thế Giới", "Công Thương", "Pháp luật", "Thanh Niên",
    "Tuổi Trẻ", "Tiền Phong", "Hải quan", "Đại Đoàn Kết", "Công luận", "Giao thông", "Tài chính",
    "Nhà báo & Công luận", "Kinh tế đô thị", "Đời sống & Pháp luật", "Gia đình & Xã hội",
)  # fmt: skip
"""Names that are words of the language, too: outside brackets, a sentence has to follow."""

NO_CODES: Final = frozenset(
    "LTS ASEAN NATO EU LHQ UN APEC WTO WHO IMF WB ADB FED FDI ODA GDP CPI PMI USD VND EUR HLV VAR FIFA"
    " AFC UEFA VFF AFF CLB COVID COVID-19 SARS AIDS HIV AI IT CEO IPO BĐS TTCK QH HĐND UBND CA TAND"
    " VKS VKSND MTTQ THPT THCS ĐH GS PGS TS THS BS NSND NSƯT TNGT BHXH BHYT EVN PVN TKV VNPT FPT BRICS"
    " OPEC OPEC+ OECD AUKUS QUAD NASA CIA FBI IS IAEA UNESCO UNICEF SEA V-LEAGUE NBA F1 BTC BLV MC"
    " PGS.TS GS.TS TS.BS VN MỸ NGA ANH ĐỨC PHÁP Ý LÀO HÀN NHẬT TRUNG ẤN ÚC UAE DOC COC BRT PCCC CNTT"
    " TP.HCM TPHCM HCM HN ĐBSCL GTVT NSNN KCN KKT HTX CCB U15 U16 U17 U18 U19 U20 U21 U22 U23 G7 G20 B52 3G 4G 5G 6G KỲ BÀI PHẦN TIN ẢNH".split()
)
"""Capitals that open sentences and headlines, and are no paper's code."""

PARTS: Final = (
    "bài",
    "kỳ",
    "phần",
    "ảnh",
    "video",
    "clip",
    "tiếp",
    "ghi",
    "trích",
    "theo",
    "xem",
    "nguồn",
)
"""First words of what stands in brackets before a piece and names a part of it, no paper."""

PLACES: Final = (
    "Hà Nội", "TP.HCM", "TP HCM", "TPHCM", "TP. HCM", "TP.Hồ Chí Minh", "TP Hồ Chí Minh",
    "TP. Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế", "Thừa Thiên Huế", "An Giang",
    "Bà Rịa - Vũng Tàu", "Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Bến Tre",
    "Bình Dương", "Bình Định", "Bình Phước", "Bình Thuận", "Cà Mau", "Cao Bằng", "Đắk Lắk",
    "Đắk Nông", "Đăk Lăk", "Đăk Nông", "Điện Biên", "Đồng Nai", "Đồng Tháp", "Gia Lai", "Hà Giang",
    "Hà Nam", "Hà Tĩnh", "Hải Dương", "Hậu Giang", "Hòa Bình", "Hưng Yên", "Khánh Hòa",
    "Kiên Giang", "Kon Tum", "Lai Châu", "Lâm Đồng", "Lạng Sơn", "Lào Cai", "Long An", "Nam Định",
    "Nghệ An", "Ninh Bình", "Ninh Thuận", "Phú Thọ", "Phú Yên", "Quảng Bình", "Quảng Nam",
    "Quảng Ngãi", "Quảng Ninh", "Quảng Trị", "Sóc Trăng", "Sơn La", "Tây Ninh", "Thái Bình",
    "Thái Nguyên", "Thanh Hóa", "Tiền Giang", "Trà Vinh", "Tuyên Quang", "Vĩnh Long", "Vĩnh Phúc",
    "Yên Bái", "Phú Quốc", "Nha Trang", "Đà Lạt",
)  # fmt: skip
"""Provinces and cities that papers print before a lead."""

OFFICES: Final = frozenset(
    {
        *(
            "ubnd",
            "hđnd",
            "công an",
            "cơ quan",
            "sở",
            "bộ",
            "cục",
            "chi cục",
            "phòng",
            "ban",
            "tand",
        ),
        *("tòa án", "viện", "bệnh viện", "trường", "lực lượng", "chính quyền", "thủ tướng", "mưa"),
        *("nhiều", "một", "hàng", "hơn", "gần", "các", "những", "vụ", "dù", "mới"),
    }
)
"""First one or two syllables of sentences that begin with an office or a number."""
