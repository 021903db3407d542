// SPDX-License-Identifier: MIT
// A workspace of its own for each test, on each database, with the few records that the tests need.
#pragma once
#include "core/model/campaign.h"
#include "core/model/company.h"
#include "core/model/deal.h"
#include "core/model/lead.h"
#include "support/workspaces.h"

namespace tilth::test {

class StoreFixture : public testing::TestWithParam<Database> {
protected:
    void SetUp() override {
        if (GetParam() == Database::Postgres && !hasPostgres()) GTEST_SKIP() << "no PostgreSQL server given";
        place = std::make_unique<Place>(GetParam());
        store = openStore(*place, clock);
        ASSERT_TRUE(store);
    }
    std::unique_ptr<Store> another(const std::string& actor) { return openStore(*place, clock, OpenMode::Write, actor); }
    void reopen() {
        store.reset();
        store = another("ada");
    }
    template <class E> E made(const std::string& name) {
        E record;
        record.id = store->newId();
        if constexpr (requires { record.name; }) record.name = name;
        return record;
    }
    template <class E> static Result<std::int64_t> create(Store& in, const E& record) {
        ChangeSet change{"Add"};
        change.create(in.schema().of<E>(), record);
        return in.commit(change);
    }
    template <class E> static Result<std::int64_t> update(Store& in, const E& before, const E& now) {
        ChangeSet change{"Change"};
        change.update(in.schema().of<E>(), before, now);
        return in.commit(change);
    }
    template <class E> static Result<std::int64_t> remove(Store& in, const E& record) {
        ChangeSet change{"Remove"};
        change.remove(in.schema().of<E>(), record);
        return in.commit(change);
    }
    template <class E> E added(const std::string& name) {
        const E record = made<E>(name);
        EXPECT_TRUE(create(*store, record));
        return *store->find<E>(record.id);
    }
    template <class E> Result<std::int64_t> load(const std::vector<E>& records) {
        return store->commitMany("Import", [&](Batch& batch) -> Result<Done> {
            for (const E& record : records) batch.create(store->schema().template of<E>(), record);
            return Done{};
        });
    }
    template <class E> Result<std::int64_t> rename(const E& from, const std::string& name) { return renameIn(*store, from, name); }
    template <class E> static Result<std::int64_t> renameIn(Store& in, const E& from, const std::string& name) {
        E to = from;
        to.name = name;
        return update(in, from, to);
    }
    void addField(const std::string& key, Type kind) {
        CustomField field;
        field.id = store->newId();
        field.entityName = "lead";
        field.key = key;
        field.label = key;
        field.kind = kind;
        ASSERT_TRUE(create(*store, field));
    }
    Clock clock;
    std::unique_ptr<Place> place;
    std::unique_ptr<Store> store;
};

}
