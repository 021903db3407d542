// SPDX-License-Identifier: MIT
#include "core/radar/answers.h"
#include "core/base/text.h"
#include <algorithm>

namespace tilth {
namespace {

bool concerns(const FieldAnswer& answer, std::int64_t territory, std::int64_t product, const TerritoryTree& tree) {
    return (!answer.territory || tree.within(territory, answer.territory.id)) && (!answer.product || answer.product.id == product);
}

}

TerritoryTree::TerritoryTree(std::span<const Territory> territories) {
    for (const Territory& t : territories) m_parents[t.id] = t.parent.id;
}
bool TerritoryTree::within(std::int64_t territory, std::int64_t whole) const {
    for (std::size_t steps = 0; territory && steps <= m_parents.size(); ++steps) {
        if (territory == whole) return true;
        const auto at = m_parents.find(territory);
        territory = at == m_parents.end() ? 0 : at->second;
    }
    return false;
}

Result<Done> checkAnswer(const FieldAnswer& answer) {
    if (trim(answer.text).empty()) return Error{Error::Refused, TR("Radar", "An answer needs words."), "text"};
    if (!answer.territory && !answer.product) return Error{Error::Refused, TR("Radar", "An answer belongs to a territory or a product; name one, or both."), "territory"};
    return Done{};
}
bool inForce(const FieldAnswer& answer, Date today) { return !answer.validUntil || today <= *answer.validUntil; }

bool reaches(const FieldAnswer& answer, const DealPlace& deal, const TerritoryTree& tree) {
    return deal.open && concerns(answer, deal.territory, deal.product, tree);
}
bool answers(const FieldAnswer& answer, const NoteFact& note, const TerritoryTree& tree) {
    const std::string rival = nameKeyText(answer.competitor);
    return answer.kind == note.kind && concerns(answer, note.territory, note.product, tree) && (rival.empty() || rival == nameKeyText(note.competitor));
}

std::map<std::int64_t, std::vector<std::int64_t>> reached(const FieldAnswer& answer, std::span<const DealPlace> deals, const TerritoryTree& tree) {
    std::map<std::int64_t, std::vector<std::int64_t>> owners;
    for (const DealPlace& deal : deals)
        if (reaches(answer, deal, tree)) owners[deal.owner].push_back(deal.id);
    return owners;
}

}
