// SPDX-License-Identifier: MIT
#include "gui/pages/links_part.h"
#include "app/qr_files.h"
#include "core/model/campaign.h"
#include "core/model/tracking_link.h"
#include "gui/bridge/ask.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "io/qr_code.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

namespace tilth {
namespace {

constexpr int pixelsAModule = 4;

QPixmap pixmapOf(const std::string& text) {
    QPixmap picture;
    if (const auto code = qrCode(text)) {
        const std::string png = qrPng(*code, pixelsAModule);
        picture.loadFromData(reinterpret_cast<const uchar*>(png.data()), static_cast<uint>(png.size()), "PNG");
    }
    return picture;
}

}

LinksPart::LinksPart(Desk& desk)
    : CampaignPart(desk, {"tracking_link", {tr("Code"), tr("Source"), tr("Medium")}, {}, "url source medium content", tr("Add link")}),
      m_address(new QLineEdit), m_code(new QLabel) {
    table().setAccessibleName(tr("Tracking links"));
    m_address->setReadOnly(true);
    m_address->setAccessibleName(tr("Whole address"));
    m_code->setAlignment(Qt::AlignLeft);
    addRowButton(QStringLiteral("copy"), tr("Copy address"), [this](qint64 id) { copy(id); });
    addRowButton(QStringLiteral("save"), tr("Save QR code…"), [this](qint64 id) { save(id); });
    column().addWidget(m_address);
    column().addWidget(m_code);
    connect(&table(), &RecordTable::currentRowChanged, this, &LinksPart::showCode);
}

void LinksPart::load(const Campaign& campaign) {
    QList<SmallRow> rows;
    for (const auto& link : desk().reading().store().findBy<TrackingLink>("campaign", campaign.id))
        rows.push_back({{{toQt(link->code)}, {toQt(link->source), CellKind::Secondary, theme::Tone::Secondary}, {toQt(link->medium), CellKind::Secondary, theme::Tone::Secondary}}, link->id});
    words().setText(tr("No links yet: a link with its own words says where visitors came from"));
    words().setVisible(rows.isEmpty());
    table().setVisible(!rows.isEmpty());
    table().setRows(rows);
    if (!rows.isEmpty() && !table().currentId()) table().setCurrentIndex(table().model()->index(0, 0)); // its address and code are seen at once
    showCode();
}

QString LinksPart::addressOf(qint64 id) const {
    const auto link = id ? desk().reading().store().find<TrackingLink>(id) : nullptr;
    return link ? toQt(link->fullUrl) : QString();
}

void LinksPart::showCode() {
    const QString address = addressOf(table().currentId());
    m_address->setText(address);
    m_address->setCursorPosition(0);
    m_address->setVisible(!address.isEmpty());
    m_code->setVisible(!address.isEmpty());
    if (address.isEmpty()) return;
    m_code->setPixmap(pixmapOf(fromQt(address)));
    m_code->setAccessibleName(tr("QR code of %1").arg(address));
}

void LinksPart::copy(qint64 id) {
    QApplication::clipboard()->setText(addressOf(id));
    emit desk().said(tr("Address copied"), {}, {});
}

void LinksPart::save(qint64 id) {
    const QString path = desk().ask().fileToSave(tr("Save QR code"), tr("Pictures (*.svg *.png)"), QStringLiteral("qr.svg"));
    if (path.isEmpty()) return;
    desk().open().list(this, [id, file = fromQt(path)](Workspace& workspace) { return writeQrCode(workspace, id, file); },
                       [this](const Result<Done>& written) { if (!written) emit desk().failed(translatedNote(written.error().text)); });
}

}
