// SPDX-License-Identifier: MIT
// What a condition of a segment can be about: a field, a related record's field, what somebody did, another segment.
#pragma once
#include "core/schema/entity.h"
#include "core/schema/query.h"

#include <QList>
#include <QString>

namespace tilth {

class Desk;

struct Topic {
    enum Kind { OwnField, OtherField, Did, InSegment, Written } kind = OwnField;
    QString key, text;                      ///< "employees", "company.industry"; what the box shows
    const EntityType* type = nullptr;       ///< of the field
    const Field* field = nullptr;
};

/// In the order of the box: own fields by name, what people did, segments, fields of related records, words as written.
QList<Topic> topicsOf(Desk& desk, const EntityType& listed);

/// What somebody did, or did not: touches of some kinds, so many times in so many days (0: ever).
struct Deed {
    bool did = true;
    std::vector<std::string> kinds;         ///< names; none: any
    int times = 1, days = 30;
};
Query queryOf(const Deed& deed);
std::optional<Deed> deedOf(const Query& query);

}
