"""The operations of venues hold together: figures agree with each other, and the venues of an account are in order."""

from __future__ import annotations

from tapdata.logic.agreement import COLUMNS, GRAIN
from tapdata.logic.consistency import broken, quotient, share
from tapdata.model import Table, audit

KEY = ["location_id"]


@audit(grain=GRAIN, columns=COLUMNS)
def venue_operations_hold(mart_operations__performance: Table) -> Table:
    """One row per venue whose operations contradict each other, or that has the wrong place in its account."""
    return _rows(mart_operations__performance).union(_ranks(mart_operations__performance))


def _rows(t: Table) -> Table:
    """Venues that contradict themselves."""
    return broken(
        "the operations of a venue agree with themselves", t, KEY,
        pour=quotient(t.avg_pour_ml / 1000.0, t.pour_volume_liters_30d, t.pours_30d),
        idle=share(t.utilisation_30d_pct, t.controllers_in_service - t.idle_taps, t.controllers_in_service),
        staff=quotient(t.pours_per_staff_user, t.pours_30d, t.active_staff_users_30d),
        kegs=t.estimated_pours_remaining.isnull() | (t.kegs_seen > 0),
        volume=(t.pour_volume_liters_30d > 0) == (t.pours_30d > 0),
    )  # fmt: skip


def _ranks(t: Table) -> Table:
    """The places of an account's venues are 1, 2, 3 and so on, the best composite first."""
    accounts = t.group_by("account_id").aggregate(
        venues=t.count(), places=t.rank_in_account.nunique(), last=t.rank_in_account.max()
    )
    other = t.view()
    behind = other.select(
        _account="account_id",
        _before=other.rank_in_account - 1,
        _score="composite_operational_score",
        _venue="location_id",
    )
    p = t.join(behind, [t.account_id == behind._account, t.rank_in_account == behind._before])
    score = p.composite_operational_score
    best_first = (score >= p._score).fill_null(p._score.isnull())
    equal = score.identical_to(p._score)
    return broken(
        "venues of an account are ranked", accounts, ["account_id"],
        places=(accounts.places == accounts.venues) & (accounts["last"] == accounts.venues),
    ).union(
        broken("the better venue comes first", p, KEY, order=best_first & (~equal | (p.location_id < p._venue)))
    )  # fmt: skip
