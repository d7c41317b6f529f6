"""The rooms that know an engine: one protocol, one module per engine."""
