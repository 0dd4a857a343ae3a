// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QProgressBar;

namespace secondring {

class Button;
class Words;

/// How far an import is, and the way out of it; or how far the undoing of one is, which comes to its end.
class ImportProgress : public QWidget {
    Q_OBJECT

public:
    ImportProgress(const Theme& theme, QWidget* parent);

    void begin();
    void showProgress(qint64 done, qint64 total, qint64 people);
    void showKeeping(qint64 done, qint64 total);
    /// Of an import that was interrupted while its numbers came in.
    void beginAgain(const QString& fileName);
    void beginUndo();
    void showUndoing(qint64 done, qint64 total);

Q_SIGNALS:
    void cancelAsked();

private:
    void fill(qint64 done, qint64 total);

    Words* m_title;
    Words* m_words;
    QProgressBar* m_bar;
    Button* m_cancel;
};

} // namespace secondring
