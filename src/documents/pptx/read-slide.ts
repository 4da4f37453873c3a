import { type OpenElement, walkXml } from "../package/walk-xml.ts";
import { type Content, raisedDigits } from "../structure/content.ts";
import { ContentBuilder } from "../structure/content-builder.ts";

/** The namespaces of DrawingML: as Office writes it, and as the strict variant of the standard has it. */
const drawing: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/drawingml/2006/main",
  "http://purl.oclc.org/ooxml/drawingml/main",
]);

/** What stands on every slide, and is no text of the presentation: its footer, header, date and number. */
const running: ReadonlySet<string> = new Set(["ftr", "hdr", "dt", "sldNum"]);
const titles: ReadonlySet<string> = new Set(["title", "ctrTitle", "subTitle"]);

/** The paragraphs and tables of a slide; none of a hidden one. */
export function readSlide(part: string, xml: string, number: number): Content["blocks"] {
  const reader = new SlideReader(number);
  walkXml(part, xml, reader);
  return reader.hidden ? [] : reader.content.blocks;
}

class SlideReader {
  readonly content: ContentBuilder;
  hidden = false;
  /** Shapes that are open, each with whether it is read and is a title. */
  readonly #shapes: { read: boolean; title: boolean }[] = [];
  #unread = 0;
  #run = -1;
  #inText = false;
  #written = 0;
  #raised = false;

  constructor(number: number) {
    this.content = new ContentBuilder(undefined, number);
  }

  readonly open = (element: OpenElement): void => {
    const { space } = element;
    if (this.#unread > 0 || isUnread(element)) {
      this.#unread++;
      return;
    }
    if (drawing.has(space)) this.#openText(element);
    else this.#openShape(element);
  };

  readonly text = (text: string): void => {
    if (this.#unread > 0 || !this.#inText) return;
    this.content.write(this.#raised ? raisedDigits(text) : text, this.#run, this.#written);
    this.#written += text.length;
  };

  readonly close = (name: string, space: string): void => {
    if (this.#unread > 0) {
      this.#unread--;
      return;
    }
    const { content } = this;
    if (!drawing.has(space)) {
      if (name === "sp") this.#shapes.pop();
      return;
    }
    if (name === "t") this.#inText = false;
    else if (name === "r" || name === "fld") this.#raised = false;
    else if (name === "p") content.closeParagraph();
    else if (name === "tc") content.closeCell();
    else if (name === "tbl") content.closeTable();
  };

  #openShape({ name, attribute }: OpenElement): void {
    const shape = this.#shapes.at(-1);
    if (name === "sld") this.hidden = isOff(attribute("show"));
    else if (name === "sp") this.#shapes.push({ read: true, title: false });
    else if (name === "cNvPr" && shape && isOn(attribute("hidden"))) shape.read = false;
    else if (name === "ph" && shape) {
      const kind = attribute("type") ?? "";
      if (running.has(kind)) shape.read = false;
      shape.title = titles.has(kind);
    }
  }

  #openText({ name, attribute }: OpenElement): void {
    const { content } = this;
    const shape = this.#shapes.at(-1);
    if (name === "p") {
      content.openParagraph(shape?.title ? "heading" : "paragraph");
      if (shape && !shape.read) content.drop();
    } else if (name === "t" && content.inParagraph) {
      this.#inText = true;
      this.#run++;
      this.#written = 0;
    } else if (name === "rPr") this.#raised = Number.parseInt(attribute("baseline") ?? "0", 10) > 0;
    else if (name === "br") content.write("\n");
    else if (name === "tbl") content.openTable();
    else if (name === "tr") content.openRow();
    else if (name === "tc") content.openCell(1, isOn(attribute("hMerge")) || isOn(attribute("vMerge")));
  }
}

/** The other version of what is shown, and fields that PowerPoint fills in: the slide's number, the date. */
function isUnread({ name, attribute }: OpenElement): boolean {
  return name === "Fallback" || (name === "fld" && /^(?:slidenum|datetime)/.test(attribute("type") ?? ""));
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function isOff(value: string | undefined): boolean {
  return value === "0" || value === "false";
}
