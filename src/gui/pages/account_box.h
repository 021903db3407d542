// SPDX-License-Identifier: MIT
// A target account on its company's page: the score with its reasons, when each team last touched it, and the plan.
#pragma once
#include "app/accounts.h"
#include "core/model/account_plan.h"
#include "gui/pages/record_part.h"

class QLabel;

namespace tilth {

class FormBinder;
class SmallTable;

class AccountBox : public RecordPart {
    Q_OBJECT

public:
    explicit AccountBox(Desk& desk);
    void showRecord(const Entity& record) override;

    struct Loaded {
        TargetAccount account;
        AccountPlan plan;
    };

private:
    void leave();
    void load();
    void show(const Loaded& loaded);
    void save(const QString& key, const Value& value);

    std::int64_t m_id = 0;
    bool m_loading = false, m_again = false;    // one reading at a time: it walks over all touches
    QLabel *m_sum, *m_touches;
    SmallTable* m_reasons;
    QWidget* m_form;
    FormBinder* m_plan;
};

}
