// SPDX-License-Identifier: MIT
// Requests to servers of others, with the limits that such servers need. The one place that knows libcurl.
#pragma once
#include "core/base/result.h"
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tilth {

/// Whether an address may be asked: https, or http of this very computer; without login, password or fragment.
/// Error{Refused} says what is wrong and what to write instead.
Result<Done> checkAddress(std::string_view url);

struct HttpRequest {
    std::string method = "GET", url;
    std::vector<std::pair<std::string, std::string>> headers{};
    std::string body{};
    std::string login{}, password{};            // Basic; goes only over https or to this computer
    bool privateNetwork = false;                // whether the server may live at an address of a private network
};
struct HttpAnswer {
    int status = 0;
    std::map<std::string, std::string> headers; // names in small letters
    std::string body;
    std::string header(const std::string& name) const;
};

/// Limits: 20 MB, 10 s to connect, 60 s in all, TLS 1.2 with verified certificates, no proxy. A redirect is followed for GET,
/// five times, on the same server only. A name that leads to an address of this computer or (unless allowed) of a private network is
/// refused. Error{Surroundings} where no answer came; an answer of any status is an answer.
Result<HttpAnswer> sendHttp(const HttpRequest& request);

std::string percentEncoded(std::string_view text);      // for one part of a path
std::string percentDecoded(std::string_view text);

}
