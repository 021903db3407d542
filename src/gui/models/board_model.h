// SPDX-License-Identifier: MIT
// Deals by stage for the board: one list of cards a stage, counts and totals for their headings.
#pragma once
#include "gui/models/stage_sums.h"
#include "gui/models/record_cells.h"
#include "gui/models/record_windows.h"

#include <QAbstractListModel>

namespace tilth {

struct Deal;

/// The cards of one stage.
class StageCards : public QAbstractListModel {
    Q_OBJECT

public:
    StageCards(Workspace& reading, const RecordTexts& texts, QObject* parent);

    void setIds(std::vector<std::int64_t> ids);
    const std::vector<std::int64_t>& ids() const { return m_windows.ids(); }
    void tell(std::span<const std::int64_t> changed);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QVariant card(const Deal& deal, int role) const;

    const RecordTexts& m_texts;
    mutable RecordWindows m_windows;
    bool m_readOnly;
};

class BoardModel : public QObject {
    Q_OBJECT

public:
    BoardModel(Workspace& reading, const RecordTexts& texts, QObject* parent = nullptr);

    /// The stages of a pipeline, by position.
    void setPipeline(std::int64_t pipeline);
    std::int64_t pipeline() const { return m_pipeline; }
    /// The deals that are listed, in order, and what they add up to. Stages that were changed since are those of now.
    void setDeals(DealsByStage deals, StageSumsById sums);
    void tell(std::span<const std::int64_t> changed);

    StageCards* cards(std::int64_t stage);
    StageSums summary(std::int64_t stage) const;
    const std::vector<const Stage*>& stages() const { return m_stages; }

signals:
    void stagesChanged();
    void summariesChanged();

private:
    void makeCards();
    void followStages();

    Workspace& m_reading;
    const RecordTexts& m_texts;
    std::int64_t m_pipeline = 0;
    StageBook m_book;                           // keeps m_stages: the texts are made anew when a setting or a stage changes
    std::vector<const Stage*> m_stages;
    std::map<std::int64_t, StageCards*> m_cards;
    StageSumsById m_summaries;
};

}
