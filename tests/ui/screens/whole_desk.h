// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/desk_fixture.h"
#include "tests/ui/settings_fixture.h"
#include "ui/calls/calls_page.h"
#include "ui/inbox/inbox_page.h"
#include "ui/main_window.h"
#include "ui/people/people_page.h"
#include "ui/today/today_page.h"

namespace secondring {

/// The pages beside the one that is shown, so that a picture has the whole rail.
class WholeDesk {
public:
    /// Adds all pages in the program's order, with @p shown, a child of @p window, as its own kind; opens it.
    void addTo(MainWindow& window, const Desk& desk, Page* shown)
    {
        const auto add = [&](bool isShown, Rail::Place place, const std::function<Page*()>& make) {
            window.addPage(isShown ? shown : make(), place);
        };
        add(is<InboxPage>(shown), Rail::Place::Top, [&] { return new InboxPage(desk, &window); });
        add(is<TodayPage>(shown), Rail::Place::Top,
            [&] { return new TodayPage(desk, m_settings.ask, &window); });
        add(is<CallsPage>(shown), Rail::Place::Top, [&] { return new CallsPage(desk, &window); });
        add(is<PeoplePage>(shown), Rail::Place::Top,
            [&] { return new PeoplePage(desk, m_settings.ask, {}, &window); });
        add(false, Rail::Place::Foot, [&] { return new SettingsPage(m_settings.desk(), &window); });
        window.open(shown);
    }

private:
    template <typename Kind> [[nodiscard]] static bool is(const Page* page)
    {
        return qobject_cast<const Kind*>(page) != nullptr;
    }

    SettingsFixture m_settings{drawnPractice()};
};

} // namespace secondring
