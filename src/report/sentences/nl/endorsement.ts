import type { Sentences } from '../sentences';

/** Who else vouches for a badge or its issuer, and whether that counts. */
export const endorsement: Sentences = {
  'endorsed-credential': '{by} onderschrijft deze badge.',
  'endorsed-achievement': '{by} onderschrijft waar deze badge voor staat.',
  'endorsed-issuer': '{by} onderschrijft de uitgever.',
  'endorsed-creator': '{by} onderschrijft wie haar ontwierp.',
  'quality-assured': '{by} staat in voor de kwaliteit: {text}.',
  'endorsement-altered':
    'Er zit een steunbetuiging bij die is gewijzigd of door iemand anders ondertekend dan zij zegt: zij telt niet.',
  'endorsement-expired': 'Een steunbetuiging van {by} is verlopen en telt niet meer.',
  'endorsement-not-yet-valid': 'Een steunbetuiging van {by} geldt nog niet en telt niet.',
  'endorsement-revoked': 'Een steunbetuiging van {by} is ingetrokken en telt niet meer.',
  'endorsement-unchecked':
    'Een steunbetuiging die van {by} zou zijn, kon niet worden gecontroleerd en telt dus niet.',
  'endorsement-unreachable':
    'Er wordt verwezen naar een steunbetuiging bij {host} die niet te krijgen was en dus niet telt.',
  'endorsement-unreadable': 'Er zit een onleesbare steunbetuiging bij, die dus niet telt.',
  'endorsement-other-kind': 'Waar een steunbetuiging hoort, staat iets anders, dat niet telt.',
  'endorsement-too-slow': 'Een steunbetuiging erin controleren duurde te lang; zij telt dus niet.',
  'endorsement-of-another':
    'Er zit een steunbetuiging van {by} bij die over iets anders gaat: zij telt niet.',
  'endorsement-own': 'De uitgever onderschrijft haar zelf; dat voegt niets toe.',
  'endorsement-nameless':
    'Zij is onderschreven met een sleutel van niemand die wij kennen (de naam {by} kan iedereen schrijven): dat telt niet.',
  'endorsement-untied':
    '{by} onderschrijft {about}, maar niets toont dat dit van de uitgever is; het telt dus niet.',
  'accreditation-claimed': 'Zegt geaccrediteerd te zijn: “{text}”. Dat is niet gecontroleerd.',
  'quality-claimed': 'Zegt dat de kwaliteit geborgd is: “{text}”. Dat is niet gecontroleerd.',
};
