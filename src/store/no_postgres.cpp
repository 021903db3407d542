// SPDX-License-Identifier: MIT
// A build without libpq says so when it is asked for a server.
#include "store/connection.h"

namespace tilth {

std::unique_ptr<Connection> openPostgres(const std::string&, OpenMode) {
    throw SqlError("This Tilth was built without PostgreSQL; open a .tilth file instead.", Error::Refused);
}

}
