"""The short stylesheet: what a palette cannot say. Widgets ask for a look by dynamic properties.

Labels: `role` = title, heading, label, strong, muted, small, error. Buttons: `kind` = primary, link, quiet,
blocked, choice, facet, search. Frames: `look` = card, row, banner, toast, sheet, bar, navigation, line. Banners
also have a `tone` (see `Tone`).
"""

from __future__ import annotations

from ui.theme.fonts import BODY_PX, HEADING_PX, LABEL_PX, SMALL_PX, TITLE_PX, points
from ui.theme.spacing import FOCUS, RADIUS_CARD, RADIUS_CONTROL, REACH, TARGET
from ui.theme.tokens import Tokens, Tone

_RULES = """
QMainWindow, QDialog {{ background: {bg}; }}
QToolTip {{ background: {surface}; color: {text}; border: 1px solid {line}; padding: 4px 8px; }}
QLabel[role="title"] {{ font-size: {title}pt; font-weight: 700; }}
QLabel[role="heading"] {{ font-size: {heading}pt; font-weight: 600; }}
QLabel[role="label"] {{ font-size: {label}pt; font-weight: 600; color: {muted}; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="small"] {{ font-size: {small}pt; color: {muted}; }}
QLabel[role="error"] {{ font-size: {small}pt; color: {bad}; }}
QFrame[look="card"], QTableView, QListView, QTreeView {{
    background: {surface}; border: 1px solid {line}; border-radius: {card}px; }}
QFrame[look="row"] {{ background: transparent; border: none; border-top: 1px solid {line}; }}
QFrame[look="row"][first="true"] {{ border-top: none; }}
QFrame[look="row"][clickable="true"]:hover {{ background: {selection}; }}
QFrame[look="row"][ring="true"] {{ border: {focus}px solid {accent}; border-radius: {control}px; }}
QFrame[look="line"] {{ background: {line}; border: none; }}
QFrame[look="navigation"] {{ background: {nav}; border: none; }}
QFrame[look="bar"] {{ background: {surface}; border: none; border-top: 1px solid {line}; }}
QFrame[look="sheet"] {{ background: {surface}; border: 1px solid {rim}; border-radius: {card}px; }}
QFrame[look="toast"] {{ background: {text}; border: none; border-radius: {card}px; }}
QFrame[look="toast"] QLabel {{ color: {surface}; }}
QFrame[look="toast"] QPushButton {{
    background: transparent; color: {surface}; border: 1px solid {surface}; border-radius: {control}px; }}
QFrame[look="toast"] QPushButton:focus {{ border: {focus}px solid {surface}; }}
QFrame[look="banner"] {{ border-radius: {card}px; }}
QPushButton {{
    background: {surface}; color: {text}; border: 1px solid {line}; border-radius: {control}px;
    padding: 5px 12px; min-height: {inner}px; font-weight: 600; }}
QPushButton:hover {{ border-color: {rim}; }}
QPushButton:pressed {{ background: {selection}; }}
QPushButton:disabled {{ color: {muted}; background: {bg}; }}
QPushButton:focus {{ border: {focus}px solid {accent}; padding: 4px 11px; }}
QPushButton[kind="primary"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton[kind="primary"]:focus {{ border: {focus}px solid {text}; }}
QPushButton[kind="blocked"] {{
    border-style: dashed; border-color: {rim}; color: {muted}; background: transparent; }}
QPushButton[kind="link"] {{
    background: transparent; border: none; border-top: {focus}px solid transparent;
    border-bottom: {focus}px solid transparent; border-radius: 0; color: {accent}; padding: 4px 0; }}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border-bottom-color: {accent}; padding: 4px 0; }}
QPushButton[kind="quiet"] {{
    background: transparent; border: 1px solid transparent; padding: 5px; font-weight: 400; }}
QPushButton[kind="quiet"]:hover {{ background: {selection}; }}
QPushButton[kind="quiet"]:focus {{ border: {focus}px solid {accent}; padding: 4px; }}
QPushButton[kind="row"], QPushButton[kind="status"] {{
    background: transparent; border: 2px solid transparent; padding: 0 1px; min-height: 0; }}
QPushButton[kind="status"] {{ font-weight: 400; font-size: {small}pt; }}
QPushButton[kind="row"]:hover, QPushButton[kind="status"]:hover {{ color: {accent}; }}
QPushButton[kind="status"]:focus {{ border: {focus}px solid {accent}; padding: 0 1px; }}
QPushButton[kind="row"], QPushButton[kind="row"]:focus {{ border: none; padding: 0; text-align: left; }}
QPushButton[kind="drop"] {{
    border: 1px dashed {rim}; color: {muted}; background: transparent; min-height: {tall}px; }}
QPushButton[kind="drop"]:focus {{ border: {focus}px dashed {accent}; }}
QLabel[look="keys"] {{
    color: {muted}; font-size: {label}pt; border: 1px solid {line}; border-radius: 4px; padding: 1px 5px; }}
QPushButton[kind="search"] {{ color: {muted}; font-weight: 400; text-align: left; }}
QPushButton[kind="choice"] {{ padding: 5px 16px; }}
QPushButton[kind="choice"]:checked {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton[kind="choice"]:checked:focus {{ border: {focus}px solid {text}; }}
QPushButton[kind="facet"] {{
    font-weight: 400; border-radius: {facet}px; padding: 3px 12px; min-height: {low}px; }}
QPushButton[kind="facet"]:checked {{
    background: {accent_soft}; color: {accent}; border-color: {accent}; font-weight: 600; }}
QPushButton[kind="facet"]:focus {{ border: {focus}px solid {accent}; padding: 2px 11px; }}
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {{
    background: {surface}; color: {text}; border: 1px solid {rim}; border-radius: {control}px;
    padding: 4px 8px; placeholder-text-color: {muted};
    selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit, QAbstractSpinBox, QComboBox {{ min-height: {field}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {{
    border: {focus}px solid {accent}; padding: 3px 7px; }}
QComboBox:!editable {{ padding: 4px 10px; }} QComboBox:!editable:focus {{ padding: 3px 9px; }}
QLineEdit[wrong="true"], QComboBox[wrong="true"] {{ border-color: {bad}; }}
QLineEdit:read-only, QLineEdit:disabled, QPlainTextEdit:read-only {{ background: {bg}; }}
QPushButton[tall="true"], QLineEdit[tall="true"], QComboBox[tall="true"] {{ min-height: {reach}px; }}
QLineEdit[plain="true"] {{ border: none; padding: 0; min-height: 0; background: transparent; }}
QComboBox::drop-down {{ border: none; width: 28px; }} QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView, QMenu {{ background: {surface}; color: {text}; border: 1px solid {rim}; }}
QMenu::item {{ padding: 6px 24px 6px 12px; }}
QMenu::item:selected {{ background: {selection}; color: {text}; }}
QTableView, QListView, QTreeView {{
    selection-background-color: {selection}; selection-color: {text}; gridline-color: {line};
    outline: none; padding: 1px; }}
QTableView:focus, QListView:focus, QTreeView:focus {{ border: {focus}px solid {accent}; padding: 0; }}
QListView[look="plain"], QTableView[look="plain"] {{ border: none; padding: 0; background: transparent; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{
    background: transparent; color: {muted}; border: none; border-bottom: 1px solid {line};
    padding: 7px 10px; font-size: {label}pt; font-weight: 600; }}
QTabBar {{ background: transparent; border: none; }}
QTabBar::tab {{
    background: transparent; color: {muted}; border: none; border-bottom: 2px solid transparent;
    padding: 8px 2px; margin: 0 18px 0 0; }}
QTabBar[mirrored="true"]::tab {{ margin: 0 0 0 18px; }}
QTabBar::tab:selected {{ color: {text}; border-bottom: 2px solid {accent}; font-weight: 600; }}
QTabBar::tab:focus {{ border: {focus}px solid {accent}; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QScrollBar:vertical {{ width: 10px; background: transparent; margin: 0; }}
QScrollBar:horizontal {{ height: 10px; background: transparent; margin: 0; }}
QScrollBar::handle {{ background: {line}; border-radius: 3px; margin: 2px; min-height: 32px; min-width: 6px; }}
QScrollBar::handle:hover {{ background: {rim}; }}
QScrollBar::handle:horizontal {{ min-width: 32px; min-height: 6px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    width: 0; height: 0; background: transparent; }}
QProgressBar {{ background: {line}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QSplitter::handle {{ background: transparent; }}
QCheckBox, QRadioButton {{
    spacing: 8px; min-height: {inner}px; padding: 4px; border: 2px solid transparent; border-radius: {control}px; }}
QCheckBox::indicator {{ width: {mark}px; height: {mark}px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {accent}; }}
"""


def build_stylesheet(tokens: Tokens, text_scale: int = 100) -> str:
    """Return the stylesheet of a set of tokens at a text scale in percent; at most 120 lines."""
    names = {name: getattr(tokens, name) for name in Tokens.__slots__}
    sizes = {
        "title": points(TITLE_PX, text_scale),
        "heading": points(HEADING_PX, text_scale),
        "body": points(BODY_PX, text_scale),
        "small": points(SMALL_PX, text_scale),
        "label": points(LABEL_PX, text_scale),
    }
    lengths = {
        "focus": FOCUS,
        "control": RADIUS_CONTROL,
        "card": RADIUS_CARD,
        "facet": TARGET // 2,
        # Heights grow with the text: a stylesheet's least height overrules what the words need.
        "inner": (TARGET - 12) * text_scale // 100,
        "field": (TARGET - 10) * text_scale // 100,
        "tall": (2 * TARGET - 16) * text_scale // 100,
        "mark": (TARGET // 2 + 2) * text_scale // 100,
        "low": (TARGET - 8) * text_scale // 100,
        "reach": (REACH - 10) * text_scale // 100,
    }
    return _RULES.format(**names, **sizes, **lengths) + _tones(tokens)


def _tones(tokens: Tokens) -> str:
    rules = []
    for tone in Tone:
        _, ground = tokens.pair(tone)
        rules.append(f'QFrame[look="banner"][tone="{tone}"] {{ background: {ground}; }}')
    return "\n".join(rules)
