// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;

namespace secondring {

class Words;

/// The top of a page: its title, a sentence under it, actions at the end.
class PageHead : public QWidget {
    Q_OBJECT

public:
    PageHead(const Theme& theme, const QString& title, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    /// At the end of the line, in reading order.
    void addTool(QWidget* tool);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Beside the tools the sentence may have no room: then it goes below them.
    void placeSentence();

    const Theme& m_theme;
    Words* m_sentence;
    QWidget* m_tools;
    QGridLayout* m_grid;
    bool m_isBelow = false;
};

} // namespace secondring
