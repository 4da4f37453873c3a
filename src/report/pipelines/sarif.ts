import { cliWordsFor, type Language } from "../../words/words.ts";
import type { AuditedFile, Location, PipelineFinding, Related } from "./pipeline-finding.ts";

/** Audits as SARIF 2.1.0, which code hosts show beside the text: an error for each flag, a warning for each doubt, each with its place. */
export function toSarif(files: readonly AuditedFile[], version: string, lang: Language): string {
  const { rules } = cliWordsFor(lang).pipelines;
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

function resultsOf({ file, findings }: AuditedFile): readonly object[] {
  return findings
    .filter(({ told: { verdict } }) => verdict === "inconsistent" || verdict === "doubtful")
    .map((finding) => {
      const { told, confidence, location, number, fingerprint } = finding;
      return {
        ruleId: told.reason,
        level: told.verdict === "inconsistent" ? "error" : "warning",
        ...(confidence !== undefined && { rank: Math.round(confidence * 100) }),
        message: { text: messageOf(finding) },
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...regionOf(location, number) },
            ...logicalOf(location, number),
          },
        ],
        partialFingerprints: { "claim/v1": fingerprint },
        ...relatedOf(finding.related),
        ...fixesOf(finding, file),
      };
    });
}

function uriOf(file: string): string {
  return encodeURI(file.replaceAll("\\", "/"));
}

function messageOf({ told: { subject, explanation, causes } }: PipelineFinding): string {
  const said = subject === "" ? explanation : `${subject}: ${explanation}`;
  return [said, ...causes.slice(0, 1).map((cause) => cause.explanation)].join(" ");
}

function regionOf({ region }: Location, number: string): object {
  return region ? { region: { ...region, snippet: { text: number } } } : {};
}

function logicalOf({ named }: Location, number: string): object {
  if (!named) return {};
  return { logicalLocations: [{ name: number, fullyQualifiedName: named.text }], properties: { place: named.place } };
}

function relatedOf(related: readonly Related[]): object {
  if (related.length === 0) return {};
  const relatedLocations = related.map(({ file, number, sentence, location: { region, named } }) => ({
    message: { text: `${number}: ${sentence}` },
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...(region && { region }) },
    ...(named && { logicalLocations: [{ name: number, fullyQualifiedName: named.text }] }),
  }));
  return { relatedLocations };
}

function fixesOf({ fix }: PipelineFinding, file: string): object {
  if (!fix) return {};
  const { start, length, text, explanation } = fix;
  const replacements = [{ deletedRegion: { charOffset: start, charLength: length }, insertedContent: { text } }];
  const artifactChanges = [{ artifactLocation: { uri: uriOf(file) }, replacements }];
  return { fixes: [{ description: { text: explanation }, artifactChanges }] };
}
