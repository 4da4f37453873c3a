import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const source = join(import.meta.dirname, "../../src");

/** Where words belong: what recount says, the languages that it reads, and what is told to programmers in English. */
const spoken = [/^words\//, /^language\//];

/** What is data, though it reads like words: each with its reason. */
const exempt: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:claims|facts|audit\/(?:odds|system|between|footing))\//,
    "names of rules and features, which weights are kept under",
  ],
  [
    /^compare\/(?:measures|references)\/|^engine\/derived\/with-total\.ts|^datasets\/panel\/members\.ts/,
    "names, in every language",
  ],
  [/^charts\/kind-names\.ts/, "names, in every language"],
  [/^cli\/mcp-tools\.node\.ts|^cli\/run-mcp\.node\.ts/, "what assistants read of tools is in English"],
  [/^web\/serve\/open-api\.ts|^audit\/contract\/audit-schema\.ts/, "descriptions of interfaces, as documentation"],
  [/^engine\/danfo\/|^model\/period\.ts/, "errors of a library, told to programmers"],
  [/^cli\/completion\.ts|^cli\/progress\.node\.ts/, "scripts of shells and of a thread"],
];

/** The places of texts that are not read: imports, types, what a programmer is told by an error of the language. */
function isAside(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  return ts.isNewExpression(node) && /^(?:Range|Type|Syntax|ShortWrite)?Error$/.test(node.expression.getText());
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("…");
}

/** What a text is where it holds markup, styles or a query rather than words. */
const markup = /[<>{}]|SELECT |COPY |\bnode:|;[^ ]|=/;

/** Words that only sentences have. */
const sentence =
  /(?:^|[^\p{L}\p{N}_./#-])(?:a|an|the|is|are|no|not|of|in|at|to|by|than|more|only|which|that|with|without|nothing|expected|found|there|cannot|must)[ ,:]+…?\p{L}*/u;

/** The English sentences of a file, each with its line. */
function proseOf(file: string): readonly string[] {
  const text = readFileSync(join(source, file), "utf8");
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isAside(node)) return;
    const told = textOf(node);
    if (told !== undefined && / /.test(told.trim()) && sentence.test(told) && !markup.test(told))
      found.push(`${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${told}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replaceAll("\\", "/"))
  .sort();

describe("what is said is data until words say it", () => {
  it("no file outside the words and the languages holds an English sentence", () => {
    const read = files.filter(
      (file) => ![...spoken, ...exempt.map(([pattern]) => pattern)].some((each) => each.test(file)),
    );
    expect(read.length).toBeGreaterThan(700);
    expect(read.flatMap(proseOf)).toEqual([]);
  });

  it("each exemption is of a file that is there", () => {
    for (const [pattern] of exempt) expect(files.some((file) => pattern.test(file))).toBe(true);
  });

  it("a sentence among the readers would be seen", () => {
    const tree = proseOf("words/en/problems/details.ts");
    expect(tree.some((line) => line.includes("a header over the column"))).toBe(true);
  });

  it("no file outside the words asks which language it speaks, and none falls back on one but English", () => {
    const asking = files.filter(
      (file) =>
        ![...spoken, /^model\/names\.ts/].some((each) => each.test(file)) &&
        /cliWordsFor\("|wordsFor\("|messagesFor\("|\?\? "vi"|\? "(?:vi|en)" :/.test(
          readFileSync(join(source, file), "utf8"),
        ),
    );
    expect(asking).toEqual([]);
  });
});
