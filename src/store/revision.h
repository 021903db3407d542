// SPDX-License-Identifier: MIT
// One entry of the journal, as it is told to listeners and shown in History. Times: UTC seconds.
#pragma once
#include "core/base/date.h"
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace tilth {

enum class RevisionKind { Done, Undone, Redone, Derived, Erased };      // derived: scores and such were made anew; erased: cannot be undone

struct Range { std::int64_t first = 0, last = 0, count = 0; };     // of ids; the new records are those of created_rev within

struct News {                                                   // what one commit did
    std::int64_t seq = 0, revision = 0;
    std::string label;
    RevisionKind kind = RevisionKind::Done;
    std::map<std::string, std::set<std::int64_t>> touched{};    // entity -> changed, removed and restored records
    std::map<std::string, Range> created{};
};

struct Reversal {                                               // what others changed since is kept, and listed
    std::int64_t revision = 0;
    std::string label;
    std::map<std::string, std::set<std::int64_t>> kept{};       // entity -> records
};

struct RevisionInfo {
    std::int64_t id = 0, seq = 0;
    std::string label, actor;
    Time at{};
    RevisionKind kind = RevisionKind::Done;
    std::int64_t undoes = 0;
    bool undone = false;                // another revision undoes it
    std::int64_t changes = 0;           // change rows and new records
    std::string entity{};               // of a small one: a record that it is about, a changed one before the first new one
    std::int64_t record = 0;            // 0: none, or too many
};

struct ChangeLine {                     // one field of one record, values as JSON text; field "" is the whole record
    std::int64_t revision = 0;
    std::string label, actor;
    Time at{};
    std::string entity;
    std::int64_t id = 0;
    std::string field, before, after;
};

}
