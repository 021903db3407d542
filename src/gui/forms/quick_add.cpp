// SPDX-License-Identifier: MIT
#include "gui/forms/quick_add.h"
#include "app/identity_reader.h"
#include "app/records.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/like_watch.h"
#include "gui/bridge/text.h"
#include "gui/forms/field_editor.h"
#include "gui/forms/like_bar.h"
#include "gui/forms/value_line.h"
#include "gui/theme/theme.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/plain.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace tilth {

QuickAdd::QuickAdd(Desk& desk, std::string type, const QStringList& keys, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_type(std::move(type)), m_row(new FlowLayout), m_fault(makeLabel({}, theme::Type::Caption, theme::Tone::Danger)), m_like(new LikeBar) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_row);
    column->addWidget(m_like);
    FlowLayout* row = m_row;
    row->setSpacing(theme::s2);
    for (const QString& key : keys) addEditor(key);
    auto* save = new QPushButton(tr("Add"));
    connect(save, &QPushButton::clicked, this, &QuickAdd::save);
    row->addWidget(save);
    QToolButton* close = makeIconButton(QStringLiteral("x"), tr("Close"), QStringLiteral("Esc"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    row->addWidget(close);
    row->addWidget(m_fault);
    hide();
}

// Editors lose the focus while they go, and there is nothing left to look at.
QuickAdd::~QuickAdd() {
    for (QWidget* child : findChildren<QWidget*>()) child->blockSignals(true);
}

void QuickAdd::addEditor(const QString& key) {
    const EntityType& type = m_desk.type(m_type);
    const Field& field = type.at(fromQt(key));
    QWidget* editor = makeCellEditor(m_desk, type, field, Wording::of(m_desk.reading()), this);
    editor->setAccessibleName(labelOf(type, field));
    editor->setFixedWidth(theme::textHeight() * (m_editors.isEmpty() ? 13 : 9));
    if (auto* line = qobject_cast<QLineEdit*>(editor)) line->setPlaceholderText(labelOf(type, field));
    m_row->addWidget(editor);
    m_editors.push_back(editor);
    if (isComparable(m_type) && isIdentity(field.key)) onEdited(editor, this, [this] { look(); });
}

void QuickAdd::open(const std::map<std::string, Value>& preset) {
    m_preset = preset;
    clear();
    show();
    m_editors.front()->setFocus();
    QTimer::singleShot(0, this, &QuickAdd::comeIntoSight);      // once it has its place
}

void QuickAdd::comeIntoSight() {
    for (QWidget* around = parentWidget(); around; around = around->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(around)) return scroll->ensureWidgetVisible(this, 0, theme::s4);
}

void QuickAdd::clear() {
    const Record fresh = newRecord(m_desk.reading(), m_desk.type(m_type));
    const EntityType& type = m_desk.type(m_type);
    for (const auto& [key, value] : m_preset) type.at(key).put(*fresh, value);
    for (QWidget* editor : m_editors) {
        const Field& field = type.at(fromQt(editor->objectName()));
        setEditorValue(editor, toVariant(field, field.of(*fresh), m_desk.reading().zone()));
    }
    m_fault->clear();
    m_like->hide();
    ++m_asked;
}

Result<Done> QuickAdd::read(Entity& record) const {
    const EntityType& type = m_desk.type(m_type);
    for (const auto& [key, value] : m_preset) type.at(key).put(record, value);
    for (QWidget* editor : m_editors) {
        const Field& field = type.at(fromQt(editor->objectName()));
        if (auto* line = qobject_cast<ValueLine*>(editor))
            if (const auto held = line->read(); !held) return held.error();
        field.put(record, fromVariant(field, editorValue(editor), m_desk.reading().zone()));
    }
    return Done{};
}

void QuickAdd::save() {
    const Record record = newRecord(m_desk.reading(), m_desk.type(m_type));
    if (const auto held = read(*record); !held) return showFault(held.error());
    if (!isComparable(m_type)) return write(record);
    LikeWatch::of(m_desk).check(this, m_type, record, [this, record, asked = ++m_asked](const EntryCheck& check) {
        if (asked == m_asked) answer(check, record, true);
    });
}

// While it is typed: what can be read so far.
void QuickAdd::look() {
    const Record record = newRecord(m_desk.reading(), m_desk.type(m_type));
    if (!isVisible() || !read(*record)) return;
    LikeWatch::of(m_desk).check(this, m_type, record, [this, record, asked = ++m_asked](const EntryCheck& check) {
        if (asked == m_asked) answer(check, record, false);
    });
}

void QuickAdd::answer(const EntryCheck& check, const Record& typed, bool saving) {
    m_like->setVisible(!check.like.empty());
    if (!check.like.empty()) return warn(check, saving);
    if (saving) write(typed);
}

// The choices stay the same buttons as long as they are about the same: one of them may have the focus.
void QuickAdd::warn(const EntryCheck& check, bool saving) {
    QString text = likeText(check.like.front());
    if (check.like.size() > 1) text += tr(" and %n other(s)", nullptr, static_cast<int>(check.like.size()) - 1);
    if (check.refused) text += tr(" · the settings refuse it a second time");
    if (!saving && text == m_warning && !m_like->text().isEmpty()) return;
    m_warning = text;
    text += !saving ? tr(" · Enter leads to the choices") : check.refused ? tr(" · Enter opens it") : tr(" · Enter adds it anyway");
    QList<LikeBar::Way> ways{{QStringLiteral("likeOpen"), tr("Open"), [this, id = check.like.front().id] { m_desk.openRecord(m_type, id); }}};
    if (!check.refused) ways.push_back({QStringLiteral("likeAdd"), tr("Add anyway"), [this] { addAnyway(); }});
    m_like->present(text, ways);
    if (saving) m_like->focusLastWay();
}

void QuickAdd::addAnyway() {
    const Record record = newRecord(m_desk.reading(), m_desk.type(m_type));
    if (const auto held = read(*record); !held) return showFault(held.error());
    write(record);
}

void QuickAdd::write(const Record& record) {
    const QString text = tr("%1 added").arg(labelOf(m_desk.type(m_type)));
    const auto id = std::make_shared<std::int64_t>(0);
    const auto work = [type = m_type, record, id](Workspace& workspace) -> Result<std::int64_t> {
        const EntityType& of = *workspace.store().schema().find(type);
        const auto made = addUnlessKnown(workspace, of, *record);
        if (!made) return made.error();
        *id = *made;
        return workspace.store().load(of, *id)->createdRev;
    };
    m_desk.change(text, work, [this, id] {
        clear();
        m_editors.front()->setFocus();
        emit added(*id);
    }, [this](const Error& error) { showFault(error); });
}

void QuickAdd::showFault(const Error& error) {
    m_fault->setText(translatedNote(error.text));
    for (QWidget* editor : m_editors) theme::setInvalid(editor, fromQt(editor->objectName()) == error.field);
}

void QuickAdd::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return save();
    if (event->key() == Qt::Key_Escape) return hide();
    QFrame::keyPressEvent(event);
}

}
