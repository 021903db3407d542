// SPDX-License-Identifier: MIT
// The past of a workspace, or of a file, as cases to learn from.
#include "app/columns.h"
#include "app/deals.h"
#include "app/import_plan.h"
#include "app/prediction_answers.h"
#include "core/model/lead.h"
#include "core/base/text.h"
#include <algorithm>
#include <array>
#include <set>

namespace tilth {
namespace {

constexpr int windowMonths = 24;                // kpis.md §5

struct End {
    bool won = false;
    StagePlace stage = noStage;
    std::optional<Date> closed{};
};

// Tells how records of one type ended.
class Ends {
public:
    Ends(Workspace& workspace, Subject subject) : m_subject(subject) {
        if (subject == Subject::Lead) findConverted(workspace);
        else placeStages(workspace);
    }
    int stageCount() const { return m_count; }

    template <class Read> std::optional<End> of(std::int64_t id, const Read& read) const { return m_subject == Subject::Deal ? ofDeal(read) : ofLead(id, read); }
    StagePlace placeOf(std::int64_t stage) const {
        const auto at = m_stages.find(stage);
        return at == m_stages.end() ? noStage : at->second.place;
    }
    std::optional<StageKind> kindOf(std::int64_t stage) const {
        const auto at = m_stages.find(stage);
        return at == m_stages.end() ? std::nullopt : std::optional{at->second.kind};
    }
private:
    struct Place { StageKind kind; StagePlace place; };

    template <class Read> std::optional<End> ofDeal(const Read& read) const {
        const StageKind kind = kindOf(Kept<Link>::unpack(read("stage")).id).value_or(StageKind::Open);
        if (kind == StageKind::Open) return std::nullopt;
        End end{.won = kind == StageKind::Won, .closed = Kept<std::optional<Date>>::unpack(read("close_date"))};
        end.stage = std::max<StagePlace>(0, placeOf(Kept<Link>::unpack(read("last_open_stage")).id));
        return end;
    }
    template <class Read> std::optional<End> ofLead(std::int64_t id, const Read& read) const {
        const StatusKind kind = tilth::kindOf(Kept<LeadStatus>::unpack(read("status")));
        if (kind == StatusKind::Won || m_converted.contains(id)) return End{.won = true};
        return kind == StatusKind::Lost ? std::optional{End{}} : std::nullopt;
    }
    void placeStages(Workspace& workspace) {
        for (const auto& pipeline : pipelines(workspace)) {
            StagePlace place = 0;
            for (const auto& stage : stagesOf(workspace, pipeline->id)) {
                m_stages.emplace(stage->id, Place{stage->kind, stage->kind == StageKind::Open ? place : noStage});
                if (stage->kind == StageKind::Open) ++place;
            }
            m_count = std::max<int>(m_count, place);
        }
    }
    void findConverted(Workspace& workspace) {
        const EntityType& deal = workspace.type<Deal>();
        const std::array fields{&deal.at("lead")};
        workspace.store().scan(deal, fields, [&](std::int64_t, std::span<const Cell> cells) {
            if (const Link lead = Kept<Link>::unpack(valueOf(cells[0])); lead) m_converted.insert(lead.id);
            return true;
        });
    }

    Subject m_subject;
    std::map<std::int64_t, Place> m_stages;
    std::set<std::int64_t> m_converted;         // leads that a deal came from
    int m_count = 0;
};

void append(History& history, std::int64_t id, const End& end, std::vector<Answer> answers, bool staged) {
    history.ids.push_back(id);
    history.won.push_back(end.won);
    if (staged) history.stages.push_back(end.stage);
    for (std::size_t i = 0; i < answers.size(); ++i) history.columns[i].answers.push_back(std::move(answers[i]));
}

struct Ended { std::size_t row; End end; };

// Of the rows those that ended, within the window before the newest end.
std::vector<Ended> endedOf(const ColumnTable& table, const Rows& rows, const Ends& ends) {
    std::vector<Ended> all;
    Date newest{};
    for (const std::int32_t r : rows) {
        const auto row = static_cast<std::size_t>(r);
        const auto end = ends.of(table.idAt(row), [&](std::string_view key) {
            const auto column = table.columnOf(key);
            return column ? table.at(row, *column) : Value{};
        });
        if (!end) continue;
        all.push_back({row, *end});
        newest = std::max(newest, end->closed.value_or(Date{}));
    }
    const Date first = addMonths(newest, -windowMonths);
    std::erase_if(all, [&](const Ended& e) { return e.end.closed && *e.end.closed < first; });
    return all;
}

// --- files

struct Outcome { std::size_t column; std::string won; };        // won: folded; empty: a plain yes

Result<Outcome> outcomeOf(const std::vector<std::string>& headings, const std::string& text) {
    const auto cut = text.find('=');
    const std::string name = text.substr(0, cut);
    const auto at = std::ranges::find_if(headings, [&](const std::string& h) { return normalHeading(h) == normalHeading(name); });
    if (at == headings.end()) return Error{Error::Usage, "The file has no column \"" + name + "\"; name the one that says how it ended.", "outcome"};
    return Outcome{static_cast<std::size_t>(at - headings.begin()), cut == std::string::npos ? std::string{} : fold(trim(text.substr(cut + 1)))};
}

bool isWon(const Outcome& outcome, std::string_view cell) {
    static constexpr std::array<std::string_view, 9> yes{"1", "1.0", "yes", "true", "y", "t", "won", "converted", "是"};
    const std::string folded = fold(trim(cell));
    return outcome.won.empty() ? std::ranges::find(yes, folded) != yes.end() : folded == outcome.won;
}

}

Result<History> historyOf(Workspace& workspace, Subject subject, const std::string& where) {
    const EntityType& type = subjectType(workspace, subject);
    const ColumnTable table = loadColumns(workspace, type);
    const TitleIndex titles(workspace, type);
    const Result<Rows> rows = listRows(workspace, listedType(workspace, type), table, titles, {.where = where, .sort = "created"});
    if (!rows) return rows.error();
    const Ends ends(workspace, subject);
    const AnswerSource source(workspace, subject);
    History history{.columns = {}, .won = {}, .ids = {}, .stages = {}, .stageCount = ends.stageCount()};
    for (std::string& field : source.fields()) history.columns.push_back({std::move(field), {}});
    for (const auto& [row, end] : endedOf(table, *rows, ends)) {
        const auto read = [&, row = row](const Field& field) {
            const auto column = table.columnOf(field.key);
            return column ? table.at(row, *column) : Value{};
        };
        append(history, table.idAt(row), end, source.answers(read), subject == Subject::Deal);
    }
    return history;
}

Result<History> historyOfFile(const std::string& path, const std::string& outcome) {
    const auto file = openForImport(path, {});
    if (!file) return file.error();
    const auto reader = (*file)->rows();
    const Result<Outcome> ended = outcomeOf(reader->headings(), outcome);
    if (!ended) return ended.error();
    History history;
    for (const std::string& heading : reader->headings()) history.columns.push_back({heading, {}});
    history.columns.erase(history.columns.begin() + static_cast<std::ptrdiff_t>(ended->column));
    while (const auto row = reader->next()) {
        std::vector<Answer> answers;
        for (std::size_t i = 0; i < row->cells.size(); ++i)
            if (i != ended->column) answers.push_back(answerOf(row->cells[i]));
        if (isPlaceholder(row->cells[ended->column])) continue;
        append(history, std::ssize(history.ids) + 1, {.won = isWon(*ended, row->cells[ended->column])}, std::move(answers), false);
    }
    return history;
}

}
