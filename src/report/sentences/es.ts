import { endorsement } from './es/endorsement';
import { files } from './es/files';
import { issuer } from './es/issuer';
import { recipient } from './es/recipient';
import type { Sentences } from './sentences';

/** Spanish. `{gap}` is filled with what a check found. */
export const es: Sentences = {
  ...endorsement,
  ...files,
  ...issuer,
  ...recipient,

  // headlines, one a verdict
  'verdict-verified': 'Firma válida',
  'verdict-confirmed': 'Confirmado por {host} ahora mismo',
  'verdict-expired': 'Auténtico, pero caducó el {date}',
  'verdict-revoked': 'Revocado por su emisor',
  'verdict-suspended': 'Suspendido por su emisor',
  'verdict-not-yet-valid': 'Auténtico, pero no válido antes del {date}',
  'verdict-invalid-altered': 'Alterado: no se fíe de él',
  'verdict-invalid-forged': 'No lo firmó el emisor que nombra: no se fíe de él',
  'verdict-invalid': 'No se sostiene: no se fíe de él',
  'verdict-unchecked': 'No se pudo comprobar',
  'verdict-page-only': 'Solo una página web: nada que comprobar',

  // container
  'page-only':
    '{host} muestra esta distinción en una página web, sin credencial que una máquina pueda comprobar.',
  'page-existence':
    '{host} tiene constancia de esta distinción, sin credencial que una máquina pueda comprobar.',
  'retired-host': '{host} cerró; allí ya no se puede preguntar nada.',
  'host-shows-others':
    '{host} muestra insignias que emitieron otros, sin credencial que una máquina pueda comprobar.',
  'host-open-to-view': '{host} solo lo muestra a quien abre el enlace; desde aquí no hay nada que comprobar.',
  'host-file-needed':
    '{host} entrega la credencial a la persona como archivo: pídaselo y compruebe ese archivo.',
  'host-self-vouched':
    '{host} responde de sus propios cursos en su propia página. No hay credencial que comprobar.',
  'host-often-on-credly':
    '{host} solo muestra una página web. La misma distinción suele estar también en Credly, donde se puede comprobar.',
  'host-checker': 'Esto lleva a un servicio que comprueba insignias, no a una insignia.',
  'no-credential': 'En este archivo no se encontró ninguna credencial.',
  'unknown-format': 'No conocemos este tipo de credencial.',
  'only-a-link': 'Esto solo remite a una credencial en {url}.',
  'jwt-unreadable': 'El token firmado que contiene no se puede leer.',
  'jwt-two-credentials':
    'El token firmado contiene dos credenciales a la vez, de modo que distintos lectores leerían cosas distintas.',
  'sealed-payload-unreadable': 'El contenido sellado no se puede leer.',
  'credential-unavailable': '{host} no respondió, así que no se pudo comprobar nada. Inténtelo más tarde.',
  'credential-redirected':
    '{host} remite a otra dirección que Legible no puede ver desde aquí. Abra el enlace y pulse el botón de Legible en la página a la que lleva.',
  'credential-permission-missing':
    'Legible aún no puede preguntar a {host}. Permítalo en la ventana de la barra de herramientas.',
  'credential-not-found': '{host} no conoce esta insignia: quizá se retiró o se hizo privada.',
  'credential-refused':
    '{host} no muestra esta insignia a todo el mundo ({status}). Pida a la persona el archivo o un enlace público.',
  'credential-busy': '{host} está sobrecargado o en mantenimiento ({status}). Inténtelo más tarde.',
  'page-instead':
    '{host} respondió con una página web donde debería haber datos. Si su red pide iniciar sesión primero, hágalo y compruebe de nuevo.',
  'host-wait': '{host} pide paciencia ({status}). Inténtelo dentro de {minutes} min.',
  'credential-page-instead':
    '{host} respondió con una página web donde debería estar la insignia. Si su red pide iniciar sesión primero, hágalo y compruebe de nuevo.',
  'credential-status': '{host} respondió con un error ({status}).',
  'file-unreadable': 'No se pudo leer el archivo.',
  'took-too-long': 'Tardaba demasiado y se detuvo.',
  'check-failed-to-run': 'Esta comprobación no se pudo hacer.',

  // structure
  'keeps-standard': 'Está escrito como pide su norma.',
  'odd-structure': 'Se aparta un poco de su norma: {what}.',
  'breaks-standard': 'Incumple su norma: {what}.',

  // context
  'vocabulary-known': 'Sus términos vienen de vocabularios publicados que Legible conoce.',
  'vocabulary-fetched-known': 'Se pidió un vocabulario publicado; su contenido es el esperado.',
  'vocabulary-fetched': 'Usa un vocabulario propio ({url}), que se pidió para comprobarlo.',
  'vocabulary-own': 'Usa un vocabulario propio, que lleva consigo.',
  'undefined-term': 'Contiene «{term}», que no tiene significado definido y que la firma no cubre.',
  'meaningless-term': 'Da «{term}» como tipo, identificador o idioma, y según su estándar no lo es.',
  'moved-terms': 'Está escrito de un modo ({term}) que deja abierto qué va dónde.',
  'renamed-term': 'Escribe «{term}» a su manera, lo que podría ocultar lo que dice.',
  'json-ld-broken': 'Su vocabulario se contradice, así que su significado no queda fijado.',
  'nothing-signed': 'La firma no cubre nada de su contenido.',
  'context-unavailable':
    'No se pudo obtener el vocabulario en {url}, así que no se pudo comprobar la firma. Compruebe de nuevo más tarde.',
  'context-permission-missing': 'Legible aún no puede pedir el vocabulario en {url}.',

  // integrity
  unaltered: 'No se ha alterado nada desde que se firmó.',
  'unaltered-some-proofs-unsupported':
    'No se ha alterado nada desde que se firmó. También lleva una prueba que Legible no sabe comprobar.',
  altered: 'El contenido no corresponde a la firma: se alteró, o se firmó con otra clave.',
  'no-proof': 'No lleva firma.',
  'proof-unsupported': 'Está firmado de un modo que Legible aún no sabe comprobar ({proof}).',
  'too-many-proofs': 'Lleva más firmas de las que se pueden comprobar.',
  'proof-value-unreadable': 'Su firma no es tal.',
  'key-of-wrong-kind': 'La clave ({kind}) es de otro tipo que la firma ({algorithm}).',
  'previous-proof-missing': 'Falta una firma en la que se apoya.',
  'no-key-to-check-with': 'No se pudo obtener la clave para comprobar la firma.',
  'vocabulary-stands-in-the-way': 'No se pudo comprobar la firma a causa de su vocabulario.',
  'too-complex': 'Es tan enrevesado que se detuvo la comprobación.',

  // issuer-key
  'bound-did-web': '{host} publica la clave que lo firmó.',
  'bound-https-key': '{host} publica la clave que lo firmó.',
  'bound-did-key':
    'Se firmó con la clave que es el identificador del emisor. La clave no prueba ningún nombre.',
  'bound-did-jwk':
    'Se firmó con la clave que es el identificador del emisor. La clave no prueba ningún nombre.',
  'bound-x509': 'Se selló con un certificado a nombre de su emisor.',
  'signed-by-another': 'Nombra a {issuer} como emisor, pero se firmó con una clave de {controller}.',
  'issuer-not-stated': 'No nombra emisor, así que nadie responde de ello.',
  'key-not-examined': 'No se pudo examinar de quién es la clave que lo firmó.',
  'key-not-for-this-use': 'El emisor no incluye esa clave para firmar credenciales.',
  'key-revoked': 'El emisor retiró la clave que lo firmó.',
  'key-carried-by-credential': 'La clave viene con la propia credencial, así que no muestra quién firmó.',
  'key-unavailable': '{host} no dio la clave del emisor. Compruebe de nuevo más tarde.',
  'key-permission-missing':
    'Legible aún no puede pedir a {host} la clave del emisor. Permítalo en la ventana de la barra de herramientas.',
  'key-not-in-document': 'El emisor no incluye la clave que lo firmó.',
  'key-document-of-another': '{host} respondió con las claves de otro.',
  'key-named-by-nobody': 'La clave que lo firmó está en una dirección que su emisor no nombra.',
  'key-of-another': 'La clave que lo firmó sería de {controller}, que no la incluye.',
  'key-id-malformed': 'No dice correctamente qué clave lo firmó.',
  'key-not-named': 'Su firma no dice con qué clave se hizo.',
  'key-unreadable': 'La clave que nombra no es una clave.',
  'key-kind-unsupported': 'La clave es de un tipo que Legible aún no sabe usar.',
  'key-terms-unreadable': 'Del documento del emisor no se deduce cuándo estuvo en uso la clave.',
  'key-method-unsupported': 'Legible aún no sabe buscar claves del tipo {method}.',

  // proof-terms
  'proof-terms-kept': 'La firma se hizo para este uso.',
  'proof-purpose-wrong': 'La firma se hizo para otro fin ({purpose}).',
  'proof-date-unreadable': 'La firma lleva una fecha que no lo es.',
  'proof-from-the-future': 'La firma lleva la fecha {date}, que aún está por llegar.',
  'proof-expired': 'La firma solo valía hasta el {date}.',
  'key-expired': 'La clave ya no estaba en uso cuando firmó (hasta el {date}).',
  'proof-for-one-domain': 'La firma se hizo para un destinatario concreto del archivo.',

  // hosted
  'hosted-confirmed': '{host} responde de ello en este momento.',
  'hosted-revoked': '{host} dice que se revocó.',
  'hosted-revoked-because': '{host} dice que se revocó: «{why}».',
  'hosted-not-found': '{host} no conoce esta insignia: quizá se retiró o se hizo privada.',
  'hosted-unavailable': '{host} no respondió, así que nadie responde de ello ahora. Inténtelo más tarde.',
  'hosted-not-json': '{host} respondió con algo que no es una insignia. Compruebe de nuevo más tarde.',
  'hosted-permission-missing':
    'Legible aún no puede preguntar a {host}. Permítalo en la ventana de la barra de herramientas.',
  'hosted-without-url': 'No nombra ninguna dirección donde su emisor respondería de ello.',
  'hosted-other-id': '{host} respondió con otra insignia que la pedida.',
  'hosted-differs': 'La copia mostrada difiere de lo que dice {host} ({field}).',
  'hosted-no-issuer': 'La insignia no nombra emisor.',
  'hosted-no-badge': 'No dice de qué insignia se trata.',
  'hosted-sent-elsewhere': '{host} nos envió a {served}, así que no se sabe si su emisor responde de ello.',
  'hosted-issuer-elsewhere': '{host} habla por un emisor que está en otro sitio.',
  'hosted-out-of-scope': 'Está en {host}, donde su emisor ({issuer}) no guarda insignias.',

  // validity
  'in-period': 'Es válido hasta el {date}.',
  'no-end-stated': 'No indica fin de validez.',
  'clock-behind':
    'El reloj de este dispositivo parece atrasado: {host} indica {date}. Ajústelo y compruebe de nuevo.',
  'clock-ahead':
    'El reloj de este dispositivo parece adelantado: {host} indica {date}. Ajústelo y compruebe de nuevo.',
  expired: 'Caducó el {date}.',
  'not-yet-valid': 'No es válido antes del {date}.',
  'date-unreadable': 'Una fecha que contiene no se puede leer: {date}.',

  // status
  'no-status-declared': 'No declara ningún modo de revocarlo.',
  'not-revoked': 'Se consultó la lista del emisor: no está revocado.',
  'not-revoked-hosted': 'Se preguntó a quien lo aloja: no está revocado.',
  revoked: 'El emisor lo revocó.',
  'revoked-because': 'El emisor lo revocó: «{why}».',
  suspended: 'El emisor lo suspendió por ahora.',
  'status-message': 'La lista del emisor dice: {message}.',
  'newer-version': 'La lista del emisor dice que hay una versión más reciente.',
  'status-unavailable': '{host} no dijo si se revocó. Compruebe de nuevo más tarde.',
  'status-permission-missing':
    'Legible aún no puede preguntar a {host} si se revocó. Permítalo en la ventana de la barra de herramientas.',
  'status-unsupported': 'Legible aún no sabe preguntar por una revocación del tipo {type}.',
  'status-malformed': 'No dice correctamente dónde constaría su revocación.',
  'status-too-many': 'Nombra más listas de revocación de las que se pueden consultar.',
  'status-list-malformed': 'La lista de revocaciones no sirve: no es lo que debería ser.',
  'status-list-too-large': 'La lista de revocaciones es mayor que cualquiera admitida.',
  'status-list-out-of-date': 'La lista de revocaciones está anticuada.',
  'status-list-not-sound': 'La lista de revocaciones se alteró o es falsa.',
  'status-list-unproven': 'No se pudo mostrar que la lista de revocaciones sea auténtica.',
  'status-list-short': 'No está revocado, según una lista más corta de lo que quiere la norma.',
  'status-index-outside': 'La lista de revocaciones no llega hasta esta credencial.',
  'status-needs-id': 'No tiene identificador que buscar en la lista de revocaciones.',

  // advisory checks
  'schema-kept': 'Cumple el modelo (esquema) que nombra.',
  'schema-not-kept': 'Se aparta del modelo (esquema) que nombra. Eso solo no lo hace falso.',
  'schema-unavailable': 'No se pudo obtener el modelo (esquema) que nombra.',
  'refresh-unavailable': 'No se pudo preguntar si hay una versión más reciente.',
  'newer-version-exists': 'Su emisor tiene una versión más reciente.',
  'newest-version': 'Su emisor no tiene una versión más reciente.',
  'resources-same': 'Los archivos que fija son los que se firmaron.',
  'resource-differs': 'El archivo en {url} no es el que se firmó.',
  'resource-not-checked': 'No se pudo comparar un archivo que fija con lo que se firmó.',

  // presentations and records that hold other credentials
  'holder-signed': 'Quien lo presentó demostró que lo posee.',
  'holder-not-signed': 'Nadie firmó la presentación, así que no muestra quién la entregó.',
  'holder-unclear': 'No se pudo comprobar quién lo entregó.',
  'holder-broken': 'La presentación se alteró o la firmó alguien distinto de quien dice.',
  'contained-hold': 'Las {count} credenciales que contiene se sostienen.',
  'contained-not-all':
    'De {count} credenciales que contiene, {left} no se examinaron: son demasiadas o están a demasiada profundidad.',
  'contained-some-not':
    'De {count} credenciales que contiene, {bad} no se sostienen o no se pudieron comprobar.',
  'contained-altered':
    'De {count} credenciales que contiene, {bad} fueron alteradas o no son credenciales: avala algo que no es cierto.',

  // proofs and keys of other kinds
  'base-proof': 'Muestra el original de la persona titular, que no debe enseñarse a nadie.',
  'contexts-replaced': 'Se sustituyó el vocabulario con el que se firmó.',
  'not-canonical': 'No se puede llevar a la forma que se firmó.',
  'algorithm-refused': 'Está «firmado» de un modo que no prueba nada ({algorithm}).',
  'critical-header': 'Su firma pone condiciones que Legible no conoce.',
  'claims-differ': 'El token que lo envuelve contradice lo que dice ({claim}).',
  'certificate-missing': 'Está sellado sin certificado.',
  'certificate-unlisted':
    'Está sellado con un certificado a nombre de {subject}. No se consultaron las listas de confianza de la UE, así que queda sin confirmar.',
  'certificate-out-of-date':
    'Está sellado con un certificado a nombre de {subject} que no era válido en el momento indicado.',
  'disclosure-unsupported': 'Revela partes de un modo que Legible no sabe comprobar.',
  'disclosure-unreadable': 'Una parte que revela no se puede leer.',
  'disclosure-not-signed': 'Muestra algo que el emisor no firmó.',
};
