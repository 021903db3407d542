// SPDX-License-Identifier: MIT
// A view of the calendar as a file: PDF on a sheet across, or PNG as it is on the screen.
#pragma once
#include "core/base/result.h"

#include <QString>

class QWidget;

namespace tilth {

/// By the file's ending: ".pdf" with a title line, else a picture at twice the screen's size. What cannot be written is
/// told with the file's name.
Result<Done> exportView(QWidget& view, const QString& title, const QString& file);

}
