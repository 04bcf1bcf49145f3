"""Scripts and style sheets are no pages; texts and pages that begin like them are."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.read import Kind
from tests.stories import LEAD, STORY, TITLE, page

TEXT = page(TITLE, LEAD, *STORY)
NOTICE = "Permission is hereby granted, free of charge, to any person who obtains a copy of it."
SCRIPTS = [
    "(function(){var a=1;window.foo=function(){return a;}})();\n" * 5,
    "!function(e,t){var n={};n.a=t;e.exports=n}(this,function(){return{}});",
    "'use strict';\nvar a = {};\nfunction b() {\n  return a;\n}\nb({c: 1});\n",
    f"/*! mẫu.js\n * {NOTICE}\n */\n;(() => {{ var a = {{}}; a.b = {{c: 1}}; }})();",
    f"// {NOTICE}\n// {NOTICE}\nvar a = {{b: {{c: 1}}}};\nfunction d() {{ return a; }}",
    "import {a} from './a.js';\nexport default {data() {return {b: 1}}, c: {d: a}};",
    "const a=[{b:1},{c:2}];export{a};",
    "window.a=window.a||[];function gtag(){a.push(arguments);}gtag('js',{a:{b:1}});",
    "$(document).ready(function(){ $('.a').html('<div><p>x</p></div>'); if (b) { c(); } });",
    "jQuery(function($){$('a').each(function(){ $(this).show(); });});",
]
SHEETS = [
    "body{color:red}\n.a .b{margin:0}\n" * 5,
    "@charset 'utf-8';\n@media print{.a{display:none}.b{color:#000}}",
    ":root{--a:#fff}html,body{margin:0;padding:0}",
    f"/*\n{NOTICE}\n*/\n.a > li:hover {{\n  color: red;\n}}\n#b {{\n  margin: 0;\n}}\n",
    "@font-face{font-family:A;src:url(a.woff2)}.c{d:e}.f{g:h}",
    "*,*::before{box-sizing:border-box}.a{b:c}",
]


@pytest.mark.parametrize("document", [*SCRIPTS, *SHEETS])
@pytest.mark.parametrize("kind", ["auto", "html", "text"])
def test_scripts_and_style_sheets_are_no_pages(document: str, kind: Kind) -> None:
    with pytest.raises(newsclean.NotAnArticle, match="a script or a style sheet") as caught:
        newsclean.clean(document.encode(), kind=kind)
    assert caught.value.page_type == "no-page"


@pytest.mark.parametrize("code", [*SCRIPTS, *SHEETS])
def test_a_story_that_was_flattened_with_code_is_kept(code: str) -> None:
    for document in (page(code, TITLE, LEAD, *STORY), page(code * 20, TITLE, LEAD, *STORY)):
        assert newsclean.extract(document, kind="text").failure is None
    html = f"<html><body><h1>{TITLE}</h1>" + "".join(f"<p>{text}</p>\n" for text in STORY)
    assert newsclean.extract(f"{code}\n{html}").failure is None


@pytest.mark.parametrize(
    "opening",
    [
        "function (hàm) là một khái niệm của lập trình; {a} và {b} thì không.",
        "Import {x} từ nước ngoài {y} tăng {z}; xuất khẩu giảm {t}.",
        "body { color: red } là một dòng của CSS",
        ".vn { là tên miền của Việt Nam }",
        "if (nếu) { thì }",
    ],
)
def test_a_text_about_code_is_a_text(opening: str) -> None:
    assert newsclean.extract(f"{opening}\n\n{TEXT}").failure is None
    assert newsclean.extract(f"{opening} {LEAD}").failure is None
