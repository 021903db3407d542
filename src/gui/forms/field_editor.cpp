// SPDX-License-Identifier: MIT
#include "gui/forms/field_editor.h"
#include "core/model/campaign.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/forms/channel_words.h"
#include "gui/forms/competitor_words.h"
#include "gui/forms/link_picker.h"
#include "gui/forms/repeat_box.h"
#include "gui/forms/value_line.h"
#include "gui/models/stage_book.h"
#include "gui/theme/theme.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/date_edit.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <array>

namespace tilth {
namespace {

struct Wanted {
    Desk& desk;
    const EntityType& type;
    const Field& field;
    const Wording& wording;
    QWidget* parent;
};

QWidget* makeCheck(const Wanted& w) { return new QCheckBox(w.parent); }
QWidget* makeLine(const Wanted& w) {
    auto* line = new ValueLine(w.type, w.field, w.wording, w.parent);
    if (w.field.key == "competitor") offerCompetitors(w.desk, line);
    if (w.type.name == Campaign::type.name && w.field.key == "channel") offerChannels(w.desk, line);
    return line;
}

QWidget* makeDate(const Wanted& w) {
    auto* date = new DateEdit(w.parent);
    date->setToday(toQt(w.wording.today));
    return date;
}

QWidget* makeNotes(const Wanted& w) {
    auto* notes = new QPlainTextEdit(w.parent);
    notes->setTabChangesFocus(true);
    notes->setFixedHeight(3 * theme::controlHeight());
    return notes;
}

QWidget* makeText(const Wanted& w) {
    if (w.field.key == "repeats") return new RepeatBox(w.parent);
    return w.field.is(Multiline) ? makeNotes(w) : makeLine(w);
}

QWidget* makeChoice(const Wanted& w) {
    auto* box = new ChoiceBox(w.parent);
    if (w.field.is(Nullable)) box->add(QString(), {});
    for (std::size_t i = 0; i < w.field.choices.size(); ++i)
        box->add(choiceLabel(w.type, w.field, static_cast<std::int64_t>(i)), static_cast<qlonglong>(i));
    return box;
}

// Few and fixed: a list to choose from instead of a search.
QWidget* makeStages(const Wanted& w) {
    const StageBook stages(w.desk.reading());
    auto* box = new ChoiceBox(w.parent);
    for (const auto& [pipeline, name] : stages.pipelines()) {
        const QString before = stages.pipelines().size() > 1 ? name + QStringLiteral(" · ") : QString();
        for (const Stage* stage : stages.of(pipeline)) box->add(before + stageName(*stage), static_cast<qlonglong>(stage->id));
    }
    return box;
}

QWidget* makeUsers(const Wanted& w) {
    auto* box = new ChoiceBox(w.parent);
    box->add(QCoreApplication::translate("FieldEditor", "Nobody"), {});
    for (const auto& user : w.desk.reading().store().findAll<User>())
        if (user->active) box->add(toQt(user->name), static_cast<qlonglong>(user->id));
    return box;
}

QWidget* makeLink(const Wanted& w) {
    if (w.field.target == "stage") return makeStages(w);
    if (w.field.target == "user") return makeUsers(w);
    return new LinkPicker(w.desk, std::string(w.field.target), w.parent);
}

// In the order of Type.
constexpr std::array makers{makeCheck, makeLine, makeLine, makeText, makeDate, makeLine, makeLine, makeChoice, makeLink};

QWidget* named(QWidget* editor, const Field& field) {
    editor->setObjectName(toQt(field.key));
    return editor;
}

// A field of several lines says that it was left.
class LeaveWatch : public QObject {
public:
    LeaveWatch(QWidget* watched, std::function<void()> left) : QObject(watched), m_left(std::move(left)) { watched->installEventFilter(this); }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::FocusOut) m_left();
        return false;
    }

private:
    std::function<void()> m_left;
};

}

QWidget* makeFieldEditor(Desk& desk, const EntityType& type, const Field& field, const Wording& wording, QWidget* parent) {
    return named(makers[static_cast<std::size_t>(field.type)]({desk, type, field, wording, parent}), field);
}

QWidget* makeCellEditor(Desk& desk, const EntityType& type, const Field& field, const Wording& wording, QWidget* parent) {
    if (field.type == Type::Text) return named(makeLine({desk, type, field, wording, parent}), field);
    return makeFieldEditor(desk, type, field, wording, parent);
}

void onEdited(QWidget* editor, QObject* receiver, std::function<void()> call) {
    if (auto* picker = qobject_cast<LinkPicker*>(editor)) QObject::connect(picker, &LinkPicker::picked, receiver, call);
    else if (auto* date = qobject_cast<ParsedEdit*>(editor)) QObject::connect(date, &ParsedEdit::edited, receiver, call);
    else if (auto* line = qobject_cast<QLineEdit*>(editor)) QObject::connect(line, &QLineEdit::editingFinished, receiver, call);
    else if (auto* repeat = qobject_cast<RepeatBox*>(editor)) QObject::connect(repeat, &RepeatBox::edited, receiver, call);
    else if (auto* box = qobject_cast<QComboBox*>(editor)) QObject::connect(box, &QComboBox::activated, receiver, call);
    else if (auto* check = qobject_cast<QCheckBox*>(editor)) QObject::connect(check, &QCheckBox::clicked, receiver, call);
    else new LeaveWatch(editor, std::move(call));
}

QVariant editorValue(const QWidget* editor) { return editor->metaObject()->userProperty().read(editor); }

void setEditorValue(QWidget* editor, const QVariant& value) { editor->metaObject()->userProperty().write(editor, value); }

}
