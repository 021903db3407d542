// SPDX-License-Identifier: MIT
// What the demo company's campaigns consist of: programmes, budget lines, items, members, variants, links, the year's plan and segments.
#pragma once
#include "app/sample_random.h"
#include "app/workspace.h"
#include "core/model/campaign.h"
#include "core/model/lead.h"

namespace tilth {

class SampleCampaigns {
public:
    /// Its chance is its own: the rest of the demo is the same with and without it.
    SampleCampaigns(Workspace& workspace, Batch& batch, unsigned seed) : m_w(workspace), m_batch(batch), m_random(seed), m_today(workspace.today()) {}

    void makeProgrammes();
    /// Programme, level, goals, and for some the rule that dates them each year.
    void place(Campaign& campaign);
    void fill(const std::vector<Campaign>& campaigns, const std::vector<Lead>& leads, const std::vector<std::int64_t>& territories);
    void makePlans();
    void makeSegments();

private:
    template <class E> void add(E& record, Time created);
    void addLines(const Campaign& campaign);
    void addItems(const Campaign& campaign);
    void addMembers(const Campaign& campaign, const std::vector<Lead>& leads);
    void addVariants(const Campaign& campaign, const std::vector<std::int64_t>& territories);
    void addLinks(const Campaign& campaign);

    Workspace& m_w;
    Batch& m_batch;
    Random m_random;
    Date m_today;
    std::vector<std::int64_t> m_programmes;
};

}
