"""pandas, as one writes it: each base is merged to its rows."""

import json
import resource
import sys
import time

import numpy as np
import pandas as pd

start, before = time.perf_counter(), time.process_time()
columns = ["indicator", "area", "year", "month", "scenario", "value"]
panel = pd.read_parquet(sys.argv[1], columns=columns)
is_plan = panel["scenario"] == "plan"
plans = panel.loc[is_plan, ["indicator", "area", "year", "value"]].rename(columns={"value": "plan"})
actual = panel.loc[~is_plan, ["indicator", "area", "year", "month", "value"]]
del panel
prior = actual.assign(year=actual["year"] + 1).rename(columns={"value": "prior"})
in_base = actual[actual["year"].between(2016, 2020)]
averages = in_base.groupby(["indicator", "area", "month"])["value"].agg(average="mean", years="count").reset_index()
averages = averages.loc[averages["years"] == 5, ["indicator", "area", "month", "average"]]

actual = actual.sort_values(["indicator", "area", "year", "month"])
of_year = actual.groupby(["indicator", "area", "year"], sort=False)["value"]
actual["done"] = of_year.cumsum()
actual["months"] = of_year.cumcount() + 1
compared = (
    actual.merge(prior, on=["indicator", "area", "year", "month"], how="left")
    .merge(averages, on=["indicator", "area", "month"], how="left")
    .merge(plans, on=["indicator", "area", "year"], how="left")
)
change = 100 * (compared["value"] / compared["prior"].replace(0, np.nan) - 1)
against_average = 100 * (compared["value"] / compared["average"].replace(0, np.nan) - 1)
whole = compared["months"] == compared["month"]
completion = (100 * compared["done"] / compared["plan"].replace(0, np.nan)).where(whole)
sums = [{"count": int(each.count()), "sum": float(each.sum())} for each in (change, against_average, completion)]
seconds, processor = time.perf_counter() - start, time.process_time() - before
kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({"seconds": seconds, "processor": processor, "megabytes": kilobytes / 1024, "sums": sums}))
