"""A procedure in three languages, as long in its words as a real one; nothing in it is a fact."""

from typing import Final

from kiosk.file_kinds import FileKind
from kiosk.language import Language
from kiosk.media.names import shown
from kiosk.procedures.model import Uploads
from kiosk.procedures.words import OtherWays, ProcedureWords, StepWords, TroubleWords
from ui.screens import pick, save

MUNICIPALITIES: Final = (
    "Anderlecht",
    "Auderghem",
    "Berchem-Sainte-Agathe",
    "Ville de Bruxelles",
    "Etterbeek",
    "Evere",
    "Forest",
    "Ganshoren",
    "Ixelles",
    "Jette",
    "Koekelberg",
    "Molenbeek-Saint-Jean",
    "Saint-Gilles",
    "Saint-Josse-ten-Noode",
    "Schaerbeek",
    "Uccle",
    "Watermael-Boitsfort",
    "Woluwe-Saint-Lambert",
    "Woluwe-Saint-Pierre",
)

_FR: Final = ProcedureWords(
    language=Language.FR,
    title="Composition de ménage",
    summary="Un certificat qui dit qui habite avec vous.",
    audience=("Vous habitez dans la Région bruxelloise.", "Vous voulez le certificat de votre ménage."),
    not_for=("Vous habitez à la Ville de Bruxelles.", "Vous demandez pour une autre personne."),
    receive=("Un certificat en PDF, tout de suite.",),
    price=("Cela dépend de votre commune.", "Regardez le prix sur le site avant de signer."),
    delay=("Le certificat arrive tout de suite.", "Parfois par la poste, en sept jours."),
    other_ways=OtherWays(
        counter=("Allez à votre commune avec votre carte.",),
        phone=("Appelez votre commune.",),
        post=("Écrivez une lettre à votre commune.",),
    ),
    after=(
        "Votre certificat est aussi dans votre eBox.",
        "Gardez le numéro de votre demande.",
        "Une question ? Appelez votre commune.",
    ),
)
_NL: Final = ProcedureWords(
    language=Language.NL,
    title="Gezinssamenstelling",
    summary="Een attest dat zegt wie bij u woont.",
    audience=("U woont in het Brussels Gewest.", "U wilt het attest van uw eigen gezin."),
    not_for=("U woont in de Stad Brussel.", "U vraagt het voor iemand anders."),
    receive=("Een attest in PDF, meteen.",),
    price=("Dat hangt af van uw gemeente.", "Bekijk de prijs op de site voor u tekent."),
    delay=("Het attest komt meteen.", "Soms met de post, binnen zeven dagen."),
    other_ways=OtherWays(
        counter=("Ga naar uw gemeente met uw kaart.",),
        phone=("Bel uw gemeente.",),
        post=("Schrijf een brief naar uw gemeente.",),
    ),
    after=(
        "Uw attest zit ook in uw eBox.",
        "Bewaar het nummer van uw aanvraag.",
        "Een vraag? Bel uw gemeente.",
    ),
)
_EN: Final = ProcedureWords(
    language=Language.EN,
    title="Household composition",
    summary="A certificate that says who lives with you.",
    audience=("You live in the Brussels Region.", "You want the certificate of your own household."),
    not_for=("You live in the City of Brussels.", "You ask for another person."),
    receive=("A certificate in PDF, at once.",),
    price=("It depends on your municipality.", "Look at the price on the site before you sign."),
    delay=("The certificate comes at once.", "Sometimes by post, within seven days."),
    other_ways=OtherWays(
        counter=("Go to your municipality with your card.",),
        phone=("Call your municipality.",),
        post=("Write a letter to your municipality.",),
    ),
    after=(
        "Your certificate is also in your eBox.",
        "Keep the number of your request.",
        "A question? Call your municipality.",
    ),
)
PROCEDURE: Final = {Language.FR: _FR, Language.NL: _NL, Language.EN: _EN}

STEP: Final = {
    Language.FR: StepWords(
        title="Cliquez sur « {word} »",
        do=("Le bouton bleu est à droite, dans le cadre.", "La page de connexion va s’ouvrir."),
        why=("Le site doit savoir qui vous êtes.", "Ainsi personne d’autre ne reçoit votre document."),
        place="Au milieu de la page, dans une petite fenêtre.",
        trouble=(
            TroubleWords(symptom="Je ne vois pas ce bouton.", remedy=("Fermez la fenêtre d’information.",)),
            TroubleWords(
                symptom="La page est toute blanche.", remedy=("Attendez dix secondes.", "Appelez l’équipe.")
            ),
            TroubleWords(symptom="Le site parle une autre langue.", remedy=("Cliquez sur FR, en haut.",)),
        ),
        care=("Gardez votre carte et votre code près de vous.", "Personne d’autre ne tape votre code."),
    ),
    Language.NL: StepWords(
        title="Klik op “{word}”",
        do=("De blauwe knop staat rechts, in het kader.", "De aanmeldpagina gaat open."),
        why=("De site moet weten wie u bent.", "Zo krijgt niemand anders uw document."),
        place="In het midden van de pagina, in een klein venster.",
        trouble=(
            TroubleWords(symptom="Ik zie die knop niet.", remedy=("Sluit het venster met informatie.",)),
            TroubleWords(
                symptom="De pagina is helemaal wit.", remedy=("Wacht tien seconden.", "Roep iemand.")
            ),
            TroubleWords(symptom="De site spreekt een andere taal.", remedy=("Klik bovenaan op NL.",)),
        ),
        care=("Houd uw kaart en uw code bij u.", "Niemand anders typt uw code."),
    ),
    Language.EN: StepWords(
        title="Click on “{word}”",
        do=("The blue button is on the right, in the box.", "The log-in page opens."),
        why=("The site must know who you are.", "So nobody else gets your document."),
        place="In the middle of the page, in a small window.",
        trouble=(
            TroubleWords(symptom="I don't see that button.", remedy=("Close the information window.",)),
            TroubleWords(symptom="The page is all white.", remedy=("Wait ten seconds.", "Ask for help.")),
            TroubleWords(symptom="The site speaks another language.", remedy=("Click EN, at the top.",)),
        ),
        care=("Keep your card and your code with you.", "Nobody else types your code."),
    ),
}
SITE_WORD: Final = {Language.FR: "Me connecter", Language.NL: "Aanmelden", Language.EN: "Connect me"}
QUESTION: Final = {
    Language.FR: ("Dans quelle commune habitez-vous ?", "C’est l’adresse de votre carte d’identité."),
    Language.NL: ("In welke gemeente woont u?", "Dat is het adres van uw identiteitskaart."),
    Language.EN: ("Which municipality do you live in?", "It is the address of your identity card."),
}
NEEDS: Final = {
    Language.FR: (
        ("card", "Votre carte d’identité", "La carte avec une puce.", "card"),
        ("pin", "Votre code PIN", "Les quatre chiffres de votre carte.", "code"),
        ("reader", "Un lecteur de carte", "Il y en a un à cet ordinateur.", "reader"),
    ),
    Language.NL: (
        ("card", "Uw identiteitskaart", "De kaart met een chip.", "card"),
        ("pin", "Uw pincode", "De vier cijfers van uw kaart.", "code"),
        ("reader", "Een kaartlezer", "Er staat er een bij deze computer.", "reader"),
    ),
    Language.EN: (
        ("card", "Your identity card", "The card with a chip.", "card"),
        ("pin", "Your PIN code", "The four digits of your card.", "code"),
        ("reader", "A card reader", "There is one at this computer.", "reader"),
    ),
}
PURPOSE: Final = {
    Language.FR: (
        ("Pour qui est ce certificat ?", ()),
        ("Une administration à Bruxelles", "Une commune, un CPAS, la Région", "municipality"),
        ("Une autre organisation en Belgique", "Une école, une banque, un bailleur", "document"),
        ("Un autre pays", "Avec une signature officielle", "passport"),
    ),
    Language.NL: (
        ("Voor wie is dit attest?", ()),
        ("Een overheid in Brussel", "Een gemeente, een OCMW, het Gewest", "municipality"),
        ("Een andere organisatie in België", "Een school, een bank, een verhuurder", "document"),
        ("Een ander land", "Met een officiële handtekening", "passport"),
    ),
    Language.EN: (
        ("Who is this certificate for?", ()),
        ("A Brussels administration", "A municipality, a CPAS, the Region", "municipality"),
        ("Another organisation in Belgium", "A school, a bank, a landlord", "document"),
        ("Another country", "With an official signature", "passport"),
    ),
}

UPLOADS: Final = Uploads(
    kinds=tuple(FileKind),
    largest_file_bytes=20 << 20,
    largest_total_bytes=100 << 20,
    most_files=10,
    longest_name=255,
)
_FILES: Final = (
    pick.FileView("Document-1.pdf", "", 96_000, is_photo=False),
    *(
        pick.FileView(shown(name), "KINGSTON 16GB", size, is_photo=name.endswith("g"))
        for name, size in (
            ("Facture d’électricité de novembre 2026.pdf", 310_000),
            ("IMG_20261125_101500.jpg", 8_400_000),
            ("scan.png", 2_000_000),
            ("attestation_de_la_mutuelle_version_definitive_corrigee_2.pdf", 40_000),
            ("x" * 251 + ".pdf", 1_000),
            ("bail.pdf", 900_000),
            ("photo du compteur.jpeg", 23_000_000),
            ("carte.pdf", 1_200_000),
            ("lettre.pdf", 30_000),
        )
    ),
)
PICKING: Final = {
    "pick": pick.PickView(pick.Face.FILES, _FILES, sticks=1, others=3, cut=True),
    "pick-few": pick.PickView(pick.Face.FILES, _FILES[:3], sticks=1),
    "pick-none": pick.PickView(pick.Face.FILES),
    "pick-no-file": pick.PickView(pick.Face.FILES, sticks=1, others=2),
    "pick-looking": pick.PickView(),
    "pick-photo": pick.PickView(pick.Face.PHOTO),
    "pick-copying": pick.PickView(pick.Face.COPYING),
    "pick-making-pdf": pick.PickView(pick.Face.MAKING_PDF),
    "pick-too-large": pick.PickView(pick.Face.REFUSED, code="photo-size", offers_pdf=True),
    "pick-count": pick.PickView(pick.Face.REFUSED, code="count", offers_anyway=True),
    "pick-total": pick.PickView(pick.Face.REFUSED, code="total-size", offers_pdf=True, offers_anyway=True),
    "pick-fake": pick.PickView(pick.Face.REFUSED, code="not-what-it-says"),
}
_STICKS: Final = (
    save.StickView("KINGSTON 16GB", 14_100_000_000, read_only=False),
    save.StickView("Vacances", 0, read_only=True),
)
SAVING: Final = {
    "save": save.SaveView(save.Face.STICKS, _STICKS),
    "save-none": save.SaveView(save.Face.STICKS),
    "save-looking": save.SaveView(),
    "save-saving": save.SaveView(save.Face.SAVING),
    "save-saved": save.SaveView(save.Face.SAVED, name="Composition de ménage 2026-11-25.pdf"),
    "save-read-only": save.SaveView(save.Face.FAILED, code="read-only"),
}
HOLDERS: Final = ("Camille Exemple", "Jan-Willem van den Oefenvoorbeeld")  # as long as a card has room for
