// SPDX-License-Identifier: MIT
// A tracking link's QR code as a file.
#pragma once
#include "app/workspace.h"

namespace tilth {

/// By the file's ending: .svg, .png, else text. It appears whole or not at all. Error{Usage} for another ending.
Result<Done> writeQrCode(Workspace& workspace, std::int64_t link, const std::string& path);

}
