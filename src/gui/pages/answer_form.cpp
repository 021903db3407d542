// SPDX-License-Identifier: MIT
#include "gui/pages/answer_form.h"
#include "app/radar.h"
#include "core/model/product.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/radar_words.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/while_there.h"
#include "gui/bridge/wording.h"
#include "gui/forms/record_choices.h"
#include "gui/widgets/date_edit.h"
#include "gui/widgets/plain.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tilth {
namespace {

constexpr int pause = 150;                      // milliseconds, so that several changes cause one count

}

AnswerForm::AnswerForm(Desk& desk, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_text(new QPlainTextEdit), m_kind(new ChoiceBox), m_territory(new ChoiceBox), m_product(new ChoiceBox), m_competitor(new QLineEdit), m_until(new DateEdit),
      m_reach(makeLabel({}, theme::Type::Body, theme::Tone::Secondary)), m_fault(makeLabel({}, theme::Type::Caption, theme::Tone::Danger)), m_save(new QPushButton(tr("Answer"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s2);
    m_text->setObjectName(QStringLiteral("answerText"));
    m_text->setAccessibleName(tr("What to answer"));
    m_text->setPlaceholderText(tr("What shall they say?"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(theme::textHeight() * 4);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::s2);
    grid->setVerticalSpacing(theme::s1);
    makePlaces(grid);
    m_reach->setObjectName(QStringLiteral("reach"));
    m_fault->setObjectName(QStringLiteral("answerFault"));
    for (QLabel* label : {m_reach, m_fault}) label->setWordWrap(true);
    column->addWidget(m_text);
    column->addLayout(grid);
    column->addWidget(m_reach);
    column->addWidget(m_fault);
    column->addLayout(makeButtons());
    m_typed.setSingleShot(true);
    m_typed.setInterval(pause);
    connect(&m_typed, &QTimer::timeout, this, &AnswerForm::countReach);
    hide();
}

QLayout* AnswerForm::makeButtons() {
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"));
    m_save->setObjectName(QStringLiteral("saveAnswer"));
    theme::setRole(cancel, theme::Role::Quiet);
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    connect(cancel, &QPushButton::clicked, this, &AnswerForm::close);
    connect(m_save, &QPushButton::clicked, this, &AnswerForm::save);
    refuseIfReadOnly(m_desk, m_save);
    return buttons;
}

void AnswerForm::makePlaces(QGridLayout* grid) {
    int row = 0;
    const auto add = [&](const QString& label, QWidget* editor, const char* name) {
        auto* words = makeLabel(label, theme::Type::Body, theme::Tone::Secondary);
        words->setBuddy(editor);
        editor->setObjectName(QString::fromLatin1(name));
        editor->setAccessibleName(label);
        grid->addWidget(words, row, 0);
        grid->addWidget(editor, row++, 1);
    };
    add(tr("To"), m_kind, "answerKind");
    add(tr("In"), m_territory, "answerTerritory");
    add(tr("About"), m_product, "answerProduct");
    add(tr("Competitor"), m_competitor, "answerCompetitor");
    add(tr("Valid until"), m_until, "answerUntil");
    grid->setColumnStretch(1, 1);
    m_competitor->setPlaceholderText(tr("any"));
    m_until->setPlaceholderText(tr("always"));
    for (ChoiceBox* box : {m_territory, m_product}) connect(box, &ChoiceBox::edited, this, [this] { m_typed.start(); });
    connect(m_until, &QLineEdit::editingFinished, this, [this] { m_typed.start(); });
}

void AnswerForm::fillPlaces() {
    QList<ChoiceItem> kinds;
    for (std::size_t i = 0; i < noteKindChoices.size(); ++i) kinds.push_back({static_cast<int>(i), noteKindLabel(static_cast<NoteKind>(i)), {}});
    m_kind->setChoices(kinds);
    m_territory->setChoices(recordChoices<Territory>(m_desk, tr("any territory")));
    m_product->setChoices(recordChoices<Product>(m_desk, tr("any product")));
    m_until->setToday(toQt(m_desk.reading().today()));
}

void AnswerForm::open(const FieldAnswer& cell) {
    fillPlaces();
    m_text->clear();
    m_fault->hide();
    m_kind->setValue(static_cast<int>(cell.kind));
    m_territory->setValue(QVariant::fromValue<qlonglong>(cell.territory.id));
    m_product->setValue(QVariant::fromValue<qlonglong>(cell.product.id));
    m_competitor->setText(toQt(cell.competitor));
    m_until->setValue(cell.validUntil ? QVariant(toQt(*cell.validUntil)) : QVariant());
    show();
    m_text->setFocus();
    countReach();
}

FieldAnswer AnswerForm::written() const {
    FieldAnswer answer;
    answer.text = fromQt(m_text->toPlainText().trimmed());
    answer.kind = static_cast<NoteKind>(m_kind->value().toInt());
    answer.territory = Link{m_territory->value().toLongLong()};
    answer.product = Link{m_product->value().toLongLong()};
    answer.competitor = fromQt(m_competitor->text().trimmed());
    if (m_until->date().isValid()) answer.validUntil = fromQt(m_until->date());
    return answer;
}

void AnswerForm::countReach() {
    const FieldAnswer answer = written();
    if (!answer.territory && !answer.product) return m_reach->setText(tr("Choose a territory or a product."));
    using Reach = std::map<std::int64_t, std::vector<std::int64_t>>;
    m_desk.open().count(this, [answer](Workspace& workspace) -> Result<Reach> { return reachOf(workspace, answer); }, [this, asked = ++m_asked](const Result<Reach>& reach) {
        if (asked != m_asked || !reach) return;
        int deals = 0, people = 0;
        for (const auto& [owner, theirs] : *reach) deals += static_cast<int>(theirs.size()), people += owner != 0;
        m_reach->setText(tr("Reaches %1; %2.").arg(tr("%n open deal(s)", nullptr, deals), tr("%n person(s) will be told", nullptr, people)));
    });
}

// Once, however often it is pressed before it is on disk.
void AnswerForm::save() {
    if (!m_save->isEnabled()) return;
    if (!m_until->fault().isEmpty()) return tell({Error::Refused, fromQt(m_until->fault()), {}});
    m_save->setEnabled(false);
    m_desk.change(tr("Answered"), [answer = written(), words = fromQt(tr("Read the answer: "))](Workspace& workspace) -> Result<std::int64_t> {
        const auto pinned = pinAnswer(workspace, answer, words);
        if (!pinned) return pinned.error();
        return pinned->revision;
    }, whileThere(this, [this] {
        m_save->setEnabled(true);
        close();
    }), whileThere(this, [this](const Error& error) {
        m_save->setEnabled(true);
        tell(error);
    }));
}

void AnswerForm::tell(const Error& error) {
    m_fault->setText(translated(error.text));
    m_fault->show();
    if (error.field == "text") m_text->setFocus();
    if (error.field == "territory") m_territory->setFocus();
}

void AnswerForm::close() {
    hide();
    emit closed();
}

void AnswerForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return close();
    QFrame::keyPressEvent(event);
}

}
