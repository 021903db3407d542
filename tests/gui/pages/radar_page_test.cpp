// SPDX-License-Identifier: MIT
// The field radar as a page: cells open their notes, answers reach deals; the note of ten seconds; what a deal shows of both.
#include "app/radar.h"
#include "core/model/activity.h"
#include "core/model/product.h"
#include "gui/charts/chart_model.h"
#include "gui/charts/heat_map.h"
#include "gui/bridge/text.h"
#include "gui/models/note_list_model.h"
#include "gui/pages/answer_form.h"
#include "gui/pages/note_panel.h"
#include "gui/pages/radar_page.h"
#include "gui/pages/radar_part.h"
#include "gui/support/gui_desk.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/record_table.h"
#include "gui/widgets/timeline_list.h"

#include <QAbstractItemModelTester>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tilth {
namespace {

using std::chrono::days;
using test::until;

class RadarGui : public test::GuiTest {
protected:
    void SetUp() override {
        GuiTest::SetUp();
        Territory place;
        place.name = "East";
        east = *addRecord(*workspace, workspace->type<Territory>(), place);
        Product sold;
        sold.name = "Pump";
        pump = *addRecord(*workspace, workspace->type<Product>(), sold);
        engines = addDeal("Engines", 100);
        for (const auto& [field, to] : {std::pair{"territory", east}, std::pair{"product", pump}})
            ASSERT_TRUE(setField(*workspace, workspace->type<Deal>(), engines, workspace->type<Deal>().at(field), Value{to}));
    }
    std::int64_t heard(const char* text, NoteKind kind, int daysAgo) {
        FieldNote note;
        note.text = text;
        note.kind = kind;
        note.deal = Link{engines};
        note.at = workspace->now() - days{daysAgo};
        return *addFieldNote(*workspace, note);
    }
    Pinned answered() {
        FieldAnswer answer;
        answer.text = "Show the savings";
        answer.kind = NoteKind::Price;
        answer.territory = Link{east};
        return *pinAnswer(*workspace, answer);
    }
    std::unique_ptr<RadarPage> shown() {
        auto page = std::make_unique<RadarPage>(*desk, nullptr);
        page->resize(1000, 760);
        page->setVisible(true);
        page->enter();
        auto* marks = page->findChild<ChartModel*>();
        EXPECT_TRUE(until([&] { return marks->rowCount() > 0; }));
        return page;
    }
    static int rowsOf(const RadarPage& page) { return page.findChild<NoteListModel*>()->rowCount(); }
    static QModelIndex cellWith(const RadarPage& page, const QString& count) {
        auto* marks = page.findChild<ChartModel*>();
        for (int i = 0; i < marks->rowCount(); ++i)
            if (marks->index(i, 0).data(MarkValueTextRole).toString() == count) return marks->index(i, 0);
        return {};
    }
    std::int64_t east = 0, pump = 0, engines = 0;
};

// A new note, opened where a deal was shown.
struct NoteOfDeal {
    NoteOfDeal(Desk& desk, std::int64_t deal) : panel(desk, &window) {
        window.resize(1000, 700);
        window.show();
        FieldNote known;
        known.deal = Link{deal};
        panel.open(known);
    }
    QWidget window;
    NotePanel panel;
};

TEST_F(RadarGui, EachCellOpensAsManyNotesAsItCounts) {
    heard("Too dear", NoteKind::Price, 0);
    heard("Too dear again", NoteKind::Price, 0);
    heard("A lease", NoteKind::Need, 21);
    const auto page = shown();
    const QAbstractItemModelTester tester(page->findChild<NoteListModel*>(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(rowsOf(*page), 3) << "without a choice all of them";
    auto* map = page->findChild<HeatMap*>();
    map->setCurrentIndex(cellWith(*page, QStringLiteral("2")));
    EXPECT_EQ(rowsOf(*page), 2);
    map->setFocus();
    for (int i = 0; i < 3; ++i) QTest::keyClick(map, Qt::Key_Left);
    EXPECT_EQ(rowsOf(*page), 1) << "three weeks to the left by keys";
    EXPECT_EQ(page->findChild<NoteListModel*>()->rowAt(0)->note.text, "A lease");
    EXPECT_FALSE(map->currentIndex().data(Qt::ToolTipRole).toString().isEmpty());
}

TEST_F(RadarGui, AKindIsChosenAboveTheMap) {
    heard("Too dear", NoteKind::Price, 0);
    heard("A lease", NoteKind::Need, 0);
    const auto page = shown();
    auto* kinds = page->findChild<QButtonGroup*>();
    kinds->button(1 + static_cast<int>(NoteKind::Need))->click();
    ASSERT_TRUE(until([&] { return rowsOf(*page) == 1; }));
    EXPECT_EQ(page->findChild<NoteListModel*>()->rowAt(0)->note.text, "A lease");
}

TEST_F(RadarGui, WhatIsNewStandsOnTop) {
    heard("Too dear", NoteKind::Price, 40);
    const std::int64_t lease = heard("A lease", NoteKind::Need, 1);
    const auto page = shown();
    auto* first = page->findChild<TimelineList*>(QStringLiteral("firstSeen"));
    ASSERT_EQ(first->model()->rowCount(), 1);
    EXPECT_EQ(first->model()->index(0, 0).data().toString(), QStringLiteral("Need, for the first time in East"));
    QSignalSpy wanted(desk.get(), &Desk::recordWanted);
    emit first->opened(first->model()->index(0, 0).data(CellIdRole).toLongLong());
    EXPECT_EQ(wanted.front().at(1).toLongLong(), lease);
}

TEST_F(RadarGui, AnAnswerIsPinnedToTheChosenCellAndSaysWhomItReaches) {
    heard("Too dear", NoteKind::Price, 0);
    const auto page = shown();
    page->findChild<HeatMap*>()->setCurrentIndex(cellWith(*page, QStringLiteral("1")));
    page->findChild<QPushButton*>(QStringLiteral("answer"))->click();
    auto* reach = page->findChild<QLabel*>(QStringLiteral("reach"));
    ASSERT_TRUE(until([&] { return reach->text().startsWith(QStringLiteral("Reaches 1")); })) << reach->text().toStdString();
    EXPECT_EQ(page->findChild<ChoiceBox*>(QStringLiteral("answerKind"))->value().toInt(), static_cast<int>(NoteKind::Price));
    page->findChild<QPlainTextEdit*>(QStringLiteral("answerText"))->setPlainText(QStringLiteral("Show the savings"));
    page->findChild<QPushButton*>(QStringLiteral("saveAnswer"))->click();
    ASSERT_TRUE(until([&] { return !workspace->store().findAll<FieldAnswer>().empty(); }));
    EXPECT_EQ(workspace->store().findAll<FieldAnswer>()[0]->territory.id, east);
    EXPECT_EQ(workspace->store().findAll<Activity>()[0]->subject, "Read the answer: Show the savings");
    auto* answers = page->findChild<TimelineList*>(QStringLiteral("answers"));
    EXPECT_TRUE(until([&] { return answers->model()->rowCount() == 1; }));
    EXPECT_TRUE(until([&] { return page->findChild<NoteListModel*>()->rowAt(0)->answered; }));
}

TEST_F(RadarGui, AnAnswerWithoutAPlaceSaysSo) {
    AnswerForm form(*desk);
    form.open({});
    auto* reach = form.findChild<QLabel*>(QStringLiteral("reach"));
    EXPECT_EQ(reach->text(), QStringLiteral("Choose a territory or a product."));
    form.findChild<QPlainTextEdit*>(QStringLiteral("answerText"))->setPlainText(QStringLiteral("Show the savings"));
    form.findChild<QPushButton*>(QStringLiteral("saveAnswer"))->click();
    auto* fault = form.findChild<QLabel*>(QStringLiteral("answerFault"));
    EXPECT_TRUE(until([&] { return fault->text() == QStringLiteral("An answer belongs to a territory or a product; name one, or both."); }));
    EXPECT_TRUE(form.isVisible());
}

TEST_F(RadarGui, ANoteTakesASentenceAndEnter) {
    NoteOfDeal note(*desk, engines);
    NotePanel& panel = note.panel;
    EXPECT_EQ(panel.findChild<ChoiceBox*>(QStringLiteral("noteTerritory"))->value().toLongLong(), east) << "filled in from the deal";
    auto* text = panel.findChild<QLineEdit*>(QStringLiteral("noteText"));
    QTest::keyClick(text, Qt::Key_4, Qt::AltModifier);
    QTest::keyClicks(text, QStringLiteral("Too dear"));
    QTest::keyClick(text, Qt::Key_Return);
    ASSERT_TRUE(until([&] { return !panel.isVisible(); }));
    const auto written = workspace->store().findAll<FieldNote>().at(0);
    EXPECT_EQ(written->text, "Too dear");
    EXPECT_EQ(written->kind, NoteKind::Price);
    EXPECT_EQ(written->product.id, pump);
    panel.open();
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_TRUE(until([&] { return panel.findChild<QLabel*>(QStringLiteral("noteFault"))->text() == QStringLiteral("A note needs words."); }));
    EXPECT_TRUE(panel.isVisible());
    QTest::keyClick(text, Qt::Key_Escape);
    EXPECT_FALSE(panel.isVisible());
}

TEST_F(RadarGui, ANoteSaysItsDealWhichCanBeTakenOff) {
    NoteOfDeal note(*desk, engines);
    NotePanel& panel = note.panel;
    const auto* about = panel.findChild<QLabel*>(QStringLiteral("noteAbout"));
    auto* off = panel.findChild<QPushButton*>(QStringLiteral("takeOffDeal"));
    EXPECT_EQ(about->text(), QStringLiteral("Goes to the deal ") + toQt(workspace->store().find<Deal>(engines)->name));
    QTest::keyClick(off, Qt::Key_Return);
    EXPECT_EQ(about->text(), QStringLiteral("About no deal"));
    EXPECT_FALSE(off->isVisible());
    auto* text = panel.findChild<QLineEdit*>(QStringLiteral("noteText"));
    QTest::keyClicks(text, QStringLiteral("Heard at the fair"));
    QTest::keyClick(text, Qt::Key_Return);
    ASSERT_TRUE(until([&] { return !panel.isVisible(); }));
    const auto written = workspace->store().findAll<FieldNote>().at(0);
    EXPECT_FALSE(written->deal);
    EXPECT_FALSE(written->product);
}

TEST_F(RadarGui, ADealShowsItsAnswersUntilTheyAreReadAndItsNotes) {
    heard("Too dear", NoteKind::Price, 0);
    answered();
    RadarPart part(*desk);
    part.showRecord(*desk->reading().store().find<Deal>(engines));
    ASSERT_TRUE(until([&] { return part.findChild<QPushButton*>(QStringLiteral("readAnswer")); }));
    EXPECT_EQ(part.findChild<TimelineList*>()->model()->rowCount(), 1);
    part.findChild<QPushButton*>(QStringLiteral("readAnswer"))->click();
    ASSERT_TRUE(until([&] { return workspace->store().findAll<Activity>()[0]->doneAt.has_value(); }));
    part.showRecord(*desk->reading().store().find<Deal>(engines));
    EXPECT_TRUE(until([&] { return !part.findChild<QPushButton*>(QStringLiteral("readAnswer")) && part.findChild<QWidget*>(QStringLiteral("dealAnswer")); }));
}

}
}
