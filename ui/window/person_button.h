// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/person_menus.h"
#include "ui/window/rail_button.h"

namespace secondring {

/// Who sits here, in the rail; opens the two menus.
class PersonButton : public RailButton {
    Q_OBJECT

public:
    PersonButton(const Theme& theme, PersonMenus& menus, QWidget* parent);

private:
    void showPerson();

    PersonMenus& m_menus;
    QMenu m_menu;
};

} // namespace secondring
