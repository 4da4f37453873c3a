import { ProblemError } from "../../../model/problem.ts";

/** A table of a Trino, as an address names it. */
export interface TrinoAddress {
  /** Of the server: `http://host:8080`. */
  readonly origin: string;
  readonly user: string;
  readonly catalog: string;
  readonly schema: string;
  readonly table: string;
  /** The address as it may be shown. */
  readonly text: string;
}

/** What an address looks like. */
export const addressForm = "trino://user@host:8080/catalog/schema/table";

const scheme = /^trino(\+https?)?:\/\//i;

/** Whether a source is an address of a table and no path. */
export function isTrinoAddress(source: string): boolean {
  return scheme.test(source);
}

/**
 * Reads the address of a table. It goes over https where it says so (`trino+https://`) and where its port is 443 or 8443, over
 * http otherwise. Throws a ProblemError where a part is missing, and where a password stands in it, which it does not repeat:
 * passwords come from the environment.
 *
 * @example
 * trinoAddress("trino://an@db:8080/hive/stats/cases").origin // -> "http://db:8080"
 * trinoAddress("trino+https://an@db/hive/stats/cases").origin // -> "https://db"
 * trinoAddress("trino://db/hive/cases") // -> throws ProblemError
 */
export function trinoAddress(source: string): TrinoAddress {
  // Whatever stands between the user's name and the last @ may be a password, or a part of one.
  const shown = source.replace(/^([^/]*\/\/[^:/@]*).*@/s, "$1@");
  const refuse = (found: string) =>
    new ProblemError({ code: "bad-address", place: { file: shown }, found, expected: addressForm });
  const [, said = ""] = scheme.exec(source) ?? [];
  const url = parsed(source.replace(scheme, "http://"));
  if (!url) throw refuse("");
  if (url.password !== "") throw refuse("password");
  const parts = url.pathname.split("/").slice(1).map(decoded);
  const [catalog = "", schema = "", table = ""] = parts;
  if (parts.length !== 3 || parts.includes("")) throw refuse("table");
  const secure = said.toLowerCase() === "+https" || (said === "" && ["443", "8443"].includes(url.port));
  const origin = `${secure ? "https" : "http"}://${url.host}`;
  return { origin, user: decoded(url.username) || "recount", catalog, schema, table, text: shown };
}

function parsed(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
