// SPDX-License-Identifier: MIT
// Help, the man page and shell completion, all made from the table of verbs.
#include "cli/command.h"
#include <algorithm>
#include <array>

namespace tilth::cli {
namespace {

std::string usageLine(const Command& c) {
    std::string line("tilthctl ");
    line.append(c.verb);
    if (!c.arguments.empty()) line.append(" ").append(c.arguments);
    return line;
}

std::string optionHead(const Option& o) {
    std::string head(o.name);
    return o.value.empty() ? head : head.append(" ").append(o.value);
}

std::string twoColumns(std::string_view left, std::string_view right, std::size_t width) {
    std::string line("  ");
    line.append(left);
    const bool fits = left.size() + 2 <= width;
    line.append(fits ? std::string(width - left.size(), ' ') : "\n  " + std::string(width, ' '));
    return line.append(right).append("\n");
}

std::string optionLines(std::span<const Option> options) {
    std::size_t width = 0;
    for (const Option& o : options) width = std::max(width, optionHead(o).size() + 2);
    std::string lines;
    for (const Option& o : options) lines.append(twoColumns(optionHead(o), o.about, std::min<std::size_t>(width, 28)));
    return lines;
}

std::string overview(std::span<const Command> commands) {
    std::string text("tilthctl [OPTIONS] VERB [ARGUMENTS]\n\nVerbs (\"tilthctl help VERB\" explains one):\n");
    for (const Command& c : commands) text.append(twoColumns(c.verb, c.about, 14));
    return text.append("\nOptions of every verb:\n").append(optionLines(globalOptions()));
}

std::string explanation(const Command& c) {
    std::string text = usageLine(c);
    text.append("\n\n").append(c.about).append(".\n");
    if (!c.more.empty()) text.append("\n").append(c.more).append("\n");
    if (!c.options.empty()) text.append("\nOptions:\n").append(optionLines(c.options));
    return text;
}

Node optionsNode(std::span<const Option> options) {
    Node all = list();
    for (const Option& o : options) {
        Node node = object();
        node.add("option", text(o.name));
        node.add("value", textOrNull(o.value));
        node.add("about", text(o.about));
        all.add(std::move(node));
    }
    return all;
}

Node verbNode(const Command& c) {
    Node node = object();
    node.add("verb", text(c.verb));
    node.add("arguments", textOrNull(c.arguments));
    node.add("about", text(c.about));
    node.add("more", textOrNull(c.more));
    node.add("options", optionsNode(c.options));
    return node;
}

// --- man page

std::string roff(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '-') out.append("\\-");
        else if (c == '\\') out.append("\\e");
        else out.push_back(c);
    }
    return out.starts_with('.') || out.starts_with('\'') ? "\\&" + out : out;
}

std::string roffOptions(std::span<const Option> options) {
    std::string text;
    for (const Option& o : options) {
        text.append(".TP\n.B ").append(roff(o.name)).append("\n");
        if (!o.value.empty()) text.insert(text.size() - 1, " \\fI" + roff(o.value) + "\\fR");
        text.append(roff(o.about)).append("\n");
    }
    return text;
}

std::string roffVerb(const Command& c) {
    std::string text(".SS ");
    text.append(roff(usageLine(c).substr(9))).append("\n").append(roff(c.about)).append(".\n");
    if (!c.more.empty()) text.append(roff(c.more)).append("\n");
    return text.append(roffOptions(c.options));
}

constexpr std::string_view manEnd = R"(.SH EXIT STATUS
.TP
.B 0
done
.TP
.B 1
refused; the reason and the remedy are on standard error
.TP
.B 2
wrong usage
.TP
.B 3
surroundings: disk, lock, network, permissions
.SH ENVIRONMENT
.TP
.B TILTH_WORKSPACE
the workspace used without
.BR \-w .
.TP
.B TILTH_NOW
an instant such as
.I 2026\-03\-02T09:00:00Z
that takes the place of the clock, for repeatable runs.
.SH EXAMPLES
.nf
tilthctl \-w team.tilth init \-\-demo
tilthctl \-w team.tilth list lead \-\-where "grade:A1" \-\-sort \-score
tilthctl \-w team.tilth import leads.csv \-\-type lead \-\-errors rejected.csv
tilthctl \-w team.tilth undo
.fi
.SH SEE ALSO
.BR tilth (1)
)";

std::string manPage(std::span<const Command> commands) {
    std::string text(".TH TILTHCTL 1 \"\" \"Tilth\" \"User Commands\"\n.SH NAME\n"
                     "tilthctl \\- every use case of Tilth from the command line\n.SH SYNOPSIS\n.B tilthctl\n[OPTIONS] VERB [ARGUMENTS]\n"
                     ".SH DESCRIPTION\nDoes what the window does, through the same rules, for scripts and for people who live in a "
                     "terminal. Standard output carries the answer and nothing else; progress and messages go to standard error.\n"
                     ".SH OPTIONS\n");
    text.append(roffOptions(globalOptions())).append(".SH VERBS\n");
    for (const Command& c : commands) text.append(roffVerb(c));
    return text.append(manEnd);
}

// --- completion

// One line a verb: its words, then its options.
std::string bashCompletion(std::span<const Command> commands) {
    std::string cases, verbs, common;
    for (const Option& o : globalOptions()) common.append(common.empty() ? "" : " ").append(o.name);
    for (const Command& c : commands) {
        const std::string_view first = c.verb.substr(0, c.verb.find(' '));
        if (verbs.find(" " + std::string(first) + " ") == verbs.npos) verbs.append(" ").append(first).append(" ");
        std::string words;
        if (first != c.verb) words.append(c.verb.substr(first.size() + 1)).append(" ");
        for (const Option& o : c.options) words.append(o.name).append(" ");
        cases.append("        ").append(first).append(") words+=\" ").append(words).append("\" ;;&\n");
    }
    return "# Completion of tilthctl for bash: source this file.\n_tilthctl() {\n    local words=\"" + common + "\"\n"
           "    case \"${COMP_WORDS[1]}\" in\n" + cases + "    esac\n"
           "    [ \"$COMP_CWORD\" -eq 1 ] && words+=\"" + verbs + "\"\n"
           "    COMPREPLY=($(compgen -W \"$words\" -- \"${COMP_WORDS[COMP_CWORD]}\"))\n"
           "    [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- \"${COMP_WORDS[COMP_CWORD]}\"))\n}\n"
           "complete -F _tilthctl tilthctl\n";
}

// --- the verb

constexpr std::array helpOptions{Option{"--man", "", "print the man page"}, Option{"--completion", "", "print the completion for bash"}};

Answer explainVerb(Call& call, std::span<const Command> commands) {
    std::string verb = call.word(0);
    if (call.arguments.words.size() > 1) verb.append(" ").append(call.word(1));
    std::string words;
    Node rows = list();
    for (const Command& c : commands) {
        if (c.verb != verb && !c.verb.starts_with(verb + " ")) continue;
        words.append(words.empty() ? "" : "\n").append(explanation(c));
        rows.add(verbNode(c));
    }
    if (words.empty()) return Error{Error::Usage, "There is no verb \"" + verb + "\"; see \"tilthctl help\"."};
    if (call.out.forPeople()) call.out.bytes(words);
    else printRows(call.out, rows);
    return Done{};
}

Answer listVerbs(Call& call, std::span<const Command> commands) {
    Node rows = list();
    for (const Command& c : commands) rows.add(verbNode(c));
    if (call.out.forPeople()) call.out.bytes(overview(commands));
    else printRows(call.out, rows);
    return Done{};
}

Answer help(Call& call) {
    const std::vector<Command> commands = allCommands();
    if (call.has("--man")) call.out.bytes(manPage(commands));
    else if (call.has("--completion")) call.out.bytes(bashCompletion(commands));
    else if (!call.arguments.words.empty()) return explainVerb(call, commands);
    else return listVerbs(call, commands);
    return Done{};
}

constexpr std::array table{Command{.verb = "help", .arguments = "[VERB]", .about = "What there is, or all about one verb",
                                   .least = 0, .most = 2, .options = helpOptions, .alone = help}};

}

std::span<const Command> helpCommands() { return table; }

}
