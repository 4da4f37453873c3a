import { expect, it } from "vitest";
import { converted, describeInOffice } from "../office.ts";
import { documentOf } from "./sources.ts";

const note = (id: number, kind: "footnote" | "endnote", text: string) =>
  `<text:note text:id="n${id}" text:note-class="${kind}"><text:note-citation>${id}</text:note-citation><text:note-body><text:p>${text}</text:p></text:note-body></text:note>`;
const flat = (body: string) =>
  `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>${body}</office:text></office:body></office:document>`;

describeInOffice("writer", "an old Word file of LibreOffice", () => {
  it("has its footnotes, then its endnotes, tied to their calls", async () => {
    const file = converted(
      "a.fodt",
      flat(
        `<text:p>94 lao động${note(1, "footnote", "cụ thể: 34, 45, 14 và 3")}, 139 ca${note(2, "endnote", "ước tính")}.</text:p><text:p>752 ca${note(3, "footnote", "đến tháng 6")} mắc.</text:p>`,
      ),
      "doc",
      "MS Word 97",
    );
    const { text, footnotes } = await documentOf("a.doc", file);
    expect(text.split("\n\n")).toEqual([
      "94 lao động¹, 139 ca³.",
      "752 ca² mắc.",
      "¹ cụ thể: 34, 45, 14 và 3",
      "² đến tháng 6",
      "³ ước tính",
    ]);
    expect(footnotes.map(({ mark, call }) => `${mark} ${text.slice(call.start - 2, call.start)}`)).toEqual([
      "1 ng",
      "3 ca",
      "2 ca",
    ]);
  });

  it("has words with a hyphen that shows only at the end of a line, and one that does not break", async () => {
    const file = converted("a.fodt", flat("<text:p>phòng\u00adchống 5\u20116 ca</text:p>"), "doc", "MS Word 97");
    expect((await documentOf("a.doc", file)).text).toBe("phòngchống 5\u20116 ca");
  });
});
