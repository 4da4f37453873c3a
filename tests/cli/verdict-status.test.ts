import { expect, test } from "vitest";
import { fails } from "../../src/cli/verdict-status.ts";

const none = { inconsistent: 0, doubtful: 0, unverifiable: 0 };

test.each([
  ["nothing", none, []],
  ["a flag", { ...none, inconsistent: 1 }, ["inconsistent", "doubtful", "unverifiable"]],
  ["a doubtful claim", { ...none, doubtful: 1 }, ["doubtful", "unverifiable"]],
  ["an unverifiable claim", { ...none, unverifiable: 1 }, ["unverifiable"]],
  ["an unverifiable comparison of a data set", { inconsistent: 0, unverifiable: 1 }, ["unverifiable"]],
])("%s makes these choices of --fail-on end with status 1", (_, summary, failing) => {
  const choices = ["inconsistent", "doubtful", "unverifiable", "never"] as const;
  expect(choices.filter((choice) => fails(summary, choice))).toEqual(failing);
});
