// SPDX-License-Identifier: MIT
// Conditions and groups of conditions of which all, any or none must hold.
#pragma once
#include "gui/forms/condition_row.h"

class QVBoxLayout;

namespace tilth {

class ConditionGroup : public QWidget {
    Q_OBJECT

public:
    enum How { All, Any, None };
    /// `inner`: a group within another one, which can be removed.
    ConditionGroup(Desk& desk, const QList<Topic>& topics, bool inner, QWidget* parent = nullptr);

    /// Without conditions that are not finished yet; nothing at all finds everybody.
    Query query() const;
    /// What the first condition that is not finished yet lacks; empty where all are.
    QString fault() const;
    void setQuery(const Query& query);
    /// "2": tells its controls, and those of its parts ("2.1"), from others where they are read out.
    void setPlace(const QString& place);

signals:
    void changed();
    void removed();

private:
    void join(QWidget* part);
    void makeHead(QVBoxLayout* column);
    void makeFoot(QVBoxLayout* column);
    ConditionRow* addRow();
    ConditionGroup* addGroup();
    void add(const Query& part);
    void setParts(How how, const std::vector<Query>& parts);
    void remove(QWidget* part);

    Desk& m_desk;
    const QList<Topic>& m_topics;
    bool m_inner;
    ChoiceBox* m_how = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QList<QWidget*> m_parts;                // rows and groups
    QString m_place;                        // of an inner group
    QList<std::pair<QWidget*, QString>> m_named;
};

}
