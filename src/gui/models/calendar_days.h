// SPDX-License-Identifier: MIT
// Reads what the days of a plan are: terms and festivals of the almanac, holidays of the workspace's countries, its own days.
#pragma once
#include "app/workspace.h"
#include "gui/models/plan_days.h"

namespace tilth {

/// For a worker. language: "en", "zh_CN".
PlanDays readPlanDays(Workspace& workspace, const DateRange& days, const std::string& language);

/// Countries that have holidays on record: code and name, by name.
QList<PlanCountry> knownCountries(const std::string& language);

}
