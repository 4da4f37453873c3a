import { describe, expect, it } from "vitest";
import { walkXml } from "../../src/documents/package/walk-xml.ts";
import { BadFile } from "../../src/model/bad-file.ts";
import { detailText } from "../../src/words/details.ts";

const handler = { open: () => {}, text: () => {}, close: () => {} };

function faultOf(xml: string) {
  try {
    walkXml("a.xml", xml, handler);
  } catch (error) {
    if (error instanceof BadFile) return error.problem.found ?? "";
    throw error;
  }
  return "";
}

describe("XML that is not well-formed is told by what is wrong with it, and where", () => {
  it.each([
    ["<a><b></b>", "unclosed-tag", "a", "a.xml:1:11: tag not closed (<a>)"],
    ["<a><b></a></b>", "crossed-tags", "", "a.xml:1:11: tags overlap"],
    ["<a></b></a>", "crossed-tags", "", "a.xml:1:8: tags overlap"],
    ["<a></a>text", "text-outside", "", "content outside the root element"],
    ["<a/><b/>", "text-outside", "", "content outside the root element"],
    ["<a>&nbsp;</a>", "bad-entity", "", "a.xml:1:10: invalid entity"],
    ["<a>&#0;</a>", "bad-entity", "", "invalid entity"],
    ["<a>\u0001</a>", "bad-character", "", "invalid character"],
    ["<a><1/></a>", "bad-character", "", "invalid character"],
    ["<a b></a>", "bad-attribute", "", "invalid attribute"],
    ['<a b="1" b="2"/>', "bad-attribute", "", "invalid attribute"],
    ["<a>]]></a>", "malformed", "", "invalid XML"],
  ])("%j", (xml, fault, tag, english) => {
    const found = faultOf(xml);
    expect(found).toMatchObject({ code: "bad-xml", values: [expect.stringMatching(/^a\.xml:1:\d+$/), fault, tag] });
    expect(detailText(found, "en")).toContain(english);
    expect(detailText(found, "vi")).not.toMatch(/tag|invalid|undefined/);
  });
});
