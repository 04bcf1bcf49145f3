"""Sentence patterns of invented Vietnamese news, by the part they play. Data only.

Slots: P (first mention of the speaker), p (short form), Q, q (a second speaker), office, office2,
thing, act, people, problem, gain, plan, plan2, unit, village, district, province, river, and the
random n, n2, digit, pct, km, money, date, dow, month.
"""

# ruff: noqa: E501  (a table: one sentence a line)
from __future__ import annotations

__all__ = [
    "CAPTIONS_PLAIN",
    "HEADLINES",
    "LEADS",
    "LIST_ITEMS",
    "QUESTIONS",
    "SENTENCES",
    "SHORT",
    "SUBHEADS",
    "TRAPS",
]

HEADLINES = (
    "{province} {act} {thing}",
    "{province}: {n} {people} chờ {thing}",
    "Vì sao {thing} mãi chưa xong?",
    "{people} {village} trông ngóng {thing}",
    "“{gain}”",
    "Sau {n2} tháng, {thing} giờ ra sao?",
    "{office} nói gì về {thing}",
    "Chuyện ở {village} khi {problem}",
    "Hơn {n} {unit} và một mùa không quên ở {district}",
    "Gỡ nút thắt cho {thing}",
    "Khi {people} cùng vào cuộc",
    "{thing}: kỳ vọng và nỗi lo",
    "Từ {village} nhìn về {thing}",
    "Đề xuất {act} {thing} trước tháng {month}",
    "{n2} ngày ở {village}, nơi {gain}",
    "{people} ở {district} “kêu khó” vì {problem}",
    "Lời hẹn của {people} {village}",
    "{province} chi {money} cho {thing}",
    "Cận cảnh {thing} những ngày tháng {month}",
    "{district}: {gain}",
)

LEADS = (
    "{office} vừa {act} {thing}, mở ra hy vọng cho {people} sau nhiều tháng chờ đợi.",
    "Dù {problem}, {thing} vẫn được kỳ vọng sẽ làm thay đổi cuộc sống của {people} ở {district}.",
    "Ngày {date}, {office} cho biết {gain}, đồng thời thừa nhận {problem}.",
    "Sau hơn {n2} tháng {act} {thing}, {people} ở {village} nói rằng {gain}.",
    "Trong lúc {people} còn băn khoăn, {office} khẳng định sẽ {plan} ngay trong tháng {month}.",
    "Cuộc trao đổi với {P} cho thấy {problem}, song cũng có dấu hiệu đáng mừng: {gain}.",
    "Câu chuyện {thing} một lần nữa được đặt lên bàn nghị sự khi {problem}.",
    "{thing} đang bước vào giai đoạn quan trọng nhất, với sự tham gia của hơn {n} {people}. Nhưng {problem}.",
)

SENTENCES: dict[str, tuple[str, ...]] = {
    "open": (
        "{dow} {date}, {office} tổ chức buổi làm việc về {thing}, có sự tham gia của {n} {people}.",
        "Có mặt tại {village} vào sáng {date}, chúng tôi ghi nhận {gain}.",
        "{office} chiều {date} công bố kế hoạch {act} {thing} trên địa bàn {district}.",
        "Theo kế hoạch được phê duyệt hồi tháng {month}, {thing} sẽ hoàn tất trong {n2} tháng.",
        "Từ đầu tháng {month}, {people} ở {village} đã nghe nói đến việc {act} {thing}.",
        "Phát biểu tại cuộc họp ngày {date}, {P} nhấn mạnh {problem}.",
    ),
    "detail": (
        "Tại {village}, {people} được chia thành {n2} tổ, mỗi tổ lo một phần việc.",
        "{thing} được chia làm {digit} giai đoạn, riêng giai đoạn đầu cần {money}.",
        "Danh sách được niêm yết công khai ở nhà văn hóa {village} để {people} góp ý.",
        "Phần việc nặng nhất rơi vào tháng {month}, khi {problem}.",
        "Cách {village} chừng {km} km, một tổ khác cũng đang làm công việc tương tự.",
        "Buổi chiều cùng ngày, đoàn công tác đi thực tế ở {village} và gặp {n2} {people}.",
        "Mọi chi phí đi lại của {people} được {office} chi trả theo thực tế.",
        "Đây là lần thứ {digit} {thing} được đưa ra bàn bạc ở cấp tỉnh.",
        "Hồ sơ gồm {n2} trang, kèm theo bản đồ và ý kiến của {people}.",
        "So với phương án cũ, phương án mới giữ lại {pct}% hạng mục và bỏ những phần chưa cần thiết.",
    ),
    "data": (
        "Tính đến ngày {date}, toàn huyện {district} có {n} {unit}, tăng {pct}% so với cùng kỳ năm trước.",
        "Trong số {n} {unit} được thống kê, có đến {pct}% nằm ở {village} và các xã lân cận.",
        "Tổng kinh phí là {money}, trong đó một phần ba do {people} đóng góp.",
        "Con số {n} {unit} nghe thì lớn, nhưng chia đều cho {n2} thôn thì chẳng được bao nhiêu.",
        "Năm ngoái, cả {district} chỉ ghi nhận {n2} {unit}; năm nay, riêng tháng {month} đã vượt con số đó.",
        "Kết quả khảo sát {n} {people} cho thấy {pct}% hài lòng, số còn lại muốn có thêm thời gian.",
        "Mức hỗ trợ dao động từ {n2} đến {n} nghìn đồng, tùy từng trường hợp.",
    ),
    "quote": (
        "“Lúc đầu ai cũng ngại, vì {problem}. Nay thì {gain}”, {p} kể.",
        "{P} cho biết {gain}, nhưng {problem}.",
        "Theo {q}, điều quan trọng nhất lúc này là {plan}.",
        "“Chúng tôi không mong gì hơn là {plan} cho kịp mùa”, {q} nói.",
        "{p} chia sẻ: “Nếu không {plan} ngay từ bây giờ thì sang năm sẽ còn vất vả hơn nhiều”.",
        "{Q} lại nhìn sự việc theo cách khác: {gain}, song đó mới chỉ là bước đầu.",
        "Trả lời câu hỏi của phóng viên, {p} thừa nhận {problem}.",
        "“{gain}, chuyện mà năm ngoái không ai dám nghĩ tới”, {P} cho hay.",
        "{p} cũng lưu ý {people} cần kiên nhẫn, bởi {problem}.",
        "“Thế là yên tâm rồi”, {q} cười.",
    ),
    "cause": (
        "Nguyên nhân chính là {problem}.",
        "Một lý do khác được {p} chỉ ra là {problem}.",
        "Sở dĩ {people} lo lắng là vì {problem}.",
        "Việc chậm trễ bắt nguồn từ chỗ {problem}, trong khi {office2} chưa có phương án thay thế.",
        "Qua kiểm tra, {office} xác định {problem}.",
    ),
    "contrast": (
        "Tuy nhiên, {problem}, khiến {people} chưa thể yên tâm.",
        "Thế nhưng không phải nơi nào cũng thuận lợi như {village}.",
        "Trái với lo ngại ban đầu, {gain}.",
        "Dù vậy, {p} cho rằng cần nhìn nhận thận trọng, bởi {problem}.",
        "Ngược lại, ở {district}, {people} lại muốn giữ nguyên hiện trạng.",
    ),
    "plan": (
        "Trong thời gian tới, {office} sẽ {plan}, đồng thời {plan2}.",
        "Bước tiếp theo là {plan}, dự kiến hoàn thành trước ngày {date}.",
        "{office2} đề nghị {province} {plan} và bố trí thêm {money}.",
        "Nếu mọi việc suôn sẻ, đến tháng {month} tới, {people} sẽ thấy được kết quả.",
        "Cũng theo {p}, đơn vị sẽ {plan} mà không chờ đến năm sau.",
        "Hai bên thống nhất {plan}, còn việc {plan2} sẽ được bàn ở cuộc họp sau.",
    ),
    "background": (
        "Trước đó, hồi tháng {month}, {office} từng {act} {thing} nhưng phải dừng lại vì {problem}.",
        "{village} vốn là xã thuần nông, cách trung tâm {district} {km} km về phía tây.",
        "Chuyện {thing} đã được nhắc đến từ {n2} năm trước, khi {problem}.",
        "Năm 2019, một đoàn khảo sát đã đến {village} và ở lại {n2} ngày.",
        "Cách đây không lâu, {district} cũng trải qua tình cảnh tương tự.",
    ),
    "close": (
        "Khi trời sẩm tối, {people} ở {village} vẫn chưa ai muốn về.",
        "Với {people} nơi đây, thế cũng đã là một cái kết có hậu.",
        "Câu trả lời có lẽ phải chờ đến tháng {month} năm sau.",
        "Cuộc họp kế tiếp sẽ diễn ra vào ngày {date} tại {district}.",
        "Phía trước vẫn còn nhiều việc phải làm, nhưng {people} đã có lý do để hy vọng.",
        "Đến chiều {date}, mọi hoạt động ở {village} đã trở lại bình thường.",
    ),
}

SHORT = (
    "Mọi việc vẫn đang ở phía trước.",
    "Hai bên cũng nhất trí giữ liên lạc thường xuyên.",
    "Chưa có thương vong nào được ghi nhận ở {village}.",
    "{p} không đưa ra bình luận gì thêm.",
    "Đó là mùa thứ {digit} liên tiếp.",
    "{people} đồng tình với cách làm này.",
    "Vụ việc đang được làm rõ.",
    "Câu hỏi ấy đến nay vẫn để ngỏ.",
)

TRAPS = (
    "Những tin liên quan đến {thing} lan rất nhanh trên mạng xã hội, khiến {people} hoang mang.",
    "{p} khuyên {people} nên đọc thêm tài liệu hướng dẫn trước khi ký.",
    "Nguồn tin của chúng tôi tại {district} xác nhận {problem}.",
    "Theo dõi sát diễn biến ở {village}, {office} đã {plan}.",
    "Nhiều người để lại bình luận dưới bài đăng của {p}, mong {thing} sớm hoàn tất.",
    "Bạn đọc quan tâm có thể gửi ý kiến về {office} trước ngày {date}.",
    "Có thể bạn quan tâm đến {thing}, nhưng với {people}, chuyện cơm áo vẫn cần hơn.",
    "Ảnh chụp từ vệ tinh cho thấy {thing} đã thay đổi nhiều so với {n2} năm trước.",
    "Tuổi Trẻ và Thanh Niên là hai tờ báo đầu tiên đưa tin về {thing}.",
    "VOV từng phát một phóng sự dài {n2} phút về {people} ở {village}.",
    "Nhân Dân số ra ngày {date} dành hẳn một trang cho câu chuyện này.",
    "Chia sẻ với phóng viên, {q} không giấu được niềm vui vì {gain}.",
    "Xem thêm một lượt sổ sách, {p} mới nhận ra {problem}.",
    "Nguồn nước ở {village} cũng được kiểm tra {n2} ngày một lần.",
    "Quảng cáo rầm rộ là thế, nhưng {people} vẫn chưa thấy {thing} đâu.",
    "Cùng chuyên mục này của đài huyện, tuần trước đã có {n2} ý kiến gửi về.",
    "Video do {people} quay lại dài chưa đầy {n2} giây.",
    "Theo Reuters, {thing} đã được nhắc đến trong một báo cáo dài {n2} trang.",
    "Theo báo Người Lao Động, {people} ở {village} còn phải chờ thêm {n2} ngày.",
    "Bài và ảnh về {thing} được treo kín một góc nhà văn hóa {village}.",
    "Hình ảnh {people} xếp hàng từ sáng sớm khiến nhiều người xúc động.",
    "Bình luận về {thing}, {q} cho rằng {problem}.",
    "Mời quý vị ghé {village} một lần, {p} cười nói, để thấy {gain}.",
    "Liên hệ trực tiếp với {office} là cách nhanh nhất để {people} được giải đáp.",
    "Ảnh của {p} được in trên trang nhất tờ báo tỉnh số ra ngày {date}.",
    "Thời sự nhất trong những ngày này ở {district} vẫn là {thing}.",
)

SUBHEADS = (
    "Không dễ như tưởng tượng",
    "Việc khó từ đâu",
    "Chủ động ngay từ đầu mùa",
    "{village} đổi thay",
    "Còn nhiều nỗi lo",
    "Bài toán {n2} tỷ đồng",
    "Người trong cuộc nói gì?",
    "Thêm một mùa chờ đợi",
    "Giải pháp cho {district}",
    "1. Gỡ khó từ gốc",
    "Tiếng nói của {people}",
    "Phía sau những con số",
    "Cần thêm thời gian",
    "Lời giải nào cho {village}?",
)

LIST_ITEMS = (
    "- {plan} ở {village};",
    "- {plan} trước ngày {date};",
    "- {n} {unit} được bàn giao cho {people};",
    "- Hỗ trợ {n2} triệu đồng cho mỗi nhóm {people}.",
    "+ {plan} và báo cáo {office} vào cuối tháng {month};",
)

QUESTIONS = (
    "- Thưa ông, {thing} hiện đã đi đến đâu?",
    "- Vậy {people} cần chuẩn bị những gì?",
    "- Điều gì khiến ông trăn trở nhất khi {problem}?",
    "PV: Ông đánh giá thế nào về việc {act} {thing}?",
)

CAPTIONS_PLAIN = (
    "{p} (bìa phải) trao đổi với {people} tại {village}",
    "{P}, phát biểu tại buổi làm việc ngày {date}",
    "{people} {village} trong buổi sáng {date}",
    "Quang cảnh cuộc họp ngày {date} tại {district}",
    "{scene}",
    "{scene}",
    "{scene}, ngày {date}",
)
