"""What a period of a user's history is about: the change that began it."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.model import Table


def change_type(t: Table) -> ir.StringValue:
    """Why a period of a user began: the first of the changes that applies; one row of ``t`` per user and period.

    Role, status and risk count from a value that was known: their first sight is ``other_change``. ``t`` holds the flags
    of ``scd2.periods`` and what role, status and risk were before.
    """
    return ibis.cases(
        (t.is_first, "user_created"),
        (_changed(t, "role_type_standardized", "previous_role_type"), "role_change"),
        (_changed(t, "user_status", "previous_user_status"), "status_change"),
        (t.user_engagement_tier_changed, "engagement_change"),
        (t.activity_level_30d_changed, "activity_change"),
        (t.feature_adoption_level_changed, "adoption_change"),
        (_changed(t, "churn_risk_level", "previous_churn_risk_level"), "risk_change"),
        else_="other_change",
    )


def _changed(t: Table, name: str, previous: str) -> ir.BooleanValue:
    """The attribute changed from a value that was known: a first sight is no change."""
    return t[f"{name}_changed"] & t[previous].notnull()
