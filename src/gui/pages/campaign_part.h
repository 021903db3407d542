// SPDX-License-Identifier: MIT
// The base of what a campaign's page shows of it: words, a small table, buttons, a line for adding one more.
#pragma once
#include "gui/pages/record_part.h"
#include "gui/widgets/small_table.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tilth {

struct Campaign;
class FlowLayout;
class QuickAdd;

class CampaignPart : public RecordPart {
    Q_OBJECT

public:
    void showRecord(const Entity& record) override;

protected:
    struct Look {
        const char* type;                   // of its rows
        QStringList headings;
        QList<int> numbers;                 // columns of amounts
        const char* quickAdd;               // keys of the line for adding; null: none is added here
        QString add;                        // text of the button that opens it
    };
    CampaignPart(Desk& desk, const Look& look);

    /// Reads and shows what belongs to the campaign.
    virtual void load(const Campaign& campaign) = 0;

    std::int64_t campaign() const { return m_campaign; }
    SmallTable& table() const { return *m_table; }
    QVBoxLayout& column() const { return *m_column; }
    QLabel& words() const { return *m_words; }
    QPushButton* addButton(const QString& icon, const QString& text, std::function<void()> act);
    /// A button that acts on the selected row, off without one.
    QPushButton* addRowButton(const QString& icon, const QString& text, std::function<void(qint64 id)> act);
    /// The whole list of the rows, narrowed to this campaign.
    void openAll(const QString& more = {});

private:
    void makeAdding(const Look& look);

    std::string m_type;
    std::int64_t m_campaign = 0;
    std::string m_currency;
    QVBoxLayout* m_column;
    QLabel* m_words;
    SmallTable* m_table;
    FlowLayout* m_buttons;
    QuickAdd* m_quickAdd = nullptr;
};

}
