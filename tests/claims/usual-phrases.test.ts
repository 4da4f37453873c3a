import { describe, expect, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";

/** The usual ways of saying a share, a change, a total, a rate: each with the number that is to be confirmed. */
const english: readonly (readonly [string, string])[] = [
  ["9.8%", "Exports were worth $223.4 million in 2013, 9.8% higher than in 2012 ($203.4 million)."],
  ["9.8%", "Exports, at $223.4 million, were 9.8% up on the $203.4 million recorded in 2012."],
  ["9.0%", "Exports fell to $203.4 million from $223.4 million, a drop of 9.0%."],
  ["20.0", "Exports of $223.4 million were $20.0 million more than the $203.4 million of 2012."],
  ["25.3%", "102 of the 403 schools inspected (25.3%) were rated outstanding."],
  ["25.3%", "A quarter of the schools, 102 out of 403 (25.3%), were rated outstanding."],
  ["25.3%", "There were 403 schools, of which 25.3% (102) were rated outstanding."],
  ["25.3%", "In total 403 schools were inspected; 102, or 25.3%, were rated outstanding."],
  ["25.3%", "Some 102 schools were rated outstanding, representing 25.3% of the 403 inspected."],
  ["25.3%", "Outstanding schools made up 25.3% (102) of all 403 schools inspected."],
  ["25.3", "The 102 outstanding schools account for 25.3 per cent of the total of 403."],
  ["1,037", "There were 1,037 claims: 604 from men and 433 from women."],
  ["1,037", "A total of 1,037 claims were made, comprising 604 from men and 433 from women."],
  ["1,139", "Claims totalled 1,139, made up of 604 from men, 433 from women and 102 from companies."],
  ["1,037", "The scheme received 1,037 claims (604 from men and 433 from women)."],
  ["1,037", "Men made 604 claims and women 433, a total of 1,037."],
  ["1,037", "With 604 claims from men and 433 from women, the total came to 1,037."],
  ["58.2%", "Of the 1,037 claims, 604 (58.2%) were from men and 433 (41.8%) from women."],
  ["41.8%", "Men made 604 claims (58.2%) and women 433 (41.8%), out of a total of 1,037."],
  ["12.7%", "The unemployment rate was 12.7%, or 127,400 of a labour force of 1,003,000."],
  ["0.4", "The unemployment rate was 7.6%, down from 8.0% a year earlier, a fall of 0.4 percentage points."],
  ["0.4", "Unemployment stood at 7.6%, 0.4 points lower than the 8.0% recorded a year earlier."],
  ["40", "The yield rose 40 basis points to 3.2% from 2.8%."],
  ["81.3%", "Spending reached $412.5 million, 81.3% of the budget of $507.3 million."],
  ["81.3%", "The ministry spent $412.5 million against a budget of $507.3 million, an execution rate of 81.3%."],
  ["94.8", "Spending was $412.5 million, $94.8 million below the budget of $507.3 million."],
  ["18.7%", "Spending was $412.5 million, 18.7% below the budget of $507.3 million."],
  ["2.6", "There were 523 crimes, 2.6 times the 204 recorded in 2010."],
  ["doubled", "The number of crimes doubled from 204 in 2010 to 407 in 2012."],
  ["51.3", "There were 263 deaths among 5,124 patients, a rate of 51.3 per 1,000."],
  ["5.1", "With 263 deaths in a population of 5.12 million, the rate was 5.1 per 100,000."],
  ["52.3", "The trade deficit was $52.3 million, as imports of $253.7 million exceeded exports of $201.4 million."],
  ["52.3", "Exports were $201.4 million and imports $253.7 million, leaving a deficit of $52.3 million."],
  ["455.1", "Two-way trade reached $455.1 million, with exports of $201.4 million and imports of $253.7 million."],
  ["30.4%", "Net margin was 30.4% ($61.3 million of $201.4 million in revenue)."],
  ["7.6%", "Net income was $15.2 million versus $14.13 million in the year-ago quarter, an increase of 7.6%."],
  ["7.6%", "Net income increased by $1.07 million, or 7.6%, to $15.2 million."],
  ["4.1%", "The population grew from 50,120 in 2001 to 52,175 in 2011, growth of 4.1%."],
  ["2,055", "The population grew by 2,055 (4.1%) between 2001 and 2011, from 50,120 to 52,175."],
  ["4.1%", "The population grew by 2,055 (4.1%) between 2001 and 2011, from 50,120 to 52,175."],
  ["4.1", "In 2011 the population was 52,175, compared with 50,120 in 2001: an increase of 4.1 per cent."],
  ["3,651", "There were 1,234 cars, 1,402 vans and 1,015 lorries, 3,651 vehicles in all."],
  ["3,651", "In all, 3,651 vehicles were counted: 1,234 cars, 1,402 vans and 1,015 lorries."],
  ["33.8%", "Cars accounted for 1,234 of the 3,651 vehicles counted, or 33.8%."],
  ["28.3%", "Only 28.3% of respondents (143 out of 505) agreed."],
  ["28.3%", "Of the 505 people who responded, 28.3%, or 143, agreed."],
  ["15.0%", "At £1.153bn, turnover was 15.0% ahead of last year's £1.003bn."],
  ["15.0%", "Turnover rose 15.0% year on year to £1.153bn (2012: £1.003bn)."],
  ["15.0%", "Turnover of £1.153bn (2012: £1.003bn) was up 15.0%."],
  ["24.9%", "Between 2010 and 2012 arrests rose from 1,013 to 1,265, up 24.9%."],
  [
    "24.9%",
    "There were 1,265 arrests in 2012. This represents an increase of 24.9% on the 1,013 arrests made in 2010.",
  ],
  ["24.9%", "There were 1,265 arrests in 2012, a 24.9% increase on 2010 when 1,013 arrests were made."],
  ["252", "Arrests increased by 252, from 1,013 to 1,265 (24.9%)."],
  ["3.2", "GDP grew by 3.2 per cent, to $2,315 million from $2,243 million."],
  ["17.5%", "Renewables generated 412 GWh of the 2,354 GWh produced, a share of 17.5%."],
  ["1,942", "Renewables generated 412 GWh of the 2,354 GWh produced; the other 1,942 GWh came from coal."],
  ["62.1%", "The vaccine reached 31,204 children, or 62.1% of the target of 50,250."],
  ["19,046", "The vaccine reached 31,204 of the 50,250 children targeted, leaving 19,046 to be reached."],
  ["1.7", "The rate was 12.4% in June, compared with 14.1% in May, a decrease of 1.7 percentage points."],
  ["7.3%", "Permits rose 7.3% between the two halves, from 2,614 to 2,804."],
];

const vietnamese: readonly (readonly [string, string])[] = [
  ["9,8%", "Năm 2013 xuất khẩu đạt 223,4 triệu USD, cao hơn 9,8% so với năm 2012 (203,4 triệu USD)."],
  ["9,8%", "Xuất khẩu đạt 223,4 triệu USD, tăng 9,8% so với mức 203,4 triệu USD của năm 2012."],
  ["9,0%", "Xuất khẩu giảm từ 223,4 triệu USD xuống 203,4 triệu USD, tức giảm 9,0%."],
  ["20,0", "Xuất khẩu đạt 223,4 triệu USD, nhiều hơn 20,0 triệu USD so với mức 203,4 triệu USD của năm 2012."],
  ["25,3%", "Có 102 trong số 403 trường được kiểm tra (25,3%) đạt loại tốt."],
  ["25,3%", "Trong số 403 trường được kiểm tra có 102 trường đạt loại tốt, chiếm 25,3%."],
  ["25,3%", "Có 403 trường được kiểm tra, trong đó 25,3% (102 trường) đạt loại tốt."],
  ["25,3%", "102 trường đạt loại tốt, tương đương 25,3% trong tổng số 403 trường."],
  ["25,3%", "Số trường đạt loại tốt là 102, chiếm tỷ lệ 25,3% trên tổng số 403 trường được kiểm tra."],
  ["1.037", "Có 1.037 đơn: 604 đơn của nam và 433 đơn của nữ."],
  ["1.037", "Đã tiếp nhận tổng cộng 1.037 đơn, bao gồm 604 đơn của nam và 433 đơn của nữ."],
  ["1.139", "Số đơn là 1.139, gồm nam 604, nữ 433 và doanh nghiệp 102."],
  ["1.037", "Nam nộp 604 đơn và nữ 433 đơn, tổng cộng 1.037 đơn."],
  ["1.037", "Với 604 đơn của nam và 433 đơn của nữ, tổng số đơn là 1.037."],
  ["58,2%", "Trong 1.037 đơn có 604 đơn (58,2%) của nam và 433 đơn (41,8%) của nữ."],
  ["41,8%", "Nam nộp 604 đơn (58,2%), nữ 433 đơn (41,8%), tổng số 1.037 đơn."],
  ["12,7%", "Cả tỉnh có 127.400 người thất nghiệp trên 1.003.000 lao động, tỷ lệ thất nghiệp là 12,7%."],
  ["0,4", "Tỷ lệ thất nghiệp ở mức 7,6%, thấp hơn 0,4 điểm phần trăm so với 8,0% của năm trước."],
  ["1,7", "Tỷ lệ này là 12,4% trong tháng 6, so với 14,1% trong tháng 5, giảm 1,7 điểm phần trăm."],
  ["1,7", "Tỷ lệ này giảm từ 14,1% xuống còn 12,4%, giảm 1,7 điểm phần trăm."],
  ["81,3%", "Giải ngân đạt 412,5 tỷ đồng, bằng 81,3% kế hoạch 507,3 tỷ đồng."],
  ["81,3%", "Đến nay đã giải ngân 412,5 tỷ đồng trên tổng vốn 507,3 tỷ đồng, đạt tỷ lệ 81,3%."],
  ["81,3%", "Tổng vốn được giao 507,3 tỷ đồng; đã giải ngân 412,5 tỷ đồng, đạt 81,3%."],
  ["94,8", "Tổng vốn được giao 507,3 tỷ đồng; đã giải ngân 412,5 tỷ đồng; còn lại 94,8 tỷ đồng chưa giải ngân."],
  ["2,6", "Có 523 vụ, gấp 2,6 lần so với 204 vụ của năm 2010."],
  ["2,6", "Số vụ tăng từ 204 lên 523, gấp 2,6 lần."],
  ["51,3", "Có 263 ca tử vong trên 5.124 bệnh nhân, tỷ lệ 51,3 trên 1.000 bệnh nhân."],
  ["52,3", "Nhập siêu 52,3 triệu USD, do nhập khẩu 253,7 triệu USD vượt xuất khẩu 201,4 triệu USD."],
  ["52,3", "Xuất khẩu 201,4 triệu USD, nhập khẩu 253,7 triệu USD, nhập siêu 52,3 triệu USD."],
  [
    "455,1",
    "Tổng kim ngạch xuất nhập khẩu đạt 455,1 triệu USD, trong đó xuất khẩu 201,4 triệu USD, nhập khẩu 253,7 triệu USD.",
  ],
  ["7,6%", "Lợi nhuận đạt 15,2 tỷ đồng, tăng 1,07 tỷ đồng (7,6%) so với cùng kỳ."],
  ["7,6%", "Lợi nhuận đạt 15,2 tỷ đồng, tăng 7,6% so với con số 14,13 tỷ đồng cùng kỳ năm trước."],
  ["7,6%", "Lợi nhuận sau thuế 15,2 tỷ đồng (cùng kỳ 14,13 tỷ đồng), tăng 7,6%."],
  ["4,1%", "Dân số tăng từ 50.120 người năm 2001 lên 52.175 người năm 2011, tăng 4,1%."],
  ["2.055", "Dân số năm 2011 là 52.175 người, tăng 2.055 người so với năm 2001 (50.120 người)."],
  ["33,8%", "Ô tô chiếm 1.234 trong 3.651 xe đếm được, tức 33,8%."],
  ["28,3%", "Chỉ 28,3% người trả lời (143/505) đồng ý."],
  ["28,3%", "Có 143 trên 505 người trả lời đồng ý, tức 28,3%."],
  ["28,3%", "Có 505 người trả lời, 143 người đồng ý (28,3%)."],
  ["24,9%", "Năm 2012 có 1.265 vụ, năm 2010 có 1.013 vụ. Như vậy tăng 24,9%."],
  ["24,9%", "Năm 2012 có 1.265 vụ, tăng 24,9% so với 1.013 vụ năm 2010."],
  ["24,9%", "Số vụ năm 2010 là 1.013, năm 2012 là 1.265, tăng 24,9%."],
  ["252", "Số vụ tăng thêm 252 vụ, từ 1.013 lên 1.265 vụ."],
  ["17,5%", "Điện tái tạo đạt 412 GWh trong tổng số 2.354 GWh, chiếm 17,5%."],
  ["62,1%", "Đã tiêm cho 31.204 trẻ, đạt 62,1% so với chỉ tiêu 50.250 trẻ."],
  ["19.046", "Đã tiêm cho 31.204/50.250 trẻ, còn 19.046 trẻ chưa tiêm."],
  ["5.418", "Sáu tháng đầu năm cấp 2.614 giấy phép, sáu tháng cuối năm 2.804 giấy phép, cả năm 5.418 giấy phép."],
  ["5.418", "Cả năm cấp 5.418 giấy phép, trong đó sáu tháng đầu năm 2.614, sáu tháng cuối năm 2.804."],
  ["7,3%", "Số giấy phép tăng 7,3%, từ 2.614 lên 2.804."],
  ["61,5", "Diện tích 1.240 ha, sản lượng 7.626 tấn, năng suất 61,5 tạ/ha."],
  ["12,4%", "Hộ nghèo còn 3.105 hộ trong tổng số 25.040 hộ, tỷ lệ 12,4%."],
];

function confirmed(text: string): string[] {
  const { claims, ledger } = audit(readText("a.txt", text), { lang: "en" });
  const printed = new Map(ledger.map(({ id, text: digits }) => [id, digits]));
  return claims.filter(({ verdict }) => verdict === "consistent").map(({ reported }) => printed.get(reported) ?? "");
}

describe("what reports usually say is recomputed", () => {
  test.each(english)("%s: %s", (number, text) => {
    expect(confirmed(text)).toContain(number);
  });

  test.each(vietnamese)("%s: %s", (number, text) => {
    expect(confirmed(text)).toContain(number);
  });
});
