// SPDX-License-Identifier: MIT
// Reads a JSON document of ours strictly: what is missing, unknown or out of bounds is named by its path.
#pragma once
#include "core/base/result.h"
#include <cstdint>
#include <initializer_list>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace tilth {

/// Error{Refused} names line and column; keys given twice, deeper nesting and longer texts are refused too.
Result<nlohmann::json> parseJson(std::string_view text, std::size_t maxBytes, int maxDepth);

/// A place in a document. The first fault is kept and later reads give empty values, so that a reader needs no branches:
/// it reads everything and looks at the fault once. Document and fault must outlive the nodes.
class JsonNode {
public:
    JsonNode(const nlohmann::json& held, std::string path, std::optional<Error>& fault);

    JsonNode at(std::string_view key) const;                                // a fault where it is missing
    std::optional<JsonNode> find(std::string_view key) const;
    void only(std::initializer_list<std::string_view> keys) const;          // a fault if there is another key
    std::vector<JsonNode> list(std::size_t least, std::size_t most) const;
    std::vector<std::pair<std::string, JsonNode>> members(std::size_t most) const;     // of an object, by key

    std::string text(std::size_t maxBytes = 200) const;                     // not empty, without control characters
    std::string textOr(std::string_view key, std::string otherwise) const;
    std::int64_t whole(std::int64_t least, std::int64_t most) const;
    std::int64_t hundredths(std::int64_t least, std::int64_t most) const;   // a number with at most two decimals, times 100
    double real() const;
    bool isNull() const;                                                    // null is not a fault where it may stand
    bool flag() const;
    bool isText() const;                                                    // never a fault
    std::variant<std::monostate, std::int64_t, double, std::string> scalar() const;

    const std::string& path() const { return m_path; }
    void fail(std::string_view why) const;                                  // "path: why"
private:
    const nlohmann::json& m_held;
    std::string m_path;
    std::optional<Error>& m_fault;
};

}
