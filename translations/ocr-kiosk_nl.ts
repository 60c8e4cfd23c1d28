<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AttractScreen</name>
    <message>
        <source>Step by step</source>
        <translation>Stap voor stap</translation>
    </message>
    <message>
        <source>Your request,
one step at a time.</source>
        <translation>Uw aanvraag,
één stap tegelijk.</translation>
    </message>
    <message>
        <source>We guide you on IRISbox. At the end, all is erased.</source>
        <translation>Wij leiden u door IRISbox. Op het einde wordt alles gewist.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
</context>
<context>
    <name>BlockedListSheet</name>
    <message>
        <source>Sites that stayed closed</source>
        <translation>Sites die gesloten bleven</translation>
    </message>
    <message>
        <source>For the facilitator: is one of them needed? Tell IT staff its name.</source>
        <translation>Voor de begeleider: is een ervan nodig? Geef de naam door aan de IT-dienst.</translation>
    </message>
</context>
<context>
    <name>BlockedSheet</name>
    <message>
        <source>This page stays closed here.</source>
        <translation>Deze pagina blijft hier gesloten.</translation>
    </message>
    <message>
        <source>It belongs to another step of your request.</source>
        <translation>Ze hoort bij een andere stap van uw aanvraag.</translation>
    </message>
    <message>
        <source>You can go to that step now.</source>
        <translation>U kunt nu naar die stap gaan.</translation>
    </message>
    <message>
        <source>It is not part of your request. Nothing is lost.</source>
        <translation>Ze hoort niet bij uw aanvraag. Er is niets verloren.</translation>
    </message>
    <message>
        <source>Go on with your request, or ask the facilitator.</source>
        <translation>Ga verder met uw aanvraag, of vraag het aan de begeleider.</translation>
    </message>
    <message>
        <source>The page is on: {0}</source>
        <translation>De pagina staat op: {0}</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Naar die stap gaan</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Hier verdergaan</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Stop and erase everything</source>
        <translation>Stoppen en alles wissen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>CardChoiceSheet</name>
    <message>
        <source>Which card is yours?</source>
        <translation>Welke kaart is van u?</translation>
    </message>
    <message>
        <source>There is more than one card. Press your own name.</source>
        <translation>Er is meer dan één kaart. Druk op uw eigen naam.</translation>
    </message>
    <message>
        <source>A card without a name</source>
        <translation>Een kaart zonder naam</translation>
    </message>
    <message>
        <source>None is mine</source>
        <translation>Geen van deze is van mij</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Is this your card?</source>
        <translation>Is dit uw kaart?</translation>
    </message>
    <message>
        <source>This name is on the card in the reader:</source>
        <translation>Deze naam staat op de kaart in de lezer:</translation>
    </message>
    <message>
        <source>A card without a name</source>
        <translation>Een kaart zonder naam</translation>
    </message>
    <message>
        <source>Not your name? Press “No”, and give the card to the facilitator.</source>
        <translation>Niet uw naam? Druk op “Nee” en geef de kaart aan de begeleider.</translation>
    </message>
    <message>
        <source>Yes, it is mine</source>
        <translation>Ja, ze is van mij</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>CardTroubleScreen</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Choose another key</source>
        <translation>Een andere sleutel kiezen</translation>
    </message>
    <message>
        <source>Exercise: take the card out</source>
        <translation>Oefening: de kaart uitnemen</translation>
    </message>
    <message>
        <source>Exercise: put the card in</source>
        <translation>Oefening: de kaart insteken</translation>
    </message>
    <message>
        <source>We did not use it. Put your own card in the reader, then try again.</source>
        <translation>We hebben ze niet gebruikt. Steek uw eigen kaart in de lezer en probeer opnieuw.</translation>
    </message>
    <message>
        <source>This is not your card.</source>
        <translation>Dit is niet uw kaart.</translation>
    </message>
    <message>
        <source>The card was taken out.</source>
        <translation>De kaart is uit de lezer genomen.</translation>
    </message>
    <message>
        <source>Put it in again, then try again.</source>
        <translation>Steek ze er weer in en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The computer finds no card reader. Ask the facilitator.</source>
        <translation>De computer vindt geen kaartlezer. Vraag het aan de begeleider.</translation>
    </message>
    <message>
        <source>No card reader found.</source>
        <translation>Geen kaartlezer gevonden.</translation>
    </message>
    <message>
        <source>Put it in again, with the chip first. Then try again.</source>
        <translation>Steek ze er weer in, met de chip eerst. Probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>The card cannot be read.</source>
        <translation>De kaart kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>Put your card in the reader, with the chip first. Then try again.</source>
        <translation>Steek uw kaart in de lezer, met de chip eerst. Probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>No card was read.</source>
        <translation>Er is geen kaart gelezen.</translation>
    </message>
</context>
<context>
    <name>ChecklistScreen</name>
    <message>
        <source>I have everything</source>
        <translation>Ik heb alles</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>Ik heb dit niet</translation>
    </message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message>
        <source>I don&apos;t find it</source>
        <translation>Ik vind het niet</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Wat hebt u nodig?</translation>
    </message>
    <message>
        <source>Choose one. You can always go back.</source>
        <translation>Kies er een. U kunt altijd terug.</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>Close the document</source>
        <translation>Document sluiten</translation>
    </message>
    <message>
        <source>Your document</source>
        <translation>Uw document</translation>
    </message>
    <message>
        <source>The pages of your document</source>
        <translation>De pagina’s van uw document</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Save to a USB stick</source>
        <translation>Opslaan op een USB-stick</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Pagina {0} van {1}</translation>
    </message>
</context>
<context>
    <name>DownloadRefusedSheet</name>
    <message>
        <source>This file cannot be opened here.</source>
        <translation>Dit bestand kan hier niet open.</translation>
    </message>
    <message>
        <source>We only take PDF documents and photos from the site.</source>
        <translation>Wij nemen alleen PDF’s en foto’s van de site.</translation>
    </message>
    <message>
        <source>The document did not arrive.</source>
        <translation>Het document is niet aangekomen.</translation>
    </message>
    <message>
        <source>Ask for it once more on the site.</source>
        <translation>Vraag het nog eens op de site.</translation>
    </message>
    <message>
        <source>This computer takes no more documents.</source>
        <translation>Deze computer neemt geen documenten meer.</translation>
    </message>
    <message>
        <source>Save or print what you have. Then ask the facilitator.</source>
        <translation>Bewaar of druk af wat u hebt. Vraag het dan aan de begeleider.</translation>
    </message>
    <message>
        <source>This document is too large for this computer.</source>
        <translation>Dit document is te groot voor deze computer.</translation>
    </message>
    <message>
        <source>Ask the facilitator for another way.</source>
        <translation>Vraag de begeleider hoe het anders kan.</translation>
    </message>
    <message>
        <source>This document is broken.</source>
        <translation>Dit document is kapot.</translation>
    </message>
    <message>
        <source>It is not your fault. What you did on the site stays.</source>
        <translation>Het is niet uw fout. Wat u op de site deed, blijft.</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Hulp vragen</translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message>
        <source>Finish and erase</source>
        <translation>Afsluiten en wissen</translation>
    </message>
    <message>
        <source>Well done. Your request is finished.</source>
        <translation>Goed gedaan. Uw aanvraag is klaar.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wat gebeurt er nu?</translation>
    </message>
    <message>
        <source>Take your card.</source>
        <translation>Neem uw kaart mee.</translation>
    </message>
    <message>
        <source>It is still in the reader.</source>
        <translation>Ze zit nog in de lezer.</translation>
    </message>
    <message>
        <source>Then we erase everything.</source>
        <translation>Daarna wissen wij alles.</translation>
    </message>
    <message>
        <source>Point the camera of your telephone at the code.</source>
        <translation>Richt de camera van uw telefoon op de code.</translation>
    </message>
    <message>
        <source>Take the address home</source>
        <translation>Neem het adres mee naar huis</translation>
    </message>
</context>
<context>
    <name>ErasingScreen</name>
    <message>
        <source>The computer had a problem. It ended your visit.</source>
        <translation>De computer had een probleem. Hij heeft uw bezoek beëindigd.</translation>
    </message>
    <message>
        <source>The site stopped three times. So we ended your visit.</source>
        <translation>De site is drie keer gestopt. Daarom hebben wij uw bezoek beëindigd.</translation>
    </message>
    <message>
        <source>Your screen was hidden for too long. So we ended your visit.</source>
        <translation>Uw scherm was te lang verborgen. Daarom stopten wij uw bezoek.</translation>
    </message>
    <message>
        <source>The code was wrong five times. So we ended the visit.</source>
        <translation>De code was vijf keer fout. Daarom stopten wij het bezoek.</translation>
    </message>
    <message>
        <source>The time for a visit is over.</source>
        <translation>De tijd voor een bezoek is voorbij.</translation>
    </message>
    <message>
        <source>You are logged out of the site.</source>
        <translation>U bent afgemeld van de site.</translation>
    </message>
    <message>
        <source>We could not see the site log you out. It logs out by itself after a while.</source>
        <translation>Wij zagen niet dat de site u afmeldde. Dat gebeurt na een tijdje vanzelf.</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>Alles is gewist.</translation>
    </message>
    <message>
        <source>We are erasing everything.</source>
        <translation>Wij wissen alles.</translation>
    </message>
    <message>
        <source>Nothing of you stays on this computer. Goodbye!</source>
        <translation>Op deze computer blijft niets van u achter. Tot ziens!</translation>
    </message>
    <message>
        <source>Take your card out of the reader.</source>
        <translation>Neem uw kaart uit de lezer.</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>I have done it</source>
        <translation>Het is gedaan</translation>
    </message>
</context>
<context>
    <name>Guided</name>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Verder naar beneden</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Ask the facilitator</source>
        <translation>Vraag het aan de begeleider</translation>
    </message>
    <message>
        <source>Raise your hand, or go to the desk.</source>
        <translation>Steek uw hand op, of ga naar de balie.</translation>
    </message>
    <message>
        <source>Look at the screen now and then. It may ask if you are there.</source>
        <translation>Kijk af en toe naar het scherm. Het vraagt soms of u er nog bent.</translation>
    </message>
    <message>
        <source>Never tell your code.</source>
        <translation>Zeg nooit uw code.</translation>
    </message>
    <message>
        <source>The facilitator helps you, but never types your code.</source>
        <translation>De begeleider helpt u, maar typt nooit uw code.</translation>
    </message>
    <message>
        <source>It doesn&apos;t work</source>
        <translation>Het lukt niet</translation>
    </message>
    <message>
        <source>Sites that stayed closed</source>
        <translation>Sites die gesloten bleven</translation>
    </message>
</context>
<context>
    <name>IntroScreen</name>
    <message>
        <source>Yes, I start</source>
        <translation>Ja, ik begin</translation>
    </message>
    <message>
        <source>About {0} minutes at this computer.</source>
        <translation>Ongeveer {0} minuten aan deze computer.</translation>
    </message>
    <message>
        <source>For you if</source>
        <translation>Voor u als</translation>
    </message>
    <message>
        <source>Not for you if</source>
        <translation>Niet voor u als</translation>
    </message>
    <message>
        <source>What you get</source>
        <translation>Wat u krijgt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Aan het loket</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Per telefoon</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per post</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Kies uw taal</translation>
    </message>
</context>
<context>
    <name>LeavingScreen</name>
    <message>
        <source>We are logging you out of the site.</source>
        <translation>Wij melden u af van de site.</translation>
    </message>
    <message>
        <source>Then we erase everything. It takes a few seconds.</source>
        <translation>Daarna wissen wij alles. Het duurt enkele seconden.</translation>
    </message>
    <message>
        <source>We are erasing everything.</source>
        <translation>Wij wissen alles.</translation>
    </message>
    <message>
        <source>Do not wait, erase now</source>
        <translation>Niet wachten, nu wissen</translation>
    </message>
</context>
<context>
    <name>NoPrinterSheet</name>
    <message>
        <source>You cannot print on this computer.</source>
        <translation>U kunt op deze computer niet afdrukken.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Er is niets verloren.</translation>
    </message>
    <message>
        <source>Ask the facilitator where you can print.</source>
        <translation>Vraag de begeleider waar u kunt afdrukken.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Continue</source>
        <translation>Verdergaan</translation>
    </message>
</context>
<context>
    <name>OutOfOrderCauses</name>
    <message>
        <source>Press &quot;Erase again&quot;. If this page stays, restart the computer.</source>
        <translation>Druk op “Opnieuw wissen”. Blijft deze pagina staan? Start de computer opnieuw op.</translation>
    </message>
    <message>
        <source>Press &quot;Erase again&quot;. If this page stays, call IT staff.</source>
        <translation>Druk op “Opnieuw wissen”. Blijft deze pagina staan? Bel de informaticadienst.</translation>
    </message>
    <message>
        <source>A program of the last visit still runs.</source>
        <translation>Een programma van het vorige bezoek werkt nog.</translation>
    </message>
    <message>
        <source>A file of the last visit is left.</source>
        <translation>Er staat nog een bestand van het vorige bezoek.</translation>
    </message>
    <message>
        <source>A file was changed during the visit.</source>
        <translation>Tijdens het bezoek is een bestand gewijzigd.</translation>
    </message>
    <message>
        <source>A copied text is still on this computer.</source>
        <translation>Er staat nog een gekopieerde tekst op deze computer.</translation>
    </message>
    <message>
        <source>A document is still in the print queue.</source>
        <translation>Er wacht nog een document bij de printer.</translation>
    </message>
    <message>
        <source>The volume or the keyboard has other settings.</source>
        <translation>Het volume of het toetsenbord staat anders dan ervoor.</translation>
    </message>
    <message>
        <source>This computer is not set up safely.</source>
        <translation>Deze computer is niet veilig ingesteld.</translation>
    </message>
    <message>
        <source>The check did not come to its end.</source>
        <translation>De controle is niet volledig uitgevoerd.</translation>
    </message>
    <message>
        <source>The program does not start as it should.</source>
        <translation>Het programma start niet zoals het hoort.</translation>
    </message>
</context>
<context>
    <name>OutOfOrderScreen</name>
    <message>
        <source>Please take another computer.</source>
        <translation>Neem een andere computer, alstublieft.</translation>
    </message>
    <message>
        <source>We are not sure that everything is erased. So nobody may use it now.</source>
        <translation>Wij zijn niet zeker dat alles gewist is. Daarom mag niemand hem gebruiken.</translation>
    </message>
    <message>
        <source>This computer cannot start a new visit.</source>
        <translation>Deze computer kan geen nieuw bezoek beginnen.</translation>
    </message>
    <message>
        <source>For the facilitator</source>
        <translation>Voor de begeleider</translation>
    </message>
    <message>
        <source>Erase again</source>
        <translation>Opnieuw wissen</translation>
    </message>
</context>
<context>
    <name>OutcomeScreen</name>
    <message>
        <source>Finish and erase</source>
        <translation>Afsluiten en wissen</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Aan het loket</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Per telefoon</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per post</translation>
    </message>
    <message>
        <source>Point the camera of your telephone at the code.</source>
        <translation>Richt de camera van uw telefoon op de code.</translation>
    </message>
    <message>
        <source>Take the address home</source>
        <translation>Neem het adres mee naar huis</translation>
    </message>
</context>
<context>
    <name>PageTroubleScreen</name>
    <message>
        <source>There is no internet now.</source>
        <translation>Er is nu geen internet.</translation>
    </message>
    <message>
        <source>It is not your fault. Wait a moment, then try again.</source>
        <translation>Het is niet uw fout. Wacht even en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The site does not answer.</source>
        <translation>De site antwoordt niet.</translation>
    </message>
    <message>
        <source>It is not your fault. The site may be closed for a moment.</source>
        <translation>Het is niet uw fout. Misschien is de site even gesloten.</translation>
    </message>
    <message>
        <source>The page takes too long.</source>
        <translation>De pagina doet er te lang over.</translation>
    </message>
    <message>
        <source>It is not your fault. Try once more.</source>
        <translation>Het is niet uw fout. Probeer het nog eens.</translation>
    </message>
    <message>
        <source>The page has stopped.</source>
        <translation>De pagina is gestopt.</translation>
    </message>
    <message>
        <source>It is not your fault. We can open it again.</source>
        <translation>Het is niet uw fout. Wij kunnen ze opnieuw openen.</translation>
    </message>
    <message>
        <source>The page does not answer.</source>
        <translation>De pagina antwoordt niet.</translation>
    </message>
    <message>
        <source>We cannot open this page here.</source>
        <translation>Wij kunnen deze pagina hier niet openen.</translation>
    </message>
    <message>
        <source>We only open pages that we know. Go back one step.</source>
        <translation>Wij openen alleen pagina’s die wij kennen. Ga een stap terug.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>See the other ways</source>
        <translation>Andere manieren bekijken</translation>
    </message>
</context>
<context>
    <name>Paged</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Terug omhoog</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Pagina {0} van {1}</translation>
    </message>
</context>
<context>
    <name>PauseCover</name>
    <message>
        <source>This screen is hidden.</source>
        <translation>Dit scherm is verborgen.</translation>
    </message>
    <message>
        <source>Type your code to go on.</source>
        <translation>Typ uw code om verder te gaan.</translation>
    </message>
    <message>
        <source>After {0} min, we erase everything.</source>
        <translation>Na {0} min wissen wij alles.</translation>
    </message>
    <message>
        <source>That is not the code. Tries left: {0}.</source>
        <translation>Dat is niet de juiste code. Pogingen over: {0}.</translation>
    </message>
    <message>
        <source>Take the last digit back</source>
        <translation>Laatste cijfer wissen</translation>
    </message>
    <message>
        <source>Stop and erase everything</source>
        <translation>Stoppen en alles wissen</translation>
    </message>
    <message>
        <source>{0} of {1} digits typed</source>
        <translation>{0} van {1} cijfers getypt</translation>
    </message>
</context>
<context>
    <name>PauseSheet</name>
    <message>
        <source>Hide my screen</source>
        <translation>Mijn scherm verbergen</translation>
    </message>
    <message>
        <source>Remember this code, or write it down.</source>
        <translation>Onthoud deze code, of schrijf ze op.</translation>
    </message>
    <message>
        <source>Come back within {0} min. After that, we erase everything.</source>
        <translation>Kom terug binnen {0} min. Daarna wissen wij alles.</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>Nu verbergen</translation>
    </message>
</context>
<context>
    <name>PickSheet</name>
    <message>
        <source>We could not add this file.</source>
        <translation>Wij konden dit bestand niet toevoegen.</translation>
    </message>
    <message>
        <source>Try once more, or ask the facilitator.</source>
        <translation>Probeer nog eens, of vraag het aan de begeleider.</translation>
    </message>
    <message>
        <source>This file is too large for the site.</source>
        <translation>Dit bestand is te groot voor de site.</translation>
    </message>
    <message>
        <source>The site takes {0} at most for one file. Choose a smaller file.</source>
        <translation>De site neemt hoogstens {0} per bestand. Kies een kleiner bestand.</translation>
    </message>
    <message>
        <source>This photo is too large for the site.</source>
        <translation>Deze foto is te groot voor de site.</translation>
    </message>
    <message>
        <source>The site takes {0} at most. We can make a smaller PDF of it.</source>
        <translation>De site neemt hoogstens {0}. Wij kunnen er een kleinere PDF van maken.</translation>
    </message>
    <message>
        <source>All your files together are too large.</source>
        <translation>Al uw bestanden samen zijn te groot.</translation>
    </message>
    <message>
        <source>The site takes {1} in all. Take a file away on the site first.</source>
        <translation>De site neemt {1} in totaal. Haal eerst een bestand weg op de site.</translation>
    </message>
    <message>
        <source>You have added enough files.</source>
        <translation>U hebt al genoeg bestanden toegevoegd.</translation>
    </message>
    <message>
        <source>The site takes {2} files. Take a file away on the site first.</source>
        <translation>De site neemt {2} bestanden. Haal eerst een bestand weg op de site.</translation>
    </message>
    <message>
        <source>The site does not take this kind of file.</source>
        <translation>De site neemt dit soort bestand niet.</translation>
    </message>
    <message>
        <source>Choose a PDF file or a photo.</source>
        <translation>Kies een PDF-bestand of een foto.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Er zit niets in dit bestand.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This file is not what its name says.</source>
        <translation>Dit bestand is niet wat de naam zegt.</translation>
    </message>
    <message>
        <source>The site would refuse it. Choose another file.</source>
        <translation>De site zou het weigeren. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>The stick or the file is gone.</source>
        <translation>De stick of het bestand is weg.</translation>
    </message>
    <message>
        <source>Put the stick in again, and wait a moment.</source>
        <translation>Steek de stick er weer in, en wacht even.</translation>
    </message>
    <message>
        <source>We cannot read this file.</source>
        <translation>Wij kunnen dit bestand niet lezen.</translation>
    </message>
    <message>
        <source>It may be broken. Choose another file.</source>
        <translation>Het is misschien kapot. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>We cannot make this photo small enough.</source>
        <translation>Wij krijgen deze foto niet klein genoeg.</translation>
    </message>
    <message>
        <source>Choose another photo, or ask the facilitator.</source>
        <translation>Kies een andere foto, of vraag het aan de begeleider.</translation>
    </message>
    <message>
        <source>It takes too long.</source>
        <translation>Het duurt te lang.</translation>
    </message>
    <message>
        <source>Put the stick in again, or try another one.</source>
        <translation>Steek de stick er weer in, of probeer een andere.</translation>
    </message>
    <message>
        <source>This computer has no room left.</source>
        <translation>Deze computer heeft geen plaats meer.</translation>
    </message>
    <message>
        <source>Choose a smaller file, or ask the facilitator.</source>
        <translation>Kies een kleiner bestand, of vraag het aan de begeleider.</translation>
    </message>
    <message>
        <source>No file can be added here.</source>
        <translation>Hier kan geen bestand bij.</translation>
    </message>
    <message>
        <source>Ask the facilitator for another way.</source>
        <translation>Vraag de begeleider hoe het anders kan.</translation>
    </message>
    <message>
        <source>{0} % is done.</source>
        <translation>{0}&#xa0;% is klaar.</translation>
    </message>
    <message>
        <source>One moment, we look for your files.</source>
        <translation>Een ogenblik, wij zoeken uw bestanden.</translation>
    </message>
    <message>
        <source>Which file do you want to add?</source>
        <translation>Welk bestand wilt u toevoegen?</translation>
    </message>
    <message>
        <source>One moment, we take the file over.</source>
        <translation>Een ogenblik, wij nemen het bestand over.</translation>
    </message>
    <message>
        <source>One moment, we make a PDF.</source>
        <translation>Een ogenblik, wij maken een PDF.</translation>
    </message>
    <message>
        <source>Leave the stick in the computer.</source>
        <translation>Laat de stick in de computer.</translation>
    </message>
    <message>
        <source>Then wait a moment. Your files appear here by themselves.</source>
        <translation>Wacht dan even. Uw bestanden komen hier vanzelf.</translation>
    </message>
    <message>
        <source>Put your USB stick into the computer.</source>
        <translation>Steek uw USB-stick in de computer.</translation>
    </message>
    <message>
        <source>There is no file here that the site takes.</source>
        <translation>Hier is geen bestand dat de site neemt.</translation>
    </message>
    <message>
        <source>Put in another stick, or ask the facilitator.</source>
        <translation>Neem een andere stick, of vraag het aan de begeleider.</translation>
    </message>
    <message>
        <source>A PDF is one page, and easy to read.</source>
        <translation>Een PDF is één blad, en leest makkelijk.</translation>
    </message>
    <message>
        <source>Make a PDF of this photo</source>
        <translation>Een PDF maken van deze foto</translation>
    </message>
    <message>
        <source>Add the photo as it is</source>
        <translation>De foto zo toevoegen</translation>
    </message>
    <message>
        <source>How do you want to add the photo?</source>
        <translation>Hoe wilt u de foto toevoegen?</translation>
    </message>
    <message>
        <source>If you took a file away on the site.</source>
        <translation>Als u een bestand hebt weggehaald op de site.</translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>Toch toevoegen</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Een ander bestand kiezen</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Hulp vragen</translation>
    </message>
    <message>
        <source>The site takes PDF files and photos only.</source>
        <translation>De site neemt alleen PDF’s en foto’s.</translation>
    </message>
    <message>
        <source>There are more files. You see the newest ones.</source>
        <translation>Er zijn meer bestanden. U ziet de nieuwste.</translation>
    </message>
    <message>
        <source>From this visit, {0}</source>
        <translation>Van dit bezoek, {0}</translation>
    </message>
    <message>
        <source>On the stick {1}, {0}</source>
        <translation>Op de stick {1}, {0}</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>Document {0}</source>
        <translation>Document {0}</translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>€{0}.{1}</source>
        <translation>€&#xa0;{0},{1}</translation>
    </message>
</context>
<context>
    <name>PrintOrderSheet</name>
    <message>
        <source>Print your document?</source>
        <translation>Uw document afdrukken?</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Pagina {0} van {1}</translation>
    </message>
    <message>
        <source>Copies: {0}</source>
        <translation>Exemplaren: {0}</translation>
    </message>
    <message>
        <source>Pages to print: {0}.</source>
        <translation>Af te drukken pagina’s: {0}.</translation>
    </message>
    <message>
        <source>Price: {0}.</source>
        <translation>Prijs: {0}.</translation>
    </message>
    <message>
        <source>Too many pages. At most: {0}.</source>
        <translation>Dat zijn te veel pagina’s. Hoogstens: {0}.</translation>
    </message>
    <message>
        <source>Choose one page, or fewer copies.</source>
        <translation>Kies één pagina, of minder exemplaren.</translation>
    </message>
    <message>
        <source>All pages: {0}</source>
        <translation>Alle pagina’s: {0}</translation>
    </message>
    <message>
        <source>Only page {0}</source>
        <translation>Alleen pagina {0}</translation>
    </message>
</context>
<context>
    <name>PrintPriceSheet</name>
    <message>
        <source>Do you pay {0}?</source>
        <translation>Betaalt u {0}?</translation>
    </message>
    <message>
        <source>Pages to print: {0}.</source>
        <translation>Af te drukken pagina’s: {0}.</translation>
    </message>
    <message>
        <source>Pay the facilitator.</source>
        <translation>Betaal aan de begeleider.</translation>
    </message>
    <message>
        <source>Yes, print</source>
        <translation>Ja, afdrukken</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Nee, terug</translation>
    </message>
</context>
<context>
    <name>PrintProgressSheet</name>
    <message>
        <source>Do not print</source>
        <translation>Niet afdrukken</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Your document waits for the printer.</source>
        <translation>Uw document wacht op de printer.</translation>
    </message>
    <message>
        <source>The printer prints your document.</source>
        <translation>De printer drukt uw document af.</translation>
    </message>
    <message>
        <source>Take your pages from the printer.</source>
        <translation>Neem uw pagina’s uit de printer.</translation>
    </message>
    <message>
        <source>Your document is ready.</source>
        <translation>Uw document is klaar.</translation>
    </message>
    <message>
        <source>Leave no page behind.</source>
        <translation>Vergeet geen enkele pagina.</translation>
    </message>
    <message>
        <source>The printer has stopped.</source>
        <translation>De printer is gestopt.</translation>
    </message>
    <message>
        <source>Ask the facilitator.</source>
        <translation>Vraag het aan de begeleider.</translation>
    </message>
    <message>
        <source>Your document waits.</source>
        <translation>Uw document wacht.</translation>
    </message>
    <message>
        <source>We cannot print your document.</source>
        <translation>We kunnen uw document niet afdrukken.</translation>
    </message>
    <message>
        <source>Your document is still here.</source>
        <translation>Uw document is er nog.</translation>
    </message>
    <message>
        <source>This takes a moment. You may go on meanwhile.</source>
        <translation>Dit duurt even. U kunt intussen verdergaan.</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>The document is not on the stick.</source>
        <translation>Het document staat niet op de stick.</translation>
    </message>
    <message>
        <source>Try once more, or try another stick.</source>
        <translation>Probeer nog eens, of neem een andere stick.</translation>
    </message>
    <message>
        <source>The stick was taken out too early.</source>
        <translation>De stick is er te vroeg uit gehaald.</translation>
    </message>
    <message>
        <source>Put it in again, wait a moment, then try once more.</source>
        <translation>Steek hem er weer in, wacht even, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The stick is full.</source>
        <translation>De stick is vol.</translation>
    </message>
    <message>
        <source>Put in a stick with more room, then try once more.</source>
        <translation>Neem een stick met meer plaats, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>We may not write on this stick.</source>
        <translation>Wij mogen niet schrijven op deze stick.</translation>
    </message>
    <message>
        <source>Is there a small switch on it? Push it, or take another stick.</source>
        <translation>Zit er een knopje op? Verschuif het, of neem een andere stick.</translation>
    </message>
    <message>
        <source>The stick takes too long.</source>
        <translation>De stick is te traag.</translation>
    </message>
    <message>
        <source>The stick did not keep the document.</source>
        <translation>De stick heeft het document niet bewaard.</translation>
    </message>
    <message>
        <source>The stick may be broken. Try another one.</source>
        <translation>De stick is misschien kapot. Probeer een andere.</translation>
    </message>
    <message>
        <source>Leave the stick in the computer. {0} % is done.</source>
        <translation>Laat de stick in de computer. {0}&#xa0;% is klaar.</translation>
    </message>
    <message>
        <source>One moment, we look for your stick.</source>
        <translation>Een ogenblik, wij zoeken uw stick.</translation>
    </message>
    <message>
        <source>On which stick do you want to save it?</source>
        <translation>Op welke stick wilt u het opslaan?</translation>
    </message>
    <message>
        <source>Then wait a moment. It appears here by itself.</source>
        <translation>Wacht dan even. Hij komt hier vanzelf.</translation>
    </message>
    <message>
        <source>Put your USB stick into the computer.</source>
        <translation>Steek uw USB-stick in de computer.</translation>
    </message>
    <message>
        <source>Leave the stick in the computer.</source>
        <translation>Laat de stick in de computer.</translation>
    </message>
    <message>
        <source>We save your document.</source>
        <translation>Wij slaan uw document op.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Hulp vragen</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>U mag de stick er nu uit halen.</translation>
    </message>
    <message>
        <source>It is called: {0}</source>
        <translation>Het heet: {0}</translation>
    </message>
    <message>
        <source>Good, go on</source>
        <translation>Goed, verder</translation>
    </message>
    <message>
        <source>Your document is on the stick.</source>
        <translation>Uw document staat op de stick.</translation>
    </message>
    <message>
        <source>Nothing can be written on it</source>
        <translation>Er kan niets op</translation>
    </message>
    <message>
        <source>{0} free</source>
        <translation>{0} vrij</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Go back</source>
        <translation>Teruggaan</translation>
    </message>
</context>
<context>
    <name>SiteDialogSheet</name>
    <message>
        <source>Do you want to leave this page?</source>
        <translation>Wilt u deze pagina verlaten?</translation>
    </message>
    <message>
        <source>A message from the site</source>
        <translation>Een bericht van de site</translation>
    </message>
    <message>
        <source>What you typed on this page may be lost.</source>
        <translation>Wat u op deze pagina typte, kan verloren gaan.</translation>
    </message>
    <message>
        <source>The site says:</source>
        <translation>De site zegt:</translation>
    </message>
    <message>
        <source>Your answer to the site</source>
        <translation>Uw antwoord aan de site</translation>
    </message>
    <message>
        <source>No, stay here</source>
        <translation>Nee, hier blijven</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ik heb het gelezen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>Dit antwoord geven</translation>
    </message>
    <message>
        <source>Yes, leave the page</source>
        <translation>Ja, de pagina verlaten</translation>
    </message>
</context>
<context>
    <name>SiteWordCard</name>
    <message>
        <source>On the site:</source>
        <translation>Op de site:</translation>
    </message>
</context>
<context>
    <name>StalledScreen</name>
    <message>
        <source>The computer is busy.</source>
        <translation>De computer is bezig.</translation>
    </message>
    <message>
        <source>Wait, or stop and erase everything.</source>
        <translation>Wacht, of stop en wis alles.</translation>
    </message>
    <message>
        <source>Stop and erase everything</source>
        <translation>Stoppen en alles wissen</translation>
    </message>
</context>
<context>
    <name>StartingScreen</name>
    <message>
        <source>Welcome. One moment.</source>
        <translation>Welkom. Een ogenblik.</translation>
    </message>
    <message>
        <source>We are getting everything ready for you.</source>
        <translation>Wij maken alles klaar voor u.</translation>
    </message>
</context>
<context>
    <name>StationWindow</name>
    <message>
        <source>Practice</source>
        <translation>Oefening</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>It doesn&apos;t work</source>
        <translation>Het lukt niet</translation>
    </message>
    <message>
        <source>Only you may do this.</source>
        <translation>Alleen u mag dit doen.</translation>
    </message>
    <message>
        <source>Nobody else clicks here for you.</source>
        <translation>Niemand anders klikt hier voor u.</translation>
    </message>
    <message>
        <source>We don&apos;t know this page.</source>
        <translation>Wij kennen deze pagina niet.</translation>
    </message>
    <message>
        <source>So we do not point at anything.</source>
        <translation>Daarom wijzen wij niets aan.</translation>
    </message>
    <message>
        <source>Go back one page, or ask for help.</source>
        <translation>Ga een pagina terug, of vraag hulp.</translation>
    </message>
    <message>
        <source>Go back one page</source>
        <translation>Een pagina terug</translation>
    </message>
    <message>
        <source>Back to the procedure</source>
        <translation>Terug naar de procedure</translation>
    </message>
    <message>
        <source>Exercise: take the card out</source>
        <translation>Oefening: de kaart uitnemen</translation>
    </message>
    <message>
        <source>Exercise: put the card in</source>
        <translation>Oefening: de kaart insteken</translation>
    </message>
    <message>
        <source>The site opened another page.</source>
        <translation>De site heeft een andere pagina geopend.</translation>
    </message>
    <message>
        <source>Read it, then go back to the procedure.</source>
        <translation>Lees ze en ga dan terug naar de procedure.</translation>
    </message>
    <message>
        <source>We do not look at this page.</source>
        <translation>Wij kijken niet naar deze pagina.</translation>
    </message>
    <message>
        <source>What you type here is only between you and the site.</source>
        <translation>Wat u hier typt, blijft tussen u en de site.</translation>
    </message>
    <message>
        <source>A window lies over the place.</source>
        <translation>Een venster bedekt de plaats.</translation>
    </message>
    <message>
        <source>Close that window first.</source>
        <translation>Sluit eerst dat venster.</translation>
    </message>
    <message>
        <source>We cannot point at it.</source>
        <translation>Wij kunnen het niet aanwijzen.</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>Show the site</source>
        <translation>Toon de site</translation>
    </message>
    <message>
        <source>Show the guide</source>
        <translation>Toon de gids</translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Stop and erase everything?</source>
        <translation>Stoppen en alles wissen?</translation>
    </message>
    <message>
        <source>What you typed on this computer is erased.</source>
        <translation>Wat u hier hebt getypt, wordt gewist.</translation>
    </message>
    <message>
        <source>What you already sent stays sent.</source>
        <translation>Wat u al hebt verzonden, blijft verzonden.</translation>
    </message>
    <message>
        <source>The printer is not ready yet.</source>
        <translation>De printer is nog niet klaar.</translation>
    </message>
    <message>
        <source>If you stop now, it prints no more.</source>
        <translation>Als u nu stopt, drukt hij niets meer af.</translation>
    </message>
    <message>
        <source>Take your card out of the reader.</source>
        <translation>Neem uw kaart uit de lezer.</translation>
    </message>
    <message>
        <source>Yes, erase everything</source>
        <translation>Ja, alles wissen</translation>
    </message>
    <message>
        <source>I come back soon: hide my screen</source>
        <translation>Ik kom zo terug: verberg mijn scherm</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Nee, verdergaan</translation>
    </message>
</context>
<context>
    <name>TextSizeSheet</name>
    <message>
        <source>How large do you want to read?</source>
        <translation>Hoe groot wilt u lezen?</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groot</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Zeer groot</translation>
    </message>
    <message>
        <source>As large as possible</source>
        <translation>Zo groot mogelijk</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Stap {0} van {1}</translation>
    </message>
    <message>
        <source>English</source>
        <comment>the name of this very language, in itself</comment>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefening</translation>
    </message>
</context>
<context>
    <name>TroubleSheet</name>
    <message>
        <source>Ask for help</source>
        <translation>Hulp vragen</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Wat ziet u?</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Your request</source>
        <translation>Uw aanvraag</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>VisitCards</name>
    <message>
        <source>No card reader found.</source>
        <translation>Geen kaartlezer gevonden.</translation>
    </message>
    <message>
        <source>No card in the reader.</source>
        <translation>Er zit geen kaart in de lezer.</translation>
    </message>
</context>
<context>
    <name>VisitScreens</name>
    <message>
        <source>This computer guides you through the procedures on the list only.</source>
        <translation>Deze computer leidt u alleen door de aanvragen op de lijst.</translation>
    </message>
    <message>
        <source>Ask the facilitator, or go to your municipality.</source>
        <translation>Vraag het aan de begeleider, of ga naar uw gemeente.</translation>
    </message>
    <message>
        <source>We cannot guide you here yet.</source>
        <translation>Wij kunnen u hier nog niet leiden.</translation>
    </message>
    <message>
        <source>You can also do it another way.</source>
        <translation>U kunt het ook op een andere manier doen.</translation>
    </message>
</context>
<context>
    <name>WarningSheet</name>
    <message>
        <source>Are you still there?</source>
        <translation>Bent u er nog?</translation>
    </message>
    <message>
        <source>Without an answer, we erase everything.</source>
        <translation>Zonder antwoord wissen wij alles.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ik ben er nog</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Why this step?</source>
        <translation>Waarom deze stap?</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1: %2. Mend the file and start again.</source>
        <translation>%1: %2. Verbeter het bestand en begin opnieuw.</translation>
    </message>
    <message>
        <source>A station already runs on this machine (process %1). Stop it first.</source>
        <translation>Er draait al een station op deze machine (proces %1). Stop dat eerst.</translation>
    </message>
    <message>
        <source>%1: %2. Name another folder with --visits.</source>
        <translation>%1: %2. Noem een andere map met --visits.</translation>
    </message>
</context>
</TS>
