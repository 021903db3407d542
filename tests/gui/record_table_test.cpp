// SPDX-License-Identifier: MIT
// The record table: editing by keys, copying, columns, signals; 100,000 rows cost nothing to show.
#include "gui/theme/theme.h"
#include "gui/widgets/cell_delegate.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/record_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <gtest/gtest.h>

namespace tilth {
namespace {

class RecordTableTest : public testing::Test {
protected:
    void SetUp() override {
        model.setHorizontalHeaderLabels({"Name", "Company", "Amount"});
        const char* keys[] = {"name", "company", "amount"};
        for (int i = 0; i < 3; ++i) model.setHeaderData(i, Qt::Horizontal, keys[i], ColumnKeyRole);
        for (const char* name : {"Ada", "Bo", "Cy"})
            model.appendRow({new QStandardItem(name), new QStandardItem("Acme"), new QStandardItem("10")});
        table.setModel(&model);
        table.resize(600, 300);
        table.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&table));
        table.activateWindow();
        table.setFocus();
        table.setCurrentIndex(model.index(0, 0));
    }
    QLineEdit* editor() const { return table.viewport()->findChild<QLineEdit*>(); }
    bool startEditing() {
        return QTest::qWaitFor([this] { return editor() && editor()->hasFocus(); });
    }
    QString text(int row, int column) const { return model.index(row, column).data().toString(); }

    QStandardItemModel model;
    RecordTable table;
};

}

TEST_F(RecordTableTest, f2EditsAndEnterCommitsAndGoesDown) {
    QTest::keyClick(&table, Qt::Key_F2);
    ASSERT_TRUE(startEditing());
    editor()->setText("Ada Lovelace");
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return table.currentIndex().row() == 1; }));
    EXPECT_EQ(text(0, 0), "Ada Lovelace");
    EXPECT_EQ(table.currentIndex().column(), 0);
}

TEST_F(RecordTableTest, typingReplacesAndTabGoesRight) {
    QTest::keyClicks(&table, "Z");
    ASSERT_TRUE(startEditing());
    QTest::keyClick(editor(), Qt::Key_Tab);
    EXPECT_TRUE(QTest::qWaitFor([&] { return table.currentIndex().column() == 1; }));
    EXPECT_EQ(text(0, 0), "Z");
}

TEST_F(RecordTableTest, escRestores) {
    QTest::keyClick(&table, Qt::Key_F2);
    ASSERT_TRUE(startEditing());
    editor()->setText("wrong");
    QSignalSpy escaped(&table, &RecordTable::escaped);
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !editor() || !editor()->isVisible(); }));
    EXPECT_EQ(text(0, 0), "Ada");
    EXPECT_EQ(escaped.count(), 0);
    QTest::keyClick(&table, Qt::Key_Escape);
    EXPECT_EQ(escaped.count(), 1);
}

TEST_F(RecordTableTest, keysBecomeSignals) {
    QSignalSpy activated(&table, &QAbstractItemView::activated), record(&table, &RecordTable::recordRequested),
        toggled(&table, &RecordTable::toggled), removed(&table, &RecordTable::deleteRequested),
        walked(&table, &RecordTable::currentRowChanged);
    QTest::keyClick(&table, Qt::Key_Return);
    QTest::keyClick(&table, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(&table, Qt::Key_Space);
    QTest::keyClick(&table, Qt::Key_Delete);
    QTest::keyClick(&table, Qt::Key_Down);
    EXPECT_EQ(activated.count(), 1);
    EXPECT_EQ(record.count(), 1);
    EXPECT_EQ(toggled.count(), 1);
    EXPECT_EQ(removed.count(), 1);
    ASSERT_EQ(walked.count(), 1);
    EXPECT_EQ(walked.at(0).at(0).toInt(), 1);
    EXPECT_FALSE(table.tabKeyNavigation());
}

TEST_F(RecordTableTest, copiesVisibleColumnsAsTsv) {
    model.item(1, 1)->setText("Tab\there\nand break");
    table.setColumnHidden(2, true);
    table.horizontalHeader()->moveSection(1, 0);
    table.selectAll();
    QTest::keySequence(&table, QKeySequence::Copy);
    EXPECT_EQ(QApplication::clipboard()->text(), "Company\tName\nAcme\tAda\nTab here and break\tBo\nAcme\tCy\n");
    EXPECT_EQ(table.selectedRowCount(), 3);
}

TEST_F(RecordTableTest, columnStatesRoundTripAndIgnoreStrangers) {
    QSignalSpy changed(&table, &RecordTable::columnsChanged);
    table.setColumnStates({{"amount", 90, false}, {"gone", 50, false}, {"name", 200, false}, {"company", 0, true}});
    EXPECT_EQ(changed.count(), 0);
    const QList<ColumnState> states = table.columnStates();
    ASSERT_EQ(states.size(), 3);
    EXPECT_EQ(states[0].key, "amount");
    EXPECT_EQ(states[1], (ColumnState{"name", table.columnWidth(0), false}));
    EXPECT_EQ(states[2], (ColumnState{"company", 0, true}));
    table.resize(900, 300);
    EXPECT_EQ(table.columnStates()[0].width, 90);
    table.horizontalHeader()->moveSection(0, 1);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(RecordTableTest, ofEvenColumnsHeadingsAndNamesGiveWayBeforeFigures) {
    model.setHorizontalHeaderLabels({"Campaign", "Cost per customer that was won", "Revenue"});
    for (int row = 0; row < 3; ++row) {
        model.item(row, 0)->setText("Partner roadshow in the north of the country");
        model.item(row, 2)->setText("$3,383,000,000");
    }
    table.setEvenColumns();
    table.fitColumns();
    table.resize(table.columnWidth(2) + 180, 300);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.horizontalHeader()->length() <= table.viewport()->width(); }));
    EXPECT_GE(table.columnWidth(2), table.fontMetrics().horizontalAdvance("$3,383,000,000"));
    EXPECT_LT(table.columnWidth(1), table.fontMetrics().horizontalAdvance("Cost per customer that was won"));
}

TEST_F(RecordTableTest, ofEvenColumnsAShortNameIsReadWholeWhileHeadingsCanGiveWay) {
    model.setHorizontalHeaderLabels({"Campaign", "Cost per customer that was won", "Cost per lead that was made"});
    for (int row = 0; row < 3; ++row) {
        model.item(row, 0)->setText("Spring launch");
        for (int column : {1, 2}) model.item(row, column)->setText("$257");
    }
    table.setEvenColumns();
    table.fitColumns();
    table.resize(table.fontMetrics().horizontalAdvance("Spring launch") + 2 * table.fontMetrics().horizontalAdvance("$257.00") + 120, 300);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.horizontalHeader()->length() <= table.viewport()->width(); }));
    EXPECT_GE(table.columnWidth(0), table.fontMetrics().horizontalAdvance("Spring launch") + 2 * theme::s2);
}

TEST_F(RecordTableTest, theLastColumnCannotBeHidden) {
    table.setColumnHidden(1, true);
    table.setColumnHidden(2, true);
    const std::unique_ptr<QMenu> menu(table.makeColumnMenu(nullptr));
    ASSERT_EQ(menu->actions().size(), 3);
    EXPECT_FALSE(menu->actions()[0]->isEnabled());
    menu->actions()[1]->toggle();
    EXPECT_FALSE(table.isColumnHidden(1));
}

TEST_F(RecordTableTest, headerSortsBySignalOnlyForTheUser) {
    QSignalSpy sorted(&table, &RecordTable::sortRequested);
    table.setSortArrow(2, Qt::DescendingOrder);
    EXPECT_EQ(sorted.count(), 0);
    const QHeaderView* header = table.horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {header->sectionViewportPosition(0) + 20, 10});
    ASSERT_EQ(sorted.count(), 1);
    EXPECT_EQ(sorted.at(0).at(0).toInt(), 0);
}

TEST(RecordTable, aHundredThousandRowsAreShownWithoutAskingForAll) {
    struct Counting : QAbstractTableModel {
        int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : 100'000; }
        int columnCount(const QModelIndex&) const override { return 6; }
        QVariant data(const QModelIndex& index, int role) const override {
            if (role == Qt::DisplayRole) asked = std::max(asked, index.row());
            return role == Qt::DisplayRole ? QVariant(QStringLiteral("Cell %1").arg(index.row())) : QVariant();
        }
        mutable int asked = 0;
    } model;
    RecordTable table;
    table.setModel(&model);
    table.resize(800, 600);
    table.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&table));
    table.grab();
    EXPECT_LT(model.asked, 1200);
    EXPECT_EQ(table.rowHeight(0), theme::rowHeight());
    table.selectAll();
    EXPECT_EQ(table.selectionModel()->selection().size(), 1);
}

TEST(CellDelegate, sizesHoldTheWordAndItsMark) {
    QStandardItemModel model(1, 1);
    const CellDelegate delegate;
    const auto width = [&](CellKind kind) {
        model.setData(model.index(0, 0), int(kind), CellKindRole);
        return delegate.sizeHint({}, model.index(0, 0)).width();
    };
    model.setData(model.index(0, 0), "Negotiation");
    EXPECT_GT(width(CellKind::Stage), width(CellKind::Text));
    EXPECT_GT(width(CellKind::Strong), width(CellKind::Text));
    EXPECT_GT(width(CellKind::Marked), width(CellKind::Stage));
    EXPECT_LT(width(CellKind::Check), width(CellKind::Text));
    EXPECT_EQ(delegate.sizeHint({}, model.index(0, 0)).height(), theme::rowHeight());
}

// A colleague changes the record that somebody is typing into.
TEST(CellDelegate, whatIsTypedOutlivesNewsOfTheRecord) {
    QStandardItemModel model(1, 2);
    RecordTable table;
    table.setModel(&model);
    const QModelIndex name = model.index(0, 0);
    model.setData(name, "Stark Pumps");
    table.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&table));
    const auto news = [&] { emit model.dataChanged(name, model.index(0, 1)); };
    table.edit(name);
    auto* editor = table.findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    model.setData(name, "Stark Pumps AG");
    news();
    EXPECT_EQ(editor->text(), QStringLiteral("Stark Pumps AG")) << "nothing was typed yet";
    editor->setText(QStringLiteral("Stark Holding"));
    news();
    EXPECT_EQ(editor->text(), QStringLiteral("Stark Holding"));
    model.setData(name, "Stark GmbH");
    news();
    EXPECT_EQ(editor->text(), QStringLiteral("Stark Holding"));
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return name.data().toString() == QStringLiteral("Stark Holding"); }));
}

}
