// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/import_pane.h"

#include "core/settings/settings_keeper.h"
#include "core/store/store.h"
#include "ui/people/import_check.h"
#include "ui/people/import_end.h"
#include "ui/people/import_progress.h"
#include "ui/people/people_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_mark.h"
#include "ui/widgets/words.h"
#include "ui/wording/failure_words.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

ImportPane::ImportPane(const Desk& desk, std::function<QString()> chooseFile, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_chooseFile(std::move(chooseFile)), m_steps(new QStackedWidget(this)),
      m_trouble(new Words(desk.theme, Type::Body, Token::Hot, {}, this)), m_choose(makeChoose()),
      m_check(new ImportCheck(desk, this)), m_progress(new ImportProgress(desk.theme, this)),
      m_end(new ImportEnd(desk, this)), m_round(new ImportRound(desk.store, desk.clock, this))
{
    setObjectName(u"importPane"_s);
    setAcceptDrops(true);
    for (auto* step : {m_choose, static_cast<QWidget*>(m_check), static_cast<QWidget*>(m_progress),
                       static_cast<QWidget*>(m_end)})
        m_steps->addWidget(step);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_steps);
    connect(m_check, &ImportCheck::back, this, &ImportPane::start);
    connect(m_check, &ImportCheck::agreed, this, &ImportPane::run);
    connect(m_progress, &ImportProgress::cancelAsked, this, &ImportPane::cancel);
    connect(m_end, &ImportEnd::left, this, &ImportPane::left);
    connectUndo();
    connectResume();
}

void ImportPane::connectUndo()
{
    connect(m_end, &ImportEnd::undoAsked, this, &ImportPane::undo);
    connect(m_round, &ImportRound::progressed, this, &ImportPane::showRound);
    connect(m_round, &ImportRound::undone, this, [this](const UndoneImport& undone) {
        const auto import = std::exchange(m_undoing, {});
        m_end->showUndone(undone, import && import->id == m_undoneSinceTheStart);
        m_steps->setCurrentWidget(m_end);
    });
    connect(m_round, &ImportRound::failed, this, &ImportPane::onRoundFailed);
}

void ImportPane::connectResume()
{
    connect(m_round, &ImportRound::resumed, this, &ImportPane::showResumed);
    connect(m_round, &ImportRound::takenOver, this, [this](const ContactImport& import) {
        m_goingOn.reset();
        m_end->showResult({import, 0, 0, 0, 0, {}});
        m_steps->setCurrentWidget(m_end);
    });
}

void ImportPane::resume()
{
    if (!isRunning()) m_round->resume();
}

void ImportPane::showResumed(const UnfinishedImport& unfinished)
{
    if (unfinished.undoing) {
        m_undoing = unfinished.import;
        m_undoneSinceTheStart = unfinished.import.id;
        m_progress->beginUndo();
    } else {
        m_goingOn = unfinished;
        m_progress->beginAgain(unfinished.import.fileName);
    }
    m_steps->setCurrentWidget(m_progress);
    showRound(unfinished.done);
    Q_EMIT resumed(
        unfinished.undoing
            ? tr("What the import brought goes again; what somebody changed since stays.")
            : tr("Second Ring was closed before all of the import was in. The rest comes in now."));
}

void ImportPane::showRound(qint64 numbers)
{
    if (m_undoing) m_progress->showUndoing(numbers, m_undoing->added + m_undoing->changed);
    if (!m_goingOn) return;
    m_goingOn->left -= numbers - m_goingOn->done;
    m_goingOn->done = numbers;
    m_progress->showKeeping(numbers, numbers + m_goingOn->left);
}

void ImportPane::onRoundFailed(Failure failure)
{
    if (const auto stopped = std::exchange(m_goingOn, {})) {
        sayTrouble(tr("The import of %1 stopped half way. %2 It goes on at the next start.")
                       .arg(stopped->import.fileName, sentence(failure)));
        return;
    }
    if (const auto import = std::exchange(m_undoing, {})) m_end->showNotUndone(*import, failure);
    m_steps->setCurrentWidget(m_end);
}

void ImportPane::cancel()
{
    if (m_job != nullptr) m_job->cancel();
    if (const auto stopped = std::exchange(m_goingOn, {})) {
        auto import = stopped->import;
        import.added = stopped->done;
        import.changed = 0;
        undo(import);
    }
}

void ImportPane::undo(const ContactImport& import)
{
    if (isRunning()) return;
    m_undoing = import;
    m_progress->beginUndo();
    m_steps->setCurrentWidget(m_progress);
    m_round->undo(import.id);
}

QLayout* ImportPane::makeButtons(QWidget* card)
{
    const auto& theme = m_desk.theme;
    auto* chooseFile = new Button(theme, Button::Kind::Primary, tr("Choose a file"), card);
    chooseFile->setObjectName(u"chooseFile"_s);
    auto* back = new Button(theme, Button::Kind::Plain, tr("Back to the people"), card);
    back->setObjectName(u"leaveImport"_s);
    connect(chooseFile, &QAbstractButton::clicked, this, &ImportPane::choose);
    connect(back, &QAbstractButton::clicked, this, &ImportPane::left);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(chooseFile);
    buttons->addWidget(back);
    buttons->addStretch(1);
    return buttons;
}

QWidget* ImportPane::makeChoose()
{
    const auto& theme = m_desk.theme;
    auto* step = new QWidget(this);
    auto* card = new Card(theme, step);
    card->setMaximumWidth(theme.px(620));
    auto* title = new Words(theme, Type::Title, Token::Ink, tr("Bring your list of people in"), card);
    auto* how =
        new Words(theme, Type::Body, Token::Ink2,
                  tr("Drop a file here, or choose one: CSV from a spreadsheet or your practice program, or "
                     "vCard from a phone. You see what each row will do before anything is kept."),
                  card);
    how->setFlow(Words::Flow::Paragraph);
    auto* practising = new Words(
        theme, Type::Body, Token::Warm,
        tr("You are practising: what you bring in is gone at the next start. Go live first to keep it."),
        card);
    practising->setFlow(Words::Flow::Paragraph);
    practising->setVisible(m_desk.settings.current().mode == Mode::Practice);
    m_trouble->setObjectName(u"importTrouble"_s);
    m_trouble->setFlow(Words::Flow::Paragraph);
    m_trouble->hide();
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(theme.px(28), theme.px(26), theme.px(28), theme.px(26));
    inside->setSpacing(theme.px(10));
    inside->addWidget(new IconMark(theme, u"users"_s, Token::Accent, card, 28), 0, Qt::AlignLeading);
    inside->addWidget(title);
    inside->addWidget(how);
    inside->addWidget(practising);
    inside->addWidget(m_trouble);
    inside->addSpacing(theme.px(6));
    inside->addLayout(makeButtons(card));
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, theme.px(32));
    column->addWidget(card);
    column->addStretch(1);
    return step;
}

void ImportPane::start()
{
    if (isRunning()) return;
    m_trouble->hide();
    m_steps->setCurrentWidget(m_choose);
    m_choose->findChild<QWidget*>(u"chooseFile"_s)->setFocus(Qt::OtherFocusReason);
}

void ImportPane::choose()
{
    const auto path = m_chooseFile();
    if (!path.isEmpty()) open(path);
}

void ImportPane::open(const QString& path)
{
    if (isRunning()) return;
    const ContactFile file(path);
    if (file.trouble() != FileTrouble::None) {
        sayTrouble(sentence(file.trouble(), file.troubleLine()));
        return;
    }
    m_check->check(path, file);
    m_steps->setCurrentWidget(m_check);
}

void ImportPane::sayTrouble(const QString& sentence)
{
    start();
    m_trouble->setText(sentence);
    m_trouble->show();
}

void ImportPane::run(const ImportRequest& request)
{
    if (isRunning()) return;
    m_job = new ImportJob(m_desk.store, m_desk.clock, request, this);
    m_progress->begin();
    m_steps->setCurrentWidget(m_progress);
    connect(m_job, &ImportJob::progressed, m_progress, &ImportProgress::showProgress);
    connect(m_job, &ImportJob::keeping, m_progress, &ImportProgress::showKeeping);
    connect(m_job, &ImportJob::finished, this, &ImportPane::onFinished);
    connect(m_job, &ImportJob::failed, this, &ImportPane::onFailed);
    connect(m_job, &ImportJob::cancelled, this, [this] {
        endJob();
        sayTrouble(tr("Cancelled. Nothing was brought in."));
    });
    m_job->start();
}

void ImportPane::endJob()
{
    if (m_job != nullptr) m_job->deleteLater();
    m_job = nullptr;
}

void ImportPane::onFailed(const ImportFailure& failure)
{
    endJob();
    const auto why = failure.trouble == FileTrouble::None ? sentence(failure.failure)
                                                          : sentence(failure.trouble, failure.line);
    sayTrouble(why + u' ' + tr("Nothing was brought in."));
}

void ImportPane::onFinished(const ImportResult& result)
{
    endJob();
    m_end->showResult(result);
    m_steps->setCurrentWidget(m_end);
}

// Back to the people from anywhere but the middle of it.
void ImportPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !isRunning()) return left();
    QWidget::keyPressEvent(event);
}

void ImportPane::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (!isRunning() && urls.size() == 1 && urls.first().isLocalFile()) event->acceptProposedAction();
}

void ImportPane::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    open(event->mimeData()->urls().first().toLocalFile());
}

} // namespace secondring
