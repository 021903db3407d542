// SPDX-License-Identifier: MIT
#include "gui/pages/model_versions_box.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/theme/icons.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/small_table.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tilth {
namespace {

constexpr std::size_t mostShown = 8;

SmallCell signature(const ModelVersion::Signature& signature, const Wording& wording) {
    if (!signature.at) return {QCoreApplication::translate("tilth::ModelVersionsBox", "not signed"), CellKind::Marked, theme::Tone::Weak, QStringLiteral("circle")};
    return {QCoreApplication::translate("tilth::ModelVersionsBox", "%1 · %2").arg(toQt(signature.by), wording.date(wording.dayOf(*signature.at))), CellKind::Marked, theme::Tone::Success, QStringLiteral("circle-check")};
}

SmallRow rowOf(const ModelVersion& version, const Wording& wording) {
    const QString number = version.active ? ModelVersionsBox::tr("%1, in use").arg(version.version) : QString::number(version.version);
    return {{{number, CellKind::Strong}, {version.since ? wording.date(wording.dayOf(*version.since)) : QString(), CellKind::Secondary}, {toQt(version.by), CellKind::Secondary},
             signature(version.marketing, wording), signature(version.sales, wording)}, 0};
}

}

ModelVersionsBox::ModelVersionsBox(Desk& desk)
    : m_desk(desk), m_table(new SmallTable({tr("Version"), tr("Since"), tr("Made by"), tr("Marketing"), tr("Sales")})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::s3, 0, 0);
    column->setSpacing(theme::s2);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::s2);
    row->addWidget(makeLabel(tr("Versions and signatures"), theme::Type::Strong), 1);
    m_marketing = addSign(row, QStringLiteral("signMarketing"), tr("Sign for marketing"), PlanSide::Marketing);
    m_sales = addSign(row, QStringLiteral("signSales"), tr("Sign for sales"), PlanSide::Sales);
    m_table->setAccessibleName(tr("Versions of the scoring model"));
    column->addLayout(row);
    column->addWidget(m_table);
    connect(&desk.open(), &OpenWorkspace::settingsChanged, this, &ModelVersionsBox::load);
    load();
}

QPushButton* ModelVersionsBox::addSign(QLayout* row, const QString& name, const QString& text, PlanSide side) {
    auto* button = new QPushButton(theme::icon(QStringLiteral("pencil")), text);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, side] { sign(side); });
    row->addWidget(button);
    return button;
}

void ModelVersionsBox::load() {
    m_desk.open().list(this, [](Workspace& workspace) -> Result<std::vector<ModelVersion>> { return modelVersions(workspace); },
                       [this](const Result<std::vector<ModelVersion>>& versions) { if (versions) show(*versions); });
}

// Whom it is for to sign sees the button; the others see who signed.
void ModelVersionsBox::show(const std::vector<ModelVersion>& versions) {
    const Wording wording = Wording::of(m_desk.reading());
    QList<SmallRow> rows;
    for (const ModelVersion& version : std::span(versions).first(std::min(mostShown, versions.size()))) rows.push_back(rowOf(version, wording));
    m_table->setRows(rows);
    const ModelVersion current = versions.empty() ? ModelVersion{} : versions.front();
    m_marketing->setVisible(maySign(m_desk.reading(), PlanSide::Marketing) && current.active && !current.marketing.at);
    m_sales->setVisible(maySign(m_desk.reading(), PlanSide::Sales) && current.active && !current.sales.at);
}

void ModelVersionsBox::sign(PlanSide side) {
    m_desk.change(tr("Rule signed"), [side](Workspace& workspace) { return signModel(workspace, side); });
}

}
