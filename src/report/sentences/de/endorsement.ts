import type { Sentences } from '../sentences';

/** Who else vouches for a badge or its issuer, and whether that counts. */
export const endorsement: Sentences = {
  'endorsed-credential': '{by} befürwortet dieses Badge.',
  'endorsed-achievement': '{by} befürwortet, wofür dieses Badge steht.',
  'endorsed-issuer': '{by} befürwortet den Aussteller.',
  'endorsed-creator': '{by} befürwortet die, die es entworfen haben.',
  'quality-assured': '{by} bürgt für die Qualität: {text}.',
  'endorsement-altered':
    'Es trägt eine Befürwortung, die verändert oder von jemand anderem signiert ist als angegeben: sie zählt nicht.',
  'endorsement-expired': 'Eine Befürwortung von {by} ist abgelaufen und zählt nicht mehr.',
  'endorsement-not-yet-valid': 'Eine Befürwortung von {by} gilt noch nicht und zählt nicht.',
  'endorsement-revoked': 'Eine Befürwortung von {by} wurde zurückgezogen und zählt nicht mehr.',
  'endorsement-unchecked':
    'Eine Befürwortung, die von {by} stammen soll, konnte nicht geprüft werden und zählt daher nicht.',
  'endorsement-unreachable':
    'Es verweist auf eine Befürwortung bei {host}, die nicht zu bekommen war und daher nicht zählt.',
  'endorsement-unreadable': 'Es trägt eine Befürwortung, die nicht lesbar ist und daher nicht zählt.',
  'endorsement-other-kind': 'Wo eine Befürwortung stehen sollte, steht etwas anderes, das nicht zählt.',
  'endorsement-too-slow': 'Eine Befürwortung darin zu prüfen dauerte zu lange; sie zählt daher nicht.',
  'endorsement-of-another':
    'Es trägt eine Befürwortung von {by}, in der es um etwas anderes geht: sie zählt nicht.',
  'endorsement-own': 'Der Aussteller befürwortet es selbst; das fügt nichts hinzu.',
  'endorsement-nameless':
    'Es ist mit einem Schlüssel befürwortet, der niemandem gehört, den wir kennen ({by} könnte jeder schreiben): das zählt nicht.',
  'endorsement-untied':
    '{by} befürwortet {about}, aber nichts zeigt, dass dies dem Aussteller gehört; es zählt daher nicht.',
  'accreditation-claimed': 'Gibt an, akkreditiert zu sein: „{text}“. Das wurde nicht geprüft.',
  'quality-claimed': 'Gibt an, dass die Qualität gesichert ist: „{text}“. Das wurde nicht geprüft.',
};
