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
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Pagina {0} van {1}</translation>
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
        <source>Yes, erase everything</source>
        <translation>Ja, alles wissen</translation>
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
