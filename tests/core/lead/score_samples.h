// SPDX-License-Identifier: MIT
// Models and touches for the tests of the scoring engine.
#pragma once
#include "core/lead/scoring.h"
#include "core/model/lead.h"
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <iterator>

namespace tilth::test {

inline std::string resource(const std::string& name) {
    std::ifstream file(std::string(TILTH_SOURCE_DIR) + "/resources/defaults/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}
inline CompiledModel compiled(const std::string& json) {
    auto doc = parseModel(json);
    EXPECT_TRUE(doc) << (doc ? "" : doc.error().text);
    auto model = compile(std::move(*doc), Lead::type);
    EXPECT_TRUE(model) << (model ? "" : model.error().text);
    return std::move(*model);
}
inline CompiledModel standardModel() { return compiled(resource("scoring.json")); }

/// A model with the given engagement rules, one fit rule (10 points for a company) and groups "web" (cap 60) and "mail" (cap 40).
inline std::string modelWith(const std::string& rules, const std::string& more = R"("half_life_days": 30)") {
    return R"({"name": "Test", "version": 1, )" + more + R"(,
      "fit": {"groups": [{"key": "firm", "label": "Firm", "cap": 50}],
              "rules": [{"key": "named", "group": "firm", "label": "Named", "when": [{"field": "company", "op": "not_empty"}], "points": 10}]},
      "engagement": {"groups": [{"key": "web", "label": "Web", "cap": 60}, {"key": "mail", "label": "Mail", "cap": 40}], "rules": [)" + rules + R"(]},
      "grades": {"fit": [{"grade": "A", "from": 70}, {"grade": "B", "from": 40}, {"grade": "C", "from": 0}],
                 "engagement": [{"grade": "1", "from": 60}, {"grade": "2", "from": 30}, {"grade": "3", "from": 0}]},
      "mql": {"fit": 10, "engagement": 30}})";
}

inline const Date day0{std::chrono::year{2026} / 1 / 1};
inline Time at(int day, int second = 36'000) { return Time{day0 + std::chrono::days{day}} + std::chrono::seconds{second}; }
inline TouchEvent touch(std::int64_t id, TouchKind kind, int day, std::string_view detail = {}) { return {id, kind, at(day), detail}; }
inline Points engagementOn(const CompiledModel& model, const std::vector<TouchEvent>& touches, int day) {
    return scoreAt(model, {}, touches, at(day, 80'000)).engagement;
}

}
