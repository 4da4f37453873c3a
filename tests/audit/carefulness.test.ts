import { describe, expect, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { Carefulness } from "../../src/audit/carefulness.ts";
import type { Judgement } from "../../src/audit/judge.ts";
import { readText } from "../../src/documents/read-text.ts";

const births = (fall: string) =>
  `There were 698,512 live births in England and Wales in 2013, a decrease of ${fall} from 729,674 in 2012.`;

/** So many sentences each of which is right. */
const right = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const [now, before] = [3217 + 41 * at, 2904 + 29 * at];
    const rise = ((now / before - 1) * 100).toFixed(1);
    return `Clinic ${String.fromCharCode(65 + (at % 26))} treated ${now} cases in 2013, an increase of ${rise}% from ${before} in 2012.`;
  }).join("\n\n");

const doubtOf = (text: string, number: string) =>
  audit(readText("t", text), { lang: "en" }).findings.find(({ reported }) => reported.text === number);

describe("a document in which all agrees", () => {
  test("makes what seems wrong in it rather misread, the more the longer it is", () => {
    const alone = doubtOf(births("4.7%"), "4.7%")?.confidence ?? 0;
    const [among, amongMany] = [60, 300].map((count) => doubtOf(`${right(count)}\n\n${births("4.7%")}`, "4.7%"));
    expect(alone).toBeGreaterThan(0.5);
    expect(amongMany?.confidence ?? 0).toBeLessThan(among?.confidence ?? 0);
  });
});

describe("the rate of slips", () => {
  const judgement = (verdict: Judgement["verdict"], confidence: number): Judgement =>
    ({
      verdict,
      confidence,
      supports: ["wording"],
      evaluation: {},
      claim: { kind: "sum", asserted: true },
    }) as unknown as Judgement;

  test("is the usual one where nothing was read, and where as many are wrong as usual", () => {
    const one = judgement("inconsistent", 0.95);
    const alone = new Carefulness();
    alone.take(one);
    expect(alone.settle(one)).toBe(one);
    const usual = new Carefulness();
    for (let at = 0; at < 95; at++) usual.take(judgement("consistent", 1));
    for (let at = 0; at < 6; at++) usual.take(one);
    expect(usual.settle(one)?.verdict).toBe("inconsistent");
  });

  test("falls with what agrees: a flag becomes a doubt, a doubt nothing", () => {
    const careful = new Carefulness();
    const [flag, doubt] = [judgement("inconsistent", 0.95), judgement("doubtful", 0.3)];
    for (let at = 0; at < 400; at++) careful.take(judgement("consistent", 1));
    for (const one of [flag, doubt]) careful.take(one);
    expect(careful.settle(flag)).toMatchObject({ verdict: "doubtful" });
    expect(careful.settle(doubt)).toMatchObject({ verdict: "unverifiable", reason: "link-in-doubt" });
  });

  test("leaves a flag that is sure", () => {
    const careful = new Carefulness();
    const sure = judgement("inconsistent", 0.9999);
    for (let at = 0; at < 400; at++) careful.take(judgement("consistent", 1));
    careful.take(sure);
    expect(careful.settle(sure)).toMatchObject({ verdict: "inconsistent" });
  });
});
