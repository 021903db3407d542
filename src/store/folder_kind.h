// SPDX-License-Identifier: MIT
// Where a folder lies, as far as a live database must know: here, across a network, or in a folder that a program copies
// elsewhere while we write (Linux; one place to port).
#pragma once
#include <string>
#include <string_view>

namespace tilth {

struct FolderKind {
    enum Lies { Here, Network, Synced };
    Lies lies = Here;
    std::string by{};                       // "nfs", "sshfs", "Dropbox"
};

/// Looks at the file system's type, and at the marks that sync programs leave in the folder or one above it.
FolderKind folderKind(const std::string& folder);

/// The network file system of a statfs type; empty: a local one, or FUSE, whose kind stands among the mounts.
std::string_view networkByType(long type);
/// The network behind a FUSE mount, by the lines of /proc/self/mountinfo; device as "0:53". Empty: local.
std::string networkBehindFuse(std::string_view mounts, std::string_view device);

}
