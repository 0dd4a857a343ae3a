// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

namespace secondring {

class Button;
class SettingsEdit;
class Words;

/// Where a file of words is chosen; tests answer themselves.
struct WordsFile {
    std::function<QString(QWidget* over)> toRead;
    std::function<QString(QWidget* over, const QString& suggested)> toWrite;
    [[nodiscard]] static WordsFile byDialog();
};

/// The services, fields and words of a trade as a file: written out to be edited, read in again, given up.
class TradeWordsBox : public QWidget {
    Q_OBJECT

public:
    TradeWordsBox(const Theme& theme, SettingsEdit& edit, WordsFile files, QWidget* parent);

    void showSettings(const Settings& settings);

private:
    void writeOut();
    void readIn();
    void say(const QString& sentence, bool isTrouble);

    SettingsEdit& m_edit;
    WordsFile m_files;
    Words* m_whose;
    Words* m_note;
    Button* m_back;
};

} // namespace secondring
