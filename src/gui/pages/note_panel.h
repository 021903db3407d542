// SPDX-License-Identifier: MIT
// A note from the field in ten seconds: one sentence, a kind, Enter. Lies over the window like the search.
#pragma once
#include "core/model/field_note.h"
#include "gui/widgets/over_panel.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tilth {

class ChoiceBox;
class Desk;
class LinkPicker;

class NotePanel : public OverPanel {
    Q_OBJECT

public:
    NotePanel(Desk& desk, QWidget* window);

    /// With what is known already: a deal, a kind, a place.
    void open(const FieldNote& known = {});
    /// That of the window in which a widget lies; nothing happens where it has none.
    static void openIn(const QWidget* widget, const FieldNote& known);

protected:
    void place() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeLayout();
    QWidget* makeKinds();
    QWidget* makePlaces();
    bool chooseKind(QEvent* event);
    void fillFromDeal();
    QWidget* makeAbout();
    void showAbout();
    void takeOffDeal();
    void save();
    FieldNote written() const;

    Desk& m_desk;
    QLineEdit *m_text, *m_competitor;
    QButtonGroup* m_kinds;
    LinkPicker* m_deal;
    ChoiceBox *m_territory, *m_product;
    QLabel *m_about, *m_fault;
    QPushButton* m_takeOff;
    QPushButton* m_save;
};

}
