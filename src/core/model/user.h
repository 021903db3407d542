// SPDX-License-Identifier: MIT
// A person who works with the workspace: a rep, a marketer, a manager.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

enum class Role { Rep, Marketer, Manager, Admin };
inline constexpr std::array roleChoices{Choice{"rep", TR("Role", "Sales rep")}, Choice{"marketer", TR("Role", "Marketer")},
                                        Choice{"manager", TR("Role", "Manager")}, Choice{"admin", TR("Role", "Administrator")}};

struct User : Entity {
    std::string name, login, email, phone;
    Role role = Role::Rep;
    Link manager, team, territory;
    bool active = true;
    static const EntityType type;
};
inline constexpr auto userFields = withCommon(std::array{
    field<&User::name>("name", TR("User", "Name"), Required | Listed | Searched | Personal).aka("Sales agent|Rep|Agent|Full name|姓名|销售|员工"),
    field<&User::login>("login", TR("User", "Login"), Listed | Searched).aka("User name|Username|账号"),
    field<&User::email>("email", TR("User", "E-mail"), Listed | Searched | Personal),
    field<&User::phone>("phone", TR("User", "Phone"), Personal),
    field<&User::role>("role", TR("User", "Role"), Listed | Filtered).choosing(roleChoices),
    field<&User::manager>("manager", TR("User", "Manager"), Listed | Filtered).linking("user").aka("Supervisor|Reports to|经理|主管"),
    field<&User::team>("team", TR("User", "Team"), Listed | Filtered).linking("team").aka("Department|部门|团队"),
    field<&User::territory>("territory", TR("User", "Territory"), Listed | Filtered).linking("territory").aka("Region|Regional office|Office|区域|大区"),
    field<&User::active>("active", TR("User", "Active"), Filtered),
});
inline constexpr EntityType User::type = entity<User>("user", TR("Entity", "User"), TR("Entity", "Users"), "name", userFields);

}
