"""What the columns of a staged row of the application database say of each other."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import periods, text
from tapdata.logic.consistency import near
from tapdata.logic.row_rules import Checks, Rules, aged, both, months_fit, only_if
from tapdata.model import Table


def _accounts(t: Table, as_of: ir.DateScalar) -> Checks:
    return {
        "name": t.missing_account_name == t.account_name.isnull(),
        "kind": (t.missing_account_type == t.account_type.isnull())
        & only_if(~t.missing_account_type, t.industry.notnull()),
        "email": (t.invalid_email == ~text.is_email(t.email).fill_null(True)),
        "size": both(t.employee_count, t.company_size_category, t.account_type_tier),
        "age": aged(t.account_age_days, periods.day(t.account_created_at), as_of),
        "months": months_fit(t.account_age_months, t.account_age_days),
        "new": both(t.is_new_customer, t.account_age_days) & (t.is_new_customer == (t.account_age_days < 90)),
        "status": t.account_status.notnull() & (t.status.notnull() | (t.account_status == "unknown")),
    }


def _locations(t: Table, as_of: ir.DateScalar) -> Checks:
    parts = (t.address, t.city, t.state, t.zip_code)
    return {
        "name": t.missing_location_name == t.location_name.isnull(),
        "address": (t.missing_address == t.address.isnull())
        & (t.incomplete_address == ibis.or_(*(part.isnull() for part in parts))),
        "full_address": (t.full_address.isnull() == ibis.and_(*(part.isnull() for part in parts)))
        & ibis.and_(*(part.isnull() | t.full_address.contains(part) for part in (t.address, t.city, t.zip_code))),
        "classes": both(t.location_type, t.location_category)
        & both(t.business_type, t.business_category)
        & both(t.location_size, t.size_tier),
        "installed": (t.install_date > as_of).fill_null(True).ifelse(
            t.days_since_install.isnull(), aged(t.days_since_install, t.install_date, as_of)
        ),
        "region": only_if(t.state.notnull() | (t.country != "US"), t.region.notnull()),
        "stage": (t.installation_status == "Not Installed") == t.install_date.isnull(),
        "scheduled": (t.installation_status == "Scheduled") == (t.install_date > as_of).fill_null(False),
        "owner": only_if(t.is_orphan, t.account_id.notnull()),
    }  # fmt: skip


def _users(t: Table, as_of: ir.DateScalar) -> Checks:
    return {
        "email": (t.missing_email == t.email.isnull()) & (t.invalid_email == ~text.is_email(t.email).fill_null(True)),
        "domain": t.email_domain.isnull() == (t.email.isnull() | t.invalid_email),
        "domain_of_email": t.email_domain.isnull() | t.email.endswith(t.email_domain),
        "names": (t.missing_first_name == t.first_name.isnull()) & (t.missing_last_name == t.last_name.isnull()),
        "full_name": (t.full_name.isnull() == (t.first_name.isnull() & t.last_name.isnull()))
        & (t.first_name.isnull() | t.full_name.startswith(t.first_name))
        & (t.last_name.isnull() | t.full_name.endswith(t.last_name)),
        "role": both(t.user_role.strip().nullif(""), t.role_category)
        & (t.permission_level.isnull() == (t.role_category.fill_null("unmapped") == "unmapped")),
        "age": aged(t.account_age_days, t.created_date, as_of) & both(t.account_age_days, t.lifecycle_stage),
        "idle": aged(t.days_since_last_login, t.last_login_date, as_of)
        & both(t.last_login_date, t.days_since_last_login),
        "login": t.login_before_creation == (t.last_login_date < t.created_date).fill_null(False),
        "status": both(t.user_status, t.engagement_score)
        & only_if(t.user_status == "Never Logged In", t.last_login_date.isnull(), t.engagement_score == 0)
        & only_if(t.last_login_date.notnull(), t.user_status != "Never Logged In", t.engagement_score > 0),
        "account": only_if(t.is_orphan, t.account_id.notnull()),
    }


def _devices(t: Table, as_of: ir.DateScalar) -> Checks:
    owners = t.account_id != t.location_account_id
    return {
        "kind": (t.missing_device_type == t.device_type.isnull()) & both(t.device_type, t.device_priority),
        "venue": t.missing_location_id == (t.location_id.isnull() | (t.location_id.strip() == "")),
        "owner": (t.owner_mismatch == owners.fill_null(False)) & only_if(t.location_account_id.notnull(), t.account_id.notnull()),
        "status": both(t.is_online, t.status.strip().nullif(""))
        & ((t.operational_status == "unknown") == t.is_online.isnull())
        & (t.is_online == (t.operational_status == "operational")),
        "age": (t.install_date > as_of).fill_null(True).ifelse(
            t.days_since_install.isnull(), aged(t.days_since_install, t.install_date, as_of)
        ),
        "warranty": both(t.warranty_expiry, t.days_until_warranty_expiry, t.warranty_status)
        & (t.days_until_warranty_expiry == periods.days_between(as_of, t.warranty_expiry)),
        "maintained": (t.last_maintenance_date <= as_of),
        "energy": both(t.energy_consumption_watts, t.estimated_daily_energy_cost)
        & ((t.energy_consumption_watts == 0) == (t.estimated_daily_energy_cost == 0)).fill_null(True),
    }  # fmt: skip


def _subscriptions(t: Table, as_of: ir.DateScalar) -> Checks:
    started, ended = (t.start_date <= as_of).fill_null(False), (t.end_date <= as_of).fill_null(False)
    last = ended.ifelse(t.end_date, as_of)
    months = t.total_contract_value / t.monthly_price.nullif(0)
    is_trial = (t.subscription_status == "Trial") | (t.plan_tier == "Trial")
    return {
        "plan": both(t.plan_tier, t.plan_name.strip().nullif("")) & (t.missing_plan_name == t.plan_tier.isnull()),
        "status": t.missing_status == t.status.strip().nullif("").isnull(),
        "running": only_if((t.status == "active") & t.is_live, t.subscription_status.isin(("Active", "Trial")))
        & only_if((t.status == "canceled") & ended, t.subscription_status == "Cancelled"),
        "start": t.missing_start_date == t.start_date.isnull(),
        "live": t.is_live == (started & ~ended),
        "mrr": t.is_live | (t.normalized_mrr == 0),
        "price": (t.is_live & (t.normalized_mrr != 0)).ifelse(t.normalized_mrr == t.monthly_price, True),
        "earning": only_if(
            t.is_live & (t.subscription_status == "Active") & (t.plan_tier != "Trial") & (t.status == "active"),
            t.invalid_price | (t.normalized_mrr == t.monthly_price),
        ),
        "year": both(t.annual_revenue, t.normalized_mrr) & (t.annual_revenue == t.normalized_mrr * 12),
        "age": started.ifelse(
            (t.subscription_age_days == periods.days_between(t.start_date, last)).fill_null(False),
            t.subscription_age_days.isnull(),
        ),
        "stage": t.start_date.isnull() | t.lifecycle_stage.notnull(),
        "ended": ((t.lifecycle_stage == "Ended").fill_null(False) == ended) & ((t.churn_risk == "Churned") == ended),
        "future": (t.lifecycle_stage == "Future").fill_null(False) == (~ended & (t.start_date > as_of).fill_null(False)),
        "invalid_price": t.invalid_price == (t.monthly_price.isnull() | (t.monthly_price < 0)),
        "dates": t.end_date.isnull() | (t.invalid_date_range == (t.end_date < t.start_date).fill_null(False)),
        "missing_end": only_if(t.missing_end_date, t.end_date.isnull()),
        "value": (t.total_contract_value >= 0).fill_null(True)
        & (is_trial.fill_null(False) | near(months.round(), months, 1e-3) | months.isnull())
        & (months * 28 <= t.subscription_age_days + 1).fill_null(True)
        & (is_trial | (months * 31 + 31 >= t.subscription_age_days)).fill_null(True),
    }  # fmt: skip


RULES: Rules = {
    "stg_app_database__accounts": _accounts,
    "stg_app_database__locations": _locations,
    "stg_app_database__users": _users,
    "stg_app_database__devices": _devices,
    "stg_app_database__subscriptions": _subscriptions,
}
