// SPDX-License-Identifier: MIT
#include "io/vcard_writer.h"
#include "core/base/utf8.h"
#include "io/vcard_text.h"
#include <algorithm>
#include <array>
#include <ostream>

namespace tilth {
namespace {

constexpr std::size_t lineOctets = 75;

/// "a; b" of a field that holds several; a text that other separators cut stays whole.
std::vector<std::string_view> values(std::string_view text) {
    std::vector<std::string_view> all;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find("; ", at), text.size());
        all.push_back(text.substr(at, end - at));
        at = end + 2;
    }
    const bool clean = std::ranges::none_of(all, [](std::string_view v) { return v.empty() || v.starts_with(' ') || v.ends_with(' '); });
    return clean ? all : std::vector{text};
}

std::string partsWritten(std::initializer_list<std::string_view> parts) {
    std::string all;
    for (const std::string_view part : parts) all.append(vcardEscaped(part)).append(";");
    all.pop_back();
    return all;
}

class VcardRowsOut : public ExportRows {
public:
    VcardRowsOut(std::ostream& out, const std::vector<std::string>& headings, VcardVersion version, bool organisations)
        : m_out(out), m_headings(headings), m_new(version == VcardVersion::V4), m_organisations(organisations) {}
    void row(std::span<const ExportCell> cells) override;

private:
    std::string_view cell(std::string_view key) const;
    void line(std::string_view head, std::string_view value);
    void text(std::string_view head, std::string_view key);
    void each(std::string_view head, std::string_view key);
    void names();
    void work();
    void mails();
    void address();
    void rest();

    std::ostream& m_out;
    std::vector<std::string> m_headings;
    bool m_new, m_organisations;
    std::span<const ExportCell> m_cells;
};

void VcardRowsOut::row(std::span<const ExportCell> cells) {
    m_cells = cells;
    line("BEGIN", "VCARD");
    line("VERSION", m_new ? "4.0" : "3.0");
    line("PRODID", "-//Tilth//Tilth//EN");
    names();
    work();
    mails();
    address();
    rest();
    line("END", "VCARD");
}

std::string_view VcardRowsOut::cell(std::string_view key) const {
    const auto at = static_cast<std::size_t>(std::ranges::find(m_headings, key) - m_headings.begin());
    return at < m_cells.size() && m_cells[at].form != ExportCell::Nothing ? std::string_view(m_cells[at].text) : std::string_view();
}

void VcardRowsOut::line(std::string_view head, std::string_view value) {
    m_out << foldedVcardLine(std::string(head).append(":").append(value));
}

void VcardRowsOut::text(std::string_view head, std::string_view key) {
    if (const std::string_view value = cell(key); !value.empty()) line(head, vcardEscaped(value));
}

void VcardRowsOut::each(std::string_view head, std::string_view key) {
    for (const std::string_view value : values(cell(key)))
        if (!value.empty()) line(head, vcardEscaped(value));
}

/// Every card must have FN, one of 3.0 also N.
void VcardRowsOut::names() {
    std::string_view name = cell("name");
    for (const std::string_view second : {"company", "email", "phone", "mobile"})
        if (name.empty()) name = cell(second);
    if (m_new && m_organisations) line("KIND", "org");
    line("FN", vcardEscaped(name));
    if (m_organisations && m_new) return;
    line("N", partsWritten({cell("last_name"), cell("first_name"), "", "", ""}));
}

void VcardRowsOut::work() {
    const std::string_view company = cell(m_organisations ? "name" : "company"), department = cell("department");
    if (!department.empty()) line("ORG", partsWritten({company, department}));
    else if (!company.empty()) line("ORG", vcardEscaped(company));
    text("TITLE", "title");
}

void VcardRowsOut::mails() {
    text(m_new ? "EMAIL;PREF=1" : "EMAIL;TYPE=INTERNET,PREF", "email");
    each(m_new ? "EMAIL" : "EMAIL;TYPE=INTERNET", "other_emails");
    text(m_new ? "TEL;TYPE=work,voice;PREF=1" : "TEL;TYPE=WORK,VOICE,PREF", "phone");
    text(m_new ? "TEL;TYPE=cell" : "TEL;TYPE=CELL", "mobile");
    each("TEL", "other_phones");
    text("URL", "website");
}

void VcardRowsOut::address() {
    const std::array keys{"street", "city", "region", "postal_code", "country"};
    if (std::ranges::all_of(keys, [this](std::string_view key) { return cell(key).empty(); })) return;
    const std::string written = partsWritten({"", "", cell(keys[0]), cell(keys[1]), cell(keys[2]), cell(keys[3]), cell(keys[4])});
    line(m_new ? "ADR;TYPE=work" : "ADR;TYPE=WORK", written);
}

void VcardRowsOut::rest() {
    if (m_new) text("LANG", "language");
    std::string birthday(cell("birthday"));
    if (m_new) std::erase(birthday, '-');
    if (!birthday.empty()) line("BDAY", birthday);
    text("UID", "external_id");
    text("NOTE", "notes");
}

}

std::string foldedVcardLine(std::string_view line) {
    std::string out;
    std::size_t used = 0;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t length = std::max<std::size_t>(1, utf8Length(line, at));
        if (used + length > lineOctets) {
            out += "\r\n ";
            used = 1;
        }
        out.append(line.substr(at, length));
        used += length;
        at += length;
    }
    return out += "\r\n";
}

std::unique_ptr<ExportRows> makeVcardRows(std::ostream& out, const std::vector<std::string>& headings, VcardVersion version, bool organisations) {
    return std::make_unique<VcardRowsOut>(out, headings, version, organisations);
}

}
