// Polars, lazily, as one writes it: each base is joined to its rows.
import pl from "nodejs-polars";
import { measured } from "../measured.mjs";

await measured(async (file) => {
  const panel = pl.scanParquet(file);
  const { col, lit } = pl;
  const actual = panel.filter(col("scenario").eq(lit("actual"))).select("indicator", "area", "year", "month", "value");
  const plans = panel
    .filter(col("scenario").eq(lit("plan")))
    .select(col("indicator"), col("area"), col("year"), col("value").alias("plan"));
  const prior = actual.select(
    col("indicator"),
    col("area"),
    col("year").add(lit(1)).cast(pl.Int32).alias("year"),
    col("month"),
    col("value").alias("prior"),
  );
  const averages = actual
    .filter(
      col("year")
        .gtEq(lit(2016))
        .and(col("year").ltEq(lit(2020))),
    )
    .groupBy(["indicator", "area", "month"])
    .agg(col("value").mean().alias("average"), col("value").count().alias("years"))
    .filter(col("years").eq(lit(5)));
  const change = (value, base) =>
    pl
      .when(col(base).neq(lit(0)))
      .then(col(value).div(col(base)).sub(lit(1)).mul(lit(100)))
      .otherwise(lit(null));
  const compared = actual
    .sort(["indicator", "area", "year", "month"])
    .withColumns(
      col("value").cumSum().over("indicator", "area", "year").alias("done"),
      col("value").cumCount().over("indicator", "area", "year").alias("months"),
    )
    .join(prior, { on: ["indicator", "area", "year", "month"], how: "left" })
    .join(averages, { on: ["indicator", "area", "month"], how: "left" })
    .join(plans, { on: ["indicator", "area", "year"], how: "left" })
    .select(
      change("value", "prior").alias("change"),
      change("value", "average").alias("average"),
      pl
        .when(
          col("months")
            .eq(col("month"))
            .and(col("plan").neq(lit(0))),
        )
        .then(col("done").div(col("plan")).mul(lit(100)))
        .otherwise(lit(null))
        .alias("plan"),
    );
  const names = ["change", "average", "plan"];
  const [row] = (
    await compared
      .select(...names.flatMap((name) => [col(name).count().alias(`${name}-count`), col(name).sum().alias(name)]))
      .collect()
  ).toRecords();
  return names.map((name) => ({ count: Number(row[`${name}-count`]), sum: row[name] }));
});
