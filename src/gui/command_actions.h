// SPDX-License-Identifier: MIT
// The commands as actions of a window: their keys work, the menu lists them.
#pragma once

class QMenu;

namespace tilth {

class MainWindow;

/// The window owns actions and menu.
QMenu* makeCommandActions(MainWindow& window);

}
