// SPDX-License-Identifier: MIT
// All records of a small type (territories, products) to choose from, none first.
#pragma once
#include "gui/bridge/desk.h"
#include "gui/bridge/text.h"
#include "gui/widgets/choice_box.h"

namespace tilth {

/// Values are ids; 0 of `none`.
template <class E> QList<ChoiceItem> recordChoices(Desk& desk, const QString& none) {
    QList<ChoiceItem> choices{{QVariant::fromValue<qlonglong>(0), none, {}}};
    for (const auto& record : desk.reading().store().findAll<E>()) choices.push_back({QVariant::fromValue<qlonglong>(record->id), toQt(record->name), {}});
    return choices;
}

}
