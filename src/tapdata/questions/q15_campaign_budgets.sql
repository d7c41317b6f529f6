-- title: Which campaigns overspend or waste budget, and where should money move?
-- note: Campaigns with spend: those over 110 % of the budget to date first, then by what came back. USD; pacing and return in percent (linear credits).
-- note: Google, Facebook and LinkedIn report lifetime totals; Iterable reports no spend.
select
    platform,
    campaign_id,
    campaign_name,
    total_spend,
    budget_pacing_pct,
    budget_pacing_status,
    linear_conversions,
    linear_cpa,
    linear_roi_pct,
    performance_tier,
    optimization_recommendation
from entity.entity_campaigns
where total_spend > 0
order by case when budget_pacing_status = 'over' then 0 else 1 end, linear_roi_pct, total_spend desc, campaign_id
