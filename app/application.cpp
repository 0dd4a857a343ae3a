// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/check_command.h"
#include "app/log_file.h"
#include "app/startup_words.h"
#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/recovery/open_export.h"
#include "core/settings/vault_factory.h"
#include "ui/wording/failure_words.h"

#include <QApplication>
#include <QMessageBox>
#include <QSysInfo>
#include <QThread>
#include <QTimer>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr std::chrono::seconds triedAgainAfter{2};
constexpr std::chrono::milliseconds questionGoneWithin{20};

/// Whether a question or a menu runs an event loop of its own; it is taken back.
bool takeBackQuestion()
{
    if (QThread::currentThread()->loopLevel() <= 1) return false;
    if (auto* menu = QApplication::activePopupWidget(); menu != nullptr)
        menu->close();
    else if (auto* question = QApplication::activeModalWidget(); question != nullptr)
        question->close();
    return true;
}

} // namespace

Application::Application(CommandLine line) : m_line(std::move(line))
{
    connect(&m_termination, &Termination::asked, this, &Application::end);
}

Application::~Application() = default;

int Application::run()
{
    leaveNoMemoryBehind();
    if (const auto code = prepare()) return *code;
    // Asked to end while the keychain was asked, in an event loop of its own: there was nothing to leave yet.
    if (m_ending) return endCode();
    whenDone(m_store->open(), this, [this](const Result<void>& opened) { onOpened(opened); });
    const int code = QCoreApplication::exec();
    m_desk.reset();
    m_keeper.reset();
    m_store.reset(); // Writes what it was still given.
    qCInfo(logApp) << "ended";
    return code;
}

std::optional<int> Application::prepare()
{
    const auto profile = Profile::open(m_line.profile);
    if (!profile) {
        tell(whyNoProfile(profile.error()));
        return exitCannotStart;
    }
    m_profile = *profile;
    const bool changesThings = m_line.command == CommandLine::Command::Run || !m_line.settingsFile.isEmpty();
    m_single = std::make_unique<SingleDesk>(m_profile->lockFile());
    if (changesThings && !m_single->isFirst()) return leaveToFirst();
    if (m_line.needsWindow()) m_single->listen();
    startLog(m_profile->logFile(), m_line.command == CommandLine::Command::Run);
    qCInfo(logApp).noquote() << "Second Ring" << QCoreApplication::applicationVersion() << "starts";
    m_store = std::make_unique<Store>(m_profile->database());
    m_vault = openVault(m_profile->folder());
    m_keeper = std::make_unique<SettingsKeeper>(*m_store, m_clock);
    return std::nullopt;
}

int Application::leaveToFirst() const
{
    // Who only wanted the window has it. Settings to be applied, or a desk without a window, are refused.
    if (m_line.needsWindow() && m_line.settingsFile.isEmpty() && m_single->wakeFirst()) {
        std::fputs("Second Ring is running: its window comes up.\n", stderr);
        return 0;
    }
    tell(m_single->cannotWrite() ? whyNotLocked(*m_profile) : alreadyRunning(*m_profile));
    return exitCannotStart;
}

void Application::tell(const QString& sentence) const
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    if (m_line.needsWindow()) QMessageBox::warning(nullptr, u"Second Ring"_s, sentence);
}

void Application::refuse(const QString& sentence, int code)
{
    qCWarning(logApp).noquote() << "not started, code" << code;
    tell(sentence);
    QCoreApplication::exit(code);
}

void Application::onOpened(const Result<void>& opened)
{
    if (!opened && waitsForDatabase(opened.error())) return;
    if (!opened) return refuse(whyNotStarted(opened.error(), *m_profile), exitCannotStart);
    whenDone(m_keeper->load(), this, [this](const Result<void>& loaded) { onLoaded(loaded); });
}

bool Application::waitsForDatabase(const Error& error)
{
    // After a power cut this computer may be up before the one with the database: calls are to be noticed all
    // the same as soon as it is there. In front of a window somebody can do something about it.
    const bool nobodyLooks = m_line.command == CommandLine::Command::Run && m_line.headless;
    if (error.failure != Failure::StorageAway || !nobodyLooks || m_ending) return false;
    if (!std::exchange(m_isWaiting, true)) {
        qCWarning(logApp) << "waiting for the shared database";
        tell(whyNotStarted(error, *m_profile));
    }
    QTimer::singleShot(triedAgainAfter, this, [this] {
        whenDone(m_store->open(), this, [this](const Result<void>& opened) { onOpened(opened); });
    });
    return true;
}

void Application::onLoaded(const Result<void>& loaded)
{
    if (!loaded) return refuse(whyNotStarted(loaded.error(), *m_profile), exitCannotStart);
    if (m_line.settingsFile.isEmpty()) return begin();
    applyFile();
}

void Application::applyFile()
{
    SettingsFile file = readSettingsFile(m_line.settingsFile, m_keeper->current());
    if (!file.mistakes.isEmpty())
        return refuse(file.mistakes.join(u'\n') + u"\nNothing was changed."_s, exitWrongUse);
    for (const QString& warning : std::as_const(file.warnings))
        std::fprintf(stderr, "Warning: %s\n", qPrintable(warning)); // Not a window to click away.
    keepSecrets(std::move(file));
}

void Application::keepSecrets(SettingsFile file)
{
    // Before the settings that name them: a line without its password would try the wrong one.
    if (file.secrets.empty()) return keepSettings(file.settings);
    const auto [ref, secret] = file.secrets.back();
    file.secrets.pop_back();
    whenDone(m_vault->write(ref, secret), this, [this, file = std::move(file)](const Result<void>& kept) {
        if (kept) return keepSecrets(file);
        refuse(u"A password could not be kept in %1. "_s.arg(m_vault->where()) +
                   sentence(kept.error().failure),
               exitCannotStart);
    });
}

void Application::keepSettings(const Settings& settings)
{
    whenDone(m_keeper->save(settings), this, [this](const Result<void>& saved) {
        if (!saved) return refuse(whyNotStarted(saved.error(), *m_profile), exitCannotStart);
        begin();
    });
}

void Application::begin()
{
    switch (m_line.command) {
    case CommandLine::Command::Check:
        return runCheck({.settings = m_keeper->current(),
                         .vault = *m_vault,
                         .store = *m_store,
                         .clock = m_clock,
                         .pinsFile = m_profile->pinsFile(),
                         .whyNotHere = isFromElsewhere() ? cameFromElsewhere(*m_profile, false) : QString(),
                         .wordsAreLookedAt = !m_line.settingsFile.isEmpty()},
                        this, [](bool allWell) { QCoreApplication::exit(allWell ? 0 : exitCheckFailed); });
    case CommandLine::Command::Export:
        return exportAll();
    case CommandLine::Command::Run:
        break;
    }
    connect(m_keeper.get(), &SettingsKeeper::changed, this, &Application::onSettingsChanged);
    beginDesk();
}

void Application::exportAll()
{
    whenDone(exportJsonLines(*m_store, m_line.exportTo), this, [this](const Result<ExportCounts>& counts) {
        if (!counts) return refuse(u"Nothing was written: %1."_s.arg(counts.error().detail), exitCannotStart);
        const QString sentence =
            u"%1 calls, %2 texts, %3 contacts, %4 lines of consent, %5 leads, %6 notes and %7 reminders are in %8."_s
                .arg(counts->calls)
                .arg(counts->texts)
                .arg(counts->contacts)
                .arg(counts->consent)
                .arg(counts->leads)
                .arg(counts->notes)
                .arg(counts->reminders)
                .arg(m_line.exportTo);
        std::fprintf(stdout, "%s\n", qPrintable(sentence));
        QCoreApplication::exit(0);
    });
}

bool Application::mustBeAlone() const
{
    // Desks that share a database agree among themselves who texts.
    const bool isAlone = m_profile->database().engine == StoreLocation::Engine::Sqlite;
    return isAlone && m_keeper->current().mode == Mode::Live;
}

bool Application::isFromElsewhere() const
{
    return mustBeAlone() && m_profile->isFromElsewhere(QSysInfo::machineUniqueId());
}

bool Application::isOurs() const
{
    if (!mustBeAlone()) return true;
    const bool asks = m_line.needsWindow();
    if (isFromElsewhere() &&
        (!asks ||
         QMessageBox::question(nullptr, u"Second Ring"_s, cameFromElsewhere(*m_profile, true),
                               QMessageBox::Yes | QMessageBox::No, QMessageBox::No) != QMessageBox::Yes))
        return false;
    m_profile->claimFor(QSysInfo::machineUniqueId());
    return true;
}

void Application::beginDesk()
{
    if (!isOurs()) {
        if (m_line.needsWindow()) return QCoreApplication::exit(0);
        qCCritical(logApp) << "no call is noticed: this profile was last used on another computer";
        return refuse(cameFromElsewhere(*m_profile, false), exitCannotStart);
    }
    const QByteArray windowPlace = m_desk ? m_desk->windowPlace() : QByteArray();
    m_desk.reset();
    m_desk = std::make_unique<RunningDesk>(RunningDesk::Parts{*m_profile, *m_store, *m_vault, *m_keeper,
                                                              m_clock, m_line.needsWindow(), windowPlace});
    connect(m_desk.get(), &RunningDesk::quitAsked, this, &Application::end);
    // Queued: the desk that says so may be gone after it.
    connect(m_desk.get(), &RunningDesk::stopped, this, &Application::onStopped, Qt::QueuedConnection);
    connect(m_desk.get(), &RunningDesk::failed, this,
            [this](const QString& sentence) { refuse(sentence, exitCannotStart); });
    connect(m_single.get(), &SingleDesk::secondStarted, m_desk.get(), &RunningDesk::showWindow);
    m_desk->start();
}

void Application::onSettingsChanged(const Settings& settings)
{
    if (!m_desk || m_ending || m_changingMode || settings.mode == m_desk->mode()) return;
    // The line takes leave while the made-up telephone system or the text service is still there to hear it.
    m_changingMode = true;
    m_desk->giveWay();
}

void Application::onStopped()
{
    if (m_ending) return QCoreApplication::exit(0);
    // Whoever asks goes on once it is answered, and would go on in a window that is gone.
    if (takeBackQuestion()) {
        QTimer::singleShot(questionGoneWithin, this, &Application::onStopped);
        return;
    }
    m_changingMode = false;
    beginDesk();
}

int Application::endCode() const
{
    // A check broken off has not found that all is well.
    return m_line.command == CommandLine::Command::Run ? 0 : exitCheckFailed;
}

void Application::end()
{
    if (std::exchange(m_ending, true) || !m_desk) return QCoreApplication::exit(endCode());
    qCInfo(logApp) << "asked to end";
    m_desk->stop();
}

} // namespace secondring
