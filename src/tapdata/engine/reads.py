"""Which columns of each input a statement reads: a change of any other one does not concern it."""

from __future__ import annotations

from collections.abc import Mapping


def columns_read(sql: str, dialect: str, schema: Mapping[str, Mapping[str, Mapping[str, str]]]) -> dict[str, set[str]]:
    """``layer.table`` -> the columns that a statement needs of it. ``schema``: layer -> table -> column -> type.

    All names are in lower case, also where the dialect knows them in upper case.
    """
    import sqlglot  # late: a build that finds nothing to do has no use for it
    from sqlglot import exp
    from sqlglot.dialects.dialect import Dialect, NormalizationStrategy
    from sqlglot.optimizer.pushdown_projections import pushdown_projections
    from sqlglot.optimizer.qualify import qualify
    from sqlglot.optimizer.scope import traverse_scope

    is_upper = Dialect.get_or_raise(dialect).normalization_strategy is NormalizationStrategy.UPPERCASE
    known = _upper(schema) if is_upper else dict(schema)
    tree = qualify(
        sqlglot.parse_one(sql, dialect=dialect), schema=known, dialect=dialect, infer_schema=True,
        validate_qualify_columns=False, quote_identifiers=False,
    )  # fmt: skip
    found: dict[str, set[str]] = {}
    for scope in traverse_scope(pushdown_projections(tree, schema=known)):
        for alias, source in scope.sources.items():
            if isinstance(source, exp.Table):
                columns = {column.name for column in scope.columns if column.table == alias}
                found.setdefault(f"{source.db}.{source.name}", set()).update(columns)
    if is_upper:
        return {key.lower(): {column.lower() for column in columns} for key, columns in found.items()}
    return found


def _upper(schema: Mapping[str, Mapping[str, Mapping[str, str]]]) -> dict[str, Mapping[str, Mapping[str, str]]]:
    return {
        layer.upper(): {
            table.upper(): {column.upper(): dtype for column, dtype in columns.items()}
            for table, columns in tables.items()
        }
        for layer, tables in schema.items()
    }
