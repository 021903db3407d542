// SPDX-License-Identifier: MIT
#include "gui/pages/convert_part.h"
#include "app/leads.h"
#include "app/records.h"
#include "core/lead/lifecycle.h"
#include "core/model/deal.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/forms/link_picker.h"
#include "gui/forms/value_line.h"
#include "gui/pages/record_link.h"
#include "gui/theme/icons.h"
#include "gui/widgets/date_edit.h"
#include "gui/widgets/plain.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace tilth {

ConvertPart::ConvertPart(Desk& desk)
    : RecordPart(desk), m_open(new QPushButton(theme::icon(QStringLiteral("arrow-right")), tr("Convert to contact and deal"))),
      m_done(makeLabel({}, theme::Type::Body, theme::Tone::Success)),
      m_became(new QFormLayout), m_card(new QWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s2);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_done);
    column->addLayout(m_became);
    column->addWidget(m_card);
    m_became->setContentsMargins(0, 0, 0, 0);
    m_became->setSpacing(theme::s1);
    m_became->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeCard();
    m_card->hide();
    connect(m_open, &QPushButton::clicked, this, &ConvertPart::unfold);
}

void ConvertPart::makeCard() {
    const Wording wording = Wording::of(desk().reading());
    const EntityType& deal = desk().type("deal");
    auto* form = new QFormLayout(m_card);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(theme::s2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString& label, auto* editor) {
        editor->setAccessibleName(label);
        form->addRow(label, editor);
        return editor;
    };
    m_contact = add(tr("Contact"), new LinkPicker(desk(), "contact"));
    m_company = add(tr("Company"), new LinkPicker(desk(), "company"));
    m_withDeal = new QCheckBox(tr("Open a deal"));
    form->addRow(QString(), m_withDeal);
    m_name = add(labelOf(deal, deal.at("name")), new ValueLine(deal, deal.at("name"), wording));
    m_amount = add(labelOf(deal, deal.at("amount")), new ValueLine(deal, deal.at("amount"), wording));
    m_close = add(labelOf(deal, deal.at("close_date")), new DateEdit);
    m_close->setToday(toQt(wording.today));
    form->addRow(m_unqualified = makeLabel(tr("Nobody has qualified this lead yet. It can be converted all the same."), theme::Type::Caption, theme::Tone::Warning));
    m_unqualified->setObjectName(QStringLiteral("unqualified"));
    m_unqualified->setWordWrap(true);
    form->addRow(m_fault = makeLabel({}, theme::Type::Caption, theme::Tone::Danger));
    auto* go = new QPushButton(tr("Convert"));
    auto* drop = new QPushButton(tr("Cancel"));
    theme::setRole(drop, theme::Role::Quiet);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::s2);
    for (QPushButton* button : {go, drop}) buttons->addWidget(button);
    buttons->addStretch(1);
    form->addRow(QString(), buttons);
    connect(drop, &QPushButton::clicked, this, &ConvertPart::cancel);
    m_contact->setPlaceholderText(tr("Found by the e-mail, else new"));
    m_company->setPlaceholderText(tr("Found by its name, else new"));
    connect(go, &QPushButton::clicked, this, &ConvertPart::convert);
    for (QPushButton* button : {m_open, go}) refuseIfReadOnly(desk(), button);
    connect(m_withDeal, &QCheckBox::toggled, this, [this](bool on) { m_name->setEnabled(on), m_amount->setEnabled(on), m_close->setEnabled(on); });
}

void ConvertPart::showRecord(const Entity& record) {
    const auto& lead = static_cast<const Lead&>(record);
    const bool converted = lead.status == LeadStatus::Converted;
    if (record.id != m_id) turnTo(lead);
    if (converted) m_card->hide();
    m_open->setVisible(!converted && kindOf(lead.status) != StatusKind::Lost && m_card->isHidden());
    m_done->setVisible(converted);
    setVisible(kindOf(lead.status) != StatusKind::Lost);        // nothing to do and nothing to say: no empty section
    m_unqualified->setVisible(isUnqualified(lead));
    askBecame(lead);
    m_id = record.id;
}

// A form that was left open waits for its lead with all that was typed.
void ConvertPart::turnTo(const Lead& lead) {
    if (!m_card->isHidden()) m_drafts[m_id] = draft();
    suggest(lead);
    const auto kept = m_drafts.extract(lead.id);
    if (kept) take(kept.mapped());
    m_card->setVisible(!kept.empty());
}

ConvertPart::Draft ConvertPart::draft() const {
    return {m_contact->value(), m_company->value(), m_withDeal->isChecked(), m_name->text(), m_amount->text(), m_close->text()};
}

void ConvertPart::take(const Draft& draft) {
    m_contact->setValue(draft.contact);
    m_company->setValue(draft.company);
    m_withDeal->setChecked(draft.withDeal);
    m_name->setText(draft.name);
    m_amount->setText(draft.amount);
    m_close->setText(draft.close);
    emit m_close->editingFinished();            // its day, or its fault, is read again
}

// The one way from a lead to what it is now. The names come from a worker; until then those of the same lead stand.
void ConvertPart::askBecame(const Lead& lead) {
    const int asked = ++m_asked;
    if (lead.id != m_id || lead.status != LeadStatus::Converted) showBecame({});
    if (lead.status != LeadStatus::Converted) return;
    const Wording wording = Wording::of(desk().reading());
    m_done->setText(lead.convertedAt ? tr("Converted %1").arg(wording.dayRelative(wording.dayOf(*lead.convertedAt))) : tr("Converted"));
    std::vector<Became> links;
    for (const std::string_view key : {"converted_contact", "converted_company", "converted_deal"}) {
        const Field& field = Lead::type.at(key);
        links.push_back({&field, Kept<Link>::unpack(field.of(lead)).id, {}});
    }
    desk().open().list(this, [links](Workspace& workspace) -> Result<std::vector<Became>> {
        std::vector<Became> named = links;
        for (Became& one : named) one.title = one.id ? titleOf(workspace, one.field->target, one.id) : std::string();
        return named;
    }, [this, asked](const Result<std::vector<Became>>& named) { if (named && asked == m_asked) showBecame(*named); });
}

// What was deleted since has no line.
void ConvertPart::showBecame(const std::vector<Became>& became) {
    while (m_became->rowCount()) m_became->removeRow(0);
    for (const Became& one : became) {
        if (one.title.empty()) continue;
        QLabel* what = makeLabel(labelOf(desk().type(one.field->target)), theme::Type::Body, theme::Tone::Secondary);
        m_became->addRow(what, makeRecordLink(desk(), std::string(one.field->target), one.id, toQt(one.title), labelOf(Lead::type, *one.field)));
    }
}

void ConvertPart::suggest(const Lead& lead) {
    m_contact->setValue({});
    m_company->setValue({});
    m_withDeal->setChecked(true);
    m_name->setValue(toQt(lead.company.empty() ? lead.name : lead.company));
    m_amount->setValue({});
    m_close->setValue({});
    m_fault->clear();
}

void ConvertPart::unfold() {
    m_open->hide();
    m_card->show();
    m_contact->setFocus();
}

void ConvertPart::cancel() {
    m_card->hide();
    if (const auto lead = desk().reading().store().find<Lead>(m_id)) suggest(*lead), showRecord(*lead);
    m_open->setFocus();
}

void ConvertPart::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !m_card->isHidden()) return cancel();
    RecordPart::keyPressEvent(event);
}

ConversionChoice ConvertPart::choice() const {
    ConversionChoice choice;
    if (const std::int64_t contact = m_contact->value().toLongLong()) choice.contact = contact;
    if (const std::int64_t company = m_company->value().toLongLong()) choice.company = company;
    choice.noDeal = !m_withDeal->isChecked();
    choice.dealName = fromQt(m_name->text().trimmed());
    if (const QVariant amount = m_amount->value(); amount.isValid()) choice.amount = Money{amount.toLongLong()};
    if (const QVariant close = m_close->value(); close.isValid()) choice.closeDate = fromQt(close.toDate());
    return choice;
}

void ConvertPart::convert() {
    if (const auto amount = m_amount->read(); !amount && m_withDeal->isChecked()) return showFault(amount.error());
    if (m_withDeal->isChecked() && !m_close->fault().isEmpty()) return m_fault->setText(m_close->fault());
    desk().change(tr("Lead converted"), [id = m_id, choice = choice()](Workspace& workspace) -> Result<std::int64_t> {
        const auto converted = convertLead(workspace, id, choice);
        if (!converted) return converted.error();
        return converted->revision;
    }, [this, id = m_id] {
        m_drafts.erase(id);
        if (id == m_id) m_card->hide();
    }, [this](const Error& error) { showFault(error); });
}

void ConvertPart::showFault(const Error& error) { m_fault->setText(translated(error.text)); }

}
