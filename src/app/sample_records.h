// SPDX-License-Identifier: MIT
// Records of the demo company as they are written, dated back by chance.
#pragma once
#include "app/sample_random.h"
#include "app/workspace.h"
#include "core/model/activity.h"

namespace tilth {

class SampleRecords {
public:
    SampleRecords(Workspace& workspace, Batch& batch, Random& random) : m_w(workspace), m_batch(batch), m_random(random), m_now(workspace.now()), m_today(workspace.today()) {}
    template <class E> void add(E& record, Time created) {
        record.id = m_w.store().newId();
        record.created = created;
        m_batch.create(m_w.type<E>(), record);
    }
    Time ago(int days) { return m_now - std::chrono::days(days) - std::chrono::hours(m_random.below(10)) - std::chrono::minutes(m_random.below(60)); }
    template <class F> void addTask(const std::string& subject, int inDays, F about) {
        Activity task;
        task.subject = subject;
        task.dueOn = m_today + std::chrono::days(inDays);
        about(task);
        add(task, ago(m_random.between(1, 20)));
    }
private:
    Workspace& m_w;
    Batch& m_batch;
    Random& m_random;
    Time m_now;
    Date m_today;
};

}
