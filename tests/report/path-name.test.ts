import { expect, test } from "vitest";
import { pathName } from "../../src/report/page/path-name.ts";

test("the last two levels of a long name are read first; nothing of it is lost", () => {
  const name = "Sản xuất / Diện tích một số cây trồng / Lúa đông xuân / Miền Bắc";
  const html = pathName(name, "san-xuat/dien-tich/lua-dong-xuan/mien-bac");
  expect(html).toBe('<span class="up">Sản xuất / Diện tích một số cây trồng / </span>Lúa đông xuân / Miền Bắc');
  expect(html.replace(/<[^>]*>/g, "")).toBe(name);
  expect(pathName("Lúa / Miền Bắc", "lua/mien-bac")).toBe("Lúa / Miền Bắc");
});

test("has the same tags in every language, or its table would stand on the page twice", () => {
  const tags = (name: string) => pathName(name, "a/b/c").match(/<[^>]*>/g);
  expect(tags("Industry / Mining / Coal")).toEqual(tags("Than"));
  expect(pathName("<b>", "a/b/c")).toBe('<span class="up"></span>&lt;b&gt;');
});
