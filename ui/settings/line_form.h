// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_desk.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace secondring {

class CheckBanner;
class KindForm;
class MoreBox;
class SettingChecks;
class DeedBar;
class TextField;
class Words;

/// One line: its name, what its kind is asked for, its test and its check. Holds a draft until it is
/// complete.
class LineForm : public QWidget {
    Q_OBJECT

public:
    LineForm(const SettingsDesk& desk, QWidget* parent);

    /// Another line: whatever was typed for the one before is in its draft.
    void open(const LineSettings& line);
    /// The same line as it is saved now.
    void showSaved(const LineSettings& line);
    [[nodiscard]] const LineSettings& line() const { return m_line; }
    [[nodiscard]] static bool isComplete(const LineSettings& line);

Q_SIGNALS:
    void settled(const secondring::LineSettings& line);
    void checkAsked(const secondring::LineSettings& line);

private:
    void makeKind(LineKind kind);
    void fill();
    void change(const std::function<void(LineSettings&)>& change);
    void test();

    const SettingsDesk m_desk;
    LineSettings m_line;
    SettingChecks* m_checks;
    QVBoxLayout* m_rows;
    Words* m_kindName;
    TextField* m_name;
    DeedBar* m_test;
    CheckBanner* m_check;
    std::optional<LineKind> m_kind;
    KindForm* m_form = nullptr; ///< Of the kind shown.
    MoreBox* m_more = nullptr;
    QCheckBox* m_on = nullptr;
};

} // namespace secondring
