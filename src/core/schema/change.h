// SPDX-License-Identifier: MIT
// What a person did, as data: the only way to write.
#pragma once
#include "core/schema/entity.h"
#include <vector>

namespace tilth {

struct Edit {                       // before == after is a guard: it must still be so, and is not written
    const Field* field;
    Value before, after;
};
struct RecordChange {
    enum Kind { Create, Update, Remove } kind;
    const EntityType* type;
    std::int64_t id;
    std::vector<Edit> edits;
    std::int64_t createdRev = 0;    // of a record that goes: it may come back
};
struct ChangeSet {
    std::string label;              // names the action and never a person: erasure does not clean labels
    std::vector<RecordChange> records{};
    std::int64_t key = 0;           // id of the revision; given again when the answer to a commit was lost

    void create(const EntityType& type, const Entity& now);
    void update(const EntityType& type, const Entity& before, const Entity& now);
    void remove(const EntityType& type, const Entity& before);
    bool empty() const { return records.empty(); }
};

// The stored fields that differ, and by what.
std::vector<Edit> diff(const EntityType& type, const Entity& before, const Entity& now);

}
