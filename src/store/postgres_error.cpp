// SPDX-License-Identifier: MIT
// What the server's SQLSTATE means for a person.
#include "store/postgres_link.h"
#include <array>

namespace tilth {
namespace {

struct Sentence { std::string_view state; Error::Code kind; std::string_view text; };       // state: its first letters
constexpr std::array sentences{
    Sentence{"", Error::Surroundings, "The connection to the server was lost; nothing was written. Try again when the server can be reached."},
    Sentence{"08", Error::Surroundings, "The connection to the server was lost; nothing was written. Try again when the server can be reached."},
    Sentence{"22021", Error::Refused, "A text holds characters that cannot be kept; nothing was written."},
    Sentence{"22P05", Error::Refused, "A text holds characters that cannot be kept; nothing was written."},
    Sentence{"23503", Error::Refused, "The change would leave a link to a record that does not exist; nothing was written."},
    Sentence{"23", Error::Refused, "The change breaks a rule of the workspace; nothing was written."},
    Sentence{"25006", Error::Surroundings, "The workspace on the server can only be read; nothing was written."},
    Sentence{"28", Error::Surroundings, "The server refused the login: check the user name and the password file."},
    Sentence{"3D", Error::NotFound, "There is no such database on the server."},
    Sentence{"40", Error::Surroundings, "Somebody else changed the same records at the same moment; nothing was written. Try again."},
    Sentence{"42501", Error::Refused, "The server does not allow this with your login; nothing was written. Ask its administrator."},
    Sentence{"53100", Error::Surroundings, "The server's disk is full; nothing was written. Ask its administrator."},
    Sentence{"53200", Error::Surroundings, "The server has not enough memory; nothing was written."},
    Sentence{"53300", Error::Surroundings, "The server has too many connections; try again later."},
    Sentence{"54", Error::Refused, "A text is too long to be kept; nothing was written."},
    Sentence{"55P03", Error::Surroundings, "Another program is writing to this workspace; nothing was written. Try again when it has finished."},
    Sentence{"57014", Error::Surroundings, "The server's time limit stopped the work; nothing was written."},
    Sentence{"57P", Error::Surroundings, "The server is shutting down or starting; nothing was written. Try again when it runs."},
    Sentence{"58", Error::Surroundings, "The server's disk reported an error; nothing was written. Ask its administrator."},
    Sentence{"XX001", Error::Surroundings, "The database on the server is damaged; restore a backup."},
    Sentence{"XX002", Error::Surroundings, "An index on the server is damaged; ask its administrator to REINDEX."},
};

std::string_view part(const PGresult* answer, int which) {
    const char* text = PQresultErrorField(answer, which);
    return text ? text : "";
}

}

SqlError postgresError(const PGresult* answer) {
    const std::string_view state = part(answer, PG_DIAG_SQLSTATE);
    for (const Sentence& s : sentences)
        if (s.state.empty() ? state.empty() : state.starts_with(s.state)) return SqlError(std::string(s.text), s.kind);
    return SqlError(std::string("The server refused: ").append(part(answer, PG_DIAG_MESSAGE_PRIMARY)).append("."));
}

}
