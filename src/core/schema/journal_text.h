// SPDX-License-Identifier: MIT
// Values as the journal keeps them: JSON scalars.
#pragma once
#include "core/schema/field.h"

namespace tilth {

/// "null", and what is no scalar, is no value.
Value journalValue(std::string_view scalar);

}
