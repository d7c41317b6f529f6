"""What became of a lead is what its own row, its touches, its account and its customer's conversion say."""

from __future__ import annotations

import ibis

from tapdata.logic import attribution, periods
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.model import Table, audit


@audit(grain=GRAIN, columns=COLUMNS)
def leads_agree(
    lead_outcomes: Table,
    conversions: Table,
    stg_app_database__accounts: Table,
    stg_marketing__marketing_qualified_leads: Table,
    stg_marketing__attribution_touchpoints: Table,
) -> Table:
    """One row per lead whose outcome its own row, its touches, its account or the conversion contradicts."""
    outcomes, leads = lead_outcomes, stg_marketing__marketing_qualified_leads
    touches = stg_marketing__attribution_touchpoints
    staged = leads.select(
        "lead_id", "campaign_id", "lead_source", "lead_score", "mql_date", platform="campaign_platform"
    )
    mine = outcomes.filter(outcomes.party.notnull())
    ends = conversions.select("party", "conversion_id", "converted_at")
    ended = mine.select("lead_id", "party").left_join(ends, "party").select("lead_id", "conversion_id", "converted_at")
    known = touches.filter(~touches.is_orphan & touches.touchpoint_timestamp.notnull() & touches.lead_id.notnull())
    counted = known.group_by("lead_id").agg(touches=known.count())
    key, told = ("lead_id",), ("campaign_id", "lead_source", "lead_score", "mql_date", "platform")
    own = leads.filter(~leads.is_orphan & (leads.account_id != "0"))
    tied = outcomes.filter(outcomes.linked_by == "account")
    named = outcomes.mutate(named_party=attribution.party(outcomes.account_id, outcomes.company_id))
    return disagreements(
        (
            carried("an outcome = its lead", outcomes, staged, key, told),
            carried(
                "the outcome of a lead = its customer's conversion", mine, ended, key, ("conversion_id", "converted_at")
            ),
            carried(
                "touches of a lead = staged touches", outcomes.filter(outcomes.touches > 0), counted, key, ("touches",)
            ),
            carried("leads tied by their account = staged leads with one", tied, own, key, ("account_id",)),
            carried("a lead belongs to its account, else its company", outcomes, named, key, {"party": "named_party"}),
            _linked(outcomes, stg_app_database__accounts),
        )
    )


def _linked(outcomes: Table, accounts: Table) -> Agreement:
    """A lead tied by its account is linked from its qualification on, or from the account's creation, if later."""
    tied = outcomes.filter(outcomes.linked_by == "account")
    created = accounts.select("account_id", created=periods.day(accounts.account_created_at))
    t = tied.select("lead_id", "account_id", "mql_date").join(created, "account_id")
    created, qualified = ibis.coalesce(t.created, t.mql_date), ibis.coalesce(t.mql_date, t.created)
    known = t.select("lead_id", linked_on=ibis.greatest(created, qualified))
    return carried("since when a lead is linked", tied, known, ("lead_id",), ("linked_on",))
