// SPDX-License-Identifier: MIT
// Builds the line and turns keys and clicks on chips into signals.
#include "gui/widgets/filter_bar.h"

#include "gui/theme/icons.h"
#include "gui/widgets/chip_button.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/plain.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tilth {
namespace {

constexpr int searchWidth = 168;

}

FilterBar::FilterBar(QWidget* parent) : QWidget(parent), m_flow(new FlowLayout(this)) {
    makeSavedViews();
    makeSearch();
    makeButtons();
}

void FilterBar::makeSavedViews() {
    m_views = new QWidget(this);
    auto* row = new QHBoxLayout(m_views);
    row->setContentsMargins(0, 0, theme::s1, 0);
    m_viewBox = new QComboBox(m_views);
    m_viewBox->setObjectName(QStringLiteral("savedView"));
    m_viewBox->setAccessibleName(tr("Saved view"));
    m_viewBox->setPlaceholderText(tr("Custom view"));
    m_viewBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* label = new QLabel(tr("&View"), m_views);
    label->setBuddy(m_viewBox);
    row->addWidget(label);
    row->addWidget(m_viewBox);
    m_flow->addWidget(m_views);
    m_views->hide();
    connect(m_viewBox, &QComboBox::activated, this, &FilterBar::savedViewChosen);
}

void FilterBar::makeSearch() {
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("pageSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    m_search->hide();
    m_flow->addWidget(m_search);
    // Text still being composed by an input method is not in text(), so nothing is searched before it is chosen.
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::searchChanged);
}

void FilterBar::makeButtons() {
    m_filter = new QPushButton(theme::icon("filter"), tr("Filter"), this);
    m_filter->setObjectName(QStringLiteral("filterButton"));
    theme::setRole(m_filter, theme::Role::Quiet);
    m_clear = new QPushButton(tr("Clear all"), this);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setAccessibleName(tr("Clear all filters"));
    theme::setRole(m_clear, theme::Role::Quiet);
    m_clear->hide();
    m_count = makeLabel({}, theme::Type::Body, theme::Tone::Secondary, this);
    m_count->setObjectName(QStringLiteral("count"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_filter, m_clear, m_count}) m_flow->addWidget(widget);
    connect(m_filter, &QPushButton::clicked, this, &FilterBar::filterRequested);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clearRequested);
}

void FilterBar::setSavedViews(const QStringList& names, int current) {
    m_viewBox->clear();
    m_viewBox->addItems(names);
    m_viewBox->setCurrentIndex(current);
    m_views->setVisible(!names.isEmpty());
}

int FilterBar::currentSavedView() const {
    return m_viewBox->currentIndex();
}

void FilterBar::clearChips() {
    for (QPushButton* chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
}

void FilterBar::setChips(const QList<FilterChip>& chips) {
    clearChips();
    for (int i = 0; i < chips.size(); ++i) {
        auto* chip = new ChipButton(chips[i].text, tr("Filter %1").arg(chips[i].text), this);
        connect(chip, &ChipButton::removed, this, [this, i] {
            m_focusNext = i;
            emit chipRemoved(i);
        });
        connect(chip, &QPushButton::clicked, this, [this, i] { emit chipActivated(i); });
        m_flow->insertWidget(m_flow->indexOf(m_filter), chip);
        chip->show();
        m_chips.append(chip);
    }
    m_clear->setVisible(!chips.isEmpty());
    focusAfterRemoval(m_focusNext);
    updateGeometry();
}

/// A removed chip hands the focus to its neighbour, so that keys can go on.
void FilterBar::focusAfterRemoval(int index) {
    m_focusNext = -1;
    if (index < 0) return;
    QPushButton* next = m_chips.isEmpty() ? m_filter : m_chips[std::min(index, int(m_chips.size()) - 1)];
    next->setFocus(Qt::OtherFocusReason);
}

int FilterBar::chipCount() const {
    return int(m_chips.size());
}

void FilterBar::setCount(const QString& text) {
    m_count->setText(text);
}

void FilterBar::setSearchPlaceholder(const QString& placeholder) {
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(placeholder);
    m_search->setVisible(!placeholder.isEmpty());
}

void FilterBar::setSearchText(const QString& text) {
    m_search->setText(text);
}
QString FilterBar::searchText() const {
    return m_search->text();
}

void FilterBar::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::addControl(QWidget* control) {
    m_flow->insertWidget(m_flow->indexOf(m_filter), control);
}

}
