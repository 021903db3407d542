// SPDX-License-Identifier: MIT
#include "io/zip_parts.h"
#include "core/base/tr.h"
#include "io/encoding.h"
#include <algorithm>
#include <array>
#include <map>
#include <vector>
#include <zip.h>

namespace tilth {
namespace {

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using OpenFile = std::unique_ptr<zip_file_t, CloseFile>;

Error damaged() { return {Error::Refused, TR("Import", "The workbook is damaged or was cut off: fetch or save it again.")}; }
Error tooLarge() {
    return {Error::Refused, TR("Import", "The workbook unpacks to far more than a workbook holds, which may be an attack. If it is yours, save it as CSV.")};
}
Error locked() { return {Error::Refused, TR("Import", "The workbook is protected by a password: open it, take the password off and save it again.")}; }

std::string normalName(std::string_view name) {
    std::string normal;
    for (const char c : name) normal += c == '\\' ? '/' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return normal.substr(std::min(normal.find_first_not_of('/'), normal.size()));
}

// Counts what really comes out: headers of a hostile archive may say anything.
class Inflating {
public:
    Inflating(OpenFile file, std::uint64_t packed, std::uint64_t limit) : m_file(std::move(file)), m_packed(std::max<std::uint64_t>(packed, 1)), m_limit(limit) {}
    Result<std::size_t> read(std::span<char> into) {
        const zip_int64_t got = zip_fread(m_file.get(), into.data(), into.size());
        if (got < 0) return damaged();
        m_done += static_cast<std::uint64_t>(got);
        if (m_done > m_limit || (m_done > ZipParts::freeSize && m_done / m_packed > ZipParts::mostRatio)) return tooLarge();
        return static_cast<std::size_t>(got);
    }

private:
    OpenFile m_file;
    std::uint64_t m_packed, m_limit, m_done = 0;
};

Result<std::string> readAll(Inflating& part, std::string begun = {}) {
    std::array<char, 65536> buffer;
    while (true) {
        const auto got = part.read(buffer);
        if (!got) return got.error();
        if (*got == 0) return begun;
        begun.append(buffer.data(), *got);
    }
}

bool utf16(std::string_view first) {
    using std::literals::operator""sv;
    return std::ranges::any_of(std::array{"\xFF\xFE"sv, "\xFE\xFF"sv, "<\0"sv, "\0<"sv}, [&](std::string_view mark) { return first.starts_with(mark); });
}

ByteSource served(std::string text) {
    return [text = std::move(text), at = std::size_t{0}](std::span<char> into) mutable -> Result<std::size_t> {
        const std::size_t size = text.copy(into.data(), into.size(), at);
        at += size;
        return size;
    };
}

Result<ByteSource> turned(Inflating& part, std::string begun) {
    auto bytes = readAll(part, std::move(begun));
    if (!bytes) return bytes.error();
    const bool bigEndian = bytes->starts_with("\xFE\xFF") || bytes->front() == '\0';
    auto text = toUtf8(*std::move(bytes), bigEndian ? "UTF-16BE" : "UTF-16LE");
    if (!text) return damaged();
    return served(std::move(text->text));
}

constexpr std::uint64_t largestTurned = std::uint64_t{256} << 20;

}

struct ZipParts::Archive {
    explicit Archive(zip_t* opened) : zip(opened) {}
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;
    ~Archive() { zip_discard(zip); }
    Result<Inflating> begin(std::string_view name, std::uint64_t limit) const;
    zip_t* zip;
    std::map<std::string, zip_uint64_t, std::less<>> places;
};

Result<Inflating> ZipParts::Archive::begin(std::string_view name, std::uint64_t limit) const {
    const auto at = places.find(normalName(name));
    if (at == places.end()) return damaged();
    zip_stat_t about;
    if (zip_stat_index(zip, at->second, 0, &about) != 0) return damaged();
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE) return locked();
    OpenFile file(zip_fopen_index(zip, at->second, 0));
    if (!file) return damaged();
    return Inflating(std::move(file), (about.valid & ZIP_STAT_COMP_SIZE) ? about.comp_size : 1, limit);
}

ZipParts::ZipParts(std::unique_ptr<Archive> archive) : m_archive(std::move(archive)) {}
ZipParts::ZipParts(ZipParts&&) noexcept = default;
ZipParts& ZipParts::operator=(ZipParts&&) noexcept = default;
ZipParts::~ZipParts() = default;

Result<ZipParts> ZipParts::open(std::span<const std::byte> bytes) {
    zip_error_t why;
    zip_error_init(&why);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &why);
    zip_t* zip = source ? zip_open_from_source(source, ZIP_RDONLY, &why) : nullptr;
    zip_error_fini(&why);
    if (!zip && source) zip_source_free(source);
    if (!zip) return damaged();
    auto archive = std::make_unique<Archive>(zip);
    const zip_int64_t count = zip_get_num_entries(zip, 0);
    if (count < 0 || static_cast<std::uint64_t>(count) > mostParts) return tooLarge();
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i)
        if (const char* name = zip_get_name(zip, i, ZIP_FL_ENC_RAW)) archive->places.emplace(normalName(name), i);
    return ZipParts(std::move(archive));
}

bool ZipParts::has(std::string_view name) const { return m_archive->places.contains(normalName(name)); }

Result<std::string> ZipParts::read(std::string_view name, std::uint64_t limit) const {
    auto part = m_archive->begin(name, std::min(limit, largestPart));
    if (!part) return part.error();
    return readAll(*part);
}

Result<ByteSource> ZipParts::stream(std::string_view name) const {
    auto part = m_archive->begin(name, largestPart);
    if (!part) return part.error();
    std::string first(4096, '\0');
    const auto got = part->read(first);
    if (!got) return got.error();
    first.resize(*got);
    if (utf16(first)) {
        auto again = m_archive->begin(name, largestTurned);
        return again ? turned(*again, {}) : Result<ByteSource>(again.error());
    }
    return ByteSource([part = std::make_shared<Inflating>(*std::move(part)), first = std::move(first), at = std::size_t{0}](std::span<char> into) mutable -> Result<std::size_t> {
        if (at == first.size()) return part->read(into);
        const std::size_t size = first.copy(into.data(), into.size(), at);
        at += size;
        return size;
    });
}

}
