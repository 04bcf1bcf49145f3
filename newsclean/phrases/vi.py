"""Vietnamese phrases that papers share, each with its label. Data only."""

from __future__ import annotations

from typing import Final

from newsclean.blocks import Label
from newsclean.folding import CAPITALS
from newsclean.template import Rule

RULES: Final = (
    Rule(
        id="related-heading",
        label=Label.RELATED_HEADING,
        lines=(
            "Tin liên quan", "Bài liên quan", "Bài viết liên quan", "Tin bài liên quan",
            "Tin tức liên quan", "Nội dung liên quan", "Các bài liên quan", "Chủ đề liên quan",
            "Xem thêm", "Đọc thêm", "Mời đọc thêm", "Mời xem thêm", "Tham khảo thêm",
            "Tin cùng sự kiện", "Cùng sự kiện", "Dòng sự kiện", "Bài viết cùng chủ đề khác",
            "Các tin khác", "Tin khác", "Bài khác", "Các bài khác", "Bài viết khác", "Tin tiếp theo",
            "Bài tiếp theo", "Đọc tiếp", "Xem tiếp", "Tin tức khác",
            "Tin thêm", "Bài đọc thêm", "Thông tin liên quan", "Video liên quan", "Tin nên đọc",
            "Các tin bài khác", "Tin bài khác", "Tin, bài liên quan", "Các tin liên quan", "Các bài viết liên quan",
            "Các tin bài liên quan", "Tin cùng chuyên đề", "Bài cùng chuyên đề", "Các bài viết khác",
        ),
    ),
    Rule(
        id="recommended-heading",
        label=Label.RELATED_HEADING,
        related="recommended",
        lines=(
            "Có thể bạn quan tâm", "Bạn có thể quan tâm", "Có thể bạn thích", "Dành cho bạn",
            "Có thể bạn muốn đọc", "Gợi ý cho bạn", "Đề xuất cho bạn", "Đừng bỏ lỡ",
            "Đang được quan tâm", "Được quan tâm", "Bạn nên đọc", "Nên đọc", "Nên xem",
            "Không thể bỏ lỡ", "Tin nổi bật", "Tin hay", "Tin hot", "Tin đáng chú ý",
            "Quan tâm nhất", "Thông tin doanh nghiệp - sản phẩm", "Bài nổi bật", "Chuyện hôm nay", "Dành cho bạn đọc",
        ),
    ),
    Rule(
        id="highlights-heading",
        label=Label.RELATED_HEADING,
        related="recommended",
        lines=("Nổi bật", "Tiêu điểm", "Đáng chú ý", "Góc nhìn khác", "Liên quan", "Có liên quan"),
    ),
    Rule(
        id="same-section-heading",
        label=Label.RELATED_HEADING,
        related="same_section",
        lines=(
            "Cùng chuyên mục", "Tin cùng chuyên mục", "Bài cùng chuyên mục", "Trong chuyên mục",
            "Tin cùng mục", "Các bài viết cùng chuyên mục", "Bài viết cùng chuyên mục",
        ),
    ),
    Rule(
        id="same-topic-heading",
        label=Label.RELATED_HEADING,
        related="same_topic",
        lines=("Cùng chủ đề", "Tin cùng chủ đề", "Bài cùng chủ đề", "Bài viết cùng chủ đề"),
    ),
    Rule(
        id="same-author-heading",
        label=Label.RELATED_HEADING,
        related="same_author",
        lines=("Cùng tác giả", "Bài cùng tác giả", "Tin cùng tác giả"),
    ),
    Rule(
        id="most-read-heading",
        label=Label.RELATED_HEADING,
        related="most_read",
        lines=(
            "Đọc nhiều", "Đọc nhiều nhất", "Tin đọc nhiều", "Tin đọc nhiều nhất", "Xem nhiều",
            "Xem nhiều nhất", "Bài đọc nhiều", "Tin xem nhiều", "Được đọc nhiều", "Tin được đọc nhiều",
        ),
        pattern=rf"(?:Tin |Bài )?(?:[Đđ]ọc|[Xx]em) nhiều(?: nhất)? trong (?:tuần|ngày|tháng|(?:chuyên )?mục\b.*|[{CAPITALS}][\w ]{{1,24}})",
    ),
    Rule(
        id="latest-heading",
        label=Label.RELATED_HEADING,
        related="latest",
        lines=(
            "Tin mới nhất", "Tin mới", "Mới nhất", "Tin mới cập nhật", "Bài mới nhất", "Tin mới hơn",
            "Tin cũ hơn", "Các tin mới hơn", "Các tin cũ hơn", "Tin mới đăng", "Bài viết mới",
            "Bài viết mới nhất", "Tin nóng", "Mới - Nóng", "Tin tức mới nhất", "Những tin mới hơn", "Những tin cũ hơn", "Những tin mới nhất",
            "Các tin mới nhất", "Các tin đã đưa", "Tin đã đưa", "Các tin đã đăng", "Tin đã đăng", "Các tin trước", "Những tin trước",
        ),
    ),
    Rule(
        id="related-link",
        label=Label.RELATED_TITLE,
        starts=(
            ">>>", ">>", "»", "Xem thêm:", "Đọc thêm:", "Mời xem thêm:", "Mời đọc thêm:",
            "Tin liên quan:", "Bài liên quan:", "Xem tiếp:", "Có thể bạn quan tâm:",
        ),
    ),
    # One arrow opens a quotation, too, which closes with a stop.
    Rule(
        id="related-arrow",
        label=Label.RELATED_TITLE,
        starts=("> ",),
        longest=150,
        unless=rf"^> (?![{CAPITALS}])[a-zà-ỹ]|[,;:–-]$",
        sentences=False,
    ),
    Rule(
        id="follow-line",
        label=Label.FOLLOW,
        starts=(
            "Mời quý độc giả theo dõi", "Mời độc giả theo dõi", "Mời bạn đọc theo dõi",
            "Mời quý vị theo dõi", "Mời các bạn theo dõi", "Mời bạn đọc bấm", "Bấm theo dõi",
            "Quý độc giả theo dõi", "Theo dõi báo trên", "Theo dõi chúng tôi trên", "Mời quý độc giả đón",
            "Theo dõi Báo", "Nhấn theo dõi", "Theo dõi trang", "Mời quý bạn đọc theo dõi",
            "Nhấn để theo dõi", "Đăng ký kênh", "Đăng ký theo dõi", "* Mời quý độc giả theo dõi",
            "* Mời độc giả theo dõi", "* Mời bạn đọc theo dõi", "* Mời quý vị theo dõi",
            "Mời quý vị và các bạn theo dõi", "Mời quý vị và các bạn cùng theo dõi", "Mời quý vị cùng theo dõi",
            "Mời các bạn cùng theo dõi", "Mời bạn đọc cùng theo dõi", "Mời độc giả cùng theo dõi",
            "Mời quý vị nghe", "Mời các bạn nghe", "Mời quý vị và các bạn nghe", "Mời quý vị và các bạn cùng nghe",
            "Mời quý thính giả", "Mời quí thính giả", "Mời quý vị cùng nghe", "Chi tiết mời quý vị", "Chi tiết mời các bạn", "Sau đây mời quý vị", "Sau đây, mời quý vị",
            "Độc giả theo dõi Fanpage", "Bạn đọc theo dõi Fanpage", "Theo dõi Fanpage",
            "Mời bạn đọc xem thêm video", "Mời độc giả xem thêm video", "Mời quý độc giả xem thêm video",
            "Mời quý vị đón xem", "Mời quý vị đón nghe", "Mời quý vị và các bạn đón xem", "Mời quý vị và các bạn đón nghe",
        ),
        lines=(
            "Theo dõi trên", "Theo dõi", "Theo dõi tác giả", "Google News", "Zalo", "Theo dõi chúng tôi", "Theo dõi VOV",
            "Theo dõi VietnamPlus", "Theo dõi VnExpress", "Theo dõi VietNamNet", "Theo dõi Dân trí", "Theo dõi Tuổi Trẻ",
            "Theo dõi Thanh Niên", "Theo dõi Tiền Phong", "Theo dõi Lao Động", "Theo dõi Nhân Dân", "Theo dõi Znews", "Theo dõi VTC News",
        ),
        pattern=r"Theo dõi (?:báo |kênh |trang )?[A-ZĐ][\w.&+-]{1,20}(?: [\w.&+-]{1,12}){0,2} trên(?: [A-Z]\w+){0,2} ?:?"
        r"|Quan tâm (?:báo |kênh |trang )?[A-ZĐ].{1,39} trên (?:Zalo|Facebook|Google News|[Tt]ik[Tt]ok|Telegram)\.?",
    ),
    # What somebody looks at there is a story's: such a sentence goes on otherwise.
    Rule(
        id="follow-platform",
        label=Label.FOLLOW,
        starts=("Theo dõi",),
        longest=120,
        words=("trên google news", "trên zalo", "trên facebook", "trên youtube", "trên tiktok", "trên telegram"),
        unless=rf"^Theo dõi (?!báo |kênh |trang )(?![{CAPITALS}])[a-zà-ỹ].*\.$"
        r"| trên (?i:google news|zalo|facebook|youtube|tiktok|telegram)(?!\W*$| để (?:cập nhật|nhận|đọc|không bỏ lỡ) )",
    ),
    Rule(
        id="share-line",
        label=Label.SHARE,
        lines=(
            "Chia sẻ", "Chia sẻ bài viết", "Chia sẻ facebook", "Chia sẻ zalo", "Chia sẻ twitter", "Facebook", "Twitter", "Copy link",
            "Sao chép liên kết", "Copy link thành công", "Bản in", "In bài viết", "In trang", "Gửi email", "Lưu bài viết",
            "Thích", "Like", "Quay lại", "Trở về", "Lên đầu trang", "Về đầu trang", "Quay lại đầu trang", "Lên top", "Top", "Lên đầu Top", "Link bài gốc", "Lấy link",
            "Mã nhúng", "Link chia sẻ",
            "EmailPrintAa", "Lưu tin", "Lưu bài", "Đã lưu", "Chia sẻ tin này", "Chia sẻ bài viết lên facebook", "Email", "Print",
        ),
        pattern=r"Chia sẻ (?:bài viết|bài|tin)(?: này)? (?:lên|qua|trên) (?:Facebook|Zalo|Twitter|X|Telegram|mạng xã hội)"
        r"|(?:(?:Facebook|You[Tt]ube|Tik[Tt]ok|Telegram|Zalo|Twitter|Instagram|[Ii]OS|Android|Messenger)\b[ ,|·]*){2,8}",
    ),
    Rule(
        id="jump-line",
        label=Label.MENU,
        lines=(
            "Nhảy đến nội dung", "Chuyển đến nội dung", "Chuyển đến nội dung chính", "Chuyển tới nội dung", "Bỏ qua nội dung", "Bỏ qua để đến nội dung", "Đi đến nội dung", "Trở về đầu trang",
            "Mở menu", "Đóng menu",
        ),
    ),
    # A link to the section, printed twice where its tip is printed, too.
    Rule(
        id="back-link",
        label=Label.MENU,
        starts=(
            "Trở lại Thời sự", "Trở lại Thế giới", "Trở lại Kinh doanh", "Trở lại Bất động sản", "Trở lại Khoa học",
            "Trở lại Giải trí", "Trở lại Thể thao", "Trở lại Pháp luật", "Trở lại Giáo dục", "Trở lại Sức khỏe",
            "Trở lại Đời sống", "Trở lại Du lịch", "Trở lại Số hóa", "Trở lại Ý kiến", "Trở lại Tâm sự", "Trở lại Góc nhìn",
            "Trở lại Trang chủ",
        ),
        zone="tail",
    ),
    Rule(
        id="event-line",
        label=Label.MENU,
        pattern=r"Sự kiện ?: ?[A-ZĐÀ-Ỹ][^.!?:]{2,30}",
    ),
    Rule(
        id="language-switch",
        label=Label.MENU,
        pattern=r"(?i)(?:tiếng việt|việt nam|vietnamese) ?[|/•-] ?(?:english|tiếng anh)",
    ),
    Rule(
        id="markup-line",
        label=Label.BOILERPLATE,
        pattern=r"(?:</?(?:br|p|img|div|span|a|b|i|u|em|strong|iframe|figure|hr|h[1-6])\b[^<>]*> ?)+|\[links\(\)\]",
    ),
    Rule(
        id="compiled-note",
        label=Label.BOILERPLATE,
        lines=("Tổng hợp", "(Tổng hợp)", "(tổng hợp)"),
        zone="tail",
    ),
    # One of them alone above a headline is the section of the piece.
    Rule(
        id="section-menu",
        label=Label.MENU,
        lines=(
            "Di sản", "Nhân vật", "Doanh nghiệp", "Thời sự", "Hệ thống Chính trị", "Địa phương", "Sản phẩm", "Du lịch", "Con người",
        ),
        zone="tail",
    ),
    Rule(
        id="comment-line",
        label=Label.COMMENT,
        lines=(
            "Bình luận", "Ý kiến", "Ý kiến bạn đọc", "Ý kiến của bạn", "Gửi bình luận", "Viết bình luận", "Gửi ý kiến",
            "Bình luận của bạn", "Ý kiến của bạn về bài viết", "Bình luận mới nhất", "Xem thêm bình luận", "Tất cả bình luận",
            "Đăng nhập để bình luận", "Hiện chưa có bình luận nào", "Chưa có bình luận", "Bình luận hay", "Hãy là người đầu tiên bình luận",
            "Gửi bình luận của bạn", "Bình luận bài viết", "Bình luận bài viết này", "Phản hồi", "Trả lời", "Thảo luận", "Viết phản hồi",
            "Vui lòng nhập tiếng Việt có dấu", "Gửi phản hồi", "Ý kiến độc giả", "Xem tất cả bình luận", "Tải thêm bình luận", "Hãy bình luận đầu tiên",
            "Không có bình luận", "Không có bình luận nào", "Chia sẻ ý kiến của bạn", "Gửi ý kiến của bạn",
            "Bình luận của bạn đã được gửi và sẽ hiển thị sau khi được duyệt",
            "Góp ý / Báo lỗi", "Báo lỗi", "Đánh giá bài viết", "Bài viết hay? Hãy đánh giá bài viết",
        ),
        starts=(
            "Bình luận của bạn đang được", "Bình luận của bạn sẽ được", "Bình luận của bạn đã được", "Vui lòng nhập nội dung", "Vui lòng nhập bình luận", "Vui lòng nhập ý kiến", "Vui lòng nhập họ", "Vui lòng nhập tên", "Vui lòng nhập email", "Vui lòng nhập mã", "Vui lòng nhập thông tin", "Vui lòng nhập số điện thoại", "Vui lòng nhập đầy đủ", "Vui lòng nhập ít nhất", "Vui lòng nhập tiếng", "Ý kiến của bạn sẽ được",
            "Bạn cần đăng nhập để", "Bạn phải đăng nhập để", "Vui lòng đăng nhập để", "Hãy đăng nhập để", "Vui lòng gõ tiếng Việt", "Đăng nhập để gửi bình luận",
            "Hãy là người đầu tiên", "Bạn không thể gửi bình luận", "Hiện chưa có bình luận",
        ),
        pattern=(
            r"Xin (?:hãy )?đợi \d{1,3} giây nữa\.?|(?:Tối đa:? )?\d{2,5} (?:ký|kí) tự"
            r"|\d{1,4} (?:bình luận|ý kiến)|\(\d{1,4}\) (?:Bình luận|Ý kiến|Bình)|Bình luận \d{1,4}"
        ),
    ),
    # Parts of a story are headed so, too.
    Rule(
        id="comment-number",
        label=Label.COMMENT,
        pattern=r"Ý kiến \d{1,4}",
    ),
    Rule(
        id="rating-line",
        longest=80,
        label=Label.COMMENT,
        sentences=False,
        lines=("Click để đánh giá bài viết", "Bấm để đánh giá bài viết", "Nhấn để đánh giá bài viết", "Đánh giá của bạn"),
        starts=("Tổng số điểm của bài viết là", "Click vào ngôi sao để đánh giá", "Bạn đánh giá bài viết này thế nào"),
        pattern=r"Xếp hạng ?: ?\d(?:[.,]\d)? - \d[\d.,]{0,9} phiếu bầu",
    ),
    Rule(
        id="player-line",
        label=Label.PLAYER,
        lines=(
            "Nghe bài viết", "Nghe đọc bài", "Nam miền Bắc", "Nữ miền Bắc", "Nam miền Nam", "Nữ miền Nam",
            "0:00 / 0:00", "0:00", "00:00", "Nghe audio", "Tốc độ đọc", "Nghe tin tức", "Xem video", "Phát video", "Giọng đọc",
            "Video đang hot", "Clip đang hot",
        ),
        starts=("Trình duyệt của bạn không hỗ trợ", "Trình duyệt không hỗ trợ"),
        pattern=r"\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d(?: ?(?:Nam|Nữ) miền (?:Bắc|Trung|Nam))*(?: ?\d(?:\.\d+)?x)*",
    ),
    # "Xem video quá nhiều khiến trẻ chậm nói" is a headline.
    Rule(
        id="player-call",
        label=Label.PLAYER,
        lines=("Xem clip",),
        starts=("Xem clip", "Xem video", "Mời xem video", "Mời xem clip", "Mời quý vị xem video"),
        longest=60,
        words=("mời", ":", "tại đây", "dưới đây", "sau đây", "bên dưới"),
        sentences=False,
    ),
    Rule(id="player-credit", label=Label.PLAYER, starts=("Nguồn video:", "Nguồn clip:"), longest=60, sentences=False),
    Rule(
        id="tags-heading",
        label=Label.TAGS,
        lines=("Từ khóa", "Từ khoá", "Tag", "Tags", "Tag(s)"),
        starts=("Từ khóa:", "Từ khoá:", "Tags:", "Tag:", "Tag(s):", "Từ khóa :", "Từ khoá :"),
    ),
    Rule(
        id="topics-heading",
        label=Label.TAGS,
        lines=("Chủ đề", "Thẻ"),
        starts=("Chủ đề:",),
        zone="tail",
    ),
    Rule(
        id="comment-notice",
        longest=200,
        label=Label.COMMENT,
        starts=("Lưu tên của tôi, email", "Email của bạn sẽ không được", "Địa chỉ email của bạn sẽ không được"),
    ),
    Rule(
        id="licence-line",
        longest=400,
        label=Label.MASTHEAD,
        starts=("Giấy phép thiết lập trang thông tin điện tử tổng hợp",),
    ),
    Rule(
        id="masthead-line",
        label=Label.MASTHEAD,
        starts=(
            "Tổng Biên tập:", "Phó Tổng Biên tập", "Tổng biên tập phụ trách", "Cơ quan chủ quản:",
            "Cơ quan ngôn luận", "Đơn vị chủ quản", "Giấy phép số", "Giấy phép xuất bản",
            "Giấy phép thiết lập", "Giấy phép báo chí", "Giấy phép báo điện tử", "Giấy phép tạp chí", "Giấy phép trang thông tin", "Giấy phép trang tin", "Giấy phép trang TTĐT", "Giấy phép hoạt động", "Trụ sở:",
            "Trụ sở chính:", "Trụ sở Bộ biên tập", "Tòa soạn:", "Toà soạn:", "Thư ký tòa soạn",
            "© ", "®", "Copyright", "Bản quyền thuộc", "Bản quyền ©", "Cấm sao chép",
            "Ghi rõ nguồn", "Powered by", "Chịu trách nhiệm", "Người chịu trách nhiệm",
            "Mọi hành vi sao chép", "Không sao chép", "Toàn bộ bản quyền", "Văn phòng đại diện",
            "Ban Biên tập", "Trưởng ban biên tập", "Liên hệ quảng cáo",
        ),
        lines=(
            "RSS", "Liên hệ", "Tòa soạn", "Giới thiệu", "Liên hệ quảng cáo", "Điều khoản sử dụng",
            "Chính sách bảo mật", "Đặt báo", "Liên hệ tòa soạn", "Mọi quyền được bảo lưu",
        ),
        zone="tail",
    ),
    Rule(
        id="team-line",
        label=Label.MASTHEAD,
        starts=(
            "Biên tập:", "Thiết kế:", "Kỹ thuật:", "Trình bày:", "Đồ họa:",
            "Tổ chức sản xuất:", "Tổ chức thực hiện:", "Chỉ đạo thực hiện:", "Chỉ đạo nội dung:",
            "Chỉ đạo sản xuất:",
        ),
        zone="tail",
    ),
    Rule(
        id="contribution-line",
        label=Label.FOLLOW,
        starts=(
            "Mọi đóng góp xin gửi", "Mọi ý kiến đóng góp xin", "Mọi ý kiến xin gửi", "Mọi thông tin phản ánh xin", "Mọi phản ánh xin gửi",
            "Mọi tin bài xin gửi", "Tin bài cộng tác xin", "Bài vở cộng tác xin", "Mọi tin bài cộng tác xin",
            "Bạn đang đọc bài viết", "Bạn đang xem bài viết", "Mời độc giả gửi", "Mời quý độc giả gửi", "Mời bạn đọc gửi", "Mời quý bạn đọc gửi",
            "Bạn đọc có tin bài", "Mọi thông tin góp ý", "Mọi thông tin chia sẻ", "Mọi thông tin phản hồi",
        ),
        zone="tail",
    ),
    # The paper's address and telephone; a story may well close with those of its subject.
    Rule(
        id="contact-line",
        label=Label.MASTHEAD,
        starts=(
            "Địa chỉ:", "Điện thoại:", "Điện thoại/", "ĐT:", "Tel:", "Tel.:", "Fax:", "E-mail:",
            "Email:", "Hotline:", "Đường dây nóng", "Website:", "Quảng cáo:", "Giám đốc:",
        ),
        zone="masthead",
    ),
    Rule(
        id="empty-widget",
        label=Label.BOILERPLATE,
        lines=(
            "No data", "No videos available", "Không có dữ liệu", "Đang tải", "Đang tải dữ liệu", "Loading", "Xem chi tiết",
            "Tải thêm", "Trang chủ", "Mục lục", "Quảng cáo", "Đăng nhập", "Đăng ký", "Tìm kiếm", "Góp ý bài viết",
            "Đóng", "Hủy", "Gửi", "Copy", "Chưa có dữ liệu", "Sự kiện", "Danh mục", "Bấm xem", "Mở rộng", "Thu gọn", "Trở lại trang chủ",
            "End of content", "Không có tin nào tiếp theo", "Cột tin quảng cáo", "Xem theo ngày", "Trọn bộ", "User image", "User",
            "Nhấp chuột để xem kích thước chuẩn", "Bấm vào ảnh để xem kích thước lớn", "Nhấn vào ảnh để xem kích thước lớn",
            "Click vào ảnh để xem kích thước lớn", "Bấm vào ảnh để phóng to",
        ),
        pattern=r"Prefer .{2,20} on Google|\([A-ZĐ][\w ]{2,20} đặt lại(?: tiêu đề(?: bài viết)?)?\)",
    ),
    Rule(
        id="view-counter",
        label=Label.BOILERPLATE,
        pattern=r"(?i)(?:số )?lượt (?:xem|đọc|truy cập) ?:? ?\d[\d.,]{0,9}k?|\d[\d.,]{0,9}k? lượt (?:xem|đọc|truy cập)(?: \d{1,4} bình luận)?"
        r"|(?i:\d{1,2} phút đọc|thời gian đọc ?: ?\d{1,2} phút)",
    ),
    # A story may speak of them, too.
    Rule(
        id="newsletter-line",
        label=Label.PROMO,
        lines=(
            "Đăng ký nhận bản tin", "Đăng ký nhận tin", "Đăng ký bản tin", "Nhận bản tin", "Bản tin email", "Nhận tin qua email",
            "Tải ứng dụng", "Tải app", "Cài đặt ứng dụng", "Tải ứng dụng đọc báo", "Đăng ký gói tin tức",
        ),
        starts=(
            "Đăng ký nhận bản tin", "Đăng ký nhận tin", "Nhận tin mới", "Nhận bản tin", "Tải ứng dụng Báo ", "Tải app Báo ",
            "Tải ứng dụng đọc báo", "Tặng sao cho tác giả", "Tặng sao cho thành viên",
        ),
        longest=90,
        sentences=False,
        zone="tail",
    ),
    Rule(
        id="poll-line",
        label=Label.BOILERPLATE,
        lines=(
            "Bạn thấy bài viết này thế nào?", "Bài viết này có hữu ích với bạn không?", "Bạn thấy bài viết này có hữu ích không?",
            "Bạn có hài lòng với bài viết này không?", "Cảm xúc của bạn về bài viết này?", "Bình chọn", "Kết quả bình chọn", "Thăm dò ý kiến",
            "Thăm dò dư luận", "Xem kết quả", "Biểu quyết",
        ),
        zone="tail",
    ),
    Rule(
        id="origin-link",
        label=Label.BOILERPLATE,
        lines=("Nguồn", "Link nguồn", "Nguồn bài viết", "Xem bài gốc", "Bài gốc", "Đọc bài gốc", "Đọc bài gốc tại đây", "Xem bài gốc tại đây"),
        starts=("Link nội dung: http", "Link bài viết: http", "Link gốc: http", "Link bài gốc: http", "Link bài gốc http", "Đường dẫn bài gốc: http", "Đường dẫn bài viết: http"),
        zone="tail",
    ),
    Rule(id="separator-line", label=Label.SEPARATOR, pattern=r"(?!!\[)[\W_]{1,20}"),
    Rule(
        id="card-time",
        label=Label.RELATED_META,
        pattern=r"(?:[•·-] )?(?:\d{1,3}|một|hai|vài) (?:giây|phút|giờ|ngày|tuần|tháng|năm) trước(?: ?Bài gốc)?",
    ),
)  # fmt: skip
