// SPDX-License-Identifier: MIT
#include "app/column_changes.h"
#include <algorithm>
#include <array>

namespace tilth {
namespace {

// Above these, loading anew is quicker.
constexpr std::size_t fewPatched = 2000, partPatched = 20;

// Other records whose change alters a type's computed columns: a touch its lead's score, an activity its deal's idle days.
struct Influence {
    std::string_view type, by, link;
};
constexpr std::array influences{Influence{"lead", "touch", "lead"}, Influence{"deal", "activity", "deal"}, Influence{"campaign", "budget_line", "campaign"},
                                Influence{"campaign", "lead", "campaign"}, Influence{"campaign", "deal", "campaign"}, Influence{"campaign", "campaign", "parent"}};

// What many records follow: the probability of a stage stands in its deals' weighted amounts, its idle days in who is stalled.
constexpr std::array followed{std::pair{std::string_view("deal"), "stage"}, std::pair{std::string_view("deal"), "pipeline"}};

// What a record is part of shows sums that hold it: a change below alters every row above.
bool sumsUp(std::string_view type) { return type == "campaign"; }

}

std::optional<std::vector<std::int64_t>> alteredIds(Workspace& workspace, std::string_view type, const News& news, std::size_t rows) {
    if (news.kind == RevisionKind::Derived) return std::nullopt;
    const auto concerns = [&news](const char* by) { return news.touched.contains(by) || news.created.contains(by); };
    if (std::ranges::any_of(followed, [&](const auto& f) { return f.first == type && concerns(f.second); })) return std::nullopt;
    const std::size_t most = std::max(fewPatched, rows / partPatched);
    std::set<std::int64_t> ids;
    if (const auto at = news.touched.find(std::string(type)); at != news.touched.end()) ids = at->second;
    if (const auto at = news.created.find(std::string(type)); at != news.created.end()) {
        if (at->second.count > static_cast<std::int64_t>(most)) return std::nullopt;
        for (const std::int64_t id : workspace.store().createdIds(news, *workspace.store().schema().find(type))) ids.insert(id);
    }
    for (const Influence& i : influences) {
        if (i.type != type || !(news.touched.contains(std::string(i.by)) || news.created.contains(std::string(i.by)))) continue;
        const EntityType& by = *workspace.store().schema().find(i.by);
        ids.merge(workspace.store().linkedThrough(news, by, by.at(i.link)));
    }
    if (!ids.empty() && sumsUp(type)) return std::nullopt;
    return ids.size() > most ? std::nullopt : std::optional(std::vector<std::int64_t>(ids.begin(), ids.end()));
}

}
