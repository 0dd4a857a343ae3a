// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/contact.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>

class QVBoxLayout;

namespace secondring {

class ChoiceField;
class TextField;
class Words;

/// Some lines about a person, kept when the field is left.
class NoteField : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NoteField(const Theme& theme, QWidget* parent = nullptr);

    void accept(const QString& words);
    /// What is saved. Does not touch what the person has typed since.
    void showSaved(const QString& words);

Q_SIGNALS:
    void settled(const QString& words);

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString m_saved;
};

/// What the desk knows of a person, to be changed in place. Every change is told at once.
class ContactForm : public QWidget {
    Q_OBJECT

public:
    ContactForm(const Theme& theme, QWidget* parent);

    /// @p another: somebody else than before, so what was typed about them goes.
    void showProfile(const ContactProfile& profile, bool another, bool optedOut);
    void focusName();
    [[nodiscard]] QList<QWidget*> fields() const; ///< In reading order.

Q_SIGNALS:
    void settled(const secondring::ContactProfile& profile);

private:
    void addField(const Theme& theme, const QString& label, QWidget* field);
    void tell();
    void showWhatFollows();

    ContactProfile m_profile;
    bool m_optedOut = false;
    QVBoxLayout* m_column;
    TextField* m_name;
    ChoiceField* m_kind;
    Words* m_follows;
    ChoiceField* m_language;
    TextField* m_email;
    NoteField* m_note;
};

} // namespace secondring
