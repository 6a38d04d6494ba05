import { endorsement } from './de/endorsement';
import { files } from './de/files';
import { issuer } from './de/issuer';
import { recipient } from './de/recipient';
import type { Sentences } from './sentences';

/** German. `{gap}` is filled with what a check found. */
export const de: Sentences = {
  ...endorsement,
  ...files,
  ...issuer,
  ...recipient,

  // headlines, one a verdict
  'verdict-verified': 'Signatur gültig',
  'verdict-confirmed': 'Soeben von {host} bestätigt',
  'verdict-expired': 'Echt, aber am {date} abgelaufen',
  'verdict-revoked': 'Vom Aussteller widerrufen',
  'verdict-suspended': 'Vom Aussteller ausgesetzt',
  'verdict-not-yet-valid': 'Echt, aber erst ab {date} gültig',
  'verdict-invalid-altered': 'Verändert: verlassen Sie sich nicht darauf',
  'verdict-invalid-forged': 'Nicht vom genannten Aussteller signiert: verlassen Sie sich nicht darauf',
  'verdict-invalid': 'Hält nicht stand: verlassen Sie sich nicht darauf',
  'verdict-unchecked': 'Konnte nicht geprüft werden',
  'verdict-page-only': 'Nur eine Webseite: es gibt nichts zu prüfen',

  // container
  'page-only':
    '{host} zeigt diese Auszeichnung als Webseite. Einen maschinell prüfbaren Nachweis enthält sie nicht.',
  'page-existence':
    '{host} führt diese Auszeichnung in seinen Unterlagen. Einen maschinell prüfbaren Nachweis enthält sie nicht.',
  'retired-host': '{host} wurde geschlossen; dort lässt sich nichts mehr erfragen.',
  'host-shows-others':
    '{host} zeigt Badges, die andere ausgestellt haben. Einen maschinell prüfbaren Nachweis enthält die Seite nicht.',
  'host-open-to-view': '{host} zeigt dies nur, wer den Link öffnet; von hier aus gibt es nichts zu prüfen.',
  'host-file-needed':
    '{host} gibt den Nachweis als Datei an die Person aus: bitten Sie darum und prüfen Sie die Datei.',
  'host-self-vouched':
    '{host} bürgt auf der eigenen Seite für die eigenen Kurse. Einen prüfbaren Nachweis gibt es nicht.',
  'host-often-on-credly':
    '{host} zeigt nur eine Webseite. Dieselbe Auszeichnung liegt oft auch bei Credly, wo sie prüfbar ist.',
  'host-checker': 'Dies führt zu einem Dienst, der Badges prüft, nicht zu einem Badge.',
  'no-credential': 'In dieser Datei wurde kein Nachweis gefunden.',
  'unknown-format': 'Diese Art von Nachweis ist uns nicht bekannt.',
  'only-a-link': 'Dies verweist nur auf einen Nachweis unter {url}.',
  'jwt-unreadable': 'Das signierte Token darin ist nicht lesbar.',
  'jwt-two-credentials':
    'Das signierte Token enthält zwei Nachweise zugleich; verschiedene Leser würden Verschiedenes lesen.',
  'sealed-payload-unreadable': 'Der versiegelte Inhalt ist nicht lesbar.',
  'credential-unavailable':
    '{host} hat nicht geantwortet, daher konnte nichts geprüft werden. Versuchen Sie es später noch einmal.',
  'credential-redirected':
    '{host} leitet an eine andere Adresse weiter, die Legible von hier nicht sehen kann. Öffnen Sie den Link und drücken Sie auf der Seite, zu der er führt, auf das Symbol von Legible.',
  'credential-permission-missing':
    'Legible darf {host} noch nicht fragen. Erlauben Sie es im Fenster der Symbolleiste.',
  'credential-not-found':
    '{host} kennt dieses Badge nicht: es wurde vielleicht zurückgezogen oder ist privat.',
  'credential-refused':
    '{host} zeigt dieses Badge nicht jedem ({status}). Bitten Sie die Person um die Datei oder um einen öffentlichen Link.',
  'credential-busy':
    '{host} ist überlastet oder wird gewartet ({status}). Versuchen Sie es später noch einmal.',
  'page-instead':
    '{host} hat mit einer Webseite geantwortet, wo Daten sein sollten. Falls Ihr Netz zuerst eine Anmeldung will, melden Sie sich an; prüfen Sie dann noch einmal.',
  'host-wait': '{host} bittet um Geduld ({status}). Versuchen Sie es in {minutes} min noch einmal.',
  'credential-page-instead':
    '{host} hat mit einer Webseite geantwortet, wo das Badge sein sollte. Falls Ihr Netz zuerst eine Anmeldung will, melden Sie sich an; prüfen Sie dann noch einmal.',
  'credential-status': '{host} hat mit einem Fehler geantwortet ({status}).',
  'file-unreadable': 'Die Datei konnte nicht gelesen werden.',
  'took-too-long': 'Dies dauerte zu lange und wurde abgebrochen.',
  'check-failed-to-run': 'Diese Prüfung ließ sich nicht durchführen.',

  // structure
  'keeps-standard': 'Der Aufbau entspricht dem Standard.',
  'odd-structure': 'Der Aufbau weicht ein wenig vom Standard ab: {what}.',
  'breaks-standard': 'Der Aufbau verstößt gegen den Standard: {what}.',

  // context
  'vocabulary-known': 'Die Begriffe stammen aus veröffentlichten Vokabularen, die Legible kennt.',
  'vocabulary-fetched-known':
    'Ein veröffentlichtes Vokabular wurde abgerufen; sein Inhalt ist der erwartete.',
  'vocabulary-fetched': 'Ein eigenes Vokabular ({url}) wird verwendet; es wurde zur Prüfung abgerufen.',
  'vocabulary-own': 'Ein eigenes Vokabular wird verwendet; es ist darin enthalten.',
  'undefined-term':
    '„{term}“ kommt darin vor, ohne festgelegte Bedeutung und ohne Schutz durch die Signatur.',
  'meaningless-term':
    'Es gibt „{term}“ als Typ, Kennung oder Sprache an, was es nach seinem Standard nicht ist.',
  'moved-terms': 'Die Schreibweise ({term}) lässt offen, was wohin gehört.',
  'renamed-term': '„{term}“ ist auf eigene Weise geschrieben; das könnte verbergen, was gesagt wird.',
  'json-ld-broken': 'Das Vokabular widerspricht sich selbst, die Bedeutung steht daher nicht fest.',
  'nothing-signed': 'Die Signatur deckt nichts vom Inhalt ab.',
  'context-unavailable':
    'Das Vokabular unter {url} war nicht zu bekommen, daher konnte die Signatur nicht geprüft werden. Prüfen Sie später noch einmal.',
  'context-permission-missing': 'Legible darf das Vokabular unter {url} noch nicht abrufen.',

  // integrity
  unaltered: 'Seit der Signatur wurde nichts verändert.',
  'unaltered-some-proofs-unsupported':
    'Seit der Signatur wurde nichts verändert. Ein weiterer Beweis ist von einer Art, die Legible nicht prüfen kann.',
  altered: 'Inhalt und Signatur passen nicht zusammen: verändert oder mit einem anderen Schlüssel signiert.',
  'no-proof': 'Es ist keine Signatur vorhanden.',
  'proof-unsupported': 'Diese Art der Signatur kann Legible noch nicht prüfen ({proof}).',
  'too-many-proofs': 'Es sind mehr Signaturen vorhanden, als geprüft werden können.',
  'proof-value-unreadable': 'Die Signatur ist gar keine Signatur.',
  'key-of-wrong-kind': 'Der Schlüssel ({kind}) ist von anderer Art als die Signatur ({algorithm}).',
  'previous-proof-missing': 'Eine Signatur, auf der sie aufbaut, fehlt.',
  'no-key-to-check-with': 'Der Schlüssel zum Prüfen der Signatur war nicht zu bekommen.',
  'vocabulary-stands-in-the-way': 'Wegen des Vokabulars konnte die Signatur nicht geprüft werden.',
  'too-complex': 'Der Aufbau ist so verwickelt, dass die Prüfung abgebrochen wurde.',

  // issuer-key
  'bound-did-web': '{host} veröffentlicht den Schlüssel, mit dem signiert wurde.',
  'bound-https-key': '{host} veröffentlicht den Schlüssel, mit dem signiert wurde.',
  'bound-did-key':
    'Signiert wurde mit dem Schlüssel, der selbst die Kennung des Ausstellers ist. Er belegt keinen Namen.',
  'bound-did-jwk':
    'Signiert wurde mit dem Schlüssel, der selbst die Kennung des Ausstellers ist. Er belegt keinen Namen.',
  'bound-x509': 'Versiegelt mit einem Zertifikat, das auf den Aussteller lautet.',
  'signed-by-another':
    'Genannt ist {issuer} als Aussteller, signiert wurde aber mit einem Schlüssel von {controller}.',
  'issuer-not-stated': 'Es ist kein Aussteller genannt, niemand steht also dafür ein.',
  'key-not-examined': 'Wessen Schlüssel signiert hat, konnte nicht untersucht werden.',
  'key-not-for-this-use': 'Der Aussteller führt den Schlüssel nicht als einen zum Signieren von Nachweisen.',
  'key-revoked': 'Der Aussteller hat den Schlüssel zurückgezogen, mit dem signiert wurde.',
  'key-carried-by-credential':
    'Der Schlüssel steckt im Nachweis selbst und zeigt daher nicht, wer signiert hat.',
  'key-unavailable':
    '{host} hat den Schlüssel des Ausstellers nicht herausgegeben. Prüfen Sie später noch einmal.',
  'key-permission-missing':
    'Legible darf {host} noch nicht nach dem Schlüssel des Ausstellers fragen. Erlauben Sie es im Fenster der Symbolleiste.',
  'key-not-in-document': 'Der Aussteller führt den Schlüssel nicht, mit dem signiert wurde.',
  'key-document-of-another': '{host} hat mit den Schlüsseln von jemand anderem geantwortet.',
  'key-named-by-nobody': 'Der Schlüssel liegt an einer Adresse, die der Aussteller nicht nennt.',
  'key-of-another': 'Der Schlüssel soll {controller} gehören, wo er aber nicht aufgeführt ist.',
  'key-id-malformed': 'Es ist nicht richtig angegeben, welcher Schlüssel signiert hat.',
  'key-not-named': 'Die Signatur sagt nicht, mit welchem Schlüssel sie gemacht wurde.',
  'key-unreadable': 'Der genannte Schlüssel ist keiner.',
  'key-kind-unsupported': 'Der Schlüssel ist von einer Art, die Legible noch nicht verwenden kann.',
  'key-terms-unreadable':
    'Aus dem Dokument des Ausstellers geht nicht hervor, wann der Schlüssel in Gebrauch war.',
  'key-method-unsupported': 'Schlüssel der Art {method} kann Legible noch nicht nachschlagen.',

  // proof-terms
  'proof-terms-kept': 'Die Signatur ist für diese Verwendung gemacht.',
  'proof-purpose-wrong': 'Die Signatur ist für einen anderen Zweck gemacht ({purpose}).',
  'proof-date-unreadable': 'Die Signatur trägt ein Datum, das keines ist.',
  'proof-from-the-future': 'Die Signatur trägt das Datum {date}; das liegt noch in der Zukunft.',
  'proof-expired': 'Die Signatur galt nur bis {date}.',
  'key-expired': 'Der Schlüssel war beim Signieren nicht mehr in Gebrauch (bis {date}).',
  'proof-for-one-domain': 'Die Signatur ist für einen bestimmten Empfänger der Datei gemacht.',

  // hosted
  'hosted-confirmed': '{host} bürgt jetzt gerade dafür.',
  'hosted-revoked': '{host} sagt, es wurde widerrufen.',
  'hosted-revoked-because': '{host} sagt, es wurde widerrufen: „{why}“.',
  'hosted-not-found': '{host} kennt dieses Badge nicht: es wurde vielleicht zurückgezogen oder ist privat.',
  'hosted-unavailable':
    '{host} hat nicht geantwortet, derzeit bürgt also niemand dafür. Versuchen Sie es später noch einmal.',
  'hosted-not-json': '{host} hat mit etwas geantwortet, das kein Badge ist. Prüfen Sie später noch einmal.',
  'hosted-permission-missing':
    'Legible darf {host} noch nicht fragen. Erlauben Sie es im Fenster der Symbolleiste.',
  'hosted-without-url': 'Es ist keine Adresse genannt, an der der Aussteller dafür bürgen würde.',
  'hosted-other-id': '{host} hat mit einem anderen Badge geantwortet als dem erfragten.',
  'hosted-differs': 'Die gezeigte Kopie weicht von dem ab, was {host} sagt ({field}).',
  'hosted-no-issuer': 'Das Badge nennt keinen Aussteller.',
  'hosted-no-badge': 'Es ist nicht gesagt, um welches Badge es geht.',
  'hosted-sent-elsewhere':
    '{host} hat uns an {served} weitergeschickt; ob der Aussteller dafür bürgt, ist daher nicht bekannt.',
  'hosted-issuer-elsewhere': '{host} spricht für einen Aussteller, der anderswo zu Hause ist.',
  'hosted-out-of-scope': 'Es liegt bei {host}, wo sein Aussteller ({issuer}) keine Badges führt.',

  // validity
  'in-period': 'Gültig bis {date}.',
  'no-end-stated': 'Ein Ende der Gültigkeit ist nicht angegeben.',
  'clock-behind':
    'Die Uhr dieses Geräts geht wohl nach: {host} nennt als Zeit {date}. Stellen Sie die Uhr und prüfen Sie noch einmal.',
  'clock-ahead':
    'Die Uhr dieses Geräts geht wohl vor: {host} nennt als Zeit {date}. Stellen Sie die Uhr und prüfen Sie noch einmal.',
  expired: 'Am {date} abgelaufen.',
  'not-yet-valid': 'Erst ab {date} gültig.',
  'date-unreadable': 'Ein Datum darin ist nicht lesbar: {date}.',

  // status
  'no-status-declared': 'Ein Weg, es zu widerrufen, ist nicht angegeben.',
  'not-revoked': 'Die Liste des Ausstellers wurde befragt: nicht widerrufen.',
  'not-revoked-hosted': 'Der Anbieter wurde befragt: nicht widerrufen.',
  revoked: 'Der Aussteller hat es widerrufen.',
  'revoked-because': 'Der Aussteller hat es widerrufen: „{why}“.',
  suspended: 'Der Aussteller hat es vorläufig ausgesetzt.',
  'status-message': 'Die Liste des Ausstellers sagt: {message}.',
  'newer-version': 'Die Liste des Ausstellers sagt, dass es eine neuere Fassung gibt.',
  'status-unavailable': '{host} hat nicht gesagt, ob es widerrufen wurde. Prüfen Sie später noch einmal.',
  'status-permission-missing':
    'Legible darf {host} noch nicht fragen, ob es widerrufen wurde. Erlauben Sie es im Fenster der Symbolleiste.',
  'status-unsupported': 'Nach einem Widerruf der Art {type} kann Legible noch nicht fragen.',
  'status-malformed': 'Es ist nicht richtig angegeben, wo ein Widerruf verzeichnet wäre.',
  'status-too-many': 'Es sind mehr Widerrufslisten genannt, als befragt werden können.',
  'status-list-malformed': 'Die Widerrufsliste ist nicht brauchbar: sie ist nicht, was sie sein sollte.',
  'status-list-too-large': 'Die Widerrufsliste ist größer als alle, die verwendet werden dürfen.',
  'status-list-out-of-date': 'Die Widerrufsliste ist veraltet.',
  'status-list-not-sound': 'Die Widerrufsliste wurde verändert oder ist gefälscht.',
  'status-list-unproven': 'Dass die Widerrufsliste echt ist, ließ sich nicht zeigen.',
  'status-list-short': 'Nicht widerrufen, laut einer Liste, die kürzer ist, als der Standard will.',
  'status-index-outside': 'Die Widerrufsliste reicht nicht bis zu diesem Nachweis.',
  'status-needs-id': 'Es fehlt eine Kennung, um sie in der Widerrufsliste nachzuschlagen.',

  // advisory checks
  'schema-kept': 'Das genannte Muster (Schema) ist eingehalten.',
  'schema-not-kept': 'Es weicht vom genannten Muster (Schema) ab. Das allein macht es nicht falsch.',
  'schema-unavailable': 'Das genannte Muster (Schema) war nicht zu bekommen.',
  'refresh-unavailable': 'Ob es eine neuere Fassung gibt, ließ sich nicht erfragen.',
  'newer-version-exists': 'Der Aussteller hat eine neuere Fassung davon.',
  'newest-version': 'Der Aussteller hat keine neuere Fassung davon.',
  'resources-same': 'Die festgelegten Dateien sind die, die signiert wurden.',
  'resource-differs': 'Die Datei unter {url} ist nicht die, die signiert wurde.',
  'resource-not-checked': 'Eine festgelegte Datei war nicht mit dem zu vergleichen, was signiert wurde.',

  // presentations and records that hold other credentials
  'holder-signed': 'Wer es vorgelegt hat, hat den Besitz bewiesen.',
  'holder-not-signed': 'Niemand hat die Vorlage signiert; wer sie eingereicht hat, zeigt sie daher nicht.',
  'holder-unclear': 'Wer es eingereicht hat, konnte nicht geprüft werden.',
  'holder-broken': 'Die Vorlage wurde verändert oder von jemand anderem signiert als angegeben.',
  'contained-hold': 'Alle {count} enthaltenen Nachweise halten stand.',
  'contained-not-all':
    'Von {count} enthaltenen Nachweisen wurden {left} nicht angesehen: Es sind zu viele, oder sie liegen zu tief.',
  'contained-some-not':
    'Von {count} enthaltenen Nachweisen halten {bad} nicht stand oder waren nicht prüfbar.',
  'contained-altered':
    'Von {count} enthaltenen Nachweisen sind {bad} verändert oder gar keine Nachweise: Es bürgt für etwas, das nicht stimmt.',

  // proofs and keys of other kinds
  'base-proof':
    'Gezeigt wird das Original der Inhaberin oder des Inhabers, das niemandem gezeigt werden darf.',
  'contexts-replaced': 'Das Vokabular, mit dem signiert wurde, ist ausgetauscht.',
  'not-canonical': 'Es lässt sich nicht in die Form bringen, die signiert wurde.',
  'algorithm-refused': 'Es ist auf eine Weise „signiert“, die nichts beweist ({algorithm}).',
  'critical-header': 'Die Signatur stellt Bedingungen, die Legible nicht kennt.',
  'claims-differ': 'Das Token darum herum widerspricht dem Inhalt ({claim}).',
  'certificate-missing': 'Es ist ohne Zertifikat versiegelt.',
  'certificate-unlisted':
    'Versiegelt mit einem Zertifikat für {subject}. Die Vertrauenslisten der EU wurden nicht befragt; das bleibt daher unbestätigt.',
  'certificate-out-of-date':
    'Versiegelt mit einem Zertifikat für {subject}, das zur angegebenen Zeit nicht gültig war.',
  'disclosure-unsupported': 'Teile werden auf eine Weise offengelegt, die Legible nicht prüfen kann.',
  'disclosure-unreadable': 'Ein offengelegter Teil ist nicht lesbar.',
  'disclosure-not-signed': 'Es zeigt etwas, das der Aussteller nicht signiert hat.',
};
