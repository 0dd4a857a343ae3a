// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;

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

private:
    Words* m_sentence;
    QHBoxLayout* m_row;
};

} // namespace secondring
