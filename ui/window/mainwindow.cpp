// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/window/mainwindow.h"

#include "core/model/plaintext.h"
#include "ui/editor/endpointeditor.h"
#include "ui/editor/profileeditor.h"
#include "ui/models/profilemodel.h"
#include "ui/transfer/transfer.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/plainmessagebox.h"
#include "ui/widgets/warningnotice.h"
#include "ui/window/aboutbox.h"
#include "ui/window/detailspane.h"
#include "ui/window/logpane.h"
#include "ui/window/noticeboard.h"
#include "ui/window/profiledialogs.h"
#include "ui/window/profileremoval.h"
#include "ui/window/profileside.h"
#include "ui/words/icons.h"
#include "ui/words/texts.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QGuiApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize FirstSize{1100, 780};
/// Where something counts seconds, and where nothing does.
constexpr std::chrono::milliseconds TickEvery{1000};
constexpr std::chrono::milliseconds RestEvery{60'000};

} // namespace

MainWindow::MainWindow(EngineInterface &engine, QWidget *parent)
    : QMainWindow(parent)
    , m_engine(engine)
    , m_actions(*this)
    , m_side(new ProfileSide(engine, this))
    , m_details(new DetailsPane(engine, this))
    , m_hint(new MutedLabel(this))
    , m_notices(new NoticeBoard(this))
    , m_note(new WarningNotice(this))
    , m_pages(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_empty(new EmptyPage(this))
    , m_transfer(new Transfer(engine, this))
    , m_removal(new ProfileRemoval(engine, this))
    , m_dialogs(new ProfileDialogs(engine, this))
    , m_log(new LogPane(this))
    , m_logDock(new QDockWidget(this))
{
    setWindowTitle(tr("Culvert"));
    setWindowIcon(Icons::program());
    connectActions();
    for (QAction *action : {m_actions.test, m_actions.findServices})
        action->setVisible(false);
    makePages();
    makeLog();
    resize(FirstSize);

    m_ticker.setParent(this);
    m_ticker.setObjectName(u"ticker"_s);
    m_ticker.setInterval(TickEvery);
    connect(&m_ticker, &QTimer::timeout, this, &MainWindow::tick);
    // After the model's own connection, so that its rows are there.
    connect(&m_engine, &EngineInterface::statusChanged, this, &MainWindow::showStatus);
    showStatus(m_engine.status());
}

MainWindow::~MainWindow()
{
    remember();
    if (m_watching)
        m_engine.setWatched(false);
}

void MainWindow::connectActions()
{
    connect(m_actions.add, &QAction::triggered, this, &MainWindow::addProfile);
    connect(m_actions.import, &QAction::triggered, m_transfer, &Transfer::import);
    connect(m_actions.exportAll, &QAction::triggered, m_transfer, &Transfer::exportAll);
    connect(m_transfer, &Transfer::imported, this, &MainWindow::selectProfile);
    connect(m_transfer, &Transfer::failed, this, &MainWindow::showProblem);
    connect(m_actions.edit, &QAction::triggered, this, &MainWindow::editCurrent);
    connect(m_actions.duplicate, &QAction::triggered, this, &MainWindow::duplicateCurrent);
    connect(m_actions.remove, &QAction::triggered, this, &MainWindow::removeCurrent);
    connect(m_actions.toggle, &QAction::triggered, this, &MainWindow::toggleCurrent);
    connect(m_actions.connectNow, &QAction::triggered, this,
            [this] { m_engine.up(currentProfile()); });
    connect(m_actions.browse, &QAction::triggered, this,
            [this] { Q_EMIT browseRequested(currentProfile()); });
    connect(m_actions.openProgram, &QAction::triggered, this,
            [this] { Q_EMIT programRequested(currentProfile()); });
    connect(m_actions.quickForward, &QAction::triggered, this, &MainWindow::quickForward);
    connect(m_actions.test, &QAction::triggered, m_dialogs,
            [this] { m_dialogs->test(currentProfile()); });
    connect(m_actions.findServices, &QAction::triggered, m_dialogs,
            [this] { m_dialogs->findServices(currentProfile()); });
    connect(m_actions.copyCommand, &QAction::triggered, m_dialogs,
            [this] { m_dialogs->copyCommand(currentProfile()); });
    connect(m_actions.moveUp, &QAction::triggered, m_side, [this] { m_side->moveCurrent(-1); });
    connect(m_actions.moveDown, &QAction::triggered, m_side, [this] { m_side->moveCurrent(1); });
    connect(m_actions.find, &QAction::triggered, m_side, &ProfileSide::focusSearch);
    connect(m_actions.settings, &QAction::triggered, this, &MainWindow::settingsRequested);
    connect(m_actions.quit, &QAction::triggered, this, &MainWindow::quitRequested);
    connect(m_actions.about, &QAction::triggered, this, [this] { showAboutBox(this); });
    m_dialogs->setHosts([this] { return m_transfer->ownHosts(); });
    connect(m_dialogs, &ProfileDialogs::failed, this, &MainWindow::showProblem);
    connect(m_dialogs, &ProfileDialogs::saved, this, &MainWindow::selectProfile);
    connect(m_dialogs, &ProfileDialogs::forwardMade, this,
            [this](const QString &id, const QString &sentence) {
                selectProfile(id);
                showNote(sentence);
            });
}

void MainWindow::connectSide()
{
    m_side->addProfileActions(m_actions.ofProfile());
    connect(m_side, &ProfileSide::currentChanged, this, &MainWindow::showCurrent);
    connect(m_side, &ProfileSide::activated, this, &MainWindow::editCurrent);
    connect(m_side, &ProfileSide::failed, this, &MainWindow::showProblem);
}

QWidget *MainWindow::makeDetails()
{
    auto *place = new QWidget(m_splitter);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins({});
    layout->addWidget(m_details);
    layout->addWidget(m_hint);
    return place;
}

void MainWindow::makeLog()
{
    m_logDock->setObjectName(u"log"_s);
    m_logDock->setWindowTitle(tr("Log"));
    m_logDock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    // The pane has a heading of its own.
    m_logDock->setTitleBarWidget(new QWidget(m_logDock));
    m_logDock->setWidget(m_log);
    addDockWidget(Qt::BottomDockWidgetArea, m_logDock);
    m_logDock->hide();
    connect(m_actions.showLog, &QAction::toggled, m_logDock, &QWidget::setVisible);
    connect(m_log, &LogPane::closeRequested, m_actions.showLog,
            [this] { m_actions.showLog->setChecked(false); });
}

void MainWindow::connectDetails()
{
    connect(m_details, &DetailsPane::editRequested, this, &MainWindow::editCurrent);
    connect(m_details, &DetailsPane::hostKeysRequested, m_dialogs, [this] {
        if (const ProfileStatus *profile = current())
            m_dialogs->compareHostKeys(*profile);
    });
    connect(m_details, &DetailsPane::testRequested, m_dialogs,
            [this](qsizetype endpoint) { m_dialogs->test(currentProfile(), endpoint); });
    connect(m_details, &DetailsPane::failed, this, &MainWindow::showProblem);
    connect(m_details, &DetailsPane::browseRequested, this,
            [this] { Q_EMIT browseRequested(currentProfile()); });
}

void MainWindow::connectRemoval()
{
    connect(m_removal, &ProfileRemoval::removed, this, [this](const QString &name) {
        showNote(tr("The tunnel “%1” was removed.").arg(plainLine(name)));
        m_note->setAction(tr("&Undo"));
    });
    connect(m_removal, &ProfileRemoval::broughtBack, this, &MainWindow::selectProfile);
    connect(m_removal, &ProfileRemoval::failed, this, &MainWindow::showProblem);
    connect(m_note, &WarningNotice::acted, this, [this] {
        m_note->setWarnings({});
        m_note->setAction({});
        m_removal->undo();
    });
}

void MainWindow::makePages()
{
    connectSide();
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(makeDetails());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({340, 600});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_splitter);
    m_side->focusList();
    connect(m_empty, &EmptyPage::addRequested, this, &MainWindow::addProfile);
    connect(m_empty, &EmptyPage::shown, this,
            [this] { m_empty->setImportOffered(m_transfer->hasOwnHosts()); });
    connect(m_empty, &EmptyPage::importRequested, m_transfer, &Transfer::import);
    connect(m_empty, &EmptyPage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_empty, &EmptyPage::startAtLoginChosen, this, &MainWindow::startAtLoginChosen);
    connectDetails();

    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_note->setObjectName(u"note"_s);
    m_note->setDismissable();
    connectRemoval();
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(12, 0, 12, 0);
    notes->addWidget(m_note);
    layout->addWidget(m_notices);
    layout->addLayout(notes);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
}

void MainWindow::showStatus(const EngineStatus &status)
{
    m_notices->setNotices(status.notices);
    const bool any = !status.profiles.isEmpty();
    // Before the list is shown: with the focus it makes its first row the current one.
    if (any)
        m_side->selectSomething();
    QWidget *page = any ? static_cast<QWidget *>(m_splitter) : m_empty;
    if (m_pages->currentWidget() != page) {
        m_pages->setCurrentWidget(page);
        if (any)
            m_side->focusList();
    }
    m_actions.exportAll->setEnabled(any);
    showCurrent();
    const auto up =
        std::count_if(status.profiles.begin(), status.profiles.end(),
                      [](const ProfileStatus &p) { return p.state == TunnelState::Up; });
    setWindowTitle(up > 0 ? tr("Culvert – %1 up").arg(up) : tr("Culvert"));
    if (m_watching)
        setPace();
}

void MainWindow::showCurrent()
{
    const ProfileStatus *profile = current();
    m_details->setProfile(profile,
                          profile ? m_side->model().traffic(profile->id) : TrafficHistory());
    m_actions.follow(profile);
    showHint();
}

void MainWindow::showHint()
{
    const bool any = current() != nullptr;
    m_details->setVisible(any);
    m_hint->setVisible(!any);
    if (!any)
        m_hint->setText(m_side->hint());
}

const ProfileStatus *MainWindow::current() const
{
    return m_side->current();
}

QString MainWindow::currentProfile() const
{
    return m_side->currentId();
}

void MainWindow::selectProfile(const QString &id)
{
    m_side->select(id);
}

void MainWindow::toggleCurrent()
{
    m_side->toggleCurrent();
    // The engine says what comes of it.
    m_actions.toggle->setChecked(m_side->isCurrentOn());
}

void MainWindow::addProfile()
{
    raiseWindow();
    m_dialogs->add();
}

void MainWindow::editCurrent()
{
    m_dialogs->edit(currentProfile());
}

void MainWindow::duplicateCurrent()
{
    m_dialogs->duplicate(currentProfile());
}

void MainWindow::removeCurrent()
{
    if (const ProfileStatus *profile = current())
        m_removal->ask(*profile);
}

void MainWindow::quickForward()
{
    raiseWindow();
    m_dialogs->quickForward(currentProfile());
}

void MainWindow::showProblem(const Failure &failure)
{
    m_notices->add(failure);
}

void MainWindow::showNote(const QString &sentence)
{
    m_removal->forget();
    m_note->setAction({});
    m_note->setWarnings({sentence});
}

void MainWindow::setStartsAtLogin(std::optional<bool> starts)
{
    m_empty->setStartsAtLogin(starts);
}

void MainWindow::tellOfNoTray()
{
    if (m_memory.toldOfNoTray)
        return;
    m_memory.toldOfNoTray = true;
    if (!m_settingsFile.isEmpty())
        m_memory.write(m_settingsFile);
    showNote(
        tr("This desktop has no tray for Culvert’s icon. Closing this window quits Culvert and "
           "takes all tunnels down; minimise it to keep them."));
}

bool MainWindow::asksAboutChanges()
{
    auto *editor = findChild<ProfileEditor *>();
    auto *endpoint = editor ? editor->findChild<EndpointEditor *>() : nullptr;
    if (endpoint && endpoint->isVisible()) {
        raiseWindow();
        // Asks, if there is something to lose.
        endpoint->reject();
        if (endpoint->isVisible())
            return true;
    }
    const bool isAsked =
        editor && editor->findChild<PlainMessageBox *>(QString(), Qt::FindDirectChildrenOnly);
    if (!editor || !editor->isVisible() || !editor->hasChanges() || isAsked)
        return false;
    raiseWindow();
    editor->reject();
    return true;
}

void MainWindow::setProbe(ServerProbe &probe)
{
    m_dialogs->setProbe(probe);
    for (QAction *action : {m_actions.test, m_actions.findServices})
        action->setVisible(true);
    m_details->setTestable(true);
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

bool MainWindow::isSeen() const
{
    return isVisible() && !isMinimized();
}

void MainWindow::setHidesOnClose(bool hides)
{
    m_hidesOnClose = hides;
}

void MainWindow::setClock(const Clock &clock)
{
    m_side->model().setClock(clock);
    m_details->setClock(clock);
}

void MainWindow::rememberIn(const QString &settingsFile)
{
    m_settingsFile = settingsFile;
    m_memory = WindowMemory::read(settingsFile);
    restoreGeometry(m_memory.geometry);
    m_splitter->restoreState(m_memory.splitter);
    m_side->model().setCollapsedGroups(m_memory.collapsed);
    m_actions.showLog->setChecked(m_memory.showsLog);
    selectProfile(m_memory.profile);
}

void MainWindow::remember()
{
    if (m_settingsFile.isEmpty())
        return;
    m_memory.geometry = saveGeometry();
    m_memory.splitter = m_splitter->saveState();
    m_memory.profile = currentProfile();
    m_memory.showsLog = m_actions.showLog->isChecked();
    m_memory.collapsed = m_side->model().collapsedGroups();
    // Where it cannot be kept, the next window is like the one before; that is worth no message.
    m_memory.write(m_settingsFile);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    if (!m_hidesOnClose || qGuiApp->isSavingSession()) {
        event->accept();
        Q_EMIT quitRequested();
        return;
    }
    // Not accepted, so that it does not count as the last window that closed.
    event->ignore();
    hide();
    if (m_settingsFile.isEmpty()) {
        Q_EMIT wentToTray();
        return;
    }
    if (std::exchange(m_memory.toldOfTray, true))
        return;
    m_memory.write(m_settingsFile);
    Q_EMIT wentToTray();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    followVisibility();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    followVisibility();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        followVisibility();
}

void MainWindow::tick()
{
    m_side->model().tick();
    const ProfileStatus *profile = current();
    m_details->tick(profile ? m_side->model().traffic(profile->id) : TrafficHistory());
    setPace();
}

/// Where nothing counts seconds, the window rests as well.
void MainWindow::setPace()
{
    const std::chrono::milliseconds pace = m_side->model().isLively() ? TickEvery : RestEvery;
    if (m_ticker.intervalAsDuration() != pace)
        m_ticker.setInterval(pace);
}

/// Numbers and times run only while somebody can see them.
void MainWindow::followVisibility()
{
    const bool seen = isSeen();
    if (seen == m_watching)
        return;
    m_watching = seen;
    m_engine.setWatched(seen);
    if (seen) {
        m_ticker.start();
        tick();
    } else {
        m_ticker.stop();
    }
    Q_EMIT visibilityChanged(seen);
}

} // namespace Culvert
