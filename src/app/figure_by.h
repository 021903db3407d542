// SPDX-License-Identifier: MIT
// Which way of counting holds for the figures that have several (N4), and whose leads are not counted.
#pragma once
#include "app/workspace.h"
#include "core/analytics/rivals.h"

namespace tilth {

/// From the settings figure_...
FigureBy figureBy(const Workspace& workspace);
/// The days that a word of queries ("this_quarter", "last_fiscal_year", "2026-Q4") means in this workspace. Error{Usage}: no such word.
Result<DateRange> periodNamed(const Workspace& workspace, std::string_view word);

/// The domain of the setting own_domain, whose leads are no leads; empty: there is none.
std::string ownDomain(const Workspace& workspace);
bool isOwnAddress(std::string_view email, std::string_view ownDomain);
/// The query of all leads but these; empty: all.
std::string notOwnWhere(const Workspace& workspace);

}
