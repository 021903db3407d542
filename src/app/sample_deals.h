// SPDX-License-Identifier: MIT
// Deals of the demo company: their way through the stages, and the work on them.
#pragma once
#include "app/sample_records.h"
#include "core/model/company.h"
#include "core/model/contact.h"
#include "core/model/deal.h"
#include "core/model/lead.h"
#include "core/model/stage.h"
#include <memory>
#include <span>

namespace tilth {

class SampleDeals {
public:
    struct Of {
        std::span<const Company> companies;
        std::span<const Contact> contacts;
        std::span<const Lead> leads;
        std::span<const std::int64_t> products;
    };
    SampleDeals(Workspace& workspace, SampleRecords& records, Random& random, const Of& of) : m_w(workspace), m_records(records), m_random(random), m_of(of), m_today(workspace.today()) {}
    Deal make(int number);                              // written, with its history
private:
    struct Step {
        std::shared_ptr<Stage> to;
        Time at;
    };
    void joinLead(Deal& d);
    void walkStages(Deal& d, int number);
    void settle(Deal& d, std::span<const Step> steps, bool closed, int closedAgo);
    void addLog(const Deal& d, std::span<const Step> steps);
    void addWork(const Deal& d, bool closed, int age);

    Workspace& m_w;
    SampleRecords& m_records;
    Random& m_random;
    Of m_of;
    Date m_today;
};

}
