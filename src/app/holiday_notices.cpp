// SPDX-License-Identifier: MIT
#include "app/holiday_notices.h"
#include "app/given_file.h"
#include "app/settings.h"
#include "core/base/text.h"
#include "io/csv.h"
#include <algorithm>
#include <array>
#include <set>

namespace tilth {
namespace {

constexpr std::uintmax_t mostBytes = 1024 * 1024;
constexpr std::chrono::days longestPeriod{60};

// --- a table's columns and words

struct Words {
    std::string_view name;
    std::array<std::string_view, 6> words;                  // folded
};
constexpr std::array columnWords{Words{"date", {"date", "day", "日期"}}, Words{"name", {"name", "holiday", "名称", "节日"}}, Words{"name_en", {"name_en"}},
                                 Words{"name_zh", {"name_zh", "name_zh_cn"}}, Words{"kind", {"kind", "type", "类型"}}};
constexpr std::array kindWords{Words{"off", {"off", "day_off", "holiday", "休", "放假"}}, Words{"work", {"work", "makeup_workday", "make_up", "workday", "班", "上班"}}};

template <std::size_t N> std::string_view wordMeaning(const std::array<Words, N>& table, std::string_view word) {
    const std::string folded = fold(trim(word));
    for (const Words& w : table)
        if (!folded.empty() && std::ranges::find(w.words, folded) != w.words.end()) return w.name;
    return {};
}

struct NoticeRow {
    Date day;
    LocalName name;
    bool works;
};

class NoticeTable {
public:
    NoticeTable(std::string file, CsvReader rows) : m_file(std::move(file)), m_rows(std::move(rows)) {
        for (std::size_t i = 0; i < m_rows.headings().size(); ++i)
            if (const auto column = wordMeaning(columnWords, m_rows.headings()[i]); !column.empty()) m_columns.emplace(column, i);
    }
    Result<std::vector<NoticeRow>> read() {
        std::vector<NoticeRow> all;
        for (const char* needed : {"date", "kind"})
            if (!m_columns.contains(needed)) return Error{Error::Refused, m_file + ": there is no column \"" + needed + "\"; a notice has the columns date, name, kind."};
        while (const auto row = m_rows.next()) {
            const auto day = parseDate(trim(cell(*row, "date")));
            if (!day) return wrong(*row, "date", "is no day such as 2027-01-01");
            const auto kind = wordMeaning(kindWords, cell(*row, "kind"));
            if (kind.empty()) return wrong(*row, "kind", "is neither off nor work");
            all.push_back({*day, nameOf(*row), kind == "work"});
        }
        if (all.empty()) return Error{Error::Refused, m_file + ": there is no day in it."};
        std::ranges::stable_sort(all, {}, &NoticeRow::day);
        return all;
    }
private:
    std::string_view cell(const Row& row, std::string_view column) const {
        const auto at = m_columns.find(column);
        return at == m_columns.end() ? std::string_view{} : row.cells[at->second];
    }
    LocalName nameOf(const Row& row) const {
        std::map<std::string, std::string, std::less<>> texts;
        const auto add = [&](const char* language, std::string_view column) {
            if (const auto text = trim(cell(row, column)); !text.empty() && text.size() <= 300) texts.try_emplace(language, text);
        };
        add("zh_CN", "name_zh");
        for (const char* column : {"name_en", "name", "name_zh"}) add("en", column);
        return texts;
    }
    Error wrong(const Row& row, std::string_view column, std::string_view why) const {
        const std::string value(cell(row, column).substr(0, 40));
        return {Error::Refused, m_file + ", line " + std::to_string(row.line) + ", " + std::string(column) + ": \"" + value + "\" " + std::string(why) + ".", std::string(column)};
    }
    std::string m_file;
    CsvReader m_rows;
    std::map<std::string_view, std::size_t> m_columns;
};

// --- days of a table as notices of years

int yearOfDay(Date day) { return static_cast<int>(std::chrono::year_month_day{day}.year()); }

// Years that hold more than the edge of a neighbour's notice: 31 December 2026 belongs to the notice of 2027.
std::set<int> noticeYears(const std::vector<NoticeRow>& rows) {
    constexpr std::chrono::days edge{10};
    std::set<int> years, edges;
    for (const NoticeRow& row : rows) {
        const DateRange year = yearOf(row.day);
        const bool inside = row.day - year.first >= edge && year.last - row.day >= edge;
        (inside ? years : edges).insert(yearOfDay(row.day));
    }
    return years.empty() ? edges : years;
}
int noticeYear(Date day, const std::set<int>& years) {
    const int own = yearOfDay(day);
    if (years.contains(own)) return own;
    return years.contains(own + 1) ? own + 1 : years.contains(own - 1) ? own - 1 : own;
}
void addDay(HolidayNotice& notice, const NoticeRow& row) {
    if (row.works) return notice.work.push_back(row.day);
    const bool goesOn = !notice.off.empty() && notice.off.back().days.last + std::chrono::days{1} == row.day &&
                        notice.off.back().name.texts() == row.name.texts() && row.day - notice.off.back().days.first < longestPeriod;
    if (goesOn) notice.off.back().days.last = row.day;
    else notice.off.push_back({{row.day, row.day}, row.name});
}
Result<HolidayNotices> noticesOf(const std::vector<NoticeRow>& rows, const std::string& country, const std::string& source) {
    HolidayNotices notices{country, {}};
    const auto years = noticeYears(rows);
    for (const NoticeRow& row : rows) {
        HolidayNotice& notice = notices.years[noticeYear(row.day, years)];
        notice.source = source;
        addDay(notice, row);
    }
    return parseHolidayNotices(source, noticesText(notices));      // the same limits as for a document
}

bool isJson(std::string_view text) { return trim(text).starts_with('{'); }

}

Result<HolidayNotices> readNoticeFile(const std::filesystem::path& file, const std::string& country) {
    auto bytes = readGiven(file, mostBytes);
    if (!bytes) return bytes.error();
    const std::string name = file.filename().string();
    if (isJson(*bytes)) return parseHolidayNotices(name, *bytes);
    const auto csv = openCsv(*std::move(bytes));
    if (!csv) return Error{csv.error().code, name + ": " + csv.error().text};
    const auto rows = NoticeTable(name, csv->rows()).read();
    if (!rows) return rows.error();
    return noticesOf(*rows, country, name);
}

Result<NoticesImported> importNotices(Workspace& workspace, const HolidayNotices& notices) {
    NoticesImported result{0, notices.country, {}, 0, 0};
    ChangeSet change{TR("Change", "Import holiday notice")};
    for (const auto& [year, notice] : notices.years) {
        putSetting(change, workspace, noticeSetting(notices.country, year), noticesText({notices.country, {{year, notice}}}));
        result.years.push_back(year);
        result.work += static_cast<int>(notice.work.size());
        for (const auto& off : notice.off) result.off += static_cast<int>(off.days.length().count());
    }
    if (change.empty()) return result;
    const auto revision = workspace.commit(change);
    if (!revision) return revision.error();
    result.revision = *revision;
    return result;
}

}
