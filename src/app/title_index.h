// SPDX-License-Identifier: MIT
// Names of linked records in memory.
#pragma once
#include "app/workspace.h"

namespace tilth {

/// Names of linked records (owner, company, stage ...), to show, sort and filter by.
class TitleIndex {
public:
    // For the link fields of that type; Shown: without those that the program keeps for itself and nobody filters by.
    enum Which { All, Shown };
    TitleIndex(Workspace& workspace, const EntityType& type, Which which = All);
    /// Empty when there is none. Stages have a name in each language.
    std::string_view title(std::string_view target, std::int64_t id, bool chinese = false) const;
    std::int64_t place(std::string_view target, std::int64_t id) const;    // rank of its name (stages: their position)
    std::vector<std::int64_t> named(std::string_view target, std::string_view text, bool part) const;   // ids of that name, or with it in their name
private:
    struct Titles;
    static std::shared_ptr<const Titles> load(Workspace& workspace, std::string_view target);
    static void rank(Titles& titles);
    std::map<std::string, std::shared_ptr<const Titles>, std::less<>> m_titles;
};

}
