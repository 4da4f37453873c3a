/** Stands in for a package that a page does without: whatever asks for it is refused. */
export default function absent(): never {
  throw new Error("not in a page");
}
export { absent as DuckDBInstance, absent as Resvg };
