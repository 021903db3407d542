// SPDX-License-Identifier: MIT
// What commands print on standard output, in the form that was asked for.
#pragma once
#include "cli/node.h"
#include "cli/terminal_text.h"
#include <cstdio>

namespace tilth::cli {

enum class Form { Table, Json, JsonLines, Csv };

class Output {
public:
    Output(std::FILE* file, Form form, bool terminal) : m_file(file), m_form(form), m_terminal(terminal) {}
    Form form() const { return m_form; }
    bool forPeople() const { return m_form == Form::Table; }
    bool terminal() const { return m_terminal; }

    void bytes(std::string_view bytes);                 // as they are
    void line(std::string_view line);                   // what a terminal would obey is made visible
    void object(const Node& object);                    // a table shows key and value of what has one
    void answer(const Node& object, std::string_view words);    // a table shows the words alone
    void csv(std::vector<std::string> cells);           // a line of RFC 4180; on a terminal made visible
    bool flush();                                       // false: not all could be written
    bool readerLeft() const { return m_readerLeft; }    // it could not, because nobody wants more: "| head"
private:
    std::FILE* m_file;
    Form m_form;
    bool m_terminal;
    bool m_failed = false;
    bool m_readerLeft = false;
    void failed();
};

/// Rows of one shape: written at once where the form allows, at the end as a table.
class RowPrinter {
public:
    RowPrinter(Output& out, std::vector<std::string> keys) : m_out(out), m_keys(std::move(keys)) { begin(); }
    void add(std::vector<Node> cells);
    void end();
private:
    void begin();

    Output& m_out;
    std::vector<std::string> m_keys;
    std::vector<std::vector<std::string>> m_table;
    bool m_first = true;
};

/// All rows of a list of objects that have the same keys.
void printRows(Output& out, const Node& list);

std::string csvLine(const std::vector<std::string>& cells);     // RFC 4180

}
