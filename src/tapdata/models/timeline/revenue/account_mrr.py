from tapdata.logic import mrr
from tapdata.model import AsOf, Table, model


@model(
    grain=("account_id", "valid_from"),
    columns={
        "account_id": "Account, as in the application database.",
        "valid_from": "First day of the period.",
        "valid_to": "First day after it; null while it holds at as_of.",
        "subscription_id": "Subscription that counts; null when none is live.",
        "plan_tier": "Its plan: Starter, Professional, Business, Enterprise, Trial, Custom; unmapped.",
        "mrr": "MRR of the account, USD per month: 0 when no subscription is live, and in a trial.",
        "previous_mrr": "MRR in the period before, USD per month; 0 before the first.",
        "had_mrr_before": "MRR was above 0 in an earlier period.",
        "first_paid_date": "First day with MRR above 0; null until then.",
        "is_churned": "The account paid before and has no MRR in this period.",
    },
)
def account_mrr(stg_app_database__subscriptions: Table, as_of: AsOf) -> Table:
    """One row per account and period in which its counted subscription does not change, from the first start to as_of.

    Subscriptions of accounts that do not exist are left out.
    """
    return mrr.account_periods(stg_app_database__subscriptions, as_of)
