// SPDX-License-Identifier: MIT
// The model of the lists: after any changes it shows what a fresh one shows, and keeps Qt's rules.
#include "gui/models/record_list.h"
#include "gui/support/gui_desk.h"

#include <QAbstractItemModelTester>
#include <random>

namespace tilth {
namespace {

using test::until;

QString textOf(const QAbstractItemModel& model) {
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) text += model.index(row, column).data().toString() + QLatin1Char('|');
        text += QLatin1Char('\n');
    }
    return text;
}

class RecordModelTest : public test::GuiTest {
protected:
    static constexpr auto columns = {"name", "company", "score", "status", "owner"};

    std::unique_ptr<RecordList> listOf(const ListQuery& query) {
        auto list = std::make_unique<RecordList>(*desk, "lead");
        QStringList keys;
        for (const char* key : columns) keys.push_back(QString::fromLatin1(key));
        list->model().setColumns(keys);
        list->setQuery(query);
        EXPECT_TRUE(until([&] { return list->isLoaded(); }));
        return list;
    }
    bool settled(RecordList& list, qint64 count) {
        return until([&] { return list.count() == count; });
    }
};

TEST_F(RecordModelTest, showsFieldsTitlesAndComputedValues) {
    addLead("Ada Lovelace", "Analytical Engines");
    const auto list = listOf({});
    const QAbstractItemModel& model = list->model();
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("Ada Lovelace"));
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("Analytical Engines"));
    EXPECT_EQ(model.index(0, 3).data().toString(), QStringLiteral("New"));
    EXPECT_EQ(model.index(0, 4).data().toString(), QStringLiteral("Ada"));
    EXPECT_EQ(model.index(0, 0).data(CellKindRole).toInt(), static_cast<int>(CellKind::Strong));
}

TEST_F(RecordModelTest, rowsThatComeBeforeTheColumnsSayTheSame) {
    for (int i = 0; i < 40; ++i) addLead("Lead " + std::to_string(i), "Company " + std::to_string(i % 5));
    RecordList list(*desk, "lead");
    QStringList keys;
    for (const char* key : columns) keys.push_back(QString::fromLatin1(key));
    list.model().setColumns(keys);
    QStringList seen;
    QObject::connect(&list, &RecordList::listed, [&] { seen.push_back(textOf(list.model())); });
    list.setQuery({{}, QStringLiteral("-score,company"), {}});
    ASSERT_TRUE(until([&] { return list.isComplete(); }));
    ASSERT_FALSE(seen.isEmpty());
    EXPECT_EQ(list.count(), 40);
    for (const QString& text : seen) EXPECT_EQ(text, textOf(list.model()));
}

TEST_F(RecordModelTest, aSelectedRowMovesWithItsRecordWhenTheOrderTurns) {
    for (int i = 0; i < 30; ++i) addLead("Lead " + std::to_string(i + 10), "Acme");
    const auto list = listOf({{}, QStringLiteral("name"), {}});
    QAbstractItemModelTester tester(&list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QPersistentModelIndex held = list->model().index(3, 0);
    const std::int64_t id = list->model().idAt(3);
    int resets = 0;
    QObject::connect(&list->model(), &QAbstractItemModel::modelReset, [&] { ++resets; });
    list->setQuery({{}, QStringLiteral("-name"), {}});
    ASSERT_TRUE(until([&] { return list->model().idAt(26) == id; }));
    EXPECT_EQ(held.row(), 26);
    EXPECT_EQ(resets, 0);
}

TEST_F(RecordModelTest, keepsQtsRulesAndEqualsAFreshModelAfterRandomChanges) {
    std::mt19937 random(7);
    std::vector<std::int64_t> ids;
    for (int i = 0; i < 20; ++i) ids.push_back(addLead("Lead " + std::to_string(i), "Company " + std::to_string(i % 5)));
    const auto list = listOf({{}, QStringLiteral("company"), {}});
    QAbstractItemModelTester tester(&list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const EntityType& type = workspace->type<Lead>();
    for (int step = 0; step < 60; ++step) {
        const auto what = random() % 4;
        const std::size_t which = random() % ids.size();
        if (what == 0) ids.push_back(addLead("New " + std::to_string(step), "Company " + std::to_string(random() % 5)));
        else if (what == 1 && ids.size() > 5) {
            const std::array gone{ids[which]};
            ASSERT_TRUE(removeRecords(*workspace, type, gone));
            ids.erase(ids.begin() + static_cast<std::ptrdiff_t>(which));
        } else if (what == 2) ASSERT_TRUE(setField(*workspace, type, ids[which], type.at("company"), Value{"Moved " + std::to_string(step)}));
        else ASSERT_TRUE(workspace->store().undo());
        open->poll();
        if (what == 3) {
            ids.clear();
            for (const auto& lead : workspace->store().findAll<Lead>()) ids.push_back(lead->id);
        }
        if (ids.empty()) ids.push_back(addLead("Again", "Company 0"));
    }
    open->poll();
    ASSERT_TRUE(settled(*list, static_cast<qint64>(ids.size())));
    const auto fresh = listOf(list->query());
    EXPECT_TRUE(until([&] { return textOf(list->model()) == textOf(fresh->model()); })) << textOf(list->model()).toStdString() << "\n--\n" << textOf(fresh->model()).toStdString();
}

TEST_F(RecordModelTest, keepsTheSelectionWhenRowsComeAndGo) {
    const std::int64_t first = addLead("A", "A");
    const std::int64_t second = addLead("B", "B");
    const auto list = listOf({{}, QStringLiteral("name"), {}});
    const QPersistentModelIndex kept = list->model().index(list->model().rowOf(second), 0);
    addLead("AA", "AA");
    open->poll();
    ASSERT_TRUE(settled(*list, 3));
    EXPECT_EQ(list->model().idAt(kept.row()), second);
    const std::array gone{first};
    ASSERT_TRUE(removeRecords(*workspace, workspace->type<Lead>(), gone));
    open->poll();
    ASSERT_TRUE(settled(*list, 2));
    EXPECT_EQ(list->model().idAt(kept.row()), second);
}

TEST_F(RecordModelTest, filtersByQueryAndByWords) {
    addLead("王小明", "华为技术");
    addLead("Grace Hopper", "Navy");
    const auto list = listOf({QStringLiteral("company:Navy"), {}, {}});
    EXPECT_EQ(list->count(), 1);
    list->setQuery({{}, {}, QStringLiteral("wxm")});
    EXPECT_TRUE(until([&] { return list->count() == 1 && list->model().index(0, 0).data().toString() == QStringLiteral("王小明"); }));
}

TEST_F(RecordModelTest, saysWhatIsWrongWithAQuery) {
    const auto list = listOf({});
    QString said;
    QObject::connect(list.get(), &RecordList::refused, [&](const QString& text) { said = text; });
    list->setQuery({QStringLiteral("nonsense:1"), {}, {}});
    EXPECT_TRUE(until([&] { return !said.isEmpty(); }));
}

TEST_F(RecordModelTest, anEditShowsAtOnceAndGoesBackWhenItIsRefused) {
    const std::int64_t id = addLead("Ada", "A");
    const auto list = listOf({});
    RecordModel& model = list->model();
    ASSERT_TRUE(model.setData(model.index(0, 1), QStringLiteral("B"), Qt::EditRole));
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("B"));
    model.dropEdit(id, QStringLiteral("company"));
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("A"));
    EXPECT_FALSE(model.flags(model.index(0, 2)) & Qt::ItemIsEditable) << "a score is computed";
}

}
}
