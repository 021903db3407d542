// SPDX-License-Identifier: MIT
// How notes from the field and answers to them are told.
#pragma once
#include "app/radar.h"

#include <QString>

namespace tilth {

QString noteKindLabel(NoteKind kind);                                   // "Price"
/// "Price · East · Pump · Northwind", as far as there are any.
QString aboutText(const RadarNote& note);
QString aboutText(const RadarAnswer& answer);
/// "Northwind, for the first time in East".
QString firstSeenText(const FirstSeen& seen, const RadarNote& note);
/// "12 open deals · read by 3 of 4".
QString reachText(const RadarAnswer& answer);

}
