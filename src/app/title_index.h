// SPDX-License-Identifier: MIT
// Names of linked records in memory.
#pragma once
#include "app/workspace.h"
#include <optional>

namespace tilth {

/// Names of linked records (owner, company, stage ...), to show, sort and filter by. A value: copies share what they hold, and may be
/// read in several threads.
class TitleIndex {
public:
    // For the link fields of that type; Shown: without those that the program keeps for itself and nobody filters by.
    enum Which { All, Shown };
    TitleIndex(Workspace& workspace, const EntityType& type, Which which = All);
    /// None yet: add() reads what is asked for.
    TitleIndex() = default;
    /// Those of a type, if they are not here: all of it; or these records only, to be shown.
    void add(Workspace& workspace, std::string_view target);
    void add(Workspace& workspace, std::string_view target, std::span<const std::int64_t> ids);
    bool has(std::string_view target) const { return m_titles.contains(target); }
    void forget(std::string_view target) {
        if (const auto at = m_titles.find(target); at != m_titles.end()) m_titles.erase(at);
    }
    /// Whether a revision may have changed names that are here; reads those records again.
    bool refresh(Workspace& workspace, const News& news);
    static std::vector<const Field*> shownLinks(const EntityType& type);
    /// Empty when there is none. Stages have a name in each language.
    std::string_view title(std::string_view target, std::int64_t id, bool chinese = false) const;
    std::int64_t place(std::string_view target, std::int64_t id) const;    // rank of its name (stages: their position)
    std::vector<std::int64_t> named(std::string_view target, std::string_view text, bool part) const;   // ids of that name, or with it in their name
private:
    class Titles;
    std::map<std::string, std::shared_ptr<const Titles>, std::less<>> m_titles;
};

}
