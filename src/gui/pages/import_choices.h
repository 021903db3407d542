// SPDX-License-Identifier: MIT
// What can be chosen on the import page, as tables of words and values.
#pragma once
#include "core/schema/entity.h"

#include <QString>
#include <QVariant>
#include <map>

class QWidget;

namespace tilth {

class ChoiceBox;
class Desk;

using WordsAndValues = QList<std::pair<QString, QVariant>>;

WordsAndValues importTypes(Desk& desk);
WordsAndValues encodingChoices();
WordsAndValues delimiterChoices();
WordsAndValues dateChoices();
WordsAndValues headerChoices();
WordsAndValues matchChoices();
/// Fields by which a record is found again, of those that are mapped; "" is: every row is new.
WordsAndValues keyChoices(const EntityType& type, const std::map<std::string, std::string>& mapped);

/// All fields that a column may go into, and none.
ChoiceBox* makeFieldBox(const EntityType& type, QWidget* parent);

/// A wrapping row of labelled choice boxes.
class ChoiceRow {
public:
    explicit ChoiceRow(QWidget* row);
    ChoiceBox* add(const QString& label, const WordsAndValues& choices) const;

private:
    QWidget* m_row;
};

}
