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

test("a result on one line is one line", () => {
  expect(toNdjson(hostile).trimEnd()).not.toContain("\n");
  expect(JSON.parse(toNdjson(hostile))).toEqual(hostile);
});

test("lone surrogates are escaped, so that the file is valid UTF-8", () => {
  expect(toJson([hostile])).toContain("\\ud800");
  expect(toJson([hostile])).not.toMatch(/\p{Surrogate}/u);
});
