// SPDX-License-Identifier: MIT
// Planted duplicates: how many are found, by kind of fault and threshold, and how many others. The table of docs/duplicates.md is this test's properties.
#include "core/duplicates/pairs.h"
#include "planted.h"
#include <gtest/gtest.h>
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
    void SetUp() override {
        planted::Town town(20261129);
        std::int64_t id = 0;
        for (int i = 0; i < 20'000; ++i) {
            const planted::Person person = town.person();
            m_list.add(id++, person.parts());
            if (i % 10 == 1) m_list.add(id++, town.colleagueOf(person).parts());
            if (i % 5 != 0) continue;
            Fault fault{};
            m_list.add(id++, town.again(person, fault).parts());
            m_truth.emplace(std::pair{static_cast<std::uint32_t>(id - 2), static_cast<std::uint32_t>(id - 1)}, fault);
        }
    }
    Count all(double least) const {
        Count count{.right = 0, .wrong = 0, .planted = m_truth.size()};
        for (const LikePair& pair : likelyPairs(m_list, least)) ++(m_truth.contains({pair.a, pair.b}) ? count.right : count.wrong);
        return count;
    }
    std::map<Fault, Count> byFault() const {
        std::map<Fault, Count> counts;
        for (const auto& [pair, fault] : m_truth) ++counts[fault].planted;
        for (const LikePair& pair : likelyPairs(m_list))
            if (const auto found = m_truth.find({pair.a, pair.b}); found != m_truth.end()) ++counts[found->second].right;
        return counts;
    }

    IdentityList m_list;
    std::map<std::pair<std::uint32_t, std::uint32_t>, Fault> m_truth;
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
