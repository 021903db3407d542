// SPDX-License-Identifier: MIT
// A new pipeline with the stages of a preset (resources/defaults/pipelines.json, features F31).
#pragma once
#include "core/schema/change.h"
#include "store/store.h"

namespace tilth {

/// Adds the records to the change. The value is the pipeline's id; Error{Usage} lists the presets there are.
Result<std::int64_t> addPresetPipeline(ChangeSet& change, Store& store, Time now, const std::string& preset, const std::string& name);

}
