// SPDX-License-Identifier: MIT
#include "app/qr_files.h"
#include "core/base/text.h"
#include "core/model/tracking_link.h"
#include "io/qr_code.h"
#include "store/durable_file.h"
#include <algorithm>

namespace tilth {
namespace {

struct Form { std::string_view ending; std::string (*draw)(const QrCode&); };
constexpr std::array forms{Form{".svg", qrSvg}, Form{".png", [](const QrCode& code) { return qrPng(code); }}, Form{".txt", qrText}};

}

Result<Done> writeQrCode(Workspace& workspace, std::int64_t link, const std::string& path) {
    const auto found = workspace.store().find<TrackingLink>(link);
    if (!found) return Error{Error::NotFound, "There is no tracking link " + std::to_string(link) + "."};
    const std::string folded = fold(path);
    const auto form = std::ranges::find_if(forms, [&](const Form& f) { return folded.ends_with(f.ending); });
    if (form == forms.end()) return Error{Error::Usage, "A QR code goes into a file that ends in .svg, .png or .txt."};
    const auto code = qrCode(found->fullUrl);
    if (!code) return code.error();
    return writeWholeFile(path, form->draw(*code));
}

}
