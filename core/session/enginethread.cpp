// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/enginethread.h"

namespace Culvert {

using namespace Qt::StringLiterals;

EngineThread::EngineThread(Engine::Setup setup, QObject *parent)
    : EngineInterface(parent)
    , m_engine(new Engine(std::move(setup)))
{
    m_thread.setObjectName(u"engine"_s);
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_engine, &Engine::start);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    connect(m_engine, &Engine::profilesChanged, this, [this](const QList<Profile> &profiles) {
        m_profiles = profiles;
        Q_EMIT profilesChanged(profiles);
    });
    connect(m_engine, &Engine::statusChanged, this, [this](const EngineStatus &status) {
        m_status = status;
        Q_EMIT statusChanged(status);
    });
    connect(m_engine, &Engine::promptsChanged, this, [this](const QList<Prompt> &prompts) {
        m_prompts = prompts;
        Q_EMIT promptsChanged(prompts);
    });
    m_thread.start();
}

EngineThread::~EngineThread()
{
    m_thread.quit();
    m_thread.wait();
}

template <typename Work, typename Answer>
void EngineThread::ask(Work work, Answer answer)
{
    QMetaObject::invokeMethod(m_engine, [this, work = std::move(work), answer = std::move(answer)] {
        // This object outlives the engine's thread.
        QMetaObject::invokeMethod(this, [answer, result = work()] { answer(result); });
    });
}

template <typename Value>
std::function<void(const Value &)>
EngineThread::hereLater(const std::function<void(const Value &)> &answer)
{
    return [this, answer](const Value &value) {
        QMetaObject::invokeMethod(this, [answer, value] { answer(value); });
    };
}

void EngineThread::answerPrompt(quint64 id, const PromptAnswer &answer)
{
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, id, answer] { engine->answerPrompt(id, answer); });
}

void EngineThread::requestHostKeyChange(
    const QString &id, const std::function<void(const Result<HostKeyChange> &)> &answer)
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, id, later = hereLater(answer)] {
        engine->requestHostKeyChange(id, later);
    });
}

void EngineThread::forgetHostKey(const QString &id, const HostKeyChange &change, const Done &done)
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, id, change, later = hereLater(done)] {
        engine->forgetHostKey(id, change, later);
    });
}

void EngineThread::checkNow()
{
    QMetaObject::invokeMethod(m_engine, &Engine::checkNow);
}

void EngineThread::up(const QString &id, const UpWish &wish)
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, id, wish] { engine->up(id, wish); });
}

void EngineThread::down(const QString &id)
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, id] { engine->down(id); });
}

void EngineThread::save(const Profile &profile, const Done &done)
{
    ask([engine = m_engine, profile] { return engine->save(profile); }, done);
}

void EngineThread::add(const QList<Profile> &profiles, const AllDone &done)
{
    ask([engine = m_engine, profiles] { return engine->add(profiles); }, done);
}

void EngineThread::remove(const QStringList &ids, const Done &done)
{
    ask([engine = m_engine, ids] { return engine->remove(ids); }, done);
}

void EngineThread::reloadProfiles(const Done &done)
{
    ask([engine = m_engine] { return engine->reloadProfiles(); }, done);
}

void EngineThread::reorder(const QStringList &ids, const Done &done)
{
    ask([engine = m_engine, ids] { return engine->reorder(ids); }, done);
}

void EngineThread::requestStatus(const std::function<void(const EngineStatus &)> &answer)
{
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, later = hereLater(answer)] { engine->requestStatus(later); });
}

void EngineThread::requestConnections(
    const std::function<void(const QList<ConnectionStatus> &)> &answer)
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, later = hereLater(answer)] {
        engine->requestConnections(later);
    });
}

void EngineThread::closeConnection(quint64 id, const Done &done)
{
    ask([engine = m_engine, id] { return engine->closeConnection(id); }, done);
}

void EngineThread::connectPipes(const QString &id, const std::shared_ptr<PipeWish> &wish,
                                const Done &done)
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, id, wish, later = hereLater(done)] {
        engine->connectPipes(id, wish, later);
    });
}

void EngineThread::requestControlPath(const QString &id,
                                      const std::function<void(const QString &)> &answer)
{
    ask([engine = m_engine, id] { return engine->controlPath(id); }, answer);
}

void EngineThread::addExtra(const QString &id, const ExtraEndpoint::Maker &maker,
                            const std::function<void(const Result<quint64> &)> &answer)
{
    ask([engine = m_engine, id, maker] { return engine->addExtra(id, maker); }, answer);
}

void EngineThread::removeExtra(quint64 number)
{
    QMetaObject::invokeMethod(m_engine,
                              [engine = m_engine, number] { engine->removeExtra(number); });
}

void EngineThread::setWatched(bool watched)
{
    QMetaObject::invokeMethod(m_engine,
                              [engine = m_engine, watched] { engine->setWatched(watched); });
}

} // namespace Culvert
