// SPDX-License-Identifier: MIT
// Chooses a linked record by typing a part of its name, in any script.
#pragma once
#include "gui/bridge/desk.h"

#include <QLineEdit>
#include <functional>

class QCompleter;
class QStandardItemModel;

namespace tilth {

class LinkPicker : public QLineEdit {
    Q_OBJECT
    Q_PROPERTY(QVariant value READ value WRITE setValue USER true)

public:
    LinkPicker(Desk& desk, std::string target, QWidget* parent = nullptr);

    QVariant value() const { return m_id ? QVariant(m_id) : QVariant(); }
    void setValue(const QVariant& value);
    /// What stands beside a record's name in the list, instead of company or e-mail.
    void setBeside(std::function<QString(std::int64_t)> beside) { m_beside = std::move(beside); }
    /// Records that are likely here: offered before others, and all of them where nothing is typed yet.
    void setLikely(std::vector<SearchHit> likely) { m_likely = std::move(likely); }

signals:
    void picked();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void ask(const QString& text);
    void offer(const QString& text, std::vector<SearchHit> hits);
    void pick(const QModelIndex& index);
    void settle();

    Desk& m_desk;
    std::string m_target;
    std::vector<SearchHit> m_likely;
    std::function<QString(std::int64_t)> m_beside;
    qlonglong m_id = 0;
    QString m_title;
    QStandardItemModel* m_hits;
    QCompleter* m_completer;
};

}
