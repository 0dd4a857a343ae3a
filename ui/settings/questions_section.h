// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class QCheckBox;

namespace secondring {

class NumberField;
struct LeadField;
class TradeWordsBox;

/// Automatic questions about what is missing on a lead card, and which they are.
class QuestionsSection : public SettingsSection {
    Q_OBJECT

public:
    QuestionsSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent);

    void showSettings(const Settings& settings) override;

private:
    void showQuestions(const Settings& settings);
    [[nodiscard]] QWidget* cardOf(const Settings& settings, const LeadField& field);

    SettingsEdit& m_edit;
    QCheckBox* m_on;
    NumberField* m_atMost;
    QVBoxLayout* m_list;
    TradeWordsBox* m_words;
    QString m_shown; ///< Whose questions stand there.
};

} // namespace secondring
