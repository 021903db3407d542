// SPDX-License-Identifier: MIT
// In the narrow rail only bar and Cancel are left.
#include "gui/widgets/job_row.h"

#include "gui/widgets/elided_label.h"
#include "gui/widgets/plain.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QToolButton>

namespace tilth {
namespace {

constexpr int narrow = 120, fine = 1000;

}

JobRow::JobRow(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(new ElidedLabel(title, theme::Type::Caption, theme::Tone::Normal, this)),
      m_bar(new QProgressBar(this)), m_text(new ElidedLabel({}, theme::Type::Caption, theme::Tone::Secondary, this)),
      m_cancel(makeIconButton(QStringLiteral("x"), tr("Cancel: %1").arg(title), {}, this)) {
    setAccessibleName(title);
    m_bar->setAccessibleName(title);
    m_bar->setTextVisible(false);
    m_cancel->setFixedSize(theme::smallestTarget, theme::smallestTarget);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::s1);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_cancel, 0, 1);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(m_text, 2, 0, 1, 2);
    setProgress(0, 0, {});
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        setCancelling();
        emit cancelRequested();
    });
}

void JobRow::setProgress(qint64 done, qint64 total, const QString& text) {
    m_bar->setRange(0, total > 0 ? fine : 0);
    if (total > 0) m_bar->setValue(int(double(std::clamp(done, qint64(0), total)) / double(total) * fine));
    m_text->setFullText(text);
    m_bar->setAccessibleDescription(text);
    setToolTip(plainTip(m_title->text() + QLatin1Char('\n') + text));
}

void JobRow::setCancelling() {
    m_cancel->setEnabled(false);
    m_text->setFullText(tr("Cancelling…"));
}

void JobRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_title->setVisible(width() >= narrow);
    m_text->setVisible(width() >= narrow);
}

}
