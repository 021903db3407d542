// SPDX-License-Identifier: MIT
#include "io/ical_tree.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/base/utf8.h"
#include "io/encoding.h"
#include "io/ical_lines.h"
#include <algorithm>
#include <array>
#include <deque>
#include <libical/ical.h>
#include <memory>
#include <mutex>

namespace tilth {
namespace {

constexpr std::size_t mostBytes = 20'000'000, mostNotes = 20;

// libical shares one error number and one ring of buffers: one thread at a time, and only its _r functions.
std::mutex& libicalLock() {
    static std::mutex lock;
    return lock;
}

struct FreeComponent { void operator()(icalcomponent* c) const { icalcomponent_free(c); } };
struct FreeParser { void operator()(icalparser* p) const { icalparser_free(p); } };
struct FreeProperty { void operator()(icalproperty* p) const { icalproperty_free(p); } };
using Component = std::unique_ptr<icalcomponent, FreeComponent>;
using Parser = std::unique_ptr<icalparser, FreeParser>;
using Property = std::unique_ptr<icalproperty, FreeProperty>;

std::string owned(char* text) {                                     // a text that libical gave away
    const std::unique_ptr<char, void (*)(void*)> held(text, icalmemory_free_buffer);
    return held ? std::string(held.get()) : std::string();
}

std::string upper(std::string_view text) {
    std::string all(text);
    for (char& c : all) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    return all;
}

// libical throws away a rule that it does not understand, and rewrites the others: rules travel under a name that it
// takes for a foreign one.
constexpr std::string_view ruleMark = "X-TILTH-KEPT-";
constexpr std::array<std::string_view, 2> keptNames{"RRULE", "EXRULE"};

std::string disguised(std::string line) {
    const std::string name = upper(std::string_view(line).substr(0, line.find_first_of(":;")));
    if (std::ranges::find(keptNames, name) != keptNames.end()) line.insert(0, ruleMark);
    return line;
}
std::string undisguised(std::string name) { return name.starts_with(ruleMark) ? name.substr(ruleMark.size()) : name; }

/// Where the value begins: behind the first : that stands in no quotation marks.
std::size_t valueAt(std::string_view line) {
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"') quoted = !quoted;
        if (line[i] == ':' && !quoted) return i + 1;
    }
    return line.size();
}

// libical makes blanks and tabs of a \ that escapes nothing and of the byte behind it, be that half a character: "C:\temp", "D:\文件".
// In a line without a value it takes something else for one.
std::string withWholeEscapes(std::string line) {
    const std::size_t value = valueAt(line), begin = line.find('\\', value < line.size() ? value : 0);
    if (begin == line.npos) return line;
    std::string whole = line.substr(0, begin);
    for (std::size_t i = begin; i < line.size(); ++i) {
        whole += line[i];
        if (line[i] != '\\') continue;
        const bool escapes = i + 1 < line.size() && std::string_view("nN,;\\\"").find(line[i + 1]) != std::string_view::npos;
        whole += escapes ? line[++i] : '\\';
    }
    return whole;
}

// libical takes ^^ of a parameter for ^ (RFC 6868) each time it reads, and does not write it so: it gets to see another sign, one that no text holds.
constexpr std::string_view caret = "^", noCaret = "\xF4\x8F\xBF\xBD";        // U+10FFFD
std::string replaced(std::string text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + by.size())) text.replace(at, what.size(), by);
    return text;
}
std::string withoutCarets(const std::string& line) {
    const std::size_t value = valueAt(line);
    return replaced(line.substr(0, value), caret, noCaret) + line.substr(value);
}
std::string withCarets(std::string text) { return replaced(std::move(text), noCaret, caret); }

IcalParameter parameterOf(icalparameter* parameter) {
    const std::string text = withCarets(owned(icalparameter_as_ical_string_r(parameter)));
    const std::size_t mark = std::min(text.find('='), text.size());
    std::string value = mark < text.size() ? text.substr(mark + 1) : std::string();
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"') value = value.substr(1, value.size() - 2);
    return {upper(text.substr(0, mark)), std::move(value)};
}
IcalProperty propertyOf(icalproperty* property) {
    IcalProperty plain{undisguised(upper(owned(icalproperty_get_property_name_r(property)))), withCarets(mendedUtf8(owned(icalproperty_get_value_as_string_r(property))))};
    for (auto* p = icalproperty_get_first_parameter(property, ICAL_ANY_PARAMETER); p; p = icalproperty_get_next_parameter(property, ICAL_ANY_PARAMETER))
        plain.parameters.push_back(parameterOf(p));
    return plain;
}

std::string nameOf(icalcomponent* component) {
    const char* name = icalcomponent_kind_to_string(icalcomponent_isa(component));
    return name ? upper(name) : std::string("X");
}

// `lines`: those of all BEGINs, in the order in which the walk meets them.
IcalNode nodeOf(icalcomponent* component, std::vector<std::string>& notes, std::deque<std::int64_t>& lines) {
    IcalNode node{nameOf(component)};
    if (!lines.empty()) node.line = lines.front(), lines.pop_front();
    for (auto* p = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY); p; p = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)) {
        IcalProperty plain = propertyOf(p);
        if (plain.name != "X-LIC-ERROR") node.properties.push_back(std::move(plain));
        else if (notes.size() < mostNotes && plain.value.find("No value for") == plain.value.npos) notes.push_back(node.name + ": " + plain.value);
    }
    for (auto* c = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); c; c = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
        node.parts.push_back(nodeOf(c, notes, lines));
    return node;
}

// A line may be folded within a character (RFC 5545, 3.1): joined again, or the bytes would be taken for another encoding.
std::string withWholeCharacters(std::string bytes) {
    const auto at = [&](std::size_t i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U; };
    std::size_t kept = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t mark = at(i) == '\r' && at(i + 1) == '\n' ? 2 : at(i) == '\n' ? 1 : 0;
        const bool fold = mark && (at(i + mark) == ' ' || at(i + mark) == '\t');
        const bool within = fold && kept > 0 && static_cast<unsigned char>(bytes[kept - 1]) >= 0x80 && (at(i + mark + 1) & 0xC0U) == 0x80;
        if (within) i += mark + 1;
        else bytes[kept++] = bytes[i++];
    }
    bytes.resize(kept);
    return bytes;
}

Result<std::string> decodedText(std::string bytes) {
    if (bytes.size() > mostBytes) return Error{Error::Refused, TR("Calendar file", "The calendar file is larger than 20 MB.")};
    bytes = withWholeCharacters(std::move(bytes));
    const std::string guessed = guessEncoding(bytes).encoding;
    const std::string encoding = guessed == "ISO-2022-JP" ? "UTF-8" : guessed;         // bytes that a calendar may hold anyhow (RFC 5545 3.1.4: UTF-8)
    auto decoded = toUtf8(std::move(bytes), encoding);
    if (!decoded) return decoded.error();
    return std::move(decoded->text);
}

std::string lineOf(const IcalProperty& property) {
    std::string line = property.name;
    for (const auto& [name, value] : property.parameters) {
        const bool quoted = value.find_first_of(":;,") != value.npos;
        line.append(";").append(name).append(quoted ? "=\"" : "=").append(replaced(value, caret, noCaret)).append(quoted ? "\"" : "");
    }
    return line.append(":").append(property.value);
}

Component componentOf(const IcalNode& node) {
    const icalcomponent_kind kind = icalcomponent_string_to_kind(node.name.c_str());
    Component component(kind == ICAL_NO_COMPONENT ? icalcomponent_new_x(node.name.c_str()) : icalcomponent_new(kind));
    for (const IcalProperty& property : node.properties)
        if (!property.value.empty())
            if (Property made{icalproperty_new_from_string(lineOf(property).c_str())}) icalcomponent_add_property(component.get(), made.release());
    for (const IcalNode& part : node.parts) icalcomponent_add_component(component.get(), componentOf(part).release());
    return component;
}

// No text of a calendar holds these (RFC 5545, 3.3.11): dropped in both directions, or two categories would be written alike.
bool isControl(char c) { return static_cast<unsigned char>(c) < ' ' && c != '\t'; }

}

std::string_view IcalProperty::parameter(std::string_view key) const {
    const auto at = std::ranges::find(parameters, key, &IcalParameter::name);
    return at == parameters.end() ? std::string_view() : at->value;
}
const IcalProperty* IcalNode::find(std::string_view key) const {
    const auto at = std::ranges::find(properties, key, &IcalProperty::name);
    return at == properties.end() ? nullptr : &*at;
}
void IcalNode::drop(std::string_view key) {
    std::erase_if(properties, [&](const IcalProperty& p) { return p.name == key; });
}
void IcalNode::set(std::string_view key, std::string value, std::vector<IcalParameter> parameters) {
    drop(key);
    properties.push_back({std::string(key), std::move(value), std::move(parameters)});
}

Result<IcalTree> parseIcal(std::string bytes) {
    const auto text = decodedText(std::move(bytes));
    if (!text) return text.error();
    const std::lock_guard held(libicalLock());
    icalerror_set_errors_are_fatal(0);
    const Parser parser(icalparser_new());
    IcalTree tree;
    std::deque<std::int64_t> begins;
    const auto read = eachIcalLine(*text, [&](std::string line, std::int64_t number) {
        if (line.starts_with("BEGIN:")) begins.push_back(number);
        line = withoutCarets(withWholeEscapes(disguised(std::move(line))));
        const Component whole{icalparser_add_line(parser.get(), line.data())};
        if (!whole) return;
        IcalNode root = nodeOf(whole.get(), tree.notes, begins);
        // What libical cannot place becomes a root of no kind, which would be written as nothing.
        if (icalcomponent_isa(whole.get()) != ICAL_NO_COMPONENT) tree.roots.push_back(std::move(root));
    });
    icalerror_clear_errno();
    if (!read) return read.error();
    if (tree.roots.empty()) return Error{Error::Refused, TR("Calendar file", "This is no calendar file: it has no BEGIN:VCALENDAR.")};
    return tree;
}

std::string icalText(const IcalNode& calendar) {
    const std::lock_guard held(libicalLock());
    icalerror_set_errors_are_fatal(0);
    return withCarets(owned(icalcomponent_as_ical_string_r(componentOf(calendar).get())));
}

bool looksLikeIcal(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    const bool wide = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
    std::string begin(bytes.substr(wide ? 2 : 0, 200));
    if (wide) std::erase(begin, '\0');           // UTF-16: decoded later
    return upper(trim(begin)).starts_with("BEGIN:VCALENDAR");
}

std::string unescapedIcal(std::string_view value) {
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const bool escape = value[i] == '\\' && i + 1 < value.size();
        const char c = value[escape ? ++i : i];
        if (escape && (c == 'n' || c == 'N')) text += '\n';
        else if (!isControl(c)) text += c;
    }
    return text;
}

std::string escapedIcal(std::string_view text) {
    std::string value;
    for (char c : text) {
        if (c == '\n') value += "\\n";
        else if (c == '\\' || c == ',' || c == ';') value.append("\\") += c;
        else if (!isControl(c)) value += c;
    }
    return value;
}

std::vector<std::string> icalList(std::string_view value) {
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value[i] == '\\') { ++i; continue; }
        if (i < value.size() && value[i] != ',') continue;
        if (const std::string part(trim(unescapedIcal(value.substr(begin, i - begin)))); !part.empty()) parts.push_back(part);
        begin = i + 1;
    }
    return parts;
}

}
