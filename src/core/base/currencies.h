// SPDX-License-Identifier: MIT
// The active currencies of ISO 4217 whose amounts people keep in books.
#pragma once
#include <array>
#include <string_view>

namespace tilth {

struct Currency {
    std::string_view code;
    unsigned digits = 2;
    std::string_view sign = {};            // only where it stands for one currency or is the usual one of several
};

// Sorted by code.
inline constexpr std::array currencies{
    Currency{"AED"}, Currency{"AFN"}, Currency{"ALL"}, Currency{"AMD"}, Currency{"ANG"}, Currency{"AOA"}, Currency{"ARS"},
    Currency{"AUD", 2, "A$"}, Currency{"AWG"}, Currency{"AZN"}, Currency{"BAM"}, Currency{"BBD"}, Currency{"BDT"}, Currency{"BGN"},
    Currency{"BHD", 3}, Currency{"BIF", 0}, Currency{"BMD"}, Currency{"BND"}, Currency{"BOB"}, Currency{"BRL", 2, "R$"},
    Currency{"BSD"}, Currency{"BTN"}, Currency{"BWP"}, Currency{"BYN"}, Currency{"BZD"}, Currency{"CAD", 2, "CA$"}, Currency{"CDF"},
    Currency{"CHF"}, Currency{"CLF", 4}, Currency{"CLP", 0}, Currency{"CNY", 2, "¥"}, Currency{"COP"}, Currency{"CRC"},
    Currency{"CUP"}, Currency{"CVE"}, Currency{"CZK"}, Currency{"DJF", 0}, Currency{"DKK"}, Currency{"DOP"}, Currency{"DZD"},
    Currency{"EGP"}, Currency{"ERN"}, Currency{"ETB"}, Currency{"EUR", 2, "€"}, Currency{"FJD"}, Currency{"FKP"},
    Currency{"GBP", 2, "£"}, Currency{"GEL"}, Currency{"GHS"}, Currency{"GIP"}, Currency{"GMD"}, Currency{"GNF", 0}, Currency{"GTQ"},
    Currency{"GYD"}, Currency{"HKD", 2, "HK$"}, Currency{"HNL"}, Currency{"HTG"}, Currency{"HUF"}, Currency{"IDR"},
    Currency{"ILS", 2, "₪"}, Currency{"INR", 2, "₹"}, Currency{"IQD", 3}, Currency{"IRR"}, Currency{"ISK", 0}, Currency{"JMD"},
    Currency{"JOD", 3}, Currency{"JPY", 0, "JP¥"}, Currency{"KES"}, Currency{"KGS"}, Currency{"KHR"}, Currency{"KMF", 0},
    Currency{"KPW"}, Currency{"KRW", 0, "₩"}, Currency{"KWD", 3}, Currency{"KYD"}, Currency{"KZT"}, Currency{"LAK"}, Currency{"LBP"},
    Currency{"LKR"}, Currency{"LRD"}, Currency{"LSL"}, Currency{"LYD", 3}, Currency{"MAD"}, Currency{"MDL"}, Currency{"MGA"},
    Currency{"MKD"}, Currency{"MMK"}, Currency{"MNT"}, Currency{"MOP", 2, "MOP$"}, Currency{"MRU"}, Currency{"MUR"}, Currency{"MVR"},
    Currency{"MWK"}, Currency{"MXN", 2, "MX$"}, Currency{"MYR"}, Currency{"MZN"}, Currency{"NAD"}, Currency{"NGN"}, Currency{"NIO"},
    Currency{"NOK"}, Currency{"NPR"}, Currency{"NZD", 2, "NZ$"}, Currency{"OMR", 3}, Currency{"PAB"}, Currency{"PEN"}, Currency{"PGK"},
    Currency{"PHP", 2, "₱"}, Currency{"PKR"}, Currency{"PLN"}, Currency{"PYG", 0}, Currency{"QAR"}, Currency{"RON"}, Currency{"RSD"},
    Currency{"RUB", 2, "₽"}, Currency{"RWF", 0}, Currency{"SAR"}, Currency{"SBD"}, Currency{"SCR"}, Currency{"SDG"}, Currency{"SEK"},
    Currency{"SGD", 2, "S$"}, Currency{"SHP"}, Currency{"SLE"}, Currency{"SOS"}, Currency{"SRD"}, Currency{"SSP"}, Currency{"STN"},
    Currency{"SVC"}, Currency{"SYP"}, Currency{"SZL"}, Currency{"THB", 2, "฿"}, Currency{"TJS"}, Currency{"TMT"}, Currency{"TND", 3},
    Currency{"TOP"}, Currency{"TRY", 2, "₺"}, Currency{"TTD"}, Currency{"TWD", 2, "NT$"}, Currency{"TZS"}, Currency{"UAH", 2, "₴"},
    Currency{"UGX", 0}, Currency{"USD", 2, "$"}, Currency{"UYU"}, Currency{"UYW", 4}, Currency{"UZS"}, Currency{"VED"}, Currency{"VES"},
    Currency{"VND", 0, "₫"}, Currency{"VUV", 0}, Currency{"WST"}, Currency{"XAF", 0}, Currency{"XCD"}, Currency{"XOF", 0},
    Currency{"XPF", 0}, Currency{"YER"}, Currency{"ZAR"}, Currency{"ZMW"}, Currency{"ZWG"},
};

}
