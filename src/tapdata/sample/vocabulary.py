"""The words of the company: names, towns, hardware, pages, features."""

from __future__ import annotations

TYPES = ("restaurant", "bar", "stadium", "hotel", "corporate")
SIZES = ("small", "medium", "large", "enterprise")
PLANS = ("starter", "professional", "business", "enterprise")
ROLES = ("admin", "manager", "staff")

FIRST_WORDS = (
    "Golden", "Copper", "Old Mill", "Harbor", "Maple", "Iron", "Silver", "Lucky", "Blue Door", "Stone", "Cedar",
    "Red Lantern", "Northside", "Union", "Lakeview", "Prairie", "Anchor", "Granite", "Sunset", "Juniper", "Beacon",
    "Riverside", "Crown", "Wild Hare", "Summit", "Foxglove", "Brass", "Hickory", "Tidewater", "Elm Street",
)  # fmt: skip
SECOND_WORDS: tuple[tuple[str, ...], ...] = (
    ("Kitchen", "Table", "Bistro", "Grill", "Smokehouse", "Trattoria", "Oyster House", "Diner"),
    ("Taproom", "Tavern", "Alehouse", "Brewery", "Pub", "Saloon", "Lounge", "Beer Hall"),
    ("Arena", "Park", "Field", "Coliseum", "Stadium", "Raceway", "Ballpark", "Center"),
    ("Hotel", "Inn", "Lodge", "Resort", "Suites", "House", "Plaza", "Retreat"),
    ("Group", "Campus", "Works", "Partners", "Industries", "Holdings", "Labs", "Collective"),
)  # fmt: skip
FIRST_NAMES = (
    "Angela", "Marcus", "Priya", "Daniel", "Sofia", "Wei", "Hannah", "Omar", "Grace", "Luis", "Emma", "Noah", "Aisha",
    "Peter", "Julia", "Kevin", "Maria", "Andre", "Chloe", "Samuel", "Rachel", "Diego", "Nina", "Oscar", "Leah", "Tom",
    "Yuki", "Carla", "Victor", "Ruth", "Ivan", "Megan", "Caleb", "Fatima", "Scott", "Dana", "Erik", "Paula",
)  # fmt: skip
LAST_NAMES = (
    "Gonzales", "Harrison", "Okafor", "Nguyen", "Schmidt", "Rossi", "Kowalski", "Patel", "Brooks", "Larsen", "Moreau",
    "Silva", "Bennett", "Carter", "Douglas", "Evans", "Fischer", "Garcia", "Hughes", "Ibrahim", "Jensen", "Kim",
    "Lopez", "Murphy", "Novak", "Ortiz", "Price", "Quinn", "Reyes", "Sato", "Turner", "Underwood", "Vargas", "Walsh",
    "Young", "Zimmer", "Abbott", "Barnes", "Castillo", "Dunn",
)  # fmt: skip
STREETS = (
    "Main Street", "Market Street", "Oak Avenue", "Second Avenue", "Mill Road", "Harbor Way", "Church Street",
    "Elm Street", "Broadway", "Station Road", "Lake Drive", "Park Avenue",
)  # fmt: skip

PLACES: tuple[tuple[str, str, str, float, float], ...] = (
    ("Hartford", "CT", "061", 41.765, -72.673), ("Boston", "MA", "021", 42.360, -71.058),
    ("Portland", "ME", "041", 43.661, -70.255), ("Manchester", "NH", "031", 42.996, -71.455),
    ("Newark", "NJ", "071", 40.736, -74.172), ("New York", "NY", "100", 40.713, -74.006),
    ("Philadelphia", "PA", "191", 39.953, -75.165), ("Providence", "RI", "029", 41.824, -71.413),
    ("Burlington", "VT", "054", 44.476, -73.212), ("San Diego", "CA", "921", 32.716, -117.161),
    ("Reno", "NV", "895", 39.530, -119.814), ("Bend", "OR", "977", 44.058, -121.315),
    ("Seattle", "WA", "981", 47.606, -122.332), ("Tampa", "FL", "336", 27.951, -82.457),
    ("Atlanta", "GA", "303", 33.749, -84.388), ("Asheville", "NC", "288", 35.595, -82.551),
    ("Charleston", "SC", "294", 32.777, -79.931), ("Nashville", "TN", "372", 36.163, -86.781),
    ("Richmond", "VA", "232", 37.541, -77.436), ("Chicago", "IL", "606", 41.878, -87.630),
    ("Indianapolis", "IN", "462", 39.768, -86.158), ("Grand Rapids", "MI", "495", 42.963, -85.668),
    ("St. Louis", "MO", "631", 38.627, -90.199), ("Columbus", "OH", "432", 39.961, -82.999),
    ("Milwaukee", "WI", "532", 43.039, -87.906),
)  # fmt: skip
"""City, state, start of the zip code, latitude, longitude."""
PLACE_WEIGHTS = (3, 8, 3, 3, 5, 9, 6, 3, 3, 9, 2, 4, 6, 6, 6, 5, 3, 6, 4, 8, 4, 4, 4, 5, 5)

LOCATION_TYPES = ("main", "branch", "satellite", "franchise")
DEVICE_TYPES = ("tap_controller", "sensor", "gateway")
CATEGORIES = ("dispensing", "monitoring", "networking")
MODELS: tuple[tuple[tuple[str, str, bool], ...], ...] = (
    (
        ("TapFlow Pro", "TC-1000", False), ("TapFlow Pro", "TC-2000", False), ("TapFlow Pro", "TC-3000", True),
        ("SmartTap", "ST-500", False), ("SmartTap", "ST-700", False), ("SmartTap", "ST-900", True),
        ("FlowMaster", "FM-100", False), ("FlowMaster", "FM-200", False), ("FlowMaster", "FM-300", True),
    ),
    (
        ("SensorTech", "TS-100", False), ("SensorTech", "TS-200", False), ("SensorTech", "TS-300", True),
        ("IoTFlow", "IF-50", False), ("IoTFlow", "IF-75", False), ("IoTFlow", "IF-100", True),
    ),
    (
        ("NetFlow", "GW-10", False), ("NetFlow", "GW-20", False), ("NetFlow", "GW-30", True),
        ("ConnectHub", "CH-5", False), ("ConnectHub", "CH-10", False), ("ConnectHub", "CH-15", True),
    ),
)  # fmt: skip
"""By device type: manufacturer, model, whether it is the newest and dearest."""
FIRMWARE = (
    "1.8.0", "1.9.0", "1.9.1", "2.0.0", "2.5.0", "2.6.0", "2.7.0", "2.8.0", "3.0.0", "3.1.0", "3.1.1", "3.2.0",
)  # fmt: skip
DEVICE_STATUSES = ("Online", "Offline", "Maintenance")
USAGE_PATTERNS = ("high", "medium", "low")
CONNECTIVITY = ("wifi", "ethernet", "cellular")

EVENT_TYPES = ("pour", "temperature", "pressure", "keg_level", "cleaning", "health_check")
EVENT_STATUSES = ("completed", "success", "failed")
BEERS = ("Lager", "IPA", "Stout", "Wheat", "Pilsner", "Ale")
CLEANINGS = ("rinse", "sanitize", "deep_clean")
CHEMICALS = ("rinse_aid", "sanitizer_a", "cleaner_b")
HEALTH = ("healthy", "warning", "error")

APP_URL = "https://app.barsaas.com"
PAGES: tuple[tuple[tuple[str, int], ...], ...] = (
    (
        ("/dashboard", 20), ("/analytics", 9), ("/reports", 3), ("/reports/usage", 5), ("/reports/revenue", 7),
        ("/reports/sales", 4), ("/accounts", 3), ("/accounts/{id}", 4), ("/accounts/{id}/edit", 2),
        ("/accounts/{id}/subscription", 3), ("/accounts/{id}/subscription/upgrade", 1), ("/users", 4),
        ("/users/{id}", 3), ("/settings", 3), ("/settings/billing", 4), ("/settings/integrations", 2), ("/help", 1),
    ),
    (
        ("/dashboard", 18), ("/analytics", 6), ("/reports/sales", 8), ("/reports/inventory", 4), ("/locations", 5),
        ("/locations/{id}", 5), ("/locations/{id}/devices", 3), ("/devices", 6), ("/devices/{id}", 6),
        ("/inventory", 7), ("/inventory/products", 3),
        ("/inventory/orders", 3), ("/staff", 4), ("/staff/schedule", 4), ("/profile", 1),
        ("/help", 2),
    ),
    (
        ("/dashboard", 8), ("/pos", 18), ("/pos/orders", 10), ("/pos/products", 7), ("/pos/cart", 7),
        ("/pos/checkout", 7), ("/pos/receipt", 5), ("/inventory/check", 6), ("/schedule", 8), ("/profile", 3),
        ("/help", 2), ("/customers/lookup", 3), ("/shift/report", 3),
    ),
    (
        ("/", 20), ("/features", 11), ("/pricing", 14), ("/about", 4), ("/contact", 5), ("/login", 12), ("/signup", 7),
        ("/demo", 6), ("/blog", 6), ("/blog/draft-beer-yield", 5), ("/blog/happy-hour-analytics", 4),
        ("/blog/keg-inventory-guide", 4), ("/blog/line-cleaning-checklist", 3),
    ),
)  # fmt: skip
"""By role (admin, manager, staff, anonymous visitor): path and weight."""
EXTERNAL_REFERRERS = (
    ("https://www.google.com/", 50), ("https://www.linkedin.com/", 14), ("https://www.bing.com/", 8),
    ("https://www.facebook.com/", 10), ("https://t.co/", 5), ("https://news.barbusiness.example/", 6),
    ("https://www.capterra.com/", 7),
)  # fmt: skip
BROWSERS: tuple[tuple[tuple[str, int], ...], ...] = (
    (("Chrome", 62), ("Edge", 14), ("Safari", 15), ("Firefox", 9)),
    (("Mobile Safari", 48), ("Chrome Mobile", 38), ("Samsung Browser", 9), ("Firefox Mobile", 5)),
    (("Safari", 60), ("Chrome", 25), ("Samsung Browser", 10), ("Edge", 5)),
)  # fmt: skip
"""By screen (desktop, mobile, tablet): browser and weight."""
SCREENS = ("desktop", "mobile", "tablet")
FEATURES: tuple[tuple[tuple[str, int], ...], ...] = (
    (
        ("dashboard_analytics", 26), ("revenue_reports", 18), ("user_management", 12), ("billing_management", 9),
        ("export_data", 9), ("integrations_config", 5), ("account_settings", 12), ("audit_logs", 4),
    ),
    (
        ("dashboard_overview", 24), ("inventory_management", 18), ("sales_reports", 16), ("device_monitoring", 16),
        ("staff_scheduling", 10), ("location_analytics", 7), ("product_management", 6), ("supplier_orders", 5),
    ),
    (
        ("pos_system", 28), ("inventory_check", 12), ("order_management", 16), ("customer_lookup", 8),
        ("schedule_view", 13), ("product_search", 8), ("quick_sale", 10), ("shift_report", 5),
    ),
)  # fmt: skip
"""By role: feature and weight."""
