// SPDX-License-Identifier: MIT
// A predictor as the JSON document that a workspace keeps.
#pragma once
#include "core/prediction/predictor.h"

namespace tilth {

std::string predictorText(const Predictor& predictor);
/// Error{Refused} names the place of what is wrong. The text of what it gives is the same text.
Result<Predictor> parsePredictor(std::string_view text);

}
