// SPDX-License-Identifier: MIT
#include "gui/pages/consent_part.h"
#include "gui/bridge/consent_words.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/while_there.h"
#include "gui/theme/icons.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/lines.h"
#include "gui/widgets/plain.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace tilth {
namespace {

using Standings = std::vector<AddressStanding>;

template <class Choices> ChoiceBox* makeChoice(const QString& name, const char* context, const Choices& choices) {
    auto* box = new ChoiceBox;
    box->setAccessibleName(name);
    for (std::size_t i = 0; i < choices.size(); ++i) box->add(translated(context, choices[i].label), static_cast<int>(i));
    return box;
}
QLineEdit* makeLine(const QString& name) {
    auto* line = new QLineEdit;
    line->setAccessibleName(name);
    line->setPlaceholderText(name);
    line->setMinimumWidth(theme::textHeight() * 12);
    return line;
}

// A long address may break behind its marks: a narrow panel holds it then.
QString breakable(QString address) {
    static const QRegularExpression marks(QStringLiteral("([@._-])"));
    return address.replace(marks, QStringLiteral("\\1\u200b"));
}

template <class Enum> Enum chosen(const ChoiceBox* box) { return static_cast<Enum>(box->value().toInt()); }

}

ConsentPart::ConsentPart(Desk& desk, const EntityType& type)
    : RecordPart(desk), m_type(type.name), m_lines(new QVBoxLayout), m_open(new QPushButton(theme::icon(QStringLiteral("plus")), tr("Record an answer…"))), m_address(new ChoiceBox),
      m_purpose(makeChoice(tr("Purpose"), "ConsentPurpose", consentPurposeChoices)), m_state(makeChoice(tr("Answer"), "ConsentState", consentStateChoices)),
      m_basis(makeChoice(tr("Legal basis"), "LegalBasis", legalBasisChoices)), m_wording(makeLine(tr("Wording that the person saw"))), m_source(makeLine(tr("Form, card or call"))),
      m_fault(makeLabel({}, theme::Type::Caption, theme::Tone::Danger)) {
    QVBoxLayout* column = makeColumn(this);
    m_lines->setSpacing(theme::s1);
    m_open->setObjectName(QStringLiteral("consentOpen"));
    refuseIfReadOnly(desk, m_open);
    column->addLayout(m_lines);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(makeForm());
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_form->setVisible(!m_form->isVisible());
        m_fault->clear();
        if (m_form->isVisible()) m_address->setFocus();
    });
}

QWidget* ConsentPart::makeForm() {
    m_form = new QWidget;
    m_form->setObjectName(QStringLiteral("consentForm"));
    auto* row = new FlowLayout(m_form);
    row->setSpacing(theme::s2);
    m_address->setAccessibleName(tr("Address"));
    auto* save = new QPushButton(tr("Record"));
    save->setObjectName(QStringLiteral("consentSave"));
    theme::setRole(save, theme::Role::Primary);
    for (QWidget* part : {static_cast<QWidget*>(m_address), static_cast<QWidget*>(m_purpose), static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_basis), static_cast<QWidget*>(m_wording),
                          static_cast<QWidget*>(m_source), static_cast<QWidget*>(save), static_cast<QWidget*>(m_fault)})
        row->addWidget(part);
    connect(save, &QPushButton::clicked, this, &ConsentPart::record);
    for (QLineEdit* line : {m_wording, m_source}) connect(line, &QLineEdit::returnPressed, this, &ConsentPart::record);
    m_form->hide();
    return m_form;
}

void ConsentPart::showRecord(const Entity& record) {
    if (record.id != m_id) {
        m_form->hide();
        show({});
    }
    m_id = record.id;
    load();
}

void ConsentPart::load() {
    const auto work = [type = m_type, id = m_id](Workspace& workspace) -> Result<Standings> {
        const EntityType& of = *workspace.store().schema().find(type);
        const auto record = workspace.store().load(of, id);
        return record ? consentStandings(workspace, of, *record) : Standings{};
    };
    desk().open().list(this, work, [this, id = m_id](const Result<Standings>& standings) { if (standings && id == m_id) show(*standings); });
}

void ConsentPart::show(const Standings& standings) {
    emptyOut(m_lines);
    QList<ChoiceItem> addresses;
    for (const AddressStanding& standing : standings) {
        addLines(standing);
        addresses.push_back({toQt(standing.address), toQt(standing.address)});
    }
    if (standings.empty()) {
        QLabel* none = makeLabel(tr("No address that one could write to or call"), theme::Type::Body, theme::Tone::Weak);
        none->setWordWrap(true);
        m_lines->addWidget(none);
    }
    const QVariant kept = m_address->value();
    m_address->setChoices(addresses);
    if (kept.isValid() && m_address->findText(kept.toString()) >= 0) m_address->setValue(kept);
    else if (!addresses.isEmpty()) m_address->setValue(addresses.front().value);
    m_open->setVisible(!standings.empty());
}

// Mail for an address with an @, calls for a number: what one is about to do first.
void ConsentPart::addLines(const AddressStanding& standing) {
    const bool mail = standing.address.find('@') != standing.address.npos;
    const ConsentVerdict verdict = consentVerdict(standing, mail ? ConsentPurpose::Marketing : ConsentPurpose::Calls);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::s2);
    QLabel* words = makeLabel(tr("%1 · %2").arg(breakable(toQt(standing.address)), verdict.text), theme::Type::Body, verdict.tone);
    words->setObjectName(QStringLiteral("consentVerdict"));
    words->setAccessibleName(tr("%1 · %2").arg(toQt(standing.address), verdict.text));
    words->setWordWrap(true);
    row->addWidget(makeIconLabel(verdict.icon, verdict.tone), 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_lines->addWidget(head);
    const Wording wording = Wording::of(desk().reading());
    for (auto at = standing.evidence.rbegin(); at != standing.evidence.rend(); ++at) {
        QLabel* line = makeLabel(evidenceText(**at, wording), theme::Type::Caption, theme::Tone::Secondary);
        line->setObjectName(QStringLiteral("consentEvidence"));
        line->setWordWrap(true);
        m_lines->addWidget(line);
    }
}

// Evidence is added, never changed: what was wrong is put right by a further line.
void ConsentPart::record() {
    const ConsentGiven given{.address = fromQt(m_address->value().toString()), .purpose = chosen<ConsentPurpose>(m_purpose), .state = chosen<ConsentState>(m_state),
                             .basis = chosen<LegalBasis>(m_basis), .wording = fromQt(m_wording->text().trimmed()), .source = fromQt(m_source->text().trimmed())};
    desk().change(tr("Answer recorded"), [given](Workspace& workspace) { return recordConsent(workspace, given); }, whileThere(this, [this] {
        m_form->hide();
        load();
    }), whileThere(this, [this](const Error& error) { m_fault->setText(translated(error.text)); }));
}

}
