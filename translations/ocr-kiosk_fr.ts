<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AttractScreen</name>
    <message>
        <source>Step by step</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>Your request,
one step at a time.</source>
        <translation>Votre démarche,
un pas à la fois.</translation>
    </message>
    <message>
        <source>We guide you on IRISbox. At the end, all is erased.</source>
        <translation>Nous vous guidons sur IRISbox. À la fin, tout est effacé.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>BlockedListSheet</name>
    <message>
        <source>Sites that stayed closed</source>
        <translation>Sites restés fermés</translation>
    </message>
    <message>
        <source>For the facilitator: is one of them needed? Tell IT staff its name.</source>
        <translation>Pour l’équipe : l’un d’eux est-il nécessaire ? Donnez son nom au service informatique.</translation>
    </message>
</context>
<context>
    <name>BlockedSheet</name>
    <message>
        <source>This page stays closed here.</source>
        <translation>Cette page reste fermée ici.</translation>
    </message>
    <message>
        <source>It belongs to another step of your request.</source>
        <translation>Elle fait partie d’une autre étape de votre demande.</translation>
    </message>
    <message>
        <source>You can go to that step now.</source>
        <translation>Vous pouvez aller à cette étape maintenant.</translation>
    </message>
    <message>
        <source>It is not part of your request. Nothing is lost.</source>
        <translation>Elle ne fait pas partie de votre demande. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Go on with your request, or ask the facilitator.</source>
        <translation>Continuez votre demande, ou demandez à l’équipe.</translation>
    </message>
    <message>
        <source>The page is on: {0}</source>
        <translation>La page est sur : {0}</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Aller à cette étape</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continuer ici</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Stop and erase everything</source>
        <translation>Arrêter et tout effacer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ChecklistScreen</name>
    <message>
        <source>I have everything</source>
        <translation>J’ai tout</translation>
    </message>
    <message>
        <source>I don&apos;t have it</source>
        <translation>Je ne l’ai pas</translation>
    </message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message>
        <source>I don&apos;t find it</source>
        <translation>Je ne trouve pas</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>De quoi avez-vous besoin&#xa0;?</translation>
    </message>
    <message>
        <source>Choose one. You can always go back.</source>
        <translation>Choisissez. Vous pouvez toujours revenir.</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>Close the document</source>
        <translation>Fermer le document</translation>
    </message>
    <message>
        <source>Your document</source>
        <translation>Votre document</translation>
    </message>
    <message>
        <source>The pages of your document</source>
        <translation>Les pages de votre document</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message>
        <source>Finish and erase</source>
        <translation>Terminer et effacer</translation>
    </message>
    <message>
        <source>Well done. Your request is finished.</source>
        <translation>Bravo. Votre démarche est terminée.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Et maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Then we erase everything.</source>
        <translation>Ensuite, nous effaçons tout.</translation>
    </message>
    <message>
        <source>Point the camera of your telephone at the code.</source>
        <translation>Visez le code avec votre téléphone.</translation>
    </message>
    <message>
        <source>Take the address home</source>
        <translation>Emportez l’adresse du site</translation>
    </message>
</context>
<context>
    <name>ErasingScreen</name>
    <message>
        <source>The computer had a problem. It ended your visit.</source>
        <translation>L’ordinateur a eu un problème. Il a terminé votre visite.</translation>
    </message>
    <message>
        <source>The site stopped three times. So we ended your visit.</source>
        <translation>Le site s’est arrêté trois fois. Nous avons donc terminé votre visite.</translation>
    </message>
    <message>
        <source>The time for a visit is over.</source>
        <translation>Le temps d’une visite est passé.</translation>
    </message>
    <message>
        <source>You are logged out of the site.</source>
        <translation>Vous êtes déconnecté du site.</translation>
    </message>
    <message>
        <source>We could not see the site log you out. It logs out by itself after a while.</source>
        <translation>Nous n’avons pas vu le site vous déconnecter. Il le fait tout seul après un moment.</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>Tout est effacé.</translation>
    </message>
    <message>
        <source>We are erasing everything.</source>
        <translation>Nous effaçons tout.</translation>
    </message>
    <message>
        <source>Nothing of you stays on this computer. Goodbye!</source>
        <translation>Rien de vous ne reste sur cet ordinateur. Au revoir&#xa0;!</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>I have done it</source>
        <translation>C’est fait</translation>
    </message>
</context>
<context>
    <name>Guided</name>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Plus bas</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Ask the facilitator</source>
        <translation>Demandez à l’équipe</translation>
    </message>
    <message>
        <source>Raise your hand, or go to the desk.</source>
        <translation>Levez la main, ou allez à l’accueil.</translation>
    </message>
    <message>
        <source>Look at the screen now and then. It may ask if you are there.</source>
        <translation>Regardez parfois l’écran. Il peut demander si vous êtes là.</translation>
    </message>
    <message>
        <source>Never tell your code.</source>
        <translation>Ne dites jamais votre code.</translation>
    </message>
    <message>
        <source>The facilitator helps you, but never types your code.</source>
        <translation>L’équipe vous aide, mais ne tape jamais votre code.</translation>
    </message>
    <message>
        <source>It doesn&apos;t work</source>
        <translation>Ça ne marche pas</translation>
    </message>
    <message>
        <source>Sites that stayed closed</source>
        <translation>Sites restés fermés</translation>
    </message>
</context>
<context>
    <name>IntroScreen</name>
    <message>
        <source>Yes, I start</source>
        <translation>Oui, je commence</translation>
    </message>
    <message>
        <source>About {0} minutes at this computer.</source>
        <translation>Environ {0} minutes à cet ordinateur.</translation>
    </message>
    <message>
        <source>For you if</source>
        <translation>Pour vous si</translation>
    </message>
    <message>
        <source>Not for you if</source>
        <translation>Pas pour vous si</translation>
    </message>
    <message>
        <source>What you get</source>
        <translation>Ce que vous recevez</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Au guichet</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Par courrier</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Choisissez votre langue</translation>
    </message>
</context>
<context>
    <name>LeavingScreen</name>
    <message>
        <source>We are logging you out of the site.</source>
        <translation>Nous vous déconnectons du site.</translation>
    </message>
    <message>
        <source>Then we erase everything. It takes a few seconds.</source>
        <translation>Ensuite, nous effaçons tout. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>We are erasing everything.</source>
        <translation>Nous effaçons tout.</translation>
    </message>
    <message>
        <source>Do not wait, erase now</source>
        <translation>Ne pas attendre, effacer maintenant</translation>
    </message>
</context>
<context>
    <name>NoPrinterSheet</name>
    <message>
        <source>You cannot print on this computer.</source>
        <translation>Vous ne pouvez pas imprimer sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Ask the facilitator where you can print.</source>
        <translation>Demandez à l’équipe où vous pouvez imprimer.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>OutOfOrderCauses</name>
    <message>
        <source>Press &quot;Erase again&quot;. If this page stays, restart the computer.</source>
        <translation>Appuyez sur «&#xa0;Effacer à nouveau&#xa0;». Si cette page reste, redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>Press &quot;Erase again&quot;. If this page stays, call IT staff.</source>
        <translation>Appuyez sur «&#xa0;Effacer à nouveau&#xa0;». Si cette page reste, appelez le service informatique.</translation>
    </message>
    <message>
        <source>A program of the last visit still runs.</source>
        <translation>Un programme de la dernière visite tourne encore.</translation>
    </message>
    <message>
        <source>A file of the last visit is left.</source>
        <translation>Un fichier de la dernière visite est resté.</translation>
    </message>
    <message>
        <source>A file was changed during the visit.</source>
        <translation>Un fichier a été modifié pendant la visite.</translation>
    </message>
    <message>
        <source>A copied text is still on this computer.</source>
        <translation>Un texte copié est encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A document is still in the print queue.</source>
        <translation>Un document attend encore à l’imprimante.</translation>
    </message>
    <message>
        <source>The volume or the keyboard has other settings.</source>
        <translation>Le volume ou le clavier n’est plus réglé comme avant.</translation>
    </message>
    <message>
        <source>This computer is not set up safely.</source>
        <translation>Cet ordinateur n’est pas réglé de façon sûre.</translation>
    </message>
    <message>
        <source>The check did not come to its end.</source>
        <translation>Le contrôle n’est pas allé jusqu’au bout.</translation>
    </message>
    <message>
        <source>The program does not start as it should.</source>
        <translation>Le programme ne démarre pas comme il faut.</translation>
    </message>
</context>
<context>
    <name>OutOfOrderScreen</name>
    <message>
        <source>Please take another computer.</source>
        <translation>Prenez un autre ordinateur, s’il vous plaît.</translation>
    </message>
    <message>
        <source>We are not sure that everything is erased. So nobody may use it now.</source>
        <translation>Nous ne sommes pas sûrs que tout est effacé. Donc personne ne peut l’utiliser.</translation>
    </message>
    <message>
        <source>This computer cannot start a new visit.</source>
        <translation>Cet ordinateur ne peut pas commencer une nouvelle visite.</translation>
    </message>
    <message>
        <source>For the facilitator</source>
        <translation>Pour l’équipe</translation>
    </message>
    <message>
        <source>Erase again</source>
        <translation>Effacer à nouveau</translation>
    </message>
</context>
<context>
    <name>OutcomeScreen</name>
    <message>
        <source>Finish and erase</source>
        <translation>Terminer et effacer</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Au guichet</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Par courrier</translation>
    </message>
    <message>
        <source>Point the camera of your telephone at the code.</source>
        <translation>Visez le code avec votre téléphone.</translation>
    </message>
    <message>
        <source>Take the address home</source>
        <translation>Emportez l’adresse du site</translation>
    </message>
</context>
<context>
    <name>PageTroubleScreen</name>
    <message>
        <source>There is no internet now.</source>
        <translation>Il n’y a pas d’internet pour le moment.</translation>
    </message>
    <message>
        <source>It is not your fault. Wait a moment, then try again.</source>
        <translation>Ce n’est pas votre faute. Attendez un peu, puis réessayez.</translation>
    </message>
    <message>
        <source>The site does not answer.</source>
        <translation>Le site ne répond pas.</translation>
    </message>
    <message>
        <source>It is not your fault. The site may be closed for a moment.</source>
        <translation>Ce n’est pas votre faute. Le site est peut-être fermé un moment.</translation>
    </message>
    <message>
        <source>The page takes too long.</source>
        <translation>La page met trop de temps.</translation>
    </message>
    <message>
        <source>It is not your fault. Try once more.</source>
        <translation>Ce n’est pas votre faute. Essayez encore une fois.</translation>
    </message>
    <message>
        <source>The page has stopped.</source>
        <translation>La page s’est arrêtée.</translation>
    </message>
    <message>
        <source>It is not your fault. We can open it again.</source>
        <translation>Ce n’est pas votre faute. Nous pouvons la rouvrir.</translation>
    </message>
    <message>
        <source>The page does not answer.</source>
        <translation>La page ne répond pas.</translation>
    </message>
    <message>
        <source>We cannot open this page here.</source>
        <translation>Nous ne pouvons pas ouvrir cette page ici.</translation>
    </message>
    <message>
        <source>We only open pages that we know. Go back one step.</source>
        <translation>Nous ouvrons seulement les pages connues. Revenez un pas en arrière.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>See the other ways</source>
        <translation>Voir les autres moyens</translation>
    </message>
</context>
<context>
    <name>Paged</name>
    <message>
        <source>More</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Remonter</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>€{0}.{1}</source>
        <translation>{0},{1}&#xa0;€</translation>
    </message>
</context>
<context>
    <name>PrintOrderSheet</name>
    <message>
        <source>Print your document?</source>
        <translation>Imprimer votre document ?</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <source>Copies: {0}</source>
        <translation>Exemplaires : {0}</translation>
    </message>
    <message>
        <source>Pages to print: {0}.</source>
        <translation>Pages à imprimer : {0}.</translation>
    </message>
    <message>
        <source>Price: {0}.</source>
        <translation>Prix : {0}.</translation>
    </message>
    <message>
        <source>Too many pages. At most: {0}.</source>
        <translation>C’est trop de pages. Au plus : {0}.</translation>
    </message>
    <message>
        <source>Choose one page, or fewer copies.</source>
        <translation>Choisissez une seule page, ou moins d’exemplaires.</translation>
    </message>
    <message>
        <source>All pages: {0}</source>
        <translation>Toutes les pages : {0}</translation>
    </message>
    <message>
        <source>Only page {0}</source>
        <translation>Seulement la page {0}</translation>
    </message>
</context>
<context>
    <name>PrintPriceSheet</name>
    <message>
        <source>Do you pay {0}?</source>
        <translation>Payez-vous {0} ?</translation>
    </message>
    <message>
        <source>Pages to print: {0}.</source>
        <translation>Pages à imprimer : {0}.</translation>
    </message>
    <message>
        <source>Pay the facilitator.</source>
        <translation>Payez à l’équipe.</translation>
    </message>
    <message>
        <source>Yes, print</source>
        <translation>Oui, imprimer</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Non, retour</translation>
    </message>
</context>
<context>
    <name>PrintProgressSheet</name>
    <message>
        <source>Do not print</source>
        <translation>Ne pas imprimer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Your document waits for the printer.</source>
        <translation>Votre document attend l’imprimante.</translation>
    </message>
    <message>
        <source>The printer prints your document.</source>
        <translation>L’imprimante imprime votre document.</translation>
    </message>
    <message>
        <source>Take your pages from the printer.</source>
        <translation>Prenez vos pages dans l’imprimante.</translation>
    </message>
    <message>
        <source>Your document is ready.</source>
        <translation>Votre document est prêt.</translation>
    </message>
    <message>
        <source>Leave no page behind.</source>
        <translation>N’oubliez aucune page.</translation>
    </message>
    <message>
        <source>The printer has stopped.</source>
        <translation>L’imprimante s’est arrêtée.</translation>
    </message>
    <message>
        <source>Ask the facilitator.</source>
        <translation>Demandez à l’équipe.</translation>
    </message>
    <message>
        <source>Your document waits.</source>
        <translation>Votre document attend.</translation>
    </message>
    <message>
        <source>We cannot print your document.</source>
        <translation>Nous ne pouvons pas imprimer votre document.</translation>
    </message>
    <message>
        <source>Your document is still here.</source>
        <translation>Votre document est toujours ici.</translation>
    </message>
    <message>
        <source>This takes a moment. You may go on meanwhile.</source>
        <translation>Cela prend un moment. Vous pouvez continuer.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
</context>
<context>
    <name>SiteDialogSheet</name>
    <message>
        <source>Do you want to leave this page?</source>
        <translation>Voulez-vous quitter cette page ?</translation>
    </message>
    <message>
        <source>A message from the site</source>
        <translation>Un message du site</translation>
    </message>
    <message>
        <source>What you typed on this page may be lost.</source>
        <translation>Ce que vous avez tapé sur cette page peut être perdu.</translation>
    </message>
    <message>
        <source>The site says:</source>
        <translation>Le site dit :</translation>
    </message>
    <message>
        <source>Your answer to the site</source>
        <translation>Votre réponse au site</translation>
    </message>
    <message>
        <source>No, stay here</source>
        <translation>Non, rester ici</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>Donner cette réponse</translation>
    </message>
    <message>
        <source>Yes, leave the page</source>
        <translation>Oui, quitter la page</translation>
    </message>
</context>
<context>
    <name>SiteWordCard</name>
    <message>
        <source>On the site:</source>
        <translation>Sur le site&#xa0;:</translation>
    </message>
</context>
<context>
    <name>StalledScreen</name>
    <message>
        <source>The computer is busy.</source>
        <translation>L’ordinateur est occupé.</translation>
    </message>
    <message>
        <source>Wait, or stop and erase everything.</source>
        <translation>Attendez, ou arrêtez et effacez tout.</translation>
    </message>
    <message>
        <source>Stop and erase everything</source>
        <translation>Arrêter et tout effacer</translation>
    </message>
</context>
<context>
    <name>StartingScreen</name>
    <message>
        <source>Welcome. One moment.</source>
        <translation>Bienvenue. Un instant.</translation>
    </message>
    <message>
        <source>We are getting everything ready for you.</source>
        <translation>Nous préparons tout pour vous.</translation>
    </message>
</context>
<context>
    <name>StationWindow</name>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>It doesn&apos;t work</source>
        <translation>Ça ne marche pas</translation>
    </message>
    <message>
        <source>Only you may do this.</source>
        <translation>Vous seul pouvez le faire.</translation>
    </message>
    <message>
        <source>Nobody else clicks here for you.</source>
        <translation>Personne d’autre ne clique ici pour vous.</translation>
    </message>
    <message>
        <source>We don&apos;t know this page.</source>
        <translation>Nous ne connaissons pas cette page.</translation>
    </message>
    <message>
        <source>So we do not point at anything.</source>
        <translation>Donc nous ne montrons rien.</translation>
    </message>
    <message>
        <source>Go back one page, or ask for help.</source>
        <translation>Revenez une page en arrière, ou demandez de l’aide.</translation>
    </message>
    <message>
        <source>Go back one page</source>
        <translation>Revenir une page en arrière</translation>
    </message>
    <message>
        <source>Back to the procedure</source>
        <translation>Retour à la démarche</translation>
    </message>
    <message>
        <source>The site opened another page.</source>
        <translation>Le site a ouvert une autre page.</translation>
    </message>
    <message>
        <source>Read it, then go back to the procedure.</source>
        <translation>Lisez-la, puis revenez à la démarche.</translation>
    </message>
    <message>
        <source>We do not look at this page.</source>
        <translation>Nous ne regardons pas cette page.</translation>
    </message>
    <message>
        <source>What you type here is only between you and the site.</source>
        <translation>Ce que vous tapez ici reste entre vous et le site.</translation>
    </message>
    <message>
        <source>A window lies over the place.</source>
        <translation>Une fenêtre cache l’endroit.</translation>
    </message>
    <message>
        <source>Close that window first.</source>
        <translation>Fermez d’abord cette fenêtre.</translation>
    </message>
    <message>
        <source>We cannot point at it.</source>
        <translation>Nous ne pouvons pas le montrer.</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>Show the site</source>
        <translation>Voir le site</translation>
    </message>
    <message>
        <source>Show the guide</source>
        <translation>Voir le guide</translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Stop and erase everything?</source>
        <translation>Arrêter et tout effacer&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed on this computer is erased.</source>
        <translation>Ce que vous avez tapé ici est effacé.</translation>
    </message>
    <message>
        <source>What you already sent stays sent.</source>
        <translation>Ce que vous avez déjà envoyé reste envoyé.</translation>
    </message>
    <message>
        <source>The printer is not ready yet.</source>
        <translation>L’imprimante n’a pas encore fini.</translation>
    </message>
    <message>
        <source>If you stop now, it prints no more.</source>
        <translation>Si vous arrêtez maintenant, elle n’imprime plus.</translation>
    </message>
    <message>
        <source>Yes, erase everything</source>
        <translation>Oui, tout effacer</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Non, continuer</translation>
    </message>
</context>
<context>
    <name>TextSizeSheet</name>
    <message>
        <source>How large do you want to read?</source>
        <translation>Quelle taille de texte voulez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Très grand</translation>
    </message>
    <message>
        <source>As large as possible</source>
        <translation>Le plus grand possible</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Étape {0} sur {1}</translation>
    </message>
    <message>
        <source>English</source>
        <comment>the name of this very language, in itself</comment>
        <translation>Français</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
</context>
<context>
    <name>TroubleSheet</name>
    <message>
        <source>Ask for help</source>
        <translation>Demander de l’aide</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Que voyez-vous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Your request</source>
        <translation>Votre démarche</translation>
    </message>
</context>
<context>
    <name>VisitScreens</name>
    <message>
        <source>This computer guides you through the procedures on the list only.</source>
        <translation>Cet ordinateur vous guide seulement dans les démarches de la liste.</translation>
    </message>
    <message>
        <source>Ask the facilitator, or go to your municipality.</source>
        <translation>Demandez à l’équipe, ou allez à votre commune.</translation>
    </message>
    <message>
        <source>We cannot guide you here yet.</source>
        <translation>Nous ne pouvons pas encore vous guider ici.</translation>
    </message>
    <message>
        <source>You can also do it another way.</source>
        <translation>Vous pouvez aussi faire autrement.</translation>
    </message>
</context>
<context>
    <name>WarningSheet</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous encore là&#xa0;?</translation>
    </message>
    <message>
        <source>Without an answer, we erase everything.</source>
        <translation>Sans réponse, nous effaçons tout.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Je suis encore là</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Why this step?</source>
        <translation>Pourquoi cette étape&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1: %2. Mend the file and start again.</source>
        <translation>%1&#xa0;: %2. Corrigez le fichier et recommencez.</translation>
    </message>
    <message>
        <source>A station already runs on this machine (process %1). Stop it first.</source>
        <translation>Une station tourne déjà sur cette machine (processus %1). Arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>%1: %2. Name another folder with --visits.</source>
        <translation>%1&#xa0;: %2. Nommez un autre dossier avec --visits.</translation>
    </message>
</context>
</TS>
