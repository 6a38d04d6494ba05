import { endorsement } from './fr/endorsement';
import { files } from './fr/files';
import { issuer } from './fr/issuer';
import { recipient } from './fr/recipient';
import type { Sentences } from './sentences';

/** French. `{gap}` is filled with what a check found. */
export const fr: Sentences = {
  ...endorsement,
  ...files,
  ...issuer,
  ...recipient,

  // headlines, one a verdict
  'verdict-verified': 'Signature valable',
  'verdict-confirmed': 'Confirmé à l’instant par {host}',
  'verdict-expired': 'Authentique, mais expiré le {date}',
  'verdict-revoked': 'Révoqué par son émetteur',
  'verdict-suspended': 'Suspendu par son émetteur',
  'verdict-not-yet-valid': 'Authentique, mais pas valable avant le {date}',
  'verdict-invalid-altered': 'Modifié : ne vous y fiez pas',
  'verdict-invalid-forged': 'Pas signé par l’émetteur qu’il nomme : ne vous y fiez pas',
  'verdict-invalid': 'Ne tient pas : ne vous y fiez pas',
  'verdict-unchecked': 'N’a pas pu être vérifié',
  'verdict-page-only': 'Seulement une page web : rien à vérifier',

  // container
  'page-only':
    '{host} montre cette distinction sur une page web, sans attestation qu’une machine puisse vérifier.',
  'page-existence':
    '{host} a une trace de cette distinction, sans attestation qu’une machine puisse vérifier.',
  'retired-host': '{host} a fermé ; on ne peut plus rien y demander.',
  'host-shows-others':
    '{host} montre des badges émis par d’autres, sans attestation qu’une machine puisse vérifier.',
  'host-open-to-view': '{host} ne le montre qu’à qui ouvre le lien ; d’ici, il n’y a rien à vérifier.',
  'host-file-needed':
    '{host} remet l’attestation à la personne sous forme de fichier : demandez-le et vérifiez-le.',
  'host-self-vouched':
    '{host} répond de ses propres cours sur sa propre page. Il n’y a pas d’attestation à vérifier.',
  'host-often-on-credly':
    '{host} ne montre qu’une page web. La même distinction est souvent aussi sur Credly, où elle se vérifie.',
  'host-checker': 'Ce lien mène à un service qui vérifie des badges, pas à un badge.',
  'no-credential': 'Aucune attestation n’a été trouvée dans ce fichier.',
  'unknown-format': 'Nous ne connaissons pas ce genre d’attestation.',
  'only-a-link': 'Ceci renvoie seulement à une attestation à l’adresse {url}.',
  'jwt-unreadable': 'Le jeton signé qui s’y trouve est illisible.',
  'jwt-two-credentials':
    'Le jeton signé contient deux attestations à la fois ; des lecteurs différents liraient des choses différentes.',
  'sealed-payload-unreadable': 'Le contenu scellé est illisible.',
  'credential-unavailable': '{host} n’a pas répondu, rien n’a donc pu être vérifié. Réessayez plus tard.',
  'credential-redirected':
    '{host} renvoie à une autre adresse, que Legible ne peut pas voir d’ici. Ouvrez le lien, puis cliquez sur le bouton de Legible dans la page à laquelle il mène.',
  'credential-permission-missing':
    'Legible n’a pas encore le droit d’interroger {host}. Autorisez-le dans la fenêtre de la barre d’outils.',
  'credential-not-found': '{host} ne connaît pas ce badge : il a pu être retiré ou rendu privé.',
  'credential-refused':
    '{host} ne montre pas ce badge à tout le monde ({status}). Demandez à la personne le fichier ou un lien public.',
  'credential-busy': '{host} est surchargé ou en maintenance ({status}). Réessayez plus tard.',
  'page-instead':
    '{host} a répondu par une page web là où devraient se trouver des données. Si votre réseau demande d’abord une connexion, connectez-vous, puis vérifiez à nouveau.',
  'host-wait': '{host} demande de patienter ({status}). Réessayez dans {minutes} min.',
  'credential-page-instead':
    '{host} a répondu par une page web là où devrait se trouver le badge. Si votre réseau demande d’abord une connexion, connectez-vous, puis vérifiez à nouveau.',
  'credential-status': '{host} a répondu par une erreur ({status}).',
  'file-unreadable': 'Le fichier n’a pas pu être lu.',
  'took-too-long': 'Cela durait trop longtemps et a été arrêté.',
  'check-failed-to-run': 'Cette vérification n’a pas pu être faite.',

  // structure
  'keeps-standard': 'Il est écrit comme sa norme le demande.',
  'odd-structure': 'Il s’écarte un peu de sa norme : {what}.',
  'breaks-standard': 'Il enfreint sa norme : {what}.',

  // context
  'vocabulary-known': 'Ses termes viennent de vocabulaires publiés que Legible connaît.',
  'vocabulary-fetched-known': 'Un vocabulaire publié a été demandé ; son contenu est celui attendu.',
  'vocabulary-fetched': 'Il emploie un vocabulaire à lui ({url}), demandé pour la vérification.',
  'vocabulary-own': 'Il emploie un vocabulaire à lui, qu’il contient lui-même.',
  'undefined-term': 'Il contient « {term} », qui n’a pas de sens défini et que la signature ne couvre pas.',
  'meaningless-term':
    'Il donne « {term} » pour type, identifiant ou langue, ce que ce n’est pas selon sa norme.',
  'moved-terms': 'Il est écrit d’une façon ({term}) qui laisse ouvert ce qui va où.',
  'renamed-term': 'Il écrit « {term} » à sa façon, ce qui pourrait cacher ce qu’il dit.',
  'json-ld-broken': 'Son vocabulaire se contredit, son sens ne peut donc être établi.',
  'nothing-signed': 'La signature ne couvre rien de son contenu.',
  'context-unavailable':
    'Le vocabulaire à l’adresse {url} n’a pu être obtenu, la signature n’a donc pu être vérifiée. Vérifiez à nouveau plus tard.',
  'context-permission-missing':
    'Legible n’a pas encore le droit de demander le vocabulaire à l’adresse {url}.',

  // integrity
  unaltered: 'Rien n’a été modifié depuis la signature.',
  'unaltered-some-proofs-unsupported':
    'Rien n’a été modifié depuis la signature. Il porte aussi une preuve que Legible ne sait pas vérifier.',
  altered: 'Le contenu ne correspond pas à la signature : modifié, ou signé avec une autre clé.',
  'no-proof': 'Il ne porte pas de signature.',
  'proof-unsupported': 'Il est signé d’une façon que Legible ne sait pas encore vérifier ({proof}).',
  'too-many-proofs': 'Il porte plus de signatures qu’on ne peut en vérifier.',
  'proof-value-unreadable': 'Sa signature n’en est pas une.',
  'key-of-wrong-kind': 'La clé ({kind}) n’est pas du même genre que la signature ({algorithm}).',
  'previous-proof-missing': 'Il manque une signature sur laquelle elle s’appuie.',
  'no-key-to-check-with': 'La clé pour vérifier la signature n’a pu être obtenue.',
  'vocabulary-stands-in-the-way': 'La signature n’a pu être vérifiée à cause de son vocabulaire.',
  'too-complex': 'Il est si compliqué que la vérification a été arrêtée.',

  // issuer-key
  'bound-did-web': '{host} publie la clé qui l’a signé.',
  'bound-https-key': '{host} publie la clé qui l’a signé.',
  'bound-did-key':
    'Il est signé avec la clé qui est l’identifiant de l’émetteur. La clé ne prouve aucun nom.',
  'bound-did-jwk':
    'Il est signé avec la clé qui est l’identifiant de l’émetteur. La clé ne prouve aucun nom.',
  'bound-x509': 'Il est scellé avec un certificat établi au nom de son émetteur.',
  'signed-by-another': 'Il nomme {issuer} comme émetteur mais est signé avec une clé de {controller}.',
  'issuer-not-stated': 'Il ne nomme pas d’émetteur, personne n’en répond donc.',
  'key-not-examined': 'On n’a pu examiner à qui est la clé qui l’a signé.',
  'key-not-for-this-use': 'L’émetteur n’indique pas cette clé pour signer des attestations.',
  'key-revoked': 'L’émetteur a retiré la clé qui l’a signé.',
  'key-carried-by-credential': 'La clé vient avec l’attestation elle-même et ne montre donc pas qui a signé.',
  'key-unavailable': '{host} n’a pas fourni la clé de l’émetteur. Vérifiez à nouveau plus tard.',
  'key-permission-missing':
    'Legible n’a pas encore le droit de demander à {host} la clé de l’émetteur. Autorisez-le dans la fenêtre de la barre d’outils.',
  'key-not-in-document': 'L’émetteur n’indique pas la clé qui l’a signé.',
  'key-document-of-another': '{host} a répondu avec les clés de quelqu’un d’autre.',
  'key-named-by-nobody': 'La clé qui l’a signé se trouve à une adresse que son émetteur ne nomme pas.',
  'key-of-another': 'La clé qui l’a signé serait à {controller}, qui ne l’indique pas.',
  'key-id-malformed': 'Il ne dit pas correctement quelle clé l’a signé.',
  'key-not-named': 'Sa signature ne dit pas avec quelle clé elle a été faite.',
  'key-unreadable': 'La clé qu’il nomme n’en est pas une.',
  'key-kind-unsupported': 'La clé est d’un genre que Legible ne sait pas encore utiliser.',
  'key-terms-unreadable': 'Le document de l’émetteur ne permet pas de savoir quand la clé était en usage.',
  'key-method-unsupported': 'Legible ne sait pas encore chercher des clés du genre {method}.',

  // proof-terms
  'proof-terms-kept': 'La signature a été faite pour cet usage.',
  'proof-purpose-wrong': 'La signature a été faite dans un autre but ({purpose}).',
  'proof-date-unreadable': 'La signature porte une date qui n’en est pas une.',
  'proof-from-the-future': 'La signature est datée du {date}, qui est encore à venir.',
  'proof-expired': 'La signature ne valait que jusqu’au {date}.',
  'key-expired': 'La clé n’était plus en usage au moment de signer (jusqu’au {date}).',
  'proof-for-one-domain': 'La signature a été faite pour un destinataire précis du fichier.',

  // hosted
  'hosted-confirmed': '{host} en répond en ce moment même.',
  'hosted-revoked': '{host} dit qu’il a été révoqué.',
  'hosted-revoked-because': '{host} dit qu’il a été révoqué : « {why} ».',
  'hosted-not-found': '{host} ne connaît pas ce badge : il a pu être retiré ou rendu privé.',
  'hosted-unavailable': '{host} n’a pas répondu, personne n’en répond donc maintenant. Réessayez plus tard.',
  'hosted-not-json':
    '{host} a répondu par quelque chose qui n’est pas un badge. Vérifiez à nouveau plus tard.',
  'hosted-permission-missing':
    'Legible n’a pas encore le droit d’interroger {host}. Autorisez-le dans la fenêtre de la barre d’outils.',
  'hosted-without-url': 'Il ne nomme aucune adresse où son émetteur en répondrait.',
  'hosted-other-id': '{host} a répondu avec un autre badge que celui demandé.',
  'hosted-differs': 'La copie montrée diffère de ce que dit {host} ({field}).',
  'hosted-no-issuer': 'Le badge ne nomme pas d’émetteur.',
  'hosted-no-badge': 'Il ne dit pas de quel badge il s’agit.',
  'hosted-sent-elsewhere':
    '{host} nous a envoyés vers {served} ; on ne sait donc pas si son émetteur en répond.',
  'hosted-issuer-elsewhere': '{host} parle pour un émetteur qui se trouve ailleurs.',
  'hosted-out-of-scope': 'Il se trouve chez {host}, où son émetteur ({issuer}) ne tient pas de badges.',

  // validity
  'in-period': 'Il est valable jusqu’au {date}.',
  'no-end-stated': 'Il n’indique pas de fin de validité.',
  'clock-behind':
    'L’horloge de cet appareil semble retarder : {host} indique {date}. Réglez-la et vérifiez à nouveau.',
  'clock-ahead':
    'L’horloge de cet appareil semble avancer : {host} indique {date}. Réglez-la et vérifiez à nouveau.',
  expired: 'Il a expiré le {date}.',
  'not-yet-valid': 'Il n’est pas valable avant le {date}.',
  'date-unreadable': 'Une date qu’il contient est illisible : {date}.',

  // status
  'no-status-declared': 'Il n’indique aucun moyen d’être révoqué.',
  'not-revoked': 'La liste de l’émetteur a été consultée : il n’est pas révoqué.',
  'not-revoked-hosted': 'Son hébergeur a été interrogé : il n’est pas révoqué.',
  revoked: 'L’émetteur l’a révoqué.',
  'revoked-because': 'L’émetteur l’a révoqué : « {why} ».',
  suspended: 'L’émetteur l’a suspendu pour le moment.',
  'status-message': 'La liste de l’émetteur dit : {message}.',
  'newer-version': 'La liste de l’émetteur dit qu’il existe une version plus récente.',
  'status-unavailable': '{host} n’a pas dit s’il a été révoqué. Vérifiez à nouveau plus tard.',
  'status-permission-missing':
    'Legible n’a pas encore le droit de demander à {host} s’il a été révoqué. Autorisez-le dans la fenêtre de la barre d’outils.',
  'status-unsupported': 'Legible ne sait pas encore s’informer d’une révocation du genre {type}.',
  'status-malformed': 'Il ne dit pas correctement où sa révocation serait inscrite.',
  'status-too-many': 'Il nomme plus de listes de révocation qu’on ne peut en consulter.',
  'status-list-malformed':
    'La liste des révocations est inutilisable : elle n’est pas ce qu’elle devrait être.',
  'status-list-too-large': 'La liste des révocations est plus grande que toute liste admise.',
  'status-list-out-of-date': 'La liste des révocations est périmée.',
  'status-list-not-sound': 'La liste des révocations a été modifiée ou est un faux.',
  'status-list-unproven': 'On n’a pu montrer que la liste des révocations est authentique.',
  'status-list-short': 'Il n’est pas révoqué, selon une liste plus courte que la norme ne le veut.',
  'status-index-outside': 'La liste des révocations ne va pas jusqu’à cette attestation.',
  'status-needs-id': 'Il n’a pas d’identifiant à chercher dans la liste des révocations.',

  // advisory checks
  'schema-kept': 'Il respecte le modèle (schéma) qu’il nomme.',
  'schema-not-kept': 'Il s’écarte du modèle (schéma) qu’il nomme. Cela seul ne le rend pas faux.',
  'schema-unavailable': 'Le modèle (schéma) qu’il nomme n’a pu être obtenu.',
  'refresh-unavailable': 'On n’a pu demander s’il existe une version plus récente.',
  'newer-version-exists': 'Son émetteur en a une version plus récente.',
  'newest-version': 'Son émetteur n’en a pas de version plus récente.',
  'resources-same': 'Les fichiers qu’il fixe sont ceux qui ont été signés.',
  'resource-differs': 'Le fichier à l’adresse {url} n’est pas celui qui a été signé.',
  'resource-not-checked': 'Un fichier qu’il fixe n’a pu être comparé à ce qui a été signé.',

  // presentations and records that hold other credentials
  'holder-signed': 'La personne qui l’a présenté a prouvé qu’elle le détient.',
  'holder-not-signed': 'Personne n’a signé la présentation ; elle ne montre donc pas qui l’a remise.',
  'holder-unclear': 'On n’a pu vérifier qui l’a remis.',
  'holder-broken': 'La présentation a été modifiée ou est signée par quelqu’un d’autre qu’elle ne dit.',
  'contained-hold': 'Les {count} attestations qu’il contient tiennent toutes.',
  'contained-not-all':
    'Sur {count} attestations qu’il contient, {left} n’ont pas été examinées : elles sont trop nombreuses ou trop imbriquées.',
  'contained-some-not':
    'Sur {count} attestations qu’il contient, {bad} ne tiennent pas ou n’ont pu être vérifiées.',
  'contained-altered':
    'Sur {count} attestations qu’il contient, {bad} ont été modifiées ou n’en sont pas : il se porte garant de ce qui est faux.',

  // proofs and keys of other kinds
  'base-proof': 'Il montre l’original de la personne titulaire, qui ne doit être montré à personne.',
  'contexts-replaced': 'Le vocabulaire avec lequel il a été signé a été remplacé.',
  'not-canonical': 'On ne peut lui rendre la forme qui a été signée.',
  'algorithm-refused': 'Il est « signé » d’une façon qui ne prouve rien ({algorithm}).',
  'critical-header': 'Sa signature pose des conditions que Legible ne connaît pas.',
  'claims-differ': 'Le jeton qui l’entoure contredit ce qu’il dit ({claim}).',
  'certificate-missing': 'Il est scellé sans certificat.',
  'certificate-unlisted':
    'Il est scellé avec un certificat établi pour {subject}. Les listes de confiance de l’UE n’ont pas été consultées : cela reste à confirmer.',
  'certificate-out-of-date':
    'Il est scellé avec un certificat établi pour {subject} qui n’était pas valable au moment indiqué.',
  'disclosure-unsupported': 'Il dévoile des parties d’une façon que Legible ne sait pas vérifier.',
  'disclosure-unreadable': 'Une partie qu’il dévoile est illisible.',
  'disclosure-not-signed': 'Il montre quelque chose que l’émetteur n’a pas signé.',
};
