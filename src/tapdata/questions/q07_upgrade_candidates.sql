-- title: Which accounts are ready for an upgrade (healthy, near device or user limits)?
-- note: Healthy accounts (60 or more) below Enterprise that use the product widely. Raw holds no limits of the plans: so these have more users or devices than the mean of their plan.
-- note: MRR in USD per month; scores 0-100.
select *
from (
    select
        a.account_id,
        a.plan_tier,
        a.monthly_recurring_revenue,
        a.customer_health_score,
        a.adoption_tier,
        a.features_adopted,
        a.total_users,
        avg(a.total_users) over (partition by a.plan_tier) as avg_users_of_plan,
        c.total_devices,
        avg(c.total_devices) over (partition by a.plan_tier) as avg_devices_of_plan,
        a.expansion_opportunity
    from mart.mart_product__adoption a
    join entity.entity_customers c on c.account_id = a.account_id
) candidates
where expansion_opportunity = 'upgrade_plan'
    and (total_users > avg_users_of_plan or total_devices > avg_devices_of_plan)
order by total_users / nullif(avg_users_of_plan, 0) desc, account_id
