// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/engineinterface.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowmemory.h"

#include <QMainWindow>
#include <QTimer>

class QDockWidget;
class QSplitter;
class QStackedWidget;

namespace Culvert {

class DetailsPane;
class EmptyPage;
class LogPane;
class MutedLabel;
class NoticeBoard;
class ProfileDialogs;
class ProfileRemoval;
class ProfileSide;
class ServerProbe;
class Transfer;
class WarningNotice;

/// The list of tunnels with their switches, and all about the selected one.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// @p engine must outlive the window.
    explicit MainWindow(EngineInterface &engine, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Takes the window's place and form from this file, and keeps them there from now on (see
    /// WindowMemory). To be called before the window is shown.
    void rememberIn(const QString &settingsFile);
    /// True where a tray icon can bring the window back: closing then hides it. Else closing asks
    /// to quit.
    void setHidesOnClose(bool hides);
    /// Where "now" comes from; the system's clock if never set.
    void setClock(const Clock &clock);

    /// The ways in and out for profiles.
    Transfer &transfer() { return *m_transfer; }

    /// The selected profile's id; empty if none is.
    QString currentProfile() const;
    /// A profile that the engine has not told of yet is selected when it does, unless a person has
    /// selected another one by then.
    void selectProfile(const QString &id);
    /// Shows something that went wrong outside the engine, such as a browser that did not start.
    void showProblem(const Failure &failure);
    /// Something that a person should know once, though nothing is wrong.
    void showNote(const QString &sentence);
    /// What the first page offers; nothing = it cannot be set.
    void setStartsAtLogin(std::optional<bool> starts);
    /// Says that there is no tray, so that closing quits; once in all, see rememberIn().
    void tellOfNoTray();
    /// Who tries servers and looks for services; outlives the window. Without, neither is offered.
    void setProbe(ServerProbe &probe);
    /// What has happened to tunnels is shown there.
    LogPane &log() { return *m_log; }
    /// Before the program is quit: asks what is to become of changes that are not saved, and
    /// returns true. False if there are none, or if that question is there already.
    bool asksAboutChanges();
    /// Shows the window, in front of others.
    void raiseWindow();
    /// False while it is hidden or minimised.
    bool isSeen() const;

public Q_SLOTS:
    void addProfile();
    void editCurrent();
    void duplicateCurrent();
    void removeCurrent();
    /// Asks for a port that is to be reached for now, first through the selected profile.
    void quickForward();

Q_SIGNALS:
    /// A person wants a browser that goes through this profile's SOCKS endpoint.
    void browseRequested(const QString &profileId);
    /// A person wants a program with all of its connections through this profile's tunnel.
    void programRequested(const QString &profileId);
    void quitRequested();
    void settingsRequested();
    void demoRequested();
    void startAtLoginChosen(bool starts);
    /// The window was closed and the program goes on for the first time: tell the person, once.
    void wentToTray();
    /// isSeen() has changed.
    void visibilityChanged(bool seen);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectActions();
    void makePages();
    void connectSide();
    QWidget *makeDetails();
    void makeLog();
    void connectDetails();
    void tick();
    void setPace();
    void showHint();
    void showStatus(const EngineStatus &status);
    void showCurrent();
    void toggleCurrent();
    void connectRemoval();
    void remember();
    void followVisibility();
    const ProfileStatus *current() const;

    EngineInterface &m_engine;
    QString m_settingsFile;
    WindowMemory m_memory;
    bool m_hidesOnClose = false;
    bool m_watching = false;
    QTimer m_ticker;
    WindowActions m_actions;
    ProfileSide *m_side;
    DetailsPane *m_details;
    /// In the place of details where no tunnel is selected.
    MutedLabel *m_hint;
    NoticeBoard *m_notices;
    WarningNotice *m_note;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    EmptyPage *m_empty;
    Transfer *m_transfer;
    ProfileRemoval *m_removal;
    ProfileDialogs *m_dialogs;
    LogPane *m_log;
    QDockWidget *m_logDock;
};

} // namespace Culvert
