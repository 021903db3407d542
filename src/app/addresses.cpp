// SPDX-License-Identifier: MIT
#include "app/addresses.h"
#include "core/base/phone.h"
#include "core/base/text.h"
#include <array>
#include <openssl/evp.h>
#include <stdexcept>

namespace tilth {
namespace {

std::string normalForm(const Workspace& workspace, std::string_view address) {
    if (address.find('@') != address.npos) return emailKey(address);
    return toE164(address, workspace.setting("country")).value_or(phoneDigits(address));
}

std::string sha256(std::string_view bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1) throw std::runtime_error("SHA-256 is not available.");
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (unsigned i = 0; i < size; ++i) hex.append({digits[digest[i] >> 4], digits[digest[i] & 15]});
    return hex;
}

}

std::string addressHash(Workspace& workspace, std::string_view address) {
    const std::string normal = normalForm(workspace, trim(address));
    if (normal.empty()) return {};
    return sha256(std::to_string(workspace.store().firstRevision()) + ":" + normal);
}

}
