// SPDX-License-Identifier: MIT
// Throwaway workspaces on each database, a clock that stands still, and a store as text.
#pragma once
#include "store/store.h"
#include <gtest/gtest.h>

namespace tilth::test {

enum class Database { Sqlite, Postgres };

bool hasPostgres();                         // TILTH_TEST_POSTGRES names a server: tests/support/with_postgres.sh

// An empty place for a workspace, gone at the end of the scope.
class Place {
public:
    explicit Place(Database database);
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    ~Place();
    const std::string& text() const { return m_text; }      // path or postgresql:// url
private:
    Database m_database;
    std::string m_folder, m_text;           // m_folder: on a server the schema
};

inline constexpr std::int64_t noon = 1'780'000'000'000;     // 2026-05-28T20:26:40Z, in milliseconds

struct Clock {
    std::int64_t ms = noon;
    std::function<std::int64_t()> function() { return [this] { return ms; }; }
};

std::unique_ptr<Store> openStore(const Place& place, Clock& clock, OpenMode mode = OpenMode::Create, const std::string& actor = "ada");
std::string dump(Store& store);             // every record of every type, sorted: equal text is an equal workspace

#define TILTH_ON_BOTH_DATABASES(suite)                                                                       \
    INSTANTIATE_TEST_SUITE_P(On, suite, testing::Values(Database::Sqlite, Database::Postgres),               \
                             [](const auto& p) { return p.param == Database::Sqlite ? "Sqlite" : "Postgres"; })

}
