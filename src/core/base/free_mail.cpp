// SPDX-License-Identifier: MIT
// Mail hosts open to everybody: an address there does not name a company.
#include "core/base/text.h"
#include <algorithm>
#include <array>

namespace tilth {
namespace {

constexpr auto hosts = std::to_array<std::string_view>({
    "126.com", "139.com", "163.com", "163.net", "188.com", "189.cn", "21cn.com", "aim.com", "aliyun.com", "alice.it", "aol.com",
    "arcor.de", "att.net", "bellsouth.net", "bigpond.com", "bk.ru", "bluewin.ch", "btinternet.com", "charter.net", "chello.nl",
    "comcast.net", "cox.net", "daum.net", "duck.com", "earthlink.net", "email.com", "email.cz", "fastmail.com", "fastmail.fm",
    "foxmail.com", "free.fr", "freemail.hu", "freenet.de", "gmail.com", "gmx.at", "gmx.ch", "gmx.com", "gmx.de", "gmx.net",
    "googlemail.com", "hanmail.net", "hey.com", "hotmail.com", "hushmail.com", "icloud.com", "inbox.com", "inbox.ru", "interia.pl",
    "juno.com", "laposte.net", "libero.it", "list.ru", "live.com", "mac.com", "mail.com", "mail.ru", "mailbox.org", "me.com", "msn.com",
    "naver.com", "netzero.net", "o2.pl", "onet.pl", "optusnet.com.au", "orange.fr", "outlook.com", "pm.me", "posteo.de", "proton.me",
    "protonmail.ch", "protonmail.com", "qq.com", "rambler.ru", "rediffmail.com", "rocketmail.com", "sapo.pt", "sbcglobal.net",
    "seznam.cz", "sfr.fr", "shaw.ca", "sina.cn", "sina.com", "sina.com.cn", "sky.com", "sohu.com", "sympatico.ca", "t-online.de",
    "terra.com.br", "tiscali.it", "tom.com", "tutanota.com", "uol.com.br", "verizon.net", "vip.163.com", "vip.126.com", "vip.qq.com",
    "vip.sina.com", "virgilio.it", "virginmedia.com", "wanadoo.fr", "web.de", "wo.cn", "wp.pl", "yandex.com", "yandex.ru", "yeah.net",
    "ymail.com", "zoho.com", "zohomail.com",
});

constexpr auto sortedHosts = [] {
    auto sorted = hosts;
    std::ranges::sort(sorted);
    return sorted;
}();

// One provider under many countries: hotmail.fr, yahoo.co.uk.
constexpr std::array<std::string_view, 5> everywhere{"hotmail", "live", "outlook", "yahoo", "ymail"};

// "fr", "co.uk", "com.br": what is left of a domain that belongs to a country.
bool isCountryPart(std::string_view rest) {
    const std::size_t dot = rest.find('.');
    if (dot == std::string_view::npos) return rest.size() == 2 || rest == "com";
    return (rest.substr(0, dot) == "co" || rest.substr(0, dot) == "com") && rest.size() == dot + 3;
}

}

bool isFreeMail(std::string_view domain) {
    if (std::ranges::binary_search(sortedHosts, domain)) return true;
    const std::size_t dot = domain.find('.');
    return dot != std::string_view::npos && std::ranges::find(everywhere, domain.substr(0, dot)) != everywhere.end() &&
           isCountryPart(domain.substr(dot + 1));
}

}
