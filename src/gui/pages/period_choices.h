// SPDX-License-Identifier: MIT
// The periods and owners that dashboards and reports can be narrowed to, as words and the queries behind them.
#pragma once
#include "gui/pages/import_choices.h"

namespace tilth {

/// Words of the query language: "this_quarter".
WordsAndValues periodChoices();
/// Queries over the field owner; empty for everybody.
WordsAndValues ownerChoices(Desk& desk);

}
