"""Checks that the 19 municipalities of the Region are there, under the names people look for."""

from collections.abc import Iterator
from typing import Final

from kiosk.language import Language
from kiosk.procedures.catalogue import Pack
from kiosk.procedures.errors import Code, Problem
from kiosk.procedures.layout import MUNICIPALITIES_FILE

OFFICIAL_NAMES: Final = {
    "anderlecht": ("Anderlecht", "Anderlecht"),
    "auderghem": ("Auderghem", "Oudergem"),
    "berchem-sainte-agathe": ("Berchem-Sainte-Agathe", "Sint-Agatha-Berchem"),
    "bruxelles": ("Ville de Bruxelles", "Stad Brussel"),
    "etterbeek": ("Etterbeek", "Etterbeek"),
    "evere": ("Evere", "Evere"),
    "forest": ("Forest", "Vorst"),
    "ganshoren": ("Ganshoren", "Ganshoren"),
    "ixelles": ("Ixelles", "Elsene"),
    "jette": ("Jette", "Jette"),
    "koekelberg": ("Koekelberg", "Koekelberg"),
    "molenbeek-saint-jean": ("Molenbeek-Saint-Jean", "Sint-Jans-Molenbeek"),
    "saint-gilles": ("Saint-Gilles", "Sint-Gillis"),
    "saint-josse-ten-noode": ("Saint-Josse-ten-Noode", "Sint-Joost-ten-Node"),
    "schaerbeek": ("Schaerbeek", "Schaarbeek"),
    "uccle": ("Uccle", "Ukkel"),
    "watermael-boitsfort": ("Watermael-Boitsfort", "Watermaal-Bosvoorde"),
    "woluwe-saint-lambert": ("Woluwe-Saint-Lambert", "Sint-Lambrechts-Woluwe"),
    "woluwe-saint-pierre": ("Woluwe-Saint-Pierre", "Sint-Pieters-Woluwe"),
}


def check_municipalities(pack: Pack) -> Iterator[Problem]:
    """Each of the 19 once, in both languages of the Region, and nothing else."""
    ids = [municipality.id for municipality in pack.municipalities]
    for name in OFFICIAL_NAMES:
        if ids.count(name) != 1:
            yield _problem("municipalities", f"has {name} {ids.count(name)} times", "each of the 19 once")
    for municipality in pack.municipalities:
        where = f"municipalities[{municipality.id}]"
        if municipality.id not in OFFICIAL_NAMES:
            yield _problem(where, "is not one of the 19", ", ".join(OFFICIAL_NAMES))
            continue
        official = dict(zip((Language.FR, Language.NL), OFFICIAL_NAMES[municipality.id], strict=True))
        for language, name in official.items():
            if municipality.names.get(language) != name:
                wrong = f"is {municipality.names.get(language, 'missing')!r}"
                yield _problem(f"{where}.names.{language}", wrong, name)


def _problem(where: str, wrong: str, allowed: str) -> Problem:
    return Problem(MUNICIPALITIES_FILE, where, wrong, allowed, Code.STRUCTURE_MUNICIPALITY)
