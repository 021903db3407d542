// SPDX-License-Identifier: MIT
// Numbering plans of countries, as far as reading and grouping of business numbers needs them.
#pragma once
#include <array>
#include <span>
#include <string_view>

namespace tilth {

/// Shapes are tried in order: '#' is any digit, 'N' 2 to 9, other digits are themselves; spaces, hyphens and brackets are
/// written. At home the trunk prefix is written before the first digit, unless the shape begins with '!'.
struct PhonePlan {
    std::string_view country, code, trunk;
    std::span<const std::string_view> shapes;
};

namespace phone_shapes {
template <class... Text> constexpr auto list(Text... texts) { return std::array{std::string_view{texts}...}; }

inline constexpr auto northAmerica = list("!(N##) N##-####");
inline constexpr auto china = list("!1N# #### ####", "!400 ### ####", "!800 ### ####", "10 #### ####", "2# #### ####",
    "N## #### ####", "N## ### ####");
inline constexpr auto hongKong = list("#### ####");
inline constexpr auto macau = list("#### ####");
inline constexpr auto taiwan = list("9## ### ###", "2 #### ####", "4 #### ####", "800 ### ###", "# ### ####",
    "## ### ###");
inline constexpr auto japan = list("70-####-####", "80-####-####", "90-####-####", "50-####-####", "120-###-###",
    "3-####-####", "6-####-####", "##-###-####");
inline constexpr auto korea = list("10-####-####", "2-####-####", "2-###-####", "##-####-####", "##-###-####");
inline constexpr auto singapore = list("3### ####", "6### ####", "8### ####", "9### ####");
inline constexpr auto malaysia = list("11-#### ####", "1#-### ####", "3-#### ####", "#-### ####", "8#-### ###");
inline constexpr auto thailand = list("8# ### ####", "9# ### ####", "6# ### ####", "2 ### ####", "## ### ###");
inline constexpr auto vietnam = list("24 #### ####", "28 #### ####", "2## #### ###", "### ### ###");
inline constexpr auto indonesia = list("21 #### ####", "21 ### ####", "8##-####-####", "8##-####-###", "8##-###-###",
    "### ### ####", "### ### ###");
inline constexpr auto philippines = list("9## ### ####", "2 #### ####", "## ### ####");
inline constexpr auto india = list("6#### #####", "7#### #####", "8#### #####", "9#### #####", "11 #### ####",
    "22 #### ####", "33 #### ####", "44 #### ####", "### ### ####");
inline constexpr auto unitedKingdom = list("20 #### ####", "2# #### ####", "3## ### ####", "800 ### ####",
    "808 ### ####", "11# ### ####", "1#1 ### ####", "7### ######", "1### ######", "8## ### ####", "9## ### ####");
inline constexpr auto ireland = list("1 ### ####", "8# ### ####", "## ### ####", "## #####", "## ######");
inline constexpr auto germany = list("15## #######", "16# #######", "16# ########", "17# #######", "17# ########",
    "30 ######", "30 #######", "30 ########", "40 ######", "40 #######", "40 ########", "69 ######", "69 #######",
    "69 ########", "89 ######", "89 #######", "89 ########", "800 #######", "### #####", "### ######", "### #######",
    "### ########");
inline constexpr auto austria = list("1 ######", "1 #######", "6## ######", "6## #######", "6## ########",
    "### ######", "### #####");
inline constexpr auto nineInPairs = list("# ## ## ## ##");
inline constexpr auto switzerland = list("## ### ## ##");
inline constexpr auto nineInThrees = list("### ### ###");
inline constexpr auto italy = list("3## ### ####", "3## ### ###", "02 #### ####", "02 ### ####", "06 #### ####",
    "06 ### ####", "0## #######", "0## ######", "800 ######");
inline constexpr auto netherlands = list("6 ########", "20 ### ####", "10 ### ####", "## ### ####", "800 ####");
inline constexpr auto belgium = list("4## ## ## ##", "2 ### ## ##", "3 ### ## ##", "4 ### ## ##", "9 ### ## ##",
    "## ## ## ##");
inline constexpr auto denmark = list("## ## ## ##");
inline constexpr auto norway = list("4## ## ###", "9## ## ###", "## ## ## ##");
inline constexpr auto sweden = list("7# ### ## ##", "8-### ### ##", "8-### ## ##", "##-### ## ##", "##-## ## ##");
inline constexpr auto finland = list("4# ### ####", "4# #######", "50 ### ####", "9 ### ####", "## ### ###",
    "## ### ####");
inline constexpr auto russia = list("!(###) ###-##-##");
inline constexpr auto turkey = list("(###) ### ## ##");
inline constexpr auto israel = list("5#-###-####", "7#-###-####", "#-###-####");
inline constexpr auto emirates = list("5# ### ####", "# ### ####");
inline constexpr auto saudiArabia = list("5# ### ####", "1# ### ####");
inline constexpr auto southAfrica = list("## ### ####");
inline constexpr auto nigeria = list("### ### ####", "1 ### ####");
inline constexpr auto kenya = list("7## ######", "1## ######", "20 #######");
inline constexpr auto egypt = list("1# #### ####", "2 #### ####", "## ### ####");
inline constexpr auto brazil = list("!(##) 9####-####", "!(##) ####-####");
inline constexpr auto mexico = list("55 #### ####", "33 #### ####", "81 #### ####", "### ### ####");
inline constexpr auto argentina = list("9 11 ####-####", "9 ### ###-####", "11 ####-####", "### ###-####");
inline constexpr auto chile = list("9 #### ####", "2 #### ####", "## ### ####");
inline constexpr auto colombia = list("### #######");
inline constexpr auto australia = list("4## ### ###", "2 #### ####", "3 #### ####", "7 #### ####", "8 #### ####",
    "!1800 ### ###", "!1300 ### ###");
inline constexpr auto newZealand = list("2# ### ####", "2# #### ####", "2# ### ###", "#-### ####");
inline constexpr auto ukraine = list("## ### ####");
inline constexpr auto hungary = list("!1 ### ####", "!## ### ####", "!## ### ###");
inline constexpr auto greece = list("2## ### ####", "69# ### ####");
inline constexpr auto romania = list("### ### ###");
inline constexpr auto jordan = list("7 #### ####", "# ### ####");
}

// The first country of a code is the one that its numbers belong to.
inline constexpr std::array phonePlans{
    PhonePlan{"US", "1", "1", phone_shapes::northAmerica},
    PhonePlan{"CA", "1", "1", phone_shapes::northAmerica},
    PhonePlan{"PR", "1", "1", phone_shapes::northAmerica},
    PhonePlan{"CN", "86", "0", phone_shapes::china},
    PhonePlan{"HK", "852", "", phone_shapes::hongKong},
    PhonePlan{"MO", "853", "", phone_shapes::macau},
    PhonePlan{"TW", "886", "0", phone_shapes::taiwan},
    PhonePlan{"JP", "81", "0", phone_shapes::japan},
    PhonePlan{"KR", "82", "0", phone_shapes::korea},
    PhonePlan{"SG", "65", "", phone_shapes::singapore},
    PhonePlan{"MY", "60", "0", phone_shapes::malaysia},
    PhonePlan{"TH", "66", "0", phone_shapes::thailand},
    PhonePlan{"VN", "84", "0", phone_shapes::vietnam},
    PhonePlan{"ID", "62", "0", phone_shapes::indonesia},
    PhonePlan{"PH", "63", "0", phone_shapes::philippines},
    PhonePlan{"IN", "91", "0", phone_shapes::india},
    PhonePlan{"GB", "44", "0", phone_shapes::unitedKingdom},
    PhonePlan{"IE", "353", "0", phone_shapes::ireland},
    PhonePlan{"DE", "49", "0", phone_shapes::germany},
    PhonePlan{"AT", "43", "0", phone_shapes::austria},
    PhonePlan{"CH", "41", "0", phone_shapes::switzerland},
    PhonePlan{"FR", "33", "0", phone_shapes::nineInPairs},
    PhonePlan{"ES", "34", "", phone_shapes::nineInThrees},
    PhonePlan{"PT", "351", "", phone_shapes::nineInThrees},
    PhonePlan{"IT", "39", "", phone_shapes::italy},
    PhonePlan{"NL", "31", "0", phone_shapes::netherlands},
    PhonePlan{"BE", "32", "0", phone_shapes::belgium},
    PhonePlan{"DK", "45", "", phone_shapes::denmark},
    PhonePlan{"NO", "47", "", phone_shapes::norway},
    PhonePlan{"SE", "46", "0", phone_shapes::sweden},
    PhonePlan{"FI", "358", "0", phone_shapes::finland},
    PhonePlan{"PL", "48", "", phone_shapes::nineInThrees},
    PhonePlan{"CZ", "420", "", phone_shapes::nineInThrees},
    PhonePlan{"HU", "36", "06", phone_shapes::hungary},
    PhonePlan{"RO", "40", "0", phone_shapes::romania},
    PhonePlan{"GR", "30", "", phone_shapes::greece},
    PhonePlan{"UA", "380", "0", phone_shapes::ukraine},
    PhonePlan{"RU", "7", "8", phone_shapes::russia},
    PhonePlan{"KZ", "7", "8", phone_shapes::russia},
    PhonePlan{"TR", "90", "0", phone_shapes::turkey},
    PhonePlan{"IL", "972", "0", phone_shapes::israel},
    PhonePlan{"AE", "971", "0", phone_shapes::emirates},
    PhonePlan{"SA", "966", "0", phone_shapes::saudiArabia},
    PhonePlan{"JO", "962", "0", phone_shapes::jordan},
    PhonePlan{"ZA", "27", "0", phone_shapes::southAfrica},
    PhonePlan{"NG", "234", "0", phone_shapes::nigeria},
    PhonePlan{"KE", "254", "0", phone_shapes::kenya},
    PhonePlan{"EG", "20", "0", phone_shapes::egypt},
    PhonePlan{"BR", "55", "0", phone_shapes::brazil},
    PhonePlan{"MX", "52", "", phone_shapes::mexico},
    PhonePlan{"AR", "54", "0", phone_shapes::argentina},
    PhonePlan{"CL", "56", "", phone_shapes::chile},
    PhonePlan{"CO", "57", "", phone_shapes::colombia},
    PhonePlan{"AU", "61", "0", phone_shapes::australia},
    PhonePlan{"NZ", "64", "0", phone_shapes::newZealand},
};

}
