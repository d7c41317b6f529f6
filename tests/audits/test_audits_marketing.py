"""Audits of marketing, sales, tickets and the company: quiet on a small company, and each fires on a contradiction in it."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from support import AS_OF, Filled, Rows, model_schema, run, typed
from tapdata.logic import attribution, channels

Tables = dict[str, Rows]
YESTERDAY = AS_OF - timedelta(days=1)
CAMPAIGN = {"platform": "facebook", "campaign_id": "c"}


def found(audit: str, tables: Tables, **changes: Rows) -> set[str]:
    """The statements that an audit finds broken in a company, some of whose tables are changed."""
    filled: dict[str, Filled] = {n: typed(model_schema(n), *rows) for n, rows in (tables | changes).items()}
    return {row["statement"] for row in run(audit, **filled)}


def changed(rows: Rows, **columns: Any) -> Rows:
    """The rows, the last of them changed."""
    return [*rows[:-1], rows[-1] | columns]


def campaign(**more: Any) -> dict[str, Any]:
    told = {"campaign_name": "Spring", "total_spend": Decimal(100), "clicks": 10, "impressions": 1000, "days_active": 2}
    counts = dict.fromkeys(("total_touchpoints", "linked_touchpoints", "total_leads_touched", "converted_leads"), 0)
    ratios = {"click_through_rate": 1.0, "cost_per_click": 10.0, "cost_per_thousand_impressions": 100.0}
    return CAMPAIGN | told | counts | ratios | more


CAMPAIGNS: Tables = {
    "int_campaigns__core": [campaign(lead_touchpoints=0)],
    "entity_campaigns": [campaign(daily_spend_rate=50.0, leads_generated=0)],
    "stg_marketing__facebook_ads_campaigns": [
        {"campaign_id": "c", "campaign_name": "Spring", "spend": Decimal(100), "clicks": 10, "impressions": 1000}
    ],
}


def test_a_campaign_is_what_its_platform_its_touches_and_its_parts_say() -> None:
    now = CAMPAIGNS["entity_campaigns"]
    touch = {"touchpoint_id": "t", "campaign_id": "c", "campaign_platform": "facebook"}
    lead = {"lead_id": "l", "campaign_id": "c", "platform": "facebook"}
    credit = CAMPAIGN | {
        "attribution_model": "linear",
        "credit": 1.0,
        "attributed_revenue": 9.0,
        "touches_in_journey": 1,
    }

    def fires(**changes: Rows) -> set[str]:
        return found("campaigns_agree", CAMPAIGNS, **changes)

    assert fires() == set()
    assert fires(stg_marketing__facebook_ads_campaigns=[]) == {"campaigns of facebook = staged campaigns"}
    assert fires(entity_campaigns=changed(now, campaign_name="Autumn")) == {"a campaign = its intermediate row"}
    assert fires(entity_campaigns=changed(now, daily_spend_rate=51.0)) == {"ratios of a campaign = its parts"}
    assert fires(stg_marketing__attribution_touchpoints=[touch]) == {"touches of a campaign = staged touches"}
    assert fires(lead_outcomes=[lead]) == {"leads of a campaign = leads that name it"}
    assert fires(int_campaigns__attribution=[credit]) == {"credits of a campaign = its touches"}


def day_of_campaign(day: date, number: int, **more: Any) -> dict[str, Any]:
    so_far = {"spend_to_date": 50.0 * number, "touches_to_date": 0, "leads_to_date": 0}
    today = {"spend": 50.0, "impressions": 500.0, "clicks": 5.0, "touches": 0}
    shared = dict.fromkeys(
        ("attributed_conversions", "attributed_revenue", "conversions_to_date", "revenue_to_date"), 0.0
    )
    flags = {"in_flight": True, "is_attributable": True, "day_of_flight": number}
    return CAMPAIGN | {"day": day} | so_far | today | shared | flags | more


def test_the_days_and_the_history_of_a_campaign_are_its_own() -> None:
    days = [day_of_campaign(YESTERDAY, 1), day_of_campaign(AS_OF, 2)]
    spent = {"click_through_rate": 1.0, "cost_per_click": 10.0, "cost_per_thousand_impressions": 100.0}
    daily = [
        CAMPAIGN | spent
        | {"performance_date": d["day"], "day_of_flight": d["day_of_flight"], "campaign_name": "Spring"}
        | {"daily_spend": 50.0, "daily_impressions": 500.0, "daily_clicks": 5.0, "daily_touches": 0}
        | {"cumulative_spend": d["spend_to_date"], "is_estimated": True, "day_of_week": d["day"].isoweekday()}
        | {"daily_attributed_conversions": 0.0, "daily_attributed_revenue": 0.0, "cumulative_attributed_conversions": 0.0}
        for d in days
    ]  # fmt: skip
    period = CAMPAIGN | {
        "valid_from": YESTERDAY, "is_current": True, "campaign_name": "Spring", "total_spend": 50.0, "is_active": True,
        "total_touchpoints": 0, "total_leads_touched": 0, "linear_conversions": 0.0, "linear_revenue": 0.0,
        "campaign_lifecycle_stage": "running", "start_date": YESTERDAY,
    }  # fmt: skip
    now = campaign(
        start_date=YESTERDAY,
        is_active=True,
        campaign_lifecycle_stage="running",
        linear_conversions=0.0,
        linear_revenue=0.0,
    )
    company: Tables = {
        "entity_campaigns": [now],
        "campaign_days": days,
    }

    def fires(daily: Rows = daily, **changes: Rows) -> set[str]:
        return found("campaign_days_agree", company | {"entity_campaigns_daily": daily}, **changes)

    def history(**columns: Any) -> set[str]:
        return found("campaign_history_agree", company | {"entity_campaigns_history": [period | columns]})

    assert fires() == history() == set()
    assert fires(campaign_days=days[:1]) >= {"days of a campaign = its life", "flight of a campaign = its days"}
    assert fires(campaign_days=changed(days, spend_to_date=99.0)) >= {"growth of a campaign = the day"}
    assert fires(changed(daily, daily_touches=1)) == {"days in flight = days of the campaign"}
    assert fires(changed(daily, cost_per_click=9.0)) == {"ratios of a campaign's day = its parts"}
    assert fires(changed(daily, campaign_name="?")) == {"name, type and dates of a campaign"}
    assert history(total_spend=51.0) == {"a period of a campaign = its first day"}
    assert history(campaign_lifecycle_stage="paused") == {"the current period of a campaign = the campaign"}
    assert history(previous_spend=1.0) == {"a period of a campaign = the step from the one before"}
    assert history(campaign_name="?") == {"name, type and dates of a campaign"}


def test_credits_conversions_and_leads_are_those_of_deals_and_touches() -> None:
    touched_at, won_at = datetime(2026, 6, 1, 12), date(2026, 6, 10)
    sale = {"company_id": "k", "account_id": "7", "conversion_type": attribution.DEAL, "converted_at": won_at}
    sale |= {"conversion_id": "deal:d", "conversion_value": Decimal(500)}
    touch = {"touchpoint_id": "t", "lead_id": "l"}
    given = [
        sale | touch
        | {"attribution_model": model, "touched_at": touched_at, "touch_position": 1, "touches_in_journey": 1}
        | {"days_before_conversion": 9.5, "days_to_convert": 9.5, "credit": 1.0, "attributed_revenue": 500.0}
        for model in attribution.MODELS
    ]  # fmt: skip
    lead = {"lead_id": "l", "mql_date": date(2026, 6, 1), "account_id": "7"}
    outcome = lead | {"linked_by": "account", "party": "account:7", "linked_on": date(2026, 6, 1), "touches": 1}
    outcome |= {"conversion_id": "deal:d", "converted_at": won_at}
    deal = {"deal_id": "d", "account_id": "7", "company_id": "k", "is_won": True, "close_date": won_at}
    touches = [touch | {"touchpoint_timestamp": touched_at, "is_orphan": False}]
    credited: Tables = {
        "int_campaigns__attribution": given,
        "conversions": [sale | {"party": "account:7"}],
        "mart_sales__pipeline": [deal | {"amount": Decimal(500)}],
        "stg_hubspot__deals": [{"hubspot_deal_id": "d"}],
        "stg_marketing__attribution_touchpoints": touches,
    }
    won: Tables = {
        "conversions": credited["conversions"],
        "lead_outcomes": [outcome],
        "stg_app_database__accounts": [{"account_id": "7", "account_created_at": datetime(2026, 5, 1)}],
        "stg_marketing__marketing_qualified_leads": [lead | {"is_orphan": False}],
        "stg_marketing__attribution_touchpoints": touches,
    }

    def fires(**changes: Rows) -> set[str]:
        return found("attribution_agree", credited, **changes)

    def lead_fires(**columns: Any) -> set[str]:
        return found("leads_agree", won, lead_outcomes=[outcome | columns])

    assert fires() == lead_fires() == set()
    assert fires(int_campaigns__attribution=given[1:]) == {"a journey = its touches"}
    assert fires(int_campaigns__attribution=changed(given, attributed_revenue=499.0)) == {"a credit = its parts"}
    assert fires(int_campaigns__attribution=changed(given, lead_id="x")) == {"a credit = its touch"}
    assert fires(int_campaigns__attribution=changed(given, account_id="8")) == {"a credit = its conversion"}
    earlier = [*credited["mart_sales__pipeline"], deal | {"deal_id": "e", "close_date": date(2026, 5, 1)}]
    assert fires(mart_sales__pipeline=earlier) == {"conversions by deals = first won deals"}
    payer = {"account_id": "9", "mrr": Decimal(1), "valid_from": won_at, "first_paid_date": won_at}
    assert fires(account_mrr=[payer]) == {"every paying account converted"}
    assert lead_fires(touches=2) == {"touches of a lead = staged touches"}
    assert lead_fires(lead_score=5.0) == {"an outcome = its lead"}
    assert lead_fires(linked_on=AS_OF) == {"since when a lead is linked"}
    assert lead_fires(converted_at=AS_OF) == {"the outcome of a lead = its customer's conversion"}
    assert lead_fires(linked_by="contact") == {"leads tied by their account = staged leads with one"}
    assert lead_fires(company_id="k", account_id=None) >= {"a lead belongs to its account, else its company"}


def test_a_month_of_a_channel_is_its_touches_leads_and_days() -> None:
    nowhere = {"platform": "none", "campaign_id": "none", "conversion_month": date(2026, 6, 1)}
    empty = nowhere | dict.fromkeys(("touches", "linked_touches", "leads", "matched_leads"), 0)
    mart = [
        empty
        | {"attribution_model": m, "channel": "unattributed", "attributed_conversions": 1.0, "attributed_revenue": 9.0}
        for m in attribution.MODELS
    ]
    sale = {"conversion_id": "deal:d", "converted_at": AS_OF, "conversion_value": Decimal(9)}
    company: Tables = {"mart_marketing__attribution": mart, "conversions": [sale]}

    def fires(**changes: Rows) -> set[str]:
        return found("marketing_agree", company, **changes)

    assert fires() == set()
    assert fires(conversions=[]) == {"conversions without a touch"}
    assert fires(mart_marketing__attribution=mart[:-1]) >= {"all models tell the same of a month"}
    assert fires(mart_marketing__attribution=changed(mart, touches=1)) >= {"ratios of a month = its parts"}
    assert fires(lead_outcomes=[{"lead_id": "l", "channel": "email", "mql_date": AS_OF}]) == {"leads of a month"}
    touch = {"touchpoint_id": "t", "channel": "email", "touchpoint_timestamp": datetime(2026, 6, 1)}
    assert fires(stg_marketing__attribution_touchpoints=[touch]) == {"touches of a month"}
    assert fires(campaign_days=[day_of_campaign(AS_OF, 1)]) == {"spend of a month = its days"}
    credit = sale | {"touchpoint_id": "t", "attribution_model": "linear", "channel": "email", "credit": 1.0}
    assert "credits of a month = its touches" in fires(int_campaigns__attribution=[credit])


def test_a_day_of_a_channel_is_its_campaigns_leads_and_visits() -> None:
    shares = [f"attributed_{kind}_{model}" for kind in ("conversions", "revenue") for model in attribution.MODELS]
    sums = ("spend_30d", "attributed_conversions_linear_30d", "attributed_revenue_linear_30d")
    nothing = dict.fromkeys(("spend", "impressions", "clicks", "conversions", *shares, *sums), 0.0)
    nothing |= {"active_campaigns": 0, "mqls": 0, "mqls_30d": 0}
    rows = [{"metric_date": AS_OF, "channel": channel} | nothing for channel in channels.CHANNELS]
    company: Tables = {"metrics_marketing": rows, "days": [{"day": AS_OF, "is_company_day": True}]}

    def fires(**changes: Rows) -> set[str]:
        return found("channel_days_agree", company, **changes)

    assert fires() == set()
    assert fires(metrics_marketing=rows[1:]) == {"every channel has every day"}
    assert fires(metrics_marketing=changed(rows, spend_30d=1.0)) == {"30 days of a channel = its days"}
    assert fires(metrics_marketing=changed(rows, cpc=1.0)) == {"ratios of a channel = its parts"}
    flown = CAMPAIGN | {"performance_date": AS_OF, "daily_spend": 5.0}
    assert fires(entity_campaigns_daily=[flown]) == {"a channel's day = its campaigns"}
    assert fires(lead_outcomes=[{"lead_id": "l", "channel": "email", "mql_date": AS_OF}]) == {"leads of a day"}
    sale = {"conversion_id": "deal:d", "converted_at": AS_OF}
    assert fires(conversions=[sale]) == {"conversions without a touch, by day"}
    visits = {"session_date": AS_OF, "sessions": 5}
    assert fires(stg_marketing__google_analytics_sessions=[visits]) == {"visits of a day"}


def test_a_deal_is_what_hubspot_its_customer_and_its_lead_say() -> None:
    staged = {"hubspot_deal_id": "d", "deal_amount": Decimal(100), "close_probability": 0.5, "is_closed": False}
    staged |= {"weighted_amount": Decimal(50), "company_id": "k", "deal_owner_id": "o"}
    deal = {"deal_id": "d", "amount": Decimal(100), "probability": 0.5, "weighted_value": Decimal(50), "is_open": True}
    deal |= {
        "company_id": "k",
        "account_id": "7",
        "owner_id": "o",
        "activities": 0,
        "is_idle": False,
        "account_name": "Bar",
    }
    company: Tables = {
        "mart_sales__pipeline": [deal],
        "stg_hubspot__deals": [staged],
        "stg_hubspot__companies": [{"hubspot_company_id": "k", "account_id": "7", "is_orphan": False}],
        "entity_customers": [{"account_id": "7", "company_name": "Bar"}],
    }

    def fires(**changes: Rows) -> set[str]:
        return found("sales_agree", company, **changes)

    assert fires() == set()
    assert fires(stg_hubspot__deals=[]) == {"a deal of the pipeline = the staged deal"}
    assert fires(stg_hubspot__companies=[]) == {"company of a deal"}
    assert fires(stg_hubspot__owners=[{"owner_id": "o", "full_name": "Ann"}]) == {"owner of a deal"}
    assert fires(entity_customers=[]) == {"customer of a deal"}
    assert fires(lead_outcomes=[{"lead_id": "l", "party": "account:7", "mql_date": AS_OF}]) == {
        "lead of a deal = the first of its customer"
    }
    done = {"engagement_id": "e", "deal_id": "d", "engagement_date": AS_OF}
    assert fires(stg_hubspot__engagements=[done]) == {"activities of a deal"}
    assert fires(mart_sales__pipeline=[deal | {"days_since_last_activity": 3}]) == {
        "a deal of the pipeline = its parts"
    }


def test_an_owners_days_are_deals_and_activities() -> None:
    counts = (
        "open_deals", "deals_created", "deals_won", "deals_lost", "deals_won_mtd", "deals_won_90d", "deals_lost_90d",
        "valued_won_90d", "cycle_days_90d", "timed_won_90d", "calls_30d", "emails_30d", "meetings_30d", "stalled_deals",
        "overdue_deals", "pipeline_value", "revenue_won", "revenue_won_mtd", "revenue_won_90d", "qualified_pipeline_value",
        "weighted_pipeline",
    )  # fmt: skip
    day = {"owner_id": "o", "activities_per_opportunity_30d": 0.0, **dict.fromkeys(counts, 0), "open_deals": 1}
    rows = [day | {"metric_date": YESTERDAY, "deals_created": 1}, day | {"metric_date": AS_OF}]
    deal = {
        "deal_id": "d",
        "owner_id": "o",
        "created_date": YESTERDAY,
        "is_open": True,
        "is_won": False,
        "is_lost": False,
    }
    company: Tables = {"metrics_sales": rows, "mart_sales__pipeline": [deal]}

    def fires(**changes: Rows) -> set[str]:
        return found("owner_days_agree", company, **changes)

    assert fires() == set()
    assert fires(metrics_sales=rows[:1]) >= {"days of an owner = since the first deal"}
    assert fires(metrics_sales=changed(rows, pipeline_value=Decimal(1))) == {"open deals of an owner at as_of"}
    assert fires(metrics_sales=changed(rows, calls_30d=1)) >= {"an owner's day = deals and activities"}
    assert fires(metrics_sales=changed(rows, sales_velocity=1.0, avg_sales_cycle_days_90d=2.0)) == {
        "ratios of an owner's day = its parts"
    }
    assert fires(stg_hubspot__owners=[{"owner_id": "o", "full_name": "Ann"}]) == {"name of an owner"}


def test_the_companys_day_is_what_its_teams_say() -> None:
    zero = dict.fromkeys(
        ("pipeline_value", "customers_at_risk", "marketing_spend_30d", "total_mqls_30d", "open_tickets"), 0
    )
    day = {"metric_date": AS_OF, "total_mrr": Decimal(10), "dau": 3, "pour_volume_liters": 2.0} | zero
    company: Tables = {
        "metrics_unified": [day],
        "days": [{"day": AS_OF, "is_company_day": True}],
        "metrics_revenue": [{"metric_date": AS_OF, "total_mrr": Decimal(10)}],
        "metrics_product_analytics": [{"metric_date": AS_OF, "daily_active_users": 3}],
        "metrics_operations": [{"metric_date": AS_OF, "pour_volume_liters": 2.0}],
    }

    def fires(**changes: Rows) -> set[str]:
        return found("company_agree", company, **changes)

    assert fires() == set()
    assert fires(days=[]) == {"the company has every day"}
    for source, figure in (
        ("revenue", "total_mrr"),
        ("product_analytics", "dau"),
        ("operations", "pour_volume_liters"),
    ):
        assert fires(metrics_unified=[day | {figure: 4}]) == {f"the company = metrics_{source}"}
    assert fires(metrics_sales=[{"metric_date": AS_OF, "owner_id": "o", "pipeline_value": Decimal(1)}]) == {
        "pipeline of all owners"
    }
    assert fires(metrics_marketing=[{"metric_date": AS_OF, "channel": "email", "mqls_30d": 1}]) == {
        "spend and leads of all channels"
    }
    assert fires(metrics_unified=[day | {"open_tickets": 1}]) == {"open tickets of all accounts"}
    assert fires(metrics_unified=[day | {"customers_at_risk": 1}]) == {"accounts at risk"}
    well = {
        "account_id": "7",
        "metric_date": AS_OF,
        "monthly_recurring_revenue": Decimal(1),
        "customer_health_score": 5.0,
    }
    assert fires(metrics_customer_success=[well]) == {"health of the paying accounts"}
    assert fires(metrics_unified=[day | {"media_cac": 1.0}]) == {"ratios of the company = its parts"}


def test_a_figure_is_the_same_wherever_it_is_shown() -> None:
    figures = [name for name in model_schema("metrics_unified") if name not in ("metric_date", "date")]
    told = [{"metric_date": AS_OF, "metric_name": name, "unit": "u", "domain": "sales"} for name in figures]
    told = [row | ({"current_value": 7.0} if row["metric_name"] == "dau" else {}) for row in told]
    shown = [{k: row.get(k) for k in ("metric_date", "metric_name", "unit", "current_value")} for row in told]
    one = {
        "metric_date": AS_OF,
        "entity_type": "company",
        "entity_id": "company",
        "metric_name": "dau",
        "metric_value": 7.0,
    }
    domains = [one | {"unit": "u", "domain": "sales"}]
    company: Tables = {
        "metrics_unified": [{"metric_date": AS_OF, "dau": 7}],
        "metrics_api": told,
        "metrics_company_overview": shown,
        "metrics_unified_domains": domains,
    }

    def fires(**changes: Rows) -> set[str]:
        return found("kpis_agree", company, **changes)

    assert fires() == set()
    assert fires(metrics_unified=[{"metric_date": AS_OF, "dau": 8}]) == {"a figure of the company"}
    assert fires(metrics_unified_domains=changed(domains, unit="v")) == {"a figure by domain = the company"}
    assert fires(metrics_company_overview=shown[1:]) == {"a figure of the overview"}
    assert fires(metrics_unified_domains=changed(domains, importance_tier="tier_1")) == {"rank of a figure"}
    assert fires(metrics_sales=[{"metric_date": AS_OF, "owner_id": "o", "open_deals": 1}]) == {"a figure by owner"}
    assert fires(metrics_api=changed(told, change_7d=1.0)) == {"a change = the difference of two days"}


def test_tickets_by_day_are_those_of_the_help_desk() -> None:
    counts = (
        "tickets_closed", "open_urgent_tickets", "open_breaches", "created_90d_closed", "resolved_90d", "timed_90d",
    )  # fmt: skip
    one = {"tickets_opened": 1, "open_tickets": 1, "tickets_30d": 1, "tickets_90d": 1, "lifetime_tickets": 1}
    rows = [{"account_id": "7", "day": AS_OF, "resolution_hours_90d": 0.0} | dict.fromkeys(counts, 0) | one]
    noon = datetime(2026, 6, 30, 12)
    ticket = {"ticket_id": "t", "account_id": "7", "created_at": noon}
    company: Tables = {
        "ticket_days": rows,
        "days": [{"day": AS_OF}],
        "stg_app_database__accounts": [{"account_id": "7", "account_created_at": noon}],
        "stg_hubspot__tickets": [ticket],
    }

    def fires(**changes: Rows) -> set[str]:
        return found("tickets_agree", company, **changes)

    assert fires() == set()
    assert fires(ticket_days=changed(rows, tickets_30d=2)) == {"tickets of a day = the help desk's"}
    assert fires(ticket_days=changed(rows, open_breaches=1)) == {"tickets of an account at as_of"}
    assert fires(ticket_days=[]) >= {"days of an account's tickets", "days with a ticket"}
