// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class ImportWording {
    Q_DECLARE_TR_FUNCTIONS(People)
};

} // namespace

QString sentence(FileTrouble trouble, qint64 line)
{
    switch (trouble) {
    case FileTrouble::None:
        return {};
    case FileTrouble::CannotOpen:
        return ImportWording::tr(
            "This file cannot be opened. Close it in other programs, or copy it to this computer, and "
            "choose it again.");
    case FileTrouble::Empty:
        return ImportWording::tr("There is nobody in this file.");
    case FileTrouble::Spreadsheet:
        return ImportWording::tr(
            "This is a spreadsheet. Open it, save it as “CSV UTF-8”, and choose that file.");
    case FileTrouble::NotText:
        return ImportWording::tr("This is not a list of people. Choose a CSV or vCard file.");
    case FileTrouble::UnknownLetters:
        return ImportWording::tr(
            "Some letters in this file cannot be read, names would come out wrong. Save it again as "
            "“CSV UTF-8” and choose that file.");
    case FileTrouble::OpenQuote:
        return ImportWording::tr(
                   "A quotation mark after line %1 never ends. Correct it and choose the file again.")
            .arg(line);
    case FileTrouble::TooManyColumns:
        return ImportWording::tr(
            "This file has more than 500 columns. Keep names and numbers, and choose it again.");
    case FileTrouble::NoNumbers:
        return ImportWording::tr(
            "No row has a telephone number we can use. Check which column holds the numbers.");
    }
    return {};
}

QString words(SkipReason reason, const QString& number)
{
    switch (reason) {
    case SkipReason::None:
        return {};
    case SkipReason::NoNumber:
        return ImportWording::tr("No number");
    case SkipReason::TooShort:
        return ImportWording::tr("“%1” is too short").arg(number);
    case SkipReason::TooLong:
        return ImportWording::tr("“%1” is too long").arg(number);
    case SkipReason::NotANumber:
        return ImportWording::tr("“%1” is no number").arg(number);
    case SkipReason::CutBySpreadsheet:
        return ImportWording::tr("“%1” was cut off by the spreadsheet").arg(number);
    }
    return {};
}

namespace {

QString whatItDoes(const ImportEffect& effect)
{
    switch (effect.what) {
    case ImportEffect::What::Added:
        return ImportWording::tr("New");
    case ImportEffect::What::NameChanged:
        return ImportWording::tr("Changes the name, now %1").arg(effect.nameNow);
    case ImportEffect::What::DetailsChanged:
        return ImportWording::tr("Adds details");
    case ImportEffect::What::Same:
        return ImportWording::tr("Already known");
    case ImportEffect::What::Repeated:
        return effect.nameNow.isEmpty()
                   ? ImportWording::tr("Same number as a row above")
                   : ImportWording::tr("Same number as %1 above: name not kept").arg(effect.nameNow);
    case ImportEffect::What::Shared:
        return ImportWording::tr("Shares the number of %1: both names are kept").arg(effect.nameNow);
    case ImportEffect::What::Skipped:
        break;
    }
    return words(effect.plan.skip, effect.plan.skippedNumber);
}

} // namespace

QString effectWords(const ImportEffect& effect)
{
    const bool refuses = effect.plan.noTexts && effect.what != ImportEffect::What::Skipped;
    return refuses ? ImportWording::tr("%1, will not be texted").arg(whatItDoes(effect)) : whatItDoes(effect);
}

QString noTextsWords(int count)
{
    return count == 1 ? ImportWording::tr("1 of them will not be texted.")
                      : ImportWording::tr("%Ln of them will not be texted.", nullptr, count);
}

QString words(ImportField field)
{
    switch (field) {
    case ImportField::Ignore:
        return ImportWording::tr("Leave out");
    case ImportField::Name:
        return ImportWording::tr("Name");
    case ImportField::FirstName:
        return ImportWording::tr("First name");
    case ImportField::LastName:
        return ImportWording::tr("Last name");
    case ImportField::Number:
        return ImportWording::tr("Phone number");
    case ImportField::Language:
        return ImportWording::tr("Language");
    case ImportField::Email:
        return ImportWording::tr("Email");
    case ImportField::Kind:
        return ImportWording::tr("Kind");
    case ImportField::Note:
        return ImportWording::tr("Note");
    case ImportField::MayText:
        return ImportWording::tr("May be texted");
    case ImportField::NoTexts:
        return ImportWording::tr("Must not be texted");
    }
    return {};
}

QString resultWords(const ImportResult& result)
{
    const auto added = static_cast<int>(result.import.added);
    const auto skipped = static_cast<int>(result.skipped);
    QStringList sentences{
        (added == 1 ? ImportWording::tr("1 number added")
                    : ImportWording::tr("%Ln numbers added", nullptr, added)) +
        u", "_s + ImportWording::tr("%Ln changed.", nullptr, static_cast<int>(result.import.changed))};
    if (result.same > 0)
        sentences << ImportWording::tr("%Ln known already.", nullptr, static_cast<int>(result.same));
    if (const auto twice = static_cast<int>(result.repeated - result.shared); twice > 0)
        sentences << ImportWording::tr("%Ln came twice in the file; the first row counts.", nullptr, twice);
    if (result.shared > 0)
        sentences << ImportWording::tr("%Ln shared with a row above: each name is kept.", nullptr,
                                       static_cast<int>(result.shared));
    if (const auto refusing = static_cast<int>(result.noTexts); refusing > 0)
        sentences << noTextsWords(refusing);
    if (skipped > 0)
        sentences << (skipped == 1 ? ImportWording::tr("1 row brought nobody:")
                                   : ImportWording::tr("%Ln rows brought nobody:", nullptr, skipped));
    return sentences.join(u' ');
}

QString undoneWords(const UndoneImport& undone)
{
    const auto removed = static_cast<int>(undone.removed);
    auto words = (removed == 1 ? ImportWording::tr("Undone: 1 number removed")
                               : ImportWording::tr("Undone: %Ln numbers removed", nullptr, removed)) +
                 u", "_s + ImportWording::tr("%Ln as before.", nullptr, static_cast<int>(undone.restored));
    if (undone.kept > 0)
        words += u' ' + ImportWording::tr("%Ln changed since by somebody: left alone.", nullptr,
                                          static_cast<int>(undone.kept));
    if (undone.back > 0)
        words += u' ' + ImportWording::tr("%Ln may be texted again.", nullptr, static_cast<int>(undone.back));
    return words;
}

} // namespace secondring
