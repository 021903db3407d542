// SPDX-License-Identifier: MIT
// What happened to one lead between marketing and sales, told by the log alone: touches, the score at each of them, hand-offs, how soon
// somebody tried, how it ended (N2). Nothing of it is stored, so a disputed lead replays the same for both sides.
#pragma once
#include "app/leads.h"
#include "app/sla.h"

namespace tilth {

struct ReplayStep {
    enum Kind { Arrived, Touched, HandedOver, Tried, Accepted, Rejected, Recycled, Qualified, Converted, Won, Lost } kind;
    Time at{};
    std::string text{};             // a phrase of the program, to be translated
    std::string detail{};           // what people wrote: a page, a subject, a reason
    std::string by{};               // who did it, where somebody did
    Score score{};                  // right after it, by the model and the fields of today
};
struct ReplayHandoff {
    SlaRow sla;
    Points fit = 0, engagement = 0;                 // as they were frozen then
    std::string grade{};
    std::int64_t model = 0;                         // version of the MQL rule that it was by; 0: by hand or unknown
    bool bothSigned = false;                        // by marketing's and sales' head
    std::optional<Time> firstTry{};                 // call, mail or meeting after it, up to the next hand-off
};
struct Replay {
    std::int64_t lead = 0;
    std::string name{}, company{}, owner{};
    std::vector<ReplayStep> steps{};                // oldest first
    std::vector<ReplayHandoff> handoffs{};          // oldest first
    Time until{};                                   // now
};
/// Error{NotFound}: no such lead; Error{Refused}: a setting that gives no deadline (as slaRows).
Result<Replay> replayOf(Workspace& workspace, std::int64_t lead);

inline constexpr std::array replayKindChoices{
    Choice{"arrived", TR("Replay", "Lead came in")}, Choice{"touched", TR("Replay", "Touch")}, Choice{"handed_over", TR("Replay", "Handed to sales")},
    Choice{"tried", TR("Replay", "Tried to reach")}, Choice{"accepted", TR("Replay", "Accepted by sales")}, Choice{"rejected", TR("Replay", "Rejected by sales")},
    Choice{"recycled", TR("Replay", "Recycled")}, Choice{"qualified", TR("Replay", "Qualified")}, Choice{"converted", TR("Replay", "Converted")}, Choice{"won", TR("Replay", "Deal won")}, Choice{"lost", TR("Replay", "Deal lost")}};

}
