"""Counts the rows of tables that hold figures, with readers that are not recount's: Python's csv, openpyxl and odfpy.

Reads paths from standard input, one a line, and prints one JSON object a line: {"path", "rows", "cells"} (rows with figures, and figures) or
{"path", "error"}.
A figure is a number that is no year (1800 to 2200) in any column but the first.
"""
import csv
import io
import json
import re
import sys

csv.field_size_limit(1 << 30)
number = re.compile(r"^\s*[-+(]?\d[\d.,  ]*\)?\s*%?\s*$")
year = re.compile(r"^\s*(1[89]|2[01])\d\d\s*$")


def is_figure(cell):
    if isinstance(cell, bool) or cell is None:
        return False
    if isinstance(cell, (int, float)):
        return not (float(cell).is_integer() and 1800 <= cell <= 2200)
    return isinstance(cell, str) and bool(number.match(cell)) and not year.match(cell)


def delimited(path):
    text = open(path, "rb").read().decode("utf-8-sig")
    head = text[:65536]
    sign = max("\t;,|", key=head.count)
    return csv.reader(io.StringIO(text, newline=""), delimiter=sign)


def workbook(path):
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=False, data_only=True)
    for sheet in book.worksheets:
        if sheet.sheet_state == "visible":
            for at, row in enumerate(sheet.iter_rows(values_only=True), 1):
                if not sheet.row_dimensions[at].hidden:
                    yield row


def spreadsheet(path):
    from odf.opendocument import load
    from odf.table import CoveredTableCell, Table, TableCell, TableRow

    for table in load(path).spreadsheet.getElementsByType(Table):
        for row in table.getElementsByType(TableRow):
            cells = []
            for cell in row.childNodes:
                if cell.qname not in (TableCell().qname, CoveredTableCell().qname):
                    continue
                value = cell.getAttribute("value")
                times = min(int(cell.getAttribute("numbercolumnsrepeated") or 1), 100)
                cells += [float(value) if value else str(cell)] * times
            for _ in range(min(int(row.getAttribute("numberrowsrepeated") or 1), 10_000)):
                yield cells


readers = {"csv": delimited, "tsv": delimited, "xlsx": workbook, "ods": spreadsheet}
for line in sys.stdin:
    path = line.rstrip("\n")
    try:
        figures = [sum(map(is_figure, row[1:])) for row in readers[path.rsplit(".", 1)[-1]](path)]
        print(json.dumps({"path": path, "rows": sum(map(bool, figures)), "cells": sum(figures)}))
    except Exception as error:
        print(json.dumps({"path": path, "error": str(error)[:200]}))
    sys.stdout.flush()
