// SPDX-License-Identifier: MIT
// What was learned from the ends of leads or deals: one document (core/prediction), followed by the next, never edited.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

struct PredictionModel : Entity {
    std::string subject, document, where;           // subject: "lead" or "deal"; where: the query that chose the records
    bool active = false;
    std::int64_t cases = 0, won = 0;
    static const EntityType type;
};
inline constexpr auto predictionModelFields = withCommon(std::array{
    field<&PredictionModel::subject>("subject", TR("PredictionModel", "Of"), Required | Listed | Filtered),
    field<&PredictionModel::active>("active", TR("PredictionModel", "Active"), Listed | Filtered),
    field<&PredictionModel::cases>("cases", TR("PredictionModel", "Records"), Listed),
    field<&PredictionModel::won>("won", TR("PredictionModel", "Won"), Listed),
    field<&PredictionModel::where>("query", TR("PredictionModel", "Chosen by"), Listed),
    field<&PredictionModel::document>("document", TR("PredictionModel", "Document"), Required | Hidden),
});
inline constexpr EntityType PredictionModel::type =
    entity<PredictionModel>("prediction_model", TR("Entity", "Prediction model"), TR("Entity", "Prediction models"), "subject", predictionModelFields);

}
