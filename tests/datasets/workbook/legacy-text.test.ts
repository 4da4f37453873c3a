import { describe, expect, test } from "vitest";
import { decodeText, legacyDecoder } from "../../../src/language/legacy-text.ts";
import { observed, readSheets } from "./sheets.ts";

describe("texts in the letters of old fonts", () => {
  test.each([
    ["Tæng s¶n phÈm trong n\u00adíc", "Tổng sản phẩm trong nước"],
    ["C«ng nghiÖp chÕ biÕn", "Công nghiệp chế biến"],
    ["§Çu t\u00ad trùc tiÕp n\u00adíc ngoµi", "Đầu tư trực tiếp nước ngoài"],
    ["DÞch vô b\u00adu chÝnh viÔn th«ng", "Dịch vụ bưu chính viễn thông"],
    ["¦íc tÝnh", "Ước tính"],
  ])("TCVN3: %s", (legacy, text) => {
    expect(decodeText(legacy, "TCVN3")).toBe(text);
  });

  test.each([
    ["Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
    ["Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"],
    ["Thöïc hieän naêm 2008", "Thực hiện năm 2008"],
  ])("VNI: %s", (legacy, text) => {
    expect(decodeText(legacy, "VNI")).toBe(text);
  });

  test("are decoded word by word, beside words in Unicode", () => {
    const decoder = legacyDecoder([
      "6 th¸ng đầu n¨m 2008",
      "Tỷ lệ tèt nghiÖp trung học phæ th«ng",
      "Ưíc tÝnh c\u00adíc phÝ",
    ]);
    expect(decoder.decode("6 th¸ng đầu n¨m 2008")).toBe("6 tháng đầu năm 2008");
    expect(decoder.decode("Tỷ lệ tèt nghiÖp trung học phæ th«ng")).toBe("Tỷ lệ tốt nghiệp trung học phổ thông");
    expect(decoder.decode("Ưíc tÝnh c\u00adíc phÝ")).toBe("Ước tính cước phí");
    expect([...decoder.found.keys()]).toEqual(["TCVN3"]);
  });

  test("that are Unicode stay as they are, also where they could be either", () => {
    const texts = ["Sản lượng thủy sản", "Cá", "Tôm", "Giá trị", "Năng suất (Tạ/ha)", "3 m²", "«Samsung»"];
    const decoder = legacyDecoder(texts);
    expect(texts.map(decoder.decode)).toEqual(texts);
    expect(decoder.found.size).toBe(0);
  });

  test("make a sheet readable, and it is said", async () => {
    const { panel, diagnostics } = await readSheets([
      {
        rows: [
          ["11. Tæng møc b¸n lÎ hµng ho¸"],
          [null, "¦íc tÝnh th¸ng 6 n¨m 2008 (Tû ®ång)", "Th¸ng 6 n¨m 2008 so víi cïng kú n¨m 2007 (%)"],
          ["Nhµ n\u00adíc", 50880, 103.1],
        ],
      },
    ]);
    expect(observed(panel)).toEqual(["tong-muc-ban-le-hang-hoa/nha-nuoc | 2008-06 estimate 50880 Tỷ đồng"]);
    expect(panel.indicators[0]?.names.vi).toBe("Tổng mức bán lẻ hàng hoá / Nhà nước");
    expect(diagnostics.map(({ code, found, expected }) => [code, found, expected])).toEqual([
      ["legacy-encoding", "11. Tæng møc b¸n lÎ hµng ho¸", "11. Tổng mức bán lẻ hàng hoá"],
    ]);
  });
});
