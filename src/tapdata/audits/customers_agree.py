"""What is said of a customer today agrees: with its last day, its account, its subscription, and the tables of its parts."""

from __future__ import annotations

import ibis

from tapdata.logic import mrr
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.model import AsOf, Table, audit

ACCOUNT = ["account_id"]


@audit(grain=GRAIN, columns=COLUMNS)
def customers_agree(
    entity_customers: Table,
    entity_customers_daily: Table,
    int_customers__core: Table,
    int_subscriptions__core: Table,
    account_mrr: Table,
    stg_app_database__accounts: Table,
    stg_stripe__customers: Table,
    stg_stripe__invoices: Table,
    stg_stripe__charges: Table,
    entity_users: Table,
    entity_devices: Table,
    entity_locations: Table,
    as_of: AsOf,
) -> Table:
    """One row per customer and statement that two tables make differently, or that one of them lacks."""
    today, core, accounts = entity_customers, int_customers__core, stg_app_database__accounts
    known = accounts.filter(accounts.account_id != mrr.NO_ACCOUNT)
    last = entity_customers_daily.filter(entity_customers_daily.snapshot_date == as_of)
    return disagreements(
        (
            carried("a customer for every account", today, known, ACCOUNT),
            carried(
                "customer today = its last day", today, last, ACCOUNT,
                [name for name in today.columns if name in last.columns],
            ),
            carried(
                "customer today = its account", today, accounts, ACCOUNT,
                ["account_type", "company_size_category", "employee_count", "account_age_months"], rows="left in right",
            ),
            carried(
                "customer today = its subscription", today, core, ACCOUNT,
                ["subscription_id", "subscription_status", "billing_email", "mrr_per_location", "first_paid_date",
                 "monthly_recurring_revenue"],
                rows="left in right",
            ),
            *_core(core, accounts, int_subscriptions__core, account_mrr, stg_stripe__customers),
            *_parts(today, entity_users, entity_devices, entity_locations),
            _paid(today, stg_stripe__invoices, stg_stripe__charges),
        )
    )  # fmt: skip


def _core(
    core: Table, accounts: Table, subscriptions: Table, account_mrr: Table, stripe_customers: Table
) -> list[Agreement]:
    """Accounts as in staging, with the subscription that counts, the MRR that holds, and their first trial."""
    held = account_mrr.filter(account_mrr.valid_to.isnull())
    has_one = core.filter(core.subscription_id.notnull())
    known = subscriptions.filter(~subscriptions.is_orphan, subscriptions.account_id.notnull())
    tried = known.filter(known.trial_start_date.notnull())
    trials = tried.group_by("account_id").agg(trial_start_date=tried.trial_start_date.min())
    only = tried.group_by("account_id").agg(
        trial_end_date=tried.trial_end_date.max(), trial_duration_days=tried.trial_duration_days.max(), n=tried.count()
    )
    mails = stripe_customers.group_by(_billed="account_id").agg(mail=stripe_customers.customer_email.min())
    t = accounts.left_join(mails, accounts.account_id == mails._billed)
    billed = t.mutate(mail=ibis.coalesce(t.mail, t.email))
    told = core.mutate(arr=core.monthly_recurring_revenue * 12)
    return [
        carried(
            "account = account in staging", core, accounts, ACCOUNT,
            {name: name for name in core.columns if name in accounts.columns and name != "is_new_customer"}
            | {"industry_vertical": "industry"},
        ),
        carried("account is billed at its e-mail in Stripe, or its own", core, billed, ACCOUNT, {"billing_email": "mail"}),
        carried(
            "account pays what its subscriptions say", core, held, ACCOUNT,
            {"monthly_recurring_revenue": "mrr", "first_paid_date": "first_paid_date", "has_churned": "is_churned"},
            rows="right in left",
        ),
        carried("ARR of an account = 12 x MRR", core, told, ACCOUNT, {"annual_recurring_revenue": "arr"}),
        carried(
            "account's subscription = that subscription", has_one, subscriptions,
            ["subscription_id", "account_id"],
            ["subscription_status", "plan_type", "billing_interval", "subscription_started_at", "current_period_start",
             "current_period_end"],
            rows="left in right",
        ),
        carried(
            "account's subscription is the one that counts", core, known.filter(known.is_counted), ACCOUNT,
            ["subscription_id", "monthly_recurring_revenue"], rows="right in left",
        ),
        carried(
            "account's first trial", core.filter(core.trial_start_date.notnull()), trials, ACCOUNT, ["trial_start_date"]
        ),
        carried(
            "account's only trial", core, only.filter(only.n == 1), ACCOUNT, ["trial_end_date", "trial_duration_days"],
            rows="right in left",
        ),
    ]  # fmt: skip


def _parts(today: Table, users: Table, devices: Table, locations: Table) -> list[Agreement]:
    """A customer has as many users, devices and venues as the tables of these hold, and as many of them in use."""
    of_users = users.group_by("account_id").agg(
        total_users=users.count(), active_users_30d=users.count(where=users.is_active)
    )
    of_devices = devices.group_by("account_id").agg(
        total_devices=devices.count(), device_events_30d=devices.total_events_30d.sum(),
        active_devices=devices.count(where=devices.total_events_30d > 0),
        controllers_in_service=devices.count(where=devices.is_in_service),
    )  # fmt: skip
    of_venues = locations.group_by("account_id").agg(total_locations=locations.count())
    return [
        carried(
            f"{words} of a customer, today", today.filter(today[total] > 0), parts, ACCOUNT,
            [name for name in parts.columns if name not in ACCOUNT],
        )
        for words, total, parts in (
            ("users", "total_users", of_users),
            ("devices", "total_devices", of_devices),
            ("venues", "total_locations", of_venues),
        )
    ]  # fmt: skip


def _paid(today: Table, invoices: Table, charges: Table) -> Agreement:
    """What a customer paid is what its invoices brought in, less what was paid back."""
    paid = invoices.filter(invoices.paid, ~invoices.is_orphan)
    back = charges.filter(~charges.is_orphan)
    cash = paid.select("account_id", usd=paid.amount_paid_usd).union(
        back.select("account_id", usd=-back.refunded_amount_usd)
    )
    sums = cash.group_by("account_id").agg(lifetime_value=cash.usd.sum())
    sums = sums.filter(sums.lifetime_value.notnull(), sums.account_id.notnull())
    return carried(
        "a customer's lifetime value = its cash", today, sums, ACCOUNT, ["lifetime_value"], rows="right in left"
    )
