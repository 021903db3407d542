// SPDX-License-Identifier: MIT
// The columns of each type as they are now: loaded once by a worker, patched by each change. The GUI holds copies.
#pragma once
#include "app/columns.h"
#include "app/search.h"
#include "app/segment_index.h"

#include <QObject>
#include <functional>
#include <memory>
#include <vector>

namespace tilth {

class OpenWorkspace;

/// A type's columns at one moment, never changed after it was made.
struct TypeColumns {
    ColumnTable table;
    TitleIndex titles;
};
using ColumnsNow = std::shared_ptr<const TypeColumns>;
using Ids = std::vector<std::int64_t>;

class LiveColumns : public QObject {
    Q_OBJECT

public:
    explicit LiveColumns(OpenWorkspace& open, QObject* parent = nullptr);

    /// What is held; null until the worker has loaded it, which this asks for: renewed() tells.
    ColumnsNow of(const std::string& type);

    /// Ids of the records that match, in order; answered in the GUI thread after all changes known so far are in.
    struct Listed {
        Ids ids;
        ColumnsNow columns;
        bool related = false;                               // it depends on other records: any change may alter it
    };
    void list(QObject* receiver, const std::string& type, const ListRequest& request, const std::string& search,
              std::function<void(Result<Listed>)> done);

    /// The same at once, while the columns are being loaded: all ids in order; of the first rows what is computed, and titles.
    void first(QObject* receiver, const std::string& type, const ListRequest& request, std::function<void(Result<Listed>)> done);

    /// Work in the lister's thread on a type's columns as they are after all changes known so far; null where they are not held.
    using Look = std::function<Result<Done>(Workspace& workspace, const ColumnsNow& held)>;
    void look(QObject* receiver, const std::string& type, Look work, std::function<void(Result<Done>)> done);

    /// Records of some types whose texts hold the words, best first.
    void find(QObject* receiver, const std::vector<std::string>& types, const std::string& words, std::size_t limit,
              std::function<void(const std::vector<SearchHit>&)> done);

    /// Who matches a query now: how many, of how many, and some of them.
    struct Sampled {
        std::size_t found = 0, all = 0;
        std::vector<std::shared_ptr<Entity>> records;
    };
    struct Asked {
        std::string type, where;
    };
    void sample(QObject* receiver, const Asked& asked, std::size_t most, std::function<void(Result<Sampled>)> done);
    /// How many match each; nothing where the query has a mistake.
    using Counts = std::vector<std::optional<std::size_t>>;
    void counts(QObject* receiver, const std::vector<Asked>& asked, std::function<void(Result<Counts>)> done);
    void overlap(QObject* receiver, const Asked& first, const std::string& second, std::function<void(Result<SegmentIndex::Overlap>)> done);

signals:
    /// The columns of a type were loaded or patched; ids: the changed records, empty: all.
    void renewed(const QString& type, const std::vector<std::int64_t>& ids);

private:
    struct Shelf;
    void take(const News& news);
    void load(const std::string& type);
    void patch(const std::string& type, const News& news);
    void keep(const std::string& type, ColumnsNow columns, const Ids& ids);
    void prepare(const ColumnsNow& columns, bool loaded);
    void forgetAll();

    OpenWorkspace& m_open;
    std::shared_ptr<Shelf> m_shelf;                         // touched in the lister's thread alone
    std::map<std::string, ColumnsNow, std::less<>> m_held;  // null: being loaded
};

}
