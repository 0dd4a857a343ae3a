// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/bar.h"
#include "ui/wording/line_words.h"

class QAbstractButton;
class QVBoxLayout;

namespace secondring {

class LineLight;
class Page;
class RailButton;

/// The way from page to page: the daily ones at the top, the rest at the foot, under it how the line is.
class Rail : public Bar {
    Q_OBJECT

public:
    enum class Place { Top, Foot };

    explicit Rail(const Theme& theme, QWidget* parent = nullptr);

    RailButton* add(Page* page, Place place);
    /// At the foot, above the pages there.
    void addFoot(QAbstractButton* button);
    void showLine(const RailWords& line);

Q_SIGNALS:
    void chosen(secondring::Page* page);
    void healthAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QVBoxLayout* m_top;
    QVBoxLayout* m_foot;
    LineLight* m_line;
};

} // namespace secondring
