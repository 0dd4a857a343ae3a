// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/reply_reader.h"
#include "tests/leads/reply_labels.h"
#include "tests/leads/reply_teacher.h"
#include "tests/support/vector_file.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextStream>

#include <map>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

struct Score {
    int all = 0;
    int right = 0;
    [[nodiscard]] bool isAtLeast(double share) const { return right >= share * all; }
};

using Scores = std::map<QString, Score>;

QString line(const Scores& scores)
{
    QStringList parts;
    for (const auto& [name, score] : scores)
        parts += u"%1 %2 of %3"_s.arg(name).arg(score.right).arg(score.all);
    return parts.join(u", "_s);
}

const ReplyReader& readerOf(const QString& vertical)
{
    static std::map<QString, ReplyReader> readers;
    const auto found = readers.find(vertical);
    return found != readers.end() ? found->second
                                  : readers.try_emplace(vertical, shippedPack(vertical)).first->second;
}

/// The lines of all tables of examples.
QList<QByteArray> exampleLines()
{
    QList<QByteArray> lines;
    for (const QByteArray& table : tablesBelow(QDir(QStringLiteral(SOURCE_DIR "/resources/understanding"))))
        lines += table.split('\n');
    return lines;
}

/// Reads every reply of a file and counts, by field and by vertical, what is as labelled.
struct Marked {
    Scores fields;
    Scores verticals;
    QStringList different;

    void read(const QJsonObject& item)
    {
        const QString vertical = item[u"vertical"_s].toString();
        const QString text = item[u"text"_s].toString();
        const QJsonObject found = labelsOf(readerOf(vertical).read(text));
        const QJsonObject expected = item[u"expect"_s].toObject();
        QStringList wrong;
        for (auto each = expected.begin(); each != expected.end(); ++each) {
            const QString field = each.key();
            if (item[u"optional"_s].toArray().contains(field)) continue;
            const bool right = isSame(field, each.value(), found.value(field), item[u"optional"_s].toArray());
            fields[field].all += 1;
            fields[field].right += right ? 1 : 0;
            if (!right) wrong += u"%1 is %2"_s.arg(field, wordsOf(found.value(field)));
        }
        verticals[vertical].all += 1;
        verticals[vertical].right += wrong.isEmpty() ? 1 : 0;
        if (!wrong.isEmpty())
            different += u"%1 \"%2\": %3"_s.arg(item[u"id"_s].toString(), text, wrong.join(u", "_s));
    }
};

} // namespace

/// Opt-out and danger without a miss or a false alarm, every other field nearly always.
class TestVectorsReplies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void whatIsShippedIsWhatTheExamplesTeach_data()
    {
        QTest::addColumn<int>("at");
        for (std::size_t n = 0; n < replySubjects().size(); ++n)
            QTest::newRow(replySubjects()[n].name) << int(n);
    }

    void whatIsShippedIsWhatTheExamplesTeach()
    {
        QFETCH(const int, at);
        const ReplySubject& subject = replySubjects()[static_cast<std::size_t>(at)];
        const QDir folder(QStringLiteral(SOURCE_DIR "/resources/understanding"));
        const std::vector<Lesson> lessons = lessonsBelow(folder, subject);
        QVERIFY(lessons.size() > 4'800);
        QFile shipped(folder.filePath(QString::fromLatin1(subject.name) + u".lessons"_s));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QVERIFY2(qUncompress(shipped.readAll()) == qUncompress(subject.taught(lessons)),
                 "rules or examples have changed: run tests/run teach");
    }

    /// Hundreds of dangers and as many replies that only sound like one, told by people who were asked for
    /// hard ones: a person sees to the first, and the 911 line goes to none of the others.
    void dangerIsHeardInTheExamples()
    {
        int all = 0;
        QStringList unseen;
        QStringList alarmed;
        for (const QByteArray& line : exampleLines()) {
            const QList<QByteArray> columns = line.split('\t');
            const QByteArray label = columns.value(10);
            if (label != "0" && label != "1") continue;
            const QString text = QString::fromUtf8(columns[2]);
            const auto read = readerOf(QString::fromLatin1(columns[0])).read(text);
            ++all;
            if (label == "1" && read.safety.empty() && read.worry.empty()) unseen += text;
            if (label == "0" && !read.safety.empty()) alarmed += text;
        }
        printCounts(u"examples, dangers that nobody sees"_s, all, unseen);
        printCounts(u"examples, 911 line for nothing"_s, all, alarmed);
        QVERIFY(all > 5000);
        QVERIFY2(unseen.size() * 1000 <= all, "more than one in 1,000 is seen by nobody");
        QVERIFY2(alarmed.size() * 100 <= all, "more than one in 100 is alarmed for nothing");
    }

    void everyReplyIsReadAsLabelled_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("replies.json") << vectorFile(u"replies.json"_s);
        for (const char* each :
             {"replies_more.json", "replies_varied.json", "replies_sayings.json", "replies_unread.json",
              "replies_messy.json", "replies_blunt.json", "replies_fresh.json", "replies_walkin.json",
              "replies_counter.json", "replies_lobby.json", "replies_callers.json", "replies_plain.json",
              "replies_slang.json", "replies_formal.json", "replies_polite.json"})
            QTest::newRow(each) << QStringLiteral(SOURCE_DIR "/tests/data/") + QLatin1String(each);
    }

    void everyReplyIsReadAsLabelled()
    {
        QFETCH(QString, path);
        if (isNotInChosenFolder(path)) QSKIP("the folder in SECOND_RING_VECTORS has no file of that name");
        const QJsonArray items = casesIn(path, u"items"_s);
        QVERIFY2(!items.isEmpty(), qPrintable(path));
        Marked marked;
        for (const auto& each : items)
            marked.read(each.toObject());
        printCounts(path, items.size(), marked.different);
        QTextStream(stdout) << "  by field: " << line(marked.fields) << '\n'
                            << "  whole replies by vertical: " << line(marked.verticals) << '\n';
        for (const auto& [field, score] : marked.fields) {
            const bool gate = field == u"opt_out"_s || field == u"safety_911"_s;
            QVERIFY2(score.isAtLeast(gate ? 1.0 : 0.95), qPrintable(field));
        }
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestVectorsReplies)
#include "tst_vectors_replies.moc"
