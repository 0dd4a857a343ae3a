// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/check_command.h"

#include "app/finding.h"
#include "core/base/when_done.h"
#include "ui/wording/line_words.h"

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// One run of the command: counts the answers still to come.
class Check : public QObject {
public:
    Check(Settings settings, SecretVault& vault, const Clock& clock, QObject* owner,
          std::function<void(bool)> done)
        : QObject(owner), m_settings(std::move(settings)), m_vault(vault), m_clock(clock),
          m_done(std::move(done))
    {
    }

    void run()
    {
        std::vector<SipLineSettings> lines = m_settings.lines;
        std::erase_if(lines, [](const SipLineSettings& line) { return !line.on; });
        m_open = static_cast<int>(lines.size()) + 1;
        if (lines.empty()) print(u"Phone line"_s, {false, u"No phone line is set up."_s});
        for (const SipLineSettings& line : lines)
            askLine(line);
        askProvider();
    }

private:
    void askLine(const SipLineSettings& line)
    {
        whenDone(m_vault.read(line.password), this, [this, line](const Result<QString>& password) {
            // Without it the phone system would only count a wrong password.
            if (!password && line.password.isSet() && m_vault.isSystemKeychain())
                return note(line.name, {false, sentence(LineTrouble::PasswordLocked)});
            whenDone(testLine(m_sip, line, password.value_or(QString()), m_clock, &m_asking), this,
                     [this, line](const TestFinding& finding) { note(line.name, finding); });
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
        m_allWell = m_allWell && finding.good;
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
    const Clock& m_clock;
    std::function<void(bool)> m_done;
    HttpClient m_http;
    SipThread m_sip;
    QObject m_asking; ///< Owns what still asks: gone before what it asks with.
    int m_open = 0;
    bool m_allWell = true;
};

} // namespace

void runCheck(const Settings& settings, SecretVault& vault, const Clock& clock, QObject* owner,
              std::function<void(bool)> done)
{
    auto* check = new Check(settings, vault, clock, owner, std::move(done));
    check->run();
}

} // namespace secondring
