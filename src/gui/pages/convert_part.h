// SPDX-License-Identifier: MIT
// Turns a lead into contact, company and deal: a card that unfolds on the page, one revision, one undo. Afterwards it shows what became of it.
#pragma once
#include "gui/pages/record_part.h"

#include <QVariant>
#include <map>
#include <string>
#include <vector>

class QCheckBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace tilth {

struct ConversionChoice;
struct Field;
struct Error;
struct Lead;
class DateEdit;
class LinkPicker;
class ValueLine;

class ConvertPart : public RecordPart {
    Q_OBJECT

public:
    explicit ConvertPart(Desk& desk);
    void showRecord(const Entity& record) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Draft {                      // what was typed so far, as it was typed
        QVariant contact, company;
        bool withDeal;
        QString name, amount, close;
    };
    void makeCard();
    struct Became {
        const Field* field;             // of Lead::type, which stays while a worker reads
        std::int64_t id;
        std::string title;
    };
    void askBecame(const Lead& lead);
    void showBecame(const std::vector<Became>& became);
    void turnTo(const Lead& lead);
    Draft draft() const;
    void take(const Draft& draft);
    void unfold();
    void cancel();
    void suggest(const Lead& lead);
    void convert();
    ConversionChoice choice() const;
    void showFault(const Error& error);

    std::int64_t m_id = 0;
    int m_asked = 0;
    std::map<std::int64_t, Draft> m_drafts;     // of leads that were left while their form was open
    QPushButton* m_open;
    QLabel* m_done;
    QFormLayout* m_became;              // contact, company, deal: each a link
    QWidget* m_card;
    LinkPicker *m_contact = nullptr, *m_company = nullptr;
    QCheckBox* m_withDeal = nullptr;
    ValueLine *m_name = nullptr, *m_amount = nullptr;
    DateEdit* m_close = nullptr;
    QLabel *m_unqualified = nullptr, *m_fault = nullptr;
};

}
