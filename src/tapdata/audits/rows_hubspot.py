"""What the columns of a staged HubSpot row say of each other."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import periods, text
from tapdata.logic.consistency import near
from tapdata.logic.row_rules import Checks, Rules, aged, both, clocked, only_if
from tapdata.model import Table

CENT = 0.0051
"""Amounts are rounded to the cent."""


def _associations(t: Table, *kinds: str) -> ir.BooleanValue:
    """A list of ids, its length and its first id."""
    return ibis.and_(*(_association(t[f"{kind}_ids"], t[f"{kind}_count"], t[f"{kind}_id"]) for kind in kinds))


def _association(ids: ir.JSONValue, count: ir.IntegerValue, first: ir.StringValue) -> ir.BooleanValue:
    listed = ids.cast("string").contains(first).fill_null(False)
    return (count == ids.array.length().fill_null(0)) & (first.isnull() | listed)


def _companies(t: Table, as_of: ir.DateScalar) -> Checks:
    stage, tier = t.lifecycle_stage, t.lead_quality_tier
    return {
        "name": t.missing_company_name == t.company_name.isnull(),
        "domain": (t.missing_domain == (t.company_domain.isnull() & t.website.isnull()))
        & only_if(t.primary_domain.notnull(), ~t.missing_domain),
        "account": (t.missing_account_mapping == t.account_id.isnull()) & only_if(t.is_orphan, t.account_id.notnull()),
        "kind": both(t.business_type.strip().nullif(""), t.company_type),
        "size": both(t.employee_count.nullif(0), t.company_size_category),
        "revenue": t.revenue_tier.notnull() == (t.annual_revenue > 0).fill_null(False),
        "score": t.lifecycle_score.notnull() == stage.isin(
            ("customer", "opportunity", "salesqualifiedlead", "marketingqualifiedlead", "lead", "subscriber")
        ).fill_null(False),
        "quality": only_if(stage == "customer", tier == "existing_customer", t.lifecycle_score == 100)
        & only_if(tier == "existing_customer", stage.isin(("customer", "evangelist")))
        & (tier.isnull() == (stage.isnull() & t.lead_status.isnull() & ~(t.employee_count >= 100).fill_null(False))),
        "known": (periods.day(t.hubspot_company_created_at) <= as_of).fill_null(True),
    }  # fmt: skip


def _contacts(t: Table, as_of: ir.DateScalar) -> Checks:
    age = t.days_since_creation
    named = t.first_name.notnull() & t.last_name.notnull()
    return {
        "email": (t.missing_email == t.contact_email.isnull())
        & (t.invalid_email_format == ~text.is_email(t.contact_email).fill_null(True)),
        "names": (t.missing_name == (t.first_name.isnull() & t.last_name.isnull())) & (t.missing_name == t.full_name.isnull())
        & (t.first_name.isnull() | t.full_name.startswith(t.first_name))
        & (t.last_name.isnull() | t.full_name.endswith(t.last_name)),
        "company": only_if(t.missing_company, t.company_id.isnull()) & only_if(t.account_id.notnull(), t.company_id.notnull())
        & only_if(t.is_orphan, t.company_id.notnull(), t.account_id.isnull()),
        "source": (t.missing_attribution == t.traffic_source.isnull())
        & both(t.primary_attribution_channel, t.attribution_channel_group)
        & only_if(t.missing_attribution, t.primary_attribution_channel.isnull()),
        "stage": (t.lifecycle_stage_order.notnull() == ~t.lifecycle_stage.isin(("other", "unmapped"))).fill_null(
            t.lifecycle_stage_order.isnull()
        ),
        "temperature": (t.lead_temperature == "unscored") == ~(t.lead_score > 0).fill_null(False),
        "complete": ((t.contact_data_quality == "incomplete") == t.missing_email)
        & only_if(t.contact_data_quality == "complete", named, t.company_name.notnull(), t.job_title.notnull())
        & only_if(t.contact_data_quality == "minimal", t.missing_name)
        & only_if(t.contact_data_quality == "partial", ~t.missing_name),
        "age": aged(age, periods.day(t.contact_created_at), as_of) & both(age, t.contact_age_category),
        "update": both(t.days_since_last_update, (periods.day(t.contact_modified_at) <= as_of).ifelse(1, None))
        & (t.days_since_last_update == periods.days_between(periods.day(t.contact_modified_at), as_of)),
    }  # fmt: skip


def _deals(t: Table, as_of: ir.DateScalar) -> Checks:
    due, later = t.days_until_close, t.deal_stage.isnull() & ~t.missing_stage
    weighted = t.deal_amount.cast("float64") * t.close_probability
    cycle = periods.days_between(periods.day(t.deal_created_at), t.closed_date)
    return {
        "name": t.missing_deal_name == t.deal_name.isnull(),
        "amount": t.invalid_amount == (t.deal_amount < 0).fill_null(False),
        "closed": (t.is_closed == (t.is_won | t.is_lost)) & ~(t.is_won & t.is_lost)
        & (t.is_closed | t.closed_date.isnull()) & (t.closed_date <= as_of).fill_null(True),
        "won": (t.is_won == (t.standardized_stage == "Closed Won").fill_null(False))
        & (t.is_lost == (t.standardized_stage == "Closed Lost").fill_null(False)),
        "probability": only_if(t.is_won, t.close_probability == 1) & only_if(t.is_lost, t.close_probability == 0)
        & only_if(later, t.close_probability.isnull(), t.standardized_stage.isnull(), t.weighted_amount.isnull()),
        "weighted": only_if(t.close_probability.notnull() & t.deal_amount.notnull(),
                            (t.weighted_amount.cast("float64") - weighted).abs() <= CENT),
        "stage": (t.stage_order.notnull() == (t.standardized_stage != "unmapped").fill_null(False))
        & only_if(t.is_won, t.stage_order == 6) & only_if(t.is_lost, t.stage_order == 7)
        & only_if(t.stage_order.notnull() & ~t.is_closed, t.stage_order <= 5),
        "associations": _associations(t, "company", "contact")
        & only_if(t.account_id.notnull(), t.company_id.notnull()) & only_if(t.is_orphan, t.company_id.notnull())
        & only_if(t.is_orphan_contact, t.contact_id.notnull()) & only_if(t.is_orphan_owner, t.deal_owner_id.notnull()),
        "size": t.deal_size_category.notnull() == (t.deal_amount >= 0).fill_null(False),
        "age": aged(t.deal_age_days, periods.day(t.deal_created_at), as_of),
        "cycle": (cycle < 0).fill_null(True).ifelse(t.sales_cycle_days.isnull(), t.sales_cycle_days == cycle),
        "due": (t.is_closed | t.expected_close_date.isnull()).ifelse(
            due.isnull(), due == periods.days_between(as_of, t.expected_close_date)
        ) & both(due, t.close_timeline),
        "health": ((t.deal_health_status == "Closed").fill_null(False) == t.is_closed)
        & ((t.deal_health_status == "No Value").fill_null(False) == (~t.is_closed & ~(t.deal_amount > 0).fill_null(False)))
        & only_if(t.deal_health_status == "At Risk", due < -30)
        & only_if(t.deal_health_status == "Needs Attention", due.between(-30, -1)),
        "activity": t.activity_count.isnull() == (t.note_count.isnull() & t.meeting_count.isnull()),
        "activities": (t.activity_count == t.note_count.fill_null(0) + t.meeting_count.fill_null(0)),
        "reasons": (t.is_won | t.closed_won_reason.isnull()) & (t.is_lost | t.closed_lost_reason.isnull()),
        "type": both(t.deal_type, t.deal_type_category),
    }  # fmt: skip


def _engagements(t: Table, as_of: ir.DateScalar) -> Checks:
    at = t.engagement_timestamp
    unlinked = t.company_ids.isnull() & t.contact_ids.isnull() & t.deal_ids.isnull()
    flag = t.data_quality_flag
    return {
        "clock": clocked(at, t.engagement_date, t.engagement_hour, t.engagement_day_of_week)
        & (t.is_upcoming == (t.engagement_date > as_of)),
        "office_hours": both(t.is_business_hours, t.engagement_hour)
        & (t.is_business_hours == (t.engagement_hour.between(9, 16) & (t.engagement_day_of_week <= 5))),
        "kind": both(t.engagement_type, t.engagement_category, t.engagement_channel),
        "outcome": both(t.engagement_status, t.engagement_outcome),
        "length": both(t.duration_ms, t.duration_minutes) & near(t.duration_minutes * 60_000, t.duration_ms, 1e-6),
        "associations": _associations(t, "company", "contact", "deal")
        & only_if(t.account_id.notnull(), t.company_id.notnull()) & only_if(t.is_orphan, t.company_id.notnull())
        & only_if(t.is_orphan_contact, t.contact_id.notnull()) & only_if(t.is_orphan_deal, t.deal_id.notnull())
        & only_if(t.is_orphan_owner, t.owner_id.notnull()),
        "flag": ((flag == "missing_type") == t.engagement_type.isnull())
        & only_if(flag == "unmapped_type", t.engagement_category == "unmapped")
        & only_if(flag == "missing_owner", t.owner_id.isnull()) & only_if(flag == "missing_association", unlinked)
        & only_if(flag == "valid", t.owner_id.notnull(), ~unlinked, t.engagement_category != "unmapped"),
    }  # fmt: skip


def _owners(t: Table, as_of: ir.DateScalar) -> Checks:
    flag = t.data_quality_flag
    return {
        "status": (t.owner_status == "Inactive") == t.archived.fill_null(False),
        "names": (t.full_name.isnull() == (t.first_name.isnull() & t.last_name.isnull()))
        & (t.first_name.isnull() | t.full_name.startswith(t.first_name))
        & (t.last_name.isnull() | t.full_name.endswith(t.last_name)),
        "domain": both(t.email_domain, t.owner_classification) & (t.email_domain.isnull() | t.email.endswith(t.email_domain)),
        "tenure": aged(t.tenure_days, periods.day(t.owner_created_at), as_of) & both(t.tenure_days, t.tenure_category),
        "flag": ((flag == "missing_email") == t.email.isnull())
        & only_if(flag == "invalid_email", t.email.notnull(), t.email_domain.isnull())
        & only_if(flag == "missing_name", t.full_name.isnull())
        & only_if(flag == "valid", t.email_domain.notnull(), t.full_name.notnull(), t.owner_created_at.notnull()),
    }  # fmt: skip


def _tickets(t: Table, as_of: ir.DateScalar) -> Checks:
    hours = t.closed_at.delta(t.created_at, unit="millisecond").cast("float64") / 3_600_000
    backwards, flag = (hours < 0).fill_null(False), t.data_quality_flag
    return {
        "closed": only_if(t.is_closed, t.status_category == "Closed") & (t.is_closed | t.closed_at.isnull())
        & (t.is_closed | (t.status_category != "Closed").fill_null(True)) & (periods.day(t.closed_at) <= as_of).fill_null(True),
        "hours": (backwards | hours.isnull()).ifelse(
            t.resolution_time_hours.isnull(), near(t.resolution_time_hours, hours)
        ),
        "days": both(t.resolution_time_days, t.resolution_time_hours)
        & near(t.resolution_time_days * 24, t.resolution_time_hours),
        "reported": t.is_closed | t.reported_resolution_hours.isnull(),
        "age": t.is_closed.ifelse(t.ticket_age_days.isnull(), aged(t.ticket_age_days, periods.day(t.created_at), as_of)),
        "priority": (t.priority_score.notnull() == (t.priority != "unmapped").fill_null(False))
        & both(t.priority_score, t.sla_limit_hours),
        "sla": only_if(t.is_closed & (t.sla_status == "Breached"), t.resolution_time_hours > t.sla_limit_hours)
        & only_if(t.is_closed & (t.sla_status == "Within SLA"), t.resolution_time_hours <= t.sla_limit_hours)
        & only_if(~t.is_closed & (t.sla_status == "Breached"), (t.ticket_age_days + 1) * 24 > t.sla_limit_hours)
        & only_if(~t.is_closed & (t.sla_status == "Within SLA"), t.ticket_age_days * 24 <= t.sla_limit_hours)
        & only_if(t.sla_limit_hours.notnull() & t.created_at.notnull() & ~backwards
                  & (~t.is_closed | t.closed_at.notnull()), t.sla_status.notnull())
        & only_if(t.sla_limit_hours.isnull(), t.sla_status.isnull()),
        "kind": both(t.ticket_category, t.ticket_category_derived),
        "associations": _associations(t, "company", "contact", "deal")
        & only_if(t.account_id.notnull(), t.company_id.notnull()) & only_if(t.is_orphan, t.company_id.notnull())
        & only_if(t.is_orphan_contact, t.contact_id.notnull()) & only_if(t.is_orphan_owner, t.owner_id.notnull()),
        "flag": ((flag == "missing_created_at") == t.created_at.isnull())
        & only_if(flag == "missing_subject", t.subject.isnull()) & only_if(flag == "missing_priority", t.priority.isnull())
        & only_if(flag == "missing_company", t.company_id.isnull()) & only_if(flag == "closed_before_created", backwards)
        & only_if(flag == "valid", ~backwards, t.subject.notnull(), t.priority.notnull(), t.company_id.notnull()),
    }  # fmt: skip


RULES: Rules = {
    "stg_hubspot__companies": _companies,
    "stg_hubspot__contacts": _contacts,
    "stg_hubspot__deals": _deals,
    "stg_hubspot__engagements": _engagements,
    "stg_hubspot__owners": _owners,
    "stg_hubspot__tickets": _tickets,
}
