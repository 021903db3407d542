// SPDX-License-Identifier: MIT
// The leads of a large load, scored as they pass: so that they need not be read again at its end.
#pragma once
#include "app/workspace.h"
#include "core/lead/scoring.h"

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
    Workspace& m_workspace;
    FitRun m_run;
    std::vector<std::size_t> m_places;          // of the model's fields among the type's
    std::vector<const Value*> m_values;         // of those fields, of the lead at hand
    std::vector<PassedLead> m_passed;
};

}
