// SPDX-License-Identifier: MIT
// Controls that write, in a workspace that can only be read.
#pragma once

class QWidget;

namespace tilth {

class Desk;

/// Disables the control, and its tip says why; an editor's text can be chosen and copied still. Nothing where it can be written.
void refuseIfReadOnly(Desk& desk, QWidget* control);

}
