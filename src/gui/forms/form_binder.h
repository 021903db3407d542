// SPDX-License-Identifier: MIT
// Joins a record to a form: the widget whose objectName is the field's key shows and reads the field.
#pragma once
#include "gui/bridge/desk.h"
#include "gui/bridge/wording.h"

#include <QPointer>
#include <map>

class QFormLayout;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace tilth {

class FormBinder : public QObject {
    Q_OBJECT

public:
    /// Fields of `keys` without a widget in the form get a row at its end, in that order; empty: every field people may edit.
    FormBinder(Desk& desk, const EntityType& type, QWidget* form, const QStringList& keys = {});

    void show(const Entity& record);
    /// Writes what the editors hold into the record.
    void read(Entity& record) const;

    QWidget* editor(std::string_view key) const;
    /// The message beside a field; empty takes it away. The text that was typed stays.
    void setFault(std::string_view key, const QString& text);
    void clearFaults();

signals:
    /// The person finished with a field and its value differs from the one shown; valid for the field.
    void edited(const QString& key, const tilth::Value& value);

private:
    struct Row {
        const Field* field;
        QWidget* editor;
        QVBoxLayout* cell;          // null: the widget is the form's own
        QPointer<QLabel> fault;
        QVariant shown;
    };
    QFormLayout* layoutOf(QWidget* form);
    void addRow(QFormLayout* layout, const Field& field);
    void take(const std::string& key);
    void put(Row& row, const Entity& record);

    Desk& m_desk;
    const EntityType& m_type;
    QWidget* m_form;
    Wording m_wording;
    std::map<std::string, Row, std::less<>> m_rows;
};

/// Fields that a person may edit in a form, in the order of the table.
QStringList editableKeys(const EntityType& type);

}
