// SPDX-License-Identifier: MIT
// A workspace file that tests damage, move, lock and look at from outside.
#pragma once
#include "store/store_fixture.h"
#include <filesystem>
#include <fstream>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tilth::test {

namespace fs = std::filesystem;

class SqliteFileTest : public testing::Test {
protected:
    std::string path() const { return place.text(); }
    fs::path folder() const { return fs::path(path()).parent_path(); }
    void make() { ASSERT_TRUE(openStore(place, clock)); }
    Error refusal(OpenMode mode = OpenMode::Write) { return refusalOf(path(), mode); }
    Error refusalOf(const std::string& file, OpenMode mode = OpenMode::Write) {
        const auto opened = Store::open(file, mode, {"ada", clock.function()});
        EXPECT_FALSE(opened) << file;
        return opened ? Error{} : opened.error();
    }
    static std::string bytes(const fs::path& file) {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    static void write(const fs::path& file, std::string_view text) { std::ofstream(file, std::ios::binary) << text; }
    // As somebody with the sqlite3 program would.
    static void tamper(const std::string& file, const char* sql) {
        sqlite3* db = nullptr;
        ASSERT_EQ(sqlite3_open(file.c_str(), &db), SQLITE_OK);
        char* why = nullptr;
        EXPECT_EQ(sqlite3_exec(db, sql, nullptr, nullptr, &why), SQLITE_OK) << why;
        sqlite3_close(db);
    }
    static std::size_t filesIn(const fs::path& where) { return static_cast<std::size_t>(std::distance(fs::directory_iterator(where), {})); }
    // In a program of its own, which ends without closing anything.
    void inDyingProgram(const std::function<void()>& work) {
        const pid_t child = fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            work();
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        EXPECT_EQ(status, 0);
    }
    static bool addLead(Store& store, const std::string& name) {
        Lead lead;
        lead.id = store.newId();
        lead.name = name;
        ChangeSet change{"Add"};
        change.create(store.schema().of<Lead>(), lead);
        return bool(store.commit(change));
    }
    Clock clock;
    Place place{Database::Sqlite};
};

}
