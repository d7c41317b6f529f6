"""Locations and devices: where the taps are and how they are doing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tapdata.sample import parameters as p
from tapdata.sample import vocabulary as v
from tapdata.sample.accounts import Accounts, office_time
from tapdata.sample.clock import DAY, SECOND, Clock
from tapdata.sample.rng import Bools, Ints, Streams
from tapdata.sample.subscriptions import Lives
from tapdata.sample.writer import Maybe, fill, names


@dataclass(frozen=True)
class Locations:
    """One row per venue, in the order of ids."""

    ids: pa.Array
    account: Ints
    first: Bools
    place: Ints
    created: Ints

    def __len__(self) -> int:
        return len(self.account)


@dataclass(frozen=True)
class Devices:
    """One row per device, in the order of ids."""

    ids: pa.Array
    location: Ints
    account: Ints
    kind: Ints
    created: Ints
    install_day: Ints
    usage: Ints
    legacy: Bools
    firmware: Ints
    silent: Bools

    def __len__(self) -> int:
        return len(self.account)


def spread(counts: Ints) -> tuple[Ints, Ints]:
    """For ``counts`` of children: each child's parent, and its number within the parent."""
    parent = np.repeat(np.arange(len(counts)), counts)
    number = np.arange(len(parent)) - np.repeat(np.cumsum(counts) - counts, counts)
    return parent, number


def simulate(accounts: Accounts, lives: Lives, clock: Clock, streams: Streams) -> tuple[Locations, Devices]:
    """Venues and devices set up while the account is served. A venue's first device is a tap controller."""
    served = lives.served(clock.start, p.HISTORY_DAYS + 1)
    draw = streams("locations")
    low, high = np.array(p.LOCATIONS_BY_SIZE).T
    account, number = spread(draw.integers(low[accounts.size], high[accounts.size], len(accounts)))
    n = len(account)
    wait = np.where(number == 0, draw.integers(*p.FIRST_LOCATION_DAYS, n), draw.integers(*p.NEXT_LOCATION_DAYS, n))
    home = draw.pick(v.PLACE_WEIGHTS, len(accounts))
    place = np.where(draw.chance(0.55, n) | (number == 0), home[account], draw.pick(v.PLACE_WEIGHTS, n))
    created = (accounts.created_day[account] + wait) * DAY + office_time(draw, n)
    kept = np.flatnonzero(
        served[account, np.minimum(created // DAY - clock.start, p.HISTORY_DAYS)] & (created <= clock.end)
    )
    kept = kept[np.argsort(created[kept], kind="stable")]
    locations = Locations(
        pa.array(np.arange(1, len(kept) + 1)).cast(pa.string()),
        account[kept],
        number[kept] == 0,
        place[kept],
        created[kept],
    )

    draw = streams("devices")
    low, high = np.array(p.DEVICES_BY_SIZE).T
    size = accounts.size[locations.account]
    location, number = spread(draw.integers(low[size], high[size], len(locations)))
    n = len(location)
    kind = np.where(number == 0, 0, draw.pick(p.DEVICE_TYPE_WEIGHTS, n))
    created = (locations.created[location] // DAY + draw.integers(*p.INSTALL_DAYS, n)) * DAY + office_time(draw, n)
    usage = draw.pick(p.USAGE_WEIGHTS, n)
    legacy = (kind == 0) & draw.chance(p.LEGACY_SHARE, n)
    silent = (kind == 0) & draw.chance(p.SILENT_SHARE, n) & (locations.account[location] != 0)
    firmware = np.where(legacy, draw.integers(0, 3, n), draw.integers(4, len(v.FIRMWARE) - 1, n))
    owner = locations.account[location]
    kept = np.flatnonzero(
        served[owner, np.minimum(created // DAY - clock.start, p.HISTORY_DAYS)] & (created <= clock.end)
    )
    kept = kept[np.argsort(created[kept], kind="stable")]
    devices = Devices(
        pa.array(np.arange(1, len(kept) + 1)).cast(pa.string()),
        location[kept],
        locations.account[location[kept]],
        kind[kept],
        created[kept],
        created[kept] // DAY,
        usage[kept],
        legacy[kept],
        firmware[kept],
        silent[kept],
    )
    return locations, devices


def raw_locations(
    locations: Locations, accounts: Accounts, devices: Devices, clock: Clock, streams: Streams
) -> dict[str, Any]:
    """Columns of the raw table."""
    draw = streams("locations.raw")
    n = len(locations)
    city, state, zips, latitude, longitude = zip(*v.PLACES, strict=True)
    cities = names(city, locations.place)

    def filled(values: Any, share: float = 1 - p.OPTIONAL_NULL_SHARE) -> Maybe:
        return Maybe(values, draw.chance(share, n))

    def near(degrees: tuple[float, ...]) -> Ints:
        micro = np.array([round(d * 1_000_000) for d in degrees], dtype=np.int64)
        return micro[locations.place] + draw.integers(-90_000, 90_000, n)

    name = accounts.name.take(locations.account)
    kind = np.where(locations.first, 0, draw.integers(1, 3, n))
    located = draw.chance(0.7, n)
    size = accounts.size[locations.account]
    return {
        "id": locations.ids,
        "customer_id": accounts.ids.take(locations.account),
        "name": pc.if_else(pa.array(locations.first), fill("% - Main", name), fill("% - %", name, cities)),
        "address": filled(
            fill("% %", draw.integers(10, 9_900, n), names(v.STREETS, draw.integers(0, len(v.STREETS) - 1, n)))
        ),
        "city": filled(cities),
        "state": names(state, locations.place),
        "zip_code": filled(fill("%%", names(zips, locations.place), draw.digits(n, 2))),
        "country": "USA",
        "location_type": names(v.LOCATION_TYPES, kind),
        "business_type": names(v.TYPES, accounts.kind[locations.account]),
        "size": names(v.SIZES, size),
        "expected_device_count": np.bincount(devices.location, minlength=n) + draw.integers(0, 2, n),
        "install_date": locations.created // DAY,
        "latitude": Maybe(near(latitude), located),
        "longitude": Maybe(near(longitude), located),
        "capacity": filled(draw.integers(3, 40, n) * 10 * (1 + size * size)),
        "is_active": True,
        "created_at": locations.created,
        "updated_at": np.minimum(locations.created + draw.integers(0, 40 * DAY // SECOND, n) * SECOND, clock.end),
    }


def raw_devices(
    devices: Devices, accounts: Accounts, locations: Locations, online: Bools, *, clock: Clock, streams: Streams
) -> dict[str, Any]:
    """Columns of the raw table. ``online`` tells which devices answer at as-of."""
    draw = streams("devices.raw")
    n = len(devices)
    flat = [model for models in v.MODELS for model in models]
    sizes = np.array([len(models) for models in v.MODELS])
    model = (np.cumsum(sizes) - sizes)[devices.kind] + draw.integers(0, sizes[devices.kind] - 1, n)
    maker, model_name, newest = zip(*flat, strict=True)
    low, high = np.array(p.DEVICE_PRICE).T * 100
    price = draw.integers(low[devices.kind], high[devices.kind], n)
    price = np.where(np.array(newest)[model], price * p.NEWEST_MODEL_PRICE_PERCENT // 100, price)
    status = np.where(online, np.where(draw.chance(p.MAINTENANCE_SHARE, n), 2, 0), 1)
    serviced = devices.install_day + draw.integers(20, 400, n)
    octet = draw.hexes(n, 2), draw.hexes(n, 2), draw.hexes(n, 2)
    year = (devices.created.astype("datetime64[us]").astype("datetime64[Y]").astype(np.int64)) + 1970
    number = pc.utf8_lpad(pa.array(np.arange(1, n + 1)).cast(pa.string()), 6, "0")

    def filled(values: Any, share: float = 1 - p.OPTIONAL_NULL_SHARE) -> Maybe:
        return Maybe(values, draw.chance(share, n))

    return {
        "id": devices.ids,
        "location_id": locations.ids.take(devices.location),
        "device_type": names(v.DEVICE_TYPES, devices.kind),
        "category": names(v.CATEGORIES, devices.kind),
        "manufacturer": names(maker, model),
        "model": names(model_name, model),
        "serial_number": fill("%-%-%", names(model_name, model), year, number),
        "install_date": devices.install_day,
        "warranty_expiry": filled(devices.install_day + draw.integers(2, 5, n) * 365),
        "purchase_price": filled(price),
        "firmware_version": names(v.FIRMWARE, devices.firmware),
        "ip_address": fill("192.168.%.%", draw.integers(0, 254, n), draw.integers(2, 254, n)),
        "mac_address": fill("00:16:3e:%:%:%", *octet),
        "status": names(v.DEVICE_STATUSES, status),
        "usage_pattern": filled(names(v.USAGE_PATTERNS, devices.usage)),
        "expected_lifespan_years": filled(draw.integers(5, 10, n)),
        "energy_consumption_watts": filled(draw.integers(50, 500, n)),
        "network_connectivity": filled(names(v.CONNECTIVITY, draw.pick(p.CONNECTIVITY_WEIGHTS, n))),
        "installation_date": Maybe(devices.install_day, draw.chance(0.5, n)),
        "last_maintenance_date": Maybe(serviced, (serviced <= clock.as_of) & draw.chance(0.8, n)),
        "is_online": True,
        "customer_id": accounts.ids.take(devices.account),
        "created_at": devices.created,
        "updated_at": np.minimum(devices.created + draw.integers(0, 90 * DAY // SECOND, n) * SECOND, clock.end),
    }
