// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/practice_section.h"

#include "ui/ask.h"
#include "ui/settings/finding_note.h"
#include "ui/settings/setting_checks.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/words.h"

#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

/// One try to go live: what is tested and what was found so far.
struct PracticeSection::Run {
    struct Step {
        QString of;
        QPointer<FindingNote> note;
        std::optional<TestFinding> finding;
    };
    Settings settings;
    std::vector<Step> steps;
};

namespace {

bool isNamed(const Settings& settings)
{
    return !settings.business.name.trimmed().isEmpty();
}

QString liveSentence(const Settings& settings)
{
    const bool allChecked = std::ranges::none_of(settings.lines, [](const LineSettings& line) {
        return line.on && line.trust == LineTrust::Unchecked;
    });
    return allChecked
               ? PracticeSection::tr("Missed calls on your line are texted. Practising again pauses that: "
                                     "missed calls are not noticed meanwhile.")
               : PracticeSection::tr("Missed calls are noticed, but nobody is texted by itself on a line "
                                     "that is not checked yet. Start its line check under Phone line.");
}

} // namespace

PracticeSection::PracticeSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent)
    : SettingsSection(
          desk.theme,
          {tr("Practice mode"), u"play"_s,
           tr("Try everything with a made-up line and made-up callers. Nothing leaves this computer, "
              "and nobody is texted.")},
          parent),
      m_desk(desk), m_edit(edit), m_checks(new SettingChecks(desk, this)), m_card(new Card(desk.theme, this)),
      m_title(new Words(desk.theme, Type::Subtitle, Token::Ink, {}, m_card)),
      m_sentence(new Words(desk.theme, Type::Body, Token::Ink2, {}, m_card)), m_findings(new QWidget(m_card)),
      m_verdict(new Words(desk.theme, Type::Strong, Token::Hot, {}, m_card)),
      m_live(new Button(desk.theme, Button::Kind::Primary, tr("Go live"), m_card)),
      m_back(new Button(desk.theme, Button::Kind::Plain, tr("Back to practice"), m_card))
{
    makeCard();
    addWide(m_card);
    addEnd();
    connect(m_live, &QAbstractButton::clicked, this, &PracticeSection::goLive);
    connect(m_back, &QAbstractButton::clicked, this, &PracticeSection::backToPractice);
    showSettings(edit.wanted());
}

void PracticeSection::makeCard()
{
    m_title->setObjectName(u"mode"_s);
    m_findings->setObjectName(u"findings"_s);
    m_verdict->setObjectName(u"verdict"_s);
    m_live->setObjectName(u"goLive"_s);
    m_back->setObjectName(u"backToPractice"_s);
    m_live->setIconName(u"phone-call"_s);
    m_sentence->setFlow(Words::Flow::Paragraph);
    m_verdict->setFlow(Words::Flow::Paragraph);
    auto* list = new QVBoxLayout(m_findings);
    list->setContentsMargins(0, theme().px(8), 0, 0);
    list->setSpacing(theme().px(8));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_live);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(theme().px(20), theme().px(18), theme().px(20), theme().px(20));
    column->setSpacing(theme().px(4));
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_findings);
    column->addSpacing(theme().px(8));
    column->addWidget(m_verdict);
    column->addSpacing(theme().px(12));
    column->addLayout(buttons);
    m_findings->hide();
    m_verdict->hide();
}

void PracticeSection::showSettings(const Settings& settings)
{
    const bool practising = settings.mode == Mode::Practice;
    m_mode = settings.mode;
    m_title->setText(practising ? tr("Second Ring is practising") : tr("Second Ring is live"));
    m_sentence->setText(practising
                            ? tr("Going live tests your phone line and your text service first. If one "
                                 "of them is not well, you stay in practice and read why.")
                            : liveSentence(settings));
    // Nothing but the missing name is said without findings beside it.
    if (m_findings->isHidden() && isNamed(settings)) m_verdict->hide();
    m_live->setVisible(practising);
    m_back->setVisible(!practising);
}

FindingNote* PracticeSection::addNote()
{
    auto* note = new FindingNote(theme(), m_findings);
    m_findings->layout()->addWidget(note);
    return note;
}

void PracticeSection::goLive()
{
    if (m_running || m_mode == Mode::Live) return;
    qDeleteAll(m_findings->findChildren<FindingNote*>());
    m_verdict->hide();
    if (!isNamed(m_edit.wanted())) {
        m_findings->hide();
        m_verdict->setText(tr("Give your business a name first: it stands in every text."));
        m_verdict->show();
        return;
    }
    m_findings->show();
    m_running = true;
    m_live->setEnabled(false);
    auto run = std::make_shared<Run>();
    run->settings = m_edit.wanted();
    std::vector<LineSettings> lines;
    std::ranges::copy_if(run->settings.lines, std::back_inserter(lines), &LineSettings::on);
    for (const auto& line : lines)
        run->steps.push_back({line.name, addNote(), {}});
    if (lines.empty()) run->steps.push_back({tr("Phone line"), addNote(), {}});
    run->steps.push_back({tr("Text service"), addNote(), {}});
    for (const auto& step : run->steps)
        step.note->showRunning(tr("%1: testing").arg(step.of));
    const auto use = [this, run](std::size_t step) {
        return [this, run, step](const TestFinding& finding) { take(run, step, finding); };
    };
    for (std::size_t i = 0; i < lines.size(); ++i)
        m_checks->line(lines[i], use(i));
    if (lines.empty()) use(0)({false, tr("No line is set up. Add one under Phone line.")});
    m_checks->textService(run->settings.provider, use(run->steps.size() - 1));
}

void PracticeSection::take(const std::shared_ptr<Run>& run, std::size_t step, const TestFinding& finding)
{
    auto& found = run->steps[step];
    found.finding = finding;
    if (found.note != nullptr)
        found.note->showFinding({finding.good, u"%1: %2"_s.arg(found.of, finding.sentence), finding.waits});
    const auto isDone = [](const Run::Step& each) { return each.finding.has_value(); };
    if (!std::ranges::all_of(run->steps, isDone)) return;
    m_running = false;
    m_live->setEnabled(true);
    const bool good =
        std::ranges::all_of(run->steps, [](const Run::Step& each) { return each.finding->good; });
    const bool same = run->settings == m_edit.wanted();
    m_verdict->setText(same ? tr("Not live yet. Mend what stands above, then try again.")
                            : tr("The settings changed during the test. Try again."));
    m_verdict->setVisible(!good || !same);
    if (good && same) m_edit.change([](Settings& settings) { settings.mode = Mode::Live; });
}

void PracticeSection::backToPractice()
{
    const bool sure =
        m_desk.ask.confirm({tr("Back to practice?"),
                            tr("Missed calls on your line are not noticed and nobody is texted until "
                               "you go live again."),
                            tr("Practise")});
    if (!sure) return;
    m_findings->hide();
    m_edit.change([](Settings& settings) { settings.mode = Mode::Practice; });
}

} // namespace secondring
