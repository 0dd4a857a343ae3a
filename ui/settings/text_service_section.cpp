// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/text_service_section.h"

#include "core/base/phone_number.h"
#include "core/messaging/registration_watch.h"
#include "core/settings/secret_vault.h"
#include "ui/settings/deed_bar.h"
#include "ui/settings/fields.h"
#include "ui/settings/more_box.h"
#include "ui/settings/registration_box.h"
#include "ui/settings/secret_field.h"
#include "ui/settings/setting_checks.h"
#include "ui/widgets/words.h"

#include <QRegularExpression>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using Kind = ProviderSettings::Kind;

bool matches(const QString& words, const QString& form)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(form)).match(words).hasMatch();
}

bool isSafe(const QUrl& url)
{
    const bool here = url.host() == u"localhost" || url.host() == u"127.0.0.1" || url.host() == u"::1";
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == u"https" || (url.scheme() == u"http" && here));
}

} // namespace

TextServiceSection::TextServiceSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent)
    : SettingsSection(desk.theme,
                      {tr("Text service"), u"smartphone"_s,
                       tr("Texts leave through your own account at a text service, from your own number.")},
                      parent),
      m_desk(desk), m_edit(edit), m_service(edit.wanted().provider), m_checks(new SettingChecks(desk, this)),
      m_kind(new ChoiceField(u"kind"_s, this)), m_rows(new QWidget(this)),
      m_account(new TextField(u"account"_s, this)), m_apiKey(new TextField(u"apiKey"_s, this)),
      m_secret(new SecretField(desk.theme, desk.vault, tr("Secret"), this)),
      m_number(new TextField(u"number"_s, this)), m_space(new TextField(u"space"_s, this)),
      m_baseUrl(new TextField(u"baseUrl"_s, this)),
      m_poll(new NumberField(u"poll"_s, {1, 300, tr(" s")}, this)), m_more(new MoreBox(desk.theme, this)),
      m_test(new DeedBar(desk.theme, {u"test"_s, u"plug"_s, tr("Test the text service")}, this)),
      m_draft(new Words(desk.theme, Type::Small, Token::Ink2, {}, this)),
      m_formerWords(new Words(desk.theme, Type::Small, Token::Ink2, {}, this)),
      m_registration(new RegistrationBox(desk.theme, this))
{
    m_kind->addItem(tr("None yet"), static_cast<int>(Kind::None));
    m_kind->addItem(u"Twilio"_s, static_cast<int>(Kind::Twilio));
    m_kind->addItem(u"SignalWire"_s, static_cast<int>(Kind::SignalWire));
    m_draft->setObjectName(u"serviceDraft"_s);
    m_draft->setFlow(Words::Flow::Paragraph);
    m_formerWords->setObjectName(u"formerNumber"_s);
    m_formerWords->setFlow(Words::Flow::Paragraph);
    addRow(tr("Service"), m_kind);
    addRows();
    connectAll();
    fill();
}

void TextServiceSection::addRows()
{
    m_rows->setObjectName(u"serviceRows"_s);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme().px(12));
    const auto add = [&](const QString& label, TextField* field, const QString& hint) {
        auto* row = new FormRow(theme(), label, field, m_rows);
        row->setHint(hint);
        rows->addWidget(row);
        return row;
    };
    m_spaceRow = add(tr("Space"), m_space, tr("The part before .signalwire.com"));
    m_accountRow = add(tr("Account"), m_account, {});
    m_apiKeyRow =
        add(tr("API key"), m_apiKey, tr("Begins with SK. Leave it empty to use the account's own token."));
    rows->addWidget(m_secret);
    m_numberRow = add(tr("Our number"), m_number, tr("The number at the service that texts come from."));
    rows->addWidget(m_formerWords);
    rows->addWidget(m_draft);
    rows->addWidget(m_test);
    rows->addWidget(m_registration);
    rows->addWidget(m_more);
    m_more->addRow(tr("Look for replies"), m_poll, tr("How often the service is asked for new texts."));
    m_baseUrlRow =
        m_more->addRow(tr("Address"), m_baseUrl, tr("Only for a service that speaks the same language."));
    m_baseUrl->setPlaceholderText(u"https://"_s);
    addWide(m_rows);
    addEnd();
}

void TextServiceSection::connectAll()
{
    connect(m_kind, &ChoiceField::chosen, this, [this](const QVariant& kind) {
        m_service.kind = static_cast<Kind>(kind.toInt());
        changed();
    });
    connect(m_account, &TextField::settled, this, &TextServiceSection::takeAccount);
    connect(m_apiKey, &TextField::settled, this, &TextServiceSection::takeApiKey);
    connect(m_number, &TextField::settled, this, &TextServiceSection::takeNumber);
    connect(m_space, &TextField::settled, this, &TextServiceSection::takeSpace);
    connect(m_baseUrl, &TextField::settled, this, &TextServiceSection::takeBaseUrl);
    connect(m_poll, &NumberField::settled, this, [this](int seconds) {
        m_service.pollEvery = std::chrono::seconds(seconds);
        changed();
    });
    connect(m_secret, &SecretField::kept, this, [this](const SecretRef& ref) {
        m_service.secret = ref;
        changed();
    });
    if (auto* watch = m_desk.registration) {
        m_registration->showRegistration(watch->known());
        connect(watch, &RegistrationWatch::changed, m_registration, &RegistrationBox::showRegistration);
        connect(m_registration, &RegistrationBox::saidDone, watch, &RegistrationWatch::takeAsDone);
    }
    connect(m_test, &DeedBar::asked, this, &TextServiceSection::test);
}

void TextServiceSection::takeAccount(const QString& typed)
{
    const bool twilio = m_service.kind == Kind::Twilio && m_service.baseUrl.isEmpty();
    const bool good = !twilio || matches(typed, u"AC[0-9a-fA-F]{32}"_s);
    m_accountRow->setMistake(good ? QString()
                                  : tr("An account begins with AC and has 34 letters and figures."));
    if (!good) return;
    m_service.account = typed;
    changed();
}

void TextServiceSection::takeApiKey(const QString& typed)
{
    const bool good = typed.isEmpty() || matches(typed, u"SK[0-9a-fA-F]{32}"_s);
    m_apiKeyRow->setMistake(good ? QString()
                                 : tr("An API key begins with SK and has 34 letters and figures."));
    if (!good) return;
    m_service.apiKey = typed;
    changed();
}

void TextServiceSection::takeNumber(const QString& typed)
{
    const auto& region = m_edit.wanted().business.region;
    const auto number = PhoneNumber::parse(typed, region);
    m_numberRow->setMistake(number ? QString()
                                   : tr("That is not a telephone number. Write it with its area code."));
    if (!number) return;
    m_service.number = number->e164();
    m_number->accept(written(*number, region));
    changed();
}

void TextServiceSection::takeSpace(const QString& typed)
{
    auto space = typed;
    space.remove(u".signalwire.com"_s).remove(u"https://"_s);
    const bool good = matches(space, u"[A-Za-z0-9\\-]*"_s);
    m_spaceRow->setMistake(good ? QString() : tr("Only the part before .signalwire.com."));
    if (!good) return;
    m_service.space = space;
    m_space->accept(space);
    changed();
}

void TextServiceSection::takeBaseUrl(const QString& typed)
{
    const bool good = typed.isEmpty() || isSafe(QUrl(typed, QUrl::StrictMode));
    m_baseUrlRow->setMistake(good ? QString()
                                  : tr("It must begin with https://, so that nobody reads along."));
    if (!good) return;
    m_service.baseUrl = typed;
    changed();
}

QString TextServiceSection::missing() const
{
    QStringList parts;
    if (m_service.kind == Kind::SignalWire && m_service.space.isEmpty() && m_service.baseUrl.isEmpty())
        parts << tr("the space");
    if (m_service.account.isEmpty()) parts << tr("the account");
    if (!m_service.secret.isSet()) parts << tr("the secret");
    if (m_service.number.isEmpty()) parts << tr("our number");
    return m_service.kind == Kind::None ? QString() : parts.join(u", "_s);
}

void TextServiceSection::changed()
{
    m_test->forget();
    const ProviderSettings& saved = m_edit.wanted().provider;
    if (m_former.number.isEmpty() && saved.number != m_service.number) m_former = saved;
    fill();
    if (missing().isEmpty()) m_edit.change([this](Settings& settings) { settings.provider = m_service; });
}

void TextServiceSection::showSettings(const Settings& settings)
{
    // What is typed and cannot be saved yet stays.
    if (missing().isEmpty()) m_service = settings.provider;
    fill();
}

void TextServiceSection::fill()
{
    const auto number = PhoneNumber::fromE164(m_service.number);
    m_kind->showSaved(static_cast<int>(m_service.kind));
    m_account->showSaved(m_service.account);
    m_apiKey->showSaved(m_service.apiKey);
    m_secret->showSaved(SecretRef{u"provider/secret"_s}, m_service.secret.isSet());
    m_secret->setHint(m_service.apiKey.isEmpty()
                          ? tr("The account's auth token. Kept in %1.").arg(m_desk.vault.where())
                          : tr("The secret of the API key. Kept in %1.").arg(m_desk.vault.where()));
    m_number->showSaved(number ? written(*number, m_edit.wanted().business.region) : m_service.number);
    m_space->showSaved(m_service.space);
    m_baseUrl->showSaved(m_service.baseUrl);
    m_poll->showSaved(static_cast<int>(m_service.pollEvery / std::chrono::seconds(1)));
    const bool signalWire = m_service.kind == Kind::SignalWire;
    m_accountRow->setHint(signalWire ? tr("The project's id.") : tr("Begins with AC."));
    m_spaceRow->setVisible(signalWire);
    m_apiKeyRow->setVisible(!signalWire);
    m_rows->setVisible(m_service.kind != Kind::None);
    const auto former = formerWords();
    m_formerWords->setText(former);
    m_formerWords->setVisible(!former.isEmpty());
    const auto lacking = missing();
    m_draft->setText(lacking.isEmpty() ? QString()
                                       : tr("It is saved as soon as nothing is missing: %1.").arg(lacking));
    m_draft->setVisible(!lacking.isEmpty());
}

// People answer texts of weeks ago, and a STOP counts wherever it goes.
QString TextServiceSection::formerWords() const
{
    const auto before = PhoneNumber::fromE164(m_former.number);
    if (!before || m_former.number == m_service.number) return {};
    const auto number = written(*before, m_edit.wanted().business.region);
    return m_former.account == m_service.account
               ? tr("Replies to %1, and STOP, are still read for as long as this account has it.").arg(number)
               : tr("Nobody reads replies to %1 any more, nor a STOP: it is at another account. Let that "
                    "account forward its texts to you.")
                     .arg(number);
}

void TextServiceSection::test()
{
    m_test->showRunning(tr("Asking the text service"));
    if (auto* watch = m_desk.registration) watch->lookSoon(); // They may have just registered.
    m_checks->textService(m_service, [this, tested = m_service](const TestFinding& finding) {
        if (tested == m_service) m_test->showFinding(finding);
    });
}

} // namespace secondring
