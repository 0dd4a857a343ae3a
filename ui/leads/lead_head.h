// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/lead_card.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace secondring {

class HeatButton;
class StageBar;
class Words;

/// The top of a lead card: how hot and why, what they need in one line, how far it has come.
class LeadHead : public QWidget {
    Q_OBJECT

public:
    LeadHead(const Theme& theme, QWidget* parent);

    void showCard(const LeadCard& card);
    /// Nobody called or wrote: there is no lead.
    void showNothing(const QString& sentence);

Q_SIGNALS:
    void evidenceAsked(const secondring::MessageId& message,
                       const std::vector<secondring::Evidence>& evidence);

private:
    void showLines(const std::vector<CardScoreLine>& lines, int score);
    QWidget* lineOf(const CardScoreLine& line);

    const Theme& m_theme;
    HeatButton* m_heat; ///< Pressed: the lines of the score.
    Words* m_summary;
    StageBar* m_stage;
    QWidget* m_lines;
    QVBoxLayout* m_linesColumn;
    QWidget* m_lastFind = nullptr; ///< After it comes the next in the order of the keyboard.
};

} // namespace secondring
