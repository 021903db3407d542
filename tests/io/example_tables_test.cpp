// SPDX-License-Identifier: MIT
// The example tables, where they are at hand: what is read equals what their makers say.
#include "io/cell_parse.h"
#include "io/csv.h"
#include "io/table_file.h"
#include "support/example_files.h"
#include <gtest/gtest.h>
#include <map>
#include <nlohmann/json.hpp>

namespace tilth {
namespace {

namespace fs = std::filesystem;
using nlohmann::ordered_json;

std::string bytesOf(const fs::path& path) {
    const Result<std::string> bytes = readWholeFile(path);
    return bytes ? *bytes : std::string();
}

ordered_json asObjects(CsvReader reader) {
    ordered_json rows = ordered_json::array();
    const std::vector<std::string> headings = reader.headings();
    while (const auto row = reader.next()) {
        ordered_json object = ordered_json::object();
        for (std::size_t i = 0; i < headings.size(); ++i) object[headings[i]] = row->cells[i];
        rows.push_back(object);
    }
    return rows;
}

ordered_json asLists(CsvReader reader) {
    ordered_json rows = ordered_json::array();
    while (const auto row = reader.next()) rows.push_back(std::vector<std::string>(row->cells.begin(), row->cells.end()));
    return rows;
}

TEST(CsvSpectrum, HasTheExpectedContent) {
    const fs::path folder = test::exampleFiles() / "csv_torture/csv-spectrum";
    if (!fs::exists(folder)) GTEST_SKIP() << "no example files here";
    for (const auto& entry : fs::directory_iterator(folder / "csvs")) {
        // Its JSON holds another phone number than its table.
        if (entry.path().stem() == "location_coordinates") continue;
        const auto file = openCsv(bytesOf(entry.path()));
        ASSERT_TRUE(bool(file)) << entry.path();
        const auto wanted = ordered_json::parse(bytesOf(folder / "json" / entry.path().stem().concat(".json")));
        ordered_json found = asObjects(file->rows());
        std::string text = found.dump();
        // The stored tables have lost the CR of the line ends that the JSON still has.
        std::string expected = wanted.dump();
        for (auto at = expected.find("\\r\\n"); at != expected.npos; at = expected.find("\\r\\n")) expected.erase(at, 2);
        for (auto at = text.find("\\r\\n"); at != text.npos; at = text.find("\\r\\n")) text.erase(at, 2);
        EXPECT_EQ(text, expected) << entry.path();
    }
}

TEST(CsvTestData, HasTheExpectedContent) {
    const fs::path folder = test::exampleFiles() / "csv_torture/csv-test-data";
    if (!fs::exists(folder)) GTEST_SKIP() << "no example files here";
    int compared = 0;
    for (const auto& entry : fs::directory_iterator(folder / "json")) {
        const fs::path csv = folder / "csv" / entry.path().stem().concat(".csv");
        const std::string text = bytesOf(csv);
        CsvFormat format;
        const bool header = entry.path().stem().string().starts_with("header-");
        format.headerRow = header ? 0 : -1;
        format.keepBlank = true;
        const CsvReader reader(text, format);
        const ordered_json found = header ? asObjects(CsvReader(text, format)) : asLists(CsvReader(text, format));
        EXPECT_EQ(found, ordered_json::parse(bytesOf(entry.path()))) << csv;
        EXPECT_EQ(sniffCsv(text).delimiter, ',') << csv;
        ++compared;
    }
    EXPECT_GE(compared, 18);
}

struct Shape {
    std::string_view file;
    int headerRow;
    std::size_t columns;
    int rows, totals;
};

void PrintTo(const Shape& s, std::ostream* out) { *out << s.file; }

class ExampleTable : public testing::TestWithParam<Shape> {};

TEST_P(ExampleTable, HasItsRows) {
    const Shape& shape = GetParam();
    const fs::path path = test::exampleFiles() / shape.file;
    if (!fs::exists(path)) GTEST_SKIP() << "no example files here";
    const auto file = openCsv(bytesOf(path));
    ASSERT_TRUE(bool(file));
    EXPECT_EQ(file->format.headerRow, shape.headerRow);
    CsvReader reader = file->rows();
    EXPECT_EQ(reader.headings().size(), shape.columns);
    int rows = 0;
    while (reader.next()) ++rows;
    EXPECT_EQ(rows, shape.rows);
    EXPECT_EQ(reader.skipped().totals, shape.totals);
}

INSTANTIATE_TEST_SUITE_P(Tables, ExampleTable, testing::Values(
    Shape{"maven_crm/sales_pipeline.csv", 0, 8, 8800, 0}, Shape{"maven_crm/accounts.csv", 0, 7, 85, 0},
    Shape{"maven_crm/sales_teams.csv", 0, 3, 35, 0}, Shape{"maven_crm_us_dates/sales_pipeline.csv", 0, 8, 8800, 0},
    Shape{"atomic_crm_contacts/contacts.csv", 0, 24, 500, 0}, Shape{"salesforce_dataloader/accountData.csv", 0, 38, 423, 0},
    Shape{"salesforce_dataloader/opportunityData.csv", 0, 31, 38, 0}, Shape{"salesforce_dataloader/20kRows.csv", 0, 1, 20000, 0},
    Shape{"salesforce_dataloader/csvtext_BOM_UTF32LE.csv", 0, 3, 2, 0}, Shape{"salesforce_dataloader/csvSeparator.csv", 0, 3, 2, 0},
    Shape{"google_ads_report_export/Campaign report.csv", 2, 23, 2, 4}, Shape{"adsmart_ab/AdSmartABdata.csv", 0, 9, 8077, 0},
    Shape{"campaign_ab_30days/control_group.csv", 0, 10, 30, 0}, Shape{"chinese/ad_performance.csv", 0, 13, 889, 0},
    Shape{"chinese/data.csv", 0, 5, 13, 0}, Shape{"chinese/订单.csv", 0, 6, 20, 0}, Shape{"chinese/easyexcel/office_bom.csv", 0, 2, 10, 0},
    Shape{"platform_exports/linkedin_connections.csv", 3, 7, 5, 0}, Shape{"platform_exports/google_ads_campaigns_utf16.csv", 2, 10, 28, 1},
    Shape{"platform_exports/google_ads_daily_utf16_crlf.csv", 2, 8, 3, 2}, Shape{"platform_exports/google_ads_search_terms.tsv", 0, 8, 3, 0},
    Shape{"platform_exports/linkedin_ads_daily.csv", 3, 9, 3, 0}, Shape{"platform_exports/linkedin_ads_performance.csv", 4, 25, 3, 1},
    Shape{"platform_exports/linkedin_ads_demographics.csv", 4, 9, 4, 0}, Shape{"platform_exports/meta_ads_campaigns.csv", 0, 21, 2, 0},
    Shape{"platform_exports/outlook_live_3000.csv", 0, 61, 3000, 0}, Shape{"platform_exports/import_errors_fr.csv", 0, 6, 5, 0},
    Shape{"messy_lead_csvs/14-blank-rows.csv", 0, 4, 2, 0}, Shape{"messy_lead_csvs/22-trailing-commas.csv", 0, 5, 2, 0},
    Shape{"messy_lead_csvs/23-quoted-fields-multiline.csv", 0, 4, 2, 0}, Shape{"messy_lead_csvs/26-large-dataset-200-rows.csv", 0, 8, 200, 0},
    Shape{"messy_lead_csvs/real-world/agency-chaos.csv", 1, 6, 4, 0}, Shape{"messy_lead_csvs/real-world/european-semicolon.csv", 0, 5, 2, 0}));

/// Sum of a money column in minor units, and how many cells had no value.
struct Sum {
    std::int64_t minor = 0;
    int none = 0;
    friend bool operator==(const Sum&, const Sum&) = default;
};

Sum sumOf(std::string_view name, std::string_view heading, int digits = 2) {
    const auto file = openTable(bytesOf(test::exampleFiles() / name));
    const auto kinds = columnKinds(**file);
    const auto rows = (*file)->rows();
    const auto at = static_cast<std::size_t>(std::ranges::find(rows->headings(), heading) - rows->headings().begin());
    Sum sum;
    while (const auto row = rows->next()) {
        const auto value = parseMoney(row->cells[at], kinds[at].format(), digits);
        EXPECT_TRUE(bool(value)) << name << " line " << row->line << ": " << row->cells[at];
        sum.minor += value && *value ? **value : 0;
        sum.none += value && !*value;
    }
    return sum;
}

TEST(PlatformExports, AddUpToTheFiguresOfTheirMakers) {
    if (test::exampleFiles().empty()) GTEST_SKIP() << "no example files here";
    EXPECT_EQ(sumOf("platform_exports/google_ads_campaigns_utf16.csv", "Cost"), (Sum{675850, 0}));
    EXPECT_EQ(sumOf("platform_exports/google_ads_campaigns_utf16.csv", "Clicks", 0), (Sum{6370, 0}));
    EXPECT_EQ(sumOf("platform_exports/google_ads_campaigns_utf16.csv", "Impr.", 0), (Sum{1051400, 0}));
    EXPECT_EQ(sumOf("platform_exports/google_ads_campaigns_utf16.csv", "Conv. value"), (Sum{2520000, 0}));
    EXPECT_EQ(sumOf("platform_exports/google_ads_daily_utf16_crlf.csv", "Clicks", 0), (Sum{322, 1}));
    EXPECT_EQ(sumOf("platform_exports/meta_ads_daily_bom.csv", "Amount spent (USD)"), (Sum{11010, 0}));
    EXPECT_EQ(sumOf("platform_exports/linkedin_ads_daily.csv", "Total Spent"), (Sum{10000, 0}));
    EXPECT_EQ(sumOf("platform_exports/linkedin_ads_performance.csv", "Total Spent"), (Sum{56713, 0}));
    EXPECT_EQ(sumOf("platform_exports/linkedin_ads_performance.csv", "Average CPM"), (Sum{10952, 1}));
    EXPECT_EQ(sumOf("platform_exports/meta_ads_fr_semicolon.csv", "Montant dépensé (EUR)"), (Sum{205050, 0}));
    EXPECT_EQ(sumOf("platform_exports/meta_ads_fr_semicolon.csv", "Clics sur un lien", 0), (Sum{2100, 0}));
    EXPECT_EQ(sumOf("platform_exports/microsoft_ads.csv", "Spend"), (Sum{71000, 0}));
    EXPECT_EQ(sumOf("maven_crm/sales_pipeline.csv", "close_value").minor, 1000553400);
    EXPECT_EQ(sumOf("google_ads_report_export/Campaign report.csv", "Cost"), (Sum{256593, 0}));
}

TEST(PlatformExports, DatesFollowTheFile) {
    if (test::exampleFiles().empty()) GTEST_SKIP() << "no example files here";
    const std::map<std::string, DateOrder> orders{{"maven_crm_us_dates/sales_pipeline.csv", DateOrder::Mdy},
                                                  {"platform_exports/linkedin_ads_daily.csv", DateOrder::Mdy},
                                                  {"campaign_ab_30days/control_group.csv", DateOrder::Dmy},
                                                  {"platform_exports/esp_brevo.csv", DateOrder::Dmy},
                                                  {"adsmart_ab/AdSmartABdata.csv", DateOrder::Mdy}};
    for (const auto& [name, order] : orders) {
        const auto file = openTable(bytesOf(test::exampleFiles() / name));
        for (const ColumnKind& kind : columnKinds(**file))
            if (kind.kind == CellKind::Date || kind.kind == CellKind::Time) { EXPECT_EQ(kind.order, order) << name; }
    }
}

}
}
