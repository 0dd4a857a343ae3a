// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings_in_force.h"

#include "app/line_factory.h"
#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/compliance/desk_rules.h"
#include "core/messaging/provider_factory.h"
#include "core/recovery/provider_line.h"
#include "core/recovery/text_guarding.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr std::chrono::seconds soonest{5};
constexpr std::chrono::seconds latest{300};

/// What a line is made of. What it is trusted with is the desk's own matter; only a modem that nobody has
/// checked looks for more.
LineSettings asWatched(LineSettings line)
{
    if (kindOf(line) == LineKind::Modem) return line;
    line.trust = LineTrust::Vouched;
    line.hidesAnswers = false;
    return line;
}

} // namespace

SettingsInForce::SettingsInForce(DeskParts& desk, SecretVault& vault, HealthBoard& health, QObject* parent)
    : QObject(parent), m_desk(desk), m_vault(vault), m_health(health)
{
    connect(&desk.heartbeat, &Heartbeat::beat, this, &SettingsInForce::beat);
    connect(&desk.store, &Store::changed, this, [this](Area area) {
        if (area == Area::Consent) countOnCall(); // Who answers a page with STOP is paged no more.
    });
}

bool SettingsInForce::isLocked(const Result<QString>& secret, const SecretRef& ref) const
{
    // A locked keychain often says that there is nothing of that name. What is named was kept once; trying
    // without it would only be counted as a wrong password.
    return !secret && ref.isSet() && m_vault.isSystemKeychain();
}

void SettingsInForce::askAgainLater()
{
    if (m_askAgainAt) return;
    // Somebody may have closed the keychain's question on purpose.
    m_patience = std::clamp(2 * m_patience, soonest, latest);
    m_askAgainAt = m_desk.clock.now() + m_patience;
}

void SettingsInForce::beat()
{
    if (!m_askAgainAt || m_desk.clock.now() < *m_askAgainAt) return;
    m_askAgainAt.reset();
    for (const LineSettings& line : m_applied->lines) {
        if (line.on && m_lockedLines.erase(line.id.value) > 0) askPassword(line);
    }
    if (m_providerLocked) replaceProvider(*m_applied);
}

void SettingsInForce::apply(const Settings& settings)
{
    const std::optional<Settings> before = std::exchange(m_applied, settings);
    // Every number is read as the region says: another region, and no line is as it was.
    const bool sameRegion = before && before->business.region == settings.business.region;
    if (before && !sameRegion) replaceLines(before->lines, {});
    replaceLines(sameRegion ? before->lines : std::vector<LineSettings>(), settings.lines);
    if (!before || providerReadFor(*before) != providerReadFor(settings)) replaceProvider(settings);
    setRules(settings);
}

void SettingsInForce::applyAgain(const SecretRef& changed)
{
    if (!m_applied) return;
    const Settings settings = *m_applied;
    std::vector<LineSettings> others = settings.lines;
    // A keychain that took this one may give the others now.
    std::erase_if(others, [&](const LineSettings& line) {
        return line.secret == changed || m_lockedLines.contains(line.id.value);
    });
    replaceLines(settings.lines, others);
    replaceLines(others, settings.lines);
    if (settings.provider.secret == changed || m_providerLocked) replaceProvider(settings);
}

void SettingsInForce::setRules(const Settings& settings)
{
    m_desk.engine.setRules(settings, settings.provider.kind != ProviderSettings::Kind::None);
    m_desk.outbox.setGuards(guardRulesOf(settings));
    m_desk.outbox.setRules(deskRulesOf(settings));
    m_desk.pauses.setRules(guardRulesOf(settings));
    m_desk.escalation.setRules(settings);
    m_health.setDoubts(settings.lines);
    countOnCall();
    m_desk.reminders.setRules(settings);
    m_desk.sequences.setRules(settings);
    m_desk.retention.setPeriods(settings.retention);
    m_desk.leads.setRules(settings);
    m_desk.replies.setRules(settings);
    const TextingBusiness business{settings.business.name, settings.business.phone,
                                   m_desk.replies.dangerLine()};
    m_desk.inbox.setBusiness(business);
    m_desk.formerNumbers.setBusiness(business);
}

void SettingsInForce::countOnCall()
{
    if (!m_applied) return;
    auto found = m_desk.store.read(
        [settings = *m_applied](Transaction& transaction) { return whoIsOnCall(transaction, settings); });
    whenDone(found, this, [this](const Result<OnCall>& onCall) {
        // A database that cannot be read takes nobody off the list.
        const auto all = [this] { return OnCall{onCallLadder(*m_applied), {}}; };
        const OnCall known = onCall ? *onCall : all();
        m_health.setOnCall(m_applied->urgency.page, static_cast<int>(known.paged.size()),
                           static_cast<int>(known.optedOut.size()));
    });
}

void SettingsInForce::replaceLines(const std::vector<LineSettings>& before,
                                   const std::vector<LineSettings>& now)
{
    const auto isIn = [](const LineSettings& line, const std::vector<LineSettings>& lines) {
        return std::ranges::find(lines, asWatched(line), asWatched) != lines.end();
    };
    for (const LineSettings& line : before) {
        if (isIn(line, now)) continue;
        ++m_lineRounds[line.id.value];
        m_lockedLines.erase(line.id.value);
        m_desk.lines.remove(line.id);
        m_health.removeLine(line.id);
    }
    for (const LineSettings& line : now) {
        if (line.on && !isIn(line, before)) askPassword(line);
    }
}

void SettingsInForce::askPassword(const LineSettings& line)
{
    const int round = ++m_lineRounds[line.id.value];
    if (!line.secret.isSet()) return addLine(line, QString()); // Many kinds need none.
    whenDone(m_vault.read(line.secret), this, [this, round, line](const Result<QString>& password) {
        if (round == m_lineRounds[line.id.value]) addLine(line, password);
    });
}

void SettingsInForce::addLine(const LineSettings& line, const Result<QString>& password)
{
    if (isLocked(password, line.secret)) {
        m_lockedLines.insert(line.id.value);
        m_health.setLine({line.id, line.name, LineMonitor::State::Faulty, LineTrouble::PasswordLocked, {}});
        return askAgainLater();
    }
    m_patience = {};
    if (password && !password->isEmpty()) m_health.setOurs(line.id);
    // Tried all the same: a line may need none, and the phone system then says what it misses.
    if (!password)
        qCWarning(logLine).noquote() << line.name + u": no password was found:"_s << password.error().detail;
    m_desk.lines.add(makeLine(line, password.value_or(QString()),
                              {m_desk.sip, m_desk.clock, m_applied->business.region, &m_desk.provider,
                               &m_desk.inbox, &m_desk.store, m_desk.phonesFile, m_desk.pinsFile}),
                     line.name);
    m_desk.lines.start(line.id);
}

void SettingsInForce::replaceProvider(const Settings& settings)
{
    const int round = ++m_providerRound;
    m_providerLocked = false;
    m_desk.outbox.setOpen(false);
    m_desk.formerNumbers.stop();
    if (settings.provider.kind == ProviderSettings::Kind::None) {
        m_desk.provider.set(nullptr);
        m_health.setTextKeyHere(true);
        m_health.setTextService({});
        return;
    }
    whenDone(m_vault.read(settings.provider.secret), this,
             [this, round, settings](const Result<QString>& secret) {
                 if (round != m_providerRound) return;
                 m_health.setTextKeyHere(secret.has_value());
                 m_providerLocked = isLocked(secret, settings.provider.secret);
                 if (!m_providerLocked) return useProvider(settings, secret.value_or(QString()));
                 m_desk.provider.set(nullptr);
                 m_health.setTextKeyLocked();
                 askAgainLater();
             });
}

void SettingsInForce::useProvider(const Settings& settings, const QString& secret)
{
    auto provider = providerFor(providerReadFor(settings), secret, m_desk.http, m_desk.clock);
    if (!provider) {
        qCWarning(logText).noquote() << "the text service's settings cannot be used:"
                                     << provider.error().detail;
        m_desk.provider.set(nullptr);
        m_health.setTextService({});
        return;
    }
    const PhoneNumber number = (*provider)->number();
    m_desk.provider.set(std::move(*provider));
    m_health.setTextService(written(number, settings.business.region));
    m_desk.settlement.takeInterrupted();
    m_desk.deliveries.takeOpen();
    m_desk.inbox.start();
    m_desk.formerNumbers.read(settings.provider, secret);
    m_desk.outbox.awaitReplies();
    m_desk.outbox.setOpen(true);
}

} // namespace secondring
