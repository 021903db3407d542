// SPDX-License-Identifier: MIT
// The part that a contact has in the decision about a deal, and on whose side he or she is (F27). One contact may have several.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

enum class DealRole { DecisionMaker, Champion, BudgetHolder, Influencer, Blocker, User };
inline constexpr std::array dealRoleChoices{
    Choice{"decision_maker", TR("BuyingRoleRole", "Decision maker")}, Choice{"champion", TR("BuyingRoleRole", "Champion")},
    Choice{"budget_holder", TR("BuyingRoleRole", "Budget holder")},   Choice{"influencer", TR("BuyingRoleRole", "Influencer")},
    Choice{"blocker", TR("BuyingRoleRole", "Blocker")},               Choice{"user", TR("BuyingRoleRole", "User of it")}};

enum class Stance { Unknown, For, Neutral, Against };
inline constexpr std::array stanceChoices{Choice{"unknown", TR("Stance", "Stance unknown")}, Choice{"for", TR("Stance", "For us")},
                                          Choice{"neutral", TR("Stance", "Neutral")}, Choice{"against", TR("Stance", "Against us")}};

struct BuyingRole : Entity {
    Link deal, contact;
    std::string name;                       // of the contact, as it was then
    DealRole role = DealRole::DecisionMaker;
    Stance stance = Stance::Unknown;
    std::string notes;
    static const EntityType type;
};
inline constexpr auto buyingRoleFields = withCommon(std::array{
    field<&BuyingRole::name>("name", TR("BuyingRole", "Name"), Listed | Searched | Personal),
    field<&BuyingRole::deal>("deal", TR("BuyingRole", "Deal"), Required | Listed | Filtered).linking("deal"),
    field<&BuyingRole::contact>("contact", TR("BuyingRole", "Contact"), Required | Listed | Filtered).linking("contact"),
    field<&BuyingRole::role>("role", TR("BuyingRole", "Role"), Listed | Filtered).choosing(dealRoleChoices),
    field<&BuyingRole::stance>("stance", TR("BuyingRole", "Stance"), Listed | Filtered).choosing(stanceChoices),
    field<&BuyingRole::notes>("notes", TR("BuyingRole", "Notes"), Multiline | Personal),
});
inline constexpr EntityType BuyingRole::type =
    entity<BuyingRole>("buying_role", TR("Entity", "Role in the buying centre"), TR("Entity", "Buying centre"), "name", buyingRoleFields);

}
