// SPDX-License-Identifier: MIT
// The leads of a large load, scored as they pass by a thread of its own: so that they need not be read again at its end.
#pragma once
#include "app/workspace.h"
#include "core/lead/scoring.h"
#include "store/hand_over.h"

namespace tilth {

struct PassedLead {
    std::int64_t id;
    Fit fit;
};
/// For Store::setDeriver, as deriveScores(workspace), for a load whose new leads are known; the list must outlive the load.
Store::Deriver deriveScores(Workspace& workspace, const std::vector<PassedLead>& passed);

/// While it lives, revisions of this workspace are scored with its help; it must outlive the load.
class PassingLeads {
public:
    explicit PassingLeads(Workspace& workspace);
    ~PassingLeads();
    PassingLeads(const PassingLeads&) = delete;
    PassingLeads& operator=(const PassingLeads&) = delete;
    /// A new lead that was written; values in the order of the type's fields.
    void add(std::int64_t id, std::span<const Value> values);

private:
    // What the model asks of some leads, in the order of its fields. Values stay where they are when it is cleared: their room serves again.
    struct Block {
        static constexpr std::size_t most = 1'024;
        std::vector<std::int64_t> leads;
        std::vector<Value> values;
        bool empty() const { return leads.empty(); }
        void clear() { leads.clear(); }
    };
    void score(const Block& block);

    Workspace& m_workspace;
    FitRun m_run;
    std::vector<std::size_t> m_places;          // of the model's fields among the type's
    std::vector<PassedLead> m_passed;           // complete when all blocks are settled
    HandOver<Block> m_blocks;
};

}
