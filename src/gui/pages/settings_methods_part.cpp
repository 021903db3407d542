// SPDX-License-Identifier: MIT
#include "gui/pages/settings_methods_part.h"
#include "app/sales_methods.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/while_there.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/small_table.h"

#include <QFormLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tilth {
namespace {

constexpr int questionLines = 4, elementRows = 6;

QPlainTextEdit* makeLines(const char* name) {
    auto* edit = new QPlainTextEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(theme::textHeight() * (questionLines + 1));
    return edit;
}
QLineEdit* makeLine(const char* name) {
    auto* line = new QLineEdit;
    line->setObjectName(QString::fromLatin1(name));
    return line;
}
std::string textOf(const QLineEdit* line) { return fromQt(line->text().simplified()); }

}

SettingsMethodsPart::SettingsMethodsPart(Desk& desk)
    : SettingsPart(desk), m_list(new SmallTable({tr("Method"), tr("Elements"), tr("Pipelines"), tr("Kind")}, {1})), m_form(new QWidget), m_name(makeLine("methodName")), m_nameZh(makeLine("methodNameZh")),
      m_idea(makeLine("methodIdea")), m_ideaZh(makeLine("methodIdeaZh")), m_elementName(makeLine("elementName")), m_elementNameZh(makeLine("elementNameZh")), m_evidence(makeLine("elementEvidence")),
      m_evidenceZh(makeLine("elementEvidenceZh")), m_questions(makeLines("elementQuestions")), m_questionsZh(makeLines("elementQuestionsZh")), m_elements(new QListWidget),
      m_fault(makeLabel({}, theme::Type::Body, theme::Tone::Danger)) {
    addHeading(tr("Sales methods"));
    addNote(tr("A pipeline follows a method: each deal is then asked its questions. Another method keeps the answers of the first. Methods that came with the program stay as they are; a copy of one is yours."));
    makeList();
    column().addWidget(m_form);
    auto* inner = new QVBoxLayout(m_form);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(theme::s3);
    makeMethod();
    makeElements();
    makeElement();
    m_fault->setWordWrap(true);
    m_fault->setObjectName(QStringLiteral("methodFault"));
    inner->addWidget(m_fault);
    m_save = new QPushButton(tr("Save method"));
    m_save->setObjectName(QStringLiteral("saveMethod"));
    theme::setRole(m_save, theme::Role::Primary);
    inner->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, &SettingsMethodsPart::save);
    refuseIfReadOnly(desk, m_save);
    noteEdits();
    connect(&desk.open(), &OpenWorkspace::news, this, [this] { if (isVisible()) enter(); });
    endColumn();
}

// News is shown until a word is changed; from then on it would take the words away.
void SettingsMethodsPart::noteEdits() {
    const auto note = [this] { if (!m_filling) m_edited = true; };
    for (QLineEdit* line : {m_name, m_nameZh, m_idea, m_ideaZh, m_elementName, m_elementNameZh, m_evidence, m_evidenceZh}) connect(line, &QLineEdit::textChanged, this, note);
    for (QPlainTextEdit* lines : {m_questions, m_questionsZh}) connect(lines, &QPlainTextEdit::textChanged, this, note);
}

QPushButton* SettingsMethodsPart::addButton(QLayout* row, const QString& icon, const QString& text, void (SettingsMethodsPart::*act)()) {
    auto* button = new QPushButton(theme::icon(icon), text);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    refuseIfReadOnly(desk(), button);
    return button;
}

void SettingsMethodsPart::makeList() {
    m_list->setObjectName(QStringLiteral("methods"));
    m_list->setAccessibleName(tr("Sales methods"));
    column().addWidget(m_list);
    auto* box = new QWidget;
    auto* row = new FlowLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::s2);
    addButton(row, QStringLiteral("plus"), tr("New method"), &SettingsMethodsPart::startNew)->setObjectName(QStringLiteral("newMethod"));
    m_copy = addButton(row, QStringLiteral("copy"), tr("Copy this one"), &SettingsMethodsPart::startCopy);
    m_copy->setObjectName(QStringLiteral("copyMethod"));
    m_remove = addButton(row, QStringLiteral("trash-2"), tr("Remove method"), &SettingsMethodsPart::removeOwn);
    column().addWidget(box);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { if (!m_filling) showChosen(); });
}

void SettingsMethodsPart::makeMethod() {
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(form, tr("Name"), m_name);
    addRow(form, tr("Name in Chinese"), m_nameZh);
    addRow(form, tr("Idea"), m_idea);
    addRow(form, tr("Idea in Chinese"), m_ideaZh);
    static_cast<QVBoxLayout*>(m_form->layout())->addLayout(form);
}

void SettingsMethodsPart::makeElements() {
    auto* inner = static_cast<QVBoxLayout*>(m_form->layout());
    inner->addWidget(makeLabel(tr("What it asks about"), theme::Type::Strong));
    m_elements->setObjectName(QStringLiteral("methodElements"));
    m_elements->setAccessibleName(tr("What it asks about"));
    m_elements->setFixedHeight(theme::rowHeight() * elementRows);
    inner->addWidget(m_elements);
    auto* box = new QWidget;
    auto* row = new FlowLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::s2);
    addButton(row, QStringLiteral("plus"), tr("Add element"), &SettingsMethodsPart::addElement)->setObjectName(QStringLiteral("addElement"));
    addButton(row, QStringLiteral("arrow-up"), tr("Up"), &SettingsMethodsPart::moveUp);
    addButton(row, QStringLiteral("arrow-down"), tr("Down"), &SettingsMethodsPart::moveDown);
    addButton(row, QStringLiteral("trash-2"), tr("Remove element"), &SettingsMethodsPart::removeElement);
    inner->addWidget(box);
    connect(m_elements, &QListWidget::currentRowChanged, this, [this] {
        takeElement();
        showElement();
    });
}

void SettingsMethodsPart::makeElement() {
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(form, tr("Element"), m_elementName);
    addRow(form, tr("Element in Chinese"), m_elementNameZh);
    addRow(form, tr("Questions, one a line"), m_questions);
    addRow(form, tr("Questions in Chinese, in the same order"), m_questionsZh);
    addRow(form, tr("What counts as evidence"), m_evidence);
    addRow(form, tr("Evidence in Chinese"), m_evidenceZh);
    static_cast<QVBoxLayout*>(m_form->layout())->addLayout(form);
    connect(m_elementName, &QLineEdit::textEdited, this, [this](const QString& text) { if (m_elements->currentItem()) m_elements->currentItem()->setText(text); });
}

void SettingsMethodsPart::enter() {
    const std::string key = chosen() ? chosen()->key : std::string();
    m_methods = salesMethods(desk().reading());
    const auto pipelines = desk().reading().store().findAll<Pipeline>();
    QList<SmallRow> rows;
    for (const SalesMethod& method : m_methods) {
        QStringList used;
        for (const auto& pipeline : pipelines)
            if (pipeline->method == method.key) used.push_back(toQt(pipeline->name));
        rows.push_back({{{.text = toQt(method.name.in(theme::isChinese())), .kind = CellKind::Strong}, {.text = QLocale().toString(qlonglong(method.elements.size())), .kind = CellKind::Amount},
                         {.text = used.join(QStringLiteral(", "))}, {.text = method.own ? tr("own") : tr("came with the program")}}, rows.size() + 1});
    }
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list->setRows(rows);
        choose(key);
    }
    if (!m_edited) showChosen();
}

const SalesMethod* SettingsMethodsPart::chosen() const {
    const qint64 id = m_list->currentId();
    return id > 0 && id <= std::ssize(m_methods) ? &m_methods[static_cast<std::size_t>(id - 1)] : nullptr;
}

void SettingsMethodsPart::choose(const std::string& key) {
    const auto at = std::ranges::find(m_methods, key, &SalesMethod::key);
    if (at != m_methods.end()) m_list->setCurrentIndex(m_list->model()->index(static_cast<int>(at - m_methods.begin()), 0));
}

// An own one is edited where it is chosen; another choice lets unsaved words go.
void SettingsMethodsPart::showChosen() {
    const SalesMethod* method = chosen();
    m_copy->setEnabled(method && desk().readOnly().isEmpty());
    m_remove->setEnabled(method && method->own && desk().readOnly().isEmpty());
    m_edited = false;
    m_form->setVisible(method && method->own);
    if (method && method->own) begin(*method);
}

// The same one again keeps its element.
void SettingsMethodsPart::begin(SalesMethod method) {
    const QScopedValueRollback filling(m_filling, true);
    const int element = !method.key.empty() && method.key == m_method.key ? std::max(m_shown, 0) : 0;
    m_method = std::move(method);
    m_read = m_method.key.empty() ? std::string() : methodDocument(m_method);
    m_shown = -1;
    for (const auto& [line, text] : {std::pair(m_name, &m_method.name.en), std::pair(m_nameZh, &m_method.name.zh), std::pair(m_idea, &m_method.idea.en), std::pair(m_ideaZh, &m_method.idea.zh)}) line->setText(toQt(*text));
    showFault(QString());
    showElements(element);
    m_form->show();
}

void SettingsMethodsPart::startNew() {
    SalesMethod fresh;
    fresh.own = true;
    begin(std::move(fresh));
    addElement();
    m_name->setFocus();
}

void SettingsMethodsPart::startCopy() {
    const SalesMethod* from = chosen();
    if (!from) return;
    SalesMethod copy = *from;
    copy.own = true;
    copy.key.clear();
    copy.name.en = fromQt(tr("%1, our way").arg(toQt(copy.name.en)));
    begin(std::move(copy));
    m_edited = true;
    m_name->setFocus();
    m_name->selectAll();
}

void SettingsMethodsPart::removeOwn() {
    const SalesMethod* method = chosen();
    if (!method || !method->own) return;
    const auto own = desk().reading().store().findBy<OwnMethod>("key", method->key);
    m_edited = false;
    if (!own.empty()) desk().remove("own_method", {own.front()->id});
}

void SettingsMethodsPart::showElements(int current) {
    const QSignalBlocker quiet(m_elements);
    m_elements->clear();
    for (const MethodElement& element : m_method.elements) m_elements->addItem(toQt(element.name.en.empty() ? element.name.zh : element.name.en));
    m_elements->setCurrentRow(std::min(current, m_elements->count() - 1));
    showElement();
}

void SettingsMethodsPart::showElement() {
    const QScopedValueRollback filling(m_filling, true);
    m_shown = m_elements->currentRow();
    const MethodElement none{}, &element = m_shown >= 0 ? m_method.elements[static_cast<std::size_t>(m_shown)] : none;
    for (const auto& [line, text] : {std::pair(m_elementName, &element.name.en), std::pair(m_elementNameZh, &element.name.zh), std::pair(m_evidence, &element.evidence.en), std::pair(m_evidenceZh, &element.evidence.zh)}) line->setText(toQt(*text));
    const MethodText questions = linesOf(element.questions);
    m_questions->setPlainText(toQt(questions.en));
    m_questionsZh->setPlainText(toQt(questions.zh));
    for (QWidget* part : {static_cast<QWidget*>(m_elementName), static_cast<QWidget*>(m_elementNameZh), static_cast<QWidget*>(m_questions), static_cast<QWidget*>(m_questionsZh), static_cast<QWidget*>(m_evidence), static_cast<QWidget*>(m_evidenceZh)}) part->setEnabled(m_shown >= 0);
}

// What the form says of the element that it showed.
void SettingsMethodsPart::takeElement() {
    if (m_shown < 0 || m_shown >= std::ssize(m_method.elements)) return;
    MethodElement& element = m_method.elements[static_cast<std::size_t>(m_shown)];
    element.name = {textOf(m_elementName), textOf(m_elementNameZh)};
    element.evidence = {textOf(m_evidence), textOf(m_evidenceZh)};
    element.questions = questionsOf({fromQt(m_questions->toPlainText()), fromQt(m_questionsZh->toPlainText())});
}

// As it is to be saved. Keys are given to a copy: one that is refused gets another with its next name.
SalesMethod SettingsMethodsPart::taken() {
    takeElement();
    m_method.name = {textOf(m_name), textOf(m_nameZh)};
    m_method.idea = {textOf(m_idea), textOf(m_ideaZh)};
    std::vector<std::string> keys;
    for (const SalesMethod& method : m_methods) keys.push_back(method.key);
    SalesMethod ready = m_method;
    giveKeys(ready, keys);
    return ready;
}

void SettingsMethodsPart::addElement() {
    takeElement();
    m_edited = true;
    m_method.elements.emplace_back();
    showElements(static_cast<int>(m_method.elements.size()) - 1);
    m_elementName->setFocus();
}

void SettingsMethodsPart::removeElement() {
    if (m_shown < 0) return;
    m_edited = true;
    m_method.elements.erase(m_method.elements.begin() + m_shown);
    showElements(m_shown);
}

void SettingsMethodsPart::moveUp() { moveBy(-1); }
void SettingsMethodsPart::moveDown() { moveBy(1); }
void SettingsMethodsPart::moveBy(int step) {
    takeElement();
    const int to = m_shown + step;
    if (m_shown < 0 || to < 0 || to >= std::ssize(m_method.elements)) return;
    m_edited = true;
    std::swap(m_method.elements[static_cast<std::size_t>(m_shown)], m_method.elements[static_cast<std::size_t>(to)]);
    showElements(to);
}

void SettingsMethodsPart::save() {
    const SalesMethod ready = taken();
    showFault(QString());
    if (const auto fault = methodFault(ready)) return showFault(*fault);
    desk().change(tr("Method saved"), [document = methodDocument(ready), read = m_read](Workspace& workspace) { return setOwnMethod(workspace, document, read); }, whileThere(this, [this, key = ready.key] {
        m_edited = false;
        enter();
        choose(key);
    }), whileThere(this, [this](const Error& error) { showFault(translated("OwnMethod", error.text)); }));
}

void SettingsMethodsPart::showFault(const QString& text) {
    m_fault->setText(text);
    m_fault->setVisible(!text.isEmpty());
}

void SettingsMethodsPart::showFault(const MethodFault& fault) {
    const QString field = translated("OwnMethod", fault.field), why = translated("OwnMethod", fault.why);
    if (!fault.element) return showFault(tr("%1: %2").arg(field, why));
    showElements(static_cast<int>(fault.element) - 1);
    showFault(fault.question ? tr("Element %1, question %2: %3").arg(fault.element).arg(fault.question).arg(why) : tr("Element %1, %2: %3").arg(fault.element).arg(field, why));
}

}
