// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QProgressBar;

namespace secondring {

class Button;
class Words;

/// How far an import is, and the way out of it.
class ImportProgress : public QWidget {
    Q_OBJECT

public:
    ImportProgress(const Theme& theme, QWidget* parent);

    void begin();
    void showProgress(qint64 done, qint64 total, qint64 people);
    void showKeeping(qint64 done, qint64 total);

Q_SIGNALS:
    void cancelAsked();

private:
    Words* m_words;
    QProgressBar* m_bar;
    Button* m_cancel;
};

} // namespace secondring
