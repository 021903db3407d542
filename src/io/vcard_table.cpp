// SPDX-License-Identifier: MIT
#include "io/vcard_table.h"
#include "io/cell_kind.h"
#include "io/vcard_text.h"
#include <algorithm>
#include <array>
#include <span>

namespace tilth {
namespace {

enum Column {
    Name, FirstName, LastName, JobTitle, Company, Department, Email, OtherEmails, Phone, Mobile, OtherPhones, Website,
    Street, City, Region, PostalCode, Country, Language, Birthday, Notes, ExternalId
};
// As the fields are called, so that they go there without asking.
constexpr std::array<std::string_view, 21> columnHeadings{
    "Name", "First name", "Last name", "Job title", "Company", "Department", "E-mail", "Other e-mails", "Phone", "Mobile", "Other phones", "Website",
    "Street", "City", "State or province", "Postal code", "Country", "Language", "Birthday", "Notes", "External id"};
using Cells = std::array<std::string, columnHeadings.size()>;

/// Says nothing about the person: the making of the card, or a second writing of what stands elsewhere in it.
constexpr std::string_view technical =
    "|VERSION|PRODID|REV|N|FN|KIND|PROFILE|SOURCE|NAME|CLASS|MAILER|SORT-STRING|CLIENTPIDMAP|LABEL|XML|X-ABLABEL|X-ABADR|X-ABUID|X-ABSHOWAS|"
    "X-APPLE-SUBLOCALITY|X-APPLE-SUBADMINISTRATIVEAREA|X-MS-OL-DEFAULT-POSTAL-ADDRESS|X-MS-OL-DESIGN|X-MS-CARDPICTURE|X-EVOLUTION-FILE-AS|X-MOZILLA-HTML|"
    "X-EVOLUTION-WEBDAV-ETAG|X-WEBDAV-ETAG|PHOTO|LOGO|SOUND|KEY|";

struct Named {
    std::string_view property, words;
};
constexpr std::array spoken{
    Named{"BDAY", "Birthday"}, Named{"X-MS-IMADDRESS", "IM"}, Named{"IMPP", "IM"}, Named{"X-ABRELATEDNAMES", "Related"}, Named{"X-ABDATE", "Date"},
    Named{"X-MS-ANNIVERSARY", "Anniversary"}, Named{"X-EVOLUTION-ANNIVERSARY", "Anniversary"}, Named{"X-EVOLUTION-SPOUSE", "Spouse"},
    Named{"X-MS-SPOUSE", "Spouse"}, Named{"X-EVOLUTION-MANAGER", "Manager"}, Named{"X-MS-MANAGER", "Manager"}, Named{"X-EVOLUTION-ASSISTANT", "Assistant"},
    Named{"X-MS-ASSISTANT", "Assistant"}, Named{"X-SOCIALPROFILE", "Profile"}, Named{"URL", "Website"}, Named{"TZ", "Time zone"}, Named{"GEO", "Place"},
    Named{"X-QQ", "QQ"}, Named{"X-AIM", "AIM"}, Named{"X-ICQ", "ICQ"}, Named{"X-MSN", "MSN"}};

bool isTechnical(std::string_view name) { return technical.find(std::string("|").append(name).append("|")) != technical.npos; }

/// "X-FAVOURITE-COLOUR" is "Favourite colour".
std::string spokenName(std::string_view property) {
    const auto* known = std::ranges::find(spoken, property, &Named::property);
    if (known != spoken.end()) return std::string(known->words);
    if (property.starts_with("X-")) property.remove_prefix(2);
    std::string words(property);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == '-') words[i] = ' ';
        else if (i > 0 && words[i] >= 'A' && words[i] <= 'Z') words[i] = static_cast<char>(words[i] - 'A' + 'a');
    }
    return words;
}

std::string_view withoutScheme(std::string_view text, std::string_view scheme) {
    while (sameWord(text.substr(0, scheme.size()), scheme)) text.remove_prefix(scheme.size());
    return text;
}

void append(std::string& to, std::string_view separator, std::string_view text) {
    if (!text.empty()) to.append(to.empty() ? std::string_view() : separator).append(text);
}

std::string joined(std::span<const std::string> parts, std::string_view separator) {
    std::string all;
    for (const std::string& part : parts) append(all, separator, part);
    return all;
}

/// "Hauptstr. 1\nHinterhaus" is "Hauptstr. 1, Hinterhaus".
std::string inOneLine(std::string_view text) {
    std::string line;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        append(line, ", ", trimmedCell(text.substr(at, end - at)));
        at = end + 1;
    }
    return line;
}

/// A list of other cards is nobody.
bool isGroup(const Vcard& card) {
    return std::ranges::any_of(card.properties, [](const VcardProperty& p) {
        return (p.name == "KIND" || p.name == "X-ADDRESSBOOKSERVER-KIND") && sameWord(trimmedCell(p.value), "group");
    });
}

/// One card's cells.
class CardCells {
public:
    explicit CardCells(const Vcard& card) : m_card(card), m_own(madeHere(card)) {}
    Cells make();
    std::int64_t leftOut() const { return m_leftOut; }

private:
    static bool madeHere(const Vcard& card);
    std::vector<const VcardProperty*> all(std::string_view name) const;
    std::string text(const VcardProperty& property) const;
    std::vector<std::string> parts(const VcardProperty& property, char separator = ';') const;
    std::string labelOf(const VcardProperty& property) const;
    void names();
    void work();
    void mails();
    void phones();
    void addresses();
    void birthday();
    void others();
    void note(std::string_view label, std::string_view text);
    void noteProperty(const VcardProperty& property);

    const Vcard& m_card;
    bool m_own;    // blanks at the ends are somebody's text, not layout
    Cells m_cells;
    std::string m_lines;
    std::int64_t m_leftOut = 0;
};

bool CardCells::madeHere(const Vcard& card) {
    return std::ranges::any_of(card.properties, [](const VcardProperty& p) { return p.name == "PRODID" && p.value.find("//Tilth//") != p.value.npos; });
}

Cells CardCells::make() {
    names();
    work();
    mails();
    phones();
    addresses();
    birthday();
    others();
    for (const VcardProperty* note : all("NOTE")) append(m_cells[Notes], "\n", text(*note));
    append(m_cells[Notes], "\n", m_lines);
    return std::move(m_cells);
}

/// 0 is the most preferred: PREF of 4.0 is 1 to 100, older versions only say that one is.
int preference(const VcardProperty& p) {
    if (p.is("PREF")) return 0;
    const std::string_view pref = p.parameter("PREF");
    int n = 0;
    for (const char c : pref.substr(0, 3)) n = c >= '0' && c <= '9' ? n * 10 + (c - '0') : 100;
    const int place = p.is("WORK") ? 0 : p.is("HOME") ? 2 : 1;
    return pref.empty() ? 1'000 + place : n;
}

std::vector<const VcardProperty*> CardCells::all(std::string_view name) const {
    std::vector<const VcardProperty*> found;
    for (const VcardProperty& p : m_card.properties)
        if (p.name == name && !p.value.empty()) found.push_back(&p);
    std::ranges::stable_sort(found, {}, [](const VcardProperty* p) { return preference(*p); });
    return found;
}

/// Line ends of quoted-printable are CRLF.
void dropReturns(std::string& text) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n') text[kept++] = text[i];
    text.resize(kept);
}

std::string CardCells::text(const VcardProperty& property) const { return std::move(parts(property, '\0').front()); }

/// Blanks at the ends go.
std::vector<std::string> CardCells::parts(const VcardProperty& property, char separator) const {
    auto parts = vcardParts(property.value, separator);
    for (std::string& part : parts) {
        dropReturns(part);
        if (!m_own) part = std::string(trimmedCell(part));
    }
    return parts;
}

/// What the group's X-ABLabel says; Apple writes its own words as _$!<Spouse>!$_.
std::string CardCells::labelOf(const VcardProperty& property) const {
    for (const VcardProperty& p : m_card.properties) {
        if (property.group.empty() || p.group != property.group || p.name != "X-ABLABEL") continue;
        std::string label = text(p);
        if (label.starts_with("_$!<") && label.ends_with(">!$_")) label = label.substr(4, label.size() - 8);
        if (!label.empty()) return label;
    }
    return spokenName(property.name);
}

/// Without FN, a card with N is named by its parts later; one without both is named by what it has.
void CardCells::names() {
    if (const auto n = all("N"); !n.empty()) {
        auto names = parts(*n.front());
        names.resize(2);
        m_cells[LastName] = names[0];
        m_cells[FirstName] = names[1];
    }
    if (const auto fn = all("FN"); !fn.empty()) m_cells[Name] = text(*fn.front());
    if (!m_cells[Name].empty() || !m_cells[FirstName].empty() || !m_cells[LastName].empty()) return;
    for (const std::string_view second : {"NICKNAME", "ORG", "EMAIL", "TEL"})
        if (const auto found = all(second); m_cells[Name].empty() && !found.empty()) m_cells[Name] = parts(*found.front()).front();
}

void CardCells::work() {
    if (const auto org = all("ORG"); !org.empty()) {
        const auto units = parts(*org.front());
        m_cells[Company] = units.front();
        m_cells[Department] = joined(std::span(units).subspan(1), ", ");
        for (const VcardProperty* more : std::span(org).subspan(1)) note("Company", joined(parts(*more), ", "));
    }
    for (const std::string_view name : {"TITLE", "ROLE"})
        for (const VcardProperty* p : all(name)) {
            if (m_cells[JobTitle].empty()) m_cells[JobTitle] = text(*p);
            else noteProperty(*p);
        }
}

void CardCells::mails() {
    for (const VcardProperty* p : all("EMAIL")) {
        const std::string address = text(*p);
        append(m_cells[m_cells[Email].empty() ? Email : OtherEmails], "; ", withoutScheme(address, "mailto:"));
    }
    for (const VcardProperty* p : all("URL")) {
        if (m_cells[Website].empty()) m_cells[Website] = text(*p);
        else noteProperty(*p);
    }
    if (const auto language = all("LANG"); !language.empty()) m_cells[Language] = text(*language.front());
    if (const auto uid = all("UID"); !uid.empty()) m_cells[ExternalId] = withoutScheme(text(*uid.front()), "urn:uuid:");
}

void CardCells::phones() {
    for (const VcardProperty* p : all("TEL")) {
        const std::string full = text(*p);
        const std::string_view number = withoutScheme(full, "tel:");
        if (p->is("FAX")) note("Fax", number);
        else if (p->is("PAGER")) note("Pager", number);
        else if (p->is("CELL") && m_cells[Mobile].empty()) m_cells[Mobile] = number;
        else append(m_cells[p->is("CELL") || !m_cells[Phone].empty() ? OtherPhones : Phone], "; ", number);
    }
}

/// Post office box, rest of the address, street; town, region, code, country.
void CardCells::addresses() {
    for (const VcardProperty* p : all("ADR")) {
        auto adr = parts(*p);
        adr.resize(7);
        if (!m_own)
            for (std::string& part : adr) part = inOneLine(part);
        if (joined(adr, "").empty()) continue;
        const bool first = std::ranges::all_of(std::span(m_cells).subspan(Street, 5), &std::string::empty);
        if (!first) {
            note("Address", joined(adr, ", "));
            continue;
        }
        m_cells[Street] = joined(std::span(adr).first(3), ", ");
        std::ranges::copy(std::span(adr).subspan(3), m_cells.begin() + City);
    }
}

bool onlyDigits(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// "19800322" and "1980-03-22T00:00:00Z" are "1980-03-22"; empty for a day without a year and for words.
std::string dayOf(std::string_view text) {
    text = text.substr(0, text.find('T'));
    if (text.size() == 8 && onlyDigits(text)) return std::string(text.substr(0, 4)).append("-").append(text.substr(4, 2)).append("-").append(text.substr(6));
    const bool iso = text.size() == 10 && text[4] == '-' && text[7] == '-' && onlyDigits(text.substr(0, 4)) && onlyDigits(text.substr(5, 2)) && onlyDigits(text.substr(8));
    return iso ? std::string(text) : std::string();
}

void CardCells::birthday() {
    for (const VcardProperty* p : all("BDAY")) {
        const std::string written = text(*p), day = dayOf(written);
        const std::string_view noYear = p->parameter("X-APPLE-OMIT-YEAR");
        if (!noYear.empty() && written.starts_with(noYear)) note("Birthday", std::string("-").append(written, noYear.size()));
        else if (m_cells[Birthday].empty() && !day.empty()) m_cells[Birthday] = day;
        else noteProperty(*p);
    }
}

void CardCells::others() {
    static constexpr std::string_view placed = "|TITLE|ROLE|ORG|EMAIL|URL|LANG|UID|TEL|ADR|BDAY|NOTE|AGENT|";
    for (const VcardProperty& p : m_card.properties) {
        if (p.value.empty()) continue;
        if (p.binary() || (p.name == "PHOTO" || p.name == "LOGO" || p.name == "SOUND" || p.name == "KEY")) ++m_leftOut;
        else if (!isTechnical(p.name) && placed.find(std::string("|").append(p.name).append("|")) == placed.npos) noteProperty(p);
    }
}

void CardCells::noteProperty(const VcardProperty& property) {
    auto values = parts(property, ';');
    for (std::string& value : values) value = inOneLine(value);
    note(labelOf(property), joined(values, ", "));
}

void CardCells::note(std::string_view label, std::string_view text) {
    if (!text.empty()) append(m_lines, "\n", std::string(label).append(": ").append(text));
}

/// Columns that no card fills are no columns.
void dropEmptyColumns(VcardTable& table, const std::vector<Cells>& all) {
    std::vector<std::size_t> kept;
    for (std::size_t c = 0; c < columnHeadings.size(); ++c)
        if (c == Name || std::ranges::any_of(all, [c](const Cells& cells) { return !cells[c].empty(); })) kept.push_back(c);
    for (const std::size_t c : kept) table.headings.emplace_back(columnHeadings[c]);
    for (const Cells& cells : all) {
        auto& row = table.rows.emplace_back();
        for (const std::size_t c : kept) row.push_back(cells[c]);
    }
}

}

VcardTable tableOf(const VcardFile& file) {
    VcardTable table;
    std::vector<Cells> all;
    for (const Vcard& card : file.cards) {
        if (isGroup(card)) {
            ++table.groups;
            continue;
        }
        CardCells cells(card);
        all.push_back(cells.make());
        table.leftOut += cells.leftOut();
        table.lines.push_back(card.line);
        table.tooLarge.push_back(card.tooLarge);
    }
    dropEmptyColumns(table, all);
    return table;
}

std::optional<Row> VcardRows::next() {
    if (m_at == m_table.rows.size()) return {};
    const auto& row = m_table.rows[m_at];
    m_cells.assign(row.begin(), row.end());
    Row out{m_cells, {}, m_table.lines[m_at], m_table.tooLarge[m_at] ? unsigned{TooLarge} : unsigned{Fine}, {}};
    ++m_at;
    return out;
}

double VcardRows::progress() const {
    return m_table.rows.empty() ? 1 : static_cast<double>(m_at) / static_cast<double>(m_table.rows.size());
}

}
