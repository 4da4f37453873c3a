// DuckDB with windows over a month's ordinal instead of joins: RANGE goes by the month, where lag(12) would go by the row.
import { measured, queried } from "../measured.mjs";

await measured((file) =>
  queried(
    file,
    `WITH numbered AS (
      SELECT indicator, area, year, month, 12 * year + month - 1 AS ordinal, value,
        CASE WHEN year BETWEEN 2016 AND 2020 THEN value END AS in_base
      FROM panel WHERE scenario = 'actual'
    ), plans AS (
      SELECT indicator, area, year, value AS plan FROM panel WHERE scenario = 'plan'
    ), windowed AS (
      SELECT *,
        first(value) OVER (PARTITION BY indicator, area ORDER BY ordinal
          RANGE BETWEEN 12 PRECEDING AND 12 PRECEDING) AS prior,
        avg(in_base) OVER same_month AS average, count(in_base) OVER same_month AS years,
        sum(value) OVER year_to_date AS done, count(*) OVER year_to_date AS months
      FROM numbered
      WINDOW same_month AS (PARTITION BY indicator, area, month),
        year_to_date AS (PARTITION BY indicator, area, year ORDER BY month)
    ), compared AS (
      SELECT 100 * (value / nullif(prior, 0) - 1) AS change,
        CASE WHEN years = 5 THEN 100 * (value / nullif(average, 0) - 1) END AS against_average,
        CASE WHEN months = month THEN 100 * done / nullif(plan, 0) END AS completion
      FROM windowed LEFT JOIN plans USING (indicator, area, year)
    )
    SELECT count(change), sum(change), count(against_average), sum(against_average), count(completion), sum(completion)
    FROM compared`,
  ),
);
