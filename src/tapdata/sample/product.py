"""Use of the product, a stretch of days at a time: sessions, page views and features."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tapdata.sample import parameters as p
from tapdata.sample import vocabulary as v
from tapdata.sample.accounts import Accounts
from tapdata.sample.clock import DAY, HOUR, NEVER, SECOND, Clock, weekday
from tapdata.sample.people import Users
from tapdata.sample.rng import Floats, Ints, Streams
from tapdata.sample.subscriptions import Lives
from tapdata.sample.venues import spread
from tapdata.sample.writer import Maybe, coded, fill, names, raw_table

SESSIONS, VIEWS, FEATURES = "app_database_user_sessions", "app_database_page_views", "app_database_feature_usage"
_CELLS = 300_000
"""Users times days that are held in memory at once."""
_VISITOR = 3
"""Stands for the role of an anonymous visitor."""
_PAGES = [page for pages in v.PAGES for page, _ in pages]
_FEATURES = [feature for features in v.FEATURES for feature, _ in features]
FEATURE_NAMES = pa.array(_FEATURES)


def _weights(groups: tuple[tuple[tuple[str, int], ...], ...]) -> list[list[float]]:
    """One row of weights per group over the items of all groups."""
    total = sum(len(group) for group in groups)
    rows, at = [], 0
    for group in groups:
        rows.append([0.0] * at + [float(weight) for _, weight in group] + [0.0] * (total - at - len(group)))
        at += len(group)
    return rows


@dataclass(frozen=True)
class _Visits:
    """Sessions in time order: who, in which role, from when (microseconds), how many seconds and pages."""

    ids: pa.Array
    user: Ints
    role: Ints
    start: Ints
    seconds: Ints
    pages: Ints

    def __len__(self) -> int:
        return len(self.user)


@dataclass(frozen=True)
class Use:
    """What people did in some days. ``user`` is a position, or the number of users for the anonymous one."""

    sessions: dict[str, Any]
    views: dict[str, Any]
    features: dict[str, Any]
    session_user: Ints
    session_start: Ints
    view_user: Ints
    view_time: Ints
    feature_user: Ints
    feature: Ints
    feature_time: Ints
    uses: Ints

    def tables(self) -> dict[str, pa.Table]:
        """The raw rows of the three tables."""
        parts = ((SESSIONS, self.sessions, self.session_user), (VIEWS, self.views, self.view_user))
        made = {name: raw_table(name, len(rows), columns) for name, columns, rows in parts}
        return {**made, FEATURES: raw_table(FEATURES, len(self.feature), self.features)}


class Product:
    """Makes the use of the product, stretch by stretch."""

    def __init__(self, users: Users, accounts: Accounts, lives: Lives, clock: Clock, streams: Streams) -> None:
        self._users, self._accounts, self._lives, self._clock = users, accounts, lives, clock
        self._draw, self._id = streams("product"), streams("product.ids")
        self._user_ids = pa.concat_arrays([users.ids, pa.array(["0"])])
        self._account_ids = pa.concat_arrays([accounts.ids, pa.array(["0"])])
        self._account = np.append(users.account, len(accounts))
        self._role = np.append(users.role, _VISITOR)
        self._launch = np.full(len(_FEATURES), clock.window, dtype=np.int64)
        for name, share in p.FEATURE_LAUNCHES:
            self._launch[_FEATURES.index(name)] += int(share * clock.event_days)
        self.last_seen = np.full(len(users) + 1, NEVER, dtype=np.int64)
        """Start of the last session of each user so far, in microseconds."""

    def stretches(self) -> Iterator[Use]:
        """All use of the window."""
        step = max(1, _CELLS // (len(self._users) + 1))
        for first in range(0, self._clock.event_days, step):
            yield self._stretch(first, min(first + step, self._clock.event_days))

    def ids_of(self, user: Ints) -> tuple[pa.Array, pa.Array]:
        """User and account ids of positions."""
        return self._user_ids.take(pa.array(user)), self._account_ids.take(pa.array(self._account[user]))

    def _mean(self, first: int, last: int) -> Floats:
        """Mean sessions by user and day."""
        users, clock = self._users, self._clock
        day = np.arange(clock.window + first, clock.window + last)
        level = np.array(p.SESSIONS_A_DAY)[users.activity] * np.array(p.SESSIONS_BY_ROLE)[users.role]
        level = np.where(users.activity == len(p.SESSIONS_A_DAY) - 1, p.DORMANT_LOGIN_CHANCE, level)
        served = self._lives.served(clock.window + first, last - first)[users.account]
        fading = self._lives.fading(clock.window + first, last - first)[users.account]
        here = day[None, :] > (users.created // DAY)[:, None]
        mean: Floats = level[:, None] * np.array(p.SESSION_WEEKDAY)[weekday(day)][None, :] * fading * (served & here)
        return mean

    def _stretch(self, first: int, last: int) -> Use:
        draw = self._draw
        mean = self._mean(first, last)
        count = draw.count(mean * (0.4 + 1.2 * draw.uniform(mean.shape)))
        user, day = np.divmod(np.repeat(np.arange(count.size), count.ravel()), last - first)
        known = np.bincount(day, minlength=last - first)
        unknown = draw.count(known * (p.ANONYMOUS_SHARE / (1 - p.ANONYMOUS_SHARE)))
        user = np.concatenate([user, np.full(int(unknown.sum()), len(self._users))])
        day = np.concatenate([day, np.repeat(np.arange(last - first), unknown)])
        role, n = self._role[user], len(user)
        start = (self._clock.window + first + day) * DAY + draw.pick_by(p.SESSION_HOURS, role) * HOUR
        start += draw.integers(0, HOUR - 1, n)
        seconds = 30 + np.floor(7_170 * draw.uniform(n) * draw.uniform(n) * draw.uniform(n)).astype(np.int64)
        start = np.minimum(start, self._clock.end - (seconds + 60) * SECOND)
        order = np.argsort(start, kind="stable")
        user, start, seconds, role = user[order], start[order], seconds[order], role[order]
        np.maximum.at(self.last_seen, user, start)
        pages = 1 + seconds // 240 + draw.integers(0, 3, n)
        visits = _Visits(self._id.uuids(n), user, role, start, seconds, pages)
        sessions = self._sessions(visits)
        views, view_user, view_time = self._views(visits)
        features, feature_user, feature, feature_time, uses = self._feature_use(visits)
        return Use(
            sessions, views, features, user, start, view_user, view_time, feature_user, feature, feature_time, uses
        )

    def _sessions(self, visits: _Visits) -> dict[str, Any]:
        draw, n, pages = self._draw, len(visits), visits.pages
        user_id, account_id = self.ids_of(visits.user)
        screen = draw.pick_by(p.SCREEN_WEIGHTS, visits.role)
        browser = draw.pick_by(_weights(v.BROWSERS), screen)
        return {
            "session_id": visits.ids,
            "user_id": user_id,
            "customer_id": account_id,
            "start_time": visits.start,
            "end_time": visits.start + visits.seconds * SECOND,
            "duration_seconds": visits.seconds,
            "page_views": pages,
            "actions_taken": pages + np.floor(pages * 2.5 * draw.uniform(n)).astype(np.int64),
            "device_type": names(v.SCREENS, screen),
            "browser": names([name for group in v.BROWSERS for name, _ in group], browser),
            "created_at": visits.start + draw.integers(0, 30 * SECOND, n),
        }

    def _views(self, visits: _Visits) -> tuple[dict[str, Any], Ints, Ints]:
        draw, pages = self._draw, visits.pages
        session, number = spread(pages)
        n = len(session)
        share = draw.integers(1, 100, n)
        total = np.cumsum(share)
        ends = np.cumsum(pages)
        base = np.concatenate([[0], total[ends[:-1] - 1]]) if n else np.zeros(0, dtype=np.int64)
        whole = (total[ends - 1] - base)[session] if n else base
        after = total - base[session]
        opened = (after - share) * visits.seconds[session] * SECOND // np.maximum(whole, 1)
        left = after * visits.seconds[session] * SECOND // np.maximum(whole, 1)
        page = draw.pick_by(_weights(v.PAGES), visits.role[session])
        path = pa.array(_PAGES).take(pa.array(page))
        numbered = pc.match_substring(path, "{id}")
        number_text = pa.array(draw.integers(1, 999, n)).cast(pa.string())
        head = pa.array([path.split("{id}")[0] for path in _PAGES]).take(pa.array(page))
        tail = pa.array([path.partition("{id}")[2] for path in _PAGES]).take(pa.array(page))
        url = fill(v.APP_URL + "%%%", head, pc.if_else(numbered, number_text, pa.scalar("")), tail)
        title_head = pa.array([_title(path.split("{id}")[0]) for path in _PAGES]).take(pa.array(page))
        title_tail = pa.array([_title(path.partition("{id}")[2]) for path in _PAGES]).take(pa.array(page))
        title = pc.if_else(numbered, fill("% - %", title_head, number_text), title_head)
        title = pc.if_else(pc.equal(title_tail, ""), title, fill("% - %", title, title_tail))
        outside = np.array(p.EXTERNAL_REFERRER_SHARE)[visits.role[session]]
        came = names([u for u, _ in v.EXTERNAL_REFERRERS], draw.pick([w for _, w in v.EXTERNAL_REFERRERS], n))
        previous = url.take(pa.array(np.maximum(np.arange(n) - 1, 0)))
        referrer = pc.if_else(pa.array(number == 0), came, previous)
        time = visits.start[session] + opened
        user_id, account_id = self.ids_of(visits.user[session])
        return (
            {
                "page_view_id": self._id.uuids(n),
                "session_id": visits.ids.take(pa.array(session)),
                "user_id": user_id,
                "customer_id": account_id,
                "page_url": url,
                "page_title": title,
                "timestamp": time,
                "time_on_page_seconds": (left - opened) // SECOND,
                "referrer_url": Maybe(referrer, (number > 0) | draw.chance(outside, n)),
                "created_at": time + draw.integers(0, 20 * SECOND, n),
            },
            visits.user[session],
            time,
        )

    def _feature_use(self, visits: _Visits) -> tuple[dict[str, Any], Ints, Ints, Ints, Ints]:
        draw = self._draw
        known = np.flatnonzero(visits.role != _VISITOR)
        mean = p.FEATURES_A_SESSION * (0.2 + 1.6 * draw.uniform(len(known)))
        session = known[spread(draw.count(mean))[0]]
        feature = draw.pick_by(_weights(v.FEATURES), visits.role[session])
        launched = visits.start[session] // DAY >= self._launch[feature]
        session, feature = session[launched], feature[launched]
        n = len(session)
        time = visits.start[session] + np.floor(visits.seconds[session] * draw.uniform(n)).astype(np.int64) * SECOND
        uses = 1 + np.floor(9 * draw.uniform(n) * draw.uniform(n)).astype(np.int64)
        user_id, account_id = self.ids_of(visits.user[session])
        columns = {
            "usage_id": self._id.uuids(n),
            "user_id": user_id,
            "customer_id": account_id,
            "feature_name": coded(FEATURE_NAMES, feature).cast(pa.string()),
            "usage_count": uses,
            "timestamp": time,
            "created_at": time + draw.integers(0, 20 * SECOND, n),
        }
        return columns, visits.user[session], feature, time, uses


def _title(path: str) -> str:
    """The title of a page: its path in words."""
    words = [word.replace("-", " ").title() for word in path.strip("/").split("/") if word]
    return " - ".join(words) if words else ("Home" if path == "/" else "")


def counted(user: Ints, day: Ints, kind: Ints | None = None) -> tuple[Ints, Ints, Ints, Ints, Ints]:
    """Distinct (user, day, kind) with the position of each row among them: user, day, kind, rows, position."""
    other = np.zeros(len(user), dtype=np.int64) if kind is None else kind
    key = (user * 100_000 + day) * 100 + other
    found, at, rows = np.unique(key, return_inverse=True, return_counts=True)
    rest, kinds = np.divmod(found, 100)
    users, days = np.divmod(rest, 100_000)
    return users, days, kinds, rows.astype(np.int64), at.astype(np.int64)
