// SPDX-License-Identifier: MIT
// Erasing a person for good: who, what would go by kind of record, and the list of past erasures, which holds no names (F89).
#pragma once
#include "app/erasure.h"
#include "gui/page.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace tilth {

class LinkPicker;
class PageHead;
class SmallTable;

class ErasurePage : public Page {
    Q_OBJECT

public:
    ErasurePage(Desk& desk, QWidget* parent);
    void enter() override;
    QList<QWidget*> regions() override;
    /// "lead 12": this person.
    bool showRows(const QString& where) override;

private:
    struct Past {
        std::string type;
        std::int64_t id = 0;
        Time at{};
        std::string by;
    };
    QWidget* makeChoice();
    QWidget* makePast();
    void choose(const std::string& type, std::int64_t id);
    void preview();
    void showPreview(const ErasureReport& report);
    void erase();
    void tell(const ErasureReport& report);
    void loadPast();

    PageHead* m_head;
    LinkPicker *m_lead = nullptr, *m_contact = nullptr;
    QLabel *m_about = nullptr, *m_note = nullptr;
    SmallTable *m_found = nullptr, *m_past = nullptr;
    QCheckBox *m_suppress = nullptr, *m_backups = nullptr;
    QPushButton* m_erase = nullptr;
    std::string m_type;
    QString m_question;                 // names who would go
    std::int64_t m_id = 0;              // 0: nobody is chosen
};

}
