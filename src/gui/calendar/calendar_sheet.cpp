// SPDX-License-Identifier: MIT
// Painted as vectors: texts stay texts.
#include "gui/calendar/calendar_sheet.h"

#include "gui/bridge/text.h"
#include "gui/theme/paint.h"
#include "store/write_over.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QScrollBar>
#include <functional>
#include <set>

namespace tilth {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CalendarSheet)
};

constexpr double margin = 10, perMillimetre = 5.0; // of a page in millimetres; logical pixels on paper
constexpr int sharpness = 2, mostPages = 40;
// Of a page, so that a logical pixel is one of its: a scaled page loses what widgets clip.
constexpr int dotsPerInch = 127;
static_assert(dotsPerInch == perMillimetre * 25.4);

struct PaperSize {
    QPageSize::PageSizeId id;
    double width, height; // millimetres, across
};
constexpr std::array papers{PaperSize{QPageSize::A4, 297, 210}, PaperSize{QPageSize::A3, 420, 297}};
const PaperSize& sizeOf(Paper paper) { return papers[static_cast<std::size_t>(paper)]; }

QSize pageSize(Paper paper) {
    const PaperSize& size = sizeOf(paper);
    return {qRound((size.width - 2 * margin) * perMillimetre), qRound((size.height - 2 * margin) * perMillimetre)};
}

int headHeight() { return theme::textHeight(theme::Type::Page) + theme::s3; }
int lineHeight() { return theme::textHeight(theme::Type::Caption) + theme::s1; }

// Where each sign of the legend begins: line by line.
struct LegendPlace {
    QPoint at;
    const SheetText::Sign& sign;
};
constexpr int swatch = 12;

std::vector<LegendPlace> legendPlaces(const SheetText& text, int width) {
    std::vector<LegendPlace> places;
    QPoint at;
    for (const SheetText::Sign& sign : text.legend) {
        const int wide = swatch + theme::s1 + theme::textWidth(sign.name, theme::Type::Caption) + theme::s4;
        if (at.x() > 0 && at.x() + wide > width) at = {0, at.y() + lineHeight()};
        places.push_back({at, sign});
        at.rx() += wide;
    }
    return places;
}

int footHeight(const SheetText& text, int width) {
    const auto places = legendPlaces(text, width - theme::textWidth(text.note, theme::Type::Caption) - theme::s5);
    return theme::s2 + lineHeight() + (places.empty() ? 0 : places.back().at.y());
}

void paintHead(QPainter& painter, const SheetText& text, int width, int page, int pages) {
    const theme::Colors& c = theme::colors();
    const QRect line(0, 0, width, theme::textHeight(theme::Type::Page));
    const QString number = pages > 1 ? Words::tr("Page %1 of %2").arg(page + 1).arg(pages) : QString();
    const int used = theme::drawText(painter, line, text.title, theme::Type::Page, c.text);
    const QRect rest = line.adjusted(used + theme::s3, 0, 0, -2);
    theme::drawText(painter, rest, text.period, theme::Type::Title, c.secondary, Qt::AlignLeft | Qt::AlignBottom);
    theme::drawText(painter, rest, number, theme::Type::Caption, c.secondary, Qt::AlignRight | Qt::AlignBottom);
}

QColor colorOf(const SheetText::Sign& sign) { return sign.category >= 0 ? theme::categoryColor(sign.category) : theme::color(sign.tone); }

void paintFoot(QPainter& painter, const SheetText& text, int width, int top) {
    const theme::Colors& c = theme::colors();
    const int note = theme::textWidth(text.note, theme::Type::Caption);
    painter.fillRect(QRect(0, top + theme::s1, width, 1), c.line);
    for (const LegendPlace& place : legendPlaces(text, width - note - theme::s5)) {
        const QRect line(place.at.x(), top + theme::s2 + place.at.y(), width, lineHeight());
        const QColor color = colorOf(place.sign);
        theme::drawBox(painter, QRect(line.x(), line.center().y() - swatch / 2 + 1, swatch, swatch), theme::blend(c.surface, color, 0.24),
                       place.sign.category >= 0 ? QColor() : color, 1.5, 3);
        if (place.sign.category >= 0) painter.fillRect(QRect(line.x(), line.center().y() - swatch / 2 + 1, 3, swatch), color);
        theme::drawText(painter, line.adjusted(swatch + theme::s1, 0, 0, 0), place.sign.name, theme::Type::Caption, c.secondary);
    }
    theme::drawText(painter, {width - note - 1, top + theme::s2, note + 1, lineHeight()}, text.note, theme::Type::Caption, c.secondary);
}

// The view has the origin: moved on a page of a PDF, what it clips and gives back would lie elsewhere.
void paintSheet(QPainter& painter, CalendarView& view, const SheetText& text, int page, int pages) {
    painter.translate(0, -headHeight());
    paintHead(painter, text, view.width(), page, pages);
    painter.translate(0, headHeight());
    view.render(&painter, {}, {}, QWidget::DrawChildren);
    paintFoot(painter, text, view.width(), view.height());
}

// A view that is longer than a page is scrolled on by what fits.
int pagesOf(const QScrollBar* bar) {
    if (!bar || bar->maximum() <= bar->minimum()) return 1;
    return std::min(mostPages, 1 + (bar->maximum() - bar->minimum() + bar->pageStep() - 1) / std::max(1, bar->pageStep()));
}

void writePdf(QIODevice& file, CalendarView& view, const SheetText& text, Paper paper) {
    QPdfWriter writer(&file);
    writer.setTitle(text.title + QStringLiteral(" · ") + text.period);
    writer.setCreator(QStringLiteral("Tilth"));
    writer.setPageSize(QPageSize(sizeOf(paper).id));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF(margin, margin + headHeight() / perMillimetre, margin, margin), QPageLayout::Millimeter);
    writer.setResolution(dotsPerInch);
    QPainter painter(&writer);
    QScrollBar* bar = view.scrolledBy();
    const int pages = pagesOf(bar);
    for (int page = 0; page < pages; ++page) {
        if (page > 0) writer.newPage();
        if (bar) bar->setValue(bar->minimum() + page * bar->pageStep());
        paintSheet(painter, view, text, page, pages);
    }
}

bool writePicture(QIODevice& file, CalendarView& view, const SheetText& text) {
    if (const QScrollBar* bar = view.scrolledBy()) view.resize(view.width(), view.height() + std::min(bar->maximum() - bar->minimum(), 8 * view.height()));
    const QSize whole(view.width() + 2 * theme::s5, headHeight() + view.height() + footHeight(text, view.width()) + 2 * theme::s5);
    QImage image(whole * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(theme::colors().surface);
    QPainter painter(&image);
    painter.translate(theme::s5, theme::s5 + headHeight());
    paintSheet(painter, view, text, 0, 1);
    painter.end();
    return image.save(&file, "PNG");
}

}

InLight::InLight() : m_before(theme::mode()) { theme::apply(theme::Mode::Light, theme::density(), theme::textScale(), theme::language()); }
InLight::~InLight() { theme::apply(m_before, theme::density(), theme::textScale(), theme::language()); }

QSize roomOnSheet(Paper paper, const SheetText& text) {
    const QSize page = pageSize(paper);
    return {page.width(), page.height() - headHeight() - footHeight(text, page.width())};
}

Result<Done> writeSheet(CalendarView& view, const SheetText& text, Paper paper, const QString& name) {
    if (const auto may = mayWriteOver(fromQt(name)); !may) return may;
    QSaveFile file(name);
    const auto refused = [&] {
        return Error{Error::Surroundings, "The file " + fromQt(name) + " cannot be written: " + fromQt(file.errorString()) + "."};
    };
    if (!file.open(QIODevice::WriteOnly)) return refused();
    if (name.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        writePdf(file, view, text, paper);
    else if (!writePicture(file, view, text))
        return refused();
    if (!file.commit()) return refused();
    return Done{};
}

QList<SheetText::Sign> legendOf(const CalendarContent& content, const DateRange& days) {
    std::map<QString, int> channels;
    bool conflict = false;
    for (const CalendarEntry& entry : content.entries) {
        if (entry.record.layer != DatedRecord::Campaigns || entry.record.days->last < days.first || days.last < entry.record.days->first) continue;
        if (!entry.record.channel.empty()) channels.try_emplace(toQt(entry.record.channel), entry.category);
        conflict = conflict || !entry.conflict.isEmpty();
    }
    QList<SheetText::Sign> legend;
    for (const auto& [name, category] : channels) legend.push_back({name, category});
    if (conflict) legend.push_back({Words::tr("Conflict"), -1, theme::Tone::Danger});
    const bool holiday = std::ranges::any_of(content.plan->notesIn(days), &PlanNote::dayOff);
    if (holiday) legend.push_back({Words::tr("Holiday"), -1, theme::Tone::Success});
    return legend;
}

}
