// SPDX-License-Identifier: MIT
// Roles of the marks.
#include "gui/charts/chart_model.h"

#include "gui/widgets/plain.h"

#include <unordered_map>

namespace tilth {
namespace {

QString spoken(const ChartMark& mark) {
    QStringList parts;
    for (const QString& part : {mark.group, mark.label, mark.text, mark.detail})
        if (!part.isEmpty()) parts.append(part);
    return parts.join(QStringLiteral(", "));
}

QVariant stageOf(const ChartMark& mark) {
    return mark.stage ? QVariant::fromValue(*mark.stage) : QVariant();
}
QVariant ghostOf(const ChartMark& mark) {
    return mark.ghost ? QVariant(*mark.ghost) : QVariant();
}
QVariant categoryOf(const ChartMark& mark) {
    return mark.category >= 0 ? QVariant(mark.category) : QVariant();
}
QVariant tipOf(const ChartMark& mark) {
    return plainTip(mark.tip.isEmpty() ? spoken(mark) : spoken(mark) + QLatin1Char('\n') + mark.tip);
}

using Read = QVariant (*)(const ChartMark&);
const std::unordered_map<int, Read>& readers() {
    static const std::unordered_map<int, Read> all{
        {Qt::DisplayRole, [](const ChartMark& m) { return QVariant(m.label); }},
        {Qt::ToolTipRole, tipOf},
        {Qt::AccessibleTextRole, [](const ChartMark& m) { return QVariant(spoken(m)); }},
        {Qt::AccessibleDescriptionRole, [](const ChartMark& m) { return QVariant(m.tip); }},
        {MarkValueRole, [](const ChartMark& m) { return QVariant(m.value); }},
        {MarkValueTextRole, [](const ChartMark& m) { return QVariant(m.text); }},
        {MarkDetailRole, [](const ChartMark& m) { return QVariant(m.detail); }},
        {MarkGroupRole, [](const ChartMark& m) { return QVariant(m.group); }},
        {MarkSeriesRole, [](const ChartMark& m) { return QVariant(m.series); }},
        {MarkGhostRole, ghostOf},
        {CellIdRole, [](const ChartMark& m) { return m.id; }},
        {CellStageRole, stageOf},
        {CellCategoryRole, categoryOf}};
    return all;
}

}

void ChartModel::setMarks(QList<ChartMark> marks) {
    beginResetModel();
    m_marks = std::move(marks);
    endResetModel();
}

int ChartModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_marks.size());
}

QVariant ChartModel::data(const QModelIndex& index, int role) const {
    const auto reader = readers().find(role);
    return index.isValid() && reader != readers().end() ? reader->second(m_marks[index.row()]) : QVariant();
}

QColor markColor(const QModelIndex& index) {
    const QVariant stage = index.data(CellStageRole), category = index.data(CellCategoryRole);
    if (stage.isValid()) return stageColor(stage.value<StageMark>());
    return category.isValid() ? theme::categoryColor(category.toInt()) : theme::colors().accent;
}

}
