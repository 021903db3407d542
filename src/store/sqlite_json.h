// SPDX-License-Identifier: MIT
// Two SQL functions of our own: columns as members of a JSON object, in one pass instead of a hundred concatenations.
#pragma once
#include <sqlite3.h>

namespace tilth {

// tilth_members('a,b', t.a, t.b) is ,"a":1,"b":"two" and tilth_filled_members(..) the same without NULL and ''.
// Doubles keep every bit. Statements of ours may call them, the file's own schema may not.
int addJsonFunctions(sqlite3* db);

}
