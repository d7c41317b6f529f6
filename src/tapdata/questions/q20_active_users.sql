-- title: What are DAU, WAU, MAU and stickiness today and over the past year?
-- note: The latest day and the month ends of the 365 days before. Users with a session; stickiness in percent (the 30-day mean of DAU over MAU).
-- note: Empty before sessions were recorded.
select
    metric_date,
    daily_active_users,
    weekly_active_users,
    monthly_active_users,
    dau_mau_ratio_pct,
    wau_mau_ratio_pct,
    stickiness_30d_pct
from metrics.metrics_product_analytics
where metric_date > (select max(metric_date) from metrics.metrics_product_analytics) - 365
    and (extract(day from metric_date + 1) = 1
        or metric_date = (select max(metric_date) from metrics.metrics_product_analytics))
order by metric_date desc
