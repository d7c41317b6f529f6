-- title: Do we have enough pipeline to hit the quarter (coverage), and how confident is it (weighted)?
-- note: Coverage is the open pipeline over the target (a setting), or over the revenue won in the last 90 days where none is set; 3 is a usual aim.
-- note: USD; win rate in percent over 90 days. Deals whose stage is unknown are in no weighted pipeline.
select
    metric_date,
    pipeline_value,
    weighted_pipeline,
    100.0 * weighted_pipeline / nullif(pipeline_value, 0) as weighted_pct,
    pipeline_coverage,
    win_rate_90d_pct
from metrics.metrics_unified
where metric_date = (select max(metric_date) from metrics.metrics_unified)
