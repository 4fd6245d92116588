// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/httppage.h"

#include "core/model/plaintext.h"
#include "core/proxy/httpsyntax.h"

#include <QCoreApplication>

#include <algorithm>

namespace Culvert {

namespace {

constexpr qsizetype LongestReason = 200;

struct Phrase
{
    int status;
    QByteArrayView text;
};

constexpr Phrase Phrases[] = {
    {400, "Bad Request"},
    {403, "Forbidden"},
    {407, "Proxy Authentication Required"},
    {414, "URI Too Long"},
    {431, "Request Header Fields Too Large"},
    {501, "Not Implemented"},
    {502, "Bad Gateway"},
    {504, "Gateway Timeout"},
    {505, "HTTP Version Not Supported"},
};

QByteArray standardPhrase(int status)
{
    const auto *const phrase =
        std::find_if(std::begin(Phrases), std::end(Phrases),
                     [status](const Phrase &p) { return p.status == status; });
    Q_ASSERT(phrase != std::end(Phrases));
    return phrase->text.toByteArray();
}

bool fitsReason(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= LongestReason &&
           std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || isVisible(c); });
}

QByteArray page(const QByteArray &title, const QString &sentence)
{
    // The style that browsers have for pages without one, light or dark as the person likes it.
    return "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"color-scheme\" content=\"light dark\">\n<title>" +
           title + "</title>\n</head>\n<body>\n<h1>" + title + "</h1>\n<p>" +
           plainText(sentence).toHtmlEscaped().toUtf8() +
           "</p>\n<p>Culvert</p>\n</body>\n</html>\n";
}

} // namespace

QByteArray HttpPage::response() const
{
    const QByteArray number = QByteArray::number(status);
    const QByteArray phrase = standardPhrase(status);
    const QByteArray text = sentence.toUtf8();
    const QByteArray body = page(number + ' ' + phrase, sentence);
    QByteArray response = "HTTP/1.1 " + number + ' ' +
                          (sentenceIsReason && fitsReason(text) ? text : phrase) + "\r\n";
    if (status == 407)
        response += "Proxy-Authenticate: Basic realm=\"Culvert\", charset=\"UTF-8\"\r\n";
    response += "Content-Type: text/html; charset=utf-8\r\n"
                "Content-Length: " +
                QByteArray::number(body.size()) +
                "\r\n"
                "Connection: close\r\n"
                "Cache-Control: no-store\r\n"
                "X-Content-Type-Options: nosniff\r\n"
                "Content-Security-Policy: default-src 'none'\r\n\r\n";
    return hasBody ? response + body : response;
}

} // namespace Culvert
