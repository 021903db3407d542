// SPDX-License-Identifier: MIT
// A value of an answer, as JSON knows values; numbers keep their text, so nothing is rounded on the way.
#pragma once
#include "core/base/date.h"
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tilth::cli {

struct Node {
    enum Kind { Null, Flag, Number, Text, List, Object };
    Kind kind = Null;
    std::string text{};                     // of Flag ("true"), Number and Text
    std::vector<Node> items{};              // of List and Object
    std::vector<std::string> keys{};        // of Object, one an item

    void add(std::string key, Node value);  // to an Object
    void add(Node value);                   // to a List
};

Node text(std::string_view words);
Node textOrNull(std::string_view words);    // empty: null
Node timeOrNull(const std::optional<Time>& at);     // UTC: "2026-11-22T08:00:00Z"
Node dateOrNull(const std::optional<Date>& day);     // "2026-11-22"
Node number(std::int64_t n);
Node ratio(double d);                       // exact: the shortest text that reads back the same
Node flag(bool b);
Node id(std::int64_t n);                    // a decimal string; 0: null
Node list();
Node object();

std::string toJson(const Node& node);                       // on one line
std::string toJsonLines(const Node& node);                  // one item or member a line, for people
std::string toCell(const Node& node);                       // of CSV: the bare text, nothing for null
std::string toWords(const Node& node);                      // for people: a plain list as its words, "budget, need"

}
