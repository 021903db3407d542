// SPDX-License-Identifier: MIT
// A record that is typed: whether it is there already, told while it is typed and, where the setting says so, refused (F88).
#pragma once
#include "app/duplicates.h"
#include "core/duplicates/groups.h"

namespace tilth {

struct LikeRecord {
    std::int64_t id = 0;
    std::string title;
    double likeness = 0;                        // 0..1
    std::vector<Evidence> reasons;              // what speaks for it, then what speaks against
};
struct EntryCheck {
    std::vector<LikeRecord> like;               // from the setting duplicate_warn on, the likeliest first; not those told apart
    bool refused = false;                       // the likeliest reaches the setting duplicate_block: a new record will not be written
};

/// Finds records like one in microseconds: keeps in which blocks the records of a type stand and follows the journal. For one thread; the
/// first question of a type reads all its records once.
class LikeFinder {
public:
    /// `record`: written (it is not compared with itself) or not. Nothing is found among types other than lead, contact and company.
    Result<EntryCheck> check(Workspace& workspace, const EntityType& type, const Entity& record);
private:
    struct Kept { BlockIndex index; std::int64_t seq = 0; };
    Kept& kept(Workspace& workspace, const EntityType& type);
    static void follow(Workspace& workspace, const EntityType& type, Kept& kept);
    std::map<std::string, Kept, std::less<>> m_kept;
};

/// Likeness 0..1 from which people are told or a new record is refused; nothing where the setting is empty.
std::optional<double> warnFrom(const Workspace& workspace);
std::optional<double> blockFrom(const Workspace& workspace);

/// addRecord for what a person enters: Error{Refused} where the setting duplicate_block says that it is there already.
Result<std::int64_t> addUnlessKnown(Workspace& workspace, const EntityType& type, Entity& record);

}
