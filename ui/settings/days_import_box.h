// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/closed_days_list.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QPlainTextEdit;

namespace secondring {

class Button;
class Words;

/// A list of closed days, pasted or from a file, with what is understood of it before anything is taken over.
class DaysImportBox : public QWidget {
    Q_OBJECT

public:
    /// @p chooseFile answers with a path, or nothing.
    DaysImportBox(const Theme& theme, std::function<QString(QWidget* over)> chooseFile, QWidget* parent);

    void setRegion(const QString& region);

Q_SIGNALS:
    void taken(const std::vector<secondring::ClosedDays>& days);

private:
    void layOut();
    void readFile();
    void check();
    void take();

    const Theme& m_theme;
    std::function<QString(QWidget* over)> m_chooseFile;
    QString m_region;
    Button* m_open;
    QWidget* m_inside;
    QPlainTextEdit* m_list;
    Words* m_found;
    Words* m_mistakes;
    Button* m_file;
    Button* m_take;
    ListedDays m_read;
};

} // namespace secondring
