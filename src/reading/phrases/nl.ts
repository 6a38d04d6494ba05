import type { PhraseLanguage } from './phrase-language';

const CRITERIA = ['criteria'] as const;

/** Dutch. */
export const nl: PhraseLanguage = {
  language: 'nl',
  commonWords:
    'de het een en van in op voor met is zijn aan te dat die deze bij wordt worden heeft hebben als door om tot naar je niet alle cursus opleiding deelnemer ontvanger er geen minimaal ook zijn onder over toets examen vaardigheden opdracht training afgerond'.split(
      ' ',
    ),
  words: {
    exam: '(eind|theorie|online|schriftelijk|mondeling|certificerings|deel|branche|vak|centraal|school|kennis)?(examen|examens|toets|toetsen|tentamen|tentamens)|tests?|eindtest|quiz|quizzen|meerkeuze*|toetsing|*toets|*toetsen|*examen|*examens|*tentamen',
    passed:
      'geslaagd|slagen|slaagt|behaal*|behalen|behaald|gehaald|halen|haalt|afgelegd|afleggen|aflegt|voldoende*|succesvol|afgerond|afronden|gemaakt|maken|maakt|voldaan|afsluiten|afgesloten',
    course:
      '*cursus|*cursussen|*training|*trainingen|*opleiding|*opleidingen|*module|*modules|*modulen|*workshop|*workshops|*les|*lessen|*bijeenkomst|*bijeenkomsten|*programma|*seminar|*webinar*|*leergang|*leergangen|*leertraject|*traject|*scholing|*college|*colleges|*masterclass|*sessie|*sessies|e learning*|*dagen|*uren|leerlijn|congres|studiedag|*week|leerpad',
    make: 'maak|maakt|maken|gemaakt|schrijf|schrijft|schrijven|geschreven|ontwerp|ontwerpt|ontwerpen|ontworpen|ontwikkel*|inlever*|ingeleverd*|in te leveren|opstell*|opgesteld*|opleveren|opgeleverd*|presenteer*|presenter*|gepresenteerd*|uitgewerkt|uitwerken|indienen|ingediend*|uitgevoerd|uitvoeren|aanleveren|aangeleverd*|publiceren|gepubliceerd*|bouwen|gebouwd',
    one: 'een|het|de|je|zijn|haar|hun|eigen|twee|drie|#|minstens|minimaal',
    product:
      'plan|*plan|*plannen|*verslag|*verslagen|product|*producten|eindproduct|beroepsproduct*|website|video*|ontwerp|artikel|lesplan|*rapport|*rapporten|prototype*|presentatie*|*portfolio*|werkstuk*|app|scriptie|essay|*project|*projecten|onderzoek|reflectie*|poster|lesontwerp|lessenserie|bewijsstuk*|bewijs van bekwaamheid|dossier|bewijzen|bewijsmateriaal|paper|casusbeschrijving|blog|vlog|film|infographic|handleiding|campagne|draaiboek|protocol|tekst|lespakket|businessplan|pitch|stappenplan|poster|podcast',
  },
  masks: [
    {
      when: [
        'project(management|leider*|leiding|team*|manager*|matig*)|niet (alleen|minder|lager|meer|hoger)|zelf(toets*|test*|evaluatie)|softwaretest*|testen van software|risico ?(analyse|beoordeling)',
        'met (een )?(goed|positief|voldoende|gunstig) (gevolg|resultaat) (te )?(hebben |heeft |is |zijn )?(afgerond|afgesloten|voltooid|doorlopen|gevolgd|volbracht)',
        '(voorbereid*|bereid*|bereidt) … (op|voor) … (examen|toets|certificering)|examen ?training|examenvoorbereiding|gebruikerservaring|klantervaring',
      ],
    },
    {
      when: ['(na|bij|met) (het )?(succesvol |volledig )?(afronden|afronding|voltooien|volgen|doorlopen)'],
      roles: ['description'],
    },
  ],
  asides: [
    '(werk|les|leer|onderwijs)(vormen|methoden?)|doelgroep|bedoeld voor|bestemd voor|voorkennis|vooropleiding|instapeisen|inhoud van de (cursus|training)|(vaardigheden|competenties) ?:',
  ],
  ability: [
    'in staat|bekwaam om|kan|kunnen|kunt|weet (hoe|wat)|begrijp(t|en)|kennis (van|over|en)|leer(t|de|den)|geleerd|leren|vaardigheden|inzicht in|leerdoel*',
  ],
  negation: {
    before: ['geen|niet|zonder|noch|nooit|optionele?|facultatie*|vrijblijvend|vrijstelling|in plaats van'],
    after: [
      '(is|zijn|wordt|worden)? ?(niet|geen) (verplicht|nodig|vereist|noodzakelijk|beoordeeld|getoetst|afgenomen)|(is|zijn) (optioneel|facultatief|vrijwillig)|optioneel|facultatief',
    ],
    stops: ['maar|echter|wel|alleen|slechts|moet|moeten|volstaat'],
  },
  leavesOut: {
    before: ['behalve|uitgezonderd|exclusief|met uitzondering van|buiten'],
    after: ['niet(?! alleen)|geen (onderdeel|deel)|(is|zijn) uitgesloten|uitgezonderd'],
  },
  or: ['(?<!/)of(?! (hoger|meer|beter|gelijkwaardig|langer))'],
  and: ['en|alsook|plus|vervolgens'],
  oneOf: [
    '(een|minstens een|minimaal een) van (de|deze|onderstaande) … (volgende|opties|criteria|eisen|onderdelen|volgende)?|keuze uit|optie (1|a)',
  ],
  facts: [
    {
      kind: 'participation',
      when: ['online|op locatie|klassikaal|hybride|blended|fysiek|op afstand|zelfstudie|virtueel'],
    },
    { kind: 'prerequisite', when: ['voorkennis|vooropleiding|instapeisen|toelatingseisen'] },
    { kind: 'supervision', when: ['onder toezicht|surveillan*|proctor*'] },
    {
      kind: 'identity-check',
      when: ['identiteit* … (gecontroleerd|geverifieerd|vastgesteld)|identiteitscontrole|legitimatie*'],
    },
    {
      kind: 'assessor',
      when: [
        '(beoordeeld|geobserveerd|getoetst|nagekeken|afgenomen) door|door … (assessor*|examinator*|docent*|beoordelaar*|trainer*|jury|praktijkbegeleider*|expert*) … (beoordeeld|geobserveerd|getoetst)',
      ],
    },
    {
      kind: 'group',
      when: [
        'groeps(opdracht*|project*|werk|presentatie)|in (groepjes|een groep|teamverband)|team(opdracht|project)',
      ],
    },
    {
      kind: 'individual',
      when: ['individuele (opdracht|toets|verslag)|individueel (verslag|project|portfolio)|individueel'],
    },
    {
      kind: 'pass-mark',
      when: [
        '(minimaal|minstens|ten minste|tenminste) (een )?#( ?%| procent| punten)?|#( ?%| procent) (of (hoger|meer)|goed)|cesuur|voldoendes?',
      ],
    },
    { kind: 'rubric', when: ['rubrics?|beoordelings(criteria|formulier*|model)|observatielijst|checklist*'] },
    {
      kind: 'workload',
      when: ['# (uur|uren|studiebelastingsuren|sbu|dagdelen|dagen|contacturen)|# (ects|ec|studiepunten)'],
    },
  ],
  rules: [
    {
      id: 'nl-observed',
      method: 'observed-performance',
      firm: true,
      when: [
        'praktijk(examen|examens|toets|toetsen|toetsing|beoordeling|assessment)|prakti(sche|sch) (en (een )?theoretische? |en schriftelijke? )?(toets|toetsen|toetsing|examen|examens|beoordeling|vaardigheidstoets|proef)|proeve? van bekwaamheid|vaardigheids(toets|toetsen|test|examen)',
        'observaties? (door|van|in|op)|geobserveerd*|lesbezoek*|lesobservatie*|werkplek(beoordeling|assessment|observatie)|beoordeeld (op de werkplek|in de praktijk|tijdens (de|het))|(demonstre*|gedemonstreerd|toont … aan|aangetoond|laat zien|voordoen) … (aan|voor|ten overstaan van) … (beoordelaar*|assessor*|examinator*|docent*|jury|begeleider*)|(praktijksituatie|werkplek|praktijk|werkvloer) … (beoordeeld|geobserveerd|getoetst)|onder toezicht van (een )?(beoordelaar*|assessor*|examinator*)|beoordel(ing|ingen) (in|op|tijdens) (de |het )?(praktijk|werkplek|werkvloer|werk)|rijexamen|afgetekend|aftekenen|performance assessment|simulatie … beoordeeld',
      ],
    },
    {
      id: 'nl-product',
      method: 'work-product',
      when: [
        '*portfolio*|scriptie|afstudeer(project|opdracht|werk|onderzoek|scriptie)|(eind|praktijk|stage|project|onderzoeks|reflectie)(verslag|verslagen|rapport|werkstuk|product)|beroepsproduct*|werkstuk*|eindpresentatie|(eind|groeps|praktijk|afsluitend) ?project|meesterproef',
        '{make} {one} …{product}|{one} … {product} … {make}|(inleveren|indienen|schrijven|maken|opstellen|uitvoeren|presenteren|presentatie|opleveren) van (een|het|je|de) …{product}',
        'project … (afgerond|uitgevoerd|gepresenteerd|voldoende|beoordeeld)|verslag … (voldoende|beoordeeld|goedgekeurd)|bewijzen|bewijsstukken|bewijsmateriaal',
      ],
    },
    {
      id: 'nl-handed-in',
      method: 'work-product',
      weak: true,
      when: ['ingeleverd|inleveren|in te leveren|ingediend'],
    },
    {
      id: 'nl-product-named',
      method: 'work-product',
      roles: CRITERIA,
      when: ['verslag(en)?|paper|essay|rapport|presentatie (geven|gegeven|van|over)'],
    },
    {
      id: 'nl-experience',
      method: 'experience',
      when: [
        '(#|een|twee|drie|vier|vijf|minimaal|meerdere) ?(jaar|jaren|maand|maanden) … (ervaring|werkervaring|praktijkervaring|werkzaam|praktijk|dienst|gewerkt|actief)|(aantoonbare|relevante|minimaal|bewijs van|ruime) … (werkervaring|praktijkervaring|ervaring)',
        'genomineerd*|voorgedragen|nominatie|gekozen door|uren (vrijwilligerswerk|stage|praktijk)|eerder verworven competenties|evc',
      ],
    },
    {
      id: 'nl-did-the-work',
      method: 'experience',
      roles: CRITERIA,
      when: [
        'praktijkervaring|werkervaring|stages?|stage ?(periode|uren|plek)|bpv|beroepspraktijkvorming|vrijwilliger*|mentor(schap)?|(workshop|training|les|sessie) … (gegeven|verzorgd|begeleid|geven|verzorgen)|actief (als|lid)|werkzaam (als|in|bij)|leerbaan|leerwerk*',
      ],
    },
    {
      id: 'nl-practice',
      method: 'scored-practice',
      when: [
        '*opdracht(en)? … ({passed}|beoordeeld|voldoende*|becijferd|nagekeken|ingeleverd)|({passed}|uitvoeren|maken van|inleveren van) … opdrachten|huiswerk … (gemaakt|voldoende|ingeleverd)|labopdrachten|practicum|practica|casus(sen)? (uitgewerkt|opgelost)|(praktijk|huiswerk|eind|deel|module|verwerkings|tussen|les|oefen|leer|studie|toets|programmeer)opdracht(en)?',
      ],
    },
    {
      id: 'nl-assignment-bare',
      method: 'scored-practice',
      roles: CRITERIA,
      when: ['opdracht|opdrachten|huiswerk'],
    },
    {
      id: 'nl-grade',
      method: 'scored-practice',
      weak: true,
      when: [
        '(eind)?cijfer(s)? (van )?…(#|voldoende|minimaal)|minimaal een (#|zes|voldoende)|met een (voldoende|#)|voldoendes',
      ],
    },
    {
      id: 'nl-exam',
      method: 'knowledge-test',
      firm: true,
      when: [
        '{exam} … (minimaal|minstens|ten minste) (een )?#|{exam} … ({passed}|#%|# %|cijfer|voldoende*|procent)|({passed}|slagen voor|geslaagd voor) … (voor|van)? ?…{exam}',
        '(getoetst|beoordeeld|geexamineerd|afgesloten) (door|met|via|middels|aan de hand van|door middel van) … {exam}|vragen … (goed|juist|correct) … beantwoord*|(theoretische?|schriftelijke?|mondelinge?|landelijke?) ({exam}|toetsing)',
      ],
    },
    {
      id: 'nl-exam-bare',
      method: 'knowledge-test',
      weak: true,
      roles: CRITERIA,
      when: ['{exam}|assessments?'],
    },
    {
      id: 'nl-course',
      method: 'attendance',
      when: [
        'deelgenomen|deelname*|deelneemt|deelnemen|(neemt|nam|nemen) … deel|bijgewoond|bijwonen|aanwezig*|aanwezigheid*|bewijs van deelname',
        '{course} … (gevolgd|afgerond|voltooid|doorlopen|bezocht|afgesloten|afronden|volgen|voltooien|bijgewoond)|(volgen|volg|rond|afronden|voltooien|doorlopen|afronding|gevolgd|afgerond|voltooid|volgt|rondt) (van )?(de|het|een|alle|deze)? ?…{course}',
      ],
    },
    {
      id: 'nl-attended',
      method: 'attendance',
      weak: true,
      roles: ['criteria', 'name'],
      when: [
        'deelname*|gevolgd|afgerond|afronden|voltooid|voltooi(t|en)|doorlopen|bekeken|gelezen|bewijs van deelname|# (uur|uren|dagen)',
      ],
    },
  ],
};
