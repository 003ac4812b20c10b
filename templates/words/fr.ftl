# Not yet reviewed by a native speaker.
# Every sentence, label and button of en.ftl in French, in the same order. docs/words.md says how to write one.

### general

yes = oui
no = non
none = aucun
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
label-until = Jusqu’au
label-suspended-now-until = Actuellement suspendu jusqu’au
label-reason = Motif
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
label-finished = Terminé
label-wants-to = Souhaite
label-requested-by = Demandé par
label-open-until = Ouverte jusqu’au
label-rooms-you-own = Salons dont vous êtes propriétaire
button-open-im = Ouvrir la discussion
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
outsider-thanks = Merci pour votre message.
outsider = Je travaille uniquement pour les personnes de mon entreprise et ne peux donc pas vous aider.
answered-by-im = { $person }, je vous ai répondu dans notre discussion privée.

### help

usage = Syntaxe : { $usage }
usage-more = Syntaxe : { $usage } (toutes les options : { $more })
example = Exemple : { $example }
did-you-mean = Vouliez-vous dire :
help-start = Je suis { $bot } et je m’occupe pour vous des salons, des personnes et des présences. Que souhaitez-vous faire ?
help-start-more = Vous pouvez aussi saisir des commandes, comme { $example } ; { $command } en explique une. Dans un salon, mentionnez-moi d’abord.
button-all-commands = Toutes les commandes
help-list-intro = Je suis { $bot }. Voici ce que vous pouvez faire dans cette conversation. Dans un salon, mentionnez-moi d’abord.
help-list-more = { $command } explique une commande. Une commande sans arguments ouvre un formulaire.
help-dry-run = Ajoutez { $option } pour voir ce qu’une modification ferait.
help-dry-run-one = Ajoutez { $option } pour voir ce que cela ferait. Rien n’est alors modifié.
help-group = Ces commandes commencent par { $text } :
help-unknown = Je ne connais pas la commande { $text }.
help-see = { $command } affiche toutes les commandes.
help-hint = Mes commandes commencent par une barre oblique. Commencez par { $command }.
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
help-thanks = Je vous en prie !
help-did-you-mean = Vouliez-vous dire { OR($lines) } ?
help-did-you-mean-instead = Je ne connais pas la commande { $unknown }. Vouliez-vous dire { OR($lines) } ?
button-yes-do-it = Oui, faites-le
button-open-form = Ouvrir le formulaire

### forms

form-as-line = En commande : { $usage }, par exemple { $example }
form-as-line-more = En commande : { $usage }, par exemple { $example } (toutes les options : { $more })
button-send = Envoyer
button-confirm = Confirmer
button-cancel = Annuler
button-approve = Approuver
button-reject = Rejeter
button-accept = Accepter
button-pause = Mettre en pause
button-resume = Reprendre
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
choice-OFF_WORK = Hors temps de travail
choice-OFFLINE = Hors ligne
reason-optional = Motif (facultatif)
page = Page { NUMBER($page) }
page-of = Page { NUMBER($page) } sur { NUMBER($of) }
page-next-option = Suite : { $option }
