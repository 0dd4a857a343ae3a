// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/vertical_pack.h"
#include "core/messaging/text_template.h"
#include "core/messaging/wording_check.h"
#include "core/recovery/questions.h"
#include "core/recovery/quick_replies.h"
#include "core/recovery/safety_line.h"
#include "core/recovery/sequence_rules.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

const WordingUse first{true, true, u"Maple Street Family Dental"_s, u"(404) 555-0100"_s};
const WordingUse later{true, false, u"Maple Street Family Dental"_s, u"(404) 555-0100"_s};
const WordingUse byHand{false, false, u"Maple Street Family Dental"_s, u"(404) 555-0100"_s};

void add(const QString& name, const QString& words, WordingUse use, bool spanish = false)
{
    if (words.isEmpty()) return;
    use.spanish = spanish;
    QTest::addRow("%s%s", qPrintable(name), spanish ? " in Spanish" : "") << words << use;
}

void addGreetings(const QString& trade)
{
    for (const Occasion occasion : occasions) {
        const QString name = trade + u", "_s + codeOf(occasion);
        for (const bool spanish : {false, true})
            add(name, standardText(trade, occasion, spanish).words, first, spanish);
    }
}

void addReplies(const QString& trade)
{
    for (const QuickReply& reply : shippedQuickReplies(trade)) {
        add(trade + u", answer: "_s + reply.label, reply.words, byHand);
        add(trade + u", answer: "_s + reply.label, reply.wordsEs, byHand, true);
    }
}

void addQuestions(const VerticalPack& pack)
{
    for (const LeadField& field : pack.fields) {
        add(pack.key + u", question: "_s + field.key, field.question, later);
        add(pack.key + u", question: "_s + field.key, field.questionEs, later, true);
    }
}

} // namespace

Q_DECLARE_METATYPE(WordingUse)

/// What comes with the program never gets a remark of the program's own.
class TstShippedWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void itPassesItsOwnCheck_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<WordingUse>("use");
        for (const QString& trade : shippedVerticals()) {
            addGreetings(trade);
            addQuestions(shippedPack(trade));
            addReplies(trade);
        }
        for (const auto& trade : {u"general"_s, u"office"_s})
            addReplies(trade);
        for (const FollowUpStep& step : stepsOf({})) {
            const QString name = u"follow-up after %1 h"_s.arg(step.after.count());
            add(name, step.words, later);
            add(name, step.wordsEs, later, true);
        }
        for (const bool spanish : {false, true})
            add(u"safety line"_s, usualSafetyLine(u"US"_s, spanish), later, spanish);
        add(u"closing line"_s, closingWords(Language::English), later);
        add(u"closing line"_s, closingWords(Language::Spanish), later, true);
    }
    void itPassesItsOwnCheck()
    {
        QFETCH(QString, words);
        QFETCH(WordingUse, use);
        QStringList said;
        for (const WordingFinding& finding : findingsIn(words, use))
            said << QString::number(static_cast<int>(finding.what)) + u':' + finding.words;
        QVERIFY2(said.isEmpty(), qPrintable(said.join(u", "_s) + u" in: "_s + words));
    }
};

QTEST_GUILESS_MAIN(TstShippedWording)
#include "tst_shipped_wording.moc"
