// SPDX-License-Identifier: MIT
// The fields of a record, each saved when it is left.
#pragma once
#include "gui/pages/record_part.h"

namespace tilth {

struct Error;
class FormBinder;
class ReasonBar;
class SeriesBar;

class FormPart : public RecordPart {
    Q_OBJECT

public:
    enum Extent { Short, Whole };           // the fields of the panel, or all
    FormPart(Desk& desk, const EntityType& type, Extent extent);
    void showRecord(const Entity& record) override;

private:
    void save(const QString& key, const Value& value);
    void write(const QString& key, const Value& value);
    void writeSeries(const QString& key, const Value& value, std::int64_t id);
    void refuse(const QString& key, const Value& value, const Error& error);

    std::string m_type;
    std::int64_t m_id = 0;
    FormBinder* m_form;
    ReasonBar* m_reason;
    SeriesBar* m_series;
};

}
