// SPDX-License-Identifier: MIT
// Learning in the settings, the chance with its reasons beside a record, the signed versions of the rule.
#include "app/model_versions.h"
#include "app/prediction.h"
#include "app/records.h"
#include "app/settings.h"
#include "gui/charts/chart_frame.h"
#include "gui/charts/chart_view.h"
#include "gui/pages/model_versions_box.h"
#include "gui/pages/prediction_part.h"
#include "gui/pages/settings_prediction_part.h"
#include "gui/support/gui_desk.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/small_table.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace tilth {
namespace {

using test::until;

class PredictionGui : public test::GuiTest {
protected:
    // Of those from the website three of four are converted, of the others one of four.
    void addPast(int count) {
        ChangeSet change{"Leads"};
        for (int i = 0; i < count; ++i) {
            Lead lead;
            lead.id = workspace->store().newId();
            lead.name = "Lead " + std::to_string(i);
            lead.source = i % 2 ? "Website" : "Trade Show";
            lead.status = (i / 2 % 4 != 0) == (i % 2 != 0) ? LeadStatus::Converted : LeadStatus::Disqualified;
            change.create(workspace->type<Lead>(), lead);
        }
        ASSERT_TRUE(workspace->commit(change));
        open->poll();
    }
    static QString state(const SettingsPredictionPart& part) { return part.findChild<QLabel*>(QStringLiteral("predictionState"))->text(); }
    static void ofLeads(SettingsPredictionPart& part) {
        part.findChild<ChoiceBox*>()->setValue(static_cast<int>(Subject::Lead));
        part.enter();
    }
};

TEST_F(PredictionGui, TooLittleHistoryIsSaid) {
    SettingsPredictionPart part(*desk);
    part.setVisible(true);
    ofLeads(part);
    ASSERT_TRUE(until([&] { return state(part).startsWith(QStringLiteral("Nothing was learned yet")); }));
    EXPECT_FALSE(part.findChild<ChartFrame*>()->isVisible());
    part.findChild<QPushButton*>(QStringLiteral("train"))->click();
    EXPECT_TRUE(until([&] { return state(part).startsWith(QStringLiteral("There is not enough history")); })) << state(part).toStdString();
}

TEST_F(PredictionGui, LearningShowsHowGoodItIsAndCanBeUndone) {
    addPast(400);
    SettingsPredictionPart part(*desk);
    part.setVisible(true);
    ofLeads(part);
    QSignalSpy said(desk.get(), &Desk::said);
    part.findChild<QPushButton*>(QStringLiteral("train"))->click();
    ASSERT_TRUE(until([&] { return !said.isEmpty() && part.findChild<ChartFrame*>()->isVisible(); }));
    EXPECT_EQ(part.findChild<QLabel*>(QStringLiteral("figure0"))->text(), QStringLiteral("400 records, 200 won"));
    EXPECT_NEAR(part.findChild<QLabel*>(QStringLiteral("figure1"))->text().left(2).toInt(), 50, 5);         // of the part that was held back
    EXPECT_GT(part.findChild<QLabel*>(QStringLiteral("figure3"))->text().toDouble(), 0.65);
    EXPECT_GT(part.findChild<ChartView*>()->model()->rowCount(), 0);
    desk->undo();
    EXPECT_TRUE(until([&] { return state(part).startsWith(QStringLiteral("Nothing was learned yet")); }));
}

TEST_F(PredictionGui, ARecordSaysItsChanceAndWhy) {
    addPast(400);
    Lead web;
    web.name = "Ada Park";
    web.source = "Website";
    const std::int64_t id = *addRecord(*workspace, workspace->type<Lead>(), web);
    open->poll();
    PredictionPart part(*desk, desk->type("lead"));
    const auto shown = desk->reading().store().find<Lead>(id);
    part.showRecord(*shown);
    bool counted = false;
    desk->open().count(&part, [](Workspace&) -> Result<Done> { return Done{}; }, [&](const Result<Done>&) { counted = true; });
    ASSERT_TRUE(until([&] { return counted; }));
    EXPECT_TRUE(part.isHidden()) << "nothing was learned";
    ASSERT_TRUE(trainPrediction(*workspace, Subject::Lead, {}));
    part.showRecord(*shown);
    ASSERT_TRUE(until([&] { return !part.isHidden(); }));
    EXPECT_TRUE(part.findChild<QLabel*>(QStringLiteral("chance"))->text().endsWith(QStringLiteral("likely to be converted")));
    EXPECT_EQ(part.findChild<SmallTable*>()->model()->index(0, 0).data().toString(), QStringLiteral("Source: Website"));
    EXPECT_TRUE(part.findChild<SmallTable*>()->model()->index(0, 1).data().toString().startsWith(QLatin1Char('+')));
}

TEST_F(PredictionGui, TheHeadsSignTheRuleOnceEach) {
    User bo;
    bo.name = bo.login = "bo";
    ASSERT_TRUE(addRecord(*workspace, workspace->type<User>(), bo));
    ASSERT_TRUE(setSetting(*workspace, "marketing_head", "ada"));
    ASSERT_TRUE(setSetting(*workspace, "sales_head", "bo"));
    QSignalSpy settings(open.get(), &OpenWorkspace::settingsChanged);
    open->poll();
    ASSERT_TRUE(until([&] { return !settings.isEmpty(); }));
    ModelVersionsBox box(*desk);
    box.setVisible(true);
    auto* marketing = box.findChild<QPushButton*>(QStringLiteral("signMarketing"));
    auto* table = box.findChild<SmallTable*>();
    ASSERT_TRUE(until([&] { return table->model()->rowCount() == 1; }));
    EXPECT_TRUE(marketing->isVisible());
    EXPECT_FALSE(box.findChild<QPushButton*>(QStringLiteral("signSales"))->isVisible());
    marketing->click();
    ASSERT_TRUE(until([&] { return table->model()->index(0, 3).data().toString().startsWith(QStringLiteral("Ada")); }));
    EXPECT_FALSE(marketing->isVisible());
    EXPECT_EQ(table->model()->index(0, 4).data().toString(), QStringLiteral("not signed"));
    EXPECT_FALSE(signModel(*workspace, PlanSide::Marketing));
    EXPECT_FALSE(signModel(*workspace, PlanSide::Sales));
}

}
}
