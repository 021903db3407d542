// SPDX-License-Identifier: MIT
// A line that offers the competitors whom battlecards name.
#pragma once

class QLineEdit;

namespace tilth {

class Desk;

/// As they are now, in place of those offered before, soon: a worker reads them.
void offerCompetitors(Desk& desk, QLineEdit* line);

}
