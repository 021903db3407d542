// SPDX-License-Identifier: MIT
#include "gui/pages/import_choices.h"
#include "app/importing.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/widgets/choice_box.h"
#include "gui/theme/theme.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/plain.h"
#include "io/encoding.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <array>

namespace tilth {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr std::array types{"lead", "contact", "company", "deal", "campaign", "campaign_member", "budget_line", "campaign_item", "touch", "activity", "product", "user"};
constexpr std::array keys{"email", "external_id", "domain", "phone", "name"};

}

WordsAndValues importTypes(Desk& desk) {
    WordsAndValues choices;
    for (const char* name : types) choices.push_back({pluralOf(desk.type(name)), QString::fromLatin1(name)});
    return choices;
}

WordsAndValues encodingChoices() {
    WordsAndValues choices{{Words::tr("Guessed"), QString()}};
    for (const auto& name : knownEncodings()) choices.push_back({toQt(name), toQt(name)});
    return choices;
}

WordsAndValues delimiterChoices() {
    return {{Words::tr("Guessed"), QString()}, {Words::tr("Comma"), QStringLiteral(",")}, {Words::tr("Semicolon"), QStringLiteral(";")},
            {Words::tr("Tab"), QStringLiteral("\t")}, {Words::tr("Bar |"), QStringLiteral("|")}};
}

WordsAndValues dateChoices() {
    return {{Words::tr("Guessed"), QString()}, {Words::tr("Year, month, day"), QStringLiteral("ymd")}, {Words::tr("Day, month, year"), QStringLiteral("dmy")},
            {Words::tr("Month, day, year"), QStringLiteral("mdy")}};
}

WordsAndValues headerChoices() {
    return {{Words::tr("Guessed"), QVariant()}, {Words::tr("First line"), 1}, {Words::tr("Second line"), 2}, {Words::tr("Third line"), 3}, {Words::tr("None"), 0}};
}

WordsAndValues matchChoices() {
    return {{Words::tr("Overwrite with the file"), static_cast<int>(OnMatch::Update)}, {Words::tr("Fill empty fields only"), static_cast<int>(OnMatch::Fill)},
            {Words::tr("Skip the row"), static_cast<int>(OnMatch::Skip)}, {Words::tr("Add another one"), static_cast<int>(OnMatch::Create)}};
}

WordsAndValues keyChoices(const EntityType& type, const std::map<std::string, std::string>& mapped) {
    WordsAndValues choices;
    for (const char* key : keys)
        if (const Field* field = type.find(key); field && mapped.contains(key)) choices.push_back({Words::tr("the same %1").arg(labelOf(type, *field)), QString::fromLatin1(key)});
    choices.push_back({Words::tr("nothing: every row is new"), QString()});
    return choices;
}

ChoiceBox* makeFieldBox(const EntityType& type, QWidget* parent) {
    auto* box = new ChoiceBox(parent);
    box->add(Words::tr("Not imported"), {});
    for (const Field& field : type.fields)
        if (!field.is(Computed)) box->add(labelOf(type, field), toQt(field.key));
    return box;
}

ChoiceRow::ChoiceRow(QWidget* row) : m_row(row) {
    auto* flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(theme::s3);
}

ChoiceBox* ChoiceRow::add(const QString& label, const WordsAndValues& choices) const {
    auto* cell = new QWidget(m_row);
    auto* row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::s2);
    auto* box = new ChoiceBox(cell);
    qsizetype longest = 6;
    for (const auto& [words, value] : choices) {
        box->add(words, value);
        longest = std::max(longest, words.size());
    }
    box->setMinimumContentsLength(static_cast<int>(std::min<qsizetype>(longest, 14)));
    QLabel* name = makeLabel(label, theme::Type::Body, theme::Tone::Secondary, cell);
    name->setBuddy(box);
    box->setAccessibleName(label);
    row->addWidget(name);
    row->addWidget(box);
    m_row->layout()->addWidget(cell);
    return box;
}

}
