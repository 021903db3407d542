// SPDX-License-Identifier: MIT
#include "app/importing.h"
#include "app/backups.h"
#include "app/import_plan.h"
#include "app/import_rows.h"
#include "app/import_words.h"
#include "core/base/text.h"
#include "core/model/deal.h"
#include "core/model/lead.h"
#include "io/csv_writer.h"
#include "io/xlsx_writer.h"
#include "store/durable_file.h"
#include "store/interruption.h"
#include "store/write_over.h"
#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <mutex>
#include <ranges>
#include <sstream>

namespace tilth {
namespace {

using namespace std::chrono_literals;
constexpr std::size_t progressWhole = 1'000;
constexpr auto betweenLooks = 50ms;
constexpr std::size_t shownIssues = 1'000, previewRows = 20, stepRows = 512, mostNotes = 20;

// However much is wrong with a row, it is one line of the errors file: it is mended and imported as one.
template <class What> std::string ofEach(const std::vector<ImportIssue>& issues, const What& what) {
    std::string all = std::invoke(what, issues.front());
    for (const ImportIssue& issue : issues | std::views::drop(1)) all.append(" | ").append(std::invoke(what, issue));
    return all;
}

// Rejected rows with their reasons, to be mended and imported again: columns that begin with error_ are left out then. A
// workbook when its name says so; its cells are the texts as they were read.
class ErrorsFile {
public:
    ErrorsFile(const std::vector<std::string>& headings, const ImportRequest& request) : m_inWords(request.inWords) {
        std::vector<std::string> kept;
        for (std::size_t i = 0; i < headings.size(); ++i)
            if (std::ranges::find(ours, headings[i]) == ours.end()) kept.push_back(headings[i]), m_kept.push_back(i);
        kept.insert(kept.end(), ours.begin(), ours.end());
        const std::vector<std::string_view> names(kept.begin(), kept.end());
        if (fold(request.errorsFile).ends_with(".xlsx")) m_sheet = makeXlsxRows(m_text, kept, {});
        else m_writer.headings(names);
    }
    void add(const Row& row, const std::vector<ImportIssue>& issues) {
        const std::array own{std::to_string(issues.front().line), ofEach(issues, &ImportIssue::field), ofEach(issues, &ImportIssue::value),
                             ofEach(issues, [this](const ImportIssue& issue) { return m_inWords ? m_inWords(issue.reason) : issue.reason; })};
        std::vector<std::string_view> texts;
        for (const std::size_t i : m_kept)
            if (i < row.cells.size()) texts.push_back(row.cells[i]);
        texts.insert(texts.end(), own.begin(), own.end());
        m_sheet ? addToSheet(texts) : addToText(texts);
    }
    Result<Done> keep(const std::string& path) {
        const auto finished = m_sheet ? m_sheet->finish() : Result<Done>(Done{});
        return finished ? writeWholeFile(path, m_text.str()) : finished.error();
    }
private:
    void addToSheet(std::span<const std::string_view> texts) {
        std::vector<ExportCell> cells;
        for (std::string_view text : texts) cells.push_back({ExportCell::Text, std::string(text)});
        m_sheet->row(cells);
    }
    void addToText(std::span<const std::string_view> texts) {
        std::vector<CsvCell> cells;
        for (std::string_view text : texts) cells.push_back({text});
        m_writer.row(cells);
    }
    static constexpr std::array<std::string_view, 4> ours{"error_line", "error_field", "error_value", "error_reason"};
    const std::function<std::string(std::string_view)>& m_inWords;
    std::vector<std::size_t> m_kept;                        // columns of the file but those of an errors file that it was
    std::ostringstream m_text;
    CsvWriter m_writer{m_text, CsvStyle{',', "\n", false, false}};
    std::unique_ptr<ExportRows> m_sheet;
};

std::string asSentence(std::string text) { return text.ends_with('.') ? text : text + "."; }
Error stopped(const ImportRequest& request, const ImportResult& result) {
    if (request.dryRun) return {Error::Cancelled, TR("Import", "Nothing was written: this was a dry run.")};
    const ImportIssue& first = result.issues.front();
    return {Error::Refused, request.path + ": " + first.place + ": " + asSentence(first.reason) + " Nothing was imported, because --all-or-nothing was asked for.", first.field};
}

// One import: everything it needs while the batch is open.
class Import {
public:
    Import(Workspace& workspace, const TableFile& file, const ImportPlan& plan, const ImportRequest& request, const Progress& progress)
        : m_workspace(workspace), m_file(file), m_plan(plan), m_request(request), m_progress(progress), m_errors(file.rows()->headings(), request) {}

    Result<ImportResult> run() {
        const auto begin = std::chrono::steady_clock::now();
        m_result.unmapped = m_plan.unmapped;
        m_result.notes = m_file.notes();
        std::ranges::copy(m_plan.notes, std::back_inserter(m_result.notes));
        m_expected = guessedRows();
        if (!m_request.dryRun) backUp();
        if (m_plan.type->name == Lead::type.name) m_passing.emplace(m_workspace);
        const Interruption interruption(m_workspace.store(), [this] { return isCancelledBehindRows(); });
        const auto revision = m_workspace.store().commitMany("Import " + m_request.type, [this](Batch& batch) { return write(batch); }, expected());
        if (!revision && !(m_request.dryRun && m_dry)) return revision.error();
        m_result.revision = revision ? *revision : 0;
        if (m_result.failed && !m_request.errorsFile.empty()) {
            if (const auto kept = m_errors.keep(m_request.errorsFile); !kept) return kept.error();
            m_result.errorsFile = m_request.errorsFile;
        }
        m_result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        return std::move(m_result);
    }
private:
    // An import is undone as a whole; a backup helps where that is noticed late. Without one it goes on, and says so.
    void backUp() {
        if (const auto backup = backupBeforeImport(m_workspace, *m_plan.type, m_expected); !backup) m_result.notes.push_back(backup.error().text);
    }
    // From the first rows and how far they go into the file: reading all of it once more would cost more than it is worth.
    std::int64_t guessedRows() const {
        constexpr std::int64_t looked = 1'000;
        std::int64_t rows = 0;
        const auto reader = m_file.rows();
        while (rows < looked && reader->next()) ++rows;
        const double share = reader->progress();
        return rows < looked || share <= 0 ? rows : static_cast<std::int64_t>(static_cast<double>(rows) / std::min(share, 1.0));
    }
    // How many records, and which of their fields will say something: for the indexes (Store::commitMany).
    std::map<std::string, std::int64_t> expected() const {
        const std::int64_t rows = m_expected;
        const std::string type(m_plan.type->name);
        std::map<std::string, std::int64_t> all{{type, rows}};
        if (type == Deal::type.name) return all;            // gets links of its own accord
        all[type + ".owner"] = rows;
        for (const FieldPlan& plan : m_plan.fields) all[type + "." + std::string(plan.field->key)] = rows;
        return all;
    }
    Result<Done> write(Batch& batch) {
        RowImporter importer(m_workspace, batch, m_plan, m_request.onMatch, m_passing ? &*m_passing : nullptr, m_expected);
        const auto all = m_file.rows();
        importer.announce(*all);
        const auto rows = m_file.rows();
        while (const auto row = rows->next()) {
            if (m_result.rows % stepRows == 0 && m_progress && !m_progress(static_cast<std::size_t>(rows->progress() * progressWhole), progressWhole)) return Error{Error::Cancelled, TR("Import", "The import was cancelled; nothing was kept.")};
            ++m_result.rows;
            note(*row, importer.write(*row, m_result), importer);
        }
        importer.finish();
        importer.tell(m_result);
        m_behindRows = true;
        m_result.createdMissing = importer.made();
        m_dry = m_request.dryRun;
        if (m_request.dryRun || (m_request.allOrNothing && m_result.failed)) return stopped(m_request, m_result);
        return Done{};
    }
    // Making indexes and scores can take as long as the rows did. Asked by this thread, and by the one that writes rows for it.
    bool isCancelledBehindRows() {
        const std::unique_lock alone(m_looking, std::try_to_lock);
        if (!alone || !m_behindRows || !m_progress) return false;
        const auto now = std::chrono::steady_clock::now();
        if (now < m_nextLook) return false;
        m_nextLook = now + betweenLooks;
        return !m_progress(progressWhole, progressWhole);
    }
    void note(const Row& row, const std::vector<ImportIssue>& issues, const RowImporter& importer) {
        if (issues.empty()) return m_result.keys.push_back(importer.lastKey());
        ++m_result.failed;
        m_errors.add(row, issues);
        for (const ImportIssue& issue : issues)
            if (m_result.issues.size() < shownIssues) m_result.issues.emplace_back(issue).place = placeOf(issue);
    }
    std::string placeOf(const ImportIssue& issue) const {
        const auto plan = std::ranges::find_if(m_plan.fields, [&issue](const FieldPlan& p) { return p.field->key == issue.field && !p.columns.empty(); });
        return m_file.place(static_cast<std::int64_t>(issue.line), plan == m_plan.fields.end() ? std::nullopt : std::optional(plan->columns.front()));
    }

    Workspace& m_workspace;
    const TableFile& m_file;
    const ImportPlan& m_plan;
    const ImportRequest& m_request;
    const Progress& m_progress;
    ErrorsFile m_errors;
    ImportResult m_result;
    std::optional<PassingLeads> m_passing;
    std::int64_t m_expected = 0;
    bool m_dry = false;
    std::atomic<bool> m_behindRows = false;
    std::mutex m_looking;
    std::chrono::steady_clock::time_point m_nextLook{};
};

void noteSkipped(const SkippedRows& skipped, std::vector<std::string>& notes) {
    const std::array kinds{std::pair{skipped.totals, ImportWord::Totals}, std::pair{skipped.foot, ImportWord::Foot}, std::pair{skipped.comments, ImportWord::Comments}, std::pair{skipped.markers, ImportWord::Markers}};
    for (const auto& [count, word] : kinds)
        if (count) notes.push_back(say(word, {std::to_string(count)}));
}
std::string firstUpper(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}
std::vector<std::string> copied(std::span<const std::string_view> cells) { return {cells.begin(), cells.end()}; }

}

Result<Preview> previewFile(Workspace& workspace, const std::string& path, std::string_view type, const FileChoices& asked) {
    FileChoices choices = asked;
    choices.type = type;
    choices.zone = workspace.zone();
    const auto file = openForImport(path, choices);
    if (!file) return file.error();
    Preview preview;
    preview.format = (*file)->formatName();
    preview.notes = (*file)->notes();
    preview.encoding = (*file)->encoding();
    if (const CsvFile* csv = (*file)->csv()) preview.delimiter = csv->format.delimiter;
    preview.headerRow = (*file)->headerRow().value_or(preview.headerRow);
    preview.sheet = (*file)->sheet();
    preview.sheets.assign((*file)->sheets().begin(), (*file)->sheets().end());
    const auto kinds = kindsFor(**file, choices);
    const auto rows = (*file)->rows();
    const EntityType* target = workspace.store().schema().find(type);
    const auto matches = target ? matchHeadings(rows->headings(), *target, kinds) : std::vector<Match>{};
    for (std::size_t i = 0; i < rows->headings().size(); ++i) {
        PreviewColumn& column = preview.columns.emplace_back(PreviewColumn{rows->headings()[i], std::string(kindName(kinds[i].kind)), {}, {}, static_cast<std::size_t>(kinds[i].filled)});
        if (target && matches[i].field) column.field = matches[i].field->key;
        const bool dated = kinds[i].kind == CellKind::Date || kinds[i].kind == CellKind::Time;
        if (dated) preview.dateOrder = orderName(kinds[i].order);
        std::ranges::move(notesOfDoubt(column.heading, kinds[i], target ? matches[i].field : nullptr), std::back_inserter(preview.notes));
        if (kinds[i].decimalProven) preview.decimal = kinds[i].decimal;
    }
    while (const auto row = rows->next()) {
        if (row->flaws != Fine && preview.notes.size() < mostNotes) preview.notes.push_back(firstUpper((*file)->place(row->line)) + ": " + flawText(row->flaws) + ".");
        if (preview.rows.size() < previewRows) preview.rows.push_back(copied(row->cells));
        for (std::size_t i = 0; i < preview.columns.size(); ++i)
            if (auto& samples = preview.columns[i].samples; samples.size() < previewRows && !row->cells[i].empty()) samples.emplace_back(row->cells[i]);
        ++preview.rowCount;
    }
    noteSkipped(rows->skipped(), preview.notes);
    return preview;
}

Result<ImportResult> importFile(Workspace& workspace, const ImportRequest& request, const Progress& progress) {
    if (const auto may = request.errorsFile.empty() ? Done{} : mayWriteOver(request.errorsFile, request.path); !may) return may.error();
    FileChoices choices = request.file;
    choices.type = request.type;
    choices.zone = workspace.zone();
    const auto file = openForImport(request.path, choices);
    if (!file) return file.error();
    const auto plan = planImport(workspace, **file, request);
    if (!plan) return plan.error();
    return Import(workspace, **file, *plan, request, progress).run();
}

}
