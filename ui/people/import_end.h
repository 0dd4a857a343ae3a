// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/import_job.h"
#include "ui/desk.h"

#include <QWidget>

namespace secondring {

class Button;
class Words;

/// What an import did, with the way to undo it; what undoing it did.
class ImportEnd : public QWidget {
    Q_OBJECT

public:
    ImportEnd(const Desk& desk, QWidget* parent);

    void showResult(const ImportResult& result);
    void showUndone(const UndoneImport& undone, bool sinceTheStart);
    /// @p import is half undone, or not at all: it can be tried again.
    void showNotUndone(const ContactImport& import, Failure failure);

Q_SIGNALS:
    void left();
    void undoAsked(const secondring::ContactImport& import);

private:
    ContactImport m_import;
    Words* m_title;
    Words* m_words;
    Words* m_skipped;
    Button* m_done;
    Button* m_undo;
};

} // namespace secondring
