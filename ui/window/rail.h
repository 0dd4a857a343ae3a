// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/bar.h"
#include "ui/wording/line_words.h"

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
    void addFoot(RailButton* button);
    void showLine(const RailWords& line);

Q_SIGNALS:
    void chosen(secondring::Page* page);
    void healthAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    const Theme& m_theme;
    QVBoxLayout* m_column;
    QVBoxLayout* m_top;
    QVBoxLayout* m_foot;
    LineLight* m_line;
    bool m_hasMark = true;
};

} // namespace secondring
