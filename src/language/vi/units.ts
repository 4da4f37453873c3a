import type { UnitWord } from "../language.ts";

/** Multiplier words and their power of ten. */
const multipliers: Readonly<Record<string, number>> = {
  trăm: 2,
  nghìn: 3,
  ngàn: 3,
  vạn: 4,
  triệu: 6,
  tỷ: 9,
  chục: 1,
  "chục nghìn": 4,
  "chục ngàn": 4,
  "trăm nghìn": 5,
  "trăm ngàn": 5,
  "trăm triệu": 8,
  "chục triệu": 7,
  "chục tỷ": 10,
  "trăm tỷ": 11,
  "nghìn tỷ": 12,
  "ngàn tỷ": 12,
  "triệu tỷ": 15,
};

/** Currencies: what is printed, and the name that all spellings share. */
const money: Readonly<Record<string, string>> = {
  đồng: "đồng",
  vnd: "đồng",
  vnđ: "đồng",
  đ: "đồng",
  usd: "usd",
  "đô la": "usd",
  "đô la mỹ": "usd",
  euro: "eur",
  eur: "eur",
  yên: "jpy",
  "nhân dân tệ": "cny",
  ndt: "cny",
  won: "krw",
  bạt: "thb",
};

const measures =
  "m2|m3|m|km|km2|ha|kg|tấn|yến|g|lít|l|kw|mw|kwh|mwh|gwh|cv|mm|cm|độ|mét|mét vuông|mét khối|ki lô mét|hải lý|héc ta|lượng|chỉ|thùng|teu|dwt|mg|ml|tấn quy|tấn/ha|gb|mb|hz";

const times = "giờ|phút|giây|ngày|tuần|tháng|quý|năm|h|thập kỷ|thế kỷ|ngày đêm|tuổi|buổi sáng";

/**
 * Common things that reports count. Any other word after a whole number is taken for one too; this list is for those
 * of several words and for what may follow a number in words or a year.
 */
const counts =
  "ca|ca mắc|ca bệnh|vụ|vụ án|vụ việc|người|trường hợp|lượt|lượt người|lượt khách|học viên|học sinh|sinh viên|lao động|doanh nghiệp|hộ|hộ dân|hộ nghèo|hộ gia đình|xã|huyện|tỉnh|thành phố|thị xã|thị trấn|phường|quận|ấp|thôn|bản|đơn vị|cơ sở|trường|lớp|giáo viên|thí sinh|công trình|dự án|hồ sơ|đơn|đơn thư|văn bản|nghị định|thông tư|luật|nhiệm vụ|chỉ tiêu|tiêu chí|thủ tục|hội nghị|cuộc|cuộc họp|buổi|tổ|tổ chức|cá nhân|tập thể|đảng viên|cán bộ|công chức|viên chức|biên chế|con|cây|chiếc|xe|ô tô|ôtô|tàu|thuyền|chuyến|chuyến bay|căn|căn hộ|căn nhà|giấy phép|thẻ|giấy|bài|bài thi|phiếu|đại biểu|giải|huy chương|sản phẩm|mặt hàng|điểm|địa phương|nước|quốc gia|hãng|hãng hàng không|khách|du khách|bệnh nhân|bệnh viện|trạm|phòng|giường|trẻ|trẻ em|em|cháu|bà mẹ|phụ nữ|nam|nữ|thành viên|báo cáo viên|tuyên truyền viên|gplđ|hợp tác xã|htx|trang trại|mô hình|sự kiện|ngày hội|cụm|đợt|lần thi|đối tượng|bị cáo|bị can|quyết định|kế hoạch|chương trình|công ty|chi nhánh|ngân hàng|khách hàng|thuê bao|tên miền|bản án|việc|khiếu nại|tố cáo|kiến nghị|ý kiến|cuộc thanh tra|đoàn|câu lạc bộ|nhóm|đề tài|sáng kiến|dân tộc|khẩu|nhân khẩu|hội viên|đoàn viên|suất|suất quà|phần quà|ngôi nhà|nhà|tuyến|tuyến đường|cầu|cống|hồ|ao|bể|giếng|máy|thiết bị|bộ|cái|chỗ|chỗ ngồi|ghế|loại|nghề|ngành|lĩnh vực|cấp|nội dung|giải pháp|nguyên nhân|địa bàn|khu|khu vực|khu công nghiệp|lô|thửa|vị trí|chợ|siêu thị|cửa hàng|điểm bán|đội|đồn|tàu cá|lao động nữ|người chết|người bị thương|nạn nhân|gia súc|gia cầm|lợn|bò|trâu|gà|vịt|ổ dịch|mẫu|xét nghiệm|liều|mũi|vaccin|vắc xin|tên|bộ ngành|bộ, ngành|sở|sở, ngành|nhà đầu tư|lượt khách du lịch|người lao động|thẩm phán|chức danh|tàu vỏ thép|vị|điểm trường|phòng học|tiết|giờ giảng|tác phẩm|tin|tin bài|số báo|chuyên mục|phóng sự|trận|bàn|môn|kỳ họp|nghị quyết|lượt xe|phương tiện|tiểu thương|hộ kinh doanh|vận động viên|nhà văn hóa|sân|cơ quan|mục tiêu|thành phần|tiểu dự án|gói thầu|gói|nhà thầu|đồng chí|đồng bào|tổ chức đảng|chi bộ|đảng bộ|cơ sở sản xuất|khoản|ki ốt|sáng chế|doanh nhân|hộ cận nghèo|người dân|thôn bản|trụ sở|điện thoại|dn|hs|sv";

/** Each unit phrase with what it is. */
export function unitRows(): (readonly [string, UnitWord])[] {
  const list = (phrases: string) => phrases.split("|");
  return [
    ...list(counts).map((phrase) => [phrase, { scale: 0, kind: "count" }] as const),
    ...list(times).map((phrase) => [phrase, { scale: 0, kind: "time" }] as const),
    ...list(measures).map((phrase) => [phrase, { scale: 0, kind: "measure" }] as const),
    ...Object.entries(money).map(([phrase, base]) => [phrase, { scale: 0, kind: "money", base }] as const),
    ...Object.entries(multipliers).map(([phrase, scale]) => [phrase, { scale }] as const),
    ...["cent", "cents", "us cent", "us cents", "uscent", "xu mỹ"].map(
      (phrase) => [phrase, { scale: -2, kind: "money", base: "usd" }] as const,
    ),
    ["tạ", { scale: -1, kind: "measure", base: "tấn" }],
    ["tạ/ha", { scale: -1, kind: "measure", base: "tấn/ha" }],
    ["%", { scale: 0, kind: "percent", base: "%" }],
    ["% %", { scale: 0, kind: "percent", base: "%" }],
    ["‰", { scale: -1, kind: "percent", base: "%" }],
    ["phần trăm", { scale: 0, kind: "percent", base: "%" }],
    ["điểm phần trăm", { scale: 0, kind: "points", base: "%" }],
    ["điểm %", { scale: 0, kind: "points", base: "%" }],
    ["% điểm", { scale: 0, kind: "points", base: "%" }],
    ["lần", { scale: 0, kind: "times", base: "times" }],
  ];
}
