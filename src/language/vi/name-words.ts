import { wordsOf } from "../define-language.ts";
import type { NameWords } from "../language.ts";
import { fold } from "./fold.ts";

const set = (words: string) => wordsOf(words, fold);

/** Words that make the number beside them a name, a score or the size of a pack; `|` parts them. */
export const nameWords: NameWords = {
  models: set(
    "ron|tk|boeing|airbus|embraer|su|mig|mi|kh|tu|type|mk|mark|games|asiad|euro|iphone|ipad|galaxy|note|mate|reno|redmi|mazda|model|series|gen|" +
      "windows|win|android|ios|core|ryzen|ielts|toeic|toefl|ibt|jlpt|hsk|sat|pm|co|landmark|genco|cienco|bim|hud|nv|number|no|" +
      "vision|apollo|level|nikkei|ftse|cac|dax|asx|stoxx|topix|csi|russell|p|class|block|tower|terminal|u|v|cat|lux|" +
      "quốc lộ|tết",
  ),
  ranked: set("top|câu|ngõ|ngách|hẻm|thửa|trung đoàn|sư đoàn|lữ đoàn|tiểu đoàn|đại đội|quân khu|quân đoàn"),
  packs: set(
    "chai|lon|hộp|gói|bình ga|bình gas|túi|tuýp|lọ|bịch|hũ|can|cốc|ly|loại|cỡ|size|dung tích|phân khối|" +
      "chấm|luân lưu|penalty|đền|cự ly|chạy|bơi|nội dung|màn hình|khổ",
  ),
  packUnits: set("ml|l|lít|g|kg|m|mm|cm|mét|km|cc|inch"),
  vehicles: set("xe|ôtô|ô tô|xe con|khách|loại|dưới"),
  seats: set("chỗ|chỗ ngồi"),
  places: set("bậc"),
  scores: set("tỷ số|thắng|thua|hòa|hạ|dẫn|dẫn trước|đánh bại|gỡ hòa|điểm số|kết quả|đậm|trước|chung cuộc|với"),
  notNumbers: set(
    "trong năm|đầu năm|cuối năm|giữa năm|hàng năm|hằng năm|cả năm|hết năm|nhiều năm|các năm|những năm|qua năm|vào năm|đến năm|mỗi năm|gồm năm|từng năm|một năm|ngày năm|tháng năm|thành năm",
  ),
};
