// SPDX-License-Identifier: MIT
// Activity sets of a lead, deal or campaign: those applied, and one more with its days shown before it is.
#pragma once
#include "app/activity_sets.h"
#include "gui/pages/record_part.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tilth {

class ChoiceBox;
class SmallTable;

class SetsPart : public RecordPart {
    Q_OBJECT

public:
    SetsPart(Desk& desk, const EntityType& type);
    void showRecord(const Entity& record) override;
    /// Puts the keyboard on the choice of a set.
    void choose();

    struct Applied { std::string name; std::int64_t done = 0, all = 0; };
    struct Sets {
        std::vector<ActivitySet> sets;      // that can be applied
        std::vector<Applied> applied;
    };

private:
    void makeChoice(QVBoxLayout* column);
    void makePreview(QVBoxLayout* column);
    void load();
    void show(const Sets& sets);
    void preview();
    void showPreview(const Result<SetPreview>& preview);
    void endPreview();
    void apply();
    void addUsual();

    std::string m_type;
    std::int64_t m_id = 0;
    QLabel *m_applied = nullptr, *m_words = nullptr;
    ChoiceBox* m_sets = nullptr;
    SmallTable* m_steps = nullptr;
    QPushButton *m_usual = nullptr, *m_apply = nullptr, *m_cancel = nullptr;
};

}
