// SPDX-License-Identifier: MIT
// The encoding guess on the example files, where they are at hand.
#include "io/encoding.h"
#include "io/table_file.h"
#include "support/example_files.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

struct Known {
    std::string_view file, encoding;
};

void PrintTo(const Known& k, std::ostream* out) { *out << k.file; }

class ExampleEncoding : public testing::TestWithParam<Known> {};

TEST_P(ExampleEncoding, IsFound) {
    const Result<std::string> bytes = readWholeFile(test::exampleFiles() / GetParam().file);
    if (!bytes) GTEST_SKIP() << "no example files here";
    EXPECT_EQ(guessEncoding(*bytes).encoding, GetParam().encoding);
    EXPECT_TRUE(bool(toUtf8(*bytes, GetParam().encoding)));
}

INSTANTIATE_TEST_SUITE_P(Files, ExampleEncoding, testing::Values(
    Known{"encodings/data/sample-arabic-1.txt", "Windows-1256"}, Known{"encodings/data/sample-arabic.txt", "UTF-8"},
    Known{"encodings/data/sample-chinese.txt", "Big5"}, Known{"encodings/data/sample-english.bom.txt", "UTF-8"},
    Known{"encodings/data/sample-french-1.txt", "Windows-1252"}, Known{"encodings/data/sample-greek.txt", "Windows-1253"},
    Known{"encodings/data/sample-greek-2.txt", "Windows-1253"}, Known{"encodings/data/sample-hebrew-2.txt", "Windows-1255"},
    Known{"encodings/data/sample-hebrew-3.txt", "Windows-1255"}, Known{"encodings/data/sample-korean.txt", "EUC-KR"},
    Known{"encodings/data/sample-polish.txt", "UTF-8"}, Known{"encodings/data/sample-russian.txt", "Mac-Cyrillic"},
    Known{"encodings/data/sample-russian-3.txt", "UTF-8"}, Known{"encodings/data/sample-turkish.txt", "Windows-1254"},
    Known{"chinese/data.csv", "GB18030"}, Known{"chinese/订单.csv", "GB18030"}, Known{"chinese/ad_performance.csv", "UTF-8"},
    Known{"salesforce_dataloader/accountData.csv", "Windows-1252"},
    Known{"salesforce_dataloader/csvtext_BOM_UTF16BE.csv", "UTF-16BE"}, Known{"salesforce_dataloader/csvtext_BOM_UTF16LE.csv", "UTF-16LE"},
    Known{"salesforce_dataloader/csvtext_BOM_UTF32BE.csv", "UTF-32BE"}, Known{"salesforce_dataloader/csvtext_BOM_UTF32LE.csv", "UTF-32LE"},
    Known{"salesforce_dataloader/csvtext_BOM_UTF8.csv", "UTF-8"},
    Known{"platform_exports/google_ads_campaigns_utf16.csv", "UTF-16LE"}));

}
}
