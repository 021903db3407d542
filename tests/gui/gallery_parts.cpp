// SPDX-License-Identifier: MIT
// Pictures of boards, calendars, charts and smaller parts.
#include "gallery.h"

#include <QWidget>

namespace tilth::gallery {

std::vector<Picture> partPictures() {
    return {};
}

}
