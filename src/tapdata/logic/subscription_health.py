"""The state of an account's subscription: a score of 0-100 points and the stage of the customer's life."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import subscriptions

POINTS = {"past_due": 30, "paying": 90, "trial": 60, "none": 10}
NEW_ACCOUNT_DAYS = 30
NEW_CUSTOMER_DAYS = 90


def score(status: ir.StringValue, mrr: ir.DecimalValue, in_trial: ir.BooleanValue) -> ir.FloatingValue:
    """Past due or unpaid 30; active and paying 90; in a trial 60; else 10."""
    points = ibis.cases(
        (status.isin(subscriptions.PAST_DUE), POINTS["past_due"]),
        ((status == "active") & (mrr > 0), POINTS["paying"]),
        (in_trial, POINTS["trial"]),
        else_=POINTS["none"],
    )
    return points.cast("float64")


def lifecycle_stage(
    status: ir.StringValue, mrr: ir.DecimalValue, in_trial: ir.BooleanValue, days_paying: ir.IntegerValue
) -> ir.StringValue:
    """at_risk (past due, unpaid), new_customer (paying, first paid <= 90 days ago), active_customer, trial, inactive."""
    return ibis.cases(
        (status.isin(subscriptions.PAST_DUE), "at_risk"),
        ((mrr > 0) & (days_paying <= NEW_CUSTOMER_DAYS), "new_customer"),
        (mrr > 0, "active_customer"),
        (in_trial, "trial"),
        else_="inactive",
    )
