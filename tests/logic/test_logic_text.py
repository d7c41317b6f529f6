import hashlib

import ibis

from tapdata.logic import text
from tiny import column_of, computed


def test_clean_trims_and_blank_is_null():
    assert computed(text.clean, [" a b ", "", "  ", "\t\n", None]) == ["a b", None, None, None, None]


def test_normal_is_the_spelling_vocabularies_are_compared_in():
    assert computed(text.normal, ["Waiting-On Us", " HIGH ", "waiting_on_us", "", None]) == [
        "waiting_on_us", "high", "waiting_on_us", None, None,
    ]  # fmt: skip


def test_mapped_keeps_the_unknown_visible():
    vocabulary = {"online": "online", "in_repair": "maintenance"}
    assert computed(lambda v: text.mapped(v, vocabulary), ["Online", "In-Repair", "on", "", None]) == [
        "online", "maintenance", "unmapped", None, None,
    ]  # fmt: skip
    assert computed(lambda v: text.mapped(v, vocabulary, missing="unknown", unmapped="other"), ["x", " ", None]) == [
        "other", "unknown", "unknown",
    ]  # fmt: skip


def test_a_vocabulary_matches_whole_words_only():
    assert computed(lambda v: text.mapped(v, {"pro": "Pro"}), ["product", "pro", "PRO "]) == ["unmapped", "Pro", "Pro"]


def test_emails():
    cases = {
        "a@b.co": (True, "b.co"), " Ann.Lee+x@Sub.Example.COM ": (True, "sub.example.com"), "a@b": (False, None),
        "a b@c.de": (False, None), "a@@b.co": (False, None), "@b.co": (False, None), "a@b.": (False, None),
        "": (None, None), None: (None, None),
    }  # fmt: skip
    assert computed(text.is_email, list(cases)) == [valid for valid, _ in cases.values()]
    assert computed(text.email_domain, list(cases)) == [domain for _, domain in cases.values()]


def test_is_missing():
    assert computed(text.is_missing, ["x", " ", "", None]) == [False, True, True, True]


def test_joined_skips_blanks():
    def join(first, second):
        return column_of(text.joined(" ", ibis.literal(first, "string"), ibis.literal(second, "string")))

    assert join(" Ann ", "Lee") == ["Ann Lee"]
    assert join("Ann", " ") == ["Ann"]
    assert join(None, "Lee") == ["Lee"]
    assert join(None, "") == [None]


def test_joined_keeps_a_separator_inside_a_part():
    parts = (ibis.literal("a, b"), ibis.literal("c"))
    assert column_of(text.joined(", ", *parts)) == ["a, b, c"]


def test_surrogate_key_is_the_usual_md5():
    key = text.surrogate_key(ibis.literal("google"), ibis.literal(7), ibis.literal(None, "string"))
    assert column_of(key) == [hashlib.md5(b"google-7-").hexdigest()]
