#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""vCards both ways with two other programs: vobject (the library of Radicale, vdirsyncer ...) and khard (an address book).

usage: vcard_peers.py TILTHCTL        Ends with 77, a skip, where a peer is not installed; the message names it.
"""
import csv
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

TILTHCTL = ""
SKIP = 77
PEOPLE = """name,first_name,last_name,company,department,title,email,other_emails,phone,mobile,street,city,postal_code,country,birthday,external_id,notes
Ada Park,Ada,Park,"Northwind; Ltd, London",Sales,Head of Sales,ada@northwind.example,ada@home.example,+442079460018,+447700900123,"1 Main St, Floor 8",London,N1 9GU,United Kingdom,1980-03-22,a1,"Likes tea, no coffee; see C:\\tea"
王小明,小明,王,华信科技有限公司,采购部,经理,wang@huaxin.example,,+861065529988,+8613800138000,建国路88号,北京,100022,中国,1985-06-14,w1,展会上认识的客户，对新产品感兴趣，请在下个月初再联系一次，并且把新的价格表和样品一起寄给他们的采购部门。
"""
KHARD = """[addressbooks]
[[people]]
path = {book}
[general]
default_action = list
editor = /bin/true
merge_editor = /bin/true
[contact table]
display = formatted_name
[vcard]
preferred_version = 3.0
"""


class Peers(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.environment = {"PATH": os.environ["PATH"], "HOME": self.folder.name, "LC_ALL": "C.UTF-8", "TILTH_WORKSPACE": self.path("w.tilth")}
        self.tilth("init")

    def path(self, name):
        return os.path.join(self.folder.name, name)

    def run_program(self, *words, given=None):
        done = subprocess.run(words, env=self.environment, input=given, capture_output=True, text=True, encoding="utf-8", timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def tilth(self, *words):
        return self.run_program(TILTHCTL, *words)

    def write(self, name, text):
        with open(self.path(name), "w", encoding="utf-8", newline="") as file:
            file.write(text)
        return self.path(name)

    def read(self, name):
        with open(self.path(name), encoding="utf-8", newline="") as file:
            return file.read()

    def import_people(self):
        self.tilth("import", self.write("people.csv", PEOPLE), "--type", "contact", "--create-missing", "company")

    def contacts(self, fields):
        return list(csv.DictReader(io.StringIO(self.tilth("--csv", "list", "contact", "--sort", "id", "--fields", fields))))

    def khard(self, *words, given=None):
        config = self.write("khard.conf", KHARD.format(book=self.path("book")))
        os.makedirs(self.path("book"), exist_ok=True)
        return self.run_program("khard", "-c", config, *words, given=given)

    def test_vobject_reads_ours(self):
        import vobject
        self.import_people()
        self.tilth("export", "contact", self.path("out.vcf"))
        ada, wang = vobject.readComponents(self.read("out.vcf"))
        self.assertEqual(ada.fn.value, "Ada Park")
        self.assertEqual((ada.n.value.family, ada.n.value.given), ("Park", "Ada"))
        self.assertEqual(ada.org.value, ["Northwind; Ltd, London", "Sales"])
        self.assertEqual([e.value for e in ada.email_list], ["ada@northwind.example", "ada@home.example"])
        self.assertEqual({t.value: t.params["TYPE"][0] for t in ada.tel_list}, {"+442079460018": "WORK", "+447700900123": "CELL"})
        self.assertEqual((ada.adr.value.street, ada.adr.value.city, ada.adr.value.code), ("1 Main St, Floor 8", "London", "N1 9GU"))
        self.assertEqual((ada.bday.value, ada.uid.value, ada.note.value), ("1980-03-22", "a1", "Likes tea, no coffee; see C:\\tea"))
        self.assertEqual((wang.fn.value, wang.org.value, wang.title.value), ("王小明", ["华信科技有限公司", "采购部"], "经理"))
        self.assertTrue(wang.note.value.endswith("寄给他们的采购部门。"))

    def test_vobject_writes_for_us(self):
        import vobject
        card = vobject.vCard()
        card.add("n").value = vobject.vcard.Name(family="Lind", given="Bo")
        card.add("fn").value = "Bo Lind"
        card.add("org").value = ["Lumen, Inc.", "R;D"]
        card.add("email").value = "bo@lumen.example"
        card.add("tel").value = "+49 170 1234567"
        card.tel.type_param = "CELL"
        card.add("adr").value = vobject.vcard.Address(street="Unter den Linden 1", city="Berlin", code="10117", country="Germany")
        card.add("note").value = "Zeile eins\nZeile zwei, lang genug für eine Faltung in der Mitte eines Wortes: äöüßäöüßäöüß"
        self.tilth("import", self.write("bo.vcf", card.serialize()), "--type", "contact", "--create-missing", "company")
        bo = self.contacts("name,company,department,email,mobile,city,notes")[0]
        self.assertEqual((bo["name"], bo["company"], bo["department"], bo["email"], bo["city"]), ("Bo Lind", "Lumen, Inc.", "R;D", "bo@lumen.example", "Berlin"))
        self.assertEqual(bo["mobile"], card.tel.value)     # numbers stay as written
        self.assertEqual(bo["notes"], card.note.value)

    def test_khard_reads_ours(self):
        self.import_people()
        self.tilth("export", "contact", self.path("out.vcf"))
        os.makedirs(self.path("book"), exist_ok=True)
        for number, card in enumerate(re.findall(r"BEGIN:VCARD.*?END:VCARD\r\n", self.read("out.vcf"), re.S)):
            self.write("book/%d.vcf" % number, card)
        listed = self.khard("list", "--parsable")
        self.assertIn("a1\tAda Park\tpeople", listed)
        self.assertIn("w1\t王小明\tpeople", listed)
        self.assertIn("wang@huaxin.example\t王小明", self.khard("email", "--parsable"))
        self.assertIn("+447700900123\tAda Park\tCELL", self.khard("phone", "--parsable"))

    def test_khard_writes_for_us(self):
        self.khard("new", "-a", "people", "-i", self.write("new.yaml", "First name: 娜\nLast name: 李\nOrganisation: 华信\nEmail:\n    work: li@huaxin.example\n"
                                                            "Phone:\n    cell: \"+8613800138000\"\nNote: 一行\n"))
        card = os.listdir(self.path("book"))[0]
        self.tilth("import", self.path("book/" + card), "--type", "lead")
        lead = list(csv.DictReader(io.StringIO(self.tilth("--csv", "list", "lead", "--fields", "first_name,last_name,company,email,mobile,notes,external_id"))))[0]
        self.assertEqual((lead["first_name"], lead["last_name"], lead["company"], lead["email"]), ("娜", "李", "华信", "li@huaxin.example"))
        self.assertEqual((lead["mobile"], lead["notes"]), ("+8613800138000", "一行"))
        self.assertEqual(lead["external_id"] + ".vcf", card)


def missing():
    try:
        import vobject  # noqa: F401
    except ImportError:
        return "python3-vobject"
    return None if shutil.which("khard") else "khard"


if __name__ == "__main__":
    TILTHCTL = os.path.abspath(sys.argv.pop(1))
    if peer := missing():
        print("skipped: the Debian package %s is not installed" % peer)
        sys.exit(SKIP)
    unittest.main()
