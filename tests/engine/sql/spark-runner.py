"""Runs queries on Spark: a JSON object a line in (id, rows, sql), a JSON object a line out (id, names, rows, or error)."""

import json
import sys

from pyspark.sql import SparkSession

FIELDS = ["indicator", "area", "period", "scenario", "status", "vintage"]
SCHEMA = ", ".join(f"{name} STRING" for name in FIELDS) + ", value DOUBLE"

spark = (
    SparkSession.builder.master("local[1]")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", "1")
    .config("spark.sql.codegen.wholeStage", "false")
    .config("spark.sql.adaptive.enabled", "false")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.host", "127.0.0.1")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("OFF")


def plain(cell):
    return None if isinstance(cell, float) and cell != cell else cell


for line in sys.stdin:
    asked = json.loads(line)
    rows = [[row[name] for name in FIELDS] + [None if row["value"] is None else float(row["value"])] for row in asked["rows"]]
    spark.createDataFrame(rows, SCHEMA).createOrReplaceTempView("observations")
    try:
        found = spark.sql(asked["sql"])
        answer = {"id": asked["id"], "names": found.columns, "rows": [[plain(cell) for cell in row] for row in found.collect()]}
    except Exception as error:  # the caller is told, and goes on with the next query
        answer = {"id": asked["id"], "error": str(error)[:2000]}
    print(json.dumps(answer), flush=True)

spark.stop()
