// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/window/mainwindow.h"

#include "ui/editor/profiledefaults.h"
#include "ui/editor/profileeditor.h"
#include "ui/models/profiledelegate.h"
#include "ui/models/profilemodel.h"
#include "ui/prompts/hostkeychangedialog.h"
#include "ui/transfer/transfer.h"
#include "ui/widgets/activation.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/plainmessagebox.h"
#include "ui/window/detailspane.h"
#include "ui/window/noticeboard.h"
#include "ui/words/icons.h"
#include "ui/words/statetexts.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Culvert {

namespace {

constexpr QSize FirstSize{940, 700};
constexpr std::chrono::seconds TickEvery{1};

} // namespace

MainWindow::MainWindow(EngineInterface &engine, QWidget *parent)
    : QMainWindow(parent)
    , m_engine(engine)
    , m_actions(*this)
    , m_model(new ProfileModel(engine, this))
    , m_details(new DetailsPane(engine, this))
    , m_notices(new NoticeBoard(this))
    , m_pages(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_empty(new EmptyPage(this))
    , m_transfer(new Transfer(engine, this))
{
    setWindowTitle(tr("Culvert"));
    setWindowIcon(Icons::program());
    connectActions();
    makePages();
    resize(FirstSize);

    m_ticker.setInterval(TickEvery);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        m_model->tick();
        m_details->tick();
    });
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
    connect(m_actions.quit, &QAction::triggered, this, &MainWindow::quitRequested);
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::about);
}

QListView *MainWindow::makeList()
{
    auto *list = new QListView(m_splitter);
    list->setFrameShape(QFrame::NoFrame);
    list->setItemDelegate(new ProfileDelegate(list));
    list->setModel(m_model);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAccessibleName(tr("Tunnels"));
    list->setContextMenuPolicy(Qt::ActionsContextMenu);
    list->addActions(m_actions.ofProfile());
    list->setMinimumWidth(240);
    onActivation(list, [this] { editCurrent(); });
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MainWindow::showCurrent);
    // Whoever has chosen another one meanwhile stays there.
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_wanted.clear(); });
    return list;
}

void MainWindow::makePages()
{
    m_list = makeList();
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({340, 600});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_splitter);
    m_list->setFocus();
    connect(m_empty, &EmptyPage::addRequested, this, &MainWindow::addProfile);
    connect(m_empty, &EmptyPage::shown, this,
            [this] { m_empty->setImportOffered(m_transfer->hasOwnHosts()); });
    connect(m_empty, &EmptyPage::importRequested, m_transfer, &Transfer::import);
    connect(m_details, &DetailsPane::editRequested, this, &MainWindow::editCurrent);
    connect(m_details, &DetailsPane::hostKeysRequested, this, &MainWindow::compareHostKeys);
    connect(m_details, &DetailsPane::browseRequested, this,
            [this] { Q_EMIT browseRequested(currentProfile()); });

    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
}

void MainWindow::showStatus(const EngineStatus &status)
{
    m_notices->setNotices(status.notices);
    const bool any = !status.profiles.isEmpty();
    // Before the list is shown: with the focus it makes its first row the current one.
    if (any)
        selectSomething();
    QWidget *page = any ? static_cast<QWidget *>(m_splitter) : m_empty;
    if (m_pages->currentWidget() != page) {
        m_pages->setCurrentWidget(page);
        if (any)
            m_list->setFocus();
    }
    m_actions.exportAll->setEnabled(any);
    showCurrent();
    const auto up =
        std::count_if(status.profiles.begin(), status.profiles.end(),
                      [](const ProfileStatus &p) { return p.state == TunnelState::Up; });
    setWindowTitle(up > 0 ? tr("Culvert – %1 up").arg(up) : tr("Culvert"));
}

void MainWindow::selectSomething()
{
    selectProfile(std::exchange(m_wanted, {}));
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
}

void MainWindow::showCurrent()
{
    const ProfileStatus *profile = current();
    m_details->setProfile(profile);
    m_actions.follow(profile);
}

const ProfileStatus *MainWindow::current() const
{
    return m_model->at(m_list->currentIndex());
}

QString MainWindow::currentProfile() const
{
    const ProfileStatus *profile = current();
    return profile ? profile->id : QString();
}

void MainWindow::selectProfile(const QString &id)
{
    const QModelIndex index = m_model->indexOf(id);
    m_wanted = index.isValid() ? QString() : id;
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

std::optional<Profile> MainWindow::currentSettings() const
{
    const QString id = currentProfile();
    const QList<Profile> profiles = m_engine.profiles();
    const auto found = std::find_if(profiles.begin(), profiles.end(),
                                    [&id](const Profile &profile) { return profile.id == id; });
    return found == profiles.end() ? std::nullopt : std::optional(*found);
}

void MainWindow::toggleCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    // The engine says what comes of it.
    m_actions.toggle->setChecked(index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
}

void MainWindow::addProfile()
{
    raiseWindow();
    openEditor(ProfileDefaults::fresh(m_engine.profiles()), true);
}

void MainWindow::editCurrent()
{
    if (const std::optional<Profile> profile = currentSettings())
        openEditor(*profile, false);
}

void MainWindow::duplicateCurrent()
{
    if (const std::optional<Profile> profile = currentSettings())
        openEditor(ProfileDefaults::duplicate(*profile, m_engine.profiles()), true);
}

void MainWindow::openEditor(const Profile &profile, bool isNew)
{
    // One at a time: two of the same profile would undo each other's changes.
    if (auto *open = findChild<ProfileEditor *>(); open && open->isVisible()) {
        open->activateWindow();
        return;
    }
    auto *editor = new ProfileEditor(
        m_engine, profile, isNew ? ProfileEditor::Mode::Add : ProfileEditor::Mode::Edit, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &ProfileEditor::saved, this, &MainWindow::selectProfile);
    editor->open();
}

void MainWindow::removeCurrent()
{
    const ProfileStatus *profile = current();
    if (!profile)
        return;
    auto *box = new PlainMessageBox(PlainMessageBox::Warning, tr("Remove a tunnel"),
                                    tr("Remove the tunnel “%1”?").arg(profile->name),
                                    PlainMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QString loss = tr("Its settings are lost.");
    box->setInformativeText(profile->connections == 0
                                ? loss
                                : tr("It carries %1, which will be closed. %2")
                                      .arg(StateTexts::connections(profile->connections), loss));
    QPushButton *remove = box->addButton(tr("&Remove"), PlainMessageBox::DestructiveRole);
    box->setDefaultButton(PlainMessageBox::Cancel);
    connect(box, &PlainMessageBox::buttonClicked, this,
            [this, remove, id = profile->id](QAbstractButton *clicked) {
                if (clicked == remove)
                    removeNow(id);
            });
    box->open();
}

void MainWindow::removeNow(const QString &id)
{
    m_engine.remove(id, [self = QPointer(this)](const std::optional<Failure> &failure) {
        if (self && failure)
            self->showProblem(*failure);
    });
}

void MainWindow::compareHostKeys()
{
    const ProfileStatus *profile = current();
    if (!profile || findChild<HostKeyChangeDialog *>())
        return;
    auto *dialog = new HostKeyChangeDialog(m_engine, profile->id, profile->name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showProblem(const Failure &failure)
{
    m_notices->add(failure);
}

void MainWindow::about()
{
    auto *box = new PlainMessageBox(PlainMessageBox::NoIcon, tr("About Culvert"),
                                    tr("Culvert %1").arg(QCoreApplication::applicationVersion()),
                                    PlainMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(Icons::program().pixmap(QSize(64, 64), devicePixelRatio()));
    box->setInformativeText(tr("A tunnel manager over the system’s own ssh.\n"
                               "Free software under the MIT licence."));
    box->open();
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
    m_model->setClock(clock);
    m_details->setClock(clock);
}

void MainWindow::rememberIn(const QString &settingsFile)
{
    m_settingsFile = settingsFile;
    m_memory = WindowMemory::read(settingsFile);
    restoreGeometry(m_memory.geometry);
    m_splitter->restoreState(m_memory.splitter);
    selectProfile(m_memory.profile);
}

void MainWindow::remember()
{
    if (m_settingsFile.isEmpty())
        return;
    m_memory.geometry = saveGeometry();
    m_memory.splitter = m_splitter->saveState();
    m_memory.profile = currentProfile();
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

/// Numbers and times run only while somebody can see them.
void MainWindow::followVisibility()
{
    const bool seen = isSeen();
    if (seen == m_watching)
        return;
    m_watching = seen;
    m_engine.setWatched(seen);
    if (seen) {
        m_model->tick();
        m_details->tick();
        m_ticker.start();
    } else {
        m_ticker.stop();
    }
    Q_EMIT visibilityChanged(seen);
}

} // namespace Culvert
