// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/line_form.h"

#include "ui/settings/fields.h"
#include "ui/settings/more_box.h"
#include "ui/settings/secret_field.h"
#include "ui/settings/setting_checks.h"
#include "ui/settings/test_bar.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int highestPort = 65535;

bool isHost(const QString& words)
{
    static const QRegularExpression host(u"^[A-Za-z0-9_.:\\[\\]\\-]*$"_s);
    return host.match(words).hasMatch();
}

bool isAddress(const QString& words)
{
    static const QRegularExpression four(
        u"^(25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}$"_s);
    static const QRegularExpression six(u"^[0-9a-fA-F:]*:[0-9a-fA-F:]*:[0-9a-fA-F.:]*$"_s);
    return four.match(words).hasMatch() || six.match(words).hasMatch();
}

} // namespace

LineForm::LineForm(const SettingsDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_checks(new SettingChecks(desk, this)), m_rows(new QVBoxLayout(this)),
      m_name(new TextField(u"lineName"_s, this)), m_server(new TextField(u"server"_s, this)),
      m_port(new NumberField(u"port"_s, {0, highestPort, {}}, this)),
      m_transport(new ChoiceField(u"transport"_s, this)), m_user(new TextField(u"user"_s, this)),
      m_authUser(new TextField(u"authUser"_s, this)),
      m_password(new SecretField(desk.theme, desk.vault, tr("Password"), this)),
      m_test(new TestBar(desk.theme, tr("Test this line"), this)), m_more(new MoreBox(desk.theme, this)),
      m_domain(new TextField(u"domain"_s, this)), m_caFile(new TextField(u"caFile"_s, this)),
      m_tlsName(new TextField(u"tlsName"_s, this)), m_ringing(new QCheckBox(this)),
      m_allowed(new TextField(u"allowed"_s, this)), m_on(new QCheckBox(this))
{
    setObjectName(u"lineForm"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(desk.theme.px(12));
    addRows();
    addMore();
    connectAll();
}

FormRow* LineForm::add(const QString& label, QWidget* input, const QString& hint)
{
    auto* row = new FormRow(m_desk.theme, label, input, this);
    row->setHint(hint);
    m_rows->addWidget(row);
    return row;
}

void LineForm::addRows()
{
    m_port->setSpecialValueText(tr("Standard"));
    m_transport->addItem(tr("UDP"), static_cast<int>(SipTransport::Udp));
    m_transport->addItem(tr("TCP"), static_cast<int>(SipTransport::Tcp));
    m_transport->addItem(tr("TLS, encrypted"), static_cast<int>(SipTransport::Tls));
    m_server->setPlaceholderText(u"pbx.example.com"_s);
    add(tr("Name"), m_name, tr("What this line is called at the desk."));
    m_serverRow = add(tr("Server"), m_server, tr("Name or address of your phone system."));
    add(tr("Transport"), m_transport);
    add(tr("Port"), m_port);
    add(tr("User"), m_user, tr("The extension, as your phone system calls it."));
    m_rows->addWidget(m_password);
    m_rows->addWidget(m_test);
    m_rows->addWidget(m_more);
}

void LineForm::addMore()
{
    m_on->setObjectName(u"lineOn"_s);
    m_on->setText(tr("Watch this line"));
    m_ringing->setObjectName(u"ringing"_s);
    m_ringing->setText(tr("Answer with ringing (180)"));
    m_allowed->setPlaceholderText(u"192.168.1.10, 192.168.1.11"_s);
    m_more->addRow(tr("Sign-in name"), m_authUser, tr("Only where it differs from the user."));
    m_domainRow = m_more->addRow(tr("Domain"), m_domain, tr("Only where it differs from the server."));
    m_tlsNameRow = m_more->addRow(tr("Name on certificate"), m_tlsName,
                                  tr("Only with TLS, and where it differs from the server."));
    m_caRow = m_more->addRow(tr("Certificate file"), m_caFile,
                             tr("A PEM file, if your phone system signs its own."));
    m_allowedRow = m_more->addRow(tr("Calls also from"), m_allowed,
                                  tr("Further addresses calls may come from, separated by commas."));
    m_more->addRow(
        tr("Ringing"), m_ringing,
        tr("Some phone systems drop a phone that does not say it rings. Callers hear no difference."));
    m_more->addRow(tr("On"), m_on);
}

void LineForm::connectAll()
{
    connect(m_name, &TextField::settled, this, [this](const QString& typed) {
        m_line.name = typed;
        changed();
    });
    words(m_user, &SipLineSettings::user);
    words(m_authUser, &SipLineSettings::authUser);
    host(m_server, m_serverRow, &SipLineSettings::server);
    host(m_domain, m_domainRow, &SipLineSettings::domain);
    host(m_tlsName, m_tlsNameRow, &SipLineSettings::tlsName);
    connect(m_caFile, &TextField::settled, this, [this](const QString& path) {
        const bool there = path.isEmpty() || QFileInfo(path).isReadable();
        m_caRow->setMistake(there ? QString() : tr("There is no readable file of that name."));
        if (!there) return;
        sipOf(m_line).caFile = path;
        changed();
    });
    connect(m_allowed, &TextField::settled, this, &LineForm::addresses);
    connect(m_port, &NumberField::settled, this, [this](int port) {
        sipOf(m_line).port = port;
        changed();
    });
    connect(m_transport, &ChoiceField::chosen, this, [this](const QVariant& transport) {
        sipOf(m_line).transport = static_cast<SipTransport>(transport.toInt());
        changed();
    });
    connect(m_ringing, &QAbstractButton::clicked, this, [this](bool on) {
        sipOf(m_line).answerWithRinging = on;
        changed();
    });
    connect(m_on, &QAbstractButton::clicked, this, [this](bool on) {
        m_line.on = on;
        changed();
    });
    connect(m_password, &SecretField::kept, this, [this](const SecretRef& ref) {
        m_line.secret = ref;
        changed();
    });
    connect(m_test, &TestBar::asked, this, &LineForm::test);
}

void LineForm::words(TextField* field, QString SipLineSettings::*put)
{
    connect(field, &TextField::settled, this, [this, put](const QString& typed) {
        sipOf(m_line).*put = typed;
        changed();
    });
}

void LineForm::host(TextField* field, FormRow* row, QString SipLineSettings::*put)
{
    connect(field, &TextField::settled, this, [this, field, row, put](const QString& typed) {
        static const QRegularExpression scheme(u"^sips?:"_s);
        const auto host = QString(typed).remove(scheme);
        row->setMistake(isHost(host) ? QString() : tr("A name or an address alone, without spaces."));
        if (row->isMistaken()) return;
        field->accept(host);
        sipOf(m_line).*put = host;
        changed();
    });
}

void LineForm::addresses(const QString& typed)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    const auto given = typed.split(between, Qt::SkipEmptyParts);
    for (const auto& address : given) {
        if (isAddress(address)) continue;
        m_allowedRow->setMistake(tr("%1 is not an address. Write numbers, like 192.168.1.10.").arg(address));
        return;
    }
    m_allowedRow->setMistake({});
    sipOf(m_line).allowedAddresses = given;
    changed();
}

void LineForm::open(const LineSettings& line)
{
    m_line = line;
    for (auto* row : {m_serverRow, m_domainRow, m_tlsNameRow, m_allowedRow, m_caRow})
        row->setMistake({});
    for (auto* field : {m_name, m_server, m_user, m_authUser, m_domain, m_caFile, m_tlsName, m_allowed})
        field->accept({});
    m_test->forget();
    fill();
}

void LineForm::showSaved(const LineSettings& line)
{
    m_line = line;
    fill();
}

void LineForm::fill()
{
    m_name->showSaved(m_line.name);
    m_server->showSaved(sipOf(m_line).server);
    m_port->showSaved(sipOf(m_line).port);
    m_transport->showSaved(static_cast<int>(sipOf(m_line).transport));
    m_user->showSaved(sipOf(m_line).user);
    m_authUser->showSaved(sipOf(m_line).authUser);
    m_password->showSaved(SecretRef{u"line/%1/password"_s.arg(m_line.id.value)}, m_line.secret.isSet());
    m_domain->showSaved(sipOf(m_line).domain);
    m_caFile->showSaved(sipOf(m_line).caFile);
    m_tlsName->showSaved(sipOf(m_line).tlsName);
    m_allowed->showSaved(sipOf(m_line).allowedAddresses.join(u", "_s));
    m_ringing->setChecked(sipOf(m_line).answerWithRinging);
    m_on->setChecked(m_line.on);
}

bool LineForm::isComplete(const LineSettings& line)
{
    return missingIn(line).isEmpty();
}

void LineForm::changed()
{
    m_test->forget();
    fill();
    Q_EMIT settled(m_line);
}

void LineForm::test()
{
    m_test->showRunning(tr("Signing in to %1").arg(sipOf(m_line).server));
    m_checks->line(m_line, [this, tested = m_line](const TestFinding& finding) {
        if (tested == m_line) m_test->showFinding(finding);
    });
}

} // namespace secondring
