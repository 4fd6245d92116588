// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instance/instancelock.h"
#include "app/instance/verbanswer.h"
#include "core/session/runtimedirectory.h"
#include "tests/app/programbed.h"
#include "tests/harness/stranger.h"
#include "tests/harness/timeout.h"

#include <QDir>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

const QString Nothing = u"{\"version\": 1, \"profiles\": []}"_s;

struct Output
{
    int exitStatus = -1;
    QString text;
    QString errors;
};

} // namespace

/// What `culvert VERB` says to whoever is in the place of the running instance, and believes of it.
class InstanceClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anotherUserHearsNothing_data();
    void anotherUserHearsNothing();
    void anotherUsersFolderIsRefusedEvenWhenItIsEmpty();
    void folderThatOthersCanWriteInIsRefused();
    void linkIsNotFollowed();
    void onlyWhereNobodyListensThereIsNoInstance_data();
    void onlyWhereNobodyListensThereIsNoInstance();
    void folderThatCannotBeSeenIsNoMissingInstance();
    void repliesCannotSteerTheTerminal_data();
    void repliesCannotSteerTheTerminal();

private:
    QString folder() const { return m_folder; }
    QString socket() const { return instanceSocketPath(m_folder); }
    bool makeFolder() const
    {
        return QDir().mkdir(m_folder) &&
               ::chmod(QFile::encodeName(m_folder).constData(), 0700) == 0;
    }
    Output culvert(const QStringList &arguments);
    Output resultOf(QProcess &process);
    std::unique_ptr<QProcess> start(const QStringList &arguments);

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
    QString m_folder;
};

/// The folder is the one under /tmp that is used where there is none of the session, which anybody
/// can make beforehand.
void InstanceClientTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_environment = QProcessEnvironment::systemEnvironment();
    const QString tooLong = m_home->path() + u'/' + QString(100, u'x');
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, tooLong);
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_home->path());
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", tooLong.toUtf8());
    m_folder = runtimeDirectoryPath();
    qputenv("XDG_RUNTIME_DIR", before);
    QVERIFY2(m_folder.startsWith(u"/tmp/culvert-"), qPrintable(m_folder));
    QVERIFY(!QFile::exists(m_folder));
}

void InstanceClientTest::cleanup()
{
    QFile::remove(m_folder);
    QDir(m_folder).removeRecursively();
}

std::unique_ptr<QProcess> InstanceClientTest::start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(ProgramBed::path(), arguments);
    process->write(Nothing.toUtf8());
    process->closeWriteChannel();
    return process;
}

Output InstanceClientTest::resultOf(QProcess &process)
{
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, TimeoutMs))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Output InstanceClientTest::culvert(const QStringList &arguments)
{
    return resultOf(*start(arguments));
}

void InstanceClientTest::anotherUserHearsNothing_data()
{
    QTest::addColumn<Stranger::Owns>("owns");
    QTest::addColumn<QStringList>("arguments");
    const QList<QPair<const char *, Stranger::Owns>> owners{{"folder", Stranger::Owns::Folder},
                                                            {"socket", Stranger::Owns::Socket},
                                                            {"process", Stranger::Owns::Process}};
    for (const auto &[name, owns] : owners) {
        for (const QStringList &arguments :
             {QStringList{u"up"_s, u"work"_s}, {u"status"_s}, {u"import"_s, u"-"_s}, {u"list"_s}})
            QTest::addRow("%s, %s", name, qPrintable(arguments.first())) << owns << arguments;
    }
}

void InstanceClientTest::anotherUserHearsNothing()
{
    if (!AsUser::isPossible())
        QSKIP("only root can be another user");
    QFETCH(Stranger::Owns, owns);
    QFETCH(QStringList, arguments);
    QVERIFY(makeFolder());
    Stranger stranger(socket(), owns);
    const Output output = culvert(arguments);
    QCOMPARE(stranger.heard(), QByteArray());
    QCOMPARE(output.exitStatus, ExitStatus::Failed);
    QCOMPARE(output.text, QString());
    for (const QString &word : {u"culvert: "_s, folder(), u"the user nobody"_s, u"remove"_s})
        QVERIFY2(output.errors.contains(word), qPrintable(output.errors));
    QCOMPARE(output.errors.count(u'\n'), 1);
}

void InstanceClientTest::anotherUsersFolderIsRefusedEvenWhenItIsEmpty()
{
    if (!AsUser::isPossible())
        QSKIP("only root can be another user");
    QVERIFY(makeFolder());
    QCOMPARE(::chown(QFile::encodeName(folder()).constData(), AsUser::Nobody, 0), 0);
    for (const QString &argument : {u"status"_s, u"--headless"_s}) {
        const Output output = culvert({argument});
        QCOMPARE(output.exitStatus, ExitStatus::Failed);
        for (const QString &word : {folder(), u"the user nobody"_s, u"XDG_RUNTIME_DIR"_s})
            QVERIFY2(output.errors.contains(word), qPrintable(output.errors));
    }
}

void InstanceClientTest::folderThatOthersCanWriteInIsRefused()
{
    QVERIFY(makeFolder());
    QLocalServer server;
    QVERIFY(server.listen(socket()));
    QCOMPARE(::chmod(QFile::encodeName(folder()).constData(), 0777), 0);
    const Output output = culvert({u"status"_s});
    QCOMPARE(output.exitStatus, ExitStatus::Failed);
    QVERIFY2(output.errors.contains(u"chmod 700 " + folder()), qPrintable(output.errors));
    QVERIFY(!server.hasPendingConnections());
}

void InstanceClientTest::linkIsNotFollowed()
{
    QVERIFY(QFile::link(m_home->path(), folder()));
    QLocalServer server;
    QVERIFY(server.listen(instanceSocketPath(m_home->path())));
    const Output output = culvert({u"status"_s});
    QCOMPARE(output.exitStatus, ExitStatus::Failed);
    QVERIFY2(output.errors.contains(folder()), qPrintable(output.errors));
    QVERIFY(!server.hasPendingConnections());
}

void InstanceClientTest::onlyWhereNobodyListensThereIsNoInstance_data()
{
    QTest::addColumn<bool>("hasFolder");
    QTest::addColumn<bool>("hasSocket");
    QTest::newRow("never started") << false << false;
    QTest::newRow("ended") << true << false;
    QTest::newRow("killed") << true << true;
}

void InstanceClientTest::onlyWhereNobodyListensThereIsNoInstance()
{
    QFETCH(bool, hasFolder);
    QFETCH(bool, hasSocket);
    if (hasFolder)
        QVERIFY(makeFolder());
    if (hasSocket) {
        const Descriptor left(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        const NativeAddress address = NativeAddress::unixSocket(socket());
        QCOMPARE(::bind(left.number(), address.get(), address.size), 0);
    }
    const Output output = culvert({u"status"_s});
    QCOMPARE(output.exitStatus, ExitStatus::NoInstance);
    QVERIFY2(output.errors.contains(u"is not running"), qPrintable(output.errors));
}

void InstanceClientTest::folderThatCannotBeSeenIsNoMissingInstance()
{
    QFile file(folder());
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Output output = culvert({u"status"_s});
    QCOMPARE(output.exitStatus, ExitStatus::Failed);
    QVERIFY2(output.errors.contains(folder()), qPrintable(output.errors));
}

void InstanceClientTest::repliesCannotSteerTheTerminal_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const QStringList &arguments : {QStringList{u"status"_s},
                                         {u"list"_s},
                                         {u"connections"_s},
                                         {u"list"_s, u"--json"_s},
                                         {u"export"_s},
                                         {u"up"_s, u"work"_s}})
        QTest::addRow("%s", qPrintable(arguments.join(u' '))) << arguments;
}

/// Whatever the instance is, an older one or none at all: this is the user's own, so it is heard.
void InstanceClientTest::repliesCannotSteerTheTerminal()
{
    QFETCH(QStringList, arguments);
    const QString hostile = u"a\x1b[2J\x1b]0;t\a\u009b31m\u202eb\u2066\u200bc\x7f\r\u2028d\tе\n"_s;
    const QString harmless =
        uR"(a\x1b[2J\x1b]0;t\x07\x9b31m\u{202e}b\u{2066}\u{200b}c\x7f\x0d\u{2028}d е)"_s + u'\n';
    QVERIFY(makeFolder());
    QLocalServer server;
    QVERIFY(server.listen(socket()));
    const auto process = start(arguments);
    QTRY_VERIFY_WITH_TIMEOUT(server.hasPendingConnections(), TimeoutMs);
    QLocalSocket *client = server.nextPendingConnection();
    QTRY_VERIFY_WITH_TIMEOUT(client->canReadLine(), TimeoutMs);
    const VerbReply reply{ExitStatus::Failed, hostile, u"culvert: " + hostile};
    client->write(QJsonDocument(reply.toJson()).toJson(QJsonDocument::Compact) + '\n');
    client->flush();
    const Output output = resultOf(*process);
    QCOMPARE(output.exitStatus, ExitStatus::Failed);
    QCOMPARE(output.text, harmless);
    QCOMPARE(output.errors, QString(u"culvert: " + harmless));
}

QTEST_GUILESS_MAIN(InstanceClientTest)
#include "tst_instanceclient.moc"
