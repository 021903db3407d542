// SPDX-License-Identifier: MIT
#include "support/workspaces.h"
#include "store/values.h"
#include <filesystem>
#include <sstream>
#include <unistd.h>

namespace tilth::test {
namespace {

std::string escaped(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string url;
    for (unsigned char c : text) {
        if (std::isalnum(c)) url += static_cast<char>(c);
        else url.append("%").append({digits[c >> 4], digits[c & 15]});
    }
    return url;
}
// TILTH_TEST_POSTGRES is an url, or words like host=/tmp/x user=postgres dbname=test, which become one.
std::string urlOf(const std::string& server) {
    if (isPostgresUrl(server)) return server + (server.find('?') == std::string::npos ? "?" : "&");
    std::string url = "postgresql:///?";
    std::istringstream words(server);
    for (std::string word; words >> word;)
        if (const auto at = word.find('='); at != std::string::npos) url.append(word, 0, at + 1).append(escaped(word.substr(at + 1))).append("&");
    return url;
}
// A schema of its own in the test server for each place; a workspace made there makes it.
std::string freshPostgres(std::string& name) {
    static int counter = 0;
    name = std::string("t").append(std::to_string(getpid())).append("_").append(std::to_string(++counter));
    return urlOf(std::getenv("TILTH_TEST_POSTGRES")) + "options=-csearch_path%3D" + name;
}
void dropSchema(const std::string& url, const std::string& name) {
    try { openPostgres(url, OpenMode::Write)->run("DROP SCHEMA " + sqlName(name) + " CASCADE"); }
    catch (const SqlError&) {}              // no workspace was made there
}

}

bool hasPostgres() { return std::getenv("TILTH_TEST_POSTGRES") != nullptr; }

Place::Place(Database database) : m_database(database) {
    if (database == Database::Postgres) {
        m_text = freshPostgres(m_folder);
        return;
    }
    std::string folder = (std::filesystem::temp_directory_path() / "tilth-test-XXXXXX").string();
    m_folder = mkdtemp(folder.data());
    m_text = m_folder + "/w.tilth";
}
Place::~Place() {
    if (m_database == Database::Sqlite) std::filesystem::remove_all(m_folder);
    else dropSchema(m_text, m_folder);
}

std::unique_ptr<Store> openStore(const Place& place, Clock& clock, OpenMode mode, const std::string& actor) {
    auto store = Store::open(place.text(), mode, {actor, clock.function()});
    EXPECT_TRUE(store) << (store ? "" : store.error().text);
    return store ? std::move(*store) : nullptr;
}
std::string dump(Store& store) {
    std::string all;
    for (const EntityType* type : store.schema().types())
        for (const auto& record : store.loadWhere(*type, nullptr, {})) {
            all.append(type->name).append(" ").append(std::to_string(record->id)).append(" ").append(std::to_string(record->createdRev));
            for (const Field& f : type->fields)
                if (const Value v = f.of(*record); !isEmpty(v)) all.append(" ").append(f.key).append("=").append(json(v).dump());
            all.append("\n");
        }
    return all;
}

}
