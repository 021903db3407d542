// SPDX-License-Identifier: MIT
#include "app/addresses.h"
#include "app/sha256.h"
#include "core/base/phone.h"
#include "core/base/text.h"

namespace tilth {
namespace {

std::string normalForm(const Workspace& workspace, std::string_view address) {
    if (address.find('@') != address.npos) return emailKey(address);
    return toE164(address, workspace.setting("country")).value_or(phoneDigits(address));
}

}

std::string addressHash(Workspace& workspace, std::string_view address) {
    const std::string normal = normalForm(workspace, trim(address));
    if (normal.empty()) return {};
    return sha256(std::to_string(workspace.store().firstRevision()) + ":" + normal);
}

}
