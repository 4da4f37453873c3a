import { type ColumnField, columnFields } from "../../language/column-sense.ts";
import { ProblemError } from "../../model/problem.ts";

export interface Mapped {
  readonly fields: Readonly<Record<string, readonly number[]>>;
  readonly constants: Readonly<Partial<Record<ColumnField, string>>>;
  /** What plans are of, whatever their column and its figures suggest: `plan-of='period'`. */
  readonly planOf?: "year" | "period";
}

/**
 * Reads what the user says about columns: names joined with `+`, or a constant in quotes. Throws a ProblemError for a field
 * that is none and for a column that is not there.
 *
 * @example
 * readMap({ value: "a+b", area: "'VN-44'" }, ["a", "b"]) // -> { fields: { value: [0, 1] }, constants: { area: "VN-44" } }
 */
export function readMap(map: Readonly<Record<string, string>>, names: readonly string[]): Mapped {
  const fields: Record<string, readonly number[]> = {};
  const constants: Partial<Record<ColumnField, string>> = {};
  const planOf = map["plan-of"] === undefined ? undefined : planOfOption(map["plan-of"]);
  for (const [key, said] of Object.entries(map)) {
    if (key === "plan-of") continue;
    const field = columnFields.find((each) => each === key);
    if (!field)
      throw new ProblemError({
        code: "unknown-field",
        place: {},
        found: key,
        expected: [...columnFields, "plan-of"].join(", "),
      });
    const constant = /^(['"])(.*)\1$/s.exec(said);
    if (constant) constants[field] = constant[2] ?? "";
    else fields[field] = columnsNamed(said, names);
  }
  return { fields, constants, ...(planOf && { planOf }) };
}

function planOfOption(said: string): "year" | "period" {
  const plain = said.replaceAll(/^['"]|['"]$/g, "");
  if (plain === "year" || plain === "period") return plain;
  throw new ProblemError({ code: "unknown-field", place: {}, found: `plan-of=${said}`, expected: "'year', 'period'" });
}

/** A name as it stands, else with other capitals; a `+` belongs to a name that has one. */
function columnsNamed(said: string, names: readonly string[]): readonly number[] {
  const whole = find(said, names);
  if (whole >= 0) return [whole];
  return said.split("+").map((part) => {
    const column = find(part, names);
    if (column >= 0) return column;
    throw new ProblemError({ code: "unknown-column", place: {}, found: part, expected: names.slice(0, 20).join(", ") });
  });
}

function find(name: string, names: readonly string[]): number {
  const same = names.indexOf(name);
  if (same >= 0) return same;
  const folded = fold(name);
  return names.findIndex((each) => fold(each) === folded);
}

function fold(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}
