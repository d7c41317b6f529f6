"""Measurements of tapdata beside others doing the same work, as ratios within one run: ``python -m benchmarks``."""
