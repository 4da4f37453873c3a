import { wordsOf } from "../define-language.ts";
import type { ContrastWord, FrameWords, PeriodSense, RoleSense, SpanWord } from "../frame-sense.ts";
import { PhraseTable } from "../phrases.ts";
import { fold } from "./fold.ts";

type Rows<T> = readonly (readonly [meaning: T, phrases: string])[];

const spans: Rows<SpanWord> = [
  ["day", "ngày|mùng|mồng|hôm"],
  ["week", "tuần"],
  ["month", "tháng"],
  ["quarter", "quý"],
  ["year", "năm|cả năm|năm học|niên độ|năm tài chính|năm kế hoạch"],
];

const relatives: Rows<{ readonly unit: SpanWord; readonly shift: number; readonly now?: true }> = [
  [{ unit: "year", shift: 0, now: true }, "năm nay|năm này|năm hiện tại"],
  [
    { unit: "year", shift: -1 },
    "năm trước|năm ngoái|năm liền trước|năm trước đó|năm liền kề trước|năm qua|năm vừa qua|cách đây một năm|cách đó một năm|năm trước liền kề|một năm trước",
  ],
  [{ unit: "year", shift: 1 }, "năm sau|năm tới|sang năm"],
  [{ unit: "year", shift: -2 }, "năm kia"],
  [{ unit: "quarter", shift: 0 }, "quý này|trong quý"],
  [{ unit: "quarter", shift: -1 }, "quý trước|quý liền trước|quý trước đó|quý liền kề trước"],
  [{ unit: "month", shift: 0 }, "tháng này|trong tháng"],
  [{ unit: "month", shift: -1 }, "tháng trước|tháng liền trước|tháng trước đó|tháng liền kề trước"],
  [{ unit: "week", shift: 0 }, "tuần này|trong tuần"],
  [{ unit: "week", shift: -1 }, "tuần trước|tuần liền trước|tuần trước đó"],
  [{ unit: "day", shift: -1 }, "ngày trước|hôm trước|phiên trước|hôm qua|ngày hôm qua"],
];

const periods: Rows<PeriodSense> = [
  ...spans.map(([unit, phrases]) => [{ is: "span", unit }, phrases] as const),
  ...relatives.map(([when, phrases]) => [{ is: "relative", ...when }, phrases] as const),
  ...["hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"].map(
    (word, at) => [{ is: "number", value: at + 2 }, word === "năm" ? "lăm" : word] as const,
  ),
  [{ is: "number", value: 1 }, "giêng|i"],
  [{ is: "number", value: 2 }, "ii"],
  [{ is: "number", value: 3 }, "iii"],
  [{ is: "number", value: 4 }, "iv|tư"],
  [{ is: "number", value: 12 }, "chạp"],
  [{ is: "stage" }, "giai đoạn|niên vụ|thời kỳ|nhiệm kỳ|niên khóa|vụ|mùa vụ|năm học"],
  [{ is: "part", of: "start", span: "year" }, "đầu năm|thời điểm đầu năm"],
  [
    { is: "part", of: "end", span: "year" },
    "cuối năm|hết năm|thời điểm cuối năm|đến cuối năm|đến hết năm|kết thúc năm",
  ],
  [{ is: "part", of: "end", span: "month" }, "cuối tháng|hết tháng|đến cuối tháng|đến hết tháng"],
  [{ is: "part", of: "end", span: "quarter" }, "cuối quý|hết quý|đến cuối quý|đến hết quý"],
  [{ is: "part", of: "start", span: "month" }, "đầu tháng"],
  [{ is: "part", of: "start" }, "đầu|đầu tiên"],
  [{ is: "part", of: "end" }, "cuối"],
  [{ is: "half", number: 1 }, "nửa đầu năm|nửa năm đầu|nửa đầu"],
  [{ is: "half", number: 2 }, "nửa cuối năm|nửa năm cuối|nửa cuối|nửa sau"],
  [{ is: "same-window" }, "cùng kỳ|cùng thời điểm|cùng thời gian|tháng cùng kỳ"],
  [
    { is: "until" },
    "đến|đến hết|đến ngày|tới|tính đến|tính đến hết|tính đến ngày|tính tới|tại ngày|đến hết ngày|thời điểm",
  ],
  [{ is: "from" }, "từ|từ ngày|kể từ|kể từ ngày"],
  [{ is: "cumulative" }, "lũy kế|cộng dồn|tính chung|từ đầu năm|kể từ đầu năm|từ đầu năm đến nay"],
  [{ is: "now" }, "nay|đến nay|tới nay|cho đến nay|hiện nay|hiện tại|bây giờ|thời điểm hiện tại"],
  [{ is: "length" }, "qua|gần đây|liên tiếp|liền|sau|trước|vừa qua|gần nhất|nữa|trở lại đây|tiếp theo|sau đó|trước đó"],
  [{ is: "link" }, "của|trong|vào|hồi|ở|tại|các"],
];

const roles: Rows<RoleSense> = [
  [
    { is: "scenario", scenario: "plan" },
    "kế hoạch|dự toán|chỉ tiêu|mục tiêu|phấn đấu|đặt ra|đề ra|chỉ tiêu giao|định mức|nhu cầu|cam kết|phải đạt|cần đạt|hạn mức|được giao|giao|yêu cầu|tổng mức đầu tư|theo thiết kế|quyết tâm",
  ],
  [
    { is: "scenario", scenario: "forecast" },
    "dự kiến|dự báo|dự tính|dự đoán|kỳ vọng|có thể đạt|sẽ đạt|sẽ tăng|sẽ giảm|triển vọng|dự định",
  ],
  [{ is: "scenario", scenario: "estimate" }, "ước|ước đạt|ước tính|ước tính đạt|ước thực hiện|ước khoảng|ước có|sơ bộ"],
  [
    { is: "done" },
    "hoàn thành kế hoạch|vượt kế hoạch|vượt dự toán|vượt chỉ tiêu|vượt mục tiêu|hoàn thành mục tiêu|hoàn thành chỉ tiêu|đạt kế hoạch|đạt dự toán|vốn kế hoạch|nguồn mục tiêu|chương trình mục tiêu|mục tiêu quốc gia|giao dịch|giao thông|giao hàng|giao thương|bàn giao|chuyển giao|số chỉ tiêu|các chỉ tiêu",
  ],
  [
    { is: "rate" },
    "lãi suất|thuế suất|lạm phát|tỷ lệ thất nghiệp|tỷ suất|mức thuế|thuế|chiết khấu|lãi vay|tỷ lệ sinh|tỷ lệ tử vong|phí|mức phí|lợi suất|cổ tức|tỷ lệ sở hữu|biên lợi nhuận",
  ],
  [
    { is: "growth" },
    "tốc độ tăng|tốc độ tăng trưởng|tăng trưởng|mức tăng|mức tăng trưởng|mức giảm|tốc độ giảm|tỷ lệ tăng|tỷ lệ tăng trưởng|đà tăng|đà tăng trưởng",
  ],
  [{ is: "price" }, "giá|giá bán|giá mua|giá bán lẻ|đơn giá|giá cổ phiếu|giá vàng|giá xăng|giá trung bình|tỷ giá"],
  [
    { is: "done" },
    "giá trị|giá so sánh|giá hiện hành|đánh giá|trị giá|đấu giá|giá thành lập|tham giá|báo giá|vật giá|quảng bá|thuế tncn|tiền thuế|tổng thuế|thu thuế|nợ thuế|trước thuế|sau thuế|cơ quan thuế|cục thuế|chi cục thuế|tổng cục thuế|kinh phí|chi phí|miễn phí|viện phí|lệ phí",
  ],
  [{ is: "index" }, "chỉ số|vn-index|vn index|hnx-index|cpi|iip|pmi|dow jones|nikkei|điểm số"],
  [{ is: "mean" }, "bình quân|trung bình"],
  [{ is: "per" }, "mỗi|trên mỗi|từng|mỗi một"],
  [
    { is: "class" },
    "quy mô|quy mô vốn|quy mô từ|có vốn|có giá trị|trị giá từ|có thu nhập|thu nhập từ|loại|nhóm|nhóm tuổi|độ tuổi|công suất|dung tích|dung tích xi lanh|phân khúc|diện tích từ|kim ngạch từ|có kim ngạch|có kim ngạch xuất khẩu|kim ngạch xuất khẩu từ|kỳ hạn|thời hạn|nồng độ|xe",
  ],
  [{ is: "or-more" }, "trở lên|trở xuống|trở đi|trở lại"],
  [{ is: "certainty" }, "ci|ktc|khoảng tin cậy|độ tin cậy"],
  [{ is: "rank" }, "thứ|vị trí thứ|đứng thứ|xếp thứ|xếp hạng|hạng|top"],
  [{ is: "list" }, "gồm|bao gồm|gồm có|là|đó là|cụ thể|như"],
];

/** Each line a group of which a thing is only one. */
const contrasts: readonly string[] = [
  "xuất khẩu,xuất|nhập khẩu,nhập|xuất siêu|nhập siêu",
  "thu ngân sách,tổng thu,thu nsnn,thu nội địa,số thu|chi ngân sách,tổng chi,chi thường xuyên,chi đầu tư,số chi",
  "doanh thu|lợi nhuận,lãi,lãi ròng|chi phí|vốn chủ sở hữu,vốn điều lệ|tổng tài sản|dư nợ,cho vay|huy động,tiền gửi|nợ xấu|nộp ngân sách|thuế",
  "chết,tử vong,thiệt mạng|bị thương,thương tích|mắc,nhiễm,dương tính|khỏi,xuất viện",
  "thành lập mới,đăng ký mới,đăng ký thành lập|giải thể|ngừng hoạt động,tạm ngừng|quay trở lại,hoạt động trở lại",
  "nam,nam giới|nữ,nữ giới",
  "thành thị|nông thôn",
  "sinh ra,số sinh|số chết",
  "năng suất|sản lượng|diện tích",
  "công nghiệp,xây dựng|nông nghiệp,nông lâm|dịch vụ|thủy sản",
  "đăng ký|giải ngân,thực hiện",
  "về lượng,về khối lượng,về số lượng|về trị giá,về giá trị,về kim ngạch|về số vụ|về số người chết|về số người bị thương|về vốn,về số vốn",
  "khách quốc tế|khách nội địa",
  "trong nước|nước ngoài",
  "lúa|ngô|khoai|sắn|lạc|rau|đậu",
  "gạo|cà phê|cao su|hạt điều|hạt tiêu|chè|tôm|cá tra|gỗ|dệt may|giày dép|điện thoại|máy móc|sắt thép,thép|xăng dầu|ô tô|hàng dệt",
];

const empty =
  "là của các những có cho tại ở trong được do bởi về bị làm đã đang sẽ cũng thì mà này đó theo trên khi nếu vì nên để ra vào qua sau giữa không chưa rất vẫn đều hiện nay với và hay hoặc nhưng song tuy nhiên mới chỉ còn lại số tổng mức lượng con giá trị đạt tới đến từ lên xuống so cùng kỳ tháng quý năm ngày tuần thời điểm khoảng hơn gần trên dưới tăng giảm thêm chiếm bằng tương đương ứng trưởng ước tính thực cộng lũy kế riêng toàn cả nước tỉnh thành phố huyện xã quận phường địa bàn bình quân trung tỷ lệ trọng kết quả trước đầu cuối đây hồi ghi nhận việc sự công bố biết như đó trị vừa qua báo cáo thống kê thấy tục cục sở bộ phần đang đợt lần lượt tính hết nhất cao thấp lớn nhỏ mạnh nhẹ ông bà anh chị nói rằng tiếp đáng chú ý ngoài đồng ty tập đoàn";

const noNames =
  "gdp grdp cpi fdi oda usd vnd vnđ eur iip pmi covid bot bt ppp xnk tmcp hđqt ubnd hđnd tp gtgt vat tncn tndn bhxh bhyt bhtn nsnn nsđp nstw xdcb đtnn kh pccc cccd roa roe npl casa car nim eps htx sxkd thcs thpt ts ths ron";

/** Vietnamese words of when, what kind and about what. */
export const vietnameseFrames: Omit<FrameWords, "language"> = {
  periods: table(periods),
  roles: table(roles),
  contrasts: PhraseTable.of(contrastRows, fold),
  ages: wordsOf("tuổi", fold),
  indexUnits: wordsOf("điểm", fold),
  limits: new Map([
    [fold("dưới"), { sure: true }],
    [fold("trên"), { sure: false }],
  ]),
  numbered: wordsOf("ron boeing airbus mega power iphone galaxy euro covid vtv apec cop may vinashin model", fold),
  copulas: wordsOf("là có đạt", fold),
  turns: wordsOf("là|nhưng|khi|trong khi|song|còn|riêng|thì|mà|trong khi đó", fold),
  empty: wordsOf(empty, fold),
  adjustments: new Set(),
  noNames: wordsOf(noNames, fold),
};

function table<T>(rows: Rows<T>): PhraseTable<T> {
  return PhraseTable.of(
    () => rows.flatMap(([meaning, phrases]) => phrases.split("|").map((phrase) => [phrase, meaning] as const)),
    fold,
  );
}

function* contrastRows(): Generator<readonly [string, ContrastWord]> {
  for (const [group, line] of contrasts.entries())
    for (const [member, phrases] of line.split("|").entries())
      for (const phrase of phrases.split(",")) yield [phrase, { group: String(group), member }];
}
