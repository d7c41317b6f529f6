"""Attribution gives each conversion away exactly once: the credits of its touches sum to 1 in every model."""

from __future__ import annotations

from tapdata.model import Table, audit

TOLERANCE = 1e-9


@audit(
    grain=("conversion_id", "attribution_model"),
    columns={
        "conversion_id": "Conversion whose credits do not sum to 1.",
        "attribution_model": "Model of attribution.",
        "credits": "Sum of its credits, share 0-1.",
        "touches": "Touches they are given to.",
    },
)
def attribution_credits(int_campaigns__attribution: Table) -> Table:
    """One row per conversion and model whose credits do not sum to 1."""
    t = int_campaigns__attribution
    given = t.group_by("conversion_id", "attribution_model").agg(credits=t.credit.sum(), touches=t.count())
    return given.filter((given.credits - 1.0).abs() > TOLERANCE)
