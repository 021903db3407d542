// SPDX-License-Identifier: MIT
// What is told when the file that is open has lost its name; the same sentence wherever it is noticed.
#pragma once
#include "core/base/result.h"
#include "core/base/tr.h"

namespace tilth {

/// Error{Surroundings}: the file was moved, replaced or deleted while it was open.
inline Error movedFile() {
    return {Error::Surroundings, TR("Store", "The workspace's file, or the log beside it, was moved, replaced or deleted while it was open. Nothing more can be saved: bring the file back, or close Tilth and open the workspace where it is now.")};
}

}
