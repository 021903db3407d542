// SPDX-License-Identifier: MIT
#include "io/http.h"
#include "core/base/tr.h"
#include <algorithm>
#include <array>
#include <arpa/inet.h>
#include <curl/curl.h>
#include <memory>
#include <netinet/in.h>
#include <optional>
#include <sys/socket.h>
#include <unistd.h>

namespace tilth {
namespace {

constexpr std::size_t mostBytes = 20'000'000;
constexpr long connectSeconds = 10, allSeconds = 60;
constexpr int mostRedirects = 5;

struct FreeUrl { void operator()(CURLU* u) const { curl_url_cleanup(u); } };
struct FreeEasy { void operator()(CURL* c) const { curl_easy_cleanup(c); } };
struct FreeList { void operator()(curl_slist* l) const { curl_slist_free_all(l); } };
using UrlHandle = std::unique_ptr<CURLU, FreeUrl>;
using Easy = std::unique_ptr<CURL, FreeEasy>;
using List = std::unique_ptr<curl_slist, FreeList>;

struct Address { std::string scheme, host, port; bool hasLogin = false, hasFragment = false; };

std::string partOf(CURLU* url, CURLUPart part, unsigned flags = 0) {
    char* text = nullptr;
    if (curl_url_get(url, part, &text, flags) != CURLUE_OK) return {};
    const std::unique_ptr<char, void (*)(void*)> held(text, curl_free);
    return text;
}
std::optional<Address> addressOf(std::string_view text) {
    const UrlHandle url(curl_url());
    if (!url || curl_url_set(url.get(), CURLUPART_URL, std::string(text).c_str(), 0) != CURLUE_OK) return {};
    return Address{partOf(url.get(), CURLUPART_SCHEME), partOf(url.get(), CURLUPART_HOST), partOf(url.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT),
                   !partOf(url.get(), CURLUPART_USER).empty() || !partOf(url.get(), CURLUPART_PASSWORD).empty(), !partOf(url.get(), CURLUPART_FRAGMENT).empty()};
}
bool isThisComputer(std::string_view host) { return host == "localhost" || host == "127.0.0.1" || host == "[::1]"; }

// --- where a name may lead

enum class Place { Public, Private, ThisComputer };

Place placeOf(std::uint32_t ip) {
    struct Net { std::uint32_t first; int bits; Place place; };
    constexpr std::array nets{Net{0x7F000000, 8, Place::ThisComputer}, Net{0, 8, Place::ThisComputer}, Net{0x0A000000, 8, Place::Private}, Net{0xAC100000, 12, Place::Private},
                              Net{0xC0A80000, 16, Place::Private}, Net{0xA9FE0000, 16, Place::Private}, Net{0x64400000, 10, Place::Private}, Net{0xE0000000, 3, Place::Private}};
    for (const Net& net : nets)
        if ((ip ^ net.first) >> (32 - net.bits) == 0) return net.place;
    return Place::Public;
}
Place placeOf(const sockaddr& address) {
    if (address.sa_family == AF_INET) return placeOf(ntohl(reinterpret_cast<const sockaddr_in&>(address).sin_addr.s_addr));
    if (address.sa_family != AF_INET6) return Place::Private;
    const in6_addr& ip = reinterpret_cast<const sockaddr_in6&>(address).sin6_addr;
    if (IN6_IS_ADDR_LOOPBACK(&ip) || IN6_IS_ADDR_UNSPECIFIED(&ip)) return Place::ThisComputer;
    if (IN6_IS_ADDR_V4MAPPED(&ip) || IN6_IS_ADDR_V4COMPAT(&ip)) {
        const std::uint8_t* b = ip.s6_addr + 12;
        return placeOf(std::uint32_t{b[0]} << 24 | std::uint32_t{b[1]} << 16 | std::uint32_t{b[2]} << 8 | b[3]);
    }
    return (ip.s6_addr[0] & 0xE0) == 0x20 ? Place::Public : Place::Private;     // 2000::/3 is the public internet
}

// --- one exchange

struct Exchange {
    HttpAnswer answer;
    bool thisComputer = false, privateNetwork = false;
    bool tooLarge = false, wrongPlace = false;
};

curl_socket_t openSocket(void* of, curlsocktype, curl_sockaddr* address) {
    Exchange& exchange = *static_cast<Exchange*>(of);
    const Place place = placeOf(address->addr);
    exchange.wrongPlace = exchange.thisComputer ? place != Place::ThisComputer : place == Place::ThisComputer || (place == Place::Private && !exchange.privateNetwork);
    return exchange.wrongPlace ? CURL_SOCKET_BAD : socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}
std::size_t takeBody(char* bytes, std::size_t, std::size_t count, void* of) {
    Exchange& exchange = *static_cast<Exchange*>(of);
    exchange.tooLarge = exchange.answer.body.size() + count > mostBytes;
    if (exchange.tooLarge) return 0;
    exchange.answer.body.append(bytes, count);
    return count;
}
std::size_t takeHeader(char* bytes, std::size_t, std::size_t count, void* of) {
    std::string_view line(bytes, count);
    auto& headers = static_cast<Exchange*>(of)->answer.headers;
    const std::size_t mark = line.find(':');
    if (mark == line.npos || headers.size() > 200) return count;
    std::string name(line.substr(0, mark));
    std::ranges::transform(name, name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const std::size_t begin = line.find_first_not_of(" \t", mark + 1), end = line.find_last_not_of(" \t\r\n");
    headers[name] = begin == line.npos || begin > end ? std::string() : std::string(line.substr(begin, end - begin + 1));
    return count;
}

List headerList(const HttpRequest& request) {
    List list;
    const auto add = [&list](const std::string& line) { list.reset(curl_slist_append(list.release(), line.c_str())); };
    for (const auto& [name, value] : request.headers) add(name + ": " + value);
    add("Expect:");
    return list;
}

void prepare(CURL* curl, const HttpRequest& request, curl_slist* headers, Exchange& exchange) {
    const auto set = [curl](CURLoption option, auto value) { curl_easy_setopt(curl, option, value); };
    set(CURLOPT_URL, request.url.c_str());
    set(CURLOPT_CUSTOMREQUEST, request.method.c_str());
    if (!request.body.empty()) set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size())), set(CURLOPT_POSTFIELDS, request.body.data());
    set(CURLOPT_HTTPHEADER, headers);
    set(CURLOPT_PROTOCOLS_STR, exchange.thisComputer ? "http,https" : "https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_PROXY, "");
    set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_CONNECTTIMEOUT, connectSeconds);
    set(CURLOPT_TIMEOUT, allSeconds);
    set(CURLOPT_USERAGENT, "Tilth");
    set(CURLOPT_ACCEPT_ENCODING, "");
    if (!request.login.empty()) set(CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BASIC)), set(CURLOPT_USERNAME, request.login.c_str()), set(CURLOPT_PASSWORD, request.password.c_str());
    set(CURLOPT_OPENSOCKETFUNCTION, openSocket);
    set(CURLOPT_OPENSOCKETDATA, &exchange);
    set(CURLOPT_WRITEFUNCTION, takeBody);
    set(CURLOPT_WRITEDATA, &exchange);
    set(CURLOPT_HEADERFUNCTION, takeHeader);
    set(CURLOPT_HEADERDATA, &exchange);
}

Error noAnswer(const std::string& host, const Exchange& exchange, CURLcode fault) {
    if (exchange.wrongPlace) return {Error::Refused, host + TR("Network", " leads to a computer of a private network or to this one; allow that for this address if it is meant.")};
    if (exchange.tooLarge) return {Error::Refused, host + TR("Network", " sent more than 20 MB.")};
    return {Error::Surroundings, host + TR("Network", " gave no answer: ") + curl_easy_strerror(fault) + "."};
}

Result<HttpAnswer> sendOnce(const HttpRequest& request, const Address& address) {
    static const bool started = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    const Easy curl(started ? curl_easy_init() : nullptr);
    if (!curl) return Error{Error::Surroundings, TR("Network", "The network library cannot be used.")};
    Exchange exchange;
    exchange.thisComputer = isThisComputer(address.host);
    exchange.privateNetwork = request.privateNetwork;
    const List headers = headerList(request);
    prepare(curl.get(), request, headers.get(), exchange);
    if (const CURLcode fault = curl_easy_perform(curl.get()); fault != CURLE_OK) return noAnswer(address.host, exchange, fault);
    long status = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
    exchange.answer.status = static_cast<int>(status);
    return std::move(exchange.answer);
}

bool isRedirect(int status) { return status == 301 || status == 302 || status == 303 || status == 307 || status == 308; }

std::string resolved(const std::string& base, const std::string& location) {
    const UrlHandle url(curl_url());
    if (curl_url_set(url.get(), CURLUPART_URL, base.c_str(), 0) != CURLUE_OK || curl_url_set(url.get(), CURLUPART_URL, location.c_str(), 0) != CURLUE_OK) return {};
    return partOf(url.get(), CURLUPART_URL);
}

}

std::string HttpAnswer::header(const std::string& name) const {
    const auto at = headers.find(name);
    return at == headers.end() ? std::string() : at->second;
}

Result<Done> checkAddress(std::string_view text) {
    const auto address = addressOf(text);
    if (!address || address->host.empty()) return Error{Error::Refused, TR("Network", "This is no address; write for instance https://calendar.example.org/team.ics."), "url"};
    if (address->hasLogin) return Error{Error::Refused, TR("Network", "A login or password must not stand in an address; say the login apart, the password is asked for."), "url"};
    if (address->hasFragment) return Error{Error::Refused, TR("Network", "An address must not end in #...; leave that part out."), "url"};
    if (address->scheme == "https" || (address->scheme == "http" && isThisComputer(address->host))) return Done{};
    return Error{Error::Refused, TR("Network", "Only https addresses are used (http of this computer only); write https:// if the server offers it."), "url"};
}

Result<HttpAnswer> sendHttp(const HttpRequest& asked) {
    HttpRequest request = asked;
    for (int hop = 0;; ++hop) {
        if (const auto good = checkAddress(request.url); !good) return good.error();
        const Address address = *addressOf(request.url);
        auto answer = sendOnce(request, address);
        if (!answer || !isRedirect(answer->status) || request.method != "GET") return answer;
        const std::string next = resolved(request.url, answer->header("location"));
        const auto target = addressOf(next);
        if (!target || target->scheme != address.scheme || target->host != address.host || target->port != address.port || hop == mostRedirects)
            return Error{Error::Refused, address.host + TR("Network", " sends on to another place, which is not followed: ") + next.substr(0, 200), "url"};
        request.url = next;
    }
}

std::string percentEncoded(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF", plain = "-._~@";
    std::string all;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || plain.find(c) != plain.npos;
        if (letter) all += c;
        else all.append("%").append(1, digits[byte >> 4]).append(1, digits[byte & 15]);
    }
    return all;
}

std::string percentDecoded(std::string_view text) {
    const auto digit = [](char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; };
    std::string all;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? digit(text[i + 1]) : -1, low = high < 0 ? -1 : digit(text[i + 2]);
        if (low < 0) { all += text[i]; continue; }
        all += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return all;
}

}
