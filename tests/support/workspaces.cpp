// SPDX-License-Identifier: MIT
#include "support/workspaces.h"
#include "store/values.h"
#include <filesystem>
#include <unistd.h>

namespace tilth::test {
namespace {

// A schema of its own in the test server for each place.
std::string freshPostgres(std::string& name) {
    static int counter = 0;
    const std::string base = std::getenv("TILTH_TEST_POSTGRES");
    name = std::string("t").append(std::to_string(getpid())).append("_").append(std::to_string(++counter));
    return base + "?options=-csearch_path%3D" + name;
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
