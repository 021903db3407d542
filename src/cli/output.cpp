// SPDX-License-Identifier: MIT
#include "cli/output.h"
#include <algorithm>
#include <cerrno>

namespace tilth::cli {
namespace {

bool isNumber(const std::string& cell) {
    return cell.empty() || cell.find_first_not_of("+-0123456789.,%") == cell.npos;
}

std::string padded(const std::string& cell, std::size_t width, bool right) {
    const std::size_t columns = columnsOf(cell);
    const std::string blanks(width > columns ? width - columns : 0, ' ');
    return right ? blanks + cell : cell + blanks;
}

// A longer text shifts its own line alone: all others padded to it would be as long.
constexpr std::size_t widest = 200;

struct Shape {
    std::size_t width = 0;
    bool right = true;                      // all cells are numbers
};
std::vector<Shape> shapesOf(const std::vector<std::vector<std::string>>& table) {
    std::vector<Shape> shapes(table.front().size());
    for (std::size_t row = 0; row < table.size(); ++row)
        for (std::size_t c = 0; c < shapes.size(); ++c) {
            if (const std::size_t width = columnsOf(table[row][c]); width <= widest) shapes[c].width = std::max(shapes[c].width, width);
            if (row) shapes[c].right = shapes[c].right && isNumber(table[row][c]);
        }
    return shapes;
}

std::string tableLine(const std::vector<std::string>& cells, const std::vector<Shape>& shapes) {
    std::string line;
    for (std::size_t c = 0; c < cells.size(); ++c) line.append(c ? "  " : "").append(padded(cells[c], shapes[c].width, shapes[c].right));
    line.erase(line.find_last_not_of(' ') + 1);
    return line.append("\n");
}

Node objectOf(const std::vector<std::string>& keys, std::vector<Node> cells) {
    return {Node::Object, {}, std::move(cells), keys};
}

using CellOf = std::string(const Node&);
std::vector<std::string> cellsOf(const std::vector<Node>& nodes, CellOf& cellOf = toCell) {
    std::vector<std::string> cells;
    for (const Node& n : nodes) cells.push_back(cellOf(n));
    return cells;
}

std::size_t longestKey(const Node& object) {
    std::size_t width = 0;
    for (const std::string& key : object.keys) width = std::max(width, columnsOf(key));
    return width;
}

}

void Output::bytes(std::string_view bytes) {
    if (!m_failed && std::fwrite(bytes.data(), 1, bytes.size(), m_file) != bytes.size()) failed();
}

void Output::line(std::string_view line) { bytes(visible(line).append("\n")); }

void Output::object(const Node& object) {
    if (m_form == Form::Json) return bytes(toJsonLines(object) + "\n");
    if (m_form == Form::JsonLines) return bytes(toJson(object) + "\n");
    if (m_form == Form::Csv) return csv(object.keys), csv(cellsOf(object.items));
    const std::size_t width = longestKey(object);
    for (std::size_t i = 0; i < object.items.size(); ++i) {
        const std::string value = toWords(object.items[i]);
        if (!value.empty()) line(padded(object.keys[i], width + 2, false) + value);
    }
}

void Output::answer(const Node& object, std::string_view words) {
    if (forPeople()) line(words);
    else this->object(object);
}

void Output::csv(std::vector<std::string> cells) {
    if (m_terminal)
        for (std::string& cell : cells) cell = visible(cell);
    bytes(csvLine(cells));
}

void Output::failed() {
    m_readerLeft = errno == EPIPE;
    m_failed = true;
}

bool Output::flush() {
    if (!m_failed && std::fflush(m_file) != 0) failed();
    return !m_failed;
}

void RowPrinter::begin() {
    if (m_out.form() == Form::Json) m_out.bytes("[");
    if (m_out.form() == Form::Csv) m_out.csv(m_keys);
    if (m_out.form() == Form::Table) m_table.push_back(m_keys);
}

void RowPrinter::add(std::vector<Node> cells) {
    switch (m_out.form()) {
    case Form::Json: m_out.bytes((m_first ? "\n" : ",\n") + toJson(objectOf(m_keys, std::move(cells)))); break;
    case Form::JsonLines: m_out.bytes(toJson(objectOf(m_keys, std::move(cells))) + "\n"); break;
    case Form::Csv: m_out.csv(cellsOf(cells)); break;
    case Form::Table: m_table.push_back(cellsOf(cells, toWords)); break;
    }
    m_first = false;
}

void RowPrinter::end() {
    if (m_out.form() == Form::Json) m_out.bytes(m_first ? "]\n" : "\n]\n");
    if (m_out.form() != Form::Table) return;
    for (auto& row : m_table)
        for (std::string& cell : row) cell = visible(cell);
    const std::vector<Shape> shapes = shapesOf(m_table);
    for (const auto& row : m_table) m_out.bytes(tableLine(row, shapes));
}

void printRows(Output& out, const Node& list) {
    if (list.items.empty()) return out.form() == Form::Json ? out.bytes("[]\n") : void();
    RowPrinter printer(out, list.items.front().keys);
    for (const Node& row : list.items) printer.add(row.items);
    printer.end();
}

std::string csvLine(const std::vector<std::string>& cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i) line.push_back(',');
        if (cells[i].find_first_of(",\"\r\n") == std::string::npos) {
            line.append(cells[i]);
            continue;
        }
        line.push_back('"');
        for (const char c : cells[i]) line.append(c == '"' ? 2 : 1, c);
        line.push_back('"');
    }
    return line.append("\r\n");
}

}
