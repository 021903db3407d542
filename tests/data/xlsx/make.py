#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Makes the workbooks of this folder with openpyxl 3.0.9 (Debian python3-openpyxl); run once, the results are kept."""
import datetime as dt
import os

from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

os.chdir(os.path.dirname(os.path.abspath(__file__)))

# What a fair's stand brings home: a title, typed cells, a company merged over its people, a total, a hidden sheet.
book = Workbook()
book.active.title = "Notes"
sheet = book.create_sheet("Fair 展会")
sheet["A1"] = "Leads of the fair"
sheet.merge_cells("A1:F1")
for column, heading in enumerate(["Company", "Name", "E-mail", "Employees", "Created", "Postal code"], 1):
    sheet.cell(3, column, heading)
rows = [("Northwind", "Ada Park", "ada@northwind.example", 180, dt.datetime(2026, 2, 13, 9, 30), 1234),
        (None, "Bo Lind", "bo@northwind.example", "=90*2", dt.datetime(2026, 2, 13, 10, 0), 99999),
        ("华信科技", "王小明", "wang@huaxin.example", "many", dt.date(2026, 2, 14), 100022),
        ("Lumen", "=HYPERLINK(1)", "cy@lumen.example", 7, dt.date(2026, 2, 15), 22)]
for number, row in enumerate(rows, 4):
    for column, value in enumerate(row, 1):
        sheet.cell(number, column, value)
    sheet.cell(number, 6).number_format = "00000"
    if number >= 6:
        sheet.cell(number, 5).number_format = "yyyy\"年\"m\"月\"d\"日\""
sheet["B7"].data_type = "s"                     # a text that looks like a formula
sheet.merge_cells("A4:A5")
sheet.row_dimensions[6].hidden = True
hidden = book.create_sheet("Old")
hidden.sheet_state = "hidden"
hidden.append(["Name"])
hidden.append(["Zed"])
book.save("fair.xlsx")

# Money, percent, an error, the epoch of old Macs.
book = Workbook()
book.epoch = CALENDAR_MAC_1904
sheet = book.active
sheet.title = "Deals"
sheet.append(["Name", "Amount", "Probability", "Close date", "Company"])
sheet.append(["Pilot", 1234.5, 0.4, dt.date(2026, 3, 1), "Acme"])
sheet.append(["Renewal", 99.995, 0.07, dt.date(2026, 12, 31), "#N/A"])
sheet["E3"].data_type = "e"
for row in (2, 3):
    sheet.cell(row, 2).number_format = "#,##0.00\\ [$EUR]"
    sheet.cell(row, 3).number_format = "0%"
book.save("deals1904.xlsx")
