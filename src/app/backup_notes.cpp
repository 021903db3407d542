// SPDX-License-Identifier: MIT
#include "app/backup_notes.h"
#include "core/base/json_node.h"
#include "store/durable_file.h"
#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

namespace tilth {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;
constexpr std::size_t longestNote = 64 << 10;
constexpr std::int64_t most = std::int64_t{1} << 62;

std::string bytesOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}
std::int64_t idOf(const JsonNode& node) {
    const std::string digits = node.text();
    std::int64_t id = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), id);
    return id;
}
BackupOccasion occasionOf(std::string_view word) {
    const auto at = std::ranges::find(backupOccasionChoices, word, &Choice::name);
    return at == backupOccasionChoices.end() ? BackupOccasion::Asked : static_cast<BackupOccasion>(at - backupOccasionChoices.begin());
}

struct Noted { Backup backup; std::int64_t workspace = 0; };
std::optional<Noted> readNote(const fs::path& note) {
    const auto document = parseJson(bytesOf(note), longestNote, 3);
    if (!document) return {};
    std::optional<Error> fault;
    const JsonNode root(*document, "note", fault);
    Noted noted;
    noted.workspace = idOf(root.at("workspace"));
    const auto made = parseTime(root.at("made").text());
    noted.backup.mark = {made ? *made : Time{}, idOf(root.at("revision")), occasionOf(root.at("occasion").text())};
    noted.backup.bytes = root.at("bytes").whole(0, most);
    for (const auto& [type, count] : root.at("records").members(1000)) noted.backup.records[type] = count.whole(0, most);
    if (fault || !made) return {};
    return noted;
}

}

Result<Done> noteBackup(const Backup& backup, std::int64_t workspace) {
    const Json note{{"workspace", std::to_string(workspace)}, {"made", timeText(backup.mark.made)}, {"revision", std::to_string(backup.mark.revision)},
                    {"occasion", std::string(backupOccasionChoices[static_cast<std::size_t>(backup.mark.occasion)].name)}, {"bytes", backup.bytes}, {"records", backup.records}};
    return writeWholeFile(backup.file + ".json", note.dump(1) + "\n");
}

std::vector<Backup> notedBackups(const fs::path& folder, std::int64_t workspace) {
    std::vector<Backup> all;
    std::error_code gone;
    for (fs::directory_iterator entry(folder, gone), end; !gone && entry != end; entry.increment(gone)) {
        const std::string name = entry->path().string();
        if (!name.ends_with(".tilth.json")) continue;
        auto noted = readNote(entry->path());
        if (!noted || noted->workspace != workspace) continue;
        noted->backup.file = name.substr(0, name.size() - std::string_view(".json").size());
        std::error_code missing;
        const auto size = fs::file_size(noted->backup.file, missing);
        if (missing) continue;
        noted->backup.verified = static_cast<std::int64_t>(size) == noted->backup.bytes;
        all.push_back(std::move(noted->backup));
    }
    return all;
}

// The backup first: a note without one is passed over.
void dropBackup(const Backup& backup) {
    std::error_code kept;
    fs::remove(backup.file, kept);
    fs::remove(backup.file + ".json", kept);
}

}
