// SPDX-License-Identifier: MIT
// A workspace into which files are imported, on both databases.
#pragma once
#include "app/importing.h"
#include "support/app_workspace.h"

namespace tilth::test {

class ImportFixture : public AppTest {
protected:
    ImportRequest leads(const std::string& text) {
        ImportRequest request;
        request.path = file("-leads.csv", text);
        request.type = "lead";
        return request;
    }
    ImportResult done(const ImportRequest& request) {
        auto result = importFile(*workspace, request);
        EXPECT_TRUE(result) << (result ? "" : result.error().text);
        return result ? *result : ImportResult{};
    }
};

}
