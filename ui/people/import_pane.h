// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/import_job.h"
#include "ui/desk.h"

#include <QWidget>

#include <functional>

class QLayout;
class QStackedWidget;

namespace secondring {

class Button;
class ImportCheck;
class ImportEnd;
class ImportProgress;
class Words;

/// Takes a list of people over, in steps: choose the file, check what it will do, wait, see the result. Takes
/// one back the same way.
class ImportPane : public QWidget {
    Q_OBJECT

public:
    /// @p chooseFile answers with a path, or nothing.
    ImportPane(const Desk& desk, std::function<QString()> chooseFile, QWidget* parent);

    void start(); ///< At the first step; an import that runs goes on.
    void open(const QString& path);
    void undo(const ContactImport& import);
    void resume(); ///< Goes on with what a crash or a closed window interrupted, if anything was.
    [[nodiscard]] bool isRunning() const { return m_job != nullptr || m_undoing || m_goingOn; }

Q_SIGNALS:
    void left();                          ///< Back to the people.
    void resumed(const QString& whatNow); ///< There is something to be seen here.

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QLayout* makeButtons(QWidget* card);
    [[nodiscard]] QWidget* makeChoose();
    void choose();
    void run(const ImportRequest& request);
    void onFailed(const ImportFailure& failure);
    void onFinished(const ImportResult& result);
    void sayTrouble(const QString& sentence);
    void endJob();
    void connectUndo();
    void connectResume();
    void cancel();
    void showResumed(const UnfinishedImport& unfinished);
    void showRound(qint64 numbers);
    void onRoundFailed(Failure failure);

    const Desk m_desk;
    std::function<QString()> m_chooseFile;
    QStackedWidget* m_steps;
    Words* m_trouble; ///< Belongs to the step below, which makes it.
    QWidget* m_choose;
    ImportCheck* m_check;
    ImportProgress* m_progress;
    ImportEnd* m_end;
    ImportJob* m_job = nullptr;
    ImportRound* m_round; ///< Undoes, and goes on with what was interrupted.
    std::optional<ContactImport> m_undoing;
    std::optional<UnfinishedImport> m_goingOn; ///< Its numbers come in.
    QString m_undoneSinceTheStart;             ///< The import whose undoing was begun before it.
};

} // namespace secondring
