"""Data quality: expectation suites, their evaluation inside the warehouse, and their documentation.

Great Expectations is known here alone, and is imported only when a suite is evaluated or rendered: it takes seconds.
"""
