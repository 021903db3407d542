// SPDX-License-Identifier: MIT
// A version of the scoring model and with it of the MQL rule: one JSON document, never edited, only followed by the next version. Both
// heads sign it, each with the date (F15, N2).
#pragma once
#include "core/schema/entity.h"

namespace tilth {

struct ScoreModel : Entity {
    std::string name, document, note;
    std::int64_t version = 1;
    bool active = false;
    Link marketingSignedBy, salesSignedBy;
    std::optional<Time> marketingSignedAt, salesSignedAt;
    static const EntityType type;
};
inline constexpr auto scoreModelFields = withCommon(std::array{
    field<&ScoreModel::name>("name", TR("ScoreModel", "Name"), Required | Listed),
    field<&ScoreModel::version>("version", TR("ScoreModel", "Version"), Listed | Filtered),
    field<&ScoreModel::active>("active", TR("ScoreModel", "Active"), Listed | Filtered),
    field<&ScoreModel::document>("document", TR("ScoreModel", "Document"), Required | Hidden),
    field<&ScoreModel::note>("note", TR("ScoreModel", "Note"), Listed),
    field<&ScoreModel::marketingSignedBy>("marketing_signed_by", TR("ScoreModel", "Signed for marketing by"), Listed).linking("user"),
    field<&ScoreModel::marketingSignedAt>("marketing_signed_at", TR("ScoreModel", "Signed for marketing at"), Hidden),
    field<&ScoreModel::salesSignedBy>("sales_signed_by", TR("ScoreModel", "Signed for sales by"), Listed).linking("user"),
    field<&ScoreModel::salesSignedAt>("sales_signed_at", TR("ScoreModel", "Signed for sales at"), Hidden),
});
inline constexpr EntityType ScoreModel::type =
    entity<ScoreModel>("score_model", TR("Entity", "Score model"), TR("Entity", "Score models"), "name", scoreModelFields);

}
