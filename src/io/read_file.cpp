// SPDX-License-Identifier: MIT
// Reads a whole file into memory, with its refusals.
#include "io/table_file.h"
#include "io/file_words.h"
#include <fstream>

namespace tilth {
namespace {

Error cannotRead(const std::filesystem::path& path, std::string_view why) { return {Error::Surroundings, say(FileWord::CannotRead, {path.string(), why})}; }

}

Result<std::string> readWholeFile(const std::filesystem::path& path, std::uintmax_t limit) {
    std::error_code code;
    const auto status = std::filesystem::status(path, code);
    if (!std::filesystem::exists(status)) return cannotRead(path, TR("Import", "it does not exist"));
    if (!std::filesystem::is_regular_file(status)) return cannotRead(path, TR("Import", "it is no plain file"));
    const auto size = std::filesystem::file_size(path, code);
    if (code) return cannotRead(path, code.message());
    if (size > limit) return Error{Error::Refused, say(FileWord::FileTooLarge, {std::to_string(limit >> 20)})};
    std::ifstream in(path, std::ios::binary);
    if (!in) return cannotRead(path, TR("Import", "permission is missing"));
    std::string bytes(static_cast<std::size_t>(size), '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(size));
    if (in.bad()) return cannotRead(path, TR("Import", "the disk reports an error"));
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    return bytes;
}

}
