// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/softphone_form.h"

#include "core/base/when_done.h"
#include "core/settings/secret_vault.h"
#include "ui/lines/code_rows.h"
#include "ui/settings/deed_bar.h"
#include "ui/wording/failure_words.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using PhoneSettings = SoftphoneLineSettings;

} // namespace

SoftphoneForm::SoftphoneForm(const SettingsDesk& desk, MoreBox& more, QWidget* parent)
    : KindForm(desk, more, parent)
{
    addTick(
        {u"alone"_s, tr("Other phones"),
         tr("Where other phones ring too, a call that a colleague answers there looks missed here. Unless "
            "this phone rings alone you are asked what became of each call, and nobody is texted by "
            "itself.")},
        tr("No other phone rings for these calls"), placeOf(&PhoneSettings::alone));
    addMicroSip();
    addToken();
    addTick({u"network"_s, tr("Desk phones"),
             tr("For desk phones that call a web address on each call. Who knows the token can report calls, "
                "nobody else.")},
            tr("Phones of the local network may report, too"), placeOf(&PhoneSettings::network));
    addNumber(
        {u"hookPort"_s, tr("Port"), tr("Where reports are heard; only if another program needs it."), true},
        {1, 65535, {}}, placeOf(&PhoneSettings::port));
    addFile({u"microSipFile"_s, tr("MicroSIP's settings"),
             tr("The file microsip.ini, where it was connected."), true},
            placeOf(&PhoneSettings::microSipFile));
}

void SoftphoneForm::addToken()
{
    if (!desk().lines.newToken || !desk().lines.reports) return;
    m_token =
        new DeedBar(desk().theme, {u"showReports"_s, u"key-round"_s, tr("Connect another phone")}, this);
    m_reports = new CodeRows(desk().theme, this);
    addWide(m_token);
    addWide(m_reports);
    connect(m_token, &DeedBar::asked, this, &SoftphoneForm::showReports);
}

void SoftphoneForm::addMicroSip()
{
    if (!desk().lines.connectMicroSip || !desk().lines.newToken) return;
    m_connect = new DeedBar(desk().theme, {u"connectMicroSip"_s, u"plug"_s, tr("Connect MicroSIP")}, this);
    m_leave = new DeedBar(desk().theme, {u"leaveMicroSip"_s, u"undo-2"_s, tr("Disconnect MicroSIP")}, this);
    addWide(m_connect);
    addWide(m_leave);
    connect(m_connect, &DeedBar::asked, this, &SoftphoneForm::connectMicroSip);
    connect(m_leave, &DeedBar::asked, this, &SoftphoneForm::leaveMicroSip);
}

void SoftphoneForm::withToken(DeedBar* bar, const std::function<void(const QString& token)>& use)
{
    const SecretRef ref = secretOf(m_line);
    const auto failed = [bar](const Error& error) {
        bar->showFinding({false, tr("The token cannot be had. %1").arg(sentence(error.failure))});
    };
    // Phones that report already keep the token they have.
    if (m_line.secret.isSet())
        return whenDone(desk().vault.read(ref), this, [use, failed](const Result<QString>& token) {
            if (!token) return failed(token.error());
            use(*token);
        });
    const QString token = desk().lines.newToken();
    whenDone(desk().vault.write(ref, token), this, [this, use, failed, ref, token](const Result<void>& kept) {
        if (!kept) return failed(kept.error());
        change([ref](LineSettings& line) { line.secret = ref; });
        use(token);
    });
}

void SoftphoneForm::showReports()
{
    withToken(m_token, [this](const QString& token) {
        m_token->showFinding({true, tr("Copy these into the phone, or into what it starts on each call.")});
        m_reports->showCodes(desk().lines.reports(m_line, token));
    });
}

void SoftphoneForm::connectMicroSip()
{
    auto& file = std::get<PhoneSettings>(m_line.how).microSipFile;
    if (file.isEmpty() && desk().lines.microSipFile) file = desk().lines.microSipFile();
    if (file.isEmpty())
        return m_connect->showFinding(
            {false, tr("MicroSIP was not found on this computer. Give its settings file under More.")});
    withToken(m_connect, [this, where = file](const QString& token) {
        LineSettings connected = m_line;
        std::get<PhoneSettings>(connected.how).microSipFile = where;
        const TestFinding finding = desk().lines.connectMicroSip(connected, token);
        if (finding.good)
            change([where](LineSettings& line) { std::get<PhoneSettings>(line.how).microSipFile = where; });
        m_connect->showFinding(finding);
    });
}

void SoftphoneForm::leaveMicroSip()
{
    const TestFinding finding = desk().lines.leaveMicroSip(m_line);
    m_leave->showFinding(finding);
    if (!finding.good) return;
    change([](LineSettings& line) { std::get<PhoneSettings>(line.how).microSipFile.clear(); });
}

void SoftphoneForm::fill(const LineSettings& line)
{
    const bool isAnother = line.id != m_line.id;
    m_line = line;
    const bool isConnected = !std::get<PhoneSettings>(line.how).microSipFile.isEmpty();
    if (m_leave != nullptr) m_leave->setVisible(isConnected);
    if (isAnother) {
        for (DeedBar* bar : {m_token, m_connect, m_leave})
            if (bar != nullptr) bar->forget();
        if (m_reports != nullptr) m_reports->showCodes({});
    }
    KindForm::fill(line);
}

} // namespace secondring
