/**
 * Whether everything is tested, as in CI: `RECOUNT_TESTS=everything npm test`. Otherwise properties are tried on a tenth of their inputs, and
 * calls of the command line share a process, so that the tests take minutes; what is asserted is the same.
 */
export const isEverything = process.env.RECOUNT_TESTS === "everything";

/** How many inputs a property is tried on: all, or a tenth of them and no less than ten. */
export function runsOf(all: number): number {
  return isEverything ? all : Math.max(10, Math.ceil(all / 10));
}
