// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/check_result.h"
#include "ui/settings/settings_section.h"

#include <QPointer>

class QButtonGroup;

namespace secondring {

class Button;
class KindChoice;
class LineCheckDialog;
class LineForm;
class Words;
class WrappingRow;

/// The telephone lines: which there are, and the one chosen; or the kinds, while one is added.
class LinesSection : public SettingsSection {
    Q_OBJECT

public:
    LinesSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent);

    void showSettings(const Settings& settings) override;

private:
    void connectAll();
    void onSettled(const LineSettings& line);
    void addLine(LineKind kind);
    void removeLine();
    void choose(int index);
    void chooseKind();
    void showChips();
    void showLines();
    void say();
    void check(const LineSettings& line);
    void onChecked(const LineId& id, const LineCheckResult& result);

    const SettingsDesk m_desk;
    SettingsEdit& m_edit;
    std::vector<LineSettings> m_lines; ///< Saved ones, and drafts not complete yet.
    int m_chosen = 0;
    bool m_isChoosingKind = false;
    QWidget* m_bar;
    WrappingRow* m_chips;
    QButtonGroup* m_group;
    Button* m_add;
    KindChoice* m_kinds;
    LineForm* m_form;
    Words* m_draft;
    Button* m_remove;
    QPointer<LineCheckDialog> m_check;
};

} // namespace secondring
