import type { AuditResult, Cause, Finding, LedgerEntry } from "../../audit/result.ts";
import { sourcePlaceText } from "../../words/source-place-text.ts";
import { lineIndex } from "../lines.ts";
import { likePrinted } from "../marked/like-printed.ts";

/** A report that was audited, and the path by which a pipeline knows it. */
export interface AuditedFile {
  readonly file: string;
  readonly result: AuditResult;
}

const rules = {
  differs: "A number that the report's other numbers contradict",
  "differs-in-last-place": "A number that is off by one in its last printed place",
  "differs-from-data": "A number that a data set contradicts",
  "differs-from-file": "A number that another report contradicts",
  "direction-contradicted": "A rise that the numbers show to be a fall, or the other way round",
  "parts-exceed-whole": "Parts that are more than their whole",
  "no-whole-number": "A percentage that no whole number of things comes to",
  "over-hundred-percent": "A part, or a fall, of more than all there is",
} as const;

/** Audits as SARIF 2.1.0, which code hosts show beside the text: an error for each flag, a warning for each doubt, each with its place. */
export function toSarif(files: readonly AuditedFile[], version: string): string {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        columnKind: "utf16CodeUnits",
        tool: {
          driver: {
            name: "recount",
            version,
            rules: Object.entries(rules).map(([id, text]) => ({ id, shortDescription: { text } })),
          },
        },
        results: files.flatMap(resultsOf),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function resultsOf({ file, result }: AuditedFile): readonly object[] {
  const entries = new Map(result.ledger.map((entry) => [entry.id, entry]));
  const lines = lineIndex(result.document.text);
  return result.claims
    .filter(({ verdict }) => verdict === "inconsistent" || verdict === "doubtful")
    .map((claim) => {
      const entry = entries.get(claim.reported);
      const uri = encodeURI(file.replaceAll("\\", "/"));
      return {
        ruleId: claim.reason,
        level: claim.verdict === "inconsistent" ? "error" : "warning",
        rank: Math.round(claim.confidence * 100),
        message: { text: messageOf(claim) },
        locations: [
          { physicalLocation: { artifactLocation: { uri }, ...regionOf(entry, lines.at) }, ...logicalOf(entry) },
        ],
        partialFingerprints: {
          "claim/v1": [
            claim.kind,
            claim.reason,
            entry?.text,
            ...claim.operands.map((id) => entries.get(id)?.text),
          ].join("|"),
        },
        ...relatedOf(claim),
        ...fixesOf(claim, entry, uri),
      };
    });
}

function messageOf({ explanation, causes }: Finding): string {
  return [explanation, ...causes.slice(0, 1).map((cause) => cause.explanation)].join(" ");
}

/** Lines and offsets are those of plain text; in other files they say nothing. */
function regionOf(entry: LedgerEntry | undefined, at: (offset: number) => { line: number; column: number }) {
  if (!entry || entry.place) return {};
  const [start, end] = [at(entry.start), at(entry.end)];
  return {
    region: {
      ...{ startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
      snippet: { text: entry.text },
    },
  };
}

function logicalOf(entry: LedgerEntry | undefined) {
  if (!entry?.place) return {};
  const name = sourcePlaceText(entry.place, "en");
  return { logicalLocations: [{ name: entry.text, fullyQualifiedName: name }], properties: { place: entry.place } };
}

/** The numbers of other files that a finding rests on. */
function relatedOf({ elsewhere = [] }: Finding) {
  if (elsewhere.length === 0) return {};
  const relatedLocations = elsewhere.map(({ file, line, place, text, sentence }) => ({
    message: { text: `${text}: ${sentence}` },
    physicalLocation: {
      artifactLocation: { uri: encodeURI(file.replaceAll("\\", "/")) },
      ...(place === undefined && { region: { startLine: line } }),
    },
    ...(place && { logicalLocations: [{ name: text, fullyQualifiedName: sourcePlaceText(place, "en") }] }),
  }));
  return { relatedLocations };
}

function fixesOf({ causes }: Finding, entry: LedgerEntry | undefined, uri: string) {
  const cause = causes.find(({ where, code }: Cause) => where === entry?.id && code !== "omitted-part");
  const text = entry && cause ? likePrinted(entry, cause.correction) : undefined;
  if (!entry || entry.place || !cause || text === undefined) return {};
  const deletedRegion = { charOffset: entry.start, charLength: entry.end - entry.start };
  const artifactChanges = [{ artifactLocation: { uri }, replacements: [{ deletedRegion, insertedContent: { text } }] }];
  return { fixes: [{ description: { text: cause.explanation }, artifactChanges }] };
}
