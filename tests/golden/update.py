"""Write the snapshots of the SQL for Snowflake and docs/engines.md anew: what changed is then reviewed as a diff."""

from golden_support import FOLDER, MODELS, PAGE, engines_page, snapshot, sql


def main() -> None:
    """Write every file; remove those of models that are no more."""
    wanted = {snapshot(name): sql(name).encode() for name in MODELS}
    for file in FOLDER.rglob("*"):
        if file.is_file() and file not in wanted:
            file.unlink()
    for file, text in wanted.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text)
    PAGE.write_text(engines_page(), "utf-8")


if __name__ == "__main__":
    main()
