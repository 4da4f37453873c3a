import { trinoAddress } from "../../../src/datasets/formats/trino/trino-address.ts";
import { TrinoClient } from "../../../src/datasets/formats/trino/trino-client.node.ts";
import type { ScannedTable } from "../../../src/engine/trino/scanned-table.ts";
import type { Panel } from "../../../src/model/panel.ts";
import { panelRows } from "../panel-rows.ts";

/** Where a Trino is that tests may make tables in, `trino://user@host:port/catalog`; `scripts/trino.sh run` says it. */
export const trinoHere = process.env.RECOUNT_TRINO;

/** Why the tests that need one are skipped. */
export const noTrino = trinoHere ? undefined : "no Trino; scripts/trino.sh run starts one";

const fields = ["indicator", "area", "period", "scenario", "status", "vintage"] as const;
const rowsAtATime = 5000;
let tables = 0;

/** Puts a panel's observations into a new table of the Trino that is here. */
export async function panelInTrino(panel: Panel): Promise<{ client: TrinoClient; table: ScannedTable }> {
  const name = `panel_${process.pid}_${tables++}`;
  const client = new TrinoClient(trinoAddress(`${trinoHere}/default/${name}`));
  const rows = panelRows(panel).map(
    (row) =>
      `(${fields.map((each) => quoted(row[each])).join(", ")}, ${row.value ?? "NULL"}${row.value === null ? "" : "e0"})`,
  );
  const full = `${client.address.catalog}.default."${name}"`;
  const head = [...fields, "value"].join(", ");
  for (let at = 0; at < Math.max(rows.length, 1); at += rowsAtATime) {
    const some = rows.slice(at, at + rowsAtATime);
    const typed = some.length > 0 ? some : [`('', '', '', '', '', '', NULL)`];
    const values = `SELECT ${fields.map((each) => `CAST(${each} AS varchar) ${each}`).join(", ")}, CAST(value AS double) value
      FROM (VALUES ${typed.join(",\n")}) AS v(${head})${some.length > 0 ? "" : " WHERE false"}`;
    await client.rows(at === 0 ? `CREATE TABLE ${full} AS ${values}` : `INSERT INTO ${full} ${values}`);
  }
  const columns = {
    ...Object.fromEntries(fields.map((each) => [each, each])),
    indicator: "indicator",
    area: "area",
    value: "value",
  };
  const types = new Map([...fields.map((each) => [each, "varchar"] as const), ["value", "double"] as const]);
  const said = { format: "warehouse", files: [client.address.text], columns } as const;
  return { client, table: { said, name: [client.address.catalog, "default", name], types } };
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
