// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The layer diagram, as a table: what a part of core may include besides itself.
const QHash<QString, QStringList>& mayInclude()
{
    static const QHash<QString, QStringList> table{
        {u"base"_s, {}},
        {u"store"_s, {u"base"_s}},
        {u"settings"_s, {u"base"_s, u"store"_s}},
        {u"telephony"_s, {u"base"_s, u"store"_s, u"settings"_s}},
        {u"compliance"_s, {u"base"_s, u"store"_s, u"settings"_s}},
        {u"people"_s, {u"base"_s, u"store"_s, u"compliance"_s}},
        {u"messaging"_s, {u"base"_s, u"store"_s, u"compliance"_s, u"settings"_s, u"people"_s}},
        {u"leads"_s, {u"base"_s, u"store"_s, u"settings"_s, u"compliance"_s, u"messaging"_s}},
        {u"reminders"_s,
         {u"base"_s, u"store"_s, u"settings"_s, u"telephony"_s, u"messaging"_s, u"compliance"_s, u"leads"_s,
          u"people"_s}},
        // A missed call becomes a lead and a reminder in the transaction that files it.
        {u"recovery"_s,
         {u"base"_s, u"store"_s, u"settings"_s, u"telephony"_s, u"messaging"_s, u"compliance"_s, u"leads"_s,
          u"reminders"_s, u"people"_s}},
        // Retention, erasure and proof look at what every part keeps.
        {u"privacy"_s,
         {u"base"_s, u"store"_s, u"settings"_s, u"telephony"_s, u"messaging"_s, u"compliance"_s,
          u"people"_s}},
        {u"practice"_s, {u"base"_s, u"settings"_s, u"telephony"_s, u"messaging"_s}},
    };
    return table;
}

struct SourceFile {
    QString path; ///< From the root: "core/base/clock.h"
    QByteArray words;
};

std::vector<SourceFile> filesIn(const QStringList& folders)
{
    const QString root = QStringLiteral(SOURCE_DIR "/");
    std::vector<SourceFile> found;
    for (const QString& folder : folders) {
        QDirIterator files(root + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                found.push_back({file.fileName().mid(root.size()), file.readAll()});
        }
    }
    return found;
}

QStringList includesOf(const SourceFile& file)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList names;
    auto hits = include.globalMatch(QString::fromUtf8(file.words));
    while (hits.hasNext())
        names << hits.next().captured(1);
    return names;
}

/// Whether @p name is a header of @p module, written "QtSql/…" or as one of its classes.
bool isOf(const QString& name, const QString& module)
{
    if (name.startsWith(module + u'/')) return true;
    const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module + u'/';
    return !name.contains(u'/') && QFile::exists(folder + name);
}

} // namespace

class TstLayering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(isOf(u"QSqlQuery"_s, u"QtSql"_s) && isOf(u"QWidget"_s, u"QtWidgets"_s) &&
                     !isOf(u"QObject"_s, u"QtGui"_s),
                 "Qt's headers are not where this test looks for them");
    }

    void everyIncludeOfCorePointsDown()
    {
        int seen = 0;
        QStringList wrong;
        for (const SourceFile& file : filesIn({u"core"_s})) {
            const QString part = file.path.section(u'/', 1, 1);
            if (!mayInclude().contains(part)) wrong << file.path + u": no such part in the table"_s;
            for (const QString& name : includesOf(file)) {
                const QString root = name.section(u'/', 0, 0);
                if (root == u"ui"_s || root == u"app"_s || root == u"tests"_s)
                    wrong << file.path + u" -> "_s + name;
                if (root != u"core"_s) continue;
                const QString to = name.section(u'/', 1, 1);
                if (to != part && !mayInclude().value(part).contains(to))
                    wrong << file.path + u" -> "_s + name;
                ++seen;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(seen > 300, qPrintable(u"only %1 includes were seen"_s.arg(seen)));
    }

    // Two classes of one name in one namespace link without a word, and one of them runs as the other.
    void aNameMeansOneClass()
    {
        static const QRegularExpression defined(u"^(?:class|struct)\\s+(\\w+)[^;{]*\\{"_s,
                                                QRegularExpression::MultilineOption);
        QHash<QString, QString> places;
        QStringList wrong;
        for (const SourceFile& file : filesIn({u"core"_s, u"ui"_s, u"app"_s})) {
            if (!file.path.endsWith(u".h"_s)) continue;
            auto hits = defined.globalMatch(QString::fromUtf8(file.words));
            while (hits.hasNext()) {
                const QString name = hits.next().captured(1);
                const QString before = places.value(name);
                if (!before.isEmpty() && before != file.path)
                    wrong << name + u": "_s + before + u", "_s + file.path;
                places.insert(name, file.path);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(places.size() > 200, qPrintable(u"only %1 classes were seen"_s.arg(places.size())));
    }

    void uiAndAppKeepToTheirPlaces()
    {
        int seen = 0;
        QStringList wrong;
        for (const SourceFile& file : filesIn({u"ui"_s, u"app"_s})) {
            for (const QString& name : includesOf(file)) {
                ++seen;
                const bool upward = file.path.startsWith(u"ui/"_s) && name.startsWith(u"app/"_s);
                if (upward || name.startsWith(u"tests/"_s) || isOf(name, u"QtSql"_s))
                    wrong << file.path + u" -> "_s + name;
                if (name == u"core/store/query.h"_s || name == u"core/store/connection.h"_s)
                    wrong << file.path + u" -> "_s + name + u" (SQL)"_s;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(seen > 100, qPrintable(u"only %1 includes were seen"_s.arg(seen)));
    }

    void coreHasNoWindow()
    {
        int seen = 0;
        QStringList wrong;
        for (const SourceFile& file : filesIn({u"core"_s})) {
            for (const QString& name : includesOf(file)) {
                ++seen;
                for (const QString& module : {u"QtWidgets"_s, u"QtGui"_s, u"QtSvg"_s, u"QtQuick"_s}) {
                    if (isOf(name, module)) wrong << file.path + u" -> "_s + name;
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(seen > 500, qPrintable(u"only %1 includes were seen"_s.arg(seen)));
    }

    void sqlStaysWithTheRecords()
    {
        // Only store knows the driver; everyone else speaks through Query.
        QStringList wrong;
        for (const SourceFile& file : filesIn({u"core"_s})) {
            if (file.path.startsWith(u"core/store/"_s)) continue;
            for (const QString& name : includesOf(file)) {
                if (isOf(name, u"QtSql"_s)) wrong << file.path + u" -> "_s + name;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noFileIsLong()
    {
        QStringList tooLong;
        const auto files = filesIn({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s});
        for (const SourceFile& file : files) {
            const auto lines = file.words.count('\n');
            if (lines >= 300) tooLong << u"%1: %2 lines"_s.arg(file.path).arg(lines);
        }
        QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
        QVERIFY(files.size() > 100);
    }
};

QTEST_GUILESS_MAIN(TstLayering)
#include "tst_layering.moc"
