// SPDX-License-Identifier: MIT
// A line that offers the channels which campaigns have, so that one channel has one name and one lane.
#pragma once

class QLineEdit;

namespace tilth {

class Desk;

/// As they are whenever the line is entered: a worker reads them.
void offerChannels(Desk& desk, QLineEdit* line);

}
