import type { Sentences } from '../sentences';

/** What binds the issuer's name to key and domain, and who knows the issuer. */
export const issuer: Sentences = {
  'binding-did-web': '{domain} veröffentlicht den Schlüssel, mit dem signiert wurde.',
  'binding-https-key': '{domain} veröffentlicht den Schlüssel, mit dem signiert wurde.',
  'binding-hosted': '{domain} führt dieses Badge.',
  'binding-did-key': 'Der Aussteller ist nur durch einen Schlüssel bekannt, der keinen Namen belegt.',
  'binding-did-jwk': 'Der Aussteller ist nur durch einen Schlüssel bekannt, der keinen Namen belegt.',
  'binding-x509': 'Versiegelt mit einem Zertifikat für {subject}.',
  'binding-self-carried': 'Der Schlüssel kam mit dem Nachweis und gehört niemandem, den wir kennen.',
  'binding-none': 'Nichts verbindet den Aussteller mit einem Schlüssel oder einer Website.',
  'issuer-name-own-claim': 'Der Name „{name}“ ist die eigene Angabe des Nachweises.',
  'issuer-url-elsewhere': 'Das Profil verweist auf {url}, dafür einstehen kann aber nur {domain}.',
  'registries-not-asked': 'Es wurde kein Verzeichnis befragt, da nichts beweist, wer der Aussteller ist.',
  'domain-international': '{domain} schreibt sich {unicode}.',
  'domain-mixed-script': '{unicode} ({domain}) mischt Buchstaben aus {scripts}: Vorsicht vor Nachahmung.',
  'domain-look-alike': '{unicode} ({domain}) sieht aus wie {looksLike}, ist aber eine andere Domain.',
  'domain-like-listed': '{domain} sieht aus wie {listed}, das verzeichnet ist, ist aber eine andere Domain.',
  'registry-found': 'Bekannt bei {registry}.',
  'registry-not-found': '{registry} führt ihn nicht.',
  'registry-has-name': 'Der Name lautet dort „{name}“.',
  'registry-asked': '{host} gefragt am {date}.',
  'registry-own-list': 'Aus den Einstellungen dieses Browsers oder dieses Befehls.',
  'registry-stale': 'Diese Antwort ist veraltet und stimmt vielleicht nicht mehr.',
  'registry-could-not-ask': '{registry} konnte nicht befragt werden:',
  'registry-silent-now': '{host} antwortet jetzt nicht; dies war die letzte Auskunft.',
  'address-refused': 'Legible fragt {host} nicht: diese Adresse ist nicht erlaubt.',
  offline:
    'Dieser Rechner hat gerade keine Verbindung zum Netz, daher konnte {host} nicht gefragt werden. Versuchen Sie es wieder, sobald er verbunden ist.',
  'asked-at': 'Gefragt am {date}.',
  'registry-unreachable': '{host} war nicht erreichbar ({why}).',
  'registry-permission-missing':
    'Legible darf {host} noch nicht fragen. Erlauben Sie es im Fenster der Symbolleiste.',
  'registry-bad-status': '{host} hat mit einem Fehler geantwortet ({status}).',
  'registry-not-json': '{host} hat nicht mit einer lesbaren Liste geantwortet.',
  'registry-malformed': 'Das Verzeichnis hat mit etwas geantwortet, das nicht lesbar ist.',
  'registry-too-slow': 'Das Verzeichnis hat zu lange gebraucht.',
  'registry-failed': 'Die Anfrage an das Verzeichnis ist gescheitert.',
  'registry-no-fetch-endpoint': '{entity} nennt keine Stelle, an der man fragen könnte.',
  'registry-name-differs': '{registry} nennt ihn „{name}“; der Nachweis sagt „{claimed}“.',
  'registry-keys-by-address':
    'Die Schlüssel des Verzeichnisses stammen von seiner eigenen Adresse ({anchor}) und standen nicht vorher fest.',
  'ror-claim-unproven':
    'Genannt ist der ROR-Eintrag {ror} ({name}), aber nichts verbindet ihn mit dieser Organisation.',
  'anchor-mismatch': '{anchor} verwendet nicht die dafür festgelegten Schlüssel.',
  'entity-key-mismatch': '{entity} verwendet andere Schlüssel, als die Stelle darüber angibt.',
  'chain-too-long': 'Die Kette bis zu {anchor} ist zu lang.',
  'chain-without-anchor': 'Keine Kette führt zu {anchor}.',
  'statement-malformed': 'Die Aussage des Verzeichnisses ist nicht lesbar.',
  'statement-type': 'Die Antwort des Verzeichnisses ist keine Aussage über den Aussteller ({type}).',
  'statement-algorithm':
    'Die Aussage des Verzeichnisses ist auf nicht zulässige Weise signiert ({algorithm}).',
  'statement-key-unknown': 'Die Aussage des Verzeichnisses nennt einen Schlüssel, den {by} nicht hat.',
  'statement-signature': 'Die Aussage von {by} wurde verändert oder von jemand anderem signiert.',
  'statement-other-entity': 'Die Aussage des Verzeichnisses handelt nicht von {wanted}.',
  'statement-critical': 'Die Aussage von {by} stellt Bedingungen, die Legible nicht kennt.',
  'statement-undated': 'Die Aussage von {by} trägt kein Datum.',
  'statement-expired': 'Die Aussage von {by} ist abgelaufen.',
  'statement-future': 'Die Aussage von {by} ist auf die Zukunft datiert.',
  'linkage-both-ways':
    '{domain} erklärt die Kennung des Ausstellers zur eigenen, und die Kennung nennt {domain}.',
  'linkage-site-names-did': '{domain} erklärt die Kennung des Ausstellers zur eigenen.',
  'linkage-did-names-site':
    'Die Kennung des Ausstellers nennt {domain} als seine Website, aber {domain} erklärt sie nicht zur eigenen.',
  'linkage-none': '{domain}, die der Aussteller als Website nennt, erklärt die Kennung nicht zur eigenen.',
  'linkage-not-checked': '{domain} nennt die Kennung des Ausstellers auf eine Weise, die nicht prüfbar war.',
  'linkage-could-not-ask':
    '{domain} konnte nicht gefragt werden, ob die Kennung des Ausstellers die eigene ist.',
  'linkage-permission-missing':
    'Legible darf {host} noch nicht fragen, ob die Kennung des Ausstellers die eigene ist. Erlauben Sie es im Fenster der Symbolleiste.',
  'pinned-same': 'Der Aussteller, den Sie am {pinnedAt} gemerkt haben, unverändert.',
  'pinned-key-changed':
    'Ein anderer Schlüssel als am {pinnedAt}, als Sie {name} gemerkt haben. Aussteller wechseln Schlüssel; fragen Sie im Zweifel nach.',
  'pinned-domain-changed': 'Als Sie ihn gemerkt haben, war die Domain {before}; jetzt ist sie {now}.',
  'pinned-not-proven': 'Gibt sich als {name} aus, den Sie gemerkt haben, beweist es aber nicht.',
  'pinned-name-elsewhere':
    'Verwendet den Namen {name} eines Ausstellers, den Sie bei {pinned} gemerkt haben, ist aber ein anderer.',
  'pinned-domain-look-alike': '{now} sieht aus wie {pinned}, das Sie gemerkt haben, ist aber etwas anderes.',
};
