// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/check_command.h"

#include "app/finding.h"
#include "app/words_warnings.h"
#include "core/base/when_done.h"
#include "core/compliance/consent_watch.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/line_words.h"

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// One run of the command: counts the answers still to come.
class Check : public QObject {
public:
    Check(const CheckedDesk& desk, QObject* owner, std::function<void(bool)> done)
        : QObject(owner), m_settings(desk.settings), m_vault(desk.vault), m_store(desk.store),
          m_clock(desk.clock), m_pinsFile(desk.pinsFile), m_whyNotHere(desk.whyNotHere),
          m_wordsAreLookedAt(desk.wordsAreLookedAt), m_done(std::move(done))
    {
    }

    void run()
    {
        std::vector<LineSettings> lines = m_settings.lines;
        std::erase_if(lines, [](const LineSettings& line) { return !line.on; });
        m_open = static_cast<int>(lines.size()) + 2;
        if (!m_whyNotHere.isEmpty()) print(u"This computer"_s, {false, m_whyNotHere});
        if (lines.empty()) print(u"Phone line"_s, {false, u"No phone line is set up."_s});
        for (const LineSettings& line : lines)
            askLine(line);
        askProvider();
        askLedger();
        if (!m_wordsAreLookedAt) lookAtWords();
    }

private:
    void askLedger()
    {
        whenDone(m_store.run(checkedLedger), this, [this](const Result<ChainCheck>& found) {
            note(u"Opt-outs"_s,
                 found ? ledgerFinding(*found) : TestFinding{false, sentence(found.error().failure)});
        });
    }

    /// They are kept and sent as they are: nothing is wrong with the desk.
    void lookAtWords()
    {
        for (const GivenWords& given : wordsIn(m_settings)) {
            const WordsJudged words = judged(given, m_settings);
            for (const QString& said : words.refused + words.warnings)
                print(u"Warning"_s, {true, said});
        }
    }

    void askLine(const LineSettings& line)
    {
        whenDone(m_vault.read(line.secret), this, [this, line](const Result<QString>& password) {
            // Without it the phone system would only count a wrong password.
            if (!password && line.secret.isSet() && m_vault.isSystemKeychain())
                return note(line.name, {false, sentence(LineTrouble::PasswordLocked)});
            whenDone(testLine(line, password.value_or(QString()),
                              {.sip = m_sip, .clock = m_clock, .pinsFile = m_pinsFile}, &m_asking),
                     this, [this, line](const TestFinding& finding) { note(line.name, finding); });
        });
    }

    void askProvider()
    {
        whenDone(m_vault.read(m_settings.provider.secret), this, [this](const Result<QString>& secret) {
            whenDone(
                testProvider(m_http, m_settings.provider, secret.value_or(QString()), m_clock, &m_asking),
                this, [this](const TestFinding& finding) { note(u"Text service"_s, finding); });
        });
    }

    void print(const QString& of, const TestFinding& finding)
    {
        std::fprintf(stdout, "%s: %s\n", qPrintable(of), qPrintable(finding.sentence));
        std::fflush(stdout);
        m_allWell = m_allWell && finding.good && !finding.waits;
    }

    void note(const QString& of, const TestFinding& finding)
    {
        print(of, finding);
        if (--m_open > 0) return;
        std::fputs(m_allWell ? "All is well.\n" : "Not all is well.\n", stdout);
        m_done(m_allWell);
    }

    const Settings m_settings;
    SecretVault& m_vault;
    Store& m_store;
    const Clock& m_clock;
    const QString m_pinsFile;
    const QString m_whyNotHere;
    const bool m_wordsAreLookedAt;
    std::function<void(bool)> m_done;
    HttpClient m_http;
    SipThread m_sip;
    QObject m_asking; ///< Owns what still asks: gone before what it asks with.
    int m_open = 0;
    bool m_allWell = true;
};

} // namespace

void runCheck(const CheckedDesk& desk, QObject* owner, std::function<void(bool)> done)
{
    auto* check = new Check(desk, owner, std::move(done));
    check->run();
}

} // namespace secondring
