// SPDX-License-Identifier: MIT
#include "gui/pages/replay_sheet.h"
#include "gui/bridge/replay_words.h"
#include "gui/bridge/text.h"
#include "gui/calendar/calendar_sheet.h"
#include "gui/widgets/replay_strip.h"
#include "store/write_over.h"

#include <QCoreApplication>
#include <QPdfWriter>
#include <QPixmap>
#include <QSaveFile>
#include <QTextDocument>
#include <QUrl>

namespace tilth {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReplaySheet)
};

constexpr int margin = 15, dots = 300, sharpness = 2;          // millimetres; per inch; of the picture
constexpr int paperWidth = 680;                                // logical pixels between the margins
const QString pictureName = QStringLiteral("strip");

QString cell(const QString& text, const char* attributes = "") { return QStringLiteral("<td%1>%2</td>").arg(QString::fromLatin1(attributes), text.toHtmlEscaped()); }

QPixmap picture(const Replay& replay, const Wording& wording) {
    ReplayStrip strip;
    strip.setReplay(replay, wording);
    strip.resize(strip.sizeHint());
    QPixmap drawn(strip.size() * sharpness);
    drawn.setDevicePixelRatio(sharpness);
    drawn.fill(theme::colors().surface);
    strip.render(&drawn, {}, {}, QWidget::DrawChildren);
    return drawn;
}

QString stepsTable(const Replay& replay, const Wording& wording) {
    QString rows;
    for (const QString& heading : {Words::tr("When"), Words::tr("What"), Words::tr("Detail"), Words::tr("Score")}) rows += QStringLiteral("<th align=\"left\">%1</th>").arg(heading.toHtmlEscaped());
    rows = QStringLiteral("<tr>%1</tr>").arg(rows);
    for (const ReplayStep& step : replay.steps)
        rows += QStringLiteral("<tr>%1%2%3%4</tr>").arg(cell(wording.time(step.at)), cell(stepTitle(step)), cell(stepDetail(step)),
                                                          cell(points(static_cast<double>(step.score.total) / 100) + QLatin1Char(' ') + toQt(step.score.grade)));
    return QStringLiteral("<table cellpadding=\"3\" width=\"100%\">%1</table>").arg(rows);
}

QString pageOf(const Replay& replay, const Wording& wording, int pictureWidth) {
    QStringList about{toQt(replay.company), toQt(replay.owner), Words::tr("as of %1").arg(wording.time(replay.until))};
    about.removeAll(QString());
    QString html = QStringLiteral("<h2>%1</h2><p>%2</p>").arg(Words::tr("Replay of %1").arg(toQt(replay.name)).toHtmlEscaped(), about.join(QStringLiteral(" · ")).toHtmlEscaped());
    html += QStringLiteral("<p><img src=\"%1\" width=\"%2\"></p>").arg(pictureName).arg(pictureWidth);
    for (const ReplayHandoff& handoff : replay.handoffs) html += QStringLiteral("<p>%1</p>").arg(handoffText(handoff, wording).toHtmlEscaped());
    return html + stepsTable(replay, wording);
}

}

Result<Done> writeReplay(const Replay& replay, const Wording& wording, const QString& name) {
    if (const auto may = mayWriteOver(fromQt(name)); !may) return may;
    const InLight paper;
    QSaveFile file(name);
    const auto refused = [&] { return Error{Error::Surroundings, "The file " + fromQt(name) + " cannot be written: " + fromQt(file.errorString()) + "."}; };
    if (!file.open(QIODevice::WriteOnly)) return refused();
    {
        QPdfWriter writer(&file);
        writer.setTitle(Words::tr("Replay of %1").arg(toQt(replay.name)));
        writer.setCreator(QStringLiteral("Tilth"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        writer.setResolution(dots);
        QTextDocument text;
        const QPixmap strip = picture(replay, wording);
        text.setDefaultFont(theme::font(theme::Type::Body));
        text.addResource(QTextDocument::ImageResource, QUrl(pictureName), strip);
        text.setHtml(pageOf(replay, wording, std::min(paperWidth, strip.width() / sharpness)));
        text.print(&writer);
    }
    return file.commit() ? Result<Done>(Done{}) : refused();
}

}
