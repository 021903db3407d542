// SPDX-License-Identifier: MIT
// Records that are in twice: told while typed and beside the list, merged field by field, told apart, parted again.
#include "app/duplicate_verdicts.h"
#include "app/settings.h"
#include "gui/forms/like_bar.h"
#include "gui/forms/quick_add.h"
#include "gui/models/duplicate_models.h"
#include "gui/pages/duplicate_part.h"
#include "gui/pages/duplicates_page.h"
#include "gui/support/gui_desk.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/record_table.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tilth {
namespace {

using test::until;

class DuplicatesGui : public test::GuiTest {
protected:
    std::int64_t lead(const std::string& name, const std::string& email, const std::string& company = {}) {
        Lead one;
        one.name = name;
        one.email = email;
        one.company = company;
        return *addRecord(*workspace, workspace->type<Lead>(), one);
    }
    std::vector<RecordPtr> records(const Ids& ids) {
        std::vector<RecordPtr> loaded;
        for (const auto& record : desk->reading().store().loadMany(desk->type("lead"), ids)) loaded.push_back(record);
        return loaded;
    }
    static int rowNamed(const QAbstractItemModel& model, const QString& name) {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data() == name) return row;
        return -1;
    }
    static QString icon(const QAbstractItemModel& model, int row, int column) { return model.index(row, column).data(CellIconRole).toString(); }
    std::shared_ptr<Lead> now(std::int64_t id) { return desk->reading().store().find<Lead>(id); }
};

TEST_F(DuplicatesGui, GroupsAreAWellBehavedModel) {
    DuplicateGroupsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setGroups({{{1, 2}, {"Ada Park", "A. Park"}, 0.987, {Evidence::SameEmail, Evidence::OtherPhone}}, {{3, 4}, {"Bo", "B."}, 0.81, {Evidence::SameName}}});
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("Ada Park · A. Park"));
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("98 %"));
    EXPECT_EQ(model.index(0, 2).data().toString(), QStringLiteral("same e-mail, other phone"));
    EXPECT_EQ(model.rowOf({3, 4}), 1);
    model.putFirst({{4, 3}, {"B.", "Bo"}, 0.81, {}});
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.rowOf({4, 3}), 0);
    model.removeWith(std::array<std::int64_t, 1>{1});
    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(DuplicatesGui, MergeShowsWhatDiffersFirstAndTheResult) {
    const std::int64_t a = lead("Ada Park", "ada@north.example", "Northwind"), b = lead("A. Park", "ada@north.example", "Northwind Ltd");
    MergeModel model(desk->reading());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecords(&desk->type("lead"), records({a, b}));
    ASSERT_EQ(model.columnCount(), 4);
    const int name = rowNamed(model, QStringLiteral("Name")), company = rowNamed(model, QStringLiteral("Company")), mail = rowNamed(model, QStringLiteral("E-mail"));
    ASSERT_TRUE(name > 0 && company > 0 && mail > company);
    EXPECT_EQ(model.index(company, 3).data().toString(), QStringLiteral("Northwind"));
    EXPECT_EQ(icon(model, company, 1), QStringLiteral("circle-dot"));
    model.choose(model.index(company, 2));
    EXPECT_EQ(model.index(company, 3).data().toString(), QStringLiteral("Northwind Ltd"));
    EXPECT_EQ(icon(model, company, 1), QStringLiteral("circle"));
    EXPECT_EQ(icon(model, company, 2), QStringLiteral("circle-dot"));
    model.choose(model.index(0, 2));
    EXPECT_EQ(model.ids(), (Ids{b, a}));
    EXPECT_EQ(model.index(name, 3).data().toString(), QStringLiteral("A. Park"));
    model.setRecords(&desk->type("lead"), {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(DuplicatesGui, MergeMakesOneRevisionWithTheChosenValues) {
    const std::int64_t a = lead("Ada Park", "ada@north.example", "Northwind"), b = lead("A. Park", "ada@north.example", "Northwind Ltd");
    DuplicatesPage page(*desk, nullptr);
    page.setVisible(true);
    QSignalSpy said(desk.get(), &Desk::said);
    page.enter();
    auto* groups = page.findChild<RecordTable*>(QStringLiteral("groups"));
    auto* fields = page.findChild<RecordTable*>(QStringLiteral("fields"));
    ASSERT_TRUE(until([&] { return groups->model()->rowCount() == 1 && fields->model()->rowCount() > 0; }));
    const int company = rowNamed(*fields->model(), QStringLiteral("Company"));
    fields->setCurrentIndex(fields->model()->index(company, 2));
    QTest::keyClick(fields, Qt::Key_Space);
    page.findChild<QPushButton*>(QStringLiteral("merge"))->click();
    ASSERT_TRUE(until([&] { return !said.isEmpty() && groups->model()->rowCount() == 0; }));
    EXPECT_EQ(said.front().front().toString(), QStringLiteral("2 leads merged"));
    ASSERT_TRUE(now(a));
    EXPECT_EQ(now(a)->company, "Northwind Ltd");
    EXPECT_FALSE(now(b));
    desk->undo();
    EXPECT_TRUE(until([&] { return now(b) && groups->model()->rowCount() == 1; })) << "parted, and found again";
}

TEST_F(DuplicatesGui, NotADuplicateLeadsToTheNextGroup) {
    lead("Ada Park", "ada@north.example");
    lead("A. Park", "ada@north.example");
    lead("Bo Lind", "bo@lumen.example");
    lead("B. Lind", "bo@lumen.example");
    DuplicatesPage page(*desk, nullptr);
    page.setVisible(true);
    page.enter();
    auto* groups = page.findChild<RecordTable*>(QStringLiteral("groups"));
    ASSERT_TRUE(until([&] { return groups->model()->rowCount() == 2; }));
    const QString second = groups->model()->index(1, 0).data().toString();
    page.findChild<QPushButton*>(QStringLiteral("apart"))->click();
    ASSERT_TRUE(until([&] { return groups->model()->rowCount() == 1; }));
    EXPECT_EQ(groups->currentIndex().siblingAtColumn(0).data().toString(), second);
    EXPECT_TRUE(until([&] { return toldApart(desk->reading(), desk->type("lead")).size() == 1; }));
}

TEST_F(DuplicatesGui, ChosenRecordsComeFirst) {
    const std::int64_t a = lead("Ada Park", "ada@north.example"), b = lead("Bo Lind", "bo@lumen.example");
    DuplicatesPage page(*desk, nullptr);
    page.setVisible(true);
    page.enter();
    ASSERT_TRUE(page.showRows(QStringLiteral("lead %1 %2").arg(b).arg(a)));
    auto* groups = page.findChild<RecordTable*>(QStringLiteral("groups"));
    EXPECT_TRUE(until([&] { return groups->model()->rowCount() == 1 && groups->model()->index(0, 0).data() == QStringLiteral("Bo Lind · Ada Park"); }));
    EXPECT_FALSE(page.showRows(QStringLiteral("deal 1 2")));
}

class QuickAddLike : public DuplicatesGui {
protected:
    void SetUp() override {
        DuplicatesGui::SetUp();
        known = lead("Ada Park", "ada@north.example");
        line = std::make_unique<QuickAdd>(*desk, "lead", QStringList{QStringLiteral("name"), QStringLiteral("email")});
        line->show();
        line->open();
        name = line->findChild<QLineEdit*>(QStringLiteral("name"));
        mail = line->findChild<QLineEdit*>(QStringLiteral("email"));
        bar = line->findChild<LikeBar*>();
    }
    void TearDown() override {
        line.reset();
        DuplicatesGui::TearDown();
    }
    void type(const char* who, const char* address) {
        name->setText(QString::fromLatin1(who));
        mail->setText(QString::fromLatin1(address));
        QTest::keyClick(mail, Qt::Key_Return);
    }
    std::int64_t known = 0;
    std::unique_ptr<QuickAdd> line;
    QLineEdit *name = nullptr, *mail = nullptr;
    LikeBar* bar = nullptr;
};

TEST_F(QuickAddLike, TellsBeforeItIsWrittenAndAddsOnlyWhenAsked) {
    QSignalSpy added(line.get(), &QuickAdd::added);
    type("A. Park", "ada@north.example");
    ASSERT_TRUE(until([&] { return bar->text().startsWith(QStringLiteral("Looks like Ada Park (same e-mail")); })) << bar->text().toStdString();
    EXPECT_TRUE(added.isEmpty());
    QSignalSpy wanted(desk.get(), &Desk::recordWanted);
    line->findChild<QPushButton*>(QStringLiteral("likeOpen"))->click();
    EXPECT_EQ(wanted.front().at(1).toLongLong(), known);
    line->findChild<QPushButton*>(QStringLiteral("likeAdd"))->click();
    ASSERT_TRUE(until([&] { return !added.isEmpty(); }));
    EXPECT_TRUE(bar->text().isEmpty());
}

TEST_F(QuickAddLike, EnterLeadsToTheChoicesAndThenAdds) {
    QSignalSpy added(line.get(), &QuickAdd::added);
    type("A. Park", "ada@north.example");
    const auto focused = [&] { return line->window()->focusWidget() ? line->window()->focusWidget()->objectName() : QString(); };
    ASSERT_TRUE(until([&] { return focused() == QStringLiteral("likeAdd"); }));
    EXPECT_TRUE(bar->text().endsWith(QStringLiteral("Enter adds it anyway"))) << bar->text().toStdString();
    EXPECT_TRUE(added.isEmpty());
    QTest::keyClick(line->window()->focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(until([&] { return !added.isEmpty(); }));
}

TEST_F(QuickAddLike, WritesAtOnceWhatIsNew) {
    QSignalSpy added(line.get(), &QuickAdd::added);
    type("Bo Lind", "bo@lumen.example");
    ASSERT_TRUE(until([&] { return !added.isEmpty(); }));
    EXPECT_TRUE(bar->text().isEmpty());
}

TEST_F(QuickAddLike, OffersNoAddingWhereTheSettingRefuses) {
    ASSERT_TRUE(setSetting(*workspace, "duplicate_block", "90"));
    QSignalSpy settings(open.get(), &OpenWorkspace::settingsChanged);
    open->poll();
    ASSERT_TRUE(until([&] { return !settings.isEmpty(); }));
    type("Ada Park", "ada@north.example");
    ASSERT_TRUE(until([&] { return !bar->text().isEmpty(); }));
    EXPECT_NE(line->findChild<QPushButton*>(QStringLiteral("likeOpen")), nullptr);
    EXPECT_EQ(line->findChild<QPushButton*>(QStringLiteral("likeAdd")), nullptr);
}

TEST_F(DuplicatesGui, ThePanelTellsOfALikeRecordAndPartsAMergeAgain) {
    const std::int64_t a = lead("Ada Park", "ada@north.example"), b = lead("A. Park", "ada@north.example");
    DuplicatePart part(*desk, desk->type("lead"));
    part.showRecord(*now(a));
    auto* bar = part.findChild<LikeBar*>();
    ASSERT_TRUE(until([&] { return bar->text().startsWith(QStringLiteral("Looks like A. Park")); }));
    ASSERT_TRUE(mergeRecords(*workspace, workspace->type<Lead>(), a, std::array{b}));
    open->poll();
    part.showRecord(*now(a));
    QPushButton* again = nullptr;
    ASSERT_TRUE(until([&] { return (again = part.findChild<QPushButton*>(QStringLiteral("partAgain"))) != nullptr && bar->text().isEmpty(); }));
    again->click();
    EXPECT_TRUE(until([&] { return now(b) != nullptr; }));
}

}
}
