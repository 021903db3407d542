// SPDX-License-Identifier: MIT
#include "app/copies.h"
#include "app/copy_folder.h"
#include "app/erasure.h"
#include "core/model/consent_record.h"
#include "core/model/suppression.h"
#include "store/beside.h"
#include "store/durable_file.h"
#include "store/write_over.h"

namespace tilth {
namespace {

// All records of all types, in id order: FNV-1a, to compare copies, not to guard against forgers.
Copied contents(Workspace& workspace) {
    Copied copied;
    std::uint64_t hash = 1469598103934665603u;
    const auto mix = [&](std::string_view text) {
        for (unsigned char c : text) hash = (hash ^ c) * 1099511628211u;
    };
    for (const EntityType* type : workspace.store().schema().types()) {
        std::vector<const Field*> fields;
        for (const Field& f : type->fields) fields.push_back(&f);
        std::int64_t& count = copied.records[std::string(type->name)];
        workspace.store().scan(*type, fields, [&](std::int64_t id, std::span<const Cell> cells) {
            ++count;
            mix(std::to_string(id));
            for (const Cell& c : cells) mix(std::visit([](const auto& v) -> std::string {
                using T = std::decay_t<decltype(v)>;
                if constexpr (std::is_same_v<T, std::monostate>) return "-";
                else if constexpr (std::is_same_v<T, std::string_view>) return std::string(v);
                else if constexpr (std::is_same_v<T, Blob>) return std::string(v.bytes);
                else return std::to_string(v);
            }, c));
            return true;
        });
    }
    copied.hash = std::to_string(hash);
    return copied;
}
Result<Copied> soundContents(Workspace& copy) {
    if (const auto faults = copy.store().faults(); !faults.empty()) return Error{Error::Refused, "The backup is damaged: " + faults.front()};
    return contents(copy);
}
// Whose copy it is, unless the sentence says so itself.
Error of(const std::string& path, const Error& error) {
    return error.text.find(path) == std::string::npos ? Error{error.code, path + ": " + error.text, error.field} : error;
}
bool needsBringingUp(const Error& error) { return error.field == "schema"; }

Result<Copied> contentsWhenBroughtUp(const std::string& path) {
    const CopyFolder folder;
    if (!folder.made()) return noCopyFolder();
    if (const auto copied = copyBackup(path, folder.file()); !copied) return copied.error();
    auto copy = Workspace::open(folder.file());
    return copy ? soundContents(**copy) : copy.error();
}

Result<Copied> lookedThrough(const std::string& path) {
    auto copy = Workspace::open(path, {.mode = OpenMode::Copy});
    if (!copy) return needsBringingUp(copy.error()) ? contentsWhenBroughtUp(path) : copy.error();
    return soundContents(**copy);
}

// Evidence of the newer state that the copy does not know. What it points to may not be there yet.
Result<Done> bringEvidence(Workspace& restored, Workspace& newer) {
    ChangeSet change{TR("Change", "Bring consent and suppression")};
    for (const EntityType* type : {&restored.type<Suppression>(), &restored.type<ConsentRecord>()})
        for (const Record& record : newer.store().loadWhere(*type, nullptr, {})) {
            if (restored.store().load(*type, record->id)) continue;
            const Record brought = type->copy(*record);
            for (const Field& link : type->fields) {
                const Value to = link.type == Type::Link ? link.of(*record) : Value{};
                if (!isEmpty(to) && !restored.store().load(*restored.store().schema().find(link.target), std::get<std::int64_t>(to))) link.put(*brought, Value{});
            }
            change.create(*type, *brought);
        }
    const auto written = restored.commit(change);
    return written ? Result<Done>(Done{}) : written.error();
}
bool isOfOne(Workspace& one, Workspace* other) { return other && other->store().firstRevision() == one.store().firstRevision(); }

Result<Copied> withoutErased(const std::string& path, const std::filesystem::path& erased, Workspace* newer) {
    auto restored = Workspace::open(path);
    if (!restored) return restored.error();
    if (const auto people = eraseAgain(**restored, erased, newer); !people) return people.error();
    if (isOfOne(**restored, newer))
        if (const auto brought = bringEvidence(**restored, *newer); !brought) return brought.error();
    return contents(**restored);
}

Result<Copied> restoredBeside(const std::string& from, const std::string& fresh, const std::filesystem::path& erased, Workspace* newer) {
    if (const auto sound = verifyBackup(from); !sound) return sound.error();
    const auto copied = copyBackup(from, fresh);
    return copied ? withoutErased(fresh, erased, newer) : copied.error();
}

// Nobody sees the copy before it is clean: name gives it the place's name.
Result<Copied> madeBeside(const std::string& place, const std::function<Result<Copied>(const std::string& fresh)>& make,
                          const std::function<Result<Done>(const std::string& fresh)>& name) {
    try {
        const Beside beside(place);
        const auto clean = make(beside.file());
        if (!clean) return clean;
        const auto named = name(beside.file());
        return named ? clean : Result<Copied>(named.error());
    } catch (const SqlError& e) { return Error{e.code, e.what()}; }
}

}

Result<Copied> backupWorkspace(Workspace& workspace, const std::string& path) {
    if (const auto may = mayMake(path); !may) return may.error();
    const ReadView moment(workspace.store().connection());          // what is counted is what is copied, whoever writes meanwhile
    const Copied before = contents(workspace);
    const auto written = workspace.store().backup(path, [&](const std::string& temporary) -> Result<Done> {
        const auto copy = verifyBackup(temporary);
        if (!copy) return copy.error();
        if (copy->hash == before.hash) return mayMake(path);        // once more: copying took its time
        return Error{Error::Surroundings, "The copy is not equal to the workspace and was not kept; look after the disk, then make the backup again."};
    });
    return written ? Result<Copied>(before) : written.error();
}
Result<Copied> verifyBackup(const std::string& path) {
    try {
        const auto copied = lookedThrough(path);
        return copied ? copied : of(path, copied.error());
    } catch (const SqlError& e) { return of(path, {e.code, e.what()}); }
}
Result<Done> copyBackup(const std::string& from, const std::string& into) {
    try {
        openSqlite(from, OpenMode::Copy)->backup(into, {});
        return Done{};
    } catch (const SqlError& e) { return Error{e.code, e.what()}; }
}

Result<Copied> restoreBackup(const std::string& from, const std::string& into, const std::filesystem::path& erased, Workspace* newer) {
    if (const auto may = mayMake(into); !may) return may.error();
    return madeBeside(into, [&](const std::string& fresh) { return restoredBeside(from, fresh, erased, newer); },
                      [&](const std::string& fresh) { return nameWorkspace(fresh, into); });
}

Result<Copied> replaceByBackup(const std::string& from, const std::string& place, const std::string& aside, const FileMark& seen, const std::filesystem::path& erased) {
    const auto make = [&](const std::string& fresh) {
        auto present = Workspace::open(place, {.mode = OpenMode::Read, .checkLater = true});        // one that is damaged cannot say who was erased since
        return restoredBeside(from, fresh, erased, present ? present->get() : nullptr);
    };
    return madeBeside(place, make, [&](const std::string& fresh) { return replaceWorkspace(fresh, place, aside, seen); });
}

}
