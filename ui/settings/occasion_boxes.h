// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/occasion.h"
#include "ui/settings/settings_desk.h"
#include "ui/settings/settings_edit.h"

#include <QWidget>

#include <map>

namespace secondring {

class TemplateBox;

/// One box of words for each occasion of a text-back, in one language.
class OccasionBoxes : public QWidget {
    Q_OBJECT

public:
    OccasionBoxes(const SettingsDesk& desk, SettingsEdit& edit, bool spanish, QWidget* parent);

    void showSettings(const Settings& settings);

private:
    void addBox(Occasion occasion, const QString& label, const QString& hint);
    void keep(Occasion occasion, const QString& words);
    [[nodiscard]] QString preview(Occasion occasion, const QString& words) const;

    const SettingsDesk m_desk;
    SettingsEdit& m_edit;
    const bool m_spanish;
    std::map<Occasion, TemplateBox*> m_boxes;
};

/// A moment from @p now on at which the business is open, or closed; @p now where there is none within a
/// week.
[[nodiscard]] Timestamp momentWhen(const Settings& settings, bool open, Timestamp now);

} // namespace secondring
