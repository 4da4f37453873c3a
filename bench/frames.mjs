// How often frames agree where links are right, and disagree where they are wrong:
//   node bench/frames.mjs TEXTS.jsonl GOLD.jsonl [--half 0|1] [--show N] [--dist FOLDER]
// TEXTS: {"id","text"} a line; GOLD: {"id","checks":[{kind, quote, reported, operands, verdict}]} a line. --half 1 takes the documents whose id hashes to
// the half that no rule is written with. Wrong links: each number that is of the right one's unit and stands among the 12 nearest.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const args = process.argv.slice(2);
const option = (name, or) => (args.includes(name) ? args[args.indexOf(name) + 1] : or);
const dist = pathToFileURL(`${option("--dist", "dist")}/`);
const load = (name) => import(new URL(name, dist));
const { readSentences, remembering } = await load("language/read.js");
const { vietnamese } = await load("language/vi/vietnamese.js");
const { passageOf } = await load("facts/passage.js");
const { framesOf } = await load("facts/frame.js");
const { agreementsOf, contractOf } = await load("facts/contract.js");
const { readText } = await load("documents/read-text.js");

const rows = (path) =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const half = option("--half");
const show = Number(option("--show", 0));
const isHalf = (id) =>
  half === undefined || Number(BigInt(`0x${createHash("sha1").update(id).digest("hex")}`) % 2n) === Number(half);
const texts = new Map(rows(args[0]).map(({ id, text }) => [id, text]));

const table = {};
const count = (group, kind, feature, value) => {
  const name = `${group} ${kind}`;
  table[name] ??= {};
  table[name][feature] ??= {};
  const row = table[name][feature];
  row[value] = (row[value] ?? 0) + 1;
};

let shown = 0;
for (const { id, checks } of rows(args[1])) {
  if (!isHalf(id)) continue;
  const text = texts.get(id);
  const document = readText(id, text);
  const language = remembering(vietnamese);
  const sentences = document.blocks.flatMap((block) => readSentences(document.text, block.spans, language));
  const passage = passageOf(sentences);
  const frames = framesOf(passage, document.text, vietnamese.frames);
  for (const check of checks) {
    if (check.verdict === "unverifiable" || check.note?.startsWith("doubt") || check.operands.length === 0) continue;
    if (/count|rank|product/.test(check.kind)) continue;
    const start = text.indexOf(check.quote) + check.quote.indexOf(check.reported);
    const reported = passage.quantities.find(({ numeral }) => numeral.start <= start && start < numeral.end);
    if (!reported) continue;
    const operands = check.operands.map((printed) => nearest(passage.quantities, text, printed, reported));
    if (operands.some((operand) => !operand)) continue;
    const kind = check.kind;
    const tell = (group, reportedFrame, operandFrames) => {
      const features = agreementsOf(kind, reportedFrame, operandFrames);
      for (const [feature, value] of Object.entries(features))
        for (const of of [kind, "all"]) count(group, of, feature, value);
      const { permission, reason } = contractOf(kind, reportedFrame, operandFrames);
      count(group, kind, "contract", permission);
      count(group, "all", "contract", permission);
      const bad = permission !== "allowed" || Object.values(features).includes("disagree");
      if (group === "right" && bad && shown++ < show) {
        console.log(id, kind, JSON.stringify(features), permission, reason ?? "", "|", check.quote);
        for (const frame of [reportedFrame, ...operandFrames]) console.log("   ", line(text, frame));
      }
    };
    const own = frames.of(reported);
    const right = operands.map((operand) => frames.of(operand));
    tell("right", own, right);
    for (let at = 0; at < operands.length; at++) {
      for (let step = 1; step <= 12; step++) {
        for (const other of [
          passage.quantities[operands[at].index - step],
          passage.quantities[operands[at].index + step],
        ]) {
          if (!other || other === reported || operands.includes(other)) continue;
          if (other.numeral.unit.base !== operands[at].numeral.unit.base) continue;
          if (
            text.slice(other.numeral.start, other.numeral.end) ===
            text.slice(operands[at].numeral.start, operands[at].numeral.end)
          )
            continue;
          tell(
            "wrong",
            own,
            right.map((frame, index) => (index === at ? frames.of(other) : frame)),
          );
        }
      }
    }
  }
}
function nearest(quantities, text, printed, reported) {
  const same = quantities.filter(
    ({ numeral }) => text.slice(numeral.start, numeral.end).replace(/%$/, "") === printed.replace(/%$/, ""),
  );
  return same
    .filter((each) => each !== reported)
    .sort((a, b) => Math.abs(a.index - reported.index) - Math.abs(b.index - reported.index))[0];
}

function line(text, frame) {
  const { numeral } = frame.quantity;
  const when = (w) => (w ? JSON.stringify(w.period) + (w.point ? "." : "") + (w.stated ? "" : "?") : "-");
  return `${text.slice(Math.max(0, numeral.start - 40), numeral.unitEnd).replaceAll("\n", " ")} => ${when(frame.when)} ${frame.place} ${frame.sure} against ${when(frame.against)} ${frame.scenario} ${frame.role} [${[...frame.subject.words].join(" ")}] names ${frame.subject.names.join("; ")} o${frame.subject.origin}`;
}

const percent = (row, value) =>
  String(Math.round((100 * (row[value] ?? 0)) / Object.values(row).reduce((a, b) => a + b, 0))).padStart(4);
for (const [name, features] of Object.entries(table).sort()) {
  for (const [feature, row] of Object.entries(features)) {
    const total = Object.values(row).reduce((a, b) => a + b, 0);
    const values = feature === "contract" ? ["allowed", "doubtful", "forbidden"] : ["agree", "unknown", "disagree"];
    console.log(
      name.padEnd(18),
      feature.padEnd(10),
      values.map((value) => `${value}${percent(row, value)} %`).join("  "),
      ` of ${total}`,
    );
  }
}
