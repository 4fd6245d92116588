// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/engineinterface.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowmemory.h"

#include <QMainWindow>
#include <QTimer>

class QListView;
class QSplitter;
class QStackedWidget;

namespace Culvert {

class DetailsPane;
class EmptyPage;
class NoticeBoard;
class ProfileEditor;
class ProfileModel;
class Transfer;

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
    /// Shows the window, in front of others.
    void raiseWindow();
    /// False while it is hidden or minimised.
    bool isSeen() const;

public Q_SLOTS:
    void addProfile();
    void editCurrent();
    void duplicateCurrent();
    void removeCurrent();
    /// Shows the old and the new host key of the selected profile.
    void compareHostKeys();

Q_SIGNALS:
    /// A person wants a browser that goes through this profile's SOCKS endpoint.
    void browseRequested(const QString &profileId);
    void quitRequested();
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
    QListView *makeList();
    void showStatus(const EngineStatus &status);
    void showCurrent();
    void selectSomething();
    void toggleCurrent();
    void openEditor(const Profile &profile, bool isNew);
    void removeNow(const QString &id);
    void about();
    void remember();
    void followVisibility();
    const ProfileStatus *current() const;
    std::optional<Profile> currentSettings() const;

    EngineInterface &m_engine;
    QString m_settingsFile;
    WindowMemory m_memory;
    /// To be selected as soon as it has a row.
    QString m_wanted;
    bool m_hidesOnClose = false;
    bool m_watching = false;
    QTimer m_ticker;
    WindowActions m_actions;
    ProfileModel *m_model;
    QListView *m_list = nullptr;
    DetailsPane *m_details;
    NoticeBoard *m_notices;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    EmptyPage *m_empty;
    Transfer *m_transfer;
};

} // namespace Culvert
