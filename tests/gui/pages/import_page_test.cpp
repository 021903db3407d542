// SPDX-License-Identifier: MIT
// The import page with a workbook: its sheets are to be chosen, what a text file has to say is not asked; what it says in Chinese; and the
// file dialog of lists.
#include "gui/pages/import_page.h"
#include "gui/bridge/labels.h"
#include "gui/models/mapping_model.h"
#include "gui/pages/list_columns.h"
#include "gui/support/gui_desk.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/empty_state.h"

#include <QAbstractItemModel>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTranslator>
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
    QString write(const char* name, const char* bytes) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) > 0);
        return file.fileName();
    }
    QPushButton* button(const QString& words) {
        for (QPushButton* each : page->findChildren<QPushButton*>())
            if (each->text() == words) return each;
        return nullptr;
    }
    QAbstractItemModel* issues() { return page->findChild<QTableView*>(QStringLiteral("issues"))->model(); }
    QTemporaryDir folder;
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
    page->openFile(write("one.csv", "name,email\nAda,ada@x.example\n"));
    ASSERT_TRUE(until([&] { return columns() == 2; }));
    EXPECT_TRUE(box("Encoding")->isVisible());
    EXPECT_FALSE(box("Sheet")->isVisible());
}

TEST_F(ImportPageTest, theExamplesTakeTheRoomThatIsLeft) {
    const std::string heading(200, 'h'), remark(300, 'r');
    page->openFile(write("a.csv", ("name,email," + heading + "\nEd,ed@x.example," + remark + "\n").c_str()));
    ASSERT_TRUE(until([&] { return columns() == 3; }));
    auto* mapping = page->findChild<QTableView*>(QStringLiteral("mapping"));
    for (const int width : {1000, 1400}) {
        page->resize(width, 700);
        ASSERT_TRUE(until([&] { return mapping->columnViewportPosition(MappingModel::Samples) + mapping->columnWidth(MappingModel::Samples) == mapping->viewport()->width(); })) << width;
        EXPECT_GT(mapping->columnWidth(MappingModel::Samples), 200);
    }
    EXPECT_TRUE(mapping->model()->index(2, MappingModel::Samples).data(Qt::ToolTipRole).toString().contains(QString::fromStdString(remark)));
}

TEST_F(ImportPageTest, aFileOfWhichNoColumnFitsIsNotImportedBeforeOneIsChosen) {
    page->openFile(write("a.csv", "foo,bar\nEd,x\n"));
    ASSERT_TRUE(until([&] { return columns() == 2; }));
    const QString why = QStringLiteral("No column goes into a field yet; choose above where they go.");
    EXPECT_EQ(text("outlook"), why);
    QPushButton* go = button(QStringLiteral("Import"));
    EXPECT_FALSE(go->isEnabled());
    EXPECT_TRUE(go->toolTip().contains(why));
    auto* mapping = page->findChild<MappingModel*>();
    mapping->setField(0, QStringLiteral("name"));
    EXPECT_TRUE(go->isEnabled());
    EXPECT_TRUE(go->toolTip().isEmpty());
    ASSERT_TRUE(until([&] { return text("outlook").startsWith(QStringLiteral("Would add 1")); }));
    mapping->setField(0, QString());
    EXPECT_FALSE(go->isEnabled());
    EXPECT_EQ(text("outlook"), why);
}

TEST_F(ImportPageTest, theResultFollowsUndoAndRedo) {
    page->openFile(write("a.csv", "name,email\nEd,ed@x.example\n"));
    ASSERT_TRUE(until([&] { return columns() == 2; }));
    button(QStringLiteral("Import"))->click();
    ASSERT_TRUE(until([&] { return text("resultText").startsWith(QStringLiteral("1 added")); }));
    QPushButton* revert = button(QStringLiteral("Revert this import"));
    addLead("Somebody else", "Acme");           // another step is not meant
    for (int times = 0; times < 2; ++times) {
        revert->click();
        ASSERT_TRUE(until([&] { return text("resultTitle") == QStringLiteral("Import undone"); }));
        EXPECT_FALSE(text("resultText").contains(QStringLiteral("added,")));
        EXPECT_FALSE(revert->isEnabled());
        desk->redo();
        ASSERT_TRUE(until([&] { return text("resultTitle") == QStringLiteral("Import finished"); }));
        EXPECT_TRUE(text("resultText").startsWith(QStringLiteral("1 added")));
        EXPECT_TRUE(revert->isEnabled());
    }
}

TEST_F(ImportPageTest, whatIsMadeUpIsSaidBeforeAndAfter) {
    page->openFile(write("a.csv", "name,company,status,created\n,Acme,frobbed,03/04/2026\nEd,Acme,new,03/04/2026\n"));
    ASSERT_TRUE(until([&] { return columns() == 4; }));
    const QString made = QStringLiteral("because none was given: 1."), word = QStringLiteral("the first is \"frobbed\"."), order = QStringLiteral("choose the other order under Dates before the import.");
    ASSERT_TRUE(until([&] { return text("outlook").contains(made) && text("outlook").contains(word); })) << text("outlook").toStdString();
    EXPECT_TRUE(text("notes").contains(order));
    EXPECT_FALSE(text("outlook").contains(order)) << "once is enough";
    button(QStringLiteral("Import"))->click();
    ASSERT_TRUE(until([&] { return text("resultText").startsWith(QStringLiteral("2 added")); }));
    for (const QString& note : {made, word, order}) EXPECT_TRUE(text("resultText").contains(note)) << note.toStdString();
}

TEST_F(ImportPageTest, theResultStandsTogetherWithAndWithoutRejectedRows) {
    for (const char* bytes : {"name,employees\nEd,5\n", "name,employees\nCy,5\nBo,many\n"}) {
        page->openFile(write("a.csv", bytes));
        ASSERT_TRUE(until([&] { return text("outlook").startsWith(QStringLiteral("Would add 1")); }));
        button(QStringLiteral("Import"))->click();
        auto* title = page->findChild<QLabel*>(QStringLiteral("resultTitle"));
        ASSERT_TRUE(until([&] { return title->isVisible(); }));
        EXPECT_TRUE(until([&] { return page->findChild<QLabel*>(QStringLiteral("resultText"))->y() < title->y() + 3 * title->sizeHint().height(); })) << bytes;
        EXPECT_LT(title->y(), title->sizeHint().height()) << bytes;
    }
}

TEST_F(ImportPageTest, aRejectedRowNamesTheFieldAsPeopleDo) {
    page->openFile(write("a.csv", "name,annual_revenue\nEd,ten\nBo,12\n"));
    ASSERT_TRUE(until([&] { return columns() == 2; }));
    button(QStringLiteral("Import"))->click();
    ASSERT_TRUE(until([&] { return issues() && issues()->rowCount() == 1; }));
    EXPECT_EQ(issues()->index(0, 1).data().toString(), QStringLiteral("Annual revenue"));
    EXPECT_EQ(issues()->index(0, 2).data().toString(), QStringLiteral("ten"));
    EXPECT_EQ(issues()->index(0, 3).data().toString(), QStringLiteral("'ten' is not an amount of money; write it like 1234.50"));
}

TEST_F(ImportPageTest, aRefusedWorkbookSaysWhy) {
    page->openFile(write("old.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"));
    const auto said = [&](const QString& words) {
        const auto labels = page->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == words; });
    };
    EXPECT_TRUE(until([&] { return said(QStringLiteral("old.xls: This is an old Excel workbook (.xls) or another Office file: save it as .xlsx or CSV.")); }));
}

class ChineseImportPageTest : public ImportPageTest {
protected:
    void SetUp() override {
        ASSERT_TRUE(chinese.load(QStringLiteral(":/i18n/tilth_zh_CN.qm")));
        QCoreApplication::installTranslator(&chinese);
        forgetTranslations();
        ImportPageTest::SetUp();
    }
    void TearDown() override {
        ImportPageTest::TearDown();
        QCoreApplication::removeTranslator(&chinese);
        forgetTranslations();
    }
    // Names of formats may stand in it; values of the files have at most two letters.
    static bool isChinese(const QString& words) {
        static const QRegularExpression formats(QStringLiteral("Excel|Office|\\.[a-z]+"));
        static const QRegularExpression han(QStringLiteral("[\\x{4E00}-\\x{9FFF}]")), english(QStringLiteral("\\b[A-Z]?[a-z]{3,}\\b"));
        return words.contains(han) && !QString(words).remove(formats).contains(english);
    }
    QString refusal() { return page->findChild<EmptyState*>(QStringLiteral("drop"))->sentence(); }
    QTranslator chinese;
};

TEST_F(ChineseImportPageTest, whatIsWrongWithRowsIsSaidInChinese) {
    page->openFile(write("a.csv", "name,employees,created,consent,marketing_contact,annual_revenue\n"
                                  "Ed,no,y2,z3,q4,w5\nEd,,,,,,,,,more\n,,,,,\nLi,12,2026-01-02,yes,no,5\nMe,no,,,,9e99\n"));
    ASSERT_TRUE(until([&] { return columns() > 0; }));
    EXPECT_TRUE(isChinese(text("notes"))) << text("notes").toStdString();
    for (int row = 0; row < columns(); ++row) {
        const QString kind = page->findChild<MappingModel*>()->index(row, MappingModel::Kind).data().toString();
        EXPECT_TRUE(isChinese(kind)) << kind.toStdString();
    }
    ASSERT_NE(button(QStringLiteral("导入")), nullptr);
    button(QStringLiteral("导入"))->click();
    ASSERT_TRUE(until([&] { return issues() && issues()->rowCount() > 0; }));
    EXPECT_GE(issues()->rowCount(), 4);
    for (int row = 0; row < issues()->rowCount(); ++row) {
        const QString reason = issues()->index(row, 3).data().toString();
        EXPECT_TRUE(isChinese(reason)) << reason.toStdString();
        const QString field = issues()->index(row, 1).data().toString();
        EXPECT_TRUE(field.isEmpty() || isChinese(field)) << field.toStdString();
    }
}

TEST_F(ImportPageTest, columnsThatWereNotTakenAreNamed) {
    page->openFile(write("a.csv", "name,Mood,\"Size, cm\",error_line\nEd,good,180,2\n"));
    ASSERT_TRUE(until([&] { return columns() == 4; }));
    button(QStringLiteral("Import"))->click();
    ASSERT_TRUE(until([&] { return text("resultText").startsWith(QStringLiteral("1 added")); }));
    EXPECT_TRUE(text("resultText").contains(QStringLiteral("Columns that were not imported: \"Mood\", \"Size, cm\"."))) << text("resultText").toStdString();
}

TEST_F(ChineseImportPageTest, theFileOfRejectedRowsSaysItsReasonsInChinese) {
    page->openFile(write("a.csv", "name,employees,annual_revenue\nEd,no,w5\nBo,12,5\n"));
    ASSERT_TRUE(until([&] { return columns() == 3; }));
    button(QStringLiteral("导入"))->click();
    ASSERT_TRUE(until([&] { return issues() && issues()->rowCount() == 2; }));
    QFile rejects(folder.filePath(QStringLiteral("a.rejects.csv")));
    ASSERT_TRUE(rejects.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(rejects.readAll()).split(QLatin1Char('\n'));
    ASSERT_GE(lines.size(), 2);
    EXPECT_EQ(lines[0], QStringLiteral("name,employees,annual_revenue,error_line,error_field,error_value,error_reason"));     // it is imported again
    const QString reasons = issues()->index(0, 3).data().toString() + QStringLiteral(" | ") + issues()->index(1, 3).data().toString();
    EXPECT_TRUE(isChinese(reasons)) << reasons.toStdString();
    EXPECT_TRUE(lines[1].contains(reasons)) << lines[1].toStdString();
}

TEST_F(ChineseImportPageTest, whatIsMadeUpIsSaidInChinese) {
    page->openFile(write("a.csv", "name,company,status\n,AB,xy\nAb,,new\n"));
    ASSERT_TRUE(until([&] { return text("outlook").contains(QStringLiteral("“xy”")); })) << text("outlook").toStdString();
    EXPECT_TRUE(isChinese(text("outlook"))) << text("outlook").toStdString();
    button(QStringLiteral("导入"))->click();
    ASSERT_TRUE(until([&] { return text("resultText").contains(QStringLiteral("“xy”")); }));
    EXPECT_TRUE(isChinese(text("resultText"))) << text("resultText").toStdString();
}

TEST_F(ChineseImportPageTest, anOrderOfDatesThatIsGuessedIsSaidInChinese) {
    page->openFile(write("a.csv", "name,创建时间\nAda,03/04/2026\n"));
    ASSERT_TRUE(until([&] { return columns() == 2; }));
    EXPECT_TRUE(text("notes").contains(QStringLiteral("“03/04/2026”为 2026-03-04"))) << text("notes").toStdString();
    EXPECT_TRUE(isChinese(text("notes"))) << text("notes").toStdString();
    EXPECT_FALSE(text("notes").contains(QStringLiteral("--")));
}

TEST_F(ChineseImportPageTest, whatIsWrongWithAFileIsSaidInChinese) {
    struct Case {
        const char *name, *bytes;
    };
    for (const auto& [name, bytes] : {Case{"a.csv", "\xFF\xFE\xFD"}, Case{"b.js", "[{\"a\":1},"}, Case{"c.js", "{\"a\":1}\n{\"b\""}, Case{"d.pd", "%PDF-1"}, Case{"e.xl", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"},
                                      Case{"f.ic", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n"}, Case{"g.csv", "\n\n"}}) {
        const QString before = refusal();
        page->openFile(write(name, bytes));
        EXPECT_TRUE(until([&] { return refusal() != before; })) << name;
        EXPECT_TRUE(isChinese(refusal())) << refusal().toStdString();
    }
}

TEST_F(ImportPageTest, aListIsExportedAsAWorkbook) {
    addLead("Ada", "Acme");
    ask.file = folder.filePath(QStringLiteral("leads.xlsx"));
    exportList(*desk, "lead", {}, {});
    ASSERT_TRUE(until([&] { return QFile::exists(ask.file); }));
    page->openFile(ask.file);
    ASSERT_TRUE(until([&] { return columns() > 10; }));
    EXPECT_EQ(text("fileLabel"), QStringLiteral("leads.xlsx · 1 row(s) · Leads"));
}

}
}
