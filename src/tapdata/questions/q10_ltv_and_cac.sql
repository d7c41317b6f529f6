-- title: What are LTV, CAC, LTV:CAC and payback by channel and segment?
-- note: Credits of the linear model over all time. CAC counts media spend only: raw holds no salaries or fees. Channels without recorded spend have none.
-- note: LTV is the company's (ARPA / churn): churn by channel or segment rests on too few accounts to tell. USD; payback in months of the first year's value.
select
    channel,
    sum(attributed_conversions) as conversions,
    sum(spend) as spend,
    sum(attributed_revenue) / nullif(sum(attributed_conversions), 0) as first_year_value,
    (select ltv from metrics.metrics_revenue where metric_date = (select max(metric_date) from metrics.metrics_revenue))
        as company_ltv,
    sum(spend) / nullif(sum(attributed_conversions), 0) as media_cac,
    (select ltv from metrics.metrics_revenue where metric_date = (select max(metric_date) from metrics.metrics_revenue))
        * sum(attributed_conversions) / nullif(sum(spend), 0) as ltv_cac_ratio,
    12.0 * sum(spend) / nullif(sum(attributed_revenue), 0) as payback_months
from mart.mart_marketing__attribution
where attribution_model = 'linear'
group by channel
order by conversions desc, channel
