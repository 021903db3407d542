// SPDX-License-Identifier: MIT
// Zip archives and small workbooks, made in memory from their parts.
#pragma once
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <zip.h>

namespace tilth::test {

using Parts = std::vector<std::pair<std::string, std::string>>;

inline std::string zipped(const Parts& parts) {
    zip_error_t why;
    zip_error_init(&why);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &why);
    zip_source_keep(target);
    zip_t* zip = zip_open_from_source(target, ZIP_TRUNCATE, &why);
    for (const auto& [name, content] : parts)
        zip_file_add(zip, name.c_str(), zip_source_buffer(zip, content.data(), content.size(), 0), ZIP_FL_ENC_UTF_8);
    zip_close(zip);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(target)), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

/// A workbook of one sheet or more; each part can be written otherwise.
struct BookParts {
    std::string rows{};                                   // <row>s of the first sheet
    std::string behind{};                                 // what comes after its sheetData
    std::string before{};                                 // ... and before it
    std::string texts{};                                  // <si>s
    std::string formats{}, styles{};                      // <numFmt>s and <xf>s
    std::string properties{};                             // of workbookPr
    std::vector<std::array<std::string, 3>> more{};       // name, state, rows of further sheets
    std::string name = "Leads", state = "visible";
    std::map<std::string, std::string> instead{};         // whole parts

    static std::string sheet(const std::string& before, const std::string& rows, const std::string& behind) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + before + "<sheetData>" +
               rows + "</sheetData>" + behind + "</worksheet>";
    }
    std::string bytes() const { return zipped(all()); }
    Parts all() const {
        const std::string relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/", package = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        std::string sheets = "<sheet name=\"" + name + "\" sheetId=\"1\" state=\"" + state + "\" r:id=\"r1\"/>", relations;
        std::map<std::string, std::string> parts{{"xl/worksheets/sheet1.xml", sheet(before, rows, behind)}};
        for (std::size_t i = 0; i < more.size(); ++i) {
            const std::string n = std::to_string(i + 2);
            sheets += "<sheet name=\"" + more[i][0] + "\" sheetId=\"" + n + "\" state=\"" + more[i][1] + "\" r:id=\"r" + n + "\"/>";
            parts["xl/worksheets/sheet" + n + ".xml"] = sheet("", more[i][2], "");
        }
        for (std::size_t i = 1; i <= more.size() + 1; ++i)
            relations += "<Relationship Id=\"r" + std::to_string(i) + "\" Type=\"" + relation + "worksheet\" Target=\"worksheets/sheet" + std::to_string(i) + ".xml\"/>";
        parts["_rels/.rels"] = package + "<Relationship Id=\"a\" Type=\"" + relation + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
        parts["xl/_rels/workbook.xml.rels"] = package + relations + "<Relationship Id=\"t\" Type=\"" + relation + "sharedStrings\" Target=\"sharedStrings.xml\"/>" +
                                              "<Relationship Id=\"s\" Type=\"" + relation + "styles\" Target=\"/xl/styles.xml\"/></Relationships>";
        parts["xl/workbook.xml"] = "<workbook xmlns=\"m\" xmlns:r=\"r\"><workbookPr " + properties + "/><sheets>" + sheets + "</sheets></workbook>";
        parts["xl/sharedStrings.xml"] = "<sst>" + texts + "</sst>";
        parts["xl/styles.xml"] = "<styleSheet><numFmts>" + formats + "</numFmts><cellXfs><xf numFmtId=\"0\"/>" + styles + "</cellXfs></styleSheet>";
        for (const auto& [part, content] : instead) parts[part] = content;
        return {parts.begin(), parts.end()};
    }
};

}
