// SPDX-License-Identifier: MIT
#include "gui/forms/condition_group.h"
#include "gui/theme/theme.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/plain.h"
#include "gui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace tilth {
namespace {

// What a part is on its own: a condition, or a group that has to be shown as one.
bool isGroup(const Query& part) {
    if (part.kind == Query::And || part.kind == Query::Or) return true;
    if (part.kind != Query::Not) return false;
    const Query& inner = part.parts.front();
    const bool row = deedOf(part) || (inner.kind == Query::Is && inner.condition.field == "segment");
    return !row;
}

}

ConditionGroup::ConditionGroup(Desk& desk, const QList<Topic>& topics, bool inner, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_topics(topics), m_inner(inner) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::s3);
    if (inner) row->addWidget(makeLine(Qt::Vertical, this));
    auto* column = new QVBoxLayout;
    column->setSpacing(theme::s2);
    row->addLayout(column, 1);
    makeHead(column);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(theme::s2);
    column->addLayout(m_rows);
    makeFoot(column);
    setPlace({});
}

void ConditionGroup::makeHead(QVBoxLayout* column) {
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::s2);
    m_how = new ChoiceBox(this);
    m_how->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_how->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_how->add(tr("All of these"), All);
    m_how->add(tr("Any of these"), Any);
    m_how->add(tr("None of these"), None);
    m_named.push_back({m_how, tr("How the conditions go together")});
    head->addWidget(m_how);
    head->addStretch(1);
    connect(m_how, &ChoiceBox::edited, this, &ConditionGroup::changed);
    column->addLayout(head);
    if (!m_inner) return;
    QToolButton* remove = makeIconButton(QStringLiteral("x"), tr("Remove this group"), {}, this);
    head->addWidget(remove);
    m_named.push_back({remove, tr("Remove this group")});
    connect(remove, &QToolButton::clicked, this, &ConditionGroup::removed);
}

void ConditionGroup::makeFoot(QVBoxLayout* column) {
    auto* foot = new QHBoxLayout;
    foot->setSpacing(theme::s2);
    auto* condition = new QPushButton(theme::icon(QStringLiteral("plus")), tr("Condition"), this);
    auto* group = new QPushButton(theme::icon(QStringLiteral("plus")), tr("Group"), this);
    for (QPushButton* button : {condition, group}) {
        theme::setRole(button, theme::Role::Quiet);
        foot->addWidget(button);
        m_named.push_back({button, button == group ? tr("Add a group") : tr("Add a condition")});
    }
    foot->addStretch(1);
    column->addLayout(foot);
    connect(condition, &QPushButton::clicked, this, [this] {
        addRow()->setFocus();
        emit changed();
    });
    connect(group, &QPushButton::clicked, this, [this] {
        addGroup()->addRow();
        emit changed();
    });
}

ConditionRow* ConditionGroup::addRow() {
    auto* row = new ConditionRow(m_desk, m_topics, this);
    m_rows->addWidget(row);
    join(row);
    connect(row, &ConditionRow::changed, this, &ConditionGroup::changed);
    connect(row, &ConditionRow::removed, this, [this, row] { remove(row); });
    return row;
}

ConditionGroup* ConditionGroup::addGroup() {
    auto* group = new ConditionGroup(m_desk, m_topics, true, this);
    m_rows->addWidget(group);
    join(group);
    connect(group, &ConditionGroup::changed, this, &ConditionGroup::changed);
    connect(group, &ConditionGroup::removed, this, [this, group] { remove(group); });
    return group;
}

void ConditionGroup::join(QWidget* part) {
    m_parts.push_back(part);
    setPlace(m_place);
}

void ConditionGroup::setPlace(const QString& place) {
    m_place = place;
    for (const auto& [control, name] : m_named) control->setAccessibleName(m_inner ? tr("%1, group %2", "name of a control").arg(name, place) : name);
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const QString inner = (m_inner ? place + QLatin1Char('.') : QString()) + QString::number(i + 1);
        if (auto* group = qobject_cast<ConditionGroup*>(m_parts[i])) group->setPlace(inner);
        else static_cast<ConditionRow*>(m_parts[i])->setPlace(inner);
    }
}

void ConditionGroup::remove(QWidget* part) {
    m_parts.removeOne(part);
    setPlace(m_place);
    part->hide();
    part->deleteLater();
    emit changed();
}

QString ConditionGroup::fault() const {
    for (QWidget* part : m_parts) {
        const auto* group = qobject_cast<ConditionGroup*>(part);
        if (const QString fault = group ? group->fault() : static_cast<ConditionRow*>(part)->fault(); !fault.isEmpty()) return fault;
    }
    return {};
}

Query ConditionGroup::query() const {
    std::vector<Query> parts;
    for (QWidget* part : m_parts) {
        if (const auto* group = qobject_cast<ConditionGroup*>(part)) {
            if (Query inner = group->query(); !inner.empty()) parts.push_back(std::move(inner));
        } else if (auto condition = static_cast<ConditionRow*>(part)->query()) parts.push_back(*std::move(condition));
    }
    if (parts.empty()) return {};
    const auto how = static_cast<How>(m_how->value().toInt());
    Query joined = parts.size() == 1 ? Query(parts.front()) : Query{how == All ? Query::And : Query::Or, std::move(parts)};
    return how == None ? Query{Query::Not, {std::move(joined)}} : joined;
}

void ConditionGroup::setQuery(const Query& query) {
    if (query.kind == Query::And) return setParts(All, query.parts);
    if (query.kind == Query::Or) return setParts(Any, query.parts);
    if (query.kind != Query::Not || !isGroup(query)) return setParts(All, {query});
    const Query& inner = query.parts.front();
    setParts(None, inner.kind == Query::Or ? inner.parts : std::vector{inner});
}

void ConditionGroup::setParts(How how, const std::vector<Query>& parts) {
    const QSignalBlocker quiet(this);
    while (!m_parts.isEmpty()) delete m_parts.takeLast();
    m_how->setValue(how);
    for (const Query& part : parts) add(part);
}

void ConditionGroup::add(const Query& part) {
    if (isGroup(part)) addGroup()->setQuery(part);
    else addRow()->setQuery(part);
}

}
