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
    <name>CardChoiceSheet</name>
    <message>
        <source>Which card is yours?</source>
        <translation>Quelle carte est la vôtre&#xa0;?</translation>
    </message>
    <message>
        <source>There is more than one card. Press your own name.</source>
        <translation>Il y a plus d’une carte. Appuyez sur votre nom.</translation>
    </message>
    <message>
        <source>A card without a name</source>
        <translation>Une carte sans nom</translation>
    </message>
    <message>
        <source>None is mine</source>
        <translation>Aucune n’est à moi</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Is this your card?</source>
        <translation>Est-ce votre carte&#xa0;?</translation>
    </message>
    <message>
        <source>This name is on the card in the reader:</source>
        <translation>Ce nom est sur la carte dans le lecteur&#xa0;:</translation>
    </message>
    <message>
        <source>A card without a name</source>
        <translation>Une carte sans nom</translation>
    </message>
    <message>
        <source>Not your name? Press “No”, and give the card to the facilitator.</source>
        <translation>Ce n’est pas votre nom&#xa0;? Appuyez sur «&#xa0;Non&#xa0;» et donnez la carte à l’équipe.</translation>
    </message>
    <message>
        <source>Yes, it is mine</source>
        <translation>Oui, c’est la mienne</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>CardTroubleScreen</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose another key</source>
        <translation>Choisir une autre clé</translation>
    </message>
    <message>
        <source>Exercise: take the card out</source>
        <translation>Exercice&#xa0;: retirer la carte</translation>
    </message>
    <message>
        <source>Exercise: put the card in</source>
        <translation>Exercice&#xa0;: insérer la carte</translation>
    </message>
    <message>
        <source>We did not use it. Put your own card in the reader, then try again.</source>
        <translation>Nous ne l’avons pas utilisée. Insérez votre propre carte, puis réessayez.</translation>
    </message>
    <message>
        <source>This is not your card.</source>
        <translation>Ce n’est pas votre carte.</translation>
    </message>
    <message>
        <source>The card was taken out.</source>
        <translation>La carte a été retirée.</translation>
    </message>
    <message>
        <source>Put it in again, then try again.</source>
        <translation>Insérez-la à nouveau, puis réessayez.</translation>
    </message>
    <message>
        <source>The computer finds no card reader. Ask the facilitator.</source>
        <translation>L’ordinateur ne trouve pas de lecteur de carte. Demandez à l’équipe.</translation>
    </message>
    <message>
        <source>No card reader found.</source>
        <translation>Aucun lecteur de carte trouvé.</translation>
    </message>
    <message>
        <source>Put it in again, with the chip first. Then try again.</source>
        <translation>Insérez-la à nouveau, la puce en premier. Puis réessayez.</translation>
    </message>
    <message>
        <source>The card cannot be read.</source>
        <translation>La carte ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Put your card in the reader, with the chip first. Then try again.</source>
        <translation>Insérez votre carte dans le lecteur, la puce en premier. Puis réessayez.</translation>
    </message>
    <message>
        <source>No card was read.</source>
        <translation>Aucune carte n’a été lue.</translation>
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
        <source>Save to a USB stick</source>
        <translation>Enregistrer sur une clé USB</translation>
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
    <name>DownloadRefusedSheet</name>
    <message>
        <source>This file cannot be opened here.</source>
        <translation>Ce fichier ne s’ouvre pas ici.</translation>
    </message>
    <message>
        <source>We only take PDF documents and photos from the site.</source>
        <translation>Nous prenons seulement des PDF et des photos du site.</translation>
    </message>
    <message>
        <source>The document did not arrive.</source>
        <translation>Le document n’est pas arrivé.</translation>
    </message>
    <message>
        <source>Ask for it once more on the site.</source>
        <translation>Demandez-le encore une fois sur le site.</translation>
    </message>
    <message>
        <source>This computer takes no more documents.</source>
        <translation>Cet ordinateur ne prend plus de documents.</translation>
    </message>
    <message>
        <source>Save or print what you have. Then ask the facilitator.</source>
        <translation>Enregistrez ou imprimez ce que vous avez. Puis demandez à l’équipe.</translation>
    </message>
    <message>
        <source>This document is too large for this computer.</source>
        <translation>Ce document est trop grand pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask the facilitator for another way.</source>
        <translation>Demandez un autre moyen à l’équipe.</translation>
    </message>
    <message>
        <source>This document is broken.</source>
        <translation>Ce document est abîmé.</translation>
    </message>
    <message>
        <source>It is not your fault. What you did on the site stays.</source>
        <translation>Ce n’est pas votre faute. Ce que vous avez fait sur le site reste.</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Demander de l’aide</translation>
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
        <source>Take your card.</source>
        <translation>Reprenez votre carte.</translation>
    </message>
    <message>
        <source>It is still in the reader.</source>
        <translation>Elle est encore dans le lecteur.</translation>
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
        <source>Your screen was hidden for too long. So we ended your visit.</source>
        <translation>Votre écran est resté caché trop longtemps. Nous avons donc arrêté votre visite.</translation>
    </message>
    <message>
        <source>The code was wrong five times. So we ended the visit.</source>
        <translation>Le code était faux cinq fois. Nous avons donc arrêté la visite.</translation>
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
    <message>
        <source>Take your card out of the reader.</source>
        <translation>Retirez votre carte du lecteur.</translation>
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
    <name>PauseCover</name>
    <message>
        <source>This screen is hidden.</source>
        <translation>Cet écran est caché.</translation>
    </message>
    <message>
        <source>Type your code to go on.</source>
        <translation>Tapez votre code pour continuer.</translation>
    </message>
    <message>
        <source>After {0} min, we erase everything.</source>
        <translation>Après {0} min, nous effaçons tout.</translation>
    </message>
    <message>
        <source>That is not the code. Tries left: {0}.</source>
        <translation>Ce n’est pas le bon code. Essais restants&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Take the last digit back</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Stop and erase everything</source>
        <translation>Arrêter et tout effacer</translation>
    </message>
    <message>
        <source>{0} of {1} digits typed</source>
        <translation>{0} chiffres sur {1}</translation>
    </message>
</context>
<context>
    <name>PauseSheet</name>
    <message>
        <source>Hide my screen</source>
        <translation>Cacher mon écran</translation>
    </message>
    <message>
        <source>Remember this code, or write it down.</source>
        <translation>Retenez ce code, ou notez-le.</translation>
    </message>
    <message>
        <source>Come back within {0} min. After that, we erase everything.</source>
        <translation>Revenez dans les {0} min. Après, nous effaçons tout.</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>Cacher maintenant</translation>
    </message>
</context>
<context>
    <name>PickSheet</name>
    <message>
        <source>We could not add this file.</source>
        <translation>Nous n’avons pas pu ajouter ce fichier.</translation>
    </message>
    <message>
        <source>Try once more, or ask the facilitator.</source>
        <translation>Essayez encore, ou demandez à l’équipe.</translation>
    </message>
    <message>
        <source>This file is too large for the site.</source>
        <translation>Ce fichier est trop grand pour le site.</translation>
    </message>
    <message>
        <source>The site takes {0} at most for one file. Choose a smaller file.</source>
        <translation>Le site prend {0} au plus par fichier. Choisissez un fichier plus petit.</translation>
    </message>
    <message>
        <source>This photo is too large for the site.</source>
        <translation>Cette photo est trop grande pour le site.</translation>
    </message>
    <message>
        <source>The site takes {0} at most. We can make a smaller PDF of it.</source>
        <translation>Le site prend {0} au plus. Nous pouvons en faire un PDF plus petit.</translation>
    </message>
    <message>
        <source>All your files together are too large.</source>
        <translation>Tous vos fichiers ensemble sont trop grands.</translation>
    </message>
    <message>
        <source>The site takes {1} in all. Take a file away on the site first.</source>
        <translation>Le site prend {1} en tout. Enlevez d’abord un fichier sur le site.</translation>
    </message>
    <message>
        <source>You have added enough files.</source>
        <translation>Vous avez déjà ajouté assez de fichiers.</translation>
    </message>
    <message>
        <source>The site takes {2} files. Take a file away on the site first.</source>
        <translation>Le site prend {2} fichiers. Enlevez d’abord un fichier sur le site.</translation>
    </message>
    <message>
        <source>The site does not take this kind of file.</source>
        <translation>Le site ne prend pas cette sorte de fichier.</translation>
    </message>
    <message>
        <source>Choose a PDF file or a photo.</source>
        <translation>Choisissez un fichier PDF ou une photo.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Il n’y a rien dans ce fichier.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This file is not what its name says.</source>
        <translation>Ce fichier n’est pas ce que dit son nom.</translation>
    </message>
    <message>
        <source>The site would refuse it. Choose another file.</source>
        <translation>Le site le refuserait. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The stick or the file is gone.</source>
        <translation>La clé ou le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>Put the stick in again, and wait a moment.</source>
        <translation>Remettez la clé, et attendez un moment.</translation>
    </message>
    <message>
        <source>We cannot read this file.</source>
        <translation>Nous ne pouvons pas lire ce fichier.</translation>
    </message>
    <message>
        <source>It may be broken. Choose another file.</source>
        <translation>Il est peut-être abîmé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>We cannot make this photo small enough.</source>
        <translation>Nous ne pouvons pas rendre cette photo assez petite.</translation>
    </message>
    <message>
        <source>Choose another photo, or ask the facilitator.</source>
        <translation>Choisissez une autre photo, ou demandez à l’équipe.</translation>
    </message>
    <message>
        <source>It takes too long.</source>
        <translation>Cela dure trop longtemps.</translation>
    </message>
    <message>
        <source>Put the stick in again, or try another one.</source>
        <translation>Remettez la clé, ou essayez-en une autre.</translation>
    </message>
    <message>
        <source>This computer has no room left.</source>
        <translation>Cet ordinateur n’a plus de place.</translation>
    </message>
    <message>
        <source>Choose a smaller file, or ask the facilitator.</source>
        <translation>Choisissez un fichier plus petit, ou demandez à l’équipe.</translation>
    </message>
    <message>
        <source>No file can be added here.</source>
        <translation>On ne peut pas ajouter de fichier ici.</translation>
    </message>
    <message>
        <source>Ask the facilitator for another way.</source>
        <translation>Demandez un autre moyen à l’équipe.</translation>
    </message>
    <message>
        <source>{0} % is done.</source>
        <translation>{0}&#xa0;% est fait.</translation>
    </message>
    <message>
        <source>One moment, we look for your files.</source>
        <translation>Un moment, nous cherchons vos fichiers.</translation>
    </message>
    <message>
        <source>Which file do you want to add?</source>
        <translation>Quel fichier voulez-vous ajouter&#xa0;?</translation>
    </message>
    <message>
        <source>One moment, we take the file over.</source>
        <translation>Un moment, nous prenons le fichier.</translation>
    </message>
    <message>
        <source>One moment, we make a PDF.</source>
        <translation>Un moment, nous faisons un PDF.</translation>
    </message>
    <message>
        <source>Leave the stick in the computer.</source>
        <translation>Laissez la clé dans l’ordinateur.</translation>
    </message>
    <message>
        <source>Then wait a moment. Your files appear here by themselves.</source>
        <translation>Puis attendez un moment. Vos fichiers arrivent ici tout seuls.</translation>
    </message>
    <message>
        <source>Put your USB stick into the computer.</source>
        <translation>Mettez votre clé USB dans l’ordinateur.</translation>
    </message>
    <message>
        <source>There is no file here that the site takes.</source>
        <translation>Il n’y a ici aucun fichier que le site prend.</translation>
    </message>
    <message>
        <source>Put in another stick, or ask the facilitator.</source>
        <translation>Mettez une autre clé, ou demandez à l’équipe.</translation>
    </message>
    <message>
        <source>A PDF is one page, and easy to read.</source>
        <translation>Un PDF est une page facile à lire.</translation>
    </message>
    <message>
        <source>Make a PDF of this photo</source>
        <translation>Faire un PDF de cette photo</translation>
    </message>
    <message>
        <source>Add the photo as it is</source>
        <translation>Ajouter la photo telle quelle</translation>
    </message>
    <message>
        <source>How do you want to add the photo?</source>
        <translation>Comment voulez-vous ajouter la photo&#xa0;?</translation>
    </message>
    <message>
        <source>If you took a file away on the site.</source>
        <translation>Si vous avez enlevé un fichier sur le site.</translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>L’ajouter quand même</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Demander de l’aide</translation>
    </message>
    <message>
        <source>The site takes PDF files and photos only.</source>
        <translation>Le site prend seulement des PDF et des photos.</translation>
    </message>
    <message>
        <source>There are more files. You see the newest ones.</source>
        <translation>Il y a plus de fichiers. Vous voyez les plus récents.</translation>
    </message>
    <message>
        <source>From this visit, {0}</source>
        <translation>De cette visite, {0}</translation>
    </message>
    <message>
        <source>On the stick {1}, {0}</source>
        <translation>Sur la clé {1}, {0}</translation>
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
    <name>SaveSheet</name>
    <message>
        <source>The document is not on the stick.</source>
        <translation>Le document n’est pas sur la clé.</translation>
    </message>
    <message>
        <source>Try once more, or try another stick.</source>
        <translation>Essayez encore, ou essayez une autre clé.</translation>
    </message>
    <message>
        <source>The stick was taken out too early.</source>
        <translation>La clé a été enlevée trop tôt.</translation>
    </message>
    <message>
        <source>Put it in again, wait a moment, then try once more.</source>
        <translation>Remettez-la, attendez un moment, puis essayez encore.</translation>
    </message>
    <message>
        <source>The stick is full.</source>
        <translation>La clé est pleine.</translation>
    </message>
    <message>
        <source>Put in a stick with more room, then try once more.</source>
        <translation>Mettez une clé avec plus de place, puis essayez encore.</translation>
    </message>
    <message>
        <source>We may not write on this stick.</source>
        <translation>Nous ne pouvons pas écrire sur cette clé.</translation>
    </message>
    <message>
        <source>Is there a small switch on it? Push it, or take another stick.</source>
        <translation>A-t-elle un petit bouton&#xa0;? Poussez-le, ou prenez une autre clé.</translation>
    </message>
    <message>
        <source>The stick takes too long.</source>
        <translation>La clé est trop lente.</translation>
    </message>
    <message>
        <source>The stick did not keep the document.</source>
        <translation>La clé n’a pas gardé le document.</translation>
    </message>
    <message>
        <source>The stick may be broken. Try another one.</source>
        <translation>La clé est peut-être abîmée. Essayez-en une autre.</translation>
    </message>
    <message>
        <source>Leave the stick in the computer. {0} % is done.</source>
        <translation>Laissez la clé dans l’ordinateur. {0}&#xa0;% est fait.</translation>
    </message>
    <message>
        <source>One moment, we look for your stick.</source>
        <translation>Un moment, nous cherchons votre clé.</translation>
    </message>
    <message>
        <source>On which stick do you want to save it?</source>
        <translation>Sur quelle clé voulez-vous l’enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>Then wait a moment. It appears here by itself.</source>
        <translation>Puis attendez un moment. Elle arrive ici toute seule.</translation>
    </message>
    <message>
        <source>Put your USB stick into the computer.</source>
        <translation>Mettez votre clé USB dans l’ordinateur.</translation>
    </message>
    <message>
        <source>Leave the stick in the computer.</source>
        <translation>Laissez la clé dans l’ordinateur.</translation>
    </message>
    <message>
        <source>We save your document.</source>
        <translation>Nous enregistrons votre document.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Demander de l’aide</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Vous pouvez enlever la clé maintenant.</translation>
    </message>
    <message>
        <source>It is called: {0}</source>
        <translation>Il s’appelle&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Good, go on</source>
        <translation>Bien, continuer</translation>
    </message>
    <message>
        <source>Your document is on the stick.</source>
        <translation>Votre document est sur la clé.</translation>
    </message>
    <message>
        <source>Nothing can be written on it</source>
        <translation>On ne peut rien y écrire</translation>
    </message>
    <message>
        <source>{0} free</source>
        <translation>{0} libres</translation>
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
        <source>Exercise: take the card out</source>
        <translation>Exercice&#xa0;: retirer la carte</translation>
    </message>
    <message>
        <source>Exercise: put the card in</source>
        <translation>Exercice&#xa0;: insérer la carte</translation>
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
        <source>Take your card out of the reader.</source>
        <translation>Retirez votre carte du lecteur.</translation>
    </message>
    <message>
        <source>Yes, erase everything</source>
        <translation>Oui, tout effacer</translation>
    </message>
    <message>
        <source>I come back soon: hide my screen</source>
        <translation>Je reviens vite&#xa0;: cacher mon écran</translation>
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
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>VisitCards</name>
    <message>
        <source>No card reader found.</source>
        <translation>Aucun lecteur de carte trouvé.</translation>
    </message>
    <message>
        <source>No card in the reader.</source>
        <translation>Pas de carte dans le lecteur.</translation>
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
