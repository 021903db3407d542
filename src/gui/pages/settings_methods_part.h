// SPDX-License-Identifier: MIT
// Sales methods: those that came with the program and own ones, made from nothing or from a copy, in both languages.
#pragma once
#include "core/deal/sales_methods.h"
#include "gui/pages/settings_part.h"

class QLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace tilth {

class SmallTable;

class SettingsMethodsPart : public SettingsPart {
    Q_OBJECT

public:
    explicit SettingsMethodsPart(Desk& desk);
    void enter() override;

private:
    void makeList();
    void makeMethod();
    void makeElements();
    void makeElement();
    QPushButton* addButton(QLayout* row, const QString& icon, const QString& text, void (SettingsMethodsPart::*act)());
    void showChosen();
    void showElements(int current);
    void showElement();
    void begin(SalesMethod method);
    void startNew();
    void startCopy();
    void removeOwn();
    void addElement();
    void removeElement();
    void moveUp();
    void moveDown();
    void moveBy(int step);
    void takeElement();
    SalesMethod taken();
    void save();
    void noteEdits();
    void showFault(const QString& text);
    void showFault(const MethodFault& fault);
    const SalesMethod* chosen() const;
    void choose(const std::string& key);

    std::vector<SalesMethod> m_methods;
    SalesMethod m_method;                   // in the form
    std::string m_read;                     // its document before any edit; empty for a new one
    int m_shown = -1;                       // element in the form
    bool m_edited = false, m_filling = false;
    SmallTable* m_list;
    QWidget* m_form;
    QLineEdit *m_name, *m_nameZh, *m_idea, *m_ideaZh, *m_elementName, *m_elementNameZh, *m_evidence, *m_evidenceZh;
    QPlainTextEdit *m_questions, *m_questionsZh;
    QListWidget* m_elements;
    QPushButton *m_copy = nullptr, *m_remove = nullptr, *m_save = nullptr;
    QLabel* m_fault;
};

}
