-- title: How concentrated is revenue, and what path (new logos, expansion, churn cut) leads to a target ARR?
-- note: Share of the ten largest accounts, percent; and the ARR in a year if each of the last 90 days' movements went on alike: all of them, and with churn halved, new logos or expansion doubled. USD.
-- note: Raw holds no target: choose the path that reaches yours.
select
    max(mrr_top10_share_pct) as top10_share_pct,
    max(total_arr) as arr,
    max(total_arr) + sum(net_new_mrr) * 365 / 90 * 12 as arr_in_a_year,
    max(total_arr) + (sum(net_new_mrr) + sum(churned_mrr) / 2) * 365 / 90 * 12 as with_churn_halved,
    max(total_arr) + (sum(net_new_mrr) + sum(new_mrr)) * 365 / 90 * 12 as with_new_logos_doubled,
    max(total_arr) + (sum(net_new_mrr) + sum(expansion_mrr)) * 365 / 90 * 12 as with_expansion_doubled
from (
    select
        net_new_mrr, new_mrr, expansion_mrr, churned_mrr,
        case when metric_date = (select max(metric_date) from metrics.metrics_revenue) then total_arr end as total_arr,
        case when metric_date = (select max(metric_date) from metrics.metrics_revenue)
            then mrr_top10_share_pct end as mrr_top10_share_pct
    from metrics.metrics_revenue
    where metric_date > (select max(metric_date) from metrics.metrics_revenue) - 90
) quarter
