import { SaxesParser, type SaxesTagPlain } from "saxes";
import { type Detail, detail } from "../../../model/detail.ts";
import { type Place, ProblemError } from "../../../model/problem.ts";
import { xmlFault } from "../../../model/xml-fault.ts";

/** The levels of an SDMX-ML message that values stand at. */
export type XmlLevel = "dataSet" | "group" | "series" | "obs";

/** Whether a value is of a key, is an attribute, or whether the message does not tell, as in structure-specific data. */
export type XmlPart = "key" | "attribute" | "either";

/** Told what an SDMX-ML message holds, from the first element to the last. */
export interface XmlHandler {
  /** The dimension that observations differ in within a series, where the header names it. */
  observationDimension(id: string): void;
  dataSet(action: string): void;
  open(level: XmlLevel, place: Place): void;
  value(level: XmlLevel, part: XmlPart, id: string, value: string): void;
  close(level: XmlLevel): void;
  progress(done: number): void;
}

const chunk = 1 << 16;
const deepest = 64;

/**
 * Walks through an SDMX-ML data message, generic or structure-specific, 2.0 to 3.0, without building a tree of it. Throws a
 * ProblemError with line and column where the text is no well-formed XML, has a document type (which could define
 * entities) or is no data message.
 */
export function walkXml(text: string, file: string, handler: XmlHandler): void {
  const parser = new SaxesParser();
  const walk = new Walk(handler, () => ({ file, line: parser.line, column: parser.column + 1 }));
  const fail = (found: Detail, cause?: unknown): never => {
    throw new ProblemError({ code: "unreadable", place: walk.place(), found, expected: "SDMX-ML" }, { cause });
  };
  parser.on("error", (error) => fail(xmlFault(error, `${parser.line}:${parser.column + 1}`), error));
  parser.on("doctype", () => fail("<!DOCTYPE"));
  parser.on("opentag", (tag) => {
    if (walk.depth >= deepest) fail(detail("more-than", `<${tag.name}>`, deepest));
    walk.open(tag);
  });
  parser.on("text", (part) => walk.text(part));
  parser.on("closetag", (tag) => walk.close(tag));
  for (let at = 0; at < text.length; at += chunk) {
    parser.write(text.slice(at, at + chunk));
    handler.progress(at);
  }
  parser.close();
  if (!walk.isData) fail(`<${walk.root}>`);
}

/** What the walk knows while it stands in an element. */
class Walk {
  readonly place: () => Place;
  root = "";
  isData = false;
  readonly #handler: XmlHandler;
  readonly #path: string[] = [];
  readonly #levels: XmlLevel[] = [];
  #part: XmlPart = "attribute";
  #text: string | undefined;
  #observationDimension = "TIME_PERIOD";

  constructor(handler: XmlHandler, place: () => Place) {
    this.#handler = handler;
    this.place = place;
  }

  get depth(): number {
    return this.#path.length;
  }

  open({ name, attributes }: SaxesTagPlain): void {
    const local = localName(name);
    if (this.#path.length === 0) this.#start(local);
    this.#path.push(local);
    const level = this.#levels.at(-1);
    if (local === "DataSet") this.#openDataSet(attributes);
    else if (level === undefined) this.#readHeader(local, attributes);
    else this.#openWithin(local, level, attributes);
  }

  text(part: string): void {
    if (this.#text !== undefined) this.#text += part;
  }

  close({ name }: SaxesTagPlain): void {
    const local = localName(name);
    this.#path.pop();
    const level = this.#levels.at(-1);
    if (local === "Time" && level === "obs" && this.#text !== undefined) {
      this.#handler.value("obs", "key", "TIME_PERIOD", this.#text.trim());
      this.#text = undefined;
    }
    if (level !== undefined && levelOf(local) === level) {
      this.#levels.pop();
      this.#handler.close(level);
    }
  }

  #start(local: string): void {
    this.root = local;
    this.isData = /Data$/.test(local);
  }

  #openDataSet(attributes: Attributes): void {
    this.isData = true;
    this.#levels.push("dataSet");
    const action = Object.entries(attributes).find(([name]) => localName(name) === "action");
    this.#handler.dataSet(action?.[1] ?? "");
    this.#handler.open("dataSet", this.place());
    for (const [id, value] of components(attributes)) {
      if (!technical.has(id)) this.#handler.value("dataSet", "attribute", id, value);
    }
  }

  #readHeader(local: string, attributes: Attributes): void {
    const dimension = local === "Structure" ? attributes.dimensionAtObservation : undefined;
    if (!dimension) return;
    this.#observationDimension = dimension;
    this.#handler.observationDimension(dimension);
  }

  #openWithin(local: string, level: XmlLevel, attributes: Attributes): void {
    const opened = levelOf(local);
    if (opened && opened !== "dataSet") {
      this.#levels.push(opened);
      this.#handler.open(opened, this.place());
      for (const [id, value] of components(attributes)) {
        if (!(opened === "group" && id === "type")) this.#handler.value(opened, "either", id, value);
      }
      return;
    }
    switch (local) {
      case "SeriesKey":
      case "GroupKey":
      case "ObsKey":
        this.#part = "key";
        break;
      case "Attributes":
        this.#part = "attribute";
        break;
      case "Value":
        this.#value(level, this.#part, attributes.id ?? attributes.concept ?? "", attributes.value);
        break;
      case "ObsDimension":
        this.#value(level, "key", attributes.id ?? this.#observationDimension, attributes.value);
        break;
      case "ObsValue":
        this.#value(level, "attribute", attributes.id ?? "OBS_VALUE", attributes.value);
        break;
      case "Time":
        this.#text = "";
        break;
    }
  }

  #value(level: XmlLevel, part: XmlPart, id: string, value: string | undefined): void {
    if (id !== "" && value !== undefined) this.#handler.value(level, part, id, value);
  }
}

type Attributes = Readonly<Record<string, string>>;

/** Attributes of the DataSet element that speak of the message. */
const technical = new Set([
  ...["action", "structureRef", "setID", "dataScope", "reportingBeginDate", "reportingEndDate", "validFromDate"],
  ...["validToDate", "publicationYear", "publicationPeriod", "keyFamilyURI", "datasetID", "type", "dataProviderID"],
  ...["dataProviderSchemeAgencyId", "dataProviderSchemeId", "dataflowAgencyID", "dataflowID"],
]);

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Components have no prefix; what has one is of XML or of the message. */
function components(attributes: Attributes): readonly (readonly [string, string])[] {
  return Object.entries(attributes).filter(([name]) => !name.includes(":") && name !== "xmlns");
}

function levelOf(local: string): XmlLevel | undefined {
  switch (local) {
    case "DataSet":
      return "dataSet";
    case "Series":
      return "series";
    case "Obs":
      return "obs";
    case "Group":
    case "Atts":
      return "group";
    default:
      return local.endsWith("Group") ? "group" : undefined;
  }
}
