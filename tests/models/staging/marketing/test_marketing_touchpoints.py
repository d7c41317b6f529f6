from datetime import datetime
from decimal import Decimal
from functools import cache

import pytest

from support import model_schema, raw, run, typed

NAME = "stg_marketing__attribution_touchpoints"


@cache
def campaigns_of(name, *ids):
    return typed(model_schema(name), *({"campaign_id": i} for i in ids))


@cache
def leads_of(*ids):
    return typed(model_schema("stg_marketing__marketing_qualified_leads"), *({"lead_id": i} for i in ids))


def campaign_ids(google_ads=(), facebook_ads=(), linkedin_ads=(), iterable=()):
    platforms = {"google_ads": google_ads, "facebook_ads": facebook_ads, "linkedin_ads": linkedin_ads}
    names = {f"stg_marketing__{name}_campaigns": ids for name, ids in (platforms | {"iterable": iterable}).items()}
    return {name: campaigns_of(name, *ids) for name, ids in names.items()}


def touches(*rows, leads=("l1", "l2"), campaigns=None):
    table = raw("attribution_touchpoints", *({"id": f"t{n}"} | row for n, row in enumerate(rows, start=1)))
    return run(
        NAME,
        attribution_touchpoints=table,
        stg_marketing__marketing_qualified_leads=leads_of(*leads),
        **(campaigns or campaign_ids()),
    )


def touch(campaigns=None, **row):
    (one,) = touches(row, campaigns=campaigns)
    return one


@pytest.mark.parametrize(
    ("channel", "source", "group"),
    [
        ("paid_search", "google", "Google"), ("paid_search", "bing", "Bing"), ("Paid Search", "Google", "Google"),
        ("paid_social", "facebook", "Meta"), ("paid_social", "linkedin", "LinkedIn"),
        ("paid_social", "twitter", "Twitter"), ("paid_social", "myspace", "unmapped"),
        ("paid_search", None, "unmapped"),
        ("organic", "google", "Organic"), ("email", "newsletter", "Email"), ("direct", None, "Direct"),
        ("referral", "blog", "Referral"), ("display", "google", "Display"), ("display", "programmatic", "Display"),
        ("podcast", "google", "unmapped"), (None, "google", None),
    ],
)  # fmt: skip
def test_channel_group_by_channel_and_source(channel, source, group):
    assert touch(channel=channel, source=source)["channel_group"] == group


def test_position_is_by_date_then_id_within_the_lead():
    day = datetime(2026, 6, 1)
    rows = touches(
        {"mql_id": "l1", "touchpoint_date": datetime(2026, 6, 3), "touchpoint_position": 1},
        {"mql_id": "l1", "touchpoint_date": day, "touchpoint_position": 3},
        {"mql_id": "l1", "touchpoint_date": datetime(2026, 6, 3), "touchpoint_position": 1},
        {"mql_id": "l2", "touchpoint_date": datetime(2026, 6, 9), "touchpoint_position": 1},
        {"mql_id": None, "touchpoint_date": day, "touchpoint_position": 1},
    )
    assert [row["position_in_journey"] for row in rows] == [2, 1, 3, 1, None]
    assert [row["touchpoint_position"] for row in rows] == [1, 3, 1, 1, 1]


def test_weights_of_a_lead_sum_to_one():
    rows = touches(
        *({"mql_id": "l1", "attribution_weight": Decimal("0.3333")} for _ in range(3)),
        {"mql_id": "l2", "attribution_weight": Decimal(0)},
        {"mql_id": None, "attribution_weight": Decimal("0.2500")},
        {"mql_id": None, "attribution_weight": None},
    )
    weights = [row["normalized_attribution_weight"] for row in rows]
    assert weights == pytest.approx([1 / 3, 1 / 3, 1 / 3, 0.0, 0.25, 0.0])
    assert sum(weights[:3]) == pytest.approx(1.0, abs=1e-12)
    assert rows[5]["attribution_weight"] is None


def test_a_lead_that_does_not_exist_is_an_orphan_a_lost_link_is_not():
    rows = touches({"mql_id": "gone"}, {"mql_id": "l1"}, {"mql_id": None}, {"mql_id": " "})
    assert [row["is_orphan"] for row in rows] == [True, False, False, False]


def test_campaigns_are_found_on_their_platform():
    known = campaign_ids(google_ads=("A", "S"), facebook_ads=("B", "S"), linkedin_ads=("C",), iterable=("D",))
    found = {i: touch(known, campaign_id=i) for i in ("A", "B", "C", "D", "S", "X", None)}
    assert {i: row["campaign_platform"] for i, row in found.items()} == {
        "A": "google_ads", "B": "facebook", "C": "linkedin", "D": "iterable", "S": None, "X": None, None: None,
    }  # fmt: skip
    assert [i for i, row in found.items() if row["is_orphan_campaign"]] == ["X"]


def test_texts_are_in_one_spelling_and_no_medium_is_null():
    row = touch(channel=" Direct", medium="None", source="Direct", content="Pricing")
    assert (row["channel"], row["medium"], row["source"], row["content"]) == ("direct", None, "direct", "pricing")


@pytest.mark.parametrize(
    ("row", "flag"),
    [
        ({"touchpoint_date": datetime(2026, 6, 1), "channel": "direct", "mql_id": "l1"}, "valid"),
        ({"channel": "direct", "mql_id": "l1"}, "missing_timestamp"),
        ({"touchpoint_date": datetime(2026, 6, 1), "mql_id": "l1"}, "missing_channel"),
        ({"touchpoint_date": datetime(2026, 6, 1), "channel": "podcast", "mql_id": "l1"}, "unmapped_channel"),
        ({"touchpoint_date": datetime(2026, 6, 1), "channel": "direct"}, "missing_lead"),
    ],
)
def test_quality_flag(row, flag):
    assert touch(**row)["data_quality_flag"] == flag


def test_touches_after_as_of_do_not_exist():
    rows = touches({"touchpoint_date": datetime(2026, 6, 30, 23, 59)}, {"touchpoint_date": datetime(2026, 7, 1)})
    assert [row["touchpoint_id"] for row in rows] == ["t1"]
