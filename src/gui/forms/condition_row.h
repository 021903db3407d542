// SPDX-License-Identifier: MIT
// One condition of a segment: what it is about, how it compares, with which value; every part is plain words in a line that wraps.
#pragma once
#include "gui/bridge/desk.h"
#include "gui/forms/condition_topics.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QSpinBox;

namespace tilth {

class ChoiceBox;
class ChoicesButton;
class FlowLayout;
struct Way;

class ConditionRow : public QWidget {
    Q_OBJECT

public:
    /// `topics` outlive the row.
    ConditionRow(Desk& desk, const QList<Topic>& topics, QWidget* parent = nullptr);

    /// Nothing while a value is missing or cannot be read as words of the filter.
    std::optional<Query> query() const;
    /// Why there is none, and what to do; empty where there is one.
    QString fault() const;
    /// "2.1": tells its controls from those of other rows where they are read out.
    void setPlace(const QString& place);
    /// Whatever the box cannot say stays as it is written.
    void setQuery(const Query& query);

signals:
    void changed();
    void removed();

private:
    const Topic& topic() const;
    const Way& way() const;
    void showTopic();
    void showValue();
    void makeFieldParts();
    void makeDeedParts();
    void makeSegmentParts();
    void makeWrittenParts();
    void addValue(QWidget* value);
    void addPart(QWidget* part, const QString& name);
    void addWord(const QString& text);
    void nameParts();
    void clearFrom(int place);
    QSpinBox* makeNumber(int least, int value);
    ChoicesButton* makeChoices(const QString& none, const EntityType& type, const Field& field);
    void choose(const QString& key);
    bool setCondition(const Condition& condition);
    bool setDeed(const Query& query);
    bool setSegment(const Query& query);
    void fill(const std::vector<std::string>& values);
    std::vector<std::string> values() const;
    std::optional<Query> fieldQuery() const;
    Deed deed() const;

    Desk& m_desk;
    const QList<Topic>& m_topics;
    FlowLayout* m_flow;
    QString m_place;
    QList<std::pair<QPointer<QWidget>, QString>> m_named;       // parts, and what each is
    ChoiceBox *m_topic, *m_way = nullptr;
    QWidget* m_value = nullptr;
    ChoicesButton* m_kinds = nullptr;               // of a deed
    QSpinBox *m_times = nullptr, *m_days = nullptr;
};

}
