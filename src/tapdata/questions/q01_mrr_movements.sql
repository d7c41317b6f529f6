-- title: How much MRR and ARR do we have, and how did new, expansion, contraction and churned MRR move it this month?
-- note: USD per month; ARR per year. The month is that of the latest day, so far.
-- note: opening_mrr + new + reactivation + expansion - contraction - churned = mrr.
select
    max(case when metric_date = (select max(metric_date) from metrics.metrics_revenue) then total_mrr end) as mrr,
    max(case when metric_date = (select max(metric_date) from metrics.metrics_revenue) then total_arr end) as arr,
    max(case when extract(day from metric_date) = 1 then total_mrr - net_new_mrr end) as opening_mrr,
    sum(new_mrr) as new_mrr,
    sum(reactivation_mrr) as reactivation_mrr,
    sum(expansion_mrr) as expansion_mrr,
    sum(contraction_mrr) as contraction_mrr,
    sum(churned_mrr) as churned_mrr,
    sum(net_new_mrr) as net_new_mrr
from metrics.metrics_revenue
where extract(year from metric_date) = (select extract(year from max(metric_date)) from metrics.metrics_revenue)
    and extract(month from metric_date) = (select extract(month from max(metric_date)) from metrics.metrics_revenue)
