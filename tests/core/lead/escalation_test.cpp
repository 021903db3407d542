// SPDX-License-Identifier: MIT
// Which hand-offs are told to somebody above, and to whom: tables.
#include "core/lead/escalation.h"
#include <gtest/gtest.h>

using namespace tilth;
using std::chrono::minutes;

namespace {

struct When {
    SlaState state;
    minutes left, ahead;
    bool told;
};
struct Whom {
    EscalateTo rule;
    Above above;
    std::int64_t to;
};

}

TEST(Escalation, IsOfWhatIsOverdueOrSoonWillBe) {
    for (const When& one : {When{SlaState::Overdue, -minutes{1}, minutes{0}, true}, When{SlaState::Due, minutes{1}, minutes{0}, false}, When{SlaState::Due, minutes{15}, minutes{15}, true},
                            When{SlaState::Due, minutes{16}, minutes{15}, false}, When{SlaState::Fulfilled, minutes{-5}, minutes{15}, false}, When{SlaState::Failed, -minutes{5}, minutes{15}, false}})
        EXPECT_EQ(isToEscalate(one.state, one.left, one.ahead), one.told) << one.left.count() << " " << one.ahead.count();
}

TEST(Escalation, GoesToTheFirstAboveWhoIsNotTheOwner) {
    for (const Whom& one : {Whom{EscalateTo::Manager, {1, 2, 3, 4}, 2}, Whom{EscalateTo::Manager, {1, 0, 3, 4}, 3}, Whom{EscalateTo::Manager, {1, 1, 1, 4}, 4}, Whom{EscalateTo::Manager, {1, 0, 0, 1}, 0},
                            Whom{EscalateTo::Manager, {0, 0, 0, 4}, 4}, Whom{EscalateTo::Head, {1, 2, 3, 4}, 4}, Whom{EscalateTo::Head, {1, 2, 3, 0}, 0}, Whom{EscalateTo::Nobody, {1, 2, 3, 4}, 0}})
        EXPECT_EQ(escalatedTo(one.rule, one.above), one.to) << one.above.manager << one.above.teamHead << one.above.head;
}
