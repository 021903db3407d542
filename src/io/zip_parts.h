// SPDX-License-Identifier: MIT
// The parts of a zip archive that is held in memory, each read within limits. The only file that knows libzip.
#pragma once
#include "core/base/result.h"
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tilth {

/// Fills the span and says how many bytes it has put there; 0 at the end.
using ByteSource = std::function<Result<std::size_t>(std::span<char>)>;

/// Names are looked up in the archive alone: no name ever becomes a path of the file system.
class ZipParts {
public:
    /// Parts larger than `largestPart` bytes, and parts above `freeSize` that are more than `mostRatio` times as large as
    /// what the archive holds of them, are refused while they are read, whatever their headers claim.
    static constexpr std::uint64_t largestPart = std::uint64_t{2} << 30, freeSize = std::uint64_t{16} << 20, mostRatio = 400;
    static constexpr std::size_t mostParts = 10'000;

    /// The bytes must outlive the parts. Refused: no archive, a damaged one, more than `mostParts` parts.
    static Result<ZipParts> open(std::span<const std::byte> bytes);
    ZipParts(ZipParts&&) noexcept;
    ZipParts& operator=(ZipParts&&) noexcept;
    ~ZipParts();

    /// Case and the kind of slash do not count, nor does a leading slash. Of two parts of one name the first counts.
    bool has(std::string_view name) const;
    /// The whole part; Refused when it is missing, damaged, encrypted or larger than `limit`.
    Result<std::string> read(std::string_view name, std::uint64_t limit) const;
    /// A part piece by piece, as UTF-8 (parts in UTF-16 are turned, up to 256 MB). Must not outlive the archive.
    Result<ByteSource> stream(std::string_view name) const;

private:
    struct Archive;
    explicit ZipParts(std::unique_ptr<Archive> archive);
    std::unique_ptr<Archive> m_archive;
};

}
