// SPDX-License-Identifier: MIT
// Values that are shown like fields and follow from others: a lead's score, a deal's weighted amount.
#pragma once
#include "app/workspace.h"
#include <functional>

namespace tilth {

class SharedScores;

class ComputedValues {
public:
    using Read = std::function<Value(std::string_view key)>;        // of the stored fields in needs()
    virtual ~ComputedValues() = default;
    virtual std::vector<const Field*> needs() const { return {}; }
    /// In one thread at a time, which may be another one than that of the workspace.
    virtual Value value(std::string_view key, std::int64_t id, const Read& read) const = 0;
};

std::span<const Field> computedFields(const EntityType& type);
/// Reads what the fields need, for these records alone; without ids for all, of leads together with those who share the scores.
std::unique_ptr<ComputedValues> makeComputed(Workspace& workspace, const EntityType& type, std::span<const Field* const> fields, std::span<const std::int64_t> ids = {},
                                             SharedScores* scores = nullptr);

}
