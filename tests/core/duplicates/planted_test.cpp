// SPDX-License-Identifier: MIT
// Planted duplicates: how many are found, by kind of fault and threshold, and how many others. The table of docs/duplicates.md is this test's properties.
#include "core/duplicates/pairs.h"
#include "planted.h"
#include <algorithm>
#include <gtest/gtest.h>
#include <iterator>
#include <map>

namespace tilth {
namespace {

using planted::Fault;

struct Count {
    std::size_t right = 0, wrong = 0, planted = 0;

    double precision() const { return static_cast<double>(right) / static_cast<double>(right + wrong); }
    double recall() const { return static_cast<double>(right) / static_cast<double>(planted); }
};

class Planted : public testing::Test {
protected:
    // 20,000 people; each fifth is in twice, each tenth has a colleague of the same firm, phone and domain.
    static void SetUpTestSuite() {
        planted::Town town(20261129);
        std::int64_t id = 0;
        for (int i = 0; i < 20'000; ++i) {
            const planted::Person person = town.person();
            s_list.add(id++, person.parts());
            if (i % 10 == 1) s_list.add(id++, town.colleagueOf(person).parts());
            if (i % 5 != 0) continue;
            Fault fault{};
            s_list.add(id++, town.again(person, fault).parts());
            s_truth.emplace(std::pair{static_cast<std::uint32_t>(id - 2), static_cast<std::uint32_t>(id - 1)}, fault);
        }
        s_pairs = likelyPairs(s_list, 0.5);
    }
    static std::vector<LikePair> pairsFrom(double least) {
        std::vector<LikePair> pairs;
        std::ranges::copy_if(s_pairs, std::back_inserter(pairs), [&](const LikePair& pair) { return pair.value >= static_cast<float>(least); });
        return pairs;
    }
    Count all(double least) const {
        Count count{.right = 0, .wrong = 0, .planted = s_truth.size()};
        for (const LikePair& pair : pairsFrom(least)) ++(s_truth.contains({pair.a, pair.b}) ? count.right : count.wrong);
        return count;
    }
    std::map<Fault, Count> byFault() const {
        std::map<Fault, Count> counts;
        for (const auto& [pair, fault] : s_truth) ++counts[fault].planted;
        for (const LikePair& pair : pairsFrom(likelyDuplicate))
            if (const auto found = s_truth.find({pair.a, pair.b}); found != s_truth.end()) ++counts[found->second].right;
        return counts;
    }

    static inline IdentityList s_list{false};
    static inline std::map<std::pair<std::uint32_t, std::uint32_t>, Fault> s_truth;
    static inline std::vector<LikePair> s_pairs;                // from 0.5 on
};

TEST_F(Planted, FoundAndFewOthersAtTheDefaultThreshold) {
    const Count count = all(likelyDuplicate);
    EXPECT_GE(count.precision(), 0.97) << count.right << " right, " << count.wrong << " wrong";
    EXPECT_GE(count.recall(), 0.90) << count.right << " of " << count.planted;
}

TEST_F(Planted, HigherThresholdsAreSurerAndFindLess) {
    double before = 1;
    for (const double least : {0.5, 0.7, likelyDuplicate, 0.9, 0.95}) {
        const Count count = all(least);
        RecordProperty("at_" + std::to_string(least).substr(0, 4), std::to_string(count.right) + " right, " + std::to_string(count.wrong) + " wrong of " + std::to_string(count.planted));
        EXPECT_LE(count.recall(), before) << least;
        before = count.recall();
    }
}

TEST_F(Planted, EachKindOfFaultIsFound) {
    for (const auto& [fault, count] : byFault()) {
        const char* name = planted::faultNames[static_cast<std::size_t>(fault)];
        RecordProperty(name, std::to_string(count.right) + " of " + std::to_string(count.planted));
        EXPECT_GE(count.recall(), 0.75) << name << ": " << count.right << " of " << count.planted;
    }
}

}
}
