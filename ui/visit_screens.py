"""The screens of a visit, and how each is filled from the procedure's words."""

from PySide6.QtCore import QObject

from kiosk.language import Language
from kiosk.procedures.journey import Journey
from kiosk.procedures.model import (
    Checklist,
    Municipality,
    Node,
    Notice,
    Outcome,
    Portal,
    Procedure,
    Question,
    Step,
)
from kiosk.procedures.pack import Pack
from kiosk.procedures.words import ProcedureWords
from ui.screens.checklist import ChecklistScreen, NeedView
from ui.screens.choice import ChoiceScreen
from ui.screens.document import DocumentScreen
from ui.screens.end import EndScreen
from ui.screens.intro import IntroScreen
from ui.screens.notice import NoticeScreen
from ui.screens.outcome import OutcomeScreen
from ui.screens.page_trouble import PageTroubleScreen
from ui.screens.question import QuestionScreen
from ui.widgets.choices import Choice
from ui.widgets.look import Look
from ui.widgets.screen import Screen


class VisitScreens(QObject):
    """One screen of each kind, filled anew whenever it is shown."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.choice = ChoiceScreen(look)
        self.intro = IntroScreen(look)
        self.question = QuestionScreen(look)
        self.checklist = ChecklistScreen(look)
        self.notice = NoticeScreen(look)
        self.outcome = OutcomeScreen(look)
        self.trouble = PageTroubleScreen(look)
        self.document = DocumentScreen(look)
        self.end = EndScreen(look)

    @property
    def that_go_on(self) -> tuple[Screen, ...]:
        """The screens whose "next" means going on."""
        return self.intro, self.checklist, self.notice, self.outcome, self.end

    def choice_of(self, pack: Pack, portal: Portal, language: Language) -> Screen:
        """The procedures on offer."""
        offered = []
        for procedure in pack.offered(portal, language):
            words = pack.words[procedure.id, language]
            offered.append(Choice(procedure.id, words.title, words.summary, procedure.pictogram))
        self.choice.show_procedures(offered)
        return self.choice

    def none_fits(self) -> Screen:
        """What to do when the procedure is not here."""
        lines = (
            self.tr("This computer guides you through the procedures on the list only."),
            self.tr("Ask the facilitator, or go to your municipality."),
        )
        self.outcome.show_outcome("other-ways", self.tr("We cannot guide you here yet."), lines)
        return self.outcome

    def intro_of(self, procedure: Procedure, words: ProcedureWords) -> Screen:
        """What the procedure is."""
        self.intro.show_procedure(words, procedure.duration_min, procedure.pictogram)
        return self.intro

    def trouble_of(self, code: str) -> Screen:
        """The site does not come."""
        self.trouble.show_trouble(code)
        return self.trouble

    def missing_need(self, journey: Journey, words: ProcedureWords, need_id: str) -> Screen:
        """The way on for who does not have something."""
        for node in journey.procedure.nodes:
            needs = node.needs if isinstance(node, Checklist) else ()
            for need in needs:
                if need.id == need_id:
                    said = words.checklists[node.id].needs[need_id]
                    self.outcome.show_outcome(
                        need.pictogram, said.missing_title, said.missing, words.other_ways
                    )
        return self.outcome

    def other_ways(self, procedure: Procedure, words: ProcedureWords) -> Screen:
        """Counter, telephone, post."""
        title = self.tr("You can also do it another way.")
        self.outcome.show_outcome("other-ways", title, (), words.other_ways, procedure.official_page)
        return self.outcome

    def node_of(
        self, journey: Journey, node: Node | None, words: ProcedureWords, language: Language
    ) -> Screen:
        """The screen of a node before the site, or the end."""
        match node:
            case Question():
                return self._question(journey, node, words, language)
            case Checklist():
                said = words.checklists[node.id]
                needs = [
                    NeedView(
                        need.id, said.needs[need.id].label, said.needs[need.id].note or "", need.pictogram
                    )
                    for need in journey.needs(node)
                ]
                self.checklist.show_needs(said.title, needs)
                return self.checklist
            case Notice():
                notice = words.notices[node.id]
                local = _local(journey, node, words)
                self.notice.show_notice(node.pictogram, notice.title, notice.lines, notice.go_on, local)
                return self.notice
            case Outcome():
                notice = words.notices[node.id]
                self.outcome.show_outcome(node.pictogram, notice.title, notice.lines, words.other_ways)
                return self.outcome
            case _:
                self.end.show_end(words, journey.procedure.official_page)
                return self.end

    def _question(
        self, journey: Journey, question: Question, words: ProcedureWords, language: Language
    ) -> Screen:
        said = words.questions[question.id]
        if question.municipalities:
            options = [Choice(each.id, _name(each, language)) for each in journey.municipalities]
            options.sort(key=lambda choice: choice.label)
        else:
            options = [
                Choice(
                    option.id,
                    said.options[option.id].label,
                    said.options[option.id].note or "",
                    option.pictogram,
                )
                for option in question.options
            ]
        self.question.ask(said.title, said.lines, options, journey.chosen(question.id))
        return self.question


def _local(journey: Journey, notice: Notice, words: ProcedureWords) -> tuple[str, ...]:
    """What holds in the citizen's own municipality, on the last notice before the site."""
    if not isinstance(journey.go_on(notice.id).present, Step):
        return ()
    chosen = [
        journey.chosen(node.id) for node in journey.path if isinstance(node, Question) and node.municipalities
    ]
    return next((words.local[answer] for answer in chosen if answer in words.local), ())


def _name(municipality: Municipality, language: Language) -> str:
    return municipality.names.get(language, municipality.names[Language.FR])
