// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preview_words.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QPlainTextEdit;

namespace secondring {

class Button;
class PreviewBubble;
class Words;
class WordingNotes;

/// The words of one automatic text, with what the caller will read and how long that is.
class TemplateBox : public QWidget {
    Q_OBJECT

public:
    /// @p filledIn: the text as it would leave, from the words typed.
    using FilledIn = std::function<QString(const QString& words)>;

    struct Look {
        QString name;
        QString label;
    };
    TemplateBox(const Theme& theme, const Look& look, FilledIn filledIn, QWidget* parent);

    /// What the words are for decides what is checked while they are typed. By default: an automatic text
    /// that is not the first.
    void setUse(const WordingUse& use);
    /// No usual words stand in for missing ones: without a sentence there is no such text.
    void requireWords();
    /// Something to say about the words typed that does not keep them from being saved.
    using Caution = std::function<QString(const QString& words)>;
    void setCaution(Caution caution);
    /// @p standard stands in for empty words.
    void showSaved(const QString& words, const QString& standard);
    void refresh();

Q_SIGNALS:
    void settled(const QString& words);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut(const QString& label);
    [[nodiscard]] QBoxLayout* makeFields();
    void settle();
    void check(const QString& words);
    [[nodiscard]] bool isMissing(const QString& words) const;
    void useSafeSpelling();
    void say(const QString& mistake);

    const Theme& m_theme;
    FilledIn m_filledIn;
    Caution m_caution;
    WordingUse m_use = laterUse();
    bool m_isMistaken = false;
    bool m_needsWords = false;
    QPlainTextEdit* m_words;
    Words* m_name = nullptr;
    QBoxLayout* m_over; ///< The name, and beside or below it the button.
    Words* m_below;
    Button* m_usual; ///< Starts from the usual words, or goes back to them.
    PreviewBubble* m_preview;
    WordingNotes* m_notes;
    Words* m_length;
    QTimer m_pause; ///< Saves when the typing pauses, so that nothing is lost.
    QString m_saved;
    QString m_standard;
};

} // namespace secondring
