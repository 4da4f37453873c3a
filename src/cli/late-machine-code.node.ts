/**
 * What tells V8, by the version of Node, to make machine code of a function only once it has run for some milliseconds in all. Most calls end within
 * a second or two, in which V8 otherwise spends more on such code than the code saves; one that goes on for minutes has it as soon as ever. Versions of
 * Node that are not named stay as they are, since V8 prints an error for what it does not know.
 */
const flags: Readonly<Record<string, string>> = {
  "20": "--interrupt-budget=1000000",
  "22": "--invocation-count-for-turbofan=30000",
  "24": "--invocation-count-for-turbofan=30000",
};

/** Has V8 make machine code later than it does by itself; whatever was compiled before and is kept must have been made so, too. */
export function lateMachineCode(): void {
  const [major = ""] = process.versions.node.split(".");
  const flag = flags[major];
  if (flag !== undefined) process.getBuiltinModule("node:v8").setFlagsFromString(flag);
}
