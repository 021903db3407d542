// SPDX-License-Identifier: MIT
#include "gui/pages/note_panel.h"
#include "app/radar.h"
#include "core/model/deal.h"
#include "core/model/product.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/radar_words.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/while_there.h"
#include "gui/forms/competitor_words.h"
#include "gui/forms/link_picker.h"
#include "gui/forms/record_choices.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/plain.h"

#include <QApplication>
#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace tilth {
namespace {

constexpr int panelWidth = 620;

}

NotePanel::NotePanel(Desk& desk, QWidget* window)
    : OverPanel(window), m_desk(desk), m_text(new QLineEdit), m_competitor(new QLineEdit), m_kinds(new QButtonGroup(this)), m_deal(new LinkPicker(desk, "deal")), m_territory(new ChoiceBox),
      m_product(new ChoiceBox), m_about(makeLabel({}, theme::Type::Body, theme::Tone::Secondary)), m_fault(makeLabel({}, theme::Type::Caption, theme::Tone::Danger)), m_takeOff(new QPushButton(tr("Not about this deal"))), m_save(new QPushButton(tr("Save"))) {
    setObjectName(QStringLiteral("notePanel"));
    setAccessibleName(tr("Note from the field"));
    makeLayout();
    m_text->installEventFilter(this);
}

void NotePanel::makeLayout() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::s4, theme::s3, theme::s4, theme::s4);
    column->setSpacing(theme::s3);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Note from the field"), theme::Type::Title), 1);
    QToolButton* shut = makeIconButton(QStringLiteral("x"), tr("Close"), QStringLiteral("Esc"));
    connect(shut, &QToolButton::clicked, this, &NotePanel::close);
    head->addWidget(shut);
    column->addLayout(head);
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setAccessibleName(tr("What was heard"));
    m_text->setPlaceholderText(tr("What did they say? One sentence is enough"));
    column->addWidget(m_text);
    column->addWidget(makeAbout());
    column->addWidget(makeKinds());
    column->addWidget(makePlaces());
    m_fault->setWordWrap(true);
    m_fault->setObjectName(QStringLiteral("noteFault"));
    column->addWidget(m_fault);
    auto* foot = new QHBoxLayout;
    theme::setRole(m_save, theme::Role::Primary);
    m_save->setObjectName(QStringLiteral("saveNote"));
    setPlainTip(m_save, QStringLiteral("Enter"));
    foot->addStretch(1);
    foot->addWidget(m_save);
    column->addLayout(foot);
    connect(m_save, &QPushButton::clicked, this, &NotePanel::save);
    refuseIfReadOnly(m_desk, m_save);
}

// To which deal it goes is said beside the sentence: it may be the one that happened to be shown.
QWidget* NotePanel::makeAbout() {
    auto* about = new QWidget;
    auto* row = new QHBoxLayout(about);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::s2);
    m_about->setObjectName(QStringLiteral("noteAbout"));
    m_about->setWordWrap(true);
    m_takeOff->setObjectName(QStringLiteral("takeOffDeal"));
    m_takeOff->setAutoDefault(true);                // Enter presses it and does not save
    theme::setRole(m_takeOff, theme::Role::Quiet);
    row->addWidget(m_about, 1);
    row->addWidget(m_takeOff);
    connect(m_takeOff, &QPushButton::clicked, this, &NotePanel::takeOffDeal);
    return about;
}

void NotePanel::showAbout() {
    const bool known = m_deal->value().isValid();
    m_about->setText(known ? tr("Goes to the deal %1").arg(m_deal->text()) : tr("About no deal"));
    m_takeOff->setVisible(known);
}

void NotePanel::takeOffDeal() {
    for (ChoiceBox* place : {m_territory, m_product}) place->setValue(QVariant::fromValue<qlonglong>(0));
    m_deal->setValue({});
    showAbout();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

QWidget* NotePanel::makeKinds() {
    auto* kinds = new QWidget;
    auto* row = new FlowLayout(kinds);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::s1);
    for (std::size_t i = 0; i < noteKindChoices.size(); ++i) {
        auto* button = new QPushButton(noteKindLabel(static_cast<NoteKind>(i)));
        button->setCheckable(true);
        button->setAutoDefault(false);
        theme::setRole(button, theme::Role::Chip);
        setPlainTip(button, QStringLiteral("Alt+%1").arg(i + 1));
        m_kinds->addButton(button, static_cast<int>(i));
        row->addWidget(button);
    }
    return kinds;
}

QWidget* NotePanel::makePlaces() {
    auto* places = new QWidget;
    auto* grid = new QGridLayout(places);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::s3);
    grid->setVerticalSpacing(theme::s1);
    int column = 0, row = 0;
    const auto add = [&](const QString& label, QWidget* editor, const char* name) {
        auto* words = makeLabel(label, theme::Type::Caption, theme::Tone::Secondary);
        words->setBuddy(editor);
        editor->setObjectName(QString::fromLatin1(name));
        editor->setAccessibleName(label);
        grid->addWidget(words, row, column);
        grid->addWidget(editor, row + 1, column);
        if (++column == 2) column = 0, row += 2;
    };
    add(tr("Deal"), m_deal, "noteDeal");
    add(tr("Competitor"), m_competitor, "noteCompetitor");
    add(tr("Territory"), m_territory, "noteTerritory");
    add(tr("Product"), m_product, "noteProduct");
    connect(m_deal, &LinkPicker::picked, this, &NotePanel::fillFromDeal);
    for (int i : {0, 1}) grid->setColumnStretch(i, 1);
    return places;
}

void NotePanel::open(const FieldNote& known) {
    keepFocus();
    m_territory->setChoices(recordChoices<Territory>(m_desk, tr("as the deal or you")));
    m_product->setChoices(recordChoices<Product>(m_desk, tr("as the deal")));
    m_text->clear();
    m_competitor->setText(toQt(known.competitor));
    offerCompetitors(m_desk, m_competitor);
    m_kinds->button(static_cast<int>(known.kind))->setChecked(true);
    m_deal->setValue(known.deal ? QVariant::fromValue<qlonglong>(known.deal.id) : QVariant());
    m_territory->setValue(QVariant::fromValue<qlonglong>(known.territory.id));
    m_product->setValue(QVariant::fromValue<qlonglong>(known.product.id));
    m_fault->hide();
    fillFromDeal();
    place();
    show();
    raise();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void NotePanel::openIn(const QWidget* widget, const FieldNote& known) {
    if (auto* panel = widget->window()->findChild<NotePanel*>()) panel->open(known);
}

// What follows from the deal is shown before it is saved.
void NotePanel::fillFromDeal() {
    showAbout();
    FieldNote note = written();
    if (!note.deal) return;
    note.territory = note.product = {};
    settleFieldNote(m_desk.reading(), note);
    m_territory->setValue(QVariant::fromValue<qlonglong>(note.territory.id));
    m_product->setValue(QVariant::fromValue<qlonglong>(note.product.id));
}

FieldNote NotePanel::written() const {
    FieldNote note;
    note.text = fromQt(m_text->text().trimmed());
    note.kind = static_cast<NoteKind>(m_kinds->checkedId());
    note.deal = Link{m_deal->value().toLongLong()};
    note.territory = Link{m_territory->value().toLongLong()};
    note.product = Link{m_product->value().toLongLong()};
    note.competitor = fromQt(m_competitor->text().trimmed());
    note.owner = Link{m_desk.reading().user().id};
    return note;
}

// Once, however often it is pressed before it is on disk.
void NotePanel::save() {
    if (!m_save->isEnabled()) return;
    m_save->setEnabled(false);
    m_desk.change(tr("Note added"), [note = written()](Workspace& workspace) -> Result<std::int64_t> {
        const auto id = addFieldNote(workspace, note);
        if (!id) return id.error();
        return workspace.store().find<FieldNote>(*id)->createdRev;
    }, whileThere(this, [this] {
        m_save->setEnabled(true);
        close();
    }), whileThere(this, [this](const Error& error) {
        m_save->setEnabled(true);
        m_fault->setText(translated(error.text));
        m_fault->show();
        m_text->setFocus();
        place();
    }));
}

void NotePanel::place() { placeAtTop(panelWidth); }

// Alt and a figure choose the kind without leaving the sentence; elsewhere they go to a page.
bool NotePanel::chooseKind(QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    QAbstractButton* kind = key->modifiers() == Qt::AltModifier ? m_kinds->button(key->key() - Qt::Key_1) : nullptr;
    if (!kind) return false;
    kind->setChecked(true);
    event->accept();
    return true;
}

bool NotePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text && chooseKind(event)) return true;
    return OverPanel::eventFilter(watched, event);
}

void NotePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return close();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return save();
    OverPanel::keyPressEvent(event);
}

}
