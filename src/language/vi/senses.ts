import { type PhraseRows, phrasesOf } from "../define-language.ts";
import type { Sense } from "../sense.ts";

/** Phrases by what they do for the numbers around them; `|` parts them. Adding a phrase is adding it to its row. */
const rows: PhraseRows<Sense> = [
  [
    { is: "direction", to: "up" },
    "tăng|tăng thêm|tăng trưởng|thêm|cao hơn|nhiều hơn|lớn hơn|gia tăng|tăng cao|tăng mạnh|tăng nhẹ|tăng nhanh|tăng khá|tăng vọt|nâng thêm|dôi|đông hơn|cao hơn mức|nhích|hơn so với|tăng đến|tăng tới|tăng tương ứng|dài hơn|dài thêm|mở rộng thêm|bổ sung thêm|tăng cao hơn|tăng ròng|đi lên",
  ],
  [
    { is: "direction", to: "down" },
    "giảm|bớt|thấp hơn|ít hơn|nhỏ hơn|sụt giảm|suy giảm|giảm sâu|giảm mạnh|giảm nhẹ|giảm thêm|giảm bớt|kém|kém hơn|cắt giảm|hạ|sụt|giảm đến|giảm tới|co hẹp|lùi|giảm tương ứng|ngắn hơn|rút ngắn|tụt|giảm ròng|đi xuống|tinh giản|tiết giảm",
  ],
  [{ is: "direction", to: "down", leads: true }, "mất|bốc hơi|mất thêm|để mất"],
  [{ is: "direction", to: "up", leads: true }, "cộng thêm|tiến thêm|nhích thêm|leo thêm"],
  [{ is: "direction", to: "up", beyond: true }, "vượt|vượt mức"],
  [{ is: "direction", to: "down", beyond: true }, "hụt|thiếu hụt|hụt thu|thiếu"],
  [
    { is: "level" },
    "lên|lên thành|lên tới|lên đến|lên mức|xuống|xuống còn|xuống mức|tăng lên|tăng lên thành|tăng lên mức|giảm xuống|giảm xuống còn|giảm còn|tụt xuống|tụt xuống còn|hạ xuống|hạ xuống còn|nâng lên|ghép thành|rút còn|rút xuống|rút xuống còn|sáp nhập thành|đưa lên|về mốc|về mức|về ngưỡng|về còn|lùi về|lùi xuống|lùi về mốc|lên mốc|lên ngưỡng|xuống mốc|xuống ngưỡng|giảm về|giảm về mức|tăng lên mốc|tăng lên ngưỡng|giảm xuống mức|đạt mốc|xuống còn mức|còn lại ở mức",
  ],
  [{ is: "level", afterSize: true }, "về"],
  [
    { is: "level", left: true },
    "còn|chỉ còn|hiện còn|vẫn còn|còn có|tồn|tồn quỹ|còn dư|còn tồn|còn nợ|còn phải|còn lãi|còn lời|số dư|chênh lệch|chuyển kỳ sau|chuyển sang kỳ sau",
  ],
  [
    { is: "level", left: true, balance: true },
    "xuất siêu|nhập siêu|bội chi|bội thu|thặng dư|thâm hụt|cán cân thương mại thặng dư|cán cân thương mại thâm hụt",
  ],
  [{ is: "from", mayBase: true }, "từ|từ mức|từ chỗ|từ con số|rút gọn từ|nâng từ|từ mức giá|từ ngưỡng|từ mốc"],
  [{ is: "share", ofWhole: true }, "chiếm|chiếm tỷ lệ|chiếm tỷ trọng|tỷ trọng|chiếm tới|chiếm đến|chiếm hết"],
  [
    { is: "share", wholes: ["doanh", "thu"] },
    "biên lợi nhuận|biên lợi nhuận gộp|biên lợi nhuận ròng|tỷ suất lợi nhuận|tỷ suất lợi nhuận gộp|biên lãi gộp|tỷ suất lợi nhuận trên doanh thu",
  ],
  [{ is: "share", wholes: ["dư", "nợ"] }, "tỷ lệ nợ xấu|tỷ lệ nợ xấu là|tỷ lệ nợ xấu ở mức"],
  [
    { is: "share", wholes: ["vốn", "điều", "lệ"] },
    "tỷ lệ sở hữu|tỷ lệ sở hữu là|với tỷ lệ sở hữu|nâng tỷ lệ sở hữu lên",
  ],
  [{ is: "share", wholes: ["lao", "động"] }, "tỷ lệ thất nghiệp|tỷ lệ thất nghiệp là"],
  [{ is: "share", wholes: ["dân", "số"] }, "tỷ lệ đô thị hóa|tỷ lệ bao phủ"],
  [{ is: "share", wholes: ["cử", "tri"] }, "tỷ lệ cử tri đi bầu|tỷ lệ cử tri đi bỏ phiếu"],
  [{ is: "share" }, "tỷ lệ|đạt tỷ lệ|tỷ lệ đạt|với tỷ lệ|đạt tỷ lệ bình quân|tỷ lệ là|tỷ suất"],
  [{ is: "reach", again: true }, "tương đương|tương đương với|tương ứng|tương ứng với|tức|tức là|ứng với"],
  [
    { is: "reach" },
    "đạt|bằng|hoàn thành|thực hiện đạt|đáp ứng|đáp ứng được|ước đạt|ước bằng|chỉ bằng|chỉ đạt|mới đạt|đã đạt|xấp xỉ bằng|dự kiến đạt|chưa bằng|chỉ đáp ứng|hoàn thành được|giải ngân đạt|phấn đấu đạt",
  ],
  [
    { is: "plan" },
    "kế hoạch|dự toán|chỉ tiêu|mục tiêu|chỉ tiêu giao|kế hoạch năm|kế hoạch giao|dự toán năm|dự toán giao|dự toán pháp lệnh|chỉ tiêu pháp lệnh|chỉ tiêu được giao|kế hoạch được giao|dự toán được giao|nhu cầu|kế hoạch vốn|chỉ tiêu kế hoạch|chỉ tiêu nghị quyết|định mức|so với yêu cầu|yêu cầu|quy định|kh|kh năm|dự toán thu|dự toán chi|chỉ tiêu phấn đấu|kế hoạch đề ra|chỉ tiêu đề ra|mục tiêu đề ra|phương án",
  ],
  [{ is: "versus" }, "so với|so|so sánh với|đối với mức"],
  [
    { is: "reference", to: "prior-year" },
    "cùng kỳ|cùng kỳ năm trước|cùng kỳ năm ngoái|năm trước|năm ngoái|năm liền trước|cùng kỳ năm|tháng cùng kỳ|cùng thời điểm năm trước|cùng thời điểm|cách đó một năm|cùng thời gian|cùng kỳ các năm trước",
  ],
  [
    { is: "reference", to: "prior-period" },
    "tháng trước|quý trước|tuần trước|kỳ trước|ngày trước|tháng liền trước|tuần liền trước|quý liền trước|kỳ báo cáo trước|đầu năm|cuối năm|đầu kỳ|nhiệm kỳ trước|giai đoạn trước|phiên trước|vụ trước",
  ],
  [
    { is: "reference", to: "base-average" },
    "trung bình cùng kỳ giai đoạn|cùng kỳ trung bình giai đoạn|trung bình giai đoạn|bình quân giai đoạn|trung bình cùng kỳ|bình quân cùng kỳ|cùng kỳ trung bình|trung bình các năm",
  ],
  [{ is: "total", adds: true }, "cộng lại là|cộng lại bằng|cộng lại được|cộng lại thành"],
  [{ is: "over" }, "chia cho"],
  [{ is: "turn" }, "mức thay đổi|tỷ lệ thay đổi"],
  [
    { is: "total" },
    "tổng số|tổng|tổng cộng|toàn bộ|tổng cộng có|cộng|tổng cộng là|tổng lượng|tổng kim ngạch|tổng giá trị|tổng vốn|tổng diện tích|tổng kinh phí|tổng thu|tổng chi|tổng nguồn|tổng sản lượng|tổng trị giá|tất cả|cả thảy|tính chung|tổng hợp|tổng số tiền|tổng mức|tổng doanh thu|tổng dư nợ|với tổng số|thụ lý|tổng quy mô|tổng đàn|tổng công suất|cộng chung|cộng lại|tổng cộng là|nâng tổng số|nâng tổng số lên",
  ],
  [
    { is: "among" },
    "trong số|trong tổng số|trên tổng số|trong tổng|trên tổng|trong số này|trong số đó|trong tổng số đó|trên tổng cộng|trong số những|so với tổng số|/ tổng số|trên toàn bộ|trong toàn bộ|trên tổng vốn|trong tổng vốn|trên tổng kinh phí|trong tổng kinh phí|trên tổng diện tích|trong tổng diện tích|trên tổng dự toán|trên tổng mức đầu tư|trên tổng thu|trên tổng chi|trong tổng thu|trong tổng chi|trong tổng lượng|trong tổng giá trị",
  ],
  [
    { is: "breakdown", exhaustive: true },
    "gồm|bao gồm|chia theo|chia theo giới tính|chia theo khu vực|theo giới tính|theo khu vực|theo địa bàn|theo độ tuổi|theo lĩnh vực|theo loại hình|theo thành phần|theo nguồn vốn|gồm có|bao gồm cả|chia ra|gồm các|cụ thể gồm|chia thành|trong đó gồm|trong đó bao gồm|phân theo|cụ thể là|theo loại|phân ra|phân thành",
  ],
  [{ is: "breakdown", exhaustive: false }, "trong đó|cụ thể|trong ấy|trong đó có|trong này|cụ thể như sau|trong đấy"],
  [
    { is: "breakdown", exhaustive: false, some: true },
    "ví dụ|điển hình|điển hình như|riêng|chủ yếu gồm|chủ yếu bao gồm|chẳng hạn|trong đó riêng|trong đó chủ yếu là",
  ],
  [{ is: "breakdown", exhaustive: false, loose: true }, "với"],
  [
    { is: "besides" },
    "chưa bao gồm|không bao gồm|chưa gồm|không gồm|chưa kể|không kể|chưa tính|không tính|chưa tính đến|không tính đến|ngoài ra còn|chưa bao gồm cả",
  ],
  [{ is: "rest" }, "còn lại|số còn lại|phần còn lại|còn lại là|số còn lại là"],
  [{ is: "qualifier", qualifier: "above", ofWhole: true }, "trên"],
  [{ is: "qualifier", qualifier: "above" }, "hơn|ngoài|quá|đã hơn|đã trên|có hơn|ở mức trên"],
  [
    { is: "qualifier", qualifier: "below" },
    "gần|dưới|ngót|chưa đến|chưa đầy|chưa tới|non|sắp|suýt|gần đạt|gần tới|gần bằng",
  ],
  [
    { is: "qualifier", qualifier: "about" },
    "khoảng|xấp xỉ|chừng|cỡ|tầm|ước|ước khoảng|vào khoảng|độ|ước chừng|khoảng chừng|≈|khoảng gần|khoảng hơn|khoảng trên",
  ],
  [{ is: "qualifier", qualifier: "at-most" }, "tối đa|không quá|nhiều nhất|cao nhất|không vượt quá|cao nhất là"],
  [{ is: "qualifier", qualifier: "at-least" }, "tối thiểu|ít nhất|thấp nhất|không dưới|thấp nhất là"],
  [
    { is: "average" },
    "bình quân|trung bình|tính trung bình|bình quân chung|tính bình quân|mức bình quân|mức bình quân chung|tính ra",
  ],
  [{ is: "each" }, "mỗi|mỗi một|từng|một|bình quân mỗi|trung bình mỗi|trung bình một|bình quân một|/"],
  [
    { is: "gap" },
    "chênh lệch giữa|khoảng cách giữa|mức chênh lệch giữa|sự chênh lệch giữa|khoảng chênh lệch giữa|phần chênh lệch giữa",
  ],
  [{ is: "times" }, "gấp|tăng gấp|cao gấp|lớn gấp|nhiều gấp"],
  [{ is: "and" }, "và|cùng|cùng với|lẫn"],
  [{ is: "respectively" }, "lần lượt|lần lượt là|tương ứng là|theo thứ tự"],
  [{ is: "contribution" }, "đóng góp|đóng góp vào|góp|đóng góp vào mức tăng chung|đóng góp vào tăng trưởng"],
  [{ is: "rank" }, "xếp thứ|đứng thứ|xếp hạng|đứng hạng|xếp vị trí thứ|đứng vị trí thứ|xếp vị thứ"],
  [
    { is: "foremost" },
    "chủ yếu|chủ yếu là|phần lớn|phần lớn là|đa số|đa số là|nhiều nhất|lớn nhất|nhiều nhất là|lớn nhất là|đứng đầu|đứng đầu là|dẫn đầu|dẫn đầu là|hàng đầu|tập trung ở|tập trung chủ yếu|nhất là|đáng chú ý|đáng kể là|nổi bật|nổi bật là|tiêu biểu|tiêu biểu là|một số|đặc biệt|tiếp theo là|tiếp đến là|kế đến là",
  ],
  [{ is: "threshold" }, "trở lên|trở xuống|đổ lên|đổ xuống"],
  [{ is: "etc" }, "v.v|vân vân|vv"],
  [{ is: "period", most: 31 }, "ngày|mùng|mồng|hôm|rằm"],
  [{ is: "period", most: 12 }, "tháng"],
  [{ is: "period", most: 53 }, "tuần"],
  [{ is: "period", most: 4 }, "quý"],
  [
    { is: "period", most: 2100 },
    "năm|giai đoạn|niên vụ|năm học|niên khóa|nhiệm kỳ|niên độ|thời kỳ|vụ đông xuân|vụ hè thu|vụ mùa|năm tài chính",
  ],
  [
    { is: "day" },
    "sáng|chiều|tối|trưa|đêm|rạng sáng|tính đến|tính đến hết|đến|đến hết|tới|hết|kể từ|trước ngày|sau ngày|đến ngày|từ ngày|dịp",
  ],
  [
    { is: "ordinal" },
    "thứ|lớp|quốc lộ|tỉnh lộ|đường|quận|phường|khóa|bậc|hạng|phiên|lần thứ|phiên họp thứ|phụ lục|bảng|biểu|hình|mục|chương|phần|tập|khu phố|tổ dân phố|tổ|ấp|thôn|km|nhóm|loại|cấp|kỳ|đợt|đại hội|khóa thứ|cột|dòng|trang|kênh|số thứ tự|stt|bài|top|covid|g|f|khu|lô|tầng|phòng|giai đoạn|mức độ|vùng|vành đai|đại lộ|nhà số|số nhà|cảng|chốt|tuyến số|mức|mũi|lần|vòng|mũi nhắc lại lần|lượt thứ",
  ],
  [
    { is: "citation" },
    "số|nghị định|nghị quyết|thông tư|quyết định|luật|điều|khoản|chỉ thị|công văn|công điện|thông báo|tờ trình|văn bản số|kế hoạch số|quy chế|đề án|chương trình số|hướng dẫn số|pháp lệnh số|nghị định số|quyết định số|nghị quyết số|thông tư số|chỉ thị số|kết luận|kết luận số|quy định số|báo cáo số|hiến pháp|bộ luật|dự án luật|tiêu chuẩn|tcvn|iso|chương trình|văn kiện|thông tư liên tịch",
  ],
  [
    { is: "contact" },
    "điện thoại|đt|đường dây nóng|hotline|fax|biển số|biển kiểm soát|số tài khoản|tài khoản|cmnd|cccd|sđt|tel|mã số thuế|mst|bks|zalo|tổng đài",
  ],
  [
    { is: "filler" },
    "mạnh|nhẹ|sâu|đáng kể|đúng|tròn|chính xác|vỏn vẹn|tới|đến mức|thêm khoảng|được|cả|ở mức|khá|cao|nhiều|ít|mức|tương đối|liên tục|bình quân chung|đều|thêm được|hẳn|chỉ|lại",
  ],
  [{ is: "function", stops: true }, "có|đã|không"],
  [{ is: "function", within: true }, "trong"],
  [{ is: "function", turns: true }, "nhưng|song|tuy nhiên|trong khi|trong khi đó"],
  [
    { is: "function" },
    "là|của|các|những|cho|tại|ở|được|do|bởi|về|bị|làm|đang|sẽ|cũng|thì|mà|này|đó|theo|trên địa bàn|con số|khi|nếu|vì|nên|để|ra|vào|qua|sau|giữa|chưa|rất|vẫn|đều|cả nước|toàn quốc|toàn tỉnh|hiện|hiện có|nay|đến nay|ngoài ra|đồng thời|khiến|xảy ra|ghi nhận|gây|một số|với số|với số tiền|số lượng|mới|tuy|bên cạnh đó|hay|hoặc|trở đi|giá so sánh|nông thôn|thành thị|khu vực thành thị|khu vực nông thôn|thành viên|thành phố|thành phần|thành lập|thành tích",
  ],
];

/** Each phrase with its sense. */
export function senseRows(): (readonly [string, Sense])[] {
  return phrasesOf(rows);
}
