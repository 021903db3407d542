// SPDX-License-Identifier: MIT
#include "gui/forms/condition_row.h"
#include "core/model/segment.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/query_fault.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/forms/condition_ways.h"
#include "gui/theme/theme.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/choices_button.h"
#include "gui/widgets/date_edit.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/plain.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <algorithm>

namespace tilth {
namespace {

constexpr int usualDays = 30, mostDays = 36'500, mostTimes = 9999;
constexpr auto comma = QLatin1Char(',');

void fitToWords(ChoiceBox* box) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(0);
}

QStringList toWords(const std::vector<std::string>& values) {
    QStringList words;
    for (const std::string& value : values) words.push_back(toQt(value));
    return words;
}
std::vector<std::string> fromWords(const QStringList& words) {
    std::vector<std::string> values;
    for (const QString& word : words)
        if (const QString value = word.trimmed(); !value.isEmpty()) values.push_back(fromQt(value));
    return values;
}

}

ConditionRow::ConditionRow(Desk& desk, const QList<Topic>& topics, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_topics(topics), m_flow(new FlowLayout), m_topic(new ChoiceBox(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::s2);
    row->addLayout(m_flow, 1);
    m_flow->setLastGrows(true);
    QToolButton* remove = makeIconButton(QStringLiteral("x"), tr("Remove this condition"), {}, this);
    row->addWidget(remove, 0, Qt::AlignTop);
    Topic::Kind last = Topic::OwnField;
    for (const Topic& topic : m_topics) {
        if (topic.kind != last) m_topic->insertSeparator(m_topic->count());
        last = topic.kind;
        m_topic->addItem(topic.text, topic.key);
    }
    fitToWords(m_topic);
    m_named = {{remove, tr("Remove")}, {m_topic, tr("Topic")}};
    m_flow->addWidget(m_topic);
    connect(remove, &QToolButton::clicked, this, &ConditionRow::removed);
    connect(m_topic, &ChoiceBox::edited, this, [this] {
        showTopic();
        emit changed();
    });
    setFocusProxy(m_topic);
    m_topic->setCurrentIndex(0);
    showTopic();
}

const Topic& ConditionRow::topic() const {
    const QString key = m_topic->value().toString();
    const auto at = std::ranges::find(m_topics, key, &Topic::key);
    return at == m_topics.end() ? m_topics.front() : *at;
}

const Way& ConditionRow::way() const { return waysOf(topic().field->type)[static_cast<std::size_t>(std::max(0, m_way->currentIndex()))]; }

// --- parts

void ConditionRow::clearFrom(int place) {
    while (m_flow->count() > place) {
        QLayoutItem* item = m_flow->takeAt(m_flow->count() - 1);
        delete item->widget();
        delete item;
    }
}

void ConditionRow::showTopic() {
    clearFrom(1);
    m_way = nullptr;
    m_value = nullptr;
    m_kinds = nullptr;
    m_times = m_days = nullptr;
    switch (topic().kind) {
    case Topic::OwnField: case Topic::OtherField: return makeFieldParts();
    case Topic::Did: return makeDeedParts();
    case Topic::InSegment: return makeSegmentParts();
    case Topic::Written: return makeWrittenParts();
    }
}

void ConditionRow::setPlace(const QString& place) {
    m_place = place;
    nameParts();
}

void ConditionRow::nameParts() {
    m_named.removeIf([](const auto& named) { return named.first.isNull(); });
    for (const auto& [part, name] : m_named) part->setAccessibleName(tr("%1, condition %2", "name of a control").arg(name, m_place));
}

void ConditionRow::addPart(QWidget* part, const QString& name) {
    m_named.push_back({part, name});
    nameParts();
    m_flow->addWidget(part);
    part->show();
}

void ConditionRow::addWord(const QString& text) {
    QLabel* word = makeLabel(text, theme::Type::Body, theme::Tone::Secondary, this);
    word->setMinimumHeight(theme::controlHeight());
    m_flow->addWidget(word);
    word->show();
}

QSpinBox* ConditionRow::makeNumber(int least, int value) {
    auto* box = new QSpinBox(this);
    box->setRange(least, least ? mostTimes : mostDays);
    box->setValue(value);
    connect(box, &QSpinBox::valueChanged, this, &ConditionRow::changed);
    return box;
}

ChoicesButton* ConditionRow::makeChoices(const QString& none, const EntityType& type, const Field& field) {
    auto* button = new ChoicesButton(none, this);
    for (std::size_t i = 0; i < field.choices.size(); ++i) button->add(choiceLabel(type, field, static_cast<std::int64_t>(i)), toQt(field.choices[i].name));
    connect(button, &ChoicesButton::changed, this, &ConditionRow::changed);
    return button;
}

void ConditionRow::makeFieldParts() {
    m_way = new ChoiceBox(this);
    fitToWords(m_way);
    for (const Way& way : waysOf(topic().field->type)) m_way->add(textOf(way), m_way->count());
    addPart(m_way, tr("Comparison"));
    connect(m_way, &ChoiceBox::edited, this, [this] {
        showValue();
        emit changed();
    });
    showValue();
}

void ConditionRow::showValue() {
    clearFrom(2);
    m_value = nullptr;
    const Topic& of = topic();
    const Type type = of.field->type;
    const bool day = (type == Type::Date || type == Type::Time) && way().takes == Way::Written;
    if (way().takes == Way::Nothing) return;
    if (way().takes == Way::Days) return addValue(makeNumber(0, usualDays));
    if (way().takes == Way::Period) return addValue(makePeriodBox(this));
    if (type == Type::Choice) return addValue(makeChoices(tr("Choose…"), *of.type, *of.field));
    if (day) {
        auto* edit = new DateEdit(this);
        edit->setToday(toQt(m_desk.reading().today()));
        return addValue(edit);
    }
    if (type != Type::Flag) {
        auto* line = new QLineEdit(this);
        line->setPlaceholderText(exampleOf(way()));
        return addValue(line);
    }
    auto* box = new ChoiceBox(this);
    box->add(tr("yes"), QStringLiteral("yes"));
    box->add(tr("no"), QStringLiteral("no"));
    addValue(box);
}

void ConditionRow::addValue(QWidget* value) {
    m_value = value;
    if (auto* box = qobject_cast<ChoiceBox*>(value)) {
        fitToWords(box);
        connect(box, &ChoiceBox::edited, this, &ConditionRow::changed);
    }
    if (auto* day = qobject_cast<DateEdit*>(value)) connect(day, &ParsedEdit::faultChanged, this, &ConditionRow::changed);
    if (auto* line = qobject_cast<QLineEdit*>(value)) {
        line->setMinimumWidth(theme::textHeight() * 8);
        connect(line, &QLineEdit::textChanged, this, &ConditionRow::changed);
    }
    addPart(value, tr("Value"));
}

void ConditionRow::makeDeedParts() {
    const EntityType& touch = m_desk.type("touch");
    m_way = new ChoiceBox(this);
    fitToWords(m_way);
    m_way->add(tr("did"), true);
    m_way->add(tr("did not"), false);
    addPart(m_way, tr("Did, or did not"));
    connect(m_way, &ChoiceBox::edited, this, &ConditionRow::changed);
    m_kinds = makeChoices(tr("anything"), touch, touch.at("kind"));
    addPart(m_kinds, tr("What was done"));
    addWord(tr("at least", "number of times"));
    m_times = makeNumber(1, 1);
    addPart(m_times, tr("How many times"));
    addWord(tr("times in the last"));
    m_days = makeNumber(0, usualDays);
    m_days->setSpecialValueText(tr("all"));
    addPart(m_days, tr("In how many days"));
    addWord(tr("days"));
}

void ConditionRow::makeSegmentParts() {
    m_way = new ChoiceBox(this);
    fitToWords(m_way);
    m_way->add(tr("is in"), true);
    m_way->add(tr("is not in"), false);
    addPart(m_way, tr("In it, or not"));
    connect(m_way, &ChoiceBox::edited, this, &ConditionRow::changed);
    auto* box = new ChoiceBox(this);
    const std::string_view of = m_topics.front().type->name;
    for (const auto& segment : m_desk.reading().store().findAll<Segment>())
        if (segmentOfChoices[static_cast<std::size_t>(segment->of)].name == of) box->add(toQt(segment->name), toQt(segment->name));
    addValue(box);
}

void ConditionRow::makeWrittenParts() {
    auto* line = new QLineEdit(this);
    line->setPlaceholderText(QStringLiteral("activity:(kind:call at>=-30d)>=2"));
    addValue(line);
    line->setMinimumWidth(theme::textHeight() * 18);
}

// --- to a query

std::optional<Query> ConditionRow::query() const {
    switch (topic().kind) {
    case Topic::OwnField: case Topic::OtherField: return fieldQuery();
    case Topic::Did: return queryOf(deed());
    case Topic::InSegment: {
        if (values().empty()) return {};
        Query in = where("segment", Compare::Any, values().front());
        return m_way->value().toBool() ? in : Query{Query::Not, {std::move(in)}};
    }
    case Topic::Written: break;
    }
    const auto written = parseQuery(fromQt(static_cast<const QLineEdit*>(m_value)->text()));
    return written && !written->empty() ? std::optional(*written) : std::nullopt;
}

QString ConditionRow::fault() const {
    if (query()) return {};
    if (const auto* day = qobject_cast<DateEdit*>(m_value); day && !day->fault().isEmpty()) return day->fault();
    const auto* line = qobject_cast<QLineEdit*>(m_value);
    if (topic().kind == Topic::Written && line)
        if (const auto written = parseQuery(fromQt(line->text())); !written) return queryFault(written.error());
    return tr("A condition is not finished yet: fill it in, or take it out.");
}

std::optional<Query> ConditionRow::fieldQuery() const {
    std::vector<std::string> all = values();
    if (all.empty() && way().takes != Way::Nothing) return {};
    return conditionOf(fromQt(topic().key), way(), std::move(all));
}

Deed ConditionRow::deed() const { return {m_way->value().toBool(), fromWords(m_kinds->values()), m_times->value(), m_days->value()}; }

std::vector<std::string> ConditionRow::values() const {
    if (const auto* number = qobject_cast<QSpinBox*>(m_value)) return {std::to_string(number->value())};
    if (const auto* choices = qobject_cast<ChoicesButton*>(m_value)) return fromWords(choices->values());
    if (const auto* day = qobject_cast<DateEdit*>(m_value)) return day->date().isValid() ? std::vector{dateText(fromQt(day->date()))} : std::vector<std::string>{};
    if (const auto* box = qobject_cast<ChoiceBox*>(m_value)) return fromWords({box->value().toString()});
    const auto* line = qobject_cast<QLineEdit*>(m_value);
    if (!line) return {};
    const bool many = topic().field && (way().compare == Compare::Any || way().compare == Compare::NotAny);
    return fromWords(many ? line->text().split(comma) : QStringList{line->text()});
}

// --- from a query

void ConditionRow::setQuery(const Query& query) {
    const QSignalBlocker quiet(this);
    if (setDeed(query) || setSegment(query) || (query.kind == Query::Is && setCondition(query.condition))) return;
    choose({});
    static_cast<QLineEdit*>(m_value)->setText(toQt(toText(query)));
}

void ConditionRow::choose(const QString& key) {
    m_topic->setValue(key);
    showTopic();
}

bool ConditionRow::setDeed(const Query& query) {
    const auto deed = deedOf(query);
    if (!deed) return false;
    choose(QStringLiteral("touch"));
    m_way->setValue(deed->did);
    m_kinds->setValues(toWords(deed->kinds));
    m_times->setValue(deed->times);
    m_days->setValue(deed->days);
    return true;
}

bool ConditionRow::setSegment(const Query& query) {
    const Query& is = query.kind == Query::Not ? query.parts.front() : query;
    if (is.kind != Query::Is || is.condition.field != "segment" || is.condition.values.size() != 1 || is.condition.compare != Compare::Any) return false;
    choose(QStringLiteral("segment"));
    m_way->setValue(query.kind != Query::Not);
    static_cast<ChoiceBox*>(m_value)->setValue(toQt(is.condition.values.front()));
    return true;
}

bool ConditionRow::setCondition(const Condition& condition) {
    const auto at = std::ranges::find(m_topics, toQt(fieldOf(condition)), &Topic::key);
    if (at == m_topics.end() || !at->field) return false;
    const auto spoken = spokenOf(condition, at->field->type);
    if (!spoken) return false;
    // A comma within a value, or words such as -30d where a day is expected, cannot be shown in the plain fields.
    const bool hasComma = std::ranges::any_of(spoken->values, [](const std::string& v) { return v.find(',') != v.npos; });
    const bool day = (at->field->type == Type::Date || at->field->type == Type::Time) && spoken->way->takes == Way::Written;
    if (hasComma || (day && !parseDate(spoken->values.front()))) return false;
    choose(at->key);
    m_way->setCurrentIndex(static_cast<int>(spoken->way - waysOf(at->field->type).data()));
    showValue();
    fill(spoken->values);
    return true;
}

void ConditionRow::fill(const std::vector<std::string>& values) {
    if (!m_value || values.empty()) return;
    const QString first = toQt(values.front());
    if (auto* number = qobject_cast<QSpinBox*>(m_value)) return number->setValue(first.toInt());
    if (auto* choices = qobject_cast<ChoicesButton*>(m_value)) return choices->setValues(toWords(values));
    if (auto* day = qobject_cast<DateEdit*>(m_value)) return day->setValue(toQt(*parseDate(values.front())));
    if (auto* box = qobject_cast<ChoiceBox*>(m_value)) return box->setValue(first);
    if (auto* line = qobject_cast<QLineEdit*>(m_value)) line->setText(toWords(values).join(QStringLiteral(", ")));
}

}
