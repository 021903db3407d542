// SPDX-License-Identifier: MIT
// The values of a scoring condition: from the document's words to the form in which the field keeps them.
#pragma once
#include "core/lead/compiled_model.h"

namespace tilth {

/// Refused, as the rest of a sentence, where a value is not of the field's kind or the operation does not suit it.
Result<CompiledCondition> compileCondition(const Field& field, const FitCondition& written);

std::string lowered(std::string_view text);                                     // ASCII letters alone
bool containsFolded(std::string_view text, std::string_view lowerNeedle);       // without regard to ASCII case

}
