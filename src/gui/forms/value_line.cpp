// SPDX-License-Identifier: MIT
#include "gui/forms/value_line.h"
#include "core/schema/text_form.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/theme/theme.h"
#include "gui/widgets/plain.h"

#include <QValidator>

namespace tilth {
namespace {

// Keeps a cell's editor open while its text cannot be read.
class Readable : public QValidator {
public:
    explicit Readable(ValueLine* line) : QValidator(line), m_line(line) {}
    State validate(QString&, int&) const override { return m_line->read() ? Acceptable : Intermediate; }

private:
    ValueLine* m_line;
};

bool alignsRight(Type type) { return type == Type::Integer || type == Type::Decimal || type == Type::Money; }

}

ValueLine::ValueLine(const EntityType& type, const Field& field, Wording wording, QWidget* parent)
    : QLineEdit(parent), m_type(type), m_field(field), m_wording(std::move(wording)) {
    m_wording.shortAmounts = false;
    if (alignsRight(field.type)) setAlignment(Qt::AlignRight);
    if (field.type != Type::Text) setValidator(new Readable(this));
    connect(this, &QLineEdit::textChanged, this, &ValueLine::markFault);
}

QString ValueLine::written(const Value& value) const {
    if (m_field.type == Type::Text) return toQt(Kept<std::string>::unpack(value));
    return m_wording.text(m_type, m_field, value, m_currency);
}

void ValueLine::setValue(const QVariant& value) {
    m_shown = value;
    setText(written(fromVariant(m_field, value, m_wording.zone)));
    setCursorPosition(0);
}

// What nobody changed is exactly what it was: the text says less than the value (an instant's seconds).
bool ValueLine::isUntouched() const { return m_shown.isValid() && text() == written(fromVariant(m_field, m_shown, m_wording.zone)); }

QVariant ValueLine::value() const {
    if (isUntouched()) return m_shown;
    const auto held = read();
    return held ? toVariant(m_field, *held, m_wording.zone) : m_shown;
}

Result<Value> ValueLine::read() const {
    if (isUntouched()) return fromVariant(m_field, m_shown, m_wording.zone);
    const QString words = m_field.type == Type::Text ? text() : text().trimmed();
    if (m_field.type == Type::Text) return words.isEmpty() ? Value{std::string()} : Value{fromQt(words)};
    if (words.isEmpty()) return Value{};
    if (m_field.type == Type::Money) {
        const auto amount = parseMoneyText(fromQt(words), m_currency.empty() ? m_wording.currency : m_currency);
        return amount ? Result<Value>(Value{amount->minor}) : Result<Value>(amount.error());
    }
    return fromText(m_field, fromQt(words), {m_currency, m_wording.zone, {}});
}

void ValueLine::markFault() {
    const auto held = read();
    theme::setInvalid(this, !held);
    setPlainTip(this, held ? QString() : translated(held.error().text));
}

}
