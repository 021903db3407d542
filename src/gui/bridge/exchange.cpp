// SPDX-License-Identifier: MIT
#include "gui/bridge/exchange.h"

namespace tilth {

// The clock stands still for as long as a job takes.
void Exchange::start(WorkThread::Job job, WorkThread::Refused refused) {
    m_thread = std::make_unique<WorkThread>(QStringLiteral("exchange"), [place = m_open.place(), user = m_open.reading().user().login, now = m_open.reading().now()] {
        return Workspace::open(place, {user, [milliseconds = now.time_since_epoch().count() * 1000] { return milliseconds; }});
    });
    m_thread->post(std::move(job), std::move(refused));
}

}
