// SPDX-License-Identifier: MIT
// The import page with a workbook: its sheets are to be chosen, what a text file has to say is not asked; and the file dialog of lists.
#include "gui/pages/import_page.h"
#include "gui/pages/list_columns.h"
#include "gui/support/gui_desk.h"
#include "gui/widgets/choice_box.h"

#include <QAbstractItemModel>
#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <algorithm>

namespace tilth {
namespace {

using test::until;

class ImportPageTest : public test::GuiTest {
protected:
    void SetUp() override {
        GuiTest::SetUp();
        page = std::make_unique<ImportPage>(*desk, nullptr);
        page->resize(1000, 700);
        page->show();
        page->enter();
    }
    void TearDown() override {
        page.reset();
        GuiTest::TearDown();
    }
    ChoiceBox* box(const char* name) {
        for (ChoiceBox* each : page->findChildren<ChoiceBox*>())
            if (each->accessibleName() == QString::fromLatin1(name)) return each;
        return nullptr;
    }
    QString text(const char* label) { return page->findChild<QLabel*>(QString::fromLatin1(label))->text(); }
    int columns() { return page->findChild<QTableView*>(QStringLiteral("mapping"))->model()->rowCount(); }
    QString fair = QStringLiteral(TILTH_SOURCE_DIR "/tests/data/xlsx/fair.xlsx");
    std::unique_ptr<ImportPage> page;
};

TEST_F(ImportPageTest, aSheetOfAWorkbookIsChosen) {
    page->openFile(fair);
    ASSERT_TRUE(until([&] { return columns() == 6; }));
    EXPECT_EQ(text("fileLabel"), QStringLiteral("fair.xlsx · 4 row(s) · Fair 展会"));
    EXPECT_TRUE(text("notes").contains(QStringLiteral("Hidden rows")));
    ASSERT_TRUE(box("Sheet")->isVisible());
    EXPECT_EQ(box("Sheet")->count(), 3);
    EXPECT_EQ(box("Sheet")->value().toString(), QStringLiteral("Fair 展会"));
    EXPECT_FALSE(box("Encoding")->isVisible());
    EXPECT_FALSE(box("Separator")->isVisible());
    box("Sheet")->setValue(QStringLiteral("Old"));
    emit box("Sheet")->activated(2);
    ASSERT_TRUE(until([&] { return columns() == 1; }));
    EXPECT_EQ(text("fileLabel"), QStringLiteral("fair.xlsx · 1 row(s) · Old"));
}

TEST_F(ImportPageTest, aTextFileIsAskedForItsEncodingAgain) {
    page->openFile(fair);
    ASSERT_TRUE(until([&] { return columns() == 6; }));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("one.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("name,email\nAda,ada@x.example\n") > 0);
    file.close();
    page->openFile(file.fileName());
    ASSERT_TRUE(until([&] { return columns() == 2; }));
    EXPECT_TRUE(box("Encoding")->isVisible());
    EXPECT_FALSE(box("Sheet")->isVisible());
}

TEST_F(ImportPageTest, aRefusedWorkbookSaysWhy) {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("old.xls")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") == 8);
    file.close();
    page->openFile(file.fileName());
    const auto said = [&](const QString& words) {
        const auto labels = page->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == words; });
    };
    EXPECT_TRUE(until([&] { return said(QStringLiteral("old.xls: This is an old Excel workbook (.xls) or another Office file: save it as .xlsx or CSV.")); }));
}

TEST_F(ImportPageTest, aListIsExportedAsAWorkbook) {
    addLead("Ada", "Acme");
    QTemporaryDir folder;
    ask.file = folder.filePath(QStringLiteral("leads.xlsx"));
    exportList(*desk, "lead", {}, {});
    ASSERT_TRUE(until([&] { return QFile::exists(ask.file); }));
    page->openFile(ask.file);
    ASSERT_TRUE(until([&] { return columns() > 10; }));
    EXPECT_EQ(text("fileLabel"), QStringLiteral("leads.xlsx · 1 row(s) · Leads"));
}

}
}
