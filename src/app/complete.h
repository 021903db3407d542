// SPDX-License-Identifier: MIT
// What follows from a record's fields when it is written.
#pragma once
#include "app/workspace.h"

namespace tilth {

void complete(const Workspace& workspace, const EntityType& type, const Entity* before, Entity& record);

}
