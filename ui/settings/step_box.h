// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/team_settings.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

namespace secondring {

class NumberField;
class TemplateBox;

/// One text of the follow-up: after how long, and its words in both languages.
class StepBox : public QWidget {
    Q_OBJECT

public:
    struct Reading {
        std::function<QString(const QString& words, bool spanish)> leaves;
        std::function<QString(const QString& words)> lacks; ///< In a sentence; empty: nothing.
    };

    /// @p number from 1.
    StepBox(const Theme& theme, int number, const Reading& reading, QWidget* parent);

    void showSaved(const FollowUpStep& step);

Q_SIGNALS:
    void settled(const secondring::FollowUpStep& step);
    void removed();

private:
    FollowUpStep m_step;
    NumberField* m_after;
    TemplateBox* m_words;
    TemplateBox* m_spanish;
};

} // namespace secondring
