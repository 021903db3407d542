// SPDX-License-Identifier: MIT
// The builder of segments says what a query says and back, counts while it is edited, saves, compares and leads to the list.
#include "app/segments.h"
#include "core/model/touch.h"
#include "gui/charts/chart_view.h"
#include "gui/forms/condition_group.h"
#include "gui/models/segment_list_model.h"
#include "gui/pages/segments_page.h"
#include "gui/support/gui_desk.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/choices_button.h"
#include "gui/widgets/record_table.h"
#include "gui/widgets/small_table.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <algorithm>
#include <QSpinBox>
#include <QTest>

namespace tilth {
namespace {

using test::until;

class SegmentsGui : public test::GuiTest {
protected:
    std::int64_t lead(const std::string& name, std::int64_t employees, const std::string& industry = "Food") {
        Lead one;
        one.name = name;
        one.employees = employees;
        one.industry = industry;
        return *addRecord(*workspace, workspace->type<Lead>(), one);
    }
    void touch(std::int64_t of) {
        Touch one;
        one.lead = {of};
        one.kind = TouchKind::Form;
        one.at = workspace->now();
        ASSERT_TRUE(addRecord(*workspace, workspace->type<Touch>(), one));
    }
    std::int64_t segment(const std::string& name, const std::string& query, SegmentKind kind = SegmentKind::Live) {
        Segment one;
        one.name = name;
        one.query = query;
        one.kind = kind;
        return *addRecord(*workspace, workspace->type<Segment>(), one);
    }
    std::unique_ptr<SegmentsPage> page() {
        open->poll();
        auto made = std::make_unique<SegmentsPage>(*desk, nullptr);
        made->resize(1000, 640);
        made->show();
        made->enter();
        return made;
    }
    template <class W> static W* part(const SegmentsPage& page, const char* name) { return page.findChild<W*>(QLatin1String(name)); }
    static QString found(const SegmentsPage& page) { return part<QLabel>(page, "found")->text(); }
    static QString cell(const SegmentsPage& page, int row, int column) { return part<RecordTable>(page, "segments")->model()->index(row, column).data().toString(); }
};

TEST_F(SegmentsGui, WhatTheBuilderShowsSaysTheSameQuery) {
    segment("Big", "employees>=100");
    open->poll();
    const QList<Topic> topics = topicsOf(*desk, listedType(desk->reading(), desk->type("lead")));
    for (const char* text : {"", "employees>=50", "industry:Food,Steel", "status:new,attempting", "-(status:junk or status:new)", "created:this_month", "created:-30d..today",
                             "created.anniversary:today..+7d", "created<-90d", "created>2026-01-01", "email:none", "email!=none", "name~chen", "segment:Big", "-segment:Big",
                             "touch:(kind:form at>=-30d)>=3", "-touch:(at>=-90d)", "touch:()", "deal.amount>=1000", "deal:(stage:won amount>1000)>=2",
                             "employees>=50 (industry:Food or -segment:Big) -(touch:(kind:call) or name~x)", "\"two words\"", "industry:\"a,b\"", "touch:(kind:form kind:page)"}) {
        const auto query = parseQuery(text);
        ASSERT_TRUE(query) << text;
        ConditionGroup group(*desk, topics, false);
        group.setQuery(*query);
        EXPECT_EQ(toText(group.query()), toText(*query)) << text;
    }
}

TEST_F(SegmentsGui, AConditionThatIsBegunIsNoSegmentYet) {
    const QList<Topic> topics = topicsOf(*desk, listedType(desk->reading(), desk->type("lead")));
    ConditionGroup group(*desk, topics, false);
    group.setQuery(*parseQuery("employees>=100"));
    EXPECT_TRUE(group.fault().isEmpty());
    const auto buttons = group.findChildren<QPushButton*>();
    const auto more = std::ranges::find(buttons, QStringLiteral("Condition"), &QPushButton::text);
    ASSERT_NE(more, buttons.end());
    (*more)->click();
    EXPECT_TRUE(group.fault().contains(QStringLiteral("not finished yet")));
}

TEST_F(SegmentsGui, AConditionWithoutItsValueCountsNobodyYet) {
    lead("Ada", 40);
    segment("Big", "employees>=100");
    const auto shown = page();
    ASSERT_TRUE(until([&] { return found(*shown) == QStringLiteral("0 leads"); }));
    for (QPushButton* button : shown->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Condition")) button->click();
    EXPECT_TRUE(until([&] { return found(*shown) == QStringLiteral("Not counted yet"); })) << "and not all of them";
    EXPECT_TRUE(part<QLabel>(*shown, "note")->text().contains(QStringLiteral("not finished yet")));
}

TEST_F(SegmentsGui, AValueHasTheRoomThatIsLeft) {
    const QList<Topic> topics = topicsOf(*desk, listedType(desk->reading(), desk->type("lead")));
    ConditionGroup group(*desk, topics, false);
    group.setQuery(*parseQuery("industry:Food"));
    group.resize(900, 200);
    group.show();
    const auto lines = group.findChildren<QLineEdit*>();
    const auto value = std::ranges::find(lines, QStringLiteral("Food"), &QLineEdit::text);
    ASSERT_NE(value, lines.end());
    EXPECT_TRUE(until([&] { return (*value)->width() > 350; })) << (*value)->width();
}

TEST_F(SegmentsGui, SegmentsAreAWellBehavedModel) {
    SegmentListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Segment b, a;
    b.id = 2, b.name = "B";
    a.id = 1, a.name = "a";
    model.setSegments(desk->type("segment"), {b, a});
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("a"));
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("…"));
    model.setCounts({12, std::nullopt});
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("12"));
    EXPECT_EQ(model.index(1, 1).data().toString(), QStringLiteral("—"));
    EXPECT_EQ(model.rowOf(2), 1);
}

TEST_F(SegmentsGui, CountsAndSamplesFollowWhatIsEditedAndWhatHappens) {
    const std::int64_t ada = lead("Ada", 40);
    lead("Bo", 400);
    segment("Eager", "touch:(kind:form at>=-7d)");
    const auto shown = page();
    ASSERT_TRUE(until([&] { return cell(*shown, 0, 1) == QStringLiteral("0") && found(*shown) == QStringLiteral("0 leads"); })) << found(*shown).toStdString();
    touch(ada);
    open->poll();
    EXPECT_TRUE(until([&] { return cell(*shown, 0, 1) == QStringLiteral("1") && found(*shown) == QStringLiteral("1 lead"); })) << found(*shown).toStdString();
    EXPECT_EQ(part<SmallTable>(*shown, "sample")->model()->index(0, 0).data().toString(), QStringLiteral("Ada"));
    auto* times = shown->findChildren<QSpinBox*>().front();
    times->setValue(2);
    EXPECT_TRUE(until([&] { return found(*shown) == QStringLiteral("0 leads"); }));
    EXPECT_TRUE(part<QPushButton>(*shown, "save")->isEnabled());
}

TEST_F(SegmentsGui, ANewSegmentIsSavedAndUsedAsFilter) {
    lead("Ada", 40);
    lead("Bo", 400);
    const auto shown = page();
    shown->addNew();
    EXPECT_FALSE(part<QPushButton>(*shown, "save")->isEnabled());
    QTest::keyClicks(part<QLineEdit>(*shown, "name"), QStringLiteral("Large"));
    auto* group = shown->findChild<ConditionGroup*>();
    group->setQuery(*parseQuery("employees>=100"));
    emit group->changed();
    ASSERT_TRUE(until([&] { return found(*shown) == QStringLiteral("1 lead"); })) << found(*shown).toStdString();
    part<QPushButton>(*shown, "save")->click();
    ASSERT_TRUE(until([&] { return cell(*shown, 0, 0) == QStringLiteral("Large") && cell(*shown, 0, 1) == QStringLiteral("1"); }));
    ASSERT_TRUE(until([&] { return !part<QPushButton>(*shown, "save")->isEnabled(); }));
    const auto kept = segmentNamed(desk->reading(), "Large");
    ASSERT_TRUE(kept);
    EXPECT_EQ((*kept)->query, "employees>=100");
    const QSignalSpy rows(desk.get(), &Desk::rowsWanted);
    part<QPushButton>(*shown, "filter")->click();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0][0].toString(), QStringLiteral("lead"));
    EXPECT_EQ(rows[0][1].toString(), QStringLiteral("segment:Large"));
}

TEST_F(SegmentsGui, TwoSegmentsAreCompared) {
    for (int i = 0; i < 10; ++i) lead("L" + std::to_string(i), i);
    segment("Low", "employees<6");
    segment("Odd ones", "employees:1,3,5,7,9");
    const auto shown = page();
    const auto* bars = shown->findChild<ChartView*>();
    ASSERT_TRUE(bars);
    ASSERT_TRUE(until([&] { return bars->model()->rowCount() == 3; }));
    EXPECT_EQ(bars->model()->index(0, 0).data(MarkValueTextRole).toString(), QStringLiteral("3"));
    EXPECT_EQ(bars->model()->index(1, 0).data(MarkValueTextRole).toString(), QStringLiteral("3"));
    EXPECT_EQ(bars->model()->index(2, 0).data(MarkValueTextRole).toString(), QStringLiteral("2"));
}

TEST_F(SegmentsGui, MistakesAreSaidAndAStaticOneHasNoConditions) {
    lead("Ada", 40);
    segment("Fair", {}, SegmentKind::Static);
    const auto shown = page();
    EXPECT_FALSE(shown->findChild<ConditionGroup*>());
    ask.answer = QStringLiteral("employees>1");
    part<QPushButton>(*shown, "addMembers")->click();
    ASSERT_TRUE(until([&] { return cell(*shown, 0, 1) == QStringLiteral("1"); }));
    shown->addNew();
    auto* group = shown->findChild<ConditionGroup*>();
    ASSERT_TRUE(group);
    group->setQuery(*parseQuery("ship:(name:x)"));
    emit group->changed();
    ASSERT_TRUE(until([&] { return part<QLabel>(*shown, "note")->isVisible(); }));
    EXPECT_TRUE(part<QLabel>(*shown, "note")->text().contains(QStringLiteral("ship")));
}

}
}
