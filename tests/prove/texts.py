# SPDX-License-Identifier: MIT
"""Texts that programs stumble over come back byte for byte, or are refused with a reason."""
import csv
import io
import json
import os
import re

SPACES = [" ", "  lead", "trail  ", "\t", "\n", "\r\n", "a\nb", "a\rb", "a\r\nb", "\u00a0", "\u2028", "\u3000x", "\ufeffBOM", "a\ufeffb", "\u200b", " " * 1000, "\n" * 1000]
LETTERS = ["\u202egnp.exe", "\u2066x\u2069", "\ufffd", "\ufffe", "\uffff", "\U0010ffff", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "e\u0301", "\u00e9", "\u212b", "\ufb01",
           "\uff21\uff22", "\u0130\u0131", "\u00df\u1e9e", "\u0660\u0661", "\u0e01\u0e33", "\u0627\u0644\u0639", "\u05e9\u05dc\u05d5\u05dd abc", "\u5f20\u4e09", "\U00020bb7\u91ce", "\ud55c\uad6d",
           "Z" + "\u0335\u0322\u0315" * 40, "\u0301" * 500]
CONTROLS = [chr(c) for c in [*range(1, 32), 127, 128, 133, 159, 173]] + ["\x1b[31mred\x1b[0m\x07", "a\0b"]
VALUES = ["NULL", "null", "None", "undefined", "true", "False", "N/A", "NaN", "inf", "0", "-0", "00", "007", "1.0", "1,5", "1.234,56", "1e5", "1E400", "+49 30 1", "0x1F", "1_000",
          "9223372036854775808", "1/2", "\u00bd", "1-2-3", "2024-02-30", "12/31/99", "24:00", "MAR1", "SEPT2", "1E2", "#REF!", "#N/A"]
MARKS = ["'", "''", '"', '""', "`", "\\", "\\'", "\\n", "\\u0041", "%", "%s%s%n", "%00", "&amp;", "<b>", "<", "]]>", ";", ",", "|", "a;b,c\td", '"a","b"', 'a"b', "{", "{{7*7}}", "${7*7}",
         "$(id)", "`id`", "; ls", "-rf", "--help", "-", "--", "@", "=", "+", "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|'/c calc'!A0", "\t=1+1", " =1+1", "\uff1d1+1", "'=1+1"]
TRICKS = ["'; DROP TABLE lead;--", "' OR ''='", "?1", ":name", "$1", "/*", "*/", "a%b_c", "a*b", 'NEAR(a b)', '"unclosed', "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
          "javascript:alert(1)", "../../etc/passwd", "C:\\con", "file:///etc/passwd", "~root", ".", "..", "x" * 256, "a@b.c\r\nBcc: x@y", "=?utf-8?B?YQ==?=", "BEGIN:VCARD", "END:VCARD",
          "FN:x\nEND:VCARD", "a\\,b\\;c\\nd", "a" * 74 + "\u00e9" * 10, "=3D=\n"]
LONG = ["A" * n for n in (75, 76, 256, 998, 4096, 65536, 1 << 20)] + ["\u00e9" * 5000, "\U0001f600" * 3000, '"' * 1000, "a,b\n" * 500]
TEXTS = ["", *SPACES, *LETTERS, *CONTROLS, *VALUES, *MARKS, *TRICKS, *LONG]
MAY_BE_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def judge(text, back, way):
    if back == text or (back is None and MAY_BE_REFUSED.search(text)):
        return []
    return [f"{way}: {text[:40]!r} came back as {back if back is None else back[:40]!r}"]


def through_set(product, workspace, text, way):
    words, given = ([f"notes={text}"], None) if way == "argument" else (["--stdin", "notes"], text.encode())
    ran = product.run(product.command(workspace, "set", "lead", "1", *words), input=given)
    if ran.returncode:
        return None if ran.returncode > 0 and ran.stderr.strip() else "(no answer)"
    return product.honest(workspace, "get", "lead", "1", "notes").stdout.decode("utf-8", "replace")


def written(path, kind, rows):
    if kind == "jsonl":
        text = "".join(json.dumps(row, ensure_ascii=number % 2 == 0) + "\n" for number, row in enumerate(rows))
    else:
        out = io.StringIO(newline="")
        writer = csv.DictWriter(out, list(rows[0]), quoting=csv.QUOTE_ALL)
        writer.writeheader()
        writer.writerows(rows)
        text = out.getvalue()
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def read_back(path, kind):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    rows = [json.loads(line) for line in text.split("\n") if line] if kind == "jsonl" else csv.DictReader(io.StringIO(text, newline=""))
    return {row["external_id"]: row["notes"] for row in rows}


def through_file(product, folder, workspace, kind):
    path, out = os.path.join(folder, "texts." + kind), os.path.join(folder, "out." + kind)
    csv.field_size_limit(1 << 30)
    written(path, kind, [{"external_id": f"n{number}", "name": f"N{number}", "notes": text} for number, text in enumerate(TEXTS)])
    product.make(workspace)
    for words in (["import", path, "--type", "lead", "--key", "external_id"], ["export", "lead", out, "--fields", "external_id,notes", "--raw"]):
        ran = product.run(product.command(workspace, *words))
        if ran.returncode:
            return [f"{kind}: {words[0]}: {ran.stderr.decode(errors='replace')[-160:]}"]
    back = read_back(out, kind)
    return [wrong for number, text in enumerate(TEXTS) for wrong in judge(text, back.get(f"n{number}", None) or ("" if f"n{number}" in back else None), kind)]


def ways(product, folder, every):
    """Through the command line every so-manieth text, through files all of them."""
    workspace, bad, cells = os.path.join(folder, "x.tilth"), [], 0
    product.make(workspace)
    product.honest(workspace, "add", "lead", "name=Ada")
    for way in ("argument", "standard input"):
        for text in TEXTS[::every]:
            if way == "argument" and ("\0" in text or len(text.encode()) > 100_000):
                continue                    # no system passes these as an argument
            bad += judge(text, through_set(product, workspace, text, way), way)
            cells += 1
    for kind in ("csv", "jsonl"):
        bad += through_file(product, folder, workspace, kind)
    return {"texts": len(TEXTS), "cells": cells + 2 * len(TEXTS)}, bad + product.complaints(workspace)
