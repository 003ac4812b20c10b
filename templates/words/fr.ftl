# Not yet reviewed by a native speaker.
# Every sentence, label and button of en.ftl in French, in the same order. docs/words.md says how to write one.

### general

yes = oui
no = non
none = néant
never = jamais
label-name = Nom
label-title = Poste
label-department = Département
label-company = Entreprise
label-location = Lieu
label-email = E-mail
label-user-name = Nom d’utilisateur
label-id = Identifiant
label-status = Statut
label-type = Type
label-role = Rôle
label-roles = Rôles
label-roles-now = Rôles actuels
label-description = Description
label-members = Membres
label-new-member = Nouveau membre
label-owner = Propriétaire
label-owners = Propriétaires
label-leaves-room = Quitte le salon
label-last-message = Dernier message
label-last-login = Dernière ouverture de session
label-sessions = Sessions
label-picture = Photo
label-device = Appareil
label-address = Adresse
label-session = Session
label-until = Jusqu’au
label-suspended-now-until = Actuellement suspendu jusqu’au
label-ticket = Ticket
label-reason = Motif
own-words = « { $text } »
label-reason-of = Motif (mots de { $person })
label-asked-by-person = Question de { $person }
label-answered-by = Réponse de { $person }
label-delegate = Qui décide
label-principal = Pour qui
label-needs = Approbation requise
label-stage = Étape { $number }
label-asked-to-decide = Demande envoyée à
label-unavailable = Indisponible
label-person = Personne
label-asked-by = À la demande de
label-key = Clé
account-type = { $accountType ->
    [SYSTEM] compte de service
   *[NORMAL] personne
}

count-rows = { NUMBER($count) ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
done = C’est fait : { $change }.
already-done = Déjà fait : { $change }.
not-done = Pas fait : { $change }. { $why }
not-done-cancelled = Pas fait : { $change }. L’opération a été annulée.
label-created = Créé le
label-created-by = Créé par
label-joined = Arrivée
label-your-role = Votre rôle
label-other-companies = Autres entreprises
button-open-room = Ouvrir le salon
date-by = { $date } par { $name }
not-known = inconnu
heading-not-done = Pas fait :
failed-line = { $change } : { $why }
on = activée
off = désactivée
of = { NUMBER($count) } sur { NUMBER($total) }
note = Remarque :
optional = { $text } (facultatif)
label-account = Compte
label-presence = Présence
label-suspended-until = Suspendu jusqu’au
label-groups = Groupes
label-feature = Fonctionnalité
label-for = Pour
label-actions = Actions
label-when = Quand
label-who = Qui
label-what = Quoi
label-about = Objet
label-change = Modification
label-since = Depuis
label-watched-until = Suivi jusqu’au
label-first-asked = Première demande
label-last-change = Dernière modification
label-asked = Demandé
label-number = Nº
label-note = Remarque
label-by = Par
label-finished = Avancement
label-done-before = Fait avant
label-done-since = Fait depuis
label-not-done = Pas fait
label-unclear = Incertain
label-wants-to = Souhaite
label-requested-by = Demandé par
label-open-until = Ouverte jusqu’au
label-decided-by = Décidée par
label-decided-at = Décidée
label-rooms-you-own = Salons dont vous êtes propriétaire
button-open-im = Ouvrir la discussion
button-end-session = Fermer { $session }
count-times = { NUMBER($count) ->
    [one] une fois
    [2] deux fois
   *[other] { $count } fois
}
and-more = et { NUMBER($count) } de plus
heading-done = C’est fait :
heading-already-done = Déjà fait :
heading-failed = Échec :
page-empty = La liste est plus courte à présent et cette page est vide. Revenez en arrière ou saisissez de nouveau la commande.
not-found = Je n’ai pas trouvé { $texts }.
file-rows = { $title } : { NUMBER($count) ->
    [one] { $count } ligne
   *[other] { $count } lignes
} dans le fichier.
span-days = { NUMBER($count) ->
    [one] { $count } jour
   *[other] { $count } jours
}
span-hours = { NUMBER($count) ->
    [one] { $count } heure
   *[other] { $count } heures
}
span-minutes = { NUMBER($count) ->
    [one] { $count } minute
   *[other] { $count } minutes
}
span-seconds = { NUMBER($count) ->
    [one] { $count } seconde
   *[other] { $count } secondes
}
span-moments = un instant
fault = Un problème est survenu de mon côté et je n’ai pas pu le faire. Réessayez dans un instant. Si cela se reproduit, communiquez à un administrateur la référence { $reference }.
clicks-missed = J’ai été coupé de Symphony un instant, et les clics ne me parviennent alors pas. { $count ->
    [one] Une question attend encore une réponse ici. Si vous avez déjà cliqué, cliquez de nouveau.
   *[other] { $count } questions attendent encore une réponse ici. Si vous avez déjà cliqué, cliquez de nouveau.
}
event-late = Symphony ne me répond pas correctement pour le moment. Je continue d’essayer et vous répondrai ici dès que possible.
event-given-up = J’ai essayé pendant une heure, mais Symphony ne m’a pas répondu correctement : j’ai donc arrêté. Vérifiez si c’est fait avant de recommencer.
outsider-thanks = Merci pour votre message.
outsider = Je travaille uniquement pour les personnes de mon entreprise et ne peux donc pas vous aider.
answered-by-im = { $person }, je vous ai répondu dans notre discussion privée.
answering-by-im = { $person }, je vous répondrai dans notre discussion privée.

### help

usage = Syntaxe : { $usage }
usage-more = Syntaxe : { $usage } (toutes les options : { $more })
example = Exemple : { $example }
did-you-mean = Vouliez-vous dire :
help-start = Je suis { $bot } et je m’occupe pour vous des salons, des personnes et des présences. Que souhaitez-vous faire ?
help-start-more = Vous pouvez aussi les saisir : { $commands }. { $command } en explique une. Dans les salons, mentionnez-moi d’abord.
button-all-commands = Toutes les commandes
help-list-intro = Je suis { $bot }. Voici ce que vous pouvez faire dans cette conversation. Dans un salon, mentionnez-moi d’abord.
help-list-intro-elsewhere = Je suis { $bot }. Voici ce que vous pouvez faire dans le salon où vous avez demandé. Là-bas, mentionnez-moi d’abord.
help-list-more = { $command } explique une commande. Une commande sans arguments ouvre un formulaire.
help-dry-run = Ajoutez { $option } pour voir ce qu’une modification ferait.
help-dry-run-one = Ajoutez { $option } pour voir ce que cela ferait. Rien n’est alors modifié.
help-group = Ces commandes commencent par { $text } :
help-unknown = Je ne connais pas la commande { $text }.
help-see = { $command } affiche toutes les commandes.
help-hint = Mes commandes commencent par une barre oblique. Commencez par { $command }.
help-one-by-one = J’accepte une commande par ligne, je n’ai donc rien fait. Écrivez-les chacune sur sa ligne et je les exécuterai dans l’ordre.
help-command-inside = Une commande doit se trouver au début d’une ligne, sans rien devant et sans guillemets.
help-quoted = Je ne peux pas distinguer vos mots de ceux que vous citez. Envoyez-les dans un nouveau message.
help-edited = Je ne tiens pas compte des messages modifiés. Renvoyez-le comme nouveau message.
help-mention-first = Pour me donner une commande dans un salon, mentionnez-moi d’abord : { $command }
help-area-general = Général
help-area-people = Personnes
help-area-rooms = Salons
help-area-presence = Présence
help-area-connections = Connexions avec d’autres entreprises
help-area-requests = Demandes et approbations
help-area-plans = Plans
help-area-record = Journal
help-greeting = Bonjour { $person } ! Saisissez { $command } pour voir ce que je peux faire pour vous.
help-undo = Je ne peux pas annuler de moi-même une modification. Saisissez la commande inverse, par exemple { $remove } après { $add }. { $plans } affiche ce qui est encore en cours et peut être annulé.
help-fine = Très bien !
help-thanks = Je vous en prie !
help-did-you-mean = Vouliez-vous dire { OR($lines) } ?
help-did-you-mean-instead = Je ne connais pas la commande { $unknown }. Vouliez-vous dire { OR($lines) } ?
help-shall-i = Dois-je exécuter { OR($lines) } ?
button-yes-do-it = Oui, faites-le
button-yes-dry-run = Oui, en simulation
button-dry-run = Simulation : { $action }
button-go-on = Continuer
open-questions = { $count ->
    [one] Ceci attend votre réponse :
   *[other] Plusieurs questions attendent ici votre réponse :
}
open-waiting = { $count ->
    [one] Ceci vous attend, et « oui » ou « non » ne suffit pas :
   *[other] Tout ceci vous attend, et « oui » ou « non » ne suffit pas :
}
open-confirm = { $question } Saisissez { $confirm } ou { $cancel }.
open-choice = { $number } : { $label }
open-pick = { $title } : que voulez-vous dire, { OR($choices) } ? Saisissez le numéro ou le nom, ou appuyez sur un bouton.
for-oneself = Pour vous-même, utilisez { $line }.
for-oneself-first = Pour cela, vous devez être dans le salon. Utilisez d’abord { $line }.
open-offer = Vouliez-vous dire { OR($lines) } ? Saisissez la ligne, ou appuyez sur un bouton.
open-form = { $title } : remplissez le formulaire, ou saisissez { $usage }.
open-request = Demande { $id } : appuyez sur un bouton de sa carte, ou saisissez { $approve } ou { $reject } avec un motif.
open-more-requests = { NUMBER($more) } autres demandes : { TYPED("/requests") } les affiche.
open-delegation = { $person } vous demande de décider à sa place : appuyez sur un bouton de la carte, ou saisissez { $accept } ou { $decline }.
open-asked = { $by } a une question sur votre demande { $id } : saisissez { $answer } et votre réponse.
open-on-card = Ma dernière question comporte des boutons : appuyez sur celui que vous voulez.
open-in-im = Je vous l’ai demandé dans notre discussion privée. Répondez-y.
open-elsewhere = Rien n’attend ici votre réponse. Je vous ai posé une question dans une autre conversation : répondez-y.
answer-none = Bien, je n’ai rien fait.

### forms

form-as-line = Commande équivalente : { $usage }, par exemple { $example }
form-as-line-more = Commande équivalente : { $usage }, par exemple { $example } (toutes les options : { $more })
form-as-filled = Avec vos réponses : { $line }
form-change = Modifier { $subject }
form-cancelled = Annulé. Rien n’a été fait.
form-kept = D’accord, rien n’est annulé.
form-proposed = J’ai déduit le nom de l’adresse e-mail. Vérifiez-le avant de continuer.
form-left-out = J’ai laissé de côté « { SHORT($text) } ».
form-nothing-changed = Vous n’avez encore rien modifié.
form-reason-required = Il faut un motif. À quoi cela servira-t-il ?
form-too-many-rooms = Vous êtes dans de nombreux salons : saisissez le nom de l’un d’eux.
button-more-fields = Plus de champs
button-none-of-these = Aucun de ces choix
request-choice = { $id } : { $requester } souhaite { $change }
plan-choice = { $what } ({ $id })
plan-choice-of = { $what }, demandé par { $requester } ({ $id })
pick-as-line = Commande équivalente : { OR($lines) }
pick-as-line-with = Commande équivalente : { $lines }, avec l’un d’eux à la place de « … ».
confirm-as-line = Commande équivalente : { $confirm } ou { $cancel }
picked = Vous avez choisi { $choice }.
picked-none = Aucun de ces choix. Rien n’a été fait : saisissez de nouveau la commande avec le nom complet ou l’adresse e-mail.
button-ask = Demander à { $person }
button-ask-requester = Poser la question
button-answer = Répondre
button-do = Le faire
button-decline = Non, merci
button-confirm = Confirmer
button-cancel = Annuler
button-approve = Approuver
button-withdraw = Retirer la demande
button-reject = Rejeter
button-show = Afficher
button-show-requests = Afficher les demandes
button-accept = Accepter
button-pause = Mettre en pause
button-resume = Reprendre
button-review = Vérifié
button-next = Suivant
button-previous = Précédent
choose = Choisir
choice-yes = Oui
choice-no = Non
choice-person = Personne
choice-service = Compte de service
choice-pending = En attente
choice-accepted = Acceptées
choice-rejected = Rejetées
choice-all = Toutes
choice-AVAILABLE = Disponible
choice-BUSY = Occupé
choice-ON_THE_PHONE = Au téléphone
choice-BE_RIGHT_BACK = De retour bientôt
choice-IN_A_MEETING = En réunion
choice-AWAY = Absent
choice-OUT_OF_OFFICE = Absent du bureau
choice-DO_NOT_DISTURB = Ne pas déranger
choice-OFF_WORK = Hors heures de travail
choice-OFFLINE = Hors ligne
choice-off = aucune
reason-to-decide = Motif (obligatoire pour rejeter) ou question
page = Page { NUMBER($page) }
page-of = Page { NUMBER($page) } sur { NUMBER($of) }
page-next-option = Suite : { $option }

### problems

# What people typed

problem-missing = Il me manque une information : { $about }.
problem-unexpected = Je ne sais pas quoi faire de « { SHORT($text) } ». Mettez plusieurs mots entre guillemets, et le nom d’une option avant sa valeur.
problem-unclosed-quote = Le guillemet ouvert devant « { SHORT($text) } » n’est pas refermé : je n’ai donc rien fait.
problem-unknown-option = L’option « { SHORT($option) } » n’existe pas.
problem-unknown-option-nearest = L’option « { SHORT($option) } » n’existe pas. Vouliez-vous dire { $nearest } ?
problem-repeated-option = Vous avez donné { $option } deux fois. Ne le donnez qu’une fois.
problem-option-without-value = L’option { $option } attend une valeur : { $about }.
problem-too-short = C’est trop court pour une recherche ({ $about }). Saisissez au moins { NUMBER($minLetters) } lettres.
problem-too-long = C’est trop long ({ $about }). Le maximum est de { NUMBER($maxLength) } caractères.
problem-too-many = C’est trop à la fois ({ $about }). Donnez-en { NUMBER($most) } au plus, et le reste dans une autre commande.
problem-control-characters = Votre texte contient des caractères invisibles ({ $about }). Saisissez-le au lieu de le coller.
problem-not-a-choice = « { SHORT($text) } » n’est pas une valeur possible ici. Choisissez { OR($choices) }.
problem-no-duration = Je ne comprends pas la durée « { SHORT($text) } ». Essayez « 90m », « 2h » ou « 3 jours ».
problem-no-time = Je ne comprends pas la date ou l’heure « { SHORT($text) } ». Essayez « ven. », « 24 déc. », « 2026-12-24 17:00 » ou « 3 jours ».
problem-impossible-time = « { SHORT($text) } » n’existe pas. Vérifiez la date et l’heure.
problem-zero-time = « { SHORT($text) } » est une durée nulle. Donnez-en une comme « 2h » ou « 3 jours ».
problem-far-time = « { SHORT($text) } » est trop éloigné. Donnez un moment dans les dix ans.
problem-wrong-weekday = « { SHORT($text) } » ne peut pas être juste : { $reading } est un { $weekday ->
    [d0] dimanche
    [d1] lundi
    [d2] mardi
    [d3] mercredi
    [d4] jeudi
    [d5] vendredi
   *[d6] samedi
}. Retirez le jour de la semaine ou corrigez la date.
problem-no-such-weekday = « { SHORT($text) } » ne peut pas être juste : cette date n’est pas un { $weekday ->
    [d0] dimanche
    [d1] lundi
    [d2] mardi
    [d3] mercredi
    [d4] jeudi
    [d5] vendredi
   *[d6] samedi
}. Retirez le jour de la semaine ou corrigez la date.
problem-past-time = « { SHORT($text) } » est dans le passé. Indiquez un moment à venir.
problem-future-time = « { SHORT($text) } » est dans le futur. Indiquez un moment passé, comme « hier » ou « 2h ».
problem-vague-time = « { SHORT($text) } » n’est pas assez précis. Donnez un jour ou une heure, comme « ven. 9:00 ».
problem-minutes-or-months = « { SHORT($text) } » peut désigner des minutes ou des mois. Écrivez « min » ou « mois ».
problem-ambiguous-time = « { SHORT($text) } » est ambigu. Voulez-vous dire { OR($readings) } ?
problem-ambiguous-time-one = Je ne suis pas sûr de « { SHORT($text) } ». Vouliez-vous dire { $reading } ?
problem-unknown-zone = Je ne connais pas le fuseau horaire « { SHORT($zone) } ». Écrivez-le comme « UTC+2 » ou « Europe/Paris », ou omettez-le.
problem-place-as-zone = Je ne reconnais pas « { SHORT($zone) } » comme fuseau horaire. Écrivez plutôt { OR($choices) }.
problem-unclear-zone = « { SHORT($zone) } » peut désigner plusieurs fuseaux horaires. Écrivez plutôt { OR($choices) }.
problem-no-zone = Je ne peux pas utiliser « { SHORT($text) } » comme fuseau horaire. Écrivez une ville ou un fuseau, par exemple « Genève » ou « Europe/Paris ».
problem-no-zone-nearest = Je ne connais pas le fuseau horaire « { SHORT($text) } ». Vouliez-vous dire { OR($choices) } ?
problem-no-id = « { SHORT($text) } » n’est pas un identifiant. Il devrait ressembler à { $like }.
problem-one-person = Une seule personne à la fois. Laquelle ?
problem-people-not-found = Je n’ai pas trouvé { $texts }. Essayez une mention, une adresse e-mail, un nom d’utilisateur ou un nom complet. Les comptes désactivés ne peuvent pas être trouvés par leur nom complet.
problem-ambiguous-person = Par « { SHORT($text) } », vouliez-vous dire cette personne ?
problem-ambiguous-person-several = Plusieurs personnes correspondent à « { SHORT($text) } ». Laquelle choisissez-vous ?
problem-ambiguous-person-more = Plusieurs personnes correspondent à « { SHORT($text) } ». Laquelle choisissez-vous ? Il y en a { NUMBER($more) } de plus : si la bonne n’est pas ici, donnez une adresse e-mail.
problem-not-understood = Je ne comprends pas { $texts } et je n’ai donc rien fait.
problem-unclear-text = J’ai un doute sur « { SHORT($text) } » : cela fait-il partie du texte ({ $about }), ou est-ce { $other } ? Mettez le texte entre guillemets.
problem-unclear-switch = « { SHORT($text) } » fait-il partie du nom, ou voulez-vous dire { $option } ? Mettez le nom entre guillemets, ou écrivez { $option }.
problem-similar-room = Je n’ai pas trouvé de salon « { SHORT($text) } ». Vouliez-vous dire celui-ci ?
problem-similar-room-several = Je n’ai pas trouvé de salon « { SHORT($text) } ». Vouliez-vous dire l’un de ceux-ci ?
problem-person-or-room = « { SHORT($text) } » désigne à la fois une personne et un salon. Mentionnez la personne, ou écrivez { TYPED("--room") } avant le salon.
problem-too-many-commands = Votre message contient { NUMBER($count) } commandes et j’en accepte { NUMBER($most) } au plus. Je n’en ai exécuté aucune : envoyez-les en plusieurs fois.
ignored = Je n’ai pas compris { $texts } et je n’en ai pas tenu compte.
problem-room-not-found = Je n’ai pas trouvé de salon « { SHORT($text) } » que vous puissiez voir. Vérifiez le nom, ou demandez à ses propriétaires de vous ajouter.
problem-ambiguous-room = Plusieurs salons s’appellent « { SHORT($text) } ». Donnez l’identifiant de conversation de celui que vous voulez.
quoted = « { SHORT($text) } »
more-texts = { $count } autres
all-in-file = Les { $count } figurent tous dans le fichier { $file }.
two-sentences = { $first } { $second }
file-alone = Voici le fichier { $file }.
under-way = { $command } prend du temps : { $time } pour l’instant. Je répondrai dès que j’aurai tout lu.

# Rooms

problem-room-name-taken = Il existe déjà un salon « { SHORT($name) } ». Choisissez un autre nom.
problem-room-name-like-person = Le nom d’un salon ne peut pas commencer par @, comme une mention. Choisissez un autre nom, ou ajoutez des personnes avec { TYPED("--members") }.
problem-room-name-mixed = Un mot de ce nom mélange des lettres de deux alphabets et pourrait être confondu avec un autre nom. Saisissez-le dans un seul alphabet.
problem-person-name-mixed = Un mot de ce nom mélange des lettres de deux alphabets : on pourrait prendre cette personne pour une autre. Saisissez-le dans un seul alphabet.
problem-room-name-reserved = « { SHORT($name) } » ressemble trop à { $like }, le salon où les administrateurs décident. Choisissez un autre nom.
problem-room-name-empty = Un salon a besoin d’un nom. Donnez-lui-en un de 49 caractères au plus.
problem-room-settings-clash = Un salon ouvert à d’autres entreprises ne peut pas être public, visible dans les recherches ou en lecture seule. Omettez { TYPED("--cross-pod") }, ou les autres options.
problem-room-inactive = Le salon { $room } est désactivé : ses membres et ses paramètres ne peuvent pas être modifiés. Réactivez-le d’abord avec { TYPED("/room reactivate") }.
problem-group-chat = { $room } est une discussion de groupe, pas un salon : elle appartient à tous ses participants, je n’y change donc rien. Ils peuvent le faire eux-mêmes dans Symphony.
problem-room-closed-to-other-firms = Le salon { $room } est interne et je ne peux donc pas y ajouter { $person }. Créez plutôt un salon avec { TYPED("--cross-pod") }.
problem-last-human-owner = { $isOwn ->
    [true] Vous êtes la dernière personne propriétaire du salon { $room }. Désignez d’abord quelqu’un d’autre avec { TYPED("/room owner add") }.
   *[false] { $person } est la dernière personne propriétaire du salon { $room }. Désignez d’abord quelqu’un d’autre avec { TYPED("/room owner add") }.
}
problem-steward-stays = Je m’occupe du salon { $room } : je ne peux ni m’en retirer ni cesser d’en être propriétaire. Un propriétaire peut le faire dans les paramètres du salon.
problem-room-setting-fixed = { $setting ->
    [public] Un salon ne peut plus devenir public ou privé après sa création. Créez un salon public avec { TYPED("/room create --public") }, ou rendez celui-ci visible dans les recherches avec { TYPED("--discoverable yes") }.
    [crossPod] Un salon ne peut plus être ouvert à d’autres entreprises après sa création. Créez-en un autre avec { TYPED("/room create --cross-pod") } et ajoutez-y les personnes.
   *[multiLateralRoom] La possibilité d’accueillir plusieurs autres entreprises ne peut plus être modifiée après la création du salon. Créez un autre salon dans Symphony et ajoutez-y les personnes.
}
problem-room-setting-refused = { $why ->
    [copy-protection-stays] La protection contre la copie ne peut plus être désactivée pour le salon { $room }. Créez un autre salon avec { TYPED("/room create") }.
    [other-firms-find-none] Le salon { $room } est ouvert à d’autres entreprises et ne peut donc pas être visible dans les recherches. Ajoutez les personnes avec { TYPED("/room add") }.
    [public-is-found] Le salon { $room } est public : il reste toujours visible dans les recherches. Créez un salon privé avec { TYPED("/room create") }.
   *[public-invites] Le salon { $room } est public : ses membres peuvent toujours ajouter des personnes. Créez un salon privé avec { TYPED("/room create") }.
}
problem-room-changed = Quelqu’un a modifié le salon { $room } entre-temps ({ $settings }) et je n’ai donc rien remplacé. Vérifiez avec { TYPED("/room info") } et réessayez.
problem-keywords-unreadable = Je ne reconnais pas de mots-clés dans « { SHORT($text) } ». Essayez « desk=FX, region=EMEA ».
problem-not-a-member = { $isOwn ->
    [true] Vous n’êtes pas dans le salon { $room }, et seuls les membres peuvent en être propriétaires. Rejoignez-le d’abord avec { TYPED("/room join") }.
   *[false] { $person } ne fait pas partie du salon { $room }, et seuls les membres peuvent en être propriétaires. Commencez par l’ajout avec { TYPED("/room add") }.
}
problem-not-a-person = { $person } ne peut pas reprendre le salon { $room } : ce n’est pas le compte d’une personne active. Choisissez quelqu’un d’autre.
problem-own-already = Vous êtes déjà propriétaire du salon { $room }. Indiquez la personne qui doit l’être à votre place.
problem-new-room-other-firms = { $people } { COUNT($people) ->
    [one] fait partie
   *[other] font partie
} d’une autre entreprise, et l’ajout est impossible pendant la création du salon. Créez-le d’abord avec { TYPED("--cross-pod") }, puis utilisez { TYPED("/room add") } : un administrateur devra approuver.
problem-new-room-members = Vous n’avez pas le droit d’ajouter { $people } pendant la création du salon. Créez-le sans eux, puis utilisez { TYPED("/room add") }.
problem-rooms-of-other-firm = { $person } travaille dans une autre entreprise et je ne peux donc pas lister ses salons. { TYPED("/room members") } montre qui est dans un salon.
problem-im-with-nobody = Il faut au moins une autre personne que vous pour une discussion privée. Nommez au moins un collègue.
problem-im-between-one = Une discussion privée entre d’autres personnes en demande au moins deux. Nommez-en une de plus.
problem-no-session = { $person } n’a pas de session « { SHORT($text) } ». { TYPED("/user sessions") } liste celles qui sont ouvertes.
problem-picture-missing = Joignez une image (PNG, JPEG ou GIF, moins de 2 Mo) au message qui contient la commande, par exemple { $example }.
problem-pictures-many = { NUMBER($count) } fichiers sont joints. Ne joignez que la photo.
problem-picture-too-large = { $name } est trop volumineux. Une photo de profil doit faire moins de 2 Mo.
problem-picture-unreadable = { $name } n’est pas une image PNG, JPEG ou GIF. Joignez une telle image.
problem-picture-gone = Je ne peux plus lire { $name }. Renvoyez la commande, avec l’image jointe.
problem-im-with-steward = J’ouvre des discussions privées entre d’autres personnes. Pour me parler, il suffit de m’écrire.

# People and accounts

problem-people-inactive = Impossible de joindre { $people } : { COUNT($people) ->
    [one] le compte n’est pas actif
   *[other] ces comptes ne sont pas actifs
}. Continuez sans.
problem-steward-account = Je ne peux pas modifier mon propre compte : personne ne pourrait ensuite corriger une erreur par chat. Modifiez-le dans l’Admin Portal de Symphony.
problem-infrastructure-account = { $person } est un compte de service que Symphony utilise lui-même : je ne le bloque pas et je ne lui retire pas ses droits. Modifiez-le dans l’Admin Portal de Symphony.
problem-user-changed = Quelqu’un a modifié { $person } entre-temps ({ $fields }) et je n’ai donc rien remplacé. Vérifiez avec { TYPED("/user info") } et réessayez.
problem-user-changed-somehow = Quelqu’un a modifié le compte de { $person } entre-temps : je n’ai donc rien écrasé. Refaites la demande si la modification est toujours nécessaire.
problem-user-update-incomplete = Symphony a accepté la modification de { $person }, mais ne l’a pas entièrement enregistrée. Demandez à un administrateur de vérifier le compte.
problem-user-update-missing = Symphony a accepté la modification pour { $person }, mais n’a pas enregistré { $missing }. Vérifiez avec { TYPED("/user info") } et corrigez avec { TYPED("/user update") }.
problem-user-update-lost = Symphony a accepté la modification pour { $person }, mais a aussi effacé { $lost }. Vérifiez avec { TYPED("/user info") } et corrigez avec { TYPED("/user update") }.
problem-user-update-missing-and-lost = Symphony a accepté la modification pour { $person }, mais n’a pas enregistré { $missing } et a effacé { $lost }. Vérifiez avec { TYPED("/user info") } et corrigez avec { TYPED("/user update") }.
problem-attribute-needed = Chaque compte doit avoir ceci : { $field }. Donnez une autre valeur plutôt qu’aucune.
problem-email-unreadable = « { SHORT($text) } » n’est pas une adresse e-mail valide. Elle devrait ressembler à jane.doe@firm.example.
problem-email-taken = « { SHORT($email) } » est déjà l’adresse e-mail de { $holder }. Donnez-en une autre.
problem-user-name-taken = « { SHORT($name) } » est déjà le nom d’utilisateur de { $holder }. Donnez-en un autre avec { TYPED("--user-name") }.
problem-key-unreadable = { $isPrivate ->
    [true] C’est une clé privée, et les clés privées n’ont pas leur place dans un chat. Créez une nouvelle paire, gardez la clé privée pour vous et donnez-moi la clé publique.
   *[false] Je ne reconnais pas de clé publique RSA. Donnez-la entre guillemets, de -----BEGIN PUBLIC KEY----- à -----END PUBLIC KEY-----.
}
problem-key-for-people = Seuls les comptes de service ont des clés. Omettez { TYPED("--key") }, ou ajoutez { TYPED("--type service") }.
problem-suspension-over = { $person } devait être suspendu jusqu’à un moment déjà passé et je n’ai donc rien fait. Réessayez avec un moment à venir.
problem-role-unfit = { $isForPeople ->
    [true] Le rôle { $role } est destiné aux personnes, mais ceci est un compte de service. { TYPED("/roles") } montre ce qui convient.
   *[false] Le rôle { $role } est destiné aux comptes de service, mais ceci est une personne. { TYPED("/roles") } montre ce qui convient.
}
problem-role-alone = { $role } fait partie du rôle { $within }, que ce compte n’a pas. Attribuez-lui d’abord { $within }.
problem-account-of-other-firm = { $person } travaille dans une autre entreprise, et seule cette entreprise peut voir cela. { TYPED("/user info") } montre ce qui figure dans l’annuaire.
problem-role-unknown = Le rôle « { SHORT($text) } » n’existe pas. { TYPED("/roles") } affiche tous les rôles.
problem-role-unknown-nearest = Le rôle « { SHORT($text) } » n’existe pas. Vouliez-vous dire { OR($nearest) } ? { TYPED("/roles") } affiche tous les rôles.
problem-feature-unknown = La fonctionnalité « { SHORT($text) } » n’existe pas. { TYPED("/user features") } suivi du nom d’une personne les affiche.
problem-feature-unknown-nearest = La fonctionnalité « { SHORT($text) } » n’existe pas. Vouliez-vous dire { OR($nearest) } ? { TYPED("/user features") } suivi du nom d’une personne les affiche.

# Connections

problem-no-connection-request = { $person } n’a pas demandé de connexion. { TYPED("/connections pending") } affiche les demandes ouvertes.
problem-not-connected = Je n’ai pas de connexion avec { $person }. { TYPED("/connections accepted") } affiche mes connexions.
problem-same-firm = { $person } fait partie de votre entreprise : aucune connexion n’est nécessaire.
problem-connected-already = J’ai déjà une connexion avec { $person }.
problem-connection-waits-for-us = { $person } m’a demandé une connexion et personne n’a encore décidé. Saisissez { TYPED("/connection accept", $typed) } ou { TYPED("/connection reject", $typed) }.
problem-connection-waits-for-them = J’ai déjà demandé une connexion à { $person } et j’attends la réponse. La demande ne peut pas être retirée ; une fois qu’elle est acceptée, vous pouvez supprimer la connexion.

# Watches

problem-too-many-requests = Vous avez { NUMBER($most) } demandes ouvertes, et c’est le maximum. Retirez-en une dont vous n’avez pas besoin ({ TYPED("/requests sent") } les affiche) ou attendez que certaines soient décidées.
problem-too-many-watches = Vous pouvez suivre { NUMBER($most) } personnes au plus. Nommez-en moins.
problem-too-many-watches-held = Vous pouvez suivre { NUMBER($most) } personnes au plus et vous en suivez déjà { NUMBER($held) }. Nommez-en moins, ou cessez de suivre quelqu’un avec { TYPED("/presence unwatch") } ; { TYPED("/presence watches") } les affiche.

# Requests and plans

problem-owner-asked = Vous l’avez déjà demandé à { $person } aujourd’hui. Attendez la réponse, ou adressez-vous à quelqu’un d’autre.
problem-asked-enough = Vous avez déjà sollicité des propriétaires { NUMBER($most) } fois aujourd’hui. Écrivez-leur directement, ou réessayez demain.
problem-already-asked = Vous l’avez déjà demandé : { $id } attend une décision. { TYPED("/requests") } affiche vos demandes.
problem-request-unknown = La demande { $id } n’existe pas. { TYPED("/requests") } affiche les vôtres.
problem-request-closed = { $status ->
    [approved] La demande { $id } a déjà été approuvée. Rien d’autre n’a été fait.
    [rejected] La demande { $id } a déjà été rejetée. Rien d’autre n’a été fait.
    [expired] La demande { $id } a expiré : personne n’a décidé à temps. Rien d’autre n’a été fait.
    [withdrawn] La demande { $id } a été retirée. Rien d’autre n’a été fait.
    [lapsed] La demande { $id } a été approuvée, mais elle est caduque, car quelque chose a changé. J’ai demandé de nouveau. Rien de plus n’a été fait.
   *[void] La demande { $id } a été abandonnée, car les règles ou les droits d’une personne ont changé. Rien d’autre n’a été fait.
}
problem-request-closed-by = { $status ->
    [approved] La demande { $id } a déjà été approuvée par { $by }. Rien d’autre n’a été fait.
    [rejected] La demande { $id } a déjà été rejetée par { $by }. Rien d’autre n’a été fait.
    [expired] La demande { $id } a expiré : personne n’a décidé à temps. Rien d’autre n’a été fait.
    [withdrawn] La demande { $id } a été retirée par { $by }. Rien d’autre n’a été fait.
    [lapsed] La demande { $id } a été approuvée, mais elle est caduque, car quelque chose a changé. J’ai demandé de nouveau. Rien de plus n’a été fait.
   *[void] La demande { $id } a été abandonnée, car les règles ou les droits d’une personne ont changé. Rien d’autre n’a été fait.
}
problem-answer-of-another = Quelqu’un d’autre a fait la demande { $id }, et seule cette personne peut répondre aux questions à ce sujet.
problem-no-question = Personne n’a posé cette question sur { $id }. Elle n’existe pas.
problem-question-answered = Les questions sur { $id } ont déjà une réponse. Seule la première compte.
problem-question-unclear = { $id } a plusieurs questions ouvertes : { $questions }. Indiquez avec { TYPED("--number") } à laquelle vous répondez.
problem-question-still-open = { $person } n’a pas encore répondu à votre dernière question sur { $id }. Vous pourrez ensuite poser la suivante.
problem-too-many-questions = { NUMBER($most) } questions ont déjà été posées sur { $id }, c’est le maximum. Parlez à la personne, ou rejetez la demande.
problem-mandate-used = { $by } a déjà décidé de { $id } avec la voix de { $principal }, et elle ne compte qu’une fois.
problem-delegate-of-interested = Vous décidez pour une personne que { $id } concerne : quelqu’un d’autre doit décider.
problem-delegate-oneself = Personne ne peut se représenter soi-même. Nommez quelqu’un d’autre.
problem-delegation-of-nobody = Seules des personnes décident des demandes. D’après Symphony, { $person } n’en est pas une : il n’y a donc rien à décider à sa place.
problem-delegate-unfit = { $person } ne peut pas décider pour d’autres : il faut une personne de cette entreprise dont le compte est actif.
problem-delegates-already = { $isOwn ->
    [true] { $delegate } est déjà désigné pour décider à votre place. Mettez-y d’abord fin : { TYPED("/delegate end") }.
   *[false] { $delegate } est déjà désigné pour décider à la place de { $person }. Mettez-y d’abord fin : { TYPED("/delegate end") }.
}
problem-delegated-enough = { $isOwn ->
    [true] Vous avez déjà demandé { NUMBER($most) } fois ces dernières 24 heures que quelqu’un décide pour vous. Réessayez plus tard.
   *[false] Quelqu’un a déjà été sollicité { NUMBER($most) } fois ces dernières 24 heures pour décider à la place de { $person }. Réessayez plus tard.
}
problem-delegation-chain = { $isOwn ->
    [true] Vous décidez déjà pour quelqu’un, et une voix ne se transmet qu’une fois. Mettez-y d’abord fin avec { TYPED("/delegate end") }.
   *[false] { $person } décide déjà pour quelqu’un, ou quelqu’un décide à sa place. Une voix ne se transmet qu’une fois : nommez quelqu’un d’autre.
}
problem-delegation-too-long = Vous pouvez nommer quelqu’un pour { NUMBER($most) } jours au plus. Choisissez une fin plus proche.
problem-delegation-unclear = De qui s’agit-il ? Il y a { $people }. Ajoutez le nom à la commande.
problem-delegation-without-end = Dites jusqu’à quand, par exemple : { TYPED("/delegate @Bob Lee until fri") }.
problem-no-delegation = Il n’y a rien à accepter ou à terminer. { TYPED("/delegate") } affiche qui décide pour qui.
problem-glass-not-for-you = Seules les personnes nommées dans la configuration peuvent ouvrir un accès d’urgence, et vous n’en faites pas partie. Demandez une approbation comme d’habitude.
problem-glass-without-reason = Dites pourquoi, par exemple : { TYPED("/break-glass for 30m INC-4711 nobody of the desk answers") }.
problem-glass-too-long = Un accès d’urgence dure { NUMBER($most) } minutes au plus. Choisissez une durée plus courte.
problem-glass-open = Votre accès d’urgence est déjà ouvert : { $id }, jusqu’au { $until }. Pour le fermer, saisissez { TYPED("/break-glass end") }.
problem-glass-unreviewed = Ce que vous avez fait dans { $id } n’est pas encore vérifié, vous ne pouvez donc pas rouvrir d’accès d’urgence. Demandez aux administrateurs de le vérifier.
problem-glass-over = L’accès d’urgence { $id } s’est terminé avant que ce soit fait, ou ne le couvre plus. Recommencez pour demander une approbation.
problem-no-glass = Il n’y a rien à confirmer ou à terminer. { TYPED("/break-glass") } montre où en sont les choses.
problem-glass-unknown = Il n’y a pas d’accès d’urgence { $id }. { TYPED("/break-glass") } liste ceux que vous pouvez vérifier.
problem-glass-not-to-review = { $id } ne peut pas être vérifié : il est encore ouvert, ou rien n’y a été fait.
problem-glass-reviewed = { $by } a déjà vérifié { $id }.
problem-own-glass = Vous avez ouvert { $id } vous-même, quelqu’un d’autre doit donc le vérifier.
problem-not-a-reviewer = Seul { OR($groups) } peut vérifier { $id }, et ce n’est pas votre cas en ce moment.
problem-glass-of-interested = Ce qui a été fait dans { $id } vous concerne, ou concerne quelqu’un qui décide pour vous ou pour qui vous décidez. Quelqu’un d’autre doit donc le vérifier.
problem-plan-unknown = Le plan { $id } n’existe pas. { TYPED("/plans") } affiche les vôtres.
problem-plan-of-another = Quelqu’un d’autre a demandé { $id } : seuls cette personne ou un administrateur peuvent le mettre en pause, le reprendre ou l’annuler.
problem-plan-ended = { $state ->
    [done] { $id } est déjà terminé : tout est fait.
    [partly] { $id } est déjà terminé : tout est fait, sauf les modifications qui ont échoué.
    [failed] { $id } est déjà terminé : il a échoué.
    [cancelled] { $id } est déjà terminé : il a été annulé.
    [rejected] { $id } est déjà terminé : il a été rejeté.
    [expired] { $id } est déjà terminé : il a expiré avant de commencer.
    [withdrawn] { $id } est déjà terminé : il a été retiré.
   *[void] { $id } est déjà terminé : il a été abandonné, car les règles ou les droits d’une personne ont changé.
}
problem-plan-awaits-approval = { $id } attend une décision sur la demande { $request }. Je pourrai le suspendre ou l’annuler après l’approbation. Pour le retirer dès maintenant, saisissez { TYPED("/withdraw", $request) }.
problem-plan-not-started = { $id } n’a pas encore commencé : il n’y a rien à mettre en pause. Pour l’arrêter, saisissez { TYPED("/plan cancel", $id) }.
problem-plan-not-paused = { $id } n’est pas en pause : il n’y a rien à reprendre. { TYPED("/plans") } montre son avancement.
problem-plan-paused-already = { $id } est déjà en pause. Pour continuer, saisissez { TYPED("/plan resume", $id) }.
problem-plan-cancelling = J’annule déjà { $id }, dès que la modification en cours sera terminée.
problem-confirmed-unseen = C’était dans le même message que la commande. Regardez d’abord ma question, puis confirmez.
problem-nothing-to-confirm = Rien n’attend votre réponse ici. Pour annuler un plan en cours, saisissez { TYPED("/plan cancel") }.
problem-several-to-confirm = Plusieurs questions attendent votre réponse ici. Laquelle choisissez-vous ?
problem-nothing-to-choose = { $what ->
    [to-pause] Rien n’est en cours pour vous.
    [to-resume] Rien n’est en pause pour vous.
    [to-cancel] Rien n’est en cours pour vous : il n’y a rien à annuler.
    [to-decide] Aucune demande n’attend votre décision.
    [to-withdraw] Aucune de vos demandes n’est ouverte : il n’y a rien à retirer.
    [to-answer] Personne ne vous a posé de question sur vos demandes.
    [to-show] Aucune de vos demandes n’est ouverte et aucune ne vous attend. { TYPED("/requests decided") } montre celles qui sont closes.
    [watched] Vous ne suivez la présence de personne.
   *[to-accept] Personne n’attend que j’accepte une connexion.
}

# Approvals and rights

problem-own-request = Vous avez vous-même demandé { $id } : quelqu’un d’autre doit décider.
problem-effects-stopped = { $person } a arrêté toutes les modifications : je n’en fais aucune pour le moment. Réessayez quand deux administrateurs auront saisi { TYPED("/steward resume") }.
problem-effects-not-stopped = Les modifications ne sont pas arrêtées : il n’y a rien à reprendre.
problem-own-benefit = La demande { $id } vous concerne : quelqu’un d’autre doit décider.
problem-not-an-approver = Seul { OR($groups) } peut décider de { $id }, et ce n’est pas votre cas en ce moment.
problem-another-stage-later = Ce n’est pas encore à vous de décider de { $id }. Je vous solliciterai dès que les autres auront approuvé.
problem-request-of-another = Quelqu’un d’autre a fait la demande { $id }, et seule cette personne peut la retirer.
problem-needed-later = La suite de { $id } a besoin de vous : personne d’autre ne pourrait en approuver une autre partie. Quelqu’un d’autre doit approuver celle-ci.
problem-another-stage-over = Votre part de { $id } est déjà décidée. C’est maintenant à d’autres de décider.
problem-already-decided-by-you = Vous avez déjà décidé de { $id }. Quelqu’un d’autre doit encore le faire.
approver-group = { $kind ->
    [owners] les propriétaires du salon
    [administrators] les administrateurs
    [members] les membres de { $name }
    [role] les personnes qui ont le rôle { $name }
    [people] { $name }
    [directory] le groupe { $name }
   *[line-managers] les responsables hiérarchiques
}
approver-part = { $kind ->
    [owners] { NUMBER($count) ->
        [one] un propriétaire du salon
       *[other] { $count } propriétaires du salon
    }
    [administrators] { NUMBER($count) ->
        [one] un administrateur
       *[other] { $count } administrateurs
    }
    [members] { NUMBER($count) ->
        [one] un membre de { $name }
       *[other] { $count } membres de { $name }
    }
    [role] { NUMBER($count) ->
        [one] une personne qui a le rôle { $name }
       *[other] { $count } personnes qui ont le rôle { $name }
    }
    [people] { NUMBER($count) ->
        [one] { OR($name) }
       *[other] { $count } personnes parmi { $name }
    }
    [directory] { NUMBER($count) ->
        [one] une personne du groupe { $name }
       *[other] { $count } personnes du groupe { $name }
    }
   *[line-managers] { NUMBER($count) ->
        [one] un responsable hiérarchique
       *[other] { $count } responsables hiérarchiques
    }
}
problem-nobody-can-approve = Ceci doit être approuvé par { $needed }, mais il n’y a personne en dehors de vous et des personnes concernées. { $help }
problem-too-few-can-approve = Ceci doit être approuvé par { $needed }, mais en dehors de vous et des personnes concernées, il { NUMBER($found) ->
    [0] n’y a personne
    [one] n’y a qu’une personne
   *[other] n’y a que { $found } personnes
}. { $help }
who-could-add-approvers = { $kind ->
    [owners] Un administrateur peut ajouter un propriétaire.
    [administrators] Demandez à la personne qui exploite Steward d’ajouter quelqu’un qui a le rôle d’administrateur au salon des administrateurs.
    [members] Un propriétaire de ce salon peut ajouter quelqu’un.
    [role] Un administrateur peut donner ce rôle à quelqu’un d’autre.
   *[other] Demandez à la personne qui exploite Steward de désigner quelqu’un d’autre.
}
problem-administrators-room-missing = Un administrateur doit décider, mais je ne trouve pas leur salon « { SHORT($room) } ». Il doit être actif et interne, et je dois en être membre. Demandez à un administrateur de corriger cela, puis réessayez.
problem-administrators-room-unsafe = Un administrateur doit en décider, mais { $count ->
    [one] un propriétaire de leur salon « { SHORT($room) } » n’est pas administrateur.
   *[other] { NUMBER($count) } propriétaires de leur salon « { SHORT($room) } » ne sont pas administrateurs.
} Demandez à un administrateur de changer les propriétaires dans Symphony, puis réessayez.
problem-administrator-does-not-count = Vous ne pouvez pas encore décider comme administrateur : vous n’êtes pas dans le salon des administrateurs, ou vous y êtes entré ou en êtes devenu propriétaire en dehors de Steward. Demandez à un administrateur qui s’y trouve de saisir { $command } avec votre nom.
problem-own-confirmation = Quelqu’un d’autre doit vous confirmer.
problem-no-administrator-there = { $person } n’est pas un administrateur du salon des administrateurs. Vérifiez le rôle et les membres du salon, puis réessayez.
example-rejection = pas dans cette équipe
example-reason = "pourquoi"
problem-rejection-reason-required = Dites en une ligne pourquoi vous rejetez { $id } : { TYPED("/reject", $id, example-rejection) }. Le demandeur le lira.
problem-reason-required = Il faut un motif. Ajoutez-le avec { TYPED("--reason", example-reason) }.
problem-ticket-required = Il faut un ticket, par exemple { $like }. Ajoutez-le avec { TYPED("--ticket") }.
problem-too-many-messages = Vous envoyez plus que je ne peux traiter. J’accepterai de nouveau des commandes dans une minute.
problem-policy-changed = Les règles ont changé depuis votre demande et je ne l’ai donc pas exécutée. Réessayez.
problem-not-allowed = Vous n’avez pas le droit de faire cela.
problem-not-allowed-who = Seuls { OR($who) } peuvent le faire.
problem-not-allowed-terms = Vous ne pouvez pas faire cela. C’est réservé à ces personnes : { OR($who) }.
problem-not-allowed-says = { $says }

# What rules of config/policy.cedar say. Who may, in the plural where it can be; after -- stands under which condition.

who-administrators = les administrateurs
who-administrators--another = les administrateurs (avec l’accord d’un autre)
who-administrators--another-for-accounts = les administrateurs (avec l’accord d’un autre pour les comptes ayant un rôle privilégié)
who-administrators--another-for-features = les administrateurs (avec l’accord d’un autre pour les fonctionnalités à risque)
who-everyone = les membres de cette entreprise
who-everyone--colleagues = les membres de cette entreprise (uniquement avec des collègues)
who-everyone--rooms-that-can-be-found = les membres de cette entreprise (uniquement pour les salons que l’on peut trouver)
who-everyone--public-rooms = les membres de cette entreprise (uniquement pour les salons publics)
who-everyone--administrators-approve = les membres de cette entreprise (avec l’accord d’administrateurs)
who-everyone--owner-approves = les membres de cette entreprise (avec l’accord d’un propriétaire)
who-everyone--owner-approves-rooms-that-can-be-found = les membres de cette entreprise (uniquement pour les salons que l’on peut trouver, avec l’accord d’un propriétaire)
who-members = les membres du salon
who-members--owner-approves = les membres du salon (avec l’accord d’un propriétaire)
who-owners = les propriétaires du salon
who-owners--colleagues = les propriétaires du salon (uniquement pour des collègues)
who-owners--administrator-approves-others = les propriétaires du salon (avec l’accord d’un administrateur pour les personnes d’autres entreprises)
who-each-person--themselves = chacun (uniquement pour soi-même)
who-requester = les demandeurs du plan
who-everyone--administrator-approves-open-rooms = les membres de cette entreprise (avec l’accord d’un administrateur pour les salons publics et les salons avec d’autres entreprises)
who-those-open-to-other-companies = les membres autorisés à discuter avec d’autres entreprises
who-administrators-open-to-other-companies = les administrateurs autorisés à discuter avec d’autres entreprises
says-other-company = Je travaille uniquement pour les membres de ma propre entreprise et ne peux donc pas le faire pour vous.
says-account-not-enabled = Votre compte n’est pas actif, ou je n’ai pas pu lire son statut : je ne peux donc pas le faire pour vous.
says-administrators-room = Les demandes sont décidées dans ce salon, je ne le modifie donc pas. Adressez-vous à l’équipe qui gère Steward.
says-administrators-room-by-two = Les membres du salon des administrateurs sont changés par des administrateurs, à deux.
says-administrators-own-their-room = Seuls des administrateurs peuvent être propriétaires de leur salon.
says-own-account = Personne ne modifie son propre compte, ses propres rôles ou fonctionnalités. Demandez à un autre administrateur.
says-account-of-other-company = Cette personne travaille dans une autre entreprise, qui gère son compte.
says-service-account = Les comptes de service ne peuvent pas demander d’accord. Une personne doit en faire la demande elle-même.
says-public-rooms-off = Dans Symphony non plus, vous ne pouvez pas créer de salon public : la fonctionnalité canCreatePublicRoom est désactivée pour vous.
says-external-rooms-off = Dans Symphony non plus, vous ne pouvez pas le faire : les salons avec d’autres entreprises sont désactivés pour vous (isExternalRoomEnabled).
says-external-people-off = Les échanges avec d’autres entreprises sont désactivés pour vous dans Symphony ; je ne vous montre donc pas leurs membres.

# Cards and forms

problem-card-unknown = Je ne reconnais plus ce formulaire. Saisissez de nouveau la commande.
problem-card-used = Quelqu’un a déjà répondu. Rien d’autre n’a été fait.
problem-card-used-by = { $by } a déjà répondu. Rien d’autre n’a été fait.
problem-card-expired = Ce formulaire a expiré. Saisissez de nouveau la commande.
problem-card-of-another = Ce formulaire est destiné à quelqu’un d’autre. Saisissez vous-même la commande pour obtenir le vôtre.

problem-fault = Un problème est survenu de mon côté. Si cela se reproduit, communiquez à un administrateur la référence { $reference }.

### pod refusals

refused = { $meaning } Si cela ne suffit pas, communiquez à un administrateur la référence { $reference }.
refused-general = Symphony n’a pas accepté cela. Si vous pensez que cela devrait fonctionner, communiquez à un administrateur la référence { $reference }.
refused-general-403 = Symphony ne m’y autorise pas : je n’ai pas le droit nécessaire, ou une barrière d’information l’interdit. Si vous pensez que cela devrait fonctionner, communiquez à un administrateur la référence { $reference }.
refused-general-404 = Symphony ne le trouve plus. Si vous pensez que cela devrait fonctionner, communiquez à un administrateur la référence { $reference }.
refused-general-451 = Une règle de conformité bloque cela. Si vous pensez que cela devrait fonctionner, communiquez à un administrateur la référence { $reference }.

refused-whoami-400 = Symphony n’a pas affiché votre compte ou vos salons.
refused-whoami-403 = Symphony ne m’autorise pas à consulter des personnes et à lister leurs salons : mon compte a besoin du rôle User Provisioning.
refused-room-update-400 = Symphony n’a pas accepté ces paramètres. Un salon ouvert à d’autres entreprises ne peut être ni visible dans les recherches ni en lecture seule, et un salon que vous ne voyez pas porte peut-être déjà ce nom.
refused-room-update-403 = Symphony ne m’autorise pas à modifier ce salon. Une autre entreprise le gère peut-être, ou je dois en être propriétaire : désignez-moi dans les paramètres du salon.
refused-room-update-451 = Une règle de conformité bloque ce nom ou cette description. Choisissez d’autres mots.
refused-room-deactivate-400 = Symphony n’a pas désactivé ce salon.
refused-room-deactivate-403 = Symphony ne m’autorise pas à désactiver ce salon : une autre entreprise l’a créé, ou je n’ai pas ce droit pour les salons dont je ne suis pas propriétaire.
refused-room-reactivate-400 = Symphony n’a pas réactivé ce salon. La conformité l’a peut-être verrouillé, ou il n’y a plus personne dedans. Créez plutôt un nouveau salon avec { TYPED("/room create") }.
refused-room-reactivate-403 = Symphony ne m’autorise pas à réactiver ce salon : une autre entreprise l’a créé, ou je n’ai pas ce droit pour les salons dont je ne suis pas propriétaire.
refused-room-join-400 = Symphony ne vous a pas laissé entrer. Le salon a peut-être été désactivé entre-temps, ou votre compte n’est pas actif.
refused-room-join-403 = Symphony ne m’autorise pas à vous ajouter à ce salon : je n’en suis pas propriétaire, ou une barrière d’information l’interdit. Adressez-vous à ses propriétaires.
refused-room-leave-400 = Symphony ne vous a pas retiré de ce salon. Il a peut-être été désactivé entre-temps.
refused-room-leave-403 = Symphony ne m’autorise pas à vous retirer de ce salon. Vous pouvez le quitter dans ses paramètres.
refused-room-owner-add-400 = Symphony n’a désigné aucun propriétaire. La personne est peut-être partie, ou le salon a été désactivé entre-temps.
refused-room-owner-add-403 = Symphony ne m’autorise pas à changer les propriétaires de ce salon. Un propriétaire peut le faire dans les paramètres du salon.
refused-room-owner-remove-400 = Symphony n’a pas changé les propriétaires de ce salon. La personne est peut-être partie, ou le salon a été désactivé entre-temps.
refused-room-owner-remove-403 = Symphony ne m’autorise pas à changer les propriétaires de ce salon. Un propriétaire peut le faire dans les paramètres du salon.
refused-room-transfer-400 = Symphony n’a pas transféré ce salon. La personne n’est peut-être pas active, ou le salon a été désactivé entre-temps.
refused-room-transfer-403 = Symphony ne m’autorise pas à changer les membres ou les propriétaires de ce salon. Vous pouvez le faire dans les paramètres du salon.
refused-room-member-add-400 = Symphony n’a pas ajouté cette personne. Le compte n’est peut-être pas actif, ou le salon a été désactivé entre-temps.
refused-room-member-add-403 = Symphony ne m’autorise pas à ajouter cette personne. Il se peut que je ne sois pas propriétaire du salon, qu’une barrière d’information l’interdise, ou que je n’aie pas de connexion avec une personne d’une autre entreprise ({ TYPED("/connection info") } le montre).
refused-room-member-remove-400 = Symphony n’a pas retiré cette personne. Le salon a peut-être été désactivé entre-temps.
refused-room-member-remove-403 = Symphony ne m’autorise pas à retirer cette personne. Un propriétaire peut le faire dans les paramètres du salon.
refused-room-search-400 = Symphony n’a pas accepté cette recherche. Essayez d’autres mots.
refused-room-search-403 = Symphony ne m’autorise pas à chercher des salons : mon compte n’a pas le droit nécessaire.
refused-room-list-400 = Symphony n’a pas listé ces salons. La personne ne travaille peut-être plus ici.
refused-room-list-403 = Symphony ne m’autorise pas à lister les salons d’autres personnes : mon compte a besoin du rôle User Provisioning.
refused-room-report-400 = Symphony n’a pas listé les salons de l’entreprise.
refused-room-report-403 = Symphony ne m’autorise pas à lister les salons de l’entreprise : mon compte a besoin du rôle User Provisioning.
refused-room-read-400 = Symphony n’a pas affiché ce salon. Il n’existe peut-être plus.
refused-room-read-403 = Symphony ne m’y autorise pas : je ne suis pas dans ce salon, ou je n’ai pas le droit de voir ses membres.
refused-room-create-400 = Symphony n’a pas accepté ce salon. Un salon que vous ne voyez pas porte peut-être déjà ce nom : essayez-en un autre.
refused-room-create-403 = Symphony ne m’autorise pas à créer ce salon : les salons publics ou ouverts à d’autres entreprises exigent un droit que je n’ai pas.
refused-room-create-451 = Une règle de conformité bloque ce nom ou cette description. Choisissez d’autres mots.
refused-im-create-400 = Symphony n’a pas ouvert cette discussion privée. La plupart des entreprises n’en ont plus à plus de deux personnes : créez plutôt un salon.
refused-im-between-400 = Symphony n’a pas ouvert cette discussion privée. La plupart des entreprises n’en ont plus à plus de deux personnes : créez plutôt un salon.
refused-im-create-403 = Symphony ne m’autorise pas à ouvrir cette discussion privée : mon compte n’a pas le droit nécessaire, ou une barrière d’information sépare ces personnes.
refused-im-between-403 = Symphony ne m’autorise pas à ouvrir cette discussion privée : mon compte n’a pas le droit nécessaire, ou une barrière d’information sépare ces personnes.
refused-connection-list-400 = Symphony n’a pas affiché cette connexion. Cette personne n’est peut-être pas joignable d’ici.
refused-connection-list-403 = Symphony ne m’y autorise pas : les connexions avec d’autres entreprises sont peut-être désactivées pour moi.
refused-connection-list-404 = Symphony ne trouve plus cette personne.
refused-connection-request-400 = Symphony n’a pas accepté la demande. Il y en a peut-être déjà une ouverte : vérifiez avec { TYPED("/connection info") }.
refused-connection-request-403 = Symphony ne m’autorise pas à demander cette connexion : l’une des deux entreprises n’accepte pas de connexions avec d’autres.
refused-connection-request-404 = Symphony ne trouve plus cette personne.
refused-connection-accept-400 = Symphony n’a pas de demande ouverte à accepter. Quelqu’un a peut-être décidé entre-temps : vérifiez avec { TYPED("/connection info") }.
refused-connection-accept-403 = Symphony ne m’y autorise pas : l’une des deux entreprises n’accepte pas de connexions avec d’autres.
refused-connection-accept-404 = La demande n’existe plus. { TYPED("/connections pending") } affiche les demandes ouvertes.
refused-connection-reject-400 = Symphony n’a pas de demande ouverte à rejeter. Quelqu’un a peut-être décidé entre-temps : vérifiez avec { TYPED("/connection info") }.
refused-connection-reject-403 = Symphony ne m’y autorise pas : l’une des deux entreprises n’accepte pas de connexions avec d’autres.
refused-connection-reject-404 = La demande n’existe plus. { TYPED("/connections pending") } affiche les demandes ouvertes.
refused-connection-remove-400 = Symphony n’a pas de connexion à supprimer. Elle a peut-être été supprimée entre-temps : vérifiez avec { TYPED("/connection info") }.
refused-connection-remove-403 = Symphony ne m’autorise pas à supprimer cette connexion : mon compte n’a pas le droit nécessaire.
refused-connection-remove-404 = Symphony ne trouve plus cette personne.
refused-user-find-400 = Symphony n’a pas accepté cette recherche. Essayez d’autres mots, ou omettez les filtres.
refused-user-find-403 = Symphony ne m’autorise pas à chercher des personnes : mon compte n’a pas le droit nécessaire.
refused-user-read-400 = Symphony n’a pas affiché cette personne. Le compte n’existe peut-être plus.
refused-user-read-403 = Symphony ne m’autorise pas à consulter des personnes : mon compte n’a pas le droit nécessaire.
refused-user-list-400 = Symphony n’a pas listé ces comptes. Omettez le rôle ou la fonctionnalité.
refused-user-list-403 = Symphony ne m’autorise pas à lister les comptes : mon compte a besoin du rôle User Provisioning.
refused-user-account-read-400 = Symphony n’a pas affiché ce compte. Il n’existe peut-être plus.
refused-user-account-read-403 = Symphony ne m’autorise pas à voir les comptes : mon compte a besoin du rôle User Provisioning.
refused-user-trail-400 = Symphony n’a pas accepté ces conditions. Utilisez un { TYPED("--since") } plus récent.
refused-user-trail-403 = Symphony ne m’autorise pas à lire son journal d’audit : mon compte a besoin du rôle Audit Trail Management.
refused-role-list-400 = Symphony n’a pas listé ses rôles.
refused-role-list-403 = Symphony ne m’autorise pas à lister ses rôles : mon compte a besoin du rôle User Provisioning.
refused-user-create-400 = Symphony n’a pas accepté ce compte. L’adresse e-mail ou le nom d’utilisateur est peut-être déjà pris, un rôle ne convient pas, ou la clé n’est pas une clé RSA de la bonne taille.
refused-user-create-403 = Symphony ne m’autorise pas à créer des comptes : mon compte a besoin du rôle User Provisioning.
refused-user-update-400 = Symphony n’a pas accepté ces valeurs, ou le compte n’existe plus. L’adresse e-mail est peut-être déjà prise, ou une valeur n’a pas le bon format.
refused-user-update-403 = Symphony ne m’autorise pas à modifier des comptes : mon compte a besoin du rôle User Provisioning.
refused-user-disable-400 = Symphony n’a pas désactivé ce compte. Il ne désactive jamais les comptes de service qu’il utilise lui-même.
refused-user-disable-403 = Symphony ne m’autorise pas à désactiver des comptes : mon compte a besoin du rôle User Provisioning.
refused-user-enable-400 = Symphony n’a pas activé ce compte, ou il n’existe plus.
refused-user-enable-403 = Symphony ne m’autorise pas à activer des comptes : mon compte a besoin du rôle User Provisioning.
refused-user-suspend-400 = Symphony n’a pas accepté cette suspension. Sa fin doit être dans le futur, et les comptes de service que Symphony utilise lui-même ne sont jamais suspendus.
refused-user-suspend-403 = Symphony ne m’autorise pas à suspendre quelqu’un : mon compte a besoin du rôle User Provisioning.
refused-user-unsuspend-400 = Symphony n’a pas mis fin à cette suspension, ou le compte n’existe plus.
refused-user-unsuspend-403 = Symphony ne m’autorise pas à mettre fin à des suspensions : mon compte a besoin du rôle User Provisioning.
refused-user-avatar-400 = Symphony n’a pas accepté cette image. Essayez-en une autre, de moins de 2 Mo.
refused-user-avatar-403 = Symphony ne m’autorise pas à changer les photos : mon compte a besoin du rôle User Provisioning.
refused-user-logout-400 = Symphony n’a pas fermé ces sessions, ou le compte n’existe plus.
refused-user-logout-403 = Symphony ne m’autorise pas à voir ou à fermer les sessions d’autres personnes : mon compte a besoin du rôle User Provisioning.
refused-user-session-end-400 = Symphony n’a pas fermé cette session. Elle est peut-être déjà fermée, ou le compte n’existe plus.
refused-user-session-end-403 = Symphony ne m’autorise pas à voir ou à fermer les sessions d’autres personnes : mon compte a besoin du rôle User Provisioning.
refused-user-feature-on-400 = Symphony n’a pas activé cette fonctionnalité. Elle n’existe peut-être plus, ou ne convient pas à ce compte.
refused-user-feature-on-403 = Symphony ne m’autorise pas à voir ou à modifier les fonctionnalités : mon compte a besoin du rôle User Provisioning.
refused-user-feature-off-400 = Symphony n’a pas désactivé cette fonctionnalité. Elle n’existe peut-être plus, ou ne convient pas à ce compte.
refused-user-feature-off-403 = Symphony ne m’autorise pas à voir ou à modifier les fonctionnalités : mon compte a besoin du rôle User Provisioning.
refused-user-role-add-400 = Symphony n’a pas attribué ce rôle. Il ne convient peut-être pas à ce compte, ou fait partie d’un rôle que le compte n’a pas.
refused-user-role-add-403 = Symphony ne m’autorise pas à voir ou à modifier les rôles : mon compte a besoin du rôle User Provisioning.
refused-user-role-remove-400 = Symphony n’a pas retiré ce rôle. Le compte ne l’a peut-être plus.
refused-user-role-remove-403 = Symphony ne m’autorise pas à voir ou à modifier les rôles : mon compte a besoin du rôle User Provisioning.
refused-user-role-remove-404 = Symphony ne trouve plus ce rôle ou ce compte : il n’y a plus rien à retirer.
refused-presence-read-400 = Symphony n’a pas affiché la présence de cette personne. Le compte n’existe peut-être plus.
refused-presence-read-403 = Symphony ne m’y autorise pas : mon compte ne peut pas voir la présence de ces personnes.
refused-presence-list-400 = Symphony n’a pas listé les présences de l’entreprise.
refused-presence-list-403 = Symphony ne m’autorise pas à lister les présences de l’entreprise : mon compte a besoin du rôle User Provisioning.
refused-presence-set-400 = Symphony n’a pas accepté cette présence. Essayez-en une autre.
refused-presence-set-403 = Symphony ne m’y autorise pas : mon compte a besoin du rôle User Provisioning.
refused-presence-set-404 = Symphony ne trouve plus cette personne.

### plans

plan-what = { NUMBER($others) ->
    [one] { $first } et { $others } autre modification
   *[other] { $first } et { $others } autres modifications
}
plan-state = { $state ->
    [confirming] en attente de confirmation
    [approving] en attente d’approbation
    [holding] en suspens
    [scheduled] programmé
    [running] en cours
    [pause] mise en pause en cours
    [cancel] annulation en cours
   *[paused] en pause
}
plan-state-approving = en attente d’approbation ({ $request })
plan-cancelled = Annulé. Voici ce que je n’ai pas fait :
plan-expired = Vous n’avez pas confirmé à temps. Voici ce que je n’ai pas fait :
plan-late = Cela prend plus de temps que d’habitude : { $what }. J’en ai fait { NUMBER($done) } sur { NUMBER($total) } et je continue d’essayer. Je vous préviendrai quand ce sera terminé.
plan-progress = C’est en cours : { $what }… J’en ai fait { NUMBER($done) } sur { NUMBER($total) }. Je vous préviendrai quand ce sera terminé.
plan-progress-ended = C’est terminé : { $what }. J’en ai traité { NUMBER($done) } sur { NUMBER($total) }.
plan-late-how = Pour l’arrêter, saisissez { $cancel } ; pour le mettre en pause, { $pause }.
plan-still-paused = Toujours en pause : { $what }. J’en ai fait { NUMBER($done) } sur { NUMBER($total) }.
plan-resume-or-cancel = Saisissez { $resume } pour continuer ou { $cancel } pour arrêter. Si personne ne le fait, j’annulerai dans 24 heures.
plan-resume-or-cancel-soon = Saisissez { $resume } pour continuer ou { $cancel } pour arrêter. Si vous ne faites ni l’un ni l’autre, j’annulerai dans 12 heures.
plan-pausing = Je mettrai { $id } ({ $what }) en pause avant sa prochaine modification. J’en ai fait { NUMBER($done) } sur { NUMBER($total) }.
plan-resuming = { $id } reprend : { $what }. J’en ai fait { NUMBER($done) } sur { NUMBER($total) }.
plan-resuming-own = { $id } reprend : { $what }. J’en ai fait { NUMBER($done) } sur { NUMBER($total) } et je vous préviendrai quand ce sera terminé.
plan-cancelling = J’annulerai { $id } dès que la modification en cours sera terminée, puis je dirai à { $requester } ce qui a été fait.
plan-cancelling-own = J’annulerai { $id } dès que la modification en cours sera terminée, puis je vous dirai ce qui a été fait.
plan-cancelled-own = { $id } est annulé après { NUMBER($done) } sur { NUMBER($total) }.
plan-cancelled-other = { $id } est annulé après { NUMBER($done) } sur { NUMBER($total) }, et j’ai prévenu { $requester }.
plan-controlled = { $control ->
    [halt] J’ai été restauré à partir d’une sauvegarde, j’ai donc mis votre plan { $id } en pause : { $what }. Pour autant que je sache, j’en ai fait { NUMBER($done) } sur { NUMBER($total) } ; ce qui est déjà fait, je ne le referai pas.
    [pause] { $by } a mis votre plan { $id } en pause : { $what }. J’en ai fait { NUMBER($done) } sur { NUMBER($total) }.
    [resume] { $by } a repris votre plan { $id } : { $what }. J’en ai fait { NUMBER($done) } sur { NUMBER($total) }.
   *[cancel] { $by } a annulé votre plan { $id } : { $what }. J’en ai fait { NUMBER($done) } sur { NUMBER($total) }.
}
plan-stopped = Annulé après { NUMBER($done) } sur { NUMBER($total) }.
plan-list-title = Vos plans, en cours ou en attente
plan-list-title-all = Les plans de tous, en cours ou en attente
plan-list-how = Pour agir sur un plan, saisissez { $pause }, { $resume } ou { $cancel }.
plan-list-none = Vous n’avez aucun plan en cours ou en attente.
plan-list-none-all = Aucun plan n’est en cours ou en attente.
confirm-one = Faire cette modification : { $change } ?
confirm-one-button = Faire cette modification
confirm-many = Faire ces { NUMBER($count) } modifications ?
confirm-many-button = Faire { NUMBER($count) } modifications
preview-title = Simulation de { $command }. Rien n’a été modifié.
preview-refused = Je refuserais ceci :
preview-obstacle-more = { $changes } et { NUMBER($more) } de plus : { $why }
preview-would = { $lead ->
    [only] Voici ce que je ferais : { $change }.
    [also] Je ferais aussi ceci : { $change }.
   *[otherwise] Sans cela, voici ce que je ferais : { $change }.
}
preview-would-many = { $lead ->
    [only] Voici ce que je ferais :
    [also] Je ferais aussi ceci :
   *[otherwise] Sans cela, voici ce que je ferais :
}
preview-confirm = Je vous demanderais d’abord de confirmer.
preview-route = Il faudrait d’abord l’approbation de { $needed }.
preview-approver = Une approbation serait d’abord nécessaire : { OR($people) }.
preview-approvers = { NUMBER($quorum) } de ces personnes devraient d’abord approuver : { $people }.

### people on cards

person-about = { $about }
person-missing = Non visible dans Symphony : { $missing }
person-no-email = adresse e-mail
person-no-title = fonction
person-no-department = service
person-warning = { $person } : { $warning }
person-external = Externe : travaille pour { $company }
person-external-unknown = Externe : Symphony n’indique pas l’entreprise
person-account = { $state ->
    [SUSPENDED] Ce compte est suspendu
   *[DISABLED] Ce compte est désactivé
}
person-namesakes = { NUMBER($count) } personnes portent ce nom
person-looks-like = Ce nom ressemble à { $other }, qui est quelqu’un d’autre
person-hidden-characters = Ce nom contient des caractères invisibles
person-mixed-alphabets = Ce nom mélange des lettres de plusieurs alphabets
exposure-company-first = { $person } serait la première personne de { $company } dans le salon { $room }
exposure-company-first-unknown = { $person } serait la première personne de son entreprise dans le salon { $room }
exposure-company-known = D’autres personnes de l’entreprise de { $person } sont déjà dans le salon { $room }
exposure-history = Les anciens messages deviennent visibles
exposure-history-count = Les anciens messages deviennent visibles : { NUMBER($count) ->
    [one] { $count } message
   *[other] { $count } messages
}
exposure-history-more = Les anciens messages deviennent visibles : { NUMBER($count) } ou plus
exposure-history-hidden = Les anciens messages restent cachés aux nouveaux membres
exposure-companies = Entreprises dans le salon ensuite : { $companies }
exposure-size = Ensuite : { NUMBER($people) } personnes sur { NUMBER($maxPeople) } au plus, { NUMBER($companies) } entreprises sur { NUMBER($maxCompanies) } au plus
exposure-no-owners = Plus personne ne serait propriétaire du salon { $room }
exposure-owners-left = { NUMBER($count) ->
    [one] Il ne reste qu’un propriétaire du salon { $room } : { $owners }
   *[other] Il reste { $count } propriétaires du salon { $room } : { $owners }{ NUMBER($more) ->
        [0] {""}
       *[other] {" "}et { $more } de plus
    }
}

### approvals

needed-approval = { $parts }
needed-approval-then = { $before }, puis { $after }
request-asked = Ceci doit être approuvé par { $needed } :
request-asked-whom = J’ai sollicité { $asked } et je vous tiendrai au courant.
request-open-until = La demande { $id } est ouverte jusqu’au { $until }. { $command } affiche vos demandes.
request-card-title = La demande { $id } attend votre décision
request-card-how = Décidez ici, ou saisissez { $approve } ou { $reject }. Pour poser d’abord une question : { $ask }.
request-digest = { NUMBER($count) ->
    [one] { $count } autre demande attend votre décision, depuis le { $since } :
   *[other] { $count } autres demandes attendent votre décision, la plus ancienne depuis le { $since } :
}
request-digest-row = { $person } : { NUMBER($count) }
request-digest-more = { NUMBER($count) ->
    [one] et { $count } autre personne
   *[other] et { $count } autres personnes
}
request-digest-how = Il en est arrivé tant en une heure que je n’envoie plus de carte pour chacune. { $command } les affiche toutes, et vous pouvez y décider.
request-digest-done = Les demandes comptées ici ont toutes été décidées.
request-closed-title = Demande { $id } · { $status }
request-status = { $status ->
    [approved] Approuvée
    [rejected] Rejetée
    [withdrawn] Retirée
    [expired] Expirée
    [lapsed] Caduque
    [void] Abandonnée
   *[open] En attente
}
stage-later = sollicité plus tard
stage-escalated = peuvent décider à leur place : { $group }
stage-escalated-seen = { $seen ->
    [nobody] à ce moment-là, aucune des personnes sollicitées d’abord ne l’avait vue
    [everybody] à ce moment-là, toutes les personnes sollicitées d’abord l’avaient vue
   *[some] à ce moment-là, une partie des personnes sollicitées d’abord ne l’avaient pas vue
}
request-so-far = { NUMBER($count) } sur { NUMBER($quorum) } : approuvée par { $people }
question-asked = { $by } a une question sur votre demande { $id } :
question-how = Répondez ici, ou saisissez { $answer }. Les décideurs voient la question et votre réponse sur la carte.
question-answered = { $by } a répondu à votre question sur { $id } :
question-open = Pas encore de réponse
question-numbered = numéro { $number }, de { $by } : { $text }
question-passed-on = J’ai transmis à { $person } votre question sur { $id } et je vous donnerai la réponse.
answer-passed-on = Votre réponse figure sur la carte de { $id }, et j’ai prévenu { $person }.
request-list-waiting = En attente de votre décision ({ NUMBER($count) })
request-list-how = Pour décider, saisissez { $approve } ou { $reject } ; { $show } affiche tous les détails.
request-list-none-waiting = Aucune demande n’attend votre décision.
request-list-own = Vos demandes ouvertes ({ NUMBER($count) })
request-list-none-own = Vous n’avez aucune demande ouverte.
request-list-withdraw = Pour en retirer une, saisissez { $withdraw }.
request-list-decided = Décidées récemment ({ NUMBER($count) })
request-list-none-decided = Aucune demande décidée.
request-list-none-fit = Aucune demande correspondante n’attend votre décision.
request-list-filters = Vous pouvez aussi saisir { $waiting }, { $sent } ou { $decided }, chacun avec { $by } ou { $room }.
request-more-wanted = { NUMBER($count) ->
    [one] Vous avez approuvé { $id }. Il faut encore { $count } approbation de quelqu’un d’autre.
   *[other] Vous avez approuvé { $id }. Il faut encore { $count } approbations d’autres personnes.
}
request-rejection-counts = Vous avez rejeté { $id }. La demande reste ouverte : d’autres rejets sont nécessaires pour y mettre fin.
request-outcome = Votre demande { $id } ({ $changes }) :
outcome-approved = Approuvée par { $by }, { $at }.
outcome-rejected = Rejetée par { $by }, { $at }.
outcome-withdrawn = Retirée par { $by }, { $at }. Rien n’a été fait.
outcome-expired = Expirée : personne n’a décidé à temps. Rien n’a été fait.
outcome-void = Abandonnée : les règles ou les droits de certaines personnes ont changé après la demande. Rien n’a été fait. Si c’est encore nécessaire, refaites la demande.
outcome-lapsed = Approuvée par { $by }, { $at }, mais quelque chose a changé depuis et rien n’a été fait. J’ai de nouveau demandé, sous le numéro { $again }.
request-changed = Ce qui a changé depuis l’approbation de { $id } :
changed-person = { $person } : { $what }
changed-company = Nouvelle entreprise dans le salon { $room }
changed-history = Anciens messages du salon { $room }
changed-history-hidden = cachés
changed-history-visible = visibles aux nouveaux membres
changed-owner = Propriétaire restant du salon { $room }
request-reminder = La demande { $id } attend toujours votre décision : { $requester } souhaite { $changes }. Elle est ouverte jusqu’au { $until }.
request-reminder-how = Pour décider, saisissez { $approve } ou { $reject }.
request-escalated = { $id } est toujours en attente : j’ai donc aussi sollicité { $asked }.
request-escalated-seen = { $seen ->
    [nobody] Aucune des personnes sollicitées d’abord ne l’a encore vue.
    [everybody] Toutes les personnes sollicitées d’abord l’ont vue.
   *[some] Une partie des personnes sollicitées d’abord ne l’ont pas encore vue.
}
hold-title = La demande { $id } est approuvée et en attente d’exécution
hold-how = Je l’exécuterai le { $until }, sauf si quelqu’un l’annule avant : cliquez sur « Annuler » ou saisissez { $cancel }.
hold-cancelled = Annulée avant l’exécution. Rien n’a été fait.
hold-over = Elle n’est plus en attente d’exécution.
request-held = En attente jusqu’au { $until } : je l’exécuterai alors, sauf annulation ({ $cancel }).
request-told = Demande { $id } de { $requester } ({ $changes }) :
request-beyond = Sans approbation, chacun peut effectuer { NUMBER($count) ->
    [one] une modification de ce type
   *[other] { $count } modifications de ce type
} sur une période de { $per }. Ceci va au-delà.
request-lapsed = Votre demande a été approuvée, mais quelque chose a changé depuis. J’ai donc de nouveau sollicité { $asked }, sous le numéro { $again } :
reason-given = Motif : { $reason }
reason-given-by = Motif (mots de { $person }) : { $reason }
ticket-given = Ticket : { $ticket }
no-reason = aucun

### delegation

about-in-place-of = pour { $principal }
person-in-place-of = { $person } pour { $principal }
delegation-asked = { $principal } vous demande de décider à sa place jusqu’au { $until }.
delegation-what = Vous recevriez les demandes dont { $principal } décide en tant que propriétaire de salons, responsable hiérarchique ou personne nommée, si vous pouvez voir ce qu’elles concernent. Un seul de vous compte.
delegation-how = Répondez ici, ou saisissez { $accept } ou { $decline }.
delegation-asked-told = { $isOwn ->
    [true] J’ai demandé à { $delegate } de décider pour vous jusqu’au { $until }. Cela vaudra dès son accord.
   *[false] J’ai demandé à { $delegate } de décider pour { $principal } jusqu’au { $until }. Cela vaudra dès son accord.
}
delegation-proposed-told = Un deuxième administrateur doit être d’accord. Dès que l’un d’eux aura saisi la même commande, je demanderai à { $delegate } de décider pour { $principal } jusqu’au { $until }.
delegation-proposed = { $by } souhaite que { $delegate } décide pour { $principal } jusqu’au { $until }. Il faut un deuxième administrateur : pour accepter, saisissez { $command }.
delegation-set-for-you = { $people } ont prévu que { $delegate } décide pour vous jusqu’au { $until }, si cette personne accepte. Pour y mettre fin, saisissez { TYPED("/delegate end") }.
delegation-active-told = Vous décidez maintenant pour { $principal } jusqu’au { $until }. Je vous enverrai ses demandes.
delegation-accepted = { $delegate } décide pour vous jusqu’au { $until }. Pour y mettre fin, saisissez { TYPED("/delegate end") }.
delegation-over = { $you ->
    [principal] { $delegate } ne décide pas pour vous.
    [delegate] Vous ne décidez pas pour { $principal }.
   *[neither] { $delegate } ne décide pas pour { $principal }.
}
delegation-none = Personne ne décide pour vous, et vous ne décidez pour personne. Pour changer cela, saisissez { $command }.
delegation-how-to-end = Pour y mettre fin plus tôt, saisissez { $command }.
delegation-state = { $status ->
    [proposed] attend un deuxième administrateur
    [asked] pas encore acceptée
   *[active] en vigueur
}

### break-glass

glass-question = Ouvrir un accès d’urgence pendant { $lasts } ?
glass-what = Tant qu’il est ouvert, ceci se fait sans l’approbation requise : { $changes }. Vous confirmez toujours chaque action.
glass-told = Les administrateurs sont informés tout de suite, et les personnes qui auraient décidé le sont de tout ce que vous faites. Quelqu’un d’autre doit le vérifier avant que vous puissiez rouvrir un accès d’urgence. Ce que les règles interdisent reste interdit ; le salon des administrateurs, vous-même et qui décide pour vous sont exclus.
glass-how-to-confirm = Ou saisissez { $command }. D’ici là, rien ne change.
glass-now-open = { $id } est ouvert jusqu’au { $until }. Pour le fermer plus tôt, saisissez { $command }.
glass-now-ended = { $id } est terminé. Vous pourrez rouvrir un accès d’urgence quand quelqu’un aura vérifié ce que vous avez fait.
glass-now-ended-unused = { $id } est terminé. Vous n’avez rien fait sans approbation, il n’y a donc rien à vérifier.
glass-now-reviewed = Vous avez vérifié { $id }. { $person } peut rouvrir un accès d’urgence.
glass-opened-told = { $person } a ouvert un accès d’urgence ({ $id }) : jusqu’au { $until }, certaines de ses actions se font sans approbation.
glass-used-told = { $person } fait ceci sans votre approbation, par l’accès d’urgence { $id } :
glass-card-title = Accès d’urgence { $id } · À vérifier
glass-ended-told = Fait sans approbation par { $person }, jusqu’au { $until } :
glass-ended-unused-told = L’accès d’urgence { $id } est terminé. { $person } n’a rien fait sans approbation, il n’y a donc rien à vérifier.
glass-how-to-review = Était-ce justifié ? Dites-le ici, ou saisissez { $command }. Ni l’auteur ni les personnes concernées ne peuvent vérifier.
glass-reviewed-told = { $by } a vérifié l’accès d’urgence { $id } ({ $person }) : { $finding }
glass-open-until = { $id } est ouvert jusqu’au { $until }. Pour le fermer plus tôt, saisissez { $command }.
glass-own-to-review = Ce que vous avez fait dans { $id } attend une vérification. D’ici là, vous ne pouvez pas rouvrir d’accès d’urgence.
glass-to-review = { $id } ({ $person }) attend votre vérification. Saisissez { $command }.
glass-none = Vous n’avez pas d’accès d’urgence ouvert, et aucun n’attend votre vérification. Pour vous passer d’approbations un court moment, saisissez { $command } ; seules les personnes nommées dans la configuration le peuvent.
glass-use = { $plan } : { $what } – { $state ->
    [done] fait
    [partly] fait en partie
    [failed] échoué
    [cancelled] annulé
    [paused] en pause
   *[running] en cours
}
confirm-by-break-glass = Ceci se fait sans l’approbation requise, par l’accès d’urgence { $id }. Les personnes qui auraient décidé sont informées.
preview-break-glass = Je vous demanderais d’abord de le confirmer. Cela se ferait sans l’approbation requise, par l’accès d’urgence { $id }.

### asking owners

owners-of = { $owners } { COUNT($owners) ->
    [one] est propriétaire
   *[other] sont propriétaires
} du salon { $room }.
owners-of-more = { $owners } sont propriétaires du salon { $room }, ainsi que { NUMBER($more) ->
    [one] une autre personne
   *[other] { $more } autres personnes
}.
ask-when-whole = Dites exactement ce que vous voulez faire, et je peux le demander pour vous.
ask-as-line = Ou transmettez cette commande : { $line }
ask-title = { $person } vous demande de faire ceci :
ask-lead = { $person } n’a pas le droit de le faire, mais vous l’avez. Si vous le faites, cela compte comme votre action, et j’en informe { $person }.
ask-sent = J’ai sollicité { $person }. Je vous dirai ce qu’il en est.
ask-done = { $person } a fait ce que vous demandiez :
ask-not-done = { $person } n’a pas fait ce que vous demandiez :
ask-declined = { $person } ne souhaite pas faire ce que vous demandiez :
ask-declined-told = D’accord, j’ai prévenu { $person }.

### notices

notice-added-at-once = { $requester } vous a ajouté au salon { $room }.
notice-new-room = { $requester } a créé le salon { $room } et vous y a ajouté.
notice-removed = { $requester } vous a retiré du salon { $room }.
notice-no-owner = { $requester } a mis fin à votre rôle de propriétaire du salon { $room }. Vous en restez membre.
notice-role = { $requester } vous a attribué le rôle { $role }.
notice-no-role = { $requester } vous a retiré le rôle { $role }.
notice-feature = { $isOn ->
    [true] { $requester } a activé la fonctionnalité { $feature } pour vous.
   *[false] { $requester } a désactivé la fonctionnalité { $feature } pour vous.
}
notice-enabled = { $requester } a réactivé votre compte.
notice-profile = { $requester } a modifié ceci dans votre compte Symphony : { $what }.
notice-profile-approved = { $requester } a modifié ceci dans votre compte Symphony : { $what }, avec l’accord de { $approver }. Si vous ignorez pourquoi, prévenez tout de suite vos administrateurs.
notice-presence = { $requester } a changé votre statut : { $presence }.
notice-avatar = { $requester } a remplacé votre photo de profil.
notice-im-between = { $requester } a ouvert une discussion privée entre vous et { $people }.
notice-disabled = { $requester } désactive votre compte : vous ne pouvez plus utiliser Symphony pour le moment. Si c’est une erreur, contactez un administrateur.
notice-suspended = { $requester } suspend votre compte jusqu’au { $until } : vous ne pouvez plus utiliser Symphony d’ici là. Si c’est une erreur, contactez un administrateur.
notice-unsuspended = { $requester } a mis fin à la suspension de votre compte.
notice-logged-out = { $requester } a mis fin à toutes vos sessions Symphony : vous avez dû vous reconnecter.
notice-session-ended = { $requester } a mis fin à votre session Symphony { $session }.
notice-asked = { $requester } a fait une demande qui vous concerne : { $change }. Je vous dirai ce qu’il en est.
notice-asked-why = { $requester } a fait une demande qui vous concerne : { $change }. Motif : { $reason }. Je vous dirai ce qu’il en est.
notice-asked-again = La demande de { $requester } qui vous concerne ({ $change }) a été approuvée, mais quelque chose a changé depuis : il faut l’approuver de nouveau.
notice-request-ended = { $how ->
    [rejected] La demande de { $requester } qui vous concerne ({ $change }) a été rejetée. Rien n’a changé.
    [withdrawn] La demande de { $requester } qui vous concerne ({ $change }) a été retirée. Rien n’a changé.
    [expired] La demande de { $requester } qui vous concerne ({ $change }) n’a pas été décidée à temps. Rien n’a changé.
    [void] La demande de { $requester } qui vous concerne ({ $change }) n’est plus valable. Rien n’a changé.
    [cancelled] La demande de { $requester } qui vous concerne ({ $change }) a été approuvée, puis annulée.
    [already] La demande de { $requester } qui vous concerne ({ $change }) a été approuvée, mais il ne restait rien à faire.
   *[failed] La demande de { $requester } qui vous concerne ({ $change }) a été approuvée, mais je n’ai pas pu l’exécuter.
}
change-hidden-room = vous ajouter à un salon
notices-more = Il y a { NUMBER($count) ->
    [one] une autre modification
   *[other] { $count } autres modifications
} de ce type.
notices-unsent = Je n’ai pas pu en informer { $people } : { COUNT($people) ->
    [one] cette personne travaille
   *[other] ces personnes travaillent
} dans une autre entreprise et { COUNT($people) ->
    [one] n’a pas
   *[other] n’ont pas
} de connexion avec moi.
button-open-named = Ouvrir { $room }
notice-added = Vous êtes maintenant dans le salon { $room }, à la demande de { $requester } et avec l’accord de { $approver }.
notice-joined = Vous êtes maintenant dans le salon { $room }, avec l’accord de { $approver }.
notice-owner = { $requester } vous a confié le rôle de propriétaire du salon { $room }. Vous décidez qui en fait partie et comment il est configuré ; { $command } montre ce que vous pouvez faire.

### settings

settings-title = Vos paramètres
settings-not-chosen = { $value } (par défaut)
settings-how = Commande équivalente : { $language }, { $timezone }, { $notices } ou { $quiet }, suivi de votre choix.
settings-language-changed = Désormais, je vous écris en { $language }. Les salons gardent leur propre langue.
language-en = anglais
language-de = allemand
language-fr = français
settings-time-zone-changed = Désormais, j’interprète les heures que vous saisissez dans le fuseau { $zone }, où il est maintenant { $now }.
label-language = Langue
label-time-zone = Fuseau horaire
button-change-language = Changer de langue
button-change-time-zone = Changer de fuseau horaire
choice-en = English
choice-de = Deutsch
choice-fr = Français
label-notices = Notifications
label-quiet = Heures de silence
button-change-notices = Changer les notifications
button-change-quiet = Changer les heures de silence
choice-now = tout de suite
choice-digest = une fois par jour
choice-mute = désactivées
settings-no-quiet = aucune
settings-notices-now = Désormais, je vous dis tout de suite ce que d’autres ont modifié pour vous, sauf pendant vos heures de silence.
settings-notices-digest = Désormais, je vous résume une fois par jour, à 8 h ou à la fin de vos heures de silence, les changements qui vous concernent.
settings-notices-mute = Désormais, je ne vous dis plus ce que d’autres ont modifié pour vous. Ce qui vous attendait encore n’est pas envoyé non plus.
settings-quiet-changed = Pendant la plage { $hours } ({ $zone }), je ne vous signale pas les changements qui vous concernent ; je vous en informe ensuite. Les réponses et les demandes d’approbation arrivent toujours tout de suite.
settings-quiet-off = Vous n’avez plus d’heures de silence.

### stopping all changes

effects-now-stopped = C’est arrêté. Je ne modifie rien dans Symphony tant que deux administrateurs n’ont pas saisi { TYPED("/steward resume") }. Les opérations en cours attendent là où elles en sont.
effects-already-stopped = { $person } a déjà arrêté toutes les modifications. Pour les reprendre, deux administrateurs saisissent { TYPED("/steward resume") }.
effects-one-more-resumes = C’est noté. Dès qu’un second administrateur aura saisi { TYPED("/steward resume") }, je continuerai. D’ici là, je ne modifie rien.
effects-now-resumed = C’est repris, comme { $person } et vous l’avez demandé. Les opérations en cours continuent.
restored-title = J’ai été restauré à partir d’une sauvegarde
restored-paused = La sauvegarde date du { $backup }, et je ne sais plus ce qui a été fait ensuite. { NUMBER($count) ->
    [0] Aucun plan n’était en cours, retenu ou programmé.
    [one] J’ai mis en pause le seul plan qui était en cours, retenu ou programmé.
   *[other] J’ai mis en pause les { $count } plans qui étaient en cours, retenus ou programmés.
}
restored-plans = Où en sont ces plans dans Symphony maintenant, en nombre de modifications :
restored-questions = Ceux-ci attendent une réponse :
restored-question = { $standing ->
    [holds] toujours comme affiché
    [changed] déjà fait, ou plus possible
   *[unclear] incertain
}
restored-more = { NUMBER($count) ->
    [one] Un autre figure dans le journal technique.
   *[other] { $count } autres figurent dans le journal technique.
}
administrator-counts = { $person } décide désormais avec les autres administrateurs.

### rooms

room-setting-name = Nom
    .noun = le nom
room-setting-description = Description
    .noun = la description
room-setting-public = Public
room-setting-discoverable = Visible dans les recherches
    .noun = la visibilité
room-setting-membersCanInvite = Les membres peuvent ajouter des personnes
    .noun = qui peut ajouter des personnes
room-setting-readOnly = Seuls les propriétaires peuvent écrire
    .noun = qui peut écrire
room-setting-copyProtected = Les messages ne peuvent pas être copiés
    .noun = la protection contre la copie
room-setting-viewHistory = Les nouveaux membres voient les messages antérieurs
    .noun = qui voit les messages antérieurs
room-setting-crossPod = Ouvert à d’autres entreprises
room-setting-keywords = Mots-clés
    .noun = les mots-clés

room-added = J’ai ajouté { $people } au salon { $room }.
room-added-already = { $people } { COUNT($people) ->
    [one] fait
   *[other] font
} déjà partie du salon { $room }.
room-removed = J’ai retiré { $people } du salon { $room }.
room-removed-already = { $people } { COUNT($people) ->
    [one] ne fait pas
   *[other] ne font pas
} partie du salon { $room } : il n’y avait rien à retirer.
room-created = Le salon { $room } est prêt. Vous en êtes propriétaire, et moi aussi, pour pouvoir vous aider à le gérer.
room-created-with = { $people } { COUNT($people) ->
    [one] en fait partie
   *[other] en font partie
} avec vous.
room-created-without = Symphony ne m’a pas autorisé à ajouter { $people }. Réessayez avec { $command }.
room-created-already = Le salon { $room } existe déjà.
room-deactivated = Le salon { $room } est désactivé. Pour le rouvrir, saisissez { $command }.
room-deactivated-already = Le salon { $room } est déjà désactivé.
room-reactivated = Le salon { $room } est de nouveau actif, avec les membres qu’il avait.
room-reactivated-already = Le salon { $room } est déjà actif.
room-joined = Vous êtes maintenant dans le salon { $room }.
room-joined-already = Vous êtes déjà dans le salon { $room }.
room-left = Vous avez quitté le salon { $room }.
room-left-already = Vous n’êtes pas dans le salon { $room }.
room-owner-added = { $people } { COUNT($people) ->
    [one] est maintenant propriétaire
   *[other] sont maintenant propriétaires
} du salon { $room }.
room-owner-added-already = { $people } { COUNT($people) ->
    [one] est déjà propriétaire
   *[other] sont déjà propriétaires
} du salon { $room }.
room-owner-added-own = Vous êtes maintenant propriétaire du salon { $room }.
room-owner-added-already-own = Vous êtes déjà propriétaire du salon { $room }.
room-owner-removed = { $people } { COUNT($people) ->
    [one] n’est plus propriétaire
   *[other] ne sont plus propriétaires
} du salon { $room }.
room-owner-removed-already = { $people } { COUNT($people) ->
    [one] n’est pas propriétaire
   *[other] ne sont pas propriétaires
} du salon { $room } : il n’y avait rien à changer.
room-owner-removed-own = Vous n’êtes plus propriétaire du salon { $room }.
room-owner-removed-already-own = Vous n’êtes pas propriétaire du salon { $room } : il n’y avait rien à changer.
room-transferred = { $people } est maintenant propriétaire du salon { $room } à votre place. Vous en êtes toujours membre ; pour le quitter, saisissez { $command }.
room-transferred-already = { $people } est déjà propriétaire du salon { $room } à votre place.
room-updated = J’ai modifié le salon { $room } :
room-updated-already = Le salon { $room } est déjà configuré ainsi.
room-hello = Bonjour, je suis { $bot }. Dans ce salon, je peux ajouter et retirer des personnes et montrer qui en fait partie. Essayez { $command }.
room-hello-group-chat = Bonjour, je suis { $bot }. Ceci est une discussion de groupe : elle appartient à tous ses participants, je n’y change donc rien. Pour me demander quelque chose, essayez { $command }.
room-state = { $isActive ->
    [true] Actif
   *[false] Désactivé
}
room-reach = { $isExternal ->
    [true] ouvert
   *[false] {""}
}
room-find-title = { $inactive ->
    [true] Salons désactivés contenant « { SHORT($text) } »
   *[false] Salons contenant « { SHORT($text) } »
}
room-find-title-mine = { $inactive ->
    [true] Vos salons désactivés contenant « { SHORT($text) } »
   *[false] Vos salons contenant « { SHORT($text) } »
}
room-find-join = Pour en rejoindre un, ou demander à le faire, saisissez { $command } et son nom.
room-find-none = { $inactive ->
    [true] Je n’ai pas trouvé de salon désactivé contenant « { SHORT($text) } » que vous puissiez voir.
   *[false] Je n’ai pas trouvé de salon actif contenant « { SHORT($text) } » que vous puissiez voir.
}
room-find-none-mine = { $inactive ->
    [true] Parmi vos salons désactivés, je n’en ai pas trouvé contenant « { SHORT($text) } ».
   *[false] Parmi vos salons actifs, je n’en ai pas trouvé contenant « { SHORT($text) } ».
}
room-find-shorter = Essayez une partie plus courte du nom.
room-find-shorter-or-inactive = Essayez une partie plus courte du nom, ou cherchez parmi les salons désactivés avec { $option }.
room-find-cut = Il y a plus de salons correspondants que je ne peux en examiner. Un texte plus long affine la recherche.
room-list-title-own = { NUMBER($count) ->
    [one] Vous êtes dans { $count } salon
   *[other] Vous êtes dans { $count } salons
}
room-list-title = { NUMBER($count) ->
    [one] { $person } est dans { $count } salon
   *[other] { $person } est dans { $count } salons
}
room-list-none-own = Vous n’êtes dans aucun salon. { $find } trouve des salons, { $create } en crée un.
room-list-none = { $person } n’est dans aucun salon.
room-members-title = { NUMBER($count) ->
    [one] { $count } membre du salon { $room }
   *[other] { $count } membres du salon { $room }
}
room-members-title-past = { NUMBER($count) ->
    [one] { $count } membre du salon { $room }
   *[other] { $count } membres du salon { $room }
}, et { NUMBER($left) } ayant quitté le salon
place-owner = Propriétaire
place-member = Membre
place-left = Ancien membre
room-report-group-chat = { $name } (discussion de groupe)
room-info-group-chat = C’est une discussion de groupe : elle appartient à tous ses participants et n’a pas de paramètres.
place-of = { $place ->
    [owner] Propriétaire
    [member] Membre
    [group] Discussion de groupe
   *[none] {""}
}
room-kind = { $kind ->
    [public] Public
    [discoverable] Visible dans les recherches
    [open] Privé, ouvert à d’autres entreprises
    [group] Discussion de groupe
   *[private] Privé
}
room-members-file = { $past ->
    [true] Membres et anciens membres du salon { $room }
   *[false] Membres du salon { $room }
}
room-report-file = Salons de l’entreprise{ COUNT($conditions) ->
    [0] {""}
   *[other] {" "}: { $conditions }
}
room-report-title = { NUMBER($total) ->
    [one] { $total } salon de l’entreprise
   *[other] { $total } salons de l’entreprise
}
room-report-title-part = { NUMBER($count) } sur { NUMBER($total) } { NUMBER($total) ->
    [one] salon
   *[other] salons
} de l’entreprise
room-report-orphaned = actifs, sans propriétaire ayant un compte actif
room-report-quiet = actifs, sans message depuis le { $since }
room-report-external = ouverts à d’autres entreprises
room-report-none = Il n’y a rien à signaler.

### im

im-created = Votre discussion privée avec { $people } est prête.
im-created-between = La discussion privée entre { $people } est prête.

### connections

connection-status = { $status ->
    [PENDING_INCOMING] En attente de notre réponse
    [PENDING_OUTGOING] En attente de leur réponse
    [ACCEPTED] Connexion établie
   *[REJECTED] Rejetée
}
connection-list-title = { $status ->
    [pending] { NUMBER($count) ->
        [one] { $count } connexion en attente
       *[other] { $count } connexions en attente
    }
    [accepted] { NUMBER($count) ->
        [one] { $count } connexion acceptée
       *[other] { $count } connexions acceptées
    }
    [rejected] { NUMBER($count) ->
        [one] { $count } connexion rejetée
       *[other] { $count } connexions rejetées
    }
   *[all] { NUMBER($count) ->
        [one] { $count } connexion
       *[other] { $count } connexions
    }
}
connection-list-none-all = Je n’ai aucune connexion avec d’autres entreprises.
connection-list-none = { $status ->
    [pending] Aucune connexion en attente. Pour voir toutes les connexions : { $command }.
    [accepted] Aucune connexion acceptée. Pour voir toutes les connexions : { $command }.
   *[rejected] Aucune connexion rejetée. Pour voir toutes les connexions : { $command }.
}
connection-requested = J’ai demandé une connexion à { $people }. { $command } affiche ce qui attend une réponse.
connection-requested-again = J’ai redemandé une connexion à { $people } ; la dernière demande a été rejetée. { $command } affiche ce qui attend une réponse.
connection-accepted = J’ai maintenant une connexion avec { $people }.
connection-rejected = J’ai rejeté la demande de connexion de { $people }.
connection-removed = Je n’ai plus de connexion avec { $people }.
connection-requested-already = J’ai déjà fait la demande à { $people } et j’attends la réponse.
connection-accepted-already = J’ai déjà une connexion avec { $people }.
connection-rejected-already = La demande de connexion de { $people } a déjà été rejetée.
connection-removed-already = Je n’ai pas de connexion avec { $people } : il n’y avait rien à supprimer.
connection-card-title = { $user } me demande une connexion
connection-card-how = Un administrateur peut décider ici, ou saisir { $accept } ou { $reject }.
connection-more = Plus de personnes me demandent une connexion que je n’en montre une à une. { $command } affiche toutes celles qui attendent ; { $accept } et { $reject } décident.
connection-card-closed-title = { $user } m’a demandé une connexion · { $status }
connection-card-status = { $outcome ->
    [accepted] Acceptée
    [rejected] Rejetée
   *[removed] Supprimée
}
connection-card-closed = { $outcome ->
    [accepted] Acceptée par { $by }.
    [rejected] Rejetée par { $by }.
   *[removed] Supprimée par { $by }.
}
connection-info-colleague = { $user } fait partie de votre entreprise : aucune connexion n’est nécessaire.
connection-info-none = Il n’y a pas de connexion, et personne n’en a demandé. Pour en demander une, saisissez { $command }.
connection-info-incoming = Cette personne en a fait la demande et personne n’a encore décidé. Saisissez { $accept } ou { $reject }.
connection-info-outgoing = J’ai fait la demande et j’attends la réponse. La demande ne peut pas être retirée.
connection-info-accepted = La connexion est établie. Pour y mettre fin, saisissez { $command }.
connection-info-rejected = La dernière demande a été rejetée. Pour en refaire une, saisissez { $command }.
connection-welcome = Bonjour { $user }, notre connexion est établie. Je suis un bot qui gère des salons ici ; seules les personnes de mon entreprise peuvent utiliser mes commandes.

### people

user-field-firstName = Prénom
    .noun = le prénom
user-field-lastName = Nom de famille
    .noun = le nom de famille
user-field-displayName = Nom affiché
    .noun = le nom affiché
user-field-email = E-mail
    .noun = l’e-mail
user-field-title = Poste
    .noun = le poste
user-field-department = Département
    .noun = le département
user-field-division = Division
    .noun = la division
user-field-location = Lieu
    .noun = le lieu
user-field-jobFunction = Fonction
    .noun = la fonction
user-field-workPhone = Téléphone professionnel
    .noun = le téléphone professionnel
user-field-mobilePhone = Téléphone mobile
    .noun = le téléphone mobile
other-attribute = { $attribute ->
    [userName] le nom d’utilisateur
    [companyName] la société
    [assetClasses] les classes d’actifs
    [industries] les secteurs
    [marketCoverage] la couverture de marché
    [responsibility] la responsabilité
    [function] la fonction
    [instrument] les instruments
    [smsNumber] le numéro pour les SMS
    [twoFactorAuthPhone] le téléphone de double authentification
    [recommendedLanguage] la langue
   *[other] { $attribute }
}
lost-value = { $attribute } ({ $value })
account-state = { $state ->
    [ENABLED] Activé
    [DISABLED] Désactivé
    [SUSPENDED] Suspendu
    [SUSPENSION_OVER] Activé (suspension terminée)
   *[UNKNOWN] Inconnu
}
account-owner = { $kind ->
    [service] compte de service
   *[person] personne
}
suspension-is-over = { $until }, date dépassée : la prochaine ouverture de session lève la suspension
condition-role = rôle { $role }
condition-feature = fonctionnalité { $feature }
condition-disabled = désactivés
user-list-title = Comptes de l’entreprise
user-list-title-where = Comptes de l’entreprise : { $conditions }
user-list-none = Il n’y a aucun compte.
user-list-none-where = Aucun compte ne correspond ({ $conditions }). Omettez une condition, ou listez tous les comptes avec { $command }.
user-find-title = { NUMBER($count) ->
    [one] { $count } personne correspond à « { SHORT($text) } »
   *[other] { $count } personnes correspondent à « { SHORT($text) } »
}
user-find-none = { $isFiltered ->
    [true] Je n’ai pas trouvé « { SHORT($text) } ». Essayez une partie du nom, omettez les filtres, ou ajoutez { $option } pour inclure d’autres entreprises.
   *[false] Je n’ai pas trouvé « { SHORT($text) } ». Essayez une partie du nom, ou ajoutez { $option } pour inclure d’autres entreprises.
}
user-find-none-external = { $isFiltered ->
    [true] Je n’ai pas trouvé « { SHORT($text) } », ni ici ni dans les autres entreprises que je peux voir. Essayez une partie du nom, ou omettez les filtres.
   *[false] Je n’ai pas trouvé « { SHORT($text) } », ni ici ni dans les autres entreprises que je peux voir. Essayez une partie du nom.
}
user-info-external = { $name } travaille dans une autre entreprise : c’est tout ce que je peux voir.
user-info-refused = Symphony ne m’en montre pas plus sur ce compte.
user-created = Le compte { $name } est prêt. Le nom d’utilisateur est { $userName }, l’adresse e-mail { $email }.
user-created-roles = Pour lui attribuer d’autres rôles, saisissez { $command }.
user-created-already = Il existe déjà un compte avec le nom d’utilisateur { $userName } et l’adresse e-mail { $email }.
user-updated = J’ai modifié { $people } :
user-updated-restored = Symphony a effacé en même temps { $fields } ; je l’ai donc rétabli.
user-updated-already = Déjà fait : { $people } avait déjà ces valeurs.
user-disabled = Le compte de { $people } est maintenant désactivé. Pour le réactiver, saisissez { $command }.
user-enabled = Le compte de { $people } est maintenant activé.
user-suspended = Le compte de { $people } est suspendu jusqu’au { $until }. Pour y mettre fin plus tôt, saisissez { $command }.
user-unsuspended = Le compte de { $people } n’est plus suspendu.
user-logged-out = Toutes les sessions de { $people } sont fermées. Pour empêcher une nouvelle ouverture, suspendez ou désactivez le compte.
user-disabled-already = Le compte de { $people } est déjà désactivé.
user-enabled-already = Le compte de { $people } est déjà activé.
user-suspended-already = Le compte de { $people } est déjà suspendu jusqu’au { $until }.
user-unsuspended-already = Le compte de { $people } n’est pas suspendu : il n’y a aucune suspension à lever.
user-logged-out-already = Aucune session de { $people } n’est ouverte : il n’y avait rien à fermer.
user-session-ended = Cette session de { $people } est fermée. Les autres restent ouvertes : { $command } les liste.
user-session-ended-already = Cette session de { $people } était déjà fermée.
picture-file = { $name } ({ NUMBER($size) } Ko)
user-avatar-set = La photo de { $people } est remplacée.
user-sessions-title = Sessions de { $person }
user-sessions-more = { NUMBER($count) ->
    [one] { $count } autre session n’est pas affichée.
   *[other] { $count } autres sessions ne sont pas affichées.
}
user-sessions-end = Pour en fermer une, appuyez sur son bouton, ou saisissez { $one } suivi de la personne et de la session. { $all } les ferme toutes.
user-sessions-none = Aucune session de { $person } n’est ouverte.
user-trail-change = { $attribute } : { $values }
user-trail-title = Ce que { $name } a fait dans Symphony
user-trail-title-all = Ce que les comptes privilégiés ont fait dans Symphony
user-trail-title-about = Ce qui a été modifié pour { $about } dans Symphony
user-trail-title-both = Ce que { $name } a modifié pour { $about } dans Symphony
user-trail-since = Depuis le { $since }.
user-trail-period = Du { $since } au { $until }. Symphony ne permet pas de chercher par personne concernée : j’ai donc lu tout ce qui date de cette période.
user-trail-none = { $name } n’a rien fait en tant que compte privilégié depuis le { $since }. Pour remonter plus loin, ajoutez { $option }.
user-trail-none-all = Aucun compte privilégié n’a rien fait depuis le { $since }. Pour remonter plus loin, ajoutez { $option }.
user-trail-none-about = Aucun compte privilégié n’a rien modifié pour { $about } du { $since } au { $until }. Pour remonter plus loin, ajoutez { $option }.
user-trail-none-both = { $name } n’a rien modifié pour { $about } en tant que compte privilégié du { $since } au { $until }. Pour remonter plus loin, ajoutez { $option }.
feature-name = { $feature ->
    [postReadEnabled] Lire les publications
    [postWriteEnabled] Écrire des publications
    [delegatesEnabled] Avoir des délégués
    [isExternalIMEnabled] Conversations avec d’autres entreprises
    [isExternalRoomEnabled] Salons avec d’autres entreprises
    [canShareFilesExternally] Envoyer des fichiers à d’autres entreprises
    [sendFilesEnabled] Envoyer des fichiers
    [canCreatePublicRoom] Créer des salons publics
    [canCreateMultiLateralRoom] Créer des salons avec plusieurs entreprises
    [canJoinMultiLateralRoom] Rejoindre des salons avec plusieurs entreprises
    [canUpdateAvatar] Changer de photo de profil
    [canUpdateMessage] Modifier des messages
    [canUseCompactMode] Utiliser l’affichage compact
    [canCreatePushedSignals] Créer des signaux envoyés
    [canManageSignalSubscription] Gérer les abonnements aux signaux
    [canUseFirehose] Utiliser Firehose
    [mustBeRecorded] Doit être enregistré
    [canUseInternalAudio] Appels audio dans l’entreprise
    [canUseInternalAudioMobile] Appels audio dans l’entreprise, sur mobile
    [canUseInternalVideo] Appels vidéo dans l’entreprise
    [canUseInternalVideoMobile] Appels vidéo dans l’entreprise, sur mobile
    [canProjectInternalScreenShare] Partager son écran dans l’entreprise
    [canViewInternalScreenShare] Voir les écrans partagés dans l’entreprise
    [canViewInternalScreenShareMobile] Voir les écrans partagés dans l’entreprise, sur mobile
   *[other] { $words }
}
feature-quoted = « { $name } » ({ $feature })
feature-choice = { $name } ({ $feature })
user-features-title = Fonctionnalités de { $person } (activées : { NUMBER($on) }, désactivées : { NUMBER($off) })
user-features-change = Pour en modifier une, saisissez { $on } ou { $off } suivi de la personne et du nom.
user-features-none = Symphony ne liste aucune fonctionnalité pour { $person }.
user-feature-on = La fonctionnalité { $feature } est maintenant activée pour { $people }.
user-feature-off = La fonctionnalité { $feature } est maintenant désactivée pour { $people }.
user-feature-on-already = La fonctionnalité { $feature } est déjà activée pour { $people }.
user-feature-on-own = La fonctionnalité { $feature } est maintenant activée pour vous.
user-feature-on-already-own = La fonctionnalité { $feature } était déjà activée pour vous.
user-feature-off-already = La fonctionnalité { $feature } est déjà désactivée pour { $people }.
whoami-no-roles = aucun que je puisse voir
whoami-cut = (parmi vos { NUMBER($count) } premiers salons)

### roles

user-roles-title = Rôles de { $person }
user-roles-none = { $person } n’a aucun rôle. { $give } en attribue un, { $list } montre ceux qui existent.
user-role-added = { $people } a maintenant le rôle { $role }.
user-role-removed = { $people } n’a plus le rôle { $role }.
user-role-added-already = { $people } a déjà le rôle { $role }.
user-role-added-own = Vous avez maintenant le rôle { $role }.
user-role-added-already-own = Vous avez déjà le rôle { $role }.
user-role-removed-already = { $people } n’a pas le rôle { $role }.
role-for-people = personnes
role-for-services = comptes de service
role-for-both = personnes et comptes de service
role-list-give = Pour attribuer un rôle, saisissez { $command }. Pour n’attribuer qu’une de ses actions, écrivez ROLE.ACTION.
role-list-none = Symphony ne liste aucun rôle. Demandez l’aide de l’assistance Symphony.

### presence

presence-name = { $category ->
    [AVAILABLE] Disponible
    [BUSY] Occupé
    [ON_THE_PHONE] Au téléphone
    [BE_RIGHT_BACK] De retour bientôt
    [IN_A_MEETING] En réunion
    [AWAY] Absent
    [OUT_OF_OFFICE] Absent du bureau
    [DO_NOT_DISTURB] Ne pas déranger
    [OFF_WORK] Hors heures de travail
    [OFFLINE] Hors ligne
   *[UNKNOWN] Inconnu
}
presence-all-title = { NUMBER($count) ->
    [one] { $count } personne
   *[other] { $count } personnes
}
presence-all-title-of = { $presence } : { NUMBER($count) ->
    [one] { $count } personne
   *[other] { $count } personnes
}
presence-count = { $presence } : { NUMBER($count) }
presence-all-none-of = Personne n’a cette présence en ce moment. { $command } affiche tout le monde.
presence-all-none = Symphony ne connaît la présence de personne en ce moment. Réessayez dans un instant.
presence-available-now = { $people } { COUNT($people) ->
    [one] est disponible
   *[other] sont disponibles
} en ce moment.
presence-watching = { COUNT($people) ->
    [one] Je vous préviendrai ici, une fois, quand { $people } sera disponible, jusqu’au { $until }.
   *[other] Je vous préviendrai ici, une fois par personne, dès que chacune sera disponible, jusqu’au { $until }.
}
presence-available = { $person } est maintenant disponible.
presence-not-available = { $person } n’a pas été disponible jusqu’au { $until } et j’ai arrêté le suivi. Pour continuer, saisissez { $command }.
presence-was-set = Votre statut est maintenant « { $presence } ».
presence-was-set-of = Le statut de { $user } est maintenant « { $presence } ».
presence-was-set-already = Votre statut est déjà « { $presence } ».
presence-was-set-already-of = Le statut de { $user } est déjà « { $presence } ».
presence-unwatched = Vous ne suivez plus { $people }.
presence-not-watched = Vous ne suiviez pas { $people } : il n’y avait rien à arrêter. { $command } affiche votre liste.
presence-watches-title = { NUMBER($count) ->
    [one] Vous suivez { $count } personne
   *[other] Vous suivez { $count } personnes
}
presence-watches-none = Vous ne suivez personne. Avec { $command } et un nom, je vous préviens quand cette personne est disponible.
presence-hidden = Je ne vois pas la présence de { $people } : Symphony ne me montre les personnes d’autres entreprises que si je suis en relation avec elles.
presence-file = Présence de tous
presence-file-of = Présence de tous  ({ $presence })

### audit

audit-title = { NUMBER($count) ->
    [one] { $count } entrée du journal
   *[other] { $count } entrées du journal
}
audit-title-by = { NUMBER($count) ->
    [one] { $count } entrée du journal par { $actor }
   *[other] { $count } entrées du journal par { $actor }
}
audit-title-many = Plus de { NUMBER($count) } entrées du journal
audit-title-many-by = Plus de { NUMBER($count) } entrées du journal par { $actor }
audit-none = Le journal ne contient aucune ligne de ce type.
record-steward-started = a démarré
record-steward-stopped = s’est arrêté
record-store-restored = a été restauré à partir d’une sauvegarde
record-store-compared = a comparé la sauvegarde restaurée avec Symphony
record-store-pruned = a oublié ce qui était terminé depuis assez longtemps
record-configuration-loaded = a chargé la configuration
record-policy-loaded = a chargé les règles
record-policy-refused = a refusé des règles erronées
record-policy-in-force = a mis en vigueur les règles les plus récentes pour tous les processus
record-words-loaded = a chargé des textes et modèles de la société
record-outsider-refused = s’est vu opposer un refus : vient d’une autre entreprise
record-messages-ignored = a envoyé plus que ce qui est accepté
record-command-refused = s’est vu opposer un refus
record-command-previewed = a simulé une modification
record-command-run-as = a été indiqué en ligne de commande
record-plan-proposed = a proposé une modification
record-plan-confirmed = a confirmé une modification
record-plan-hold-told = a signalé un plan en attente à ceux qui peuvent l’annuler
record-plan-due = a lancé une modification arrivée à échéance
record-plan-late = a signalé au demandeur qu’une modification prend plus de temps
record-plan-pause-asked = a demandé de mettre une modification en pause
record-plan-paused = a mis une modification en pause
record-plan-reminded = a rappelé au demandeur une modification en pause
record-plan-resumed = a repris une modification
record-plan-cancel-asked = a demandé d’annuler une modification
record-plan-cancelled = a annulé une modification
record-plan-expired = a laissé expirer une modification
record-plan-void = a abandonné une modification
record-plan-finished = a terminé un plan
record-message-dropped = a abandonné un message impossible à envoyer
record-change-started = a commencé une modification
record-change-applied = a effectué une modification
record-change-already-so = n’avait rien à modifier
record-change-failed = n’a pas pu effectuer une modification
record-request-opened = a demandé une approbation
record-request-advanced = a fait passer une demande à l’étape suivante
record-request-reminded = a rappelé une demande
record-request-escalated = a sollicité d’autres personnes à leur place
record-request-approved = a approuvé une demande
record-request-asked = a posé une question sur une demande
record-request-answered = a répondu à une question sur une demande
record-delegation-proposed = a proposé qui décide pour quelqu’un d’autre
record-delegation-confirmed = a approuvé qui décide pour quelqu’un d’autre
record-delegation-asked = a demandé à quelqu’un de décider à sa place
record-delegation-accepted = a accepté de décider pour quelqu’un
record-delegation-ended = a mis fin à une délégation
record-break-glass-opened = a ouvert un accès d’urgence
record-break-glass-used = a agi sans approbation, par l’accès d’urgence
record-break-glass-ended = a terminé un accès d’urgence
record-break-glass-reviewed = a vérifié un accès d’urgence
record-request-rejected = a rejeté une demande
record-request-withdrawn = a retiré une demande
record-request-expired = a laissé expirer une demande
record-request-lapsed = a laissé une approbation devenir caduque
record-request-void = a abandonné une demande
record-decision-refused = n’avait pas le droit de décider
record-watch-started = a commencé un suivi
record-watch-ended = a arrêté un suivi
record-settings-changed = a modifié ses paramètres
record-effects-stopped = a arrêté toutes les modifications
record-effects-resume-asked = a demandé de reprendre les modifications
record-effects-resumed = a repris les modifications
record-administrators-room-noted = a retenu le salon des administrateurs
record-administrator-confirmed = a confirmé comme administrateur
about-presence = la présence de { $person }
about-operator = par { $operator }
about-refused = refusé
about-policy = règles { $hash }
about-configuration = configuration { $hash }
about-overlaid = fichiers { $files }
about-rule = règle { $rule }
about-asked-by = à la demande de { $person }
about-reason = motif « { $reason } »
about-ticket = ticket { $ticket }
about-no-rule = aucune règle ne le permet

### status

status-session = Session
status-session-since = depuis { $span }, ouverte le { $since }
status-session-none = aucune : j’en ouvre une au prochain appel
status-feed = Flux
status-feed-state = { $state ->
    [reading] Lecture en cours
    [starting] Démarrage
    [backing-off] Nouvel essai
   *[stopped] Arrêté
}
status-last-read = dernière lecture il y a { $span }
status-failures = { NUMBER($count) ->
    [one] { $count } échec de suite
   *[other] { $count } échecs de suite
}
status-pod = Pod
status-agent = Agent
milliseconds = { NUMBER($count) } ms
status-reachable = Joignable
status-took = Temps de réponse
status-trouble = { $trouble ->
    [silent] Pas de bonne réponse à temps : vérifiez que le service fonctionne, ainsi que le réseau, le proxy et le nom d’hôte entre nous.
    [ill] Il signale un problème de son côté : consultez son propre journal.
   *[refuses] Il me refuse l’accès : vérifiez mon compte, ses rôles et sa clé.
}

### commands

command-room-remove = Retirer des personnes d’un salon
    .action = Retirer des personnes
command-im = Ouvrir une discussion privée avec des collègues
    .action = Ouvrir la discussion
command-room-report = Lister les salons de l’entreprise
    .action = Lister les salons de l’entreprise
command-room-members = Lister les membres d’un salon
    .action = Lister les membres
command-room-list = Lister les salons d’une personne
    .action = Lister les salons
command-room-add = Ajouter des personnes à un salon
    .action = Ajouter des personnes
command-room-update = Modifier les paramètres d’un salon
    .action = Enregistrer
    .title = Modifier le salon
command-room-owner-remove = Retirer à des personnes le rôle de propriétaire d’un salon
    .action = Retirer le rôle de propriétaire
command-room-deactivate = Fermer un salon jusqu’à sa réactivation
    .action = Désactiver le salon
command-room-owner-add = Désigner des membres comme propriétaires d’un salon
    .action = Désigner des propriétaires
command-room-reactivate = Rouvrir un salon désactivé
    .action = Réactiver le salon
command-room-find = Trouver des salons par nom ou description
    .action = Trouver des salons
command-room-join = Rejoindre un salon ou demander à ses propriétaires d’y entrer
    .action = Rejoindre le salon
command-room-leave = Quitter un salon
    .action = Quitter le salon
command-room-create = Créer un salon dont vous êtes propriétaire
    .action = Créer un salon
command-room-transfer = Céder à quelqu’un d’autre un salon dont vous êtes propriétaire
    .action = Céder le salon
command-room-info = Afficher la configuration d’un salon
    .action = Afficher le salon
command-user-find = Trouver des personnes par nom ou adresse e-mail
    .action = Trouver des personnes
command-user-update = Modifier les informations sur une personne
    .action = Enregistrer
    .title = Modifier le profil
command-user-features = Afficher les fonctionnalités d’une personne
    .action = Afficher les fonctionnalités
command-user-trail = Lire le journal d’audit de Symphony
    .action = Afficher le journal d’audit
command-user-feature-off = Désactiver une fonctionnalité pour une personne
    .action = Désactiver la fonctionnalité
command-user-list = Lister les comptes de l’entreprise
    .action = Lister les comptes
command-roles = Lister tous les rôles
command-user-role-add = Attribuer un rôle à une personne
    .action = Attribuer le rôle
command-user-unsuspend = Mettre fin à une suspension
    .action = Lever la suspension
command-user-disable = Désactiver un compte
    .action = Désactiver le compte
command-user-create = Créer un compte
    .action = Créer un compte
command-user-info = Afficher la fiche d’une personne
    .action = Afficher la personne
command-user-suspend = Suspendre un compte jusqu’à un moment donné
    .action = Suspendre le compte
command-user-enable = Réactiver un compte
    .action = Réactiver le compte
command-user-roles = Afficher les rôles d’une personne
    .action = Afficher les rôles
command-user-feature-on = Activer une fonctionnalité pour une personne
    .action = Activer la fonctionnalité
command-user-avatar = Remplacer la photo d’une personne par une image jointe
    .action = Remplacer la photo
command-user-logout = Fermer toutes les sessions d’une personne
    .action = Fermer les sessions
command-user-sessions = Lister les sessions ouvertes d’une personne
    .action = Afficher les sessions
command-user-session-end = Fermer une session d’une personne
    .action = Fermer la session
command-user-role-remove = Retirer un rôle à une personne
    .action = Retirer le rôle
command-requests = Lister les demandes : celles qui attendent votre décision, les vôtres ou celles qui ont été décidées
    .action = Afficher les demandes
command-request-info = Afficher une demande
    .action = Afficher la demande
command-request-feature = Demander une fonctionnalité aux administrateurs
    .action = Demander la fonctionnalité
command-request-role = Demander un rôle aux administrateurs
    .action = Demander le rôle
command-approve = Approuver une demande qui attend votre décision
    .action = Approuver la demande
command-reject = Rejeter une demande qui attend votre décision
    .action = Rejeter la demande
command-ask = Poser une question avant de décider d’une demande
    .action = Poser une question
command-answer = Répondre à une question sur une de vos demandes
    .action = Répondre à la question
command-delegate = Laisser quelqu’un décider à votre place, ou voir qui le fait
    .action = Nommer quelqu’un pour décider
command-delegate-accept = Accepter de décider pour quelqu’un
    .action = Accepter la délégation
command-delegate-end = Mettre fin à une délégation
    .action = Mettre fin à la délégation
command-break-glass = Se passer d’approbations en cas d’urgence, ou voir ce qui est à vérifier
    .action = Ouvrir un accès d’urgence
command-break-glass-confirm = Confirmer l’ouverture de l’accès d’urgence
    .action = Ouvrir l’accès d’urgence
    .title = Confirmer l’accès d’urgence
command-break-glass-end = Terminer l’accès d’urgence avant l’heure
    .action = Terminer l’accès d’urgence
command-break-glass-review = Vérifier ce que quelqu’un a fait sans approbation
    .action = Vérifier l’accès d’urgence
command-withdraw = Retirer une de vos demandes
    .action = Retirer la demande
command-confirm = Confirmer la modification proposée
    .action = Confirmer la modification
command-cancel = Annuler la modification proposée
    .action = Annuler la modification
    .keep = Ne pas annuler
command-plan-cancel = Annuler le reste d’un plan
    .action = Annuler le plan
    .keep = Ne pas annuler
command-plan-resume = Reprendre un plan en pause
    .action = Reprendre le plan
command-plans = Lister vos plans, en cours ou en attente
    .action = Lister les plans
command-plan-pause = Mettre un plan en pause avant sa prochaine modification
    .action = Mettre le plan en pause
command-audit = Lire le journal de ce qui a été demandé, décidé et fait
    .action = Afficher le journal
command-presence-watch = Recevoir un message quand des personnes sont disponibles
    .action = Suivre des personnes
command-presence-set = Changer votre propre présence
    .action = Changer la présence
command-presence-all = Lister la présence de tous
    .action = Lister les présences
command-presence = Voir si des personnes sont disponibles
    .action = Afficher la présence
command-presence-watches = Lister les personnes que vous suivez
command-presence-unwatch = Cesser de suivre des personnes
    .action = Ne plus suivre
command-help = Lister ce que vous pouvez faire ici, ou expliquer une commande
    .action = Afficher l’aide
command-status = Afficher l’état de mes liaisons
command-steward-stop = Arrêter toutes les modifications
    .action = Tout arrêter
command-steward-resume = Reprendre toutes les modifications
    .action = Reprendre les modifications
command-steward-confirm = Confirmer un administrateur entré dans leur salon en dehors de Steward
    .action = Confirmer l’administrateur
command-settings = Afficher votre langue, votre fuseau horaire, vos notifications et vos heures de silence
command-settings-language = Choisir la langue dans laquelle je vous écris
    .action = Changer la langue
command-settings-timezone = Choisir le fuseau horaire des heures que vous saisissez
    .action = Changer le fuseau horaire
command-settings-notices = Choisir quand je vous informe des changements qui vous concernent
    .action = Changer les notifications
command-settings-quiet = Choisir vos heures de silence
    .action = Changer les heures de silence
command-whoami = Afficher ce que je sais de vous, vos rôles et les salons dont vous êtes propriétaire
    .action = Afficher qui je suis
command-connection-request = Demander une connexion à une personne d’une autre entreprise
    .action = Demander une connexion
command-connection-remove = Mettre fin à une connexion avec une personne d’une autre entreprise
    .action = Supprimer la connexion
command-connection-reject = Rejeter la demande de connexion d’une autre entreprise
    .action = Rejeter la connexion
command-connections = Lister les personnes d’autres entreprises qui ont une connexion avec moi ou en demandent une
    .action = Lister les connexions
command-connection-info = Afficher ma connexion avec une personne
    .action = Afficher la connexion
command-connection-accept = Accepter la demande de connexion d’une autre entreprise
    .action = Accepter la connexion

# What each argument is, as it follows “Il me manque une information : …”. A label of a form is the same with a capital.

arg-language = votre langue
arg-time-zone = votre fuseau horaire
arg-notices = quand vous le dire : now (tout de suite), digest (une fois par jour) ou mute (jamais)
    .label = Quand vous prévenir
arg-quiet-hours = vos heures de silence, par exemple 19:00-07:00, ou off
    .label = Heures de silence
    .hint = Par exemple 19:00-07:00, ou off.
arg-needed-firstName = le prénom de la personne
arg-needed-lastName = le nom de famille de la personne
arg-needed-displayName = le nom affiché du service
arg-room = quel salon
    .label = Salon
arg-other-company-person = quelle personne de l’autre entreprise
    .label = Personne
arg-reason = le motif
    .label = Motif
arg-ticket = le numéro d’un ticket
    .label = Ticket
arg-plan = quel plan
    .label = Plan
arg-question = ce que vous voulez savoir
    .label = Question
arg-answer = votre réponse
    .label = Réponse
arg-question-number = quelle question, s’il y en a plusieurs
    .label = Numéro de la question
arg-delegate = qui décide pour vous
    .label = Qui décide
arg-delegate-until = jusqu’à quand
    .label = Jusqu’au
arg-instead-of = pour qui, si ce n’est pas pour vous ; il faut deux administrateurs
    .label = Pour
arg-delegated-by = pour qui vous décidez
    .label = Personne
arg-delegation-with = avec qui, s’il y en a plusieurs
    .label = Personne
arg-glass-lasts = pendant combien de temps (autant que la configuration le permet)
    .label = Durée
arg-glass = quel accès d’urgence
    .label = Accès d’urgence
arg-finding = votre conclusion
    .label = Conclusion
arg-request = quelle demande
    .label = Demande
arg-requests-which = quelles demandes (les ouvertes par défaut)
    .label = Demandes
arg-requests-by = seulement les demandes de cette personne
    .label = De
arg-requests-room = seulement les demandes concernant ce salon
    .label = Salon
arg-actor = qui l’a fait
arg-administrator = qui confirmer
    .label = Administrateur
arg-person = quelle personne
    .label = Personne
arg-session = quelle session, d’après { TYPED("/user sessions") }
    .label = Session
    .hint = Les premiers caractères suffisent.
arg-role = quel rôle
    .label = Rôle
arg-feature = quelle fonctionnalité
    .label = Fonctionnalité
arg-account = le compte de qui
    .label = Compte
arg-account-by-address = le compte de qui (par adresse e-mail ou nom d’utilisateur)
    .label = Compte
    .hint = Saisissez l’adresse e-mail ou le nom d’utilisateur.
arg-roles = rôles en plus d’INDIVIDUAL, séparés par des virgules
    .label = Autres rôles
    .hint = Séparez-les par des virgules. Tout le monde a le rôle INDIVIDUAL.
arg-csv = sous forme de fichier
arg-only-status = uniquement les personnes ayant cette présence
arg-email = l’adresse e-mail
    .label = Adresse e-mail
arg-view-history = les nouveaux membres voient les messages antérieurs
arg-copy-protected = les messages ne peuvent pas être copiés
arg-only-external = uniquement les salons ouverts à d’autres entreprises
arg-read-only = seuls les propriétaires peuvent écrire
arg-quiet = uniquement les salons actifs sans message depuis ce moment
arg-members-can-invite = les membres peuvent ajouter des personnes
arg-orphaned = uniquement les salons actifs sans propriétaire actif
arg-discoverable = chacun peut le trouver et demander à le rejoindre
    .label = Visible dans les recherches
    .hint = Chacun peut le trouver et demander à le rejoindre.
arg-new-description = à quoi il sert (- pour rien)
    .label = Description
    .hint = Pour l’effacer, saisissez « - ».
arg-since = depuis quand
    .label = Depuis
    .hint = Par exemple « hier » ou « 2h ».
arg-cross-pod = des personnes d’autres entreprises peuvent être ajoutées
    .label = Ouvert à d’autres entreprises
    .hint = Des personnes d’autres entreprises peuvent être ajoutées.
arg-only-disabled = uniquement les comptes désactivés
arg-only-feature = uniquement les comptes ayant cette fonctionnalité
arg-new-name = son nom
    .label = Nom
arg-only-role = uniquement les comptes ayant ce rôle
arg-past = inclure les anciens membres
arg-external = inclure les personnes d’autres entreprises
arg-inactive = chercher parmi les salons désactivés
arg-dry-run = montrer seulement ce qui serait fait
arg-mine = uniquement les salons où vous êtes
arg-public = chacun peut le trouver et le rejoindre
    .label = Public
    .hint = Chacun peut le trouver et le rejoindre.
arg-watch = qui suivre
    .label = Personnes
arg-unwatch = qui ne plus suivre
    .label = Personnes
arg-first-members = qui d’autre en fait partie
    .label = Membres
arg-room-text = une partie du nom ou de la description
    .label = Nom ou description
    .hint = Une partie suffit.
arg-description = à quoi sert le salon
    .label = Description
arg-whose-roles = les rôles de qui
    .label = Personne
arg-whose-features = les fonctionnalités de qui
    .label = Personne
arg-person-text = une partie du nom ou de l’adresse e-mail
    .label = Nom ou adresse e-mail
    .hint = Une partie suffit.
arg-until = jusqu’à quand
    .label = Jusqu’à
    .hint = Par exemple « ven. », « 24 déc. 17:00 » ou « 3 jours ».
arg-all = ceux de tous
arg-whose = de qui
    .label = Personne
arg-room-name = le nom du salon
    .label = Nom
arg-im-people = avec qui
    .label = Personnes
arg-without-me = l’ouvrir entre ces personnes, sans vous
    .label = Sans moi
arg-remove = qui retirer
    .label = Personnes à retirer
arg-add = qui ajouter
    .label = Personnes à ajouter
arg-owner-remove = les propriétaires à retirer
    .label = Propriétaires à retirer
arg-owner-add = qui devient propriétaire
    .label = Nouveaux propriétaires
arg-new-owner = qui en devient propriétaire à votre place
    .label = Nouveau propriétaire
arg-whose-presence = la présence de qui
    .label = Personnes
arg-command = une commande
    .label = Commande
arg-status = votre nouveau statut
    .label = Présence
arg-presence-for = la présence de qui (la vôtre par défaut)
    .label = Personne
    .hint = Par défaut : vous.
arg-join-for = qui doit rejoindre le salon (vous par défaut)
    .label = Personne
    .hint = Laissez vide pour rejoindre vous-même le salon.
arg-requested-for = pour qui (vous par défaut)
    .label = Personne
    .hint = Laissez vide pour faire la demande pour vous-même.
arg-which-connections = lesquelles
arg-watch-until = jusqu’à quand (24 heures par défaut)
    .label = Jusqu’à
    .hint = Par exemple « ven. » ou « 24 déc. 17:00 ». 24 heures si vous laissez ce champ vide.
arg-whose-rooms = les salons de qui
arg-keywords = des mots-clés comme desk=FX, region=EMEA (- pour aucun)
    .label = Mots-clés
    .hint = Par exemple desk=FX, region=EMEA. Pour les effacer, saisissez « - ».
arg-multi-lateral = des personnes de plusieurs autres entreprises peuvent être ajoutées
arg-what-to-change = ce qu’il faut modifier
arg-account-type = pour qui (une personne par défaut)
    .label = Type
    .hint = Une personne si vous laissez ce champ vide.
arg-user-name = nom d’utilisateur (par défaut, l’adresse e-mail jusqu’au @)
    .label = Nom d’utilisateur
    .hint = L’adresse e-mail jusqu’au @ si vous laissez ce champ vide.
arg-key = clé publique d’un service (RSA, PEM)
    .label = Clé publique
    .hint = Uniquement pour les comptes de service : une clé RSA au format PEM.
arg-trail-about = qui était concerné
    .label = Personne concernée
arg-trail-since = depuis quand (7 jours par défaut)
    .label = Depuis
    .hint = Par exemple « hier » ou « 2h ». 7 jours si vous laissez ce champ vide.
arg-only-company = uniquement les personnes de cette entreprise
arg-only-title = uniquement les personnes à ce poste
arg-only-location = uniquement les personnes de ce lieu
arg-profile-firstName = le prénom
    .label = Prénom
arg-profile-lastName = le nom de famille
    .label = Nom de famille
arg-profile-displayName = le nom affiché
    .label = Nom affiché
arg-profile-title = poste
arg-new-profile-title = poste (- pour aucun)
    .label = Poste
    .hint = Pour l’effacer, saisissez « - ».
arg-profile-department = département
arg-new-profile-department = département (- pour aucun)
    .label = Département
    .hint = Pour l’effacer, saisissez « - ».
arg-profile-division = division
arg-new-profile-division = division (- pour aucune)
    .label = Division
    .hint = Pour l’effacer, saisissez « - ».
arg-profile-location = lieu
arg-new-profile-location = lieu (- pour aucun)
    .label = Lieu
    .hint = Pour l’effacer, saisissez « - ».
arg-profile-jobFunction = fonction
arg-new-profile-jobFunction = fonction (- pour aucune)
    .label = Fonction
    .hint = Pour l’effacer, saisissez « - ».
arg-profile-workPhone = téléphone professionnel
arg-new-profile-workPhone = téléphone professionnel (- pour aucun)
    .label = Téléphone professionnel
    .hint = Pour l’effacer, saisissez « - ».
arg-profile-mobilePhone = téléphone mobile
arg-new-profile-mobilePhone = téléphone mobile (- pour aucun)
    .label = Téléphone mobile
    .hint = Pour l’effacer, saisissez « - ».

### changes

change-room-create = créer le salon { $room }
change-room-update = modifier { $what } du salon { $room }
    .question = Modifier { $what } du salon { $room } ?
    .button = Enregistrer
change-room-deactivate = désactiver le salon { $room }
    .question = Désactiver le salon { $room } ?
    .button = Désactiver le salon
change-room-reactivate = réactiver le salon { $room }
change-room-join = rejoindre le salon { $room }
change-room-leave = quitter le salon { $room }
    .question = Quitter le salon { $room } ?
    .button = Quitter le salon
change-room-member-add = ajouter { $user } au salon { $room }
change-room-member-remove = retirer { $user } du salon { $room }
    .question = Retirer { $user } du salon { $room } ?
    .question-many = Retirer { NUMBER($count) } personnes du salon { $room } ?
    .button = Retirer { $user }
    .button-many = Retirer { NUMBER($count) } personnes
change-room-owner-add = désigner { $user } propriétaire du salon { $room }
change-room-owner-remove = retirer { $user } des propriétaires du salon { $room }
    .question = Retirer { $user } des propriétaires du salon { $room } ?
    .question-many = Retirer { NUMBER($count) } propriétaires du salon { $room } ?
    .button = Retirer le rôle de propriétaire
    .button-many = Retirer { NUMBER($count) } propriétaires
change-room-transfer = céder le salon { $room } à { $user }
    .question = Céder le salon { $room } à { $user } ?
    .button = Céder le salon
change-im-create = ouvrir une discussion privée avec { $people }
change-im-between = ouvrir une discussion privée entre { $people }
change-connection-request = demander une connexion à { $user }
change-connection-accept = accepter la demande de connexion de { $user }
change-connection-reject = rejeter la demande de connexion de { $user }
change-connection-remove = supprimer la connexion avec { $user }
    .question = Supprimer la connexion avec { $user } ?
    .button = Supprimer la connexion
change-presence-set = passer la présence de { $user } à « { $presence } »
change-user-create = { $accountType ->
    [SYSTEM] créer le compte de service { $name } ({ $userName })
   *[NORMAL] créer le compte { $name } ({ $userName })
}
    .question = { $accountType ->
        [SYSTEM] Créer le compte de service { $name } ({ $userName }) ?
       *[NORMAL] Créer le compte { $name } ({ $userName }) ?
    }
    .button = Créer un compte
change-user-update = modifier { $what } de { $user }
    .question = Modifier { $what } de { $user } ?
    .button = Enregistrer
change-user-disable = désactiver le compte de { $user }
    .question = Désactiver le compte de { $user } ?
    .button = Désactiver le compte
change-user-enable = activer le compte de { $user }
change-user-suspend = suspendre le compte de { $user }
    .question = Suspendre le compte de { $user } ?
    .button = Suspendre le compte
change-user-unsuspend = mettre fin à la suspension de { $user }
change-user-avatar = remplacer la photo de { $user }
    .question = Remplacer la photo de { $user } ? La photo actuelle n’est pas conservée.
    .button = Remplacer la photo
change-user-logout = fermer toutes les sessions de { $user }
    .question = Fermer toutes les sessions de { $user } ?
    .button = Fermer les sessions de { $user }
change-user-session-end = fermer la session { $session } de { $user }
    .question = Fermer la session { $session } de { $user } ?
    .button = Fermer { $session }
change-user-feature = { $isOn ->
    [true] activer la fonctionnalité { $feature } pour { $user }
   *[false] désactiver la fonctionnalité { $feature } pour { $user }
}
change-user-role-add = attribuer à { $user } le rôle { $role }
change-user-role-remove = retirer le rôle { $role } à { $user }
    .question = Retirer le rôle { $role } à { $user } ?
    .button = Retirer le rôle

warning-room-deactivate = Personne ne pourra y écrire ni en modifier les membres jusqu’à sa réactivation.
warning-copy-protection = La protection contre la copie ne pourra plus être désactivée.
warning-owned-alone = Personne d’autre n’est propriétaire de { $rooms }. Désignez d’abord quelqu’un d’autre avec { TYPED("/room owner add") }.
warning-owned-alone-more = Personne d’autre n’est propriétaire de ces salons : { $rooms } et { NUMBER($others) } de plus. Désignez d’abord quelqu’un d’autre avec { TYPED("/room owner add") }.
warning-owned-alone-at-least = Personne d’autre n’est propriétaire au moins de ces salons : { $rooms }{ NUMBER($others) ->
    [0] {""}
   *[other] {" "}et { $others } de plus
}. Désignez d’abord quelqu’un d’autre avec { TYPED("/room owner add") }.
warning-role-actions = Ce qui fait partie du rôle sera retiré avec lui : { $actions }.
warning-namesakes = Un autre compte porte ce nom, ou un nom très proche : { $people }.

### files

# Names of files have no spaces and no letters but a to z; columns are headings in spreadsheets.

file-rooms = salons
file-members = membres
file-users = comptes
file-presence = statuts
file-not-found = introuvables
file-audit-trail = journal
column-given = Saisi
column-public = Public
column-open = Ouvert à d’autres entreprises
column-active = Actif
column-groups = Ajout par des groupes
column-has-left = A quitté le salon
column-time = Heure
column-action = Action
column-action-name = Nom de l’action
column-initiator-id = Identifiant de l’auteur
column-initiator = Auteur
column-initiator-email = E-mail de l’auteur
column-affected-id = Identifiant de la personne concernée
column-affected = Personne concernée
column-affected-email = E-mail de la personne concernée
column-conversation = Conversation
column-attribute = Attribut
column-old-value = Ancienne valeur
column-new-value = Nouvelle valeur
column-division = Division
