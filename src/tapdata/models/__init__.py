"""The models: one file per table, ``models/<layer>/<domain>/<table>.py``. ``engine.graph.load`` imports them all."""
