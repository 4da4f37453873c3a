/**
 * Words of a period and the signs they stand for: M month, Q quarter, S half-year, W week, Y year, F from the start of the
 * year, U up to, L to its end, X ten years, R and a number the year before a reign, B before the Common Era, C in it, a number in digits.
 */
export const vietnamesePeriodWords: readonly (readonly [string, string])[] = [
  ...rows("tháng|thg|t", "M"),
  ...rows("quý|q", "Q"),
  ...rows("năm|niên độ|năm học|cả năm", "Y"),
  ...rows("nửa năm|bán niên", "S"),
  ...rows("nửa đầu năm|nửa năm đầu", "S 1"),
  ...rows("nửa cuối năm|nửa năm cuối", "S 2"),
  ...rows("đầu năm|đầu", "F"),
  ...rows("cuối năm|cuối", "L"),
  ...rows("tuần", "W"),
  ...rows("ngày", "D"),
  ...rows("thập niên|thập kỷ|thập niên những năm|những năm", "X"),
  ...rows("trước công nguyên|tcn|trước cn", "B"),
  ...rows("sau công nguyên|công nguyên|scn|cn", "C"),
  ...["một", "hai", "ba", "bốn", "lăm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"].map(
    (word, at) => [word, String(at + 1)] as const,
  ),
  ["giêng", "1"],
  ["tư", "4"],
  ["chạp", "12"],
];

function rows(words: string, sign: string): (readonly [string, string])[] {
  return words.split("|").map((word) => [word, sign] as const);
}
