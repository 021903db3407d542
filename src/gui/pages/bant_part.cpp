// SPDX-License-Identifier: MIT
#include "gui/pages/bant_part.h"
#include "app/leads.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/widgets/choice_box.h"
#include "gui/theme/theme.h"
#include "gui/widgets/plain.h"

#include <QFormLayout>
#include <QLabel>
#include <algorithm>

namespace tilth {
namespace {

QString gradeText(const Bant& bant) {
    if (bant.complete()) return BantPart::tr("Grade %1 (index %2 of 300)").arg(toQt(bant.grade)).arg(bant.low);
    if (bant.gaps.size() == 4) return BantPart::tr("Nothing known yet");
    return BantPart::tr("Between %1 with %n gap(s)", nullptr, static_cast<int>(bant.gaps.size())).arg(toQt(bant.grade));
}

ChoiceBox* letterBox(const BantLetter& letter, QWidget* parent) {
    auto* box = new ChoiceBox(parent);
    box->setObjectName(toQt(letter.key));
    box->add(BantPart::tr("Unknown"), {});
    for (std::size_t i = 0; i < letter.anchors.size(); ++i)
        box->add(BantPart::tr("%1 · %2").arg(i).arg(translated(letter.anchors[i])), static_cast<qlonglong>(i));
    return box;
}

}

BantPart::BantPart(Desk& desk) : RecordPart(desk), m_grade(makeLabel({}, theme::Type::Strong)) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(theme::s2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (std::size_t i = 0; i < m_letters.size(); ++i) {
        const BantLetter& letter = bantLetters()[i];
        m_letters[i] = letterBox(letter, this);
        auto* label = makeLabel(translated(letter.label), theme::Type::Body, theme::Tone::Secondary);
        label->setBuddy(m_letters[i]);
        m_letters[i]->setAccessibleName(translated(letter.label));
        form->addRow(label, m_letters[i]);
        connect(m_letters[i], &QComboBox::activated, this, [this, i] { save(i); });
        refuseIfReadOnly(desk, m_letters[i]);
    }
    form->addRow(m_grade);
}

void BantPart::showRecord(const Entity& record) {
    const auto& lead = static_cast<const Lead&>(record);
    m_id = lead.id;
    for (std::size_t i = 0; i < m_letters.size(); ++i) {
        const auto known = lead.*(bantLetters()[i].member);
        m_letters[i]->setValue(known ? QVariant(static_cast<qlonglong>(*known)) : QVariant());
    }
    m_grade->setText(gradeText(bantOf(lead)));
}

QWidget* BantPart::editorOf(const QString& key) {
    const auto letter = std::ranges::find(m_letters, key, [](const ChoiceBox* box) { return box->objectName(); });
    return letter == m_letters.end() ? nullptr : *letter;
}

void BantPart::save(std::size_t letter) {
    const QVariant value = m_letters[letter]->value();
    const std::optional<std::int64_t> known = value.isValid() ? std::optional<std::int64_t>(value.toLongLong()) : std::nullopt;
    desk().change(tr("Qualification changed"), [id = m_id, key = std::string(bantLetters()[letter].key), known](Workspace& workspace) {
        return setBant(workspace, id, {{key, known}});
    });
}

}
