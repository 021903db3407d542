// SPDX-License-Identifier: MIT
#include "gui/page.h"

namespace tilth {

Page::Page(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk) {}

}
