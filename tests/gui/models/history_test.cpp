// SPDX-License-Identifier: MIT
// The history names a setting by its label, and every other record as it is called.
#include "gui/models/history_model.h"

#include <gtest/gtest.h>

namespace tilth {
namespace {

TEST(HistoryModel, settingsGoByTheirLabel) {
    struct Case { const char *entity, *about, *shown; };
    const std::array cases{Case{"setting", "week_start", "First day of the week"}, Case{"setting", "week_start@12", "First day of the week"}, Case{"setting", "demo_revision", "Revision of the demo data"}, Case{"setting", "gone_since", "gone_since"},
                           Case{"lead", "week_start", "week_start"}};
    std::vector<NamedRevision> revisions;
    for (const Case& c : cases) {
        revisions.push_back({{}, c.about});
        revisions.back().revision.entity = c.entity;
    }
    HistoryModel model;
    model.setRows(std::move(revisions), {});
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_EQ(model.index(row, 1).data().toString().toStdString(), cases[static_cast<std::size_t>(row)].shown);
}

}
}
