// SPDX-License-Identifier: MIT
// The rows that an import could not take, with line, field, value and reason.
#pragma once
#include "app/importing.h"

namespace tilth {

class RecordTable;

void showIssues(RecordTable& table, const std::vector<ImportIssue>& issues);

}
