// SPDX-License-Identifier: MIT
// The delivered pipelines.
#include "core/deal/pipeline_presets.h"
#include "core/deal/stages.h"
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

namespace tilth::test {
namespace {

std::string delivered() {
    std::ifstream file(std::string(TILTH_SOURCE_DIR) + "/resources/defaults/pipelines.json", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}

TEST(PipelinePresets, percentagesOfThePeers) {
    const auto presets = parsePipelines(delivered());
    ASSERT_TRUE(presets) << presets.error().text;
    const std::vector<std::pair<std::string, std::vector<std::int64_t>>> expected{
        {"tilth", {10, 25, 50, 75, 90, 100, 0}}, {"hubspot", {20, 40, 60, 80, 90, 100, 0}}, {"espocrm", {10, 20, 50, 80, 100, 0}},
        {"frappe", {10, 25, 50, 70, 90, 100, 0}}, {"suitecrm", {10, 20, 25, 30, 40, 50, 65, 80, 100, 0}},
        {"salesforce", {10, 10, 20, 50, 60, 70, 75, 90, 100, 0}}};
    ASSERT_EQ(presets->size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ((*presets)[i].key, expected[i].first);
        std::vector<std::int64_t> percent;
        for (const Stage& stage : (*presets)[i].stages) {
            percent.push_back(stage.probability);
            EXPECT_FALSE(stage.nameZh.empty()) << stage.name;
        }
        EXPECT_EQ(percent, expected[i].second) << expected[i].first;
        const auto& stages = (*presets)[i].stages;
        EXPECT_EQ(closedKindNamed(stages.back().name), StageKind::Lost);
        EXPECT_EQ(closedKindNamed(stages[stages.size() - 2].nameZh), StageKind::Won);
    }
}

TEST(PipelinePresets, faultsNameTheirPath) {
    const std::string stages = R"([{"name": "A", "probability": 10}, {"name": "W", "kind": "won", "probability": 100}, {"name": "L", "kind": "lost", "probability": 0}])";
    const auto fault = [](const std::string& list) {
        const auto parsed = parsePipelines(R"({"pipelines": [{"key": "k", "name": "N", "stages": )" + list + "}]}");
        return parsed ? std::string("none") : parsed.error().field;
    };
    EXPECT_EQ(fault(stages), "none");
    EXPECT_EQ(fault(R"([{"name": "A", "probability": 101}, {"name": "W", "kind": "won", "probability": 100}, {"name": "L", "kind": "lost", "probability": 0}])"), "pipelines[0].stages[0].probability");
    EXPECT_EQ(fault(R"([{"name": "A", "probability": 1}, {"name": "L", "kind": "lost", "probability": 0}, {"name": "W", "kind": "won", "probability": 100}])"), "pipelines[0].stages");
    EXPECT_EQ(fault(R"([{"name": "A", "kind": "maybe", "probability": 1}, {"name": "W", "kind": "won", "probability": 100}, {"name": "L", "kind": "lost", "probability": 0}])"), "pipelines[0].stages[0].kind");
}

}
