import type { DiagnosticTexts } from "../../shape/problems/diagnostics.ts";

/** What each diagnostic says in Vietnamese. */
export const diagnostics: DiagnosticTexts = {
  "damaged-sheet": ({ found }) =>
    `trang tính bị hỏng${pair(found)} nên bị bỏ qua; hãy mở bằng chương trình đã tạo ra nó rồi lưu lại`,
  "damaged-cell": ({ found, expected }) => `ô trỏ tới chữ không có trong tệp${pair(found, expected)}; bị bỏ qua`,
  "bad-date": ({ found }) => `ô có ngày ngoài phạm vi${pair(found)}; bị bỏ qua`,
  "uncalculated-cell": () =>
    "ô có công thức nhưng tệp không lưu kết quả nên bị bỏ qua; hãy mở bằng chương trình bảng tính rồi lưu lại",
  "bad-value": ({ found }) => `${quoted(found)}không phải số; ô này bị bỏ qua`,
  "bad-period": ({ found }) => `không đọc được kỳ ${quoted(found)}nên dòng này bị bỏ qua`,
  "mixed-percent": ({ found }) =>
    `${quoted(found)}không có dấu phần trăm và chỉ bằng khoảng một phần trăm của các ô có dấu; có thể là phân số nên ô bị bỏ`,
  "bad-status": ({ found }) => `không nhận ra ký hiệu trạng thái ${quoted(found)}nên coi là số liệu bình thường`,
  "bad-scenario": ({ found }) => `${quoted(found)}không phải thực hiện, ước tính hay kế hoạch; dòng này bị bỏ qua`,
  "ragged-row": ({ found, expected }) => `dòng không đủ hoặc thừa ô${pair(found, expected)}; bị bỏ qua`,
  "missing-key": ({ found, expected = "chỉ tiêu, địa bàn hoặc kỳ" }) =>
    `thiếu ${expected} nên không biết số này là của gì${pair(found)}; bị bỏ qua`,
  "duplicate-conflict": ({ found, expected }) => `một ô có hai số khác nhau${pair(found, expected)}; không lấy số nào`,
  "sheet-unread": ({ found }) => `trang tính không có bảng số nào đọc được${pair(found)}; bị bỏ qua`,
  "row-unread": ({ found, expected }) =>
    expected === undefined
      ? `dòng không phải số liệu${pair(found)}; bị bỏ qua`
      : `không đọc được dòng này${pair(found)}, cần ${expected}; bị bỏ qua`,
  "row-above": ({ found }) => `dòng có số liệu nằm trên dòng tên cột${pair(found)}; bị bỏ qua`,
  "unknown-code": ({ found, expected }) => `không có mã ${quoted(found)}trong danh mục${pair(expected)}; bị bỏ qua`,
  "duplicate-equal": ({ found }) => `cùng một số được ghi hai lần${pair(found)}; chỉ giữ một`,
  "percent-fraction": ({ found }) => `có thể là phân số (0,8 thay cho 80%)${pair(found)}; vẫn giữ như số đã in`,
  "decimals-unsure": ({ found }) =>
    `sau dấu nào cũng có đúng ba chữ số và dấu được đọc là dấu thập phân${pair(found)}; số thật có thể lớn gấp nghìn lần: hãy nêu --decimal`,
  "scale-jump": ({ found }) =>
    `lớn hoặc nhỏ hơn các số khác trong chuỗi khoảng một nghìn lần${pair(found)}; hãy xem lại dấu thập phân`,
  "periods-in-names": ({ found }) =>
    `trong tên có kỳ số liệu${pair(found)}; có thể kỳ của bảng bị đọc sai: hãy nêu bằng --map`,
  "year-missing": ({ found }) => `tháng hoặc quý mà không rõ năm nào${pair(found)}; hãy nêu năm bằng --map year='2024'`,
  "figures-in-names": ({ found }) => `số bị đọc thành tên${pair(found)}; hãy nêu cột số bằng --map value=…`,
  numbering: ({ found }) => `chỉ tiêu chỉ đếm thứ tự các dòng${pair(found)}; có thể không phải số liệu`,
  "periods-scattered": ({ found }) =>
    `gần như mỗi địa bàn có một kỳ khác nhau${pair(found)}; có thể là mốc của việc khác: hãy nêu cột kỳ bằng --map`,
  "period-odd": ({ found }) =>
    `tháng hoặc tuần duy nhất trong nguồn gồm các năm, có năm ở sau nó${pair(found)}; có thể là kỳ khác: khai báo cột kỳ bằng --map`,
  "changes-unlike": ({ found }) =>
    `các mức tăng, giảm đã in không tương ứng với giá trị đi kèm (đã in, tính lại: ${found}); có thể thuộc kỳ hoặc chỉ tiêu khác`,
  "cells-lost": ({ found }) => `có số trong nguồn chưa được đọc vào đâu${pair(found)}`,
  "digits-altered": ({ found }) => `giá trị có chữ số khác với ô của nó${pair(found)}`,
  "dates-unsure": () => "không có gì cho biết ngày hay tháng đứng trước; hãy nêu --dates mdy hoặc dmy",
  "years-unseen": ({ found }) => `có kỳ thuộc những năm mà nguồn không nhắc tới${pair(found)}`,
  "codes-as-figures": ({ found }) => `chỉ tiêu có thể là mã hoặc vị trí, không phải số liệu${pair(found)}`,
  "columns-unnamed": ({ found }) => `không tìm thấy dòng tên cột${pair(found)}; những dòng đầu có thể là tên`,
  "periods-unused": ({ found }) =>
    `các dòng có năm hoặc ngày${pair(found)}, nhưng kỳ được lấy từ nơi khác; hãy dùng --map period=…`,
  "names-as-indicators": ({ found }) =>
    `tên đọc thành chỉ tiêu có thể là địa bàn hoặc nhóm${pair(found)}; nếu đúng, hãy dùng --map area=…`,
  "names-as-areas": ({ found }) =>
    `một cột được đọc thành địa bàn, nhưng không có gì cho thấy đó là tên nơi chốn${pair(found)}; nếu không phải, hãy dùng --map indicator=…`,
  "table-run-on": ({ found }) =>
    `có thể một bảng khác bắt đầu từ đây${pair(found)}; số liệu được đọc theo tên cột của bảng đầu`,
  "rows-not-apart": ({ found }) =>
    `nhiều dòng có giá trị khác nhau cho cùng chỉ tiêu, địa bàn và kỳ${pair(found)}; có thể thiếu cột phân biệt: hãy dùng --map area=… hoặc indicator=…`,
  gap: ({ found }) => `chuỗi số liệu thiếu kỳ ở giữa${pair(found)}`,
  "unit-mixed": ({ found, expected }) => `một chỉ tiêu có hai đơn vị tính${pair(found, expected)}`,
  "mixed-decimals": ({ found }) => `một cột dùng cả dấu phẩy lẫn dấu chấm thập phân${pair(found)}; hãy nêu --decimal`,
  "mixed-frequencies": ({ found }) => `một chỉ tiêu có kỳ dài ngắn khác nhau${pair(found)}; mỗi loại được so riêng`,
  "out-of-order": ({ found }) => `các kỳ không xếp theo thời gian${pair(found)}; đã xếp lại`,
  "precision-lost": ({ found }) => `${quoted(found)}có nhiều chữ số hơn máy giữ được; phần cuối bị làm tròn`,
  "legacy-encoding": ({ found }) =>
    `văn bản dùng bảng mã cũ${pair(found)}, đã chuyển sang Unicode; nên lưu lại theo UTF-8`,
  "no-observations": ({ found }) => `không tìm thấy số liệu nào${pair(found)}; hãy nêu cột bằng --map`,
  "too-many-columns": ({ found, expected }) => `bảng có quá nhiều cột${pair(found, expected)}; có thể đọc sai`,
};

function quoted(text: string | undefined): string {
  return text === undefined ? "" : `“${text}” `;
}

function pair(found?: string, expected?: string): string {
  const both = [found, expected].filter((each) => each !== undefined && each !== "");
  return both.length === 0 ? "" : ` (${both.join(" / ")})`;
}
