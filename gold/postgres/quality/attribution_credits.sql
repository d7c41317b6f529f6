SELECT
  *
FROM (
  SELECT
    "t0"."conversion_id",
    "t0"."attribution_model",
    SUM("t0"."credit") AS "credits",
    COUNT(*) AS "touches"
  FROM "intermediate"."int_campaigns__attribution" AS "t0"
  GROUP BY
    1,
    2
) AS "t1"
WHERE
  ABS("t1"."credits" - 1.0) > 1e-09
