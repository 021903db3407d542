// SPDX-License-Identifier: MIT
// A version of the scoring model: one JSON document, never edited, only followed by the next version.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

struct ScoreModel : Entity {
    std::string name, document, note;
    std::int64_t version = 1;
    bool active = false;
    static const EntityType type;
};
inline constexpr auto scoreModelFields = withCommon(std::array{
    field<&ScoreModel::name>("name", TR("ScoreModel", "Name"), Required | Listed),
    field<&ScoreModel::version>("version", TR("ScoreModel", "Version"), Listed | Filtered),
    field<&ScoreModel::active>("active", TR("ScoreModel", "Active"), Listed | Filtered),
    field<&ScoreModel::document>("document", TR("ScoreModel", "Document"), Required | Hidden),
    field<&ScoreModel::note>("note", TR("ScoreModel", "Note"), Listed),
});
inline constexpr EntityType ScoreModel::type =
    entity<ScoreModel>("score_model", TR("Entity", "Score model"), TR("Entity", "Score models"), "name", scoreModelFields);

}
