// SPDX-License-Identifier: MIT
#include "app/import_plan.h"
#include "app/given_file.h"
#include "app/import_words.h"
#include "core/schema/text_form.h"
#include "io/column_sample.h"
#include "io/xlsx_book.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr std::string_view ownHeadings = "error_";          // columns of an errors file that comes back

CsvHints hintsOf(const FileChoices& choices) {
    CsvHints hints;
    if (!choices.encoding.empty()) hints.encoding = choices.encoding;
    hints.delimiter = choices.delimiter;
    hints.type = choices.type;
    hints.sheet = choices.sheet;
    hints.zone = choices.zone;
    if (choices.headerRow) hints.headerRow = *choices.headerRow - 1;
    return hints;
}
std::optional<DateOrder> orderNamed(std::string_view name) {
    for (DateOrder order : {DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy})
        if (orderName(order) == name) return order;
    return std::nullopt;
}
Error unknownField(const EntityType& type, const std::string& name) {
    return {Error::Usage, say(ImportWord::NoField, {type.name, name}), name};
}
std::optional<std::size_t> columnNamed(std::span<const std::string> headings, const std::string& name) {
    auto at = std::ranges::find(headings, name);
    if (at == headings.end()) at = std::ranges::find_if(headings, [&](const std::string& h) { return normalHeading(h) == normalHeading(name); });
    return at == headings.end() ? std::nullopt : std::optional{static_cast<std::size_t>(at - headings.begin())};
}

class Planner {
public:
    Planner(Workspace& workspace, const TableFile& file, const ImportRequest& request) : m_request(request), m_workspace(workspace) {
        m_headings = file.rows()->headings();
        m_kinds = kindsFor(file, request.file, true);
        m_csv = file.csv() != nullptr;
        m_uids = file.formatName() == "ics";
    }
    Result<ImportPlan> make() {
        m_plan.type = m_workspace.store().schema().find(m_request.type);
        if (!m_plan.type) return Error{Error::Usage, say(ImportWord::NoType, {m_request.type}), "type"};
        for (auto step : {&Planner::mapColumns, &Planner::setConstants, &Planner::setLinks, &Planner::setKey, &Planner::setMissing})
            if (const auto done = (this->*step)(); !done) return done.error();
        if (m_plan.fields.empty()) return Error{Error::Refused, say(ImportWord::NoColumnFits, {})};
        return std::move(m_plan);
    }
private:
    FieldPlan& planOf(const Field& field) {
        const auto at = std::ranges::find(m_plan.fields, &field, &FieldPlan::field);
        return at != m_plan.fields.end() ? *at : addPlan(field);
    }
    FieldPlan& addPlan(const Field& field) {
        FieldPlan& plan = m_plan.fields.emplace_back();
        plan.field = &field;
        return plan;
    }
    void addColumn(const Field& field, std::size_t column, const std::string& currency) {
        FieldPlan& plan = planOf(field);
        if (plan.columns.empty()) readAs(plan, column, currency);
        plan.columns.push_back(column);
    }
    void readAs(FieldPlan& plan, std::size_t column, const std::string& currency) {
        const ColumnKind& kind = m_kinds[column];
        plan.format = kind.format();
        plan.currency = currency.empty() ? isAmong(kind.currencyToo, m_workspace.currency()) ? m_workspace.currency() : kind.currency : currency;
        std::ranges::move(notesOfDoubt(m_headings[column], kind, plan.field), std::back_inserter(m_plan.notes));
    }
    Result<Done> mapColumns() {
        const auto mapped = m_request.map.empty() ? mapByHeading() : mapAsSaid();
        for (std::size_t i = 0; i < m_headings.size(); ++i)
            if (!m_headings[i].starts_with(ownHeadings) && std::ranges::none_of(m_plan.fields, [&](const FieldPlan& p) { return std::ranges::find(p.columns, i) != p.columns.end(); }))
                m_plan.unmapped.push_back(m_headings[i]);
        return mapped;
    }
    Result<Done> mapByHeading() {
        auto matches = matchHeadings(m_headings, *m_plan.type, m_kinds);
        std::ranges::stable_sort(matches, {}, &Match::rank);
        for (const Match& m : matches) {
            if (!m.field) continue;
            addColumn(*m.field, static_cast<std::size_t>(m.column), m.currency);
            if (m.overflow) planOf(*m.field).overflow = m.overflow;
            planOf(*m.field).reference = m.reference || m_uids;
        }
        return Done{};
    }
    Result<Done> mapAsSaid() {
        for (const auto& [name, heading] : m_request.map) {
            const Field* field = fieldNamed(*m_plan.type, name);
            if (!field || !field->set) return unknownField(*m_plan.type, name);
            const auto column = columnNamed(m_headings, heading);
            if (!column) return Error{Error::Usage, say(ImportWord::NoColumn, {heading}), name};
            addColumn(*field, *column, {});
        }
        return Done{};
    }
    Result<Done> setConstants() {
        for (const auto& [name, value] : m_request.set) {
            const Field* field = fieldNamed(*m_plan.type, name);
            if (!field || !field->set) return unknownField(*m_plan.type, name);
            planOf(*field).constant = value;
        }
        return Done{};
    }
    Result<Done> setLinks() {
        for (const auto& [name, by] : m_request.link) {
            const Field* field = fieldNamed(*m_plan.type, name);
            if (!field || field->type != Type::Link) return Error{Error::Usage, say(ImportWord::NoLink, {name}), name};
            const EntityType* target = m_workspace.store().schema().find(field->target);
            if (!target->find(by)) return unknownField(*target, by);
            planOf(*field).linkBy = by;
        }
        std::erase_if(m_plan.fields, [](const FieldPlan& p) { return p.columns.empty() && p.constant.empty(); });
        return Done{};
    }
    Result<Done> setKey() {
        for (const std::string& name : m_request.key) {
            const Field* field = fieldNamed(*m_plan.type, name);
            if (!field) return unknownField(*m_plan.type, name);
            m_plan.key.push_back(field);
        }
        const Field& externalId = m_plan.type->at("external_id");
        if (m_plan.key.empty() && std::ranges::find(m_plan.fields, &externalId, &FieldPlan::field) != m_plan.fields.end()) m_plan.key.push_back(&externalId);
        return Done{};
    }
    Result<Done> setMissing() {
        for (const std::string& name : m_request.createMissing)
            if (!m_workspace.store().schema().find(name)) return Error{Error::Usage, say(ImportWord::NoType, {name}), "create-missing"};
        m_plan.createMissing = m_request.createMissing;
        m_plan.layout = m_csv;
        return Done{};
    }

    const ImportRequest& m_request;
    Workspace& m_workspace;
    std::vector<std::string> m_headings;
    std::vector<ColumnKind> m_kinds;
    bool m_csv = true, m_uids = false;          // links of a calendar file are UIDs
    ImportPlan m_plan;
};

}

Result<std::unique_ptr<TableFile>> openForImport(const std::string& path, const FileChoices& choices) {
    auto bytes = readGiven(path);
    if (!bytes) return bytes.error();
    const bool workbook = looksLikeWorkbook(*bytes);
    auto table = openTable(std::move(*bytes), hintsOf(choices));
    if (table || !workbook) return table;
    Error error = table.error();
    error.text.insert(0, path + ": ");
    return error;
}

std::vector<ColumnKind> kindsFor(const TableFile& file, const FileChoices& choices, bool sampled) {
    auto kinds = sampled ? sampledKinds(file) : columnKinds(file);
    const auto order = orderNamed(choices.dateOrder);
    for (ColumnKind& kind : kinds) {
        if (order) kind.order = *order, kind.orderUncertain = kind.orderMixed = false;
        if (choices.decimal) kind.decimal = choices.decimal, kind.threes = Threes::Fraction, kind.decimalUncertain = kind.decimalMixed = false;
    }
    file.settle(kinds);
    return kinds;
}

namespace {

std::string openOrderNote(std::string_view heading, const ColumnKind& kind) {
    const bool dayFirst = kind.order == DateOrder::Dmy;
    const std::string_view taken = dayFirst ? TR("Import", "day, month, year") : TR("Import", "month, day, year"), other = dayFirst ? "mdy" : "dmy";
    const auto dayOf = [](const std::string& text, DateOrder order) {
        const auto day = parseDate(text, {.order = order});
        return day && *day ? dateText(**day) : std::string();
    };
    if (kind.orderMixed)
        return say(ImportWord::MixedOrder, {heading, taken, std::to_string(kind.openDates), kind.openDate, dayOf(kind.openDate, kind.order), other});
    const auto tells = [&](const std::string& text) { return dayOf(text, DateOrder::Dmy) != dayOf(text, DateOrder::Mdy) ? 2 : !dayOf(text, kind.order).empty(); };
    const std::string& example = *std::ranges::max_element(kind.samples, {}, tells);
    return say(ImportWord::OpenOrder, {heading, taken, example, dayOf(example, kind.order), other});
}

std::optional<std::string> markNote(std::string_view heading, const ColumnKind& kind) {
    const bool open = kind.decimalUncertain && kind.openNumber.find(kind.decimal) != kind.openNumber.npos;
    if (kind.openNumber.empty() || kind.threes != Threes::Group || !(open || kind.decimalMixed)) return {};
    const auto units = parseMoney(kind.openNumber, kind.format(), 0);
    if (!units || !*units) return {};
    return say(open ? ImportWord::OpenMark : ImportWord::MixedMarks, {heading, kind.openNumber, std::to_string(**units), std::string_view(&kind.decimal, 1)});
}

// Blanks round an unquoted cell are the file's layout; inside quotes they are the text itself.
bool wasQuoted(std::string_view cell, const Row& row) {
    const bool inRow = cell.data() >= row.raw.data() && cell.data() <= row.raw.data() + row.raw.size();
    return !inRow || (cell.data() > row.raw.data() && cell.data()[-1] == '"');
}

}

std::vector<std::string> notesOfDoubt(std::string_view heading, const ColumnKind& kind, const Field* field) {
    std::vector<std::string> notes;
    const bool dated = field ? field->type == Type::Date || field->type == Type::Time : kind.kind == CellKind::Date || kind.kind == CellKind::Time;
    if (dated && (kind.orderUncertain || (kind.orderMixed && kind.openDates > 0))) notes.push_back(openOrderNote(heading, kind));
    if (auto note = field && field->type == Type::Money ? markNote(heading, kind) : std::nullopt) notes.push_back(*std::move(note));
    return notes;
}

std::optional<std::string_view> textFor(const ImportPlan& plan, const FieldPlan& field, const Row& row) {
    for (std::size_t column : field.columns) {
        std::string_view cell = row.cells[column];
        if (plan.layout && !field.field->is(Multiline) && !wasQuoted(cell, row)) cell = trimmedCell(cell);
        if (!cell.empty()) return cell;
    }
    return field.constant.empty() ? std::nullopt : std::optional<std::string_view>(field.constant);
}

Result<ImportPlan> planImport(Workspace& workspace, const TableFile& file, const ImportRequest& request) {
    if (!request.file.dateOrder.empty() && !orderNamed(request.file.dateOrder)) return Error{Error::Usage, TR("Import", "A date order is ymd, dmy or mdy."), "date-order"};
    return Planner(workspace, file, request).make();
}

}
