"""Rows of the ledger about marketing: campaigns, leads, touches and conversions, truly linked."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tapdata.sample import campaigns as ads
from tapdata.sample import crm as sales
from tapdata.sample import marketing
from tapdata.sample.accounts import Accounts
from tapdata.sample.clock import NEVER
from tapdata.sample.ledger import Ledger
from tapdata.sample.truth import known, of
from tapdata.sample.writer import Maybe, names


def campaigns(ledger: Ledger, made: ads.Campaigns, raw: dict[str, pa.Table]) -> None:
    """Campaigns with the totals that their raw tables show.

    On Meta, actions that name no conversion are 0 conversions; without readable actions conversions are unknown.
    """
    for number, platform in enumerate(ads.PLATFORMS):
        at = made.at(number)
        shown = raw.get(platform)
        none = pa.nulls(len(at), pa.int64())
        actions = pc.fill_null(shown["actions"], "").combine_chunks() if platform == "facebook" and shown else None
        reports = made.clicks[at] > 0
        conversions = np.where(ads.converting(made)[at], made.conversions[at] * 100, 0)
        if actions is not None:
            reports &= pc.ends_with(actions, "]").to_numpy(zero_copy_only=False)
        ledger.add(
            "campaigns",
            len(at),
            {
                "platform": platform,
                "campaign_id": made.ids.take(pa.array(at)),
                "status": names(ads.STATUSES[number], made.status[at]),
                "start_day": made.start[at],
                "end_day": known(made.end[at]),
                "spend": made.spend[at],
                "impressions": none if shown is None else shown["impressions"].combine_chunks(),
                "clicks": none if shown is None else shown["clicks"].combine_chunks(),
                "conversions": None if shown is None else Maybe(conversions, reports | (number != 1)),
            },
        )


def facts(
    ledger: Ledger,
    world: Accounts,
    crm: sales.Crm,
    made: tuple[marketing.Leads, marketing.Touches, marketing.Conversions],
    *,
    campaign: ads.Campaigns,
    raw_leads: pa.Table,
) -> None:
    """Leads, touches and conversions, truly linked."""
    leads, touches, converted = made
    ledger.add(
        "leads",
        len(leads.company),
        {
            "lead_id": leads.ids,
            "account_id": of(world.ids, leads.account),
            "raw_account_id": raw_leads["account_id"].combine_chunks().cast(pa.string()),
            "company_id": crm.company.take(pa.array(leads.company)),
            "source": names(marketing.SOURCES, leads.source),
            "campaign_id": of(campaign.ids, leads.campaign),
            "created_at": leads.created,
        },
    )
    named = np.maximum(touches.campaign, 0)
    ledger.add(
        "touches",
        len(touches.lead),
        {
            "touch_id": touches.ids,
            "lead_id": leads.ids.take(pa.array(touches.lead)),
            "account_id": of(world.ids, leads.account[touches.lead]),
            "linked": touches.linked == 1,
            "touched_at": touches.at,
            "channel": names(marketing.CHANNELS, touches.channel),
            "platform": Maybe(names(ads.PLATFORMS, campaign.platform[named]), touches.campaign != NEVER),
            "campaign_id": of(campaign.ids, touches.campaign),
        },
    )
    ledger.add(
        "conversions",
        len(converted.account),
        {
            "account_id": world.ids.take(pa.array(converted.account)),
            "company_id": crm.company.take(pa.array(converted.account)),
            "day": converted.day,
            "kind": names(("subscription", "deal"), (converted.deal != NEVER).astype(np.int64)),
            "deal_id": of(crm.deal, converted.deal),
            "value": converted.cents,
        },
    )
