// SPDX-License-Identifier: MIT
#include "gui/forms/filter_popup.h"
#include "core/schema/text_form.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/widgets/choice_box.h"
#include "gui/forms/field_editor.h"
#include "gui/theme/theme.h"
#include "gui/widgets/plain.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace tilth {
namespace {

// One way to compare, and what its value is.
struct Way {
    enum Takes { Written, Period, Nothing } takes;
    const char* text;
    Compare compare;
};
constexpr Way is{Way::Written, QT_TRANSLATE_NOOP("tilth::FilterPopup", "is"), Compare::Any};
constexpr Way isNot{Way::Written, QT_TRANSLATE_NOOP("tilth::FilterPopup", "is not"), Compare::NotAny};
constexpr Way contains{Way::Written, QT_TRANSLATE_NOOP("tilth::FilterPopup", "contains"), Compare::Contains};
constexpr Way atLeast{Way::Written, QT_TRANSLATE_NOOP("tilth::FilterPopup", "at least"), Compare::AtLeast};
constexpr Way atMost{Way::Written, QT_TRANSLATE_NOOP("tilth::FilterPopup", "at most"), Compare::AtMost};
constexpr Way within{Way::Period, QT_TRANSLATE_NOOP("tilth::FilterPopup", "is within"), Compare::Any};
constexpr Way before{Way::Written, QT_TRANSLATE_NOOP("tilth::FilterPopup", "is before"), Compare::Less};
constexpr Way after{Way::Written, QT_TRANSLATE_NOOP("tilth::FilterPopup", "is after"), Compare::More};
constexpr Way empty{Way::Nothing, QT_TRANSLATE_NOOP("tilth::FilterPopup", "is empty"), Compare::Any};
constexpr Way filled{Way::Nothing, QT_TRANSLATE_NOOP("tilth::FilterPopup", "is not empty"), Compare::NotAny};

constexpr std::array textWays{contains, is, isNot, empty, filled};
constexpr std::array numberWays{atLeast, atMost, is, empty, filled};
constexpr std::array dateWays{within, before, after, empty, filled};
constexpr std::array choiceWays{is, isNot, empty, filled};
constexpr std::array flagWays{is};

// In the order of Type.
constexpr std::array<std::span<const Way>, 9> ways{flagWays, numberWays, numberWays, textWays, dateWays, dateWays, numberWays, choiceWays, choiceWays};

struct Period {
    const char* word;
    const char* text;
};
constexpr std::array periods{Period{"today", QT_TRANSLATE_NOOP("tilth::FilterPopup", "Today")},
                             Period{"this_week", QT_TRANSLATE_NOOP("tilth::FilterPopup", "This week")},
                             Period{"this_month", QT_TRANSLATE_NOOP("tilth::FilterPopup", "This month")},
                             Period{"next_month", QT_TRANSLATE_NOOP("tilth::FilterPopup", "Next month")},
                             Period{"last_month", QT_TRANSLATE_NOOP("tilth::FilterPopup", "Last month")},
                             Period{"this_quarter", QT_TRANSLATE_NOOP("tilth::FilterPopup", "This quarter")},
                             Period{"last_quarter", QT_TRANSLATE_NOOP("tilth::FilterPopup", "Last quarter")},
                             Period{"this_year", QT_TRANSLATE_NOOP("tilth::FilterPopup", "This year")},
                             Period{"last_year", QT_TRANSLATE_NOOP("tilth::FilterPopup", "Last year")}};

ChoiceBox* periodBox(QWidget* parent) {
    auto* box = new ChoiceBox(parent);
    for (const Period& p : periods) box->add(FilterPopup::tr(p.text), QString::fromLatin1(p.word));
    return box;
}

}

FilterPopup::FilterPopup(Desk& desk, const EntityType& listed, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_desk(desk), m_listed(listed), m_column(new QVBoxLayout(this)), m_fields(new ChoiceBox(this)),
      m_compare(new ChoiceBox(this)), m_apply(new QPushButton(tr("Add filter"), this)) {
    setAccessibleName(tr("New filter"));
    m_column->setContentsMargins(theme::s3, theme::s3, theme::s3, theme::s3);
    m_column->setSpacing(theme::s2);
    setMinimumWidth(theme::textHeight() * 16);
    m_fields->setAccessibleName(tr("Field"));
    m_compare->setAccessibleName(tr("Comparison"));
    for (QWidget* part : {static_cast<QWidget*>(m_fields), static_cast<QWidget*>(m_compare), static_cast<QWidget*>(m_apply)}) m_column->addWidget(part);
    theme::setRole(m_apply, theme::Role::Primary);
    fillFields();
    connect(m_fields, &QComboBox::currentIndexChanged, this, &FilterPopup::showField);
    connect(m_compare, &QComboBox::currentIndexChanged, this, &FilterPopup::showValue);
    connect(m_apply, &QPushButton::clicked, this, &FilterPopup::apply);
    showField();
}

void FilterPopup::fillFields() {
    std::vector<std::pair<QString, QString>> fields;
    for (const Field& field : m_listed.fields)
        if (field.is(Filtered) || field.is(Listed)) fields.emplace_back(labelOf(m_listed, field), toQt(field.key));
    std::ranges::sort(fields, [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto& [label, key] : fields) m_fields->add(label, key);
}

void FilterPopup::openBelow(QWidget* button) {
    adjustSize();
    move(button->mapToGlobal(QPoint(0, button->height() + theme::s1)));
    show();
    m_fields->setFocus();
}

const Field* FilterPopup::field() const { return m_listed.find(fromQt(m_fields->value().toString())); }

void FilterPopup::showField() {
    const QSignalBlocker quiet(m_compare);
    m_compare->clear();
    if (const Field* chosen = field())
        for (const Way& way : ways[static_cast<std::size_t>(chosen->type)]) m_compare->add(tr(way.text), m_compare->count());
    showValue();
}

void FilterPopup::showValue() {
    delete m_value;
    m_value = nullptr;
    const Field* chosen = field();
    if (!chosen) return;
    const Way& way = ways[static_cast<std::size_t>(chosen->type)][static_cast<std::size_t>(std::max(0, m_compare->currentIndex()))];
    if (way.takes == Way::Period) m_value = periodBox(this);
    if (way.takes == Way::Written) m_value = makeCellEditor(m_desk, m_listed, *chosen, Wording::of(m_desk.reading()), this);
    if (!m_value) return;
    m_value->setAccessibleName(tr("Value"));
    m_column->insertWidget(2, m_value);
    setTabOrder(m_compare, m_value);
    setTabOrder(m_value, m_apply);
    if (auto* line = qobject_cast<QLineEdit*>(m_value)) connect(line, &QLineEdit::returnPressed, this, &FilterPopup::apply);
}

std::string FilterPopup::valueWord() const {
    if (auto* box = qobject_cast<ChoiceBox*>(m_value); box && field()->type == Type::Link) return fromQt(box->currentText());
    if (auto* box = qobject_cast<ChoiceBox*>(m_value); box && field()->type == Type::Choice)
        return std::string(field()->choices[static_cast<std::size_t>(std::max(0LL, box->value().toLongLong()))].name);
    if (auto* box = qobject_cast<ChoiceBox*>(m_value)) return fromQt(box->value().toString());
    if (auto* line = qobject_cast<QLineEdit*>(m_value); line && field()->type == Type::Link) return fromQt(line->text());
    const Value value = fromVariant(*field(), editorValue(m_value), m_desk.reading().zone());
    return toText(*field(), value, {m_desk.reading().currency(), m_desk.reading().zone(), {}});
}

QString FilterPopup::condition() const {
    const Way& way = ways[static_cast<std::size_t>(field()->type)][static_cast<std::size_t>(m_compare->currentIndex())];
    Query query{Query::Is, {}, {std::string(field()->key), way.compare, {}, way.takes == Way::Nothing}, {}};
    if (way.takes != Way::Nothing) query.condition.values.push_back(valueWord());
    return toQt(toText(query));
}

void FilterPopup::apply() {
    if (!field()) return;
    if (m_value && field()->type != Type::Flag && editorValue(m_value).toString().isEmpty()) return m_value->setFocus();
    emit chosen(condition());
    close();
}

}
