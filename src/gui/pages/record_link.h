// SPDX-License-Identifier: MIT
// A record's name with the icon of its type, as a link that opens it.
#pragma once
#include "gui/bridge/desk.h"

class QPushButton;

namespace tilth {

/// Takes what room there is; what it is to the record that is shown ("Became deal") stands in the tool tip.
QPushButton* makeRecordLink(Desk& desk, const std::string& type, std::int64_t id, const QString& title, const QString& what);

}
