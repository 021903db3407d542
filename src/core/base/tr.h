// SPDX-License-Identifier: MIT
// Marks a text for translation where Qt is not known; the text itself stays English.
#pragma once

#define TR(context, text) text
