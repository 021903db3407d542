// SPDX-License-Identifier: MIT
#include "store/interruption.h"

namespace tilth {

Interruption::Interruption(Store& store, std::function<bool()> stop) : m_store(store) {
    if (const auto* connection = dynamic_cast<const Interruptible*>(&store.connection())) m_before = connection->stop();
    store.interruptWhen([before = m_before, stop = std::move(stop)] { return (before && before()) || stop(); });
}
// What was written until now may meet a fault here; the commit that needs it has told it already.
Interruption::~Interruption() {
    try { m_store.interruptWhen(m_before); } catch (const std::exception&) {}
}

}
