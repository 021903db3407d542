// SPDX-License-Identifier: MIT
// Whether the desktop asks for dark windows (org.freedesktop.portal.Settings, or the platform's own palette).
#pragma once

#include <functional>

namespace tilth::theme {

/// Asks the desktop; waits at most a tenth of a second. False when nobody answers.
bool systemPrefersDark();

/// Calls `changed` whenever the desktop's setting changes. Only the first call has an effect.
void followSystem(std::function<void()> changed);

}
