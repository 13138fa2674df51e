"""Markdown: words without marks."""

from sayso.config import Config
from sayso.reports.assemble import Given
from sayso.reports.markdown import read_markdown

SOURCE = """---
title: Front title
date: 1991-05-03
source: Lima Herald
author: Ana Ruiz
---
# Army seizes camp

The **army** seized the [camp](http://example.org) and `arrested`
dozens of men, the minister said.

## Background

- The war began in 1980, the report said.

| a | b |
|---|---|
| 1 | 2 |

![picture](x.png)

    code here
"""


def read(source):
    return read_markdown(source.encode(), Given(), Config())[0]


def test_blocks():
    report = read(SOURCE)
    assert [(block.role, report.text[block.start : block.end]) for block in report.blocks] == [
        ("title", "Army seizes camp"),
        ("body", "The army seized the camp and arrested dozens of men, the minister said."),
        ("heading", "Background"),
        ("body", "The war began in 1980, the report said."),
    ]
    assert (report.title, report.outlet, report.byline) == (
        "Army seizes camp", "Lima Herald", "Ana Ruiz",
    )  # fmt: skip
    assert report.published.edtf == "1991-05-03"
    assert [left_out.detail for left_out in report.left_out] == [
        "a", "b", "1", "2", "code_block: code here",
    ]  # fmt: skip


def test_title_of_the_front_matter():
    report = read("---\ntitle: A title from above\n---\nThe army seized the camp.\n")
    assert report.text == "A title from above\n\nThe army seized the camp."
    assert report.title == "A title from above"


def test_rule_is_no_front_matter():
    assert read("Text.\n\n---\n\nMore text.").text == "Text.\n\nMore text."
