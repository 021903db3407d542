// SPDX-License-Identifier: MIT
// The ideal customer profile: its four filters, a draft from deals that ended with what speaks for it, and the tiers before they are written.
#pragma once
#include "app/accounts.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tilth {

class Desk;
class SmallTable;

class IcpBox : public QWidget {
    Q_OBJECT

public:
    explicit IcpBox(Desk& desk);
    /// Reads the profile again; what is being typed stays.
    void load();

private:
    void makeQueries(QVBoxLayout* column);
    void makeButtons(QVBoxLayout* column);
    QPushButton* addButton(QLayout* row, const QString& icon, const QString& text, void (IcpBox::*act)());
    Icp typed() const;
    void put(const Icp& icp);
    void draft();
    void showDraft(const IcpDraft& draft);
    void keep();
    void preview();
    void showPlan(const TierPlan& plan);
    void apply();
    void tell(const QString& words, bool fault = false);

    Desk& m_desk;
    std::array<QLineEdit*, tierWords.size()> m_queries{};
    QLabel* m_words;
    SmallTable *m_findings, *m_moves;
    QPushButton* m_apply = nullptr;
};

}
