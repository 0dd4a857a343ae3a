// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/lead.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace secondring {

/// How far a lead has come: four steps, the reached ones filled.
class StageBar : public QWidget {
    Q_OBJECT

public:
    explicit StageBar(const Theme& theme, QWidget* parent = nullptr);

    void showStage(Stage stage, LostReason reason);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintStep(QPainter& painter, int step) const;
    [[nodiscard]] int wordsTop() const { return m_theme.px(9); } ///< Below the bar.

    const Theme& m_theme;
    Stage m_stage = Stage::Missed;
    LostReason m_reason = LostReason::None;
};

} // namespace secondring
