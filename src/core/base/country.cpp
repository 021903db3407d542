// SPDX-License-Identifier: MIT
// Names of countries in English and Chinese, with the usual short forms.
#include "core/base/country.h"
#include "core/base/text.h"
#include <algorithm>
#include <array>
#include <string>

namespace tilth {
namespace {

struct Country {
    std::string_view code, names;                           // as nameKeyText writes them, parted and enclosed by "|"
};

constexpr auto countries = std::to_array<Country>({
    {"US", "|usa|united states|united states of america|america|美国|"},
    {"CA", "|can|canada|加拿大|"},
    {"PR", "|pri|puerto rico|波多黎各|"},
    {"CN", "|chn|china|pr china|prc|peoples republic of china|mainland china|中国|中国大陆|中华人民共和国|"},
    {"HK", "|hkg|hong kong|hong kong sar|香港|中国香港|"},
    {"MO", "|mac|macau|macao|澳门|中国澳门|"},
    {"TW", "|twn|taiwan|台湾|中国台湾|"},
    {"JP", "|jpn|japan|日本|"},
    {"KR", "|kor|korea|south korea|republic of korea|韩国|大韩民国|"},
    {"SG", "|sgp|singapore|新加坡|"},
    {"MY", "|mys|malaysia|马来西亚|"},
    {"TH", "|tha|thailand|泰国|"},
    {"VN", "|vnm|vietnam|viet nam|越南|"},
    {"ID", "|idn|indonesia|印度尼西亚|印尼|"},
    {"PH", "|phl|philippines|the philippines|philipines|菲律宾|"},
    {"IN", "|ind|india|印度|"},
    {"GB", "|gbr|uk|united kingdom|great britain|england|scotland|wales|northern ireland|英国|"},
    {"IE", "|irl|ireland|爱尔兰|"},
    {"DE", "|deu|germany|deutschland|德国|"},
    {"AT", "|aut|austria|osterreich|奥地利|"},
    {"CH", "|che|switzerland|schweiz|suisse|瑞士|"},
    {"FR", "|fra|france|法国|"},
    {"ES", "|esp|spain|espana|西班牙|"},
    {"PT", "|prt|portugal|葡萄牙|"},
    {"IT", "|ita|italy|italia|意大利|"},
    {"NL", "|nld|netherlands|the netherlands|holland|nederland|荷兰|"},
    {"BE", "|bel|belgium|belgique|belgie|比利时|"},
    {"DK", "|dnk|denmark|danmark|丹麦|"},
    {"NO", "|nor|norway|norge|挪威|"},
    {"SE", "|swe|sweden|sverige|瑞典|"},
    {"FI", "|fin|finland|suomi|芬兰|"},
    {"PL", "|pol|poland|polska|波兰|"},
    {"CZ", "|cze|czechia|czech republic|捷克|"},
    {"HU", "|hun|hungary|magyarorszag|匈牙利|"},
    {"RO", "|rou|romania|罗马尼亚|"},
    {"GR", "|grc|greece|希腊|"},
    {"UA", "|ukr|ukraine|乌克兰|"},
    {"RU", "|rus|russia|russian federation|俄罗斯|"},
    {"KZ", "|kaz|kazakhstan|哈萨克斯坦|"},
    {"TR", "|tur|turkey|turkiye|土耳其|"},
    {"IL", "|isr|israel|以色列|"},
    {"AE", "|are|uae|united arab emirates|阿联酋|阿拉伯联合酋长国|"},
    {"SA", "|sau|saudi arabia|沙特阿拉伯|沙特|"},
    {"JO", "|jor|jordan|约旦|"},
    {"ZA", "|zaf|south africa|南非|"},
    {"NG", "|nga|nigeria|尼日利亚|"},
    {"KE", "|ken|kenya|肯尼亚|"},
    {"EG", "|egy|egypt|埃及|"},
    {"BR", "|bra|brazil|brasil|巴西|"},
    {"MX", "|mex|mexico|墨西哥|"},
    {"AR", "|arg|argentina|阿根廷|"},
    {"CL", "|chl|chile|智利|"},
    {"CO", "|col|colombia|哥伦比亚|"},
    {"AU", "|aus|australia|澳大利亚|澳洲|"},
    {"NZ", "|nzl|new zealand|新西兰|"},
});

// ISO 3166-1 alpha-2, as of 2026.
constexpr std::string_view codes =
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG "
    "CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL "
    "GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA "
    "LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP "
    "NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV "
    "SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

bool isCode(std::string_view code, std::string_view folded) {
    return folded.size() == 2 && folded[0] == code[0] + 32 && folded[1] == code[1] + 32;
}

}

bool isCountry(std::string_view code) { return code.size() == 2 && code.find(' ') == code.npos && codes.find(code) != codes.npos; }

std::string_view countryCode(std::string_view name) {
    const std::string key = nameKeyText(name);
    if (key.empty()) return {};
    const std::string enclosed = std::string{"|"}.append(key).append("|");
    const auto at = std::ranges::find_if(countries, [&](const Country& c) { return isCode(c.code, key) || c.names.find(enclosed) != c.names.npos; });
    return at == countries.end() ? std::string_view{} : at->code;
}

}
