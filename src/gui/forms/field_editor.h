// SPDX-License-Identifier: MIT
// The control for a field, chosen by its type: one table for forms and for cells of tables.
#pragma once
#include "gui/bridge/desk.h"
#include "gui/bridge/wording.h"

class QWidget;

namespace tilth {

/// A widget whose USER property holds the field's value as toVariant() gives it; its objectName is the field's key.
QWidget* makeFieldEditor(Desk& desk, const EntityType& type, const Field& field, const Wording& wording, QWidget* parent);

/// The same for a cell: one line high, without notes.
QWidget* makeCellEditor(Desk& desk, const EntityType& type, const Field& field, const Wording& wording, QWidget* parent);

/// Calls it when the person has finished with the editor: left it, pressed Enter, chose.
void onEdited(QWidget* editor, QObject* receiver, std::function<void()> call);

QVariant editorValue(const QWidget* editor);
void setEditorValue(QWidget* editor, const QVariant& value);

}
