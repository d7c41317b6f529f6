"""What is done to SQL so that an engine answers as Ibis declares."""

import ibis
import pytest

from tapdata.warehouse.dialects import compile_sql

T = ibis.table({"whole": "int64", "part": "float64", "flag": "boolean", "key": "string", "day": "date"}, name="t")
OVER = ibis.window(group_by=T.key, order_by=T.day, preceding=6, following=0)


@pytest.mark.parametrize(
    "expression",
    [
        T.aggregate(total=T.whole.sum()),
        T.aggregate(total=T.whole.sum(where=T.flag)),
        T.aggregate(total=T.flag.sum()),
        T.select(total=T.whole.sum().over(OVER)),
        T.select(total=T.whole.sum(where=T.flag).over(OVER)),
        T.aggregate(total=T.part.sum()),
    ],
)
def test_sums_have_the_type_that_ibis_declares(expression):
    connection = ibis.duckdb.connect()
    connection.raw_sql("create table t (whole bigint, part double, flag boolean, key varchar, day date)")
    connection.raw_sql("insert into t values (1, 1.5, true, 'a', '2026-01-01'), (2, 2.5, true, 'a', '2026-01-02')")
    found = connection.con.sql(compile_sql(expression, "duckdb"))
    declared = {"int64": "BIGINT", "float64": "DOUBLE"}[str(expression.total.type())]
    assert [str(dtype) for dtype in found.types] == [declared]
    assert max(found.fetchall())[0] in {3, 2, 4.0}


def test_one_sum_in_two_windows():
    total = T.whole.sum()
    twice = T.select(week=total.over(OVER), month=total.over(ibis.window(group_by=T.key, order_by=T.day, preceding=29)))
    assert compile_sql(twice, "duckdb").count("AS BIGINT") == 2
