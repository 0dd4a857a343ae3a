// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/form_row.h"
#include "ui/settings/settings_desk.h"
#include "ui/settings/settings_edit.h"

class QVBoxLayout;

namespace secondring {

/// One part of the settings: a title, a sentence and rows. Saves each change at once.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    struct Head {
        QString title;
        QString icon;
        QString sentence;
    };
    SettingsSection(const Theme& theme, Head head, QWidget* parent);

    [[nodiscard]] const Head& head() const { return m_head; }
    /// What is saved; what is being typed stays.
    virtual void showSettings(const Settings& settings) = 0;

protected:
    FormRow* addRow(const QString& label, QWidget* input, const QString& hint = {});
    void addGroup(const QString& title);
    void addWide(QWidget* widget);
    /// Ends the section: what follows stands at the top of the page.
    void addEnd();
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    const Theme& m_theme;
    Head m_head;
    QVBoxLayout* m_column;
};

} // namespace secondring
