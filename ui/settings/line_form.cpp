// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/line_form.h"

#include "core/telephony/check_plan.h"
#include "ui/lines/check_banner.h"
#include "ui/lines/kind_forms.h"
#include "ui/settings/deed_bar.h"
#include "ui/settings/more_box.h"
#include "ui/settings/reading_order.h"
#include "ui/settings/setting_checks.h"
#include "ui/widgets/words.h"
#include "ui/wording/kind_words.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {

LineForm::LineForm(const SettingsDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_checks(new SettingChecks(desk, this)), m_rows(new QVBoxLayout(this)),
      m_kindName(new Words(desk.theme, Type::Strong, Token::Ink, {}, this)),
      m_name(new TextField(u"lineName"_s, this)),
      m_test(new DeedBar(desk.theme, {u"test"_s, u"plug"_s, tr("Test this line")}, this)),
      m_check(new CheckBanner(desk.theme, this))
{
    setObjectName(u"lineForm"_s);
    m_kindName->setObjectName(u"kindName"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(desk.theme.px(12));
    auto* name = new FormRow(desk.theme, tr("Name"), m_name, this);
    name->setHint(tr("What this line is called at the desk."));
    m_rows->addWidget(m_kindName);
    m_rows->addWidget(name);
    m_rows->addWidget(m_test);
    m_rows->addWidget(m_check);
    connect(m_name, &TextField::settled, this,
            [this](const QString& typed) { change([typed](LineSettings& line) { line.name = typed; }); });
    connect(m_test, &DeedBar::asked, this, &LineForm::test);
    connect(m_check, &CheckBanner::checkAsked, this, [this] { Q_EMIT checkAsked(m_line); });
}

void LineForm::makeKind(LineKind kind)
{
    if (m_kind == kind) return;
    m_kind = kind;
    delete m_form;
    delete m_more;
    m_more = new MoreBox(m_desk.theme, this);
    m_form = makeKindForm(kind, m_desk, *m_more, this);
    m_on = new QCheckBox(tr("Watch this line"), this);
    m_on->setObjectName(u"lineOn"_s);
    m_more->addRow(tr("On"), m_on);
    constexpr int underTheName = 2;
    m_rows->insertWidget(underTheName, m_form);
    m_rows->addWidget(m_more);
    m_kindName->setText(kindWords(kind).name);
    connect(m_form, &KindForm::edited, this, &LineForm::change);
    connect(m_on, &QAbstractButton::clicked, this,
            [this](bool on) { change([on](LineSettings& line) { line.on = on; }); });
    tabInReadingOrder(*this);
}

void LineForm::open(const LineSettings& line)
{
    m_line = line;
    makeKind(kindOf(line));
    m_form->forget();
    m_name->accept({});
    m_test->forget();
    fill();
}

void LineForm::showSaved(const LineSettings& line)
{
    m_line = line;
    makeKind(kindOf(line));
    fill();
}

void LineForm::fill()
{
    m_name->showSaved(m_line.name);
    m_form->fill(m_line);
    m_on->setChecked(m_line.on);
    m_check->showLine(m_line);
    m_check->setVisible(isComplete(m_line));
}

bool LineForm::isComplete(const LineSettings& line)
{
    return missingIn(line).isEmpty();
}

void LineForm::change(const std::function<void(LineSettings&)>& change)
{
    const LineSettings before = m_line;
    change(m_line);
    // What the check saw may not be so any more.
    if (needsNewCheck(before, m_line)) forgetCheck(m_line);
    m_test->forget();
    fill();
    Q_EMIT settled(m_line);
}

void LineForm::test()
{
    m_test->showRunning(m_form->testing(m_line));
    m_checks->line(m_line, [this, tested = m_line](const TestFinding& finding) {
        if (tested == m_line) m_test->showFinding(finding);
    });
}

} // namespace secondring
