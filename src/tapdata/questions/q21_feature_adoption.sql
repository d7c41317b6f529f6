-- title: Which features are adopted by whom, how fast, and do adopters pay or stay more?
-- note: Adoption in percent of the users and accounts with a session in 30 days. MRR of adopters beside that of all paying accounts, USD per month.
-- note: Days from signup to first use, of accounts created since usage is recorded. Stickiness: accounts that came back 30 or more days after the first use, percent.
-- note: Adopters may pay more because they are larger: this shows no cause.
select
    feature_name,
    feature_category,
    user_adoption_rate,
    account_adoption_rate,
    enterprise_adopters,
    business_adopters,
    professional_adopters,
    starter_adopters,
    avg_days_to_adoption,
    stickiness_rate,
    avg_mrr_adopters,
    (select arpa from metrics.metrics_revenue where metric_date = (select max(metric_date) from metrics.metrics_revenue))
        as avg_mrr_of_all
from entity.entity_features
order by account_adoption_rate desc, feature_name
