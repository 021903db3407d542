// SPDX-License-Identifier: MIT
// How likely a deal is to be won or a lead to be converted, and which of its facts speak for and against it.
#pragma once
#include "app/prediction.h"
#include "gui/pages/record_part.h"

class QLabel;

namespace tilth {

class SmallTable;

class PredictionPart : public RecordPart {
    Q_OBJECT

public:
    PredictionPart(Desk& desk, const EntityType& type);
    void showRecord(const Entity& record) override;

private:
    void show(const Prediction& prediction);
    QString nameOf(const std::string& field) const;

    const EntityType& m_type;
    Subject m_subject;
    std::int64_t m_id = 0;
    QLabel *m_chance, *m_base;
    SmallTable* m_reasons;
};

}
