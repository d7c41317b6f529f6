"""The machinery: graph and selection, check, build, state and publishing. It knows no engine and no Great Expectations."""
