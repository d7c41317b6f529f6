import ibis

from tapdata.logic import adoption, usage_periods
from tapdata.model import Table, model


@model(
    grain=("level", "entity_id", "feature_name", "valid_from"),
    columns={
        "level": "Whose use: user or account.",
        "entity_id": "The user or the account.",
        "account_id": "The account, or the account the user belongs to.",
        "feature_name": "Feature.",
        "valid_from": "First day of the period: a day of use.",
        "valid_to": "First day after it: 30 days after the last use of the run; may lie after as_of.",
    },
)
def feature_periods(stg_app_database__feature_usage: Table, stg_app_database__users: Table) -> Table:
    """One row per user or account, feature and period in which it used the feature in the last 30 days.

    Distinct features of an entity on a day are the rows with valid_from <= day < valid_to. Uses by the anonymous user,
    and by users or accounts that do not exist, are left out.
    """
    uses = adoption.uses(stg_app_database__feature_usage, stg_app_database__users)
    users = uses.filter(uses.user_id.notnull()).select("user_id", "user_account_id", "feature_name", "usage_date")
    accounts = uses.filter(uses.account_id.notnull()).select("account_id", "feature_name", "usage_date")
    by_user = usage_periods.recent(users, ("user_id", "user_account_id", "feature_name"), "usage_date")
    by_account = usage_periods.recent(accounts, ("account_id", "feature_name"), "usage_date")
    return by_user.select(
        "feature_name", "valid_from", "valid_to",
        level=ibis.literal("user"), entity_id=by_user.user_id, account_id=by_user.user_account_id,
    ).select("level", "entity_id", "account_id", "feature_name", "valid_from", "valid_to").union(
        by_account.select(
            "account_id", "feature_name", "valid_from", "valid_to",
            level=ibis.literal("account"), entity_id=by_account.account_id,
        ).select("level", "entity_id", "account_id", "feature_name", "valid_from", "valid_to")
    )  # fmt: skip
