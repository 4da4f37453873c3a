import { expect, test } from "vitest";
import { toJson } from "../../src/report/json.ts";
import { toNdjson } from "../../src/report/ndjson.ts";
import { fixture } from "./fixture.ts";
import { hostile } from "./hostile.ts";

test("one result is one object, several are an array", () => {
  expect(JSON.parse(toJson([fixture]))).toEqual(fixture);
  expect(JSON.parse(toJson([fixture, hostile]))).toEqual([fixture, hostile]);
  expect(JSON.parse(toJson([]))).toEqual([]);
});

test("as lines, the first has the whole without its findings, each of which has a line of its own", () => {
  const [head, ...findings] = toNdjson(hostile)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect({ ...head, findings }).toEqual(hostile);
  expect(head).not.toHaveProperty("findings");
  expect(findings).toHaveLength(hostile.findings.length);
});

test("lone surrogates are escaped, so that the file is valid UTF-8", () => {
  expect(toJson([hostile])).toContain("\\ud800");
  expect(toJson([hostile])).not.toMatch(/\p{Surrogate}/u);
});
