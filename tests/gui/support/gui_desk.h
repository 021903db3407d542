// SPDX-License-Identifier: MIT
// An open workspace with a few records for tests of the window; dialogs answer by script, waiting is for conditions.
#pragma once
#include "app/deals.h"
#include "app/records.h"
#include "core/model/campaign.h"
#include "core/model/company.h"
#include "core/model/lead.h"
#include "gui/bridge/ask.h"
#include "gui/bridge/desk.h"
#include "support/workspaces.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <gtest/gtest.h>

namespace tilth::test {

/// Runs the event loop until it holds; false after ten seconds.
template <class Condition> bool until(Condition holds) {
    for (QDeadlineTimer limit(10'000); !holds();) {
        if (limit.hasExpired()) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    return true;
}

class ScriptedAsk : public Ask {
public:
    QString fileToOpen(const QString&, const QString&) override { return file; }
    QString folder(const QString&, const QString&) override { return file; }
    std::optional<QString> line(const QString&, const QString&, const QString&) override { return answer; }
    bool sure(const QString&, const QString&) override { return yes; }

    QString file, refused;
    std::optional<QString> answer;
    bool yes = false;

protected:
    // Whoever is asked again has no other name.
    QString chooseName(const QString&, const QString&, const QString& suggested) override { return suggested == file ? QString() : file; }
    void refuse(const QString& why) override { refused = why; }
};

class GuiTest : public testing::Test {
protected:
    void SetUp() override {
        auto made = Workspace::create(place.text(), {.currency = "CNY", .country = "CN", .timeZone = "UTC", .userName = "Ada", .login = "ada"}, {{}, clock.function()});
        ASSERT_TRUE(made) << made.error().text;
        workspace = std::move(*made);
        auto opened = OpenWorkspace::open(place.text(), {{}, clock.function()});
        ASSERT_TRUE(opened) << opened.error().text;
        open = std::move(*opened);
        desk = std::make_unique<Desk>(*open, ask);
    }
    void TearDown() override {
        desk.reset();
        open.reset();
    }

    std::int64_t addLead(const std::string& name, const std::string& company) {
        Lead lead;
        lead.name = name;
        lead.company = company;
        lead.owner = Link{workspace->user().id};
        return *addRecord(*workspace, workspace->type<Lead>(), lead);
    }
    std::int64_t addDeal(const std::string& name, std::int64_t amount) {
        const Record deal = newRecord(*workspace, workspace->type<Deal>());
        static_cast<Deal&>(*deal).name = name;
        static_cast<Deal&>(*deal).amount = Money{amount};
        return *addRecord(*workspace, workspace->type<Deal>(), *deal);
    }
    std::int64_t stageAt(std::size_t position) { return stagesOf(*workspace, pipelines(*workspace).front()->id)[position]->id; }

    Clock clock;
    Place place{Database::Sqlite};
    std::unique_ptr<Workspace> workspace;       // another program's connection: its changes come by the feed
    ScriptedAsk ask;
    std::unique_ptr<OpenWorkspace> open;
    std::unique_ptr<Desk> desk;
};

}
