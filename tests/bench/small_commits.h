// SPDX-License-Identifier: MIT
// The commits of every day, one field changed and one touch with its score, each a revision of its own that is kept when it returns.
#pragma once
#include "app/workspace.h"
#include "bench/figures.h"

namespace tilth::bench {

constexpr int smallCommits = 200;

/// The first ones, as many as are named.
std::vector<std::int64_t> firstLeads(Workspace& workspace, std::size_t count);

struct SmallGoals { Goal edit, touch; };
/// Runs one bare statement of the raw side, which writes the same rows: record, journal, revision, in a transaction of its own.
using RawRun = std::function<void(const std::string& sql)>;
/// The workspace is closed before the raw side begins.
void measureSmallCommits(std::unique_ptr<Workspace> workspace, const RawRun& raw, const SmallGoals& goals, Figures& figures);

}
