// SPDX-License-Identifier: MIT
// The rows that an import could not take, with line, field, value and reason.
#pragma once
#include "app/importing.h"

namespace tilth {

class RecordTable;

/// `type`: what the rows were to become.
void showIssues(RecordTable& table, const EntityType& type, const std::vector<ImportIssue>& issues);

}
