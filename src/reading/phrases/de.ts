import type { PhraseLanguage } from './phrase-language';

const CRITERIA = ['criteria'] as const;

/** German. Umlauts may be written or left out: texts are folded before they are read. */
export const de: PhraseLanguage = {
  language: 'de',
  commonWords:
    'der die das und in den von zu mit für auf ist ein eine einer eines einem dem des werden wird sind haben hat im an bei oder sich nicht zur zum durch wurde kurs mindestens erfolgreich prüfung teilnahme kenntnisse bestanden abschluss kann und während bestehen als alle haben'.split(
      ' ',
    ),
  words: {
    exam: '(abschluss|end|zwischen|fach|zertifikats|zertifizierungs|online|theorie|modul|teil|eingangs|einstufungs|kurs|kenntnis|sprach|haupt|kammer|gesellen|meister)?(prufung|prufungen|examen|examina)|klausur|klausuren|*klausur|(abschluss|end|online|wissens|zwischen|lern|modul|theorie|fach|schluss|verstandnis|multiple choice )?(test|tests|testat|testate|quiz|quizze|quizzes)|multiple choice*|wissens(uberprufung|uberprufungen|abfrage|kontrolle)|lern(ziel|erfolgs|stands)kontrollen?|leistungskontrollen?|kompetenzcheck|*prufungen|*prufung',
    passed:
      'bestand*|besteh*|absolvier*|abgelegt*|ableg*|abgeschlossen*|erfolgreich*|geschafft|erreich*|gelost|beantwort*|geschrieben|schreiben',
    course:
      '*kurs|*kurse|*kurses|*kursen|*schulung*|*seminar*|*training|*trainings|*lehrgang*|*weiterbildung*|*fortbildung*|*workshop*|*modul|*module*|*moduls|*programm*|*webinar*|*veranstaltung*|*unterricht*|lerneinheit*|*lektion*|*tagung*|*vorlesung*|*inhalte*|*kapitel|lernpfad*|*ausbildung|*sitzung*|*termin*|*vortrag*|*studium|*akademie|videos?|*stunden',
    product:
      '*projekt*|*konzept*|*bericht*|*prasentation*|web(site|seite)*|app|*prototyp*|video*|poster*|aufsatz|essays?|*produkt|*produkts|*produktes|artefakt*|artikel|*entwurf|*dokumentation|werkstuck*|fallanalyse*|*planung|*plan|*portfolio*|*arbeit|quellcode|software|modell*|*modell|*modells|*modelle|reflexion*|losung|ausarbeitung*|unterrichtsmaterial*|podcast*|blogbeitrag|businessplan*|*film|*filme|blog*|infografik*|leitfaden|handbuch|kampagne*|mindmap|collage|*skizze|protokoll*|fallbericht*|geschaftsidee|lernvideo*|stellungnahme*|nachweis*|lerntagebuch*',
    make: 'erstell*|entwickel*|entwerf*|entworfen*|konzipier*|verfass*|verfasst*|einreich*|eingereicht*|einzureichen|abgab*|abgegeben*|abgeben|ausgearbeitet*|ausarbeit*|gestalte*|produzier*|programmier*|anfertig*|angefertigt*|vorgelegt*|vorleg*|umsetz*|umgesetzt*|hochgeladen|geschrieben|schreiben|dokumentier*|prasentier*',
    one: 'ein|eine|einen|eines|einer|einem|der|die|das|den|dem|mindestens|zwei|drei|#|ihr|ihre|ihren|sein|seine|eigene*|eigenes',
  },
  masks: [
    {
      when: [
        'projekt(management*|leiter*|leitung|team*|mitarbeit*|manager*|planung)|nicht (nur|weniger|mehr|unter|alle(n)?)',
        '(uber|wirtschafts|rechnungs|betriebs|bilanz|innen|abschluss|quell)?(prufer|prufern|prufend*)|uberprufung(en)?|einzelfallprufung|wirtschaftsprufung|(risiko|bedarfs)(analyse|bewertung)|selbst(test|einschatzung|evaluation)|software ?tests?|penetrationstests?|test(automatisierung|management|verfahren|en|fallen?)',
        '(vorbereit*|bereit*) … (auf|fur) … {exam}|prufungsvorbereitung*|voraussetzung* fur … {exam}|zur (prufung|klausur) (zugelassen|anmelden)',
        'projekt programm|arbeitsalltag|zusammenarbeit|gruppenarbeit|teamarbeit|mitarbeit',
      ],
    },
    {
      when: ['(nach|mit|bei) (dem |der )?(erfolgreich(em|er|en) )?(abschluss|teilnahme|absolvierung)'],
      roles: ['description'],
    },
  ],
  asides: [
    '(lehr|unterrichts|lern) ?(methoden?|formen?)|zielgruppe|richtet sich an|voraussetzungen?|(kurs|lern|seminar)inhalte (sind|:)|inhalte:|themen:|(kompetenzen|fahigkeiten|fertigkeiten) ?:',
  ],
  ability: [
    '(in der lage|fahig|befahigt|imstande)|kompetent (in|im|bei)|konnen|kann|kennt|kennen|versteht|verstehen|lern(en|t|te|ten|st)|gelernt|erlern*|kenntnisse (in|uber|zu|im|der)|fahigkeit(en)? (zu|in|zur)|vermittel*|lernziel*',
  ],
  negation: {
    before: [
      'kein*|nicht|ohne|weder|nie|niemals|optional*|freiwillige*|statt|anstatt|anstelle|entfall*|verzicht*|befreit von',
    ],
    after: [
      '(ist|sind|wird|werden|war)? ?(nicht|keine?r?) (…)?(erforderlich|notwendig|notig|vorgesehen|verpflichtend|verlangt|gefordert|statt|bewertet|abgelegt|pflicht|vorausgesetzt)|(ist|sind) (optional|freiwillig)|entfall(t|en)|entfiel|optional|freiwillig|gibt es nicht|findet nicht statt',
    ],
    stops: ['sondern|aber|jedoch|nur|allerdings|muss|mussen|dafur|hingegen|genugt|reicht'],
  },
  leavesOut: {
    before: ['ausgenommen|au(ss|ß)er|abgesehen von|mit ausnahme'],
    after: [
      'nicht(?! nur)|kein(e|en)? (bestandteil|teil|gegenstand|thema)|(ist|sind|bleibt|bleiben) (ausgeschlossen|ausgenommen)|ausgenommen',
    ],
  },
  or: ['(?<!/)oder(?! (besser|mehr|hoher|gleich*|langer))'],
  and: ['und|sowie|plus|anschliessend'],
  oneOf: [
    'eine(r|s|n)? der folgenden|mindestens eine(r|s|n)? (der|von)|wahlweise|option (1|a|eins)|entweder',
  ],
  facts: [
    {
      kind: 'participation',
      when: [
        'online|(in )?prasenz(veranstaltung*|kurs|phase*)?|hybrid|blended learning|virtuell|vor ort|selbst(lern*|studium|gesteuert)',
      ],
    },
    { kind: 'prerequisite', when: ['voraussetzung(en)?|vorkenntnisse|zulassungsvoraussetzung*'] },
    { kind: 'supervision', when: ['beaufsichtigt*|unter aufsicht|prasenzprufung|proctor*'] },
    {
      kind: 'identity-check',
      when: [
        'identitat* (gepruft|uberpruft|kontroll*|verifiziert)|ausweis(kontrolle|prufung|dokument)|identitatsprufung',
      ],
    },
    {
      kind: 'assessor',
      when: [
        '(bewertet|beurteilt|begutachtet|beobachtet|gepruft|validiert|benotet|abgenommen) … (durch|von)|(durch|von) … (dozent*|prufer*|gutachter*|jury|lehrkraft*|expert*|fachpersonen?|mentor*|pruf*ausschuss|dozierende*) … (bewertet|beurteilt|begutachtet|beobachtet|gepruft|validiert|abgenommen)',
      ],
    },
    {
      kind: 'group',
      when: [
        '(gruppen|team)(arbeit|projekt*|prasentation|aufgabe*)|in (der |einer )?(gruppe|gruppen|team|teams)',
      ],
    },
    {
      kind: 'individual',
      when: ['einzel(arbeit|projekt|prufung|leistung)|individuelle* (arbeit|projekt|leistung)'],
    },
    {
      kind: 'pass-mark',
      when: [
        '(mindestens|mind.|wenigstens|uber) #( ?%| prozent| punkte?)|#( ?%| prozent| punkte?) (oder (mehr|besser|hoher)|der (moglichen )?punkte)|bestehensgrenze|mindest(punktzahl|note|punkte)',
      ],
    },
    {
      kind: 'rubric',
      when: ['bewertungs(raster|kriterien|bogen|schema)|rubrik*|beobachtungsbogen|checklisten?'],
    },
    {
      kind: 'workload',
      when: [
        '# (stunden|std.?|unterrichtseinheiten|ue|lerneinheiten|tage)|# (ects|ects punkte|leistungspunkte|cp|lp|credits)',
      ],
    },
  ],
  rules: [
    {
      id: 'de-observed',
      method: 'observed-performance',
      firm: true,
      when: [
        '(fach)?prakti(sche|scher|schen|sches|schem) ((und|oder|sowie) (theoretische|schriftliche|mundliche)(n|r|s)? )?(prufung*|abschlussprufung|prufungsteil|examen|test|tests|uberprufung|demonstration|vorfuhrung|leistungsnachweis|teil der prufung|klausur)|praxis(prufung|test|check|uberprufung)|fahrprufung|(lehr|unterrichts|flug)prob(e|en)',
        'demonstration(en)? (der|von|vor|des|ihrer|seiner)|demonstrier* … (vor|gegenuber|in der praxis|am arbeitsplatz)|(vor|gegenuber) … demonstrier*|vorfuhr(en|ung|ungen) … (vor|prufer)|unter beobachtung|beobacht(et|ung|ungen) (durch|von|am arbeitsplatz|im unterricht|bei|der)|(durch|von|vom|in der praxis|am arbeitsplatz|im unterricht|bei der) … beobachtet|hospitation*|unterrichtsbesuch*|assessment center|prakti(sch|sche|schen) … abgenommen|praktisch … (gepruft|demonstriert|vorgefuhrt|unter beweis)|simulation … bewertet|(reale|simulierte)n? (arbeits|praxis)situation … (bewertet|beobachtet|gepruft)',
      ],
    },
    {
      id: 'de-project',
      method: 'work-product',
      when: [
        '(abschluss|praxis|transfer|projekt|seminar|haus|fach|bachelor|master|diplom|semester|studien|reflexions|forschungs|beleg|thesen|zertifikats|fall)arbeit(en)?|(abschluss|praxis|transfer|gruppen|capstone|umsetzungs|end|kurs|team|forschungs)projekt(e|s|es)?|(projekt|praxis|transfer|reflexions|abschluss|praktikums|erfahrungs)bericht(e|s|es)?|*portfolio(s)?|lerntagebuch*|werkstuck*|abschlussprasentation*|kolloquium|verteidigung',
        '{one} … {product} … ({make}|absolv*|durchgefuhrt|durchfuhr*|abgeschlossen|bearbeitet|vorgestellt|prasentiert)',
        '{make} {one} …{product}|(erstellung|entwicklung|ausarbeitung|abgabe|einreichung|prasentation|vorlage|anfertigung|durchfuhrung|konzeption|verfassen|erarbeitung|umsetzung|gestaltung|vorstellung|programmierung|produktion|veroffentlichung) (und (prasentation|vorstellung|umsetzung|durchfuhrung|abgabe) )?(einer|eines|von|der|des|ihrer|ihres|eigener|mindestens) …{product}',
        'eingereicht*|einreich(en|ung)|einzureichen|projekt(e|s|es)? … (bestanden|bewertet|eingereicht|prasentiert|abgegeben|abgeschlossen|umgesetzt|durchgefuhrt|durchfuhr*|vorgestellt)|arbeitsproben?|*ergebnis(se|ses)? … (vorgestellt|prasentiert|dokumentiert)',
      ],
    },
    {
      id: 'de-experience',
      method: 'experience',
      when: [
        '(#|ein|eine|einem|zwei|drei|funf|mehrere|mindestens) ?(jahr|jahre|jahren|monat|monate|monaten|jahrige(r|s|n)?|monatige(r|s|n)?) … (berufserfahrung|erfahrung|praxis|tatigkeit|berufspraxis|mitarbeit|engagement|beschaftigung|berufstatigkeit)|(mehr|lang|ein|zwei|drei|#)jahrige(r|s|n)? … (berufserfahrung|erfahrung|tatigkeit|praxis|mitarbeit|engagement)',
        '(nachweis|nachgewiesene|einschlagige|relevante|erforderlich) … (berufserfahrung|praxiserfahrung|berufspraxis)|berufserfahrung … (von|nachweis*|erforderlich|mindestens)|nominier*|(vorgeschlagen|gewahlt|empfohlen) (von|durch)|(von|durch) … (vorgeschlagen|gewahlt|empfohlen)|# … stunden … (ehrenamt*|praktikum|freiwilligen*|engagement)',
      ],
    },
    {
      id: 'de-did-the-work',
      method: 'experience',
      roles: CRITERIA,
      when: [
        '*berufserfahrung|praxiserfahrung*|berufspraxis|*praktikum|*praktikums|*praktika|ehrenamt*|freiwilligen(arbeit|dienst|tatigkeit|engagement)|freiwilliges (engagement|soziales)|*mentoring|mentor(in)? … (tatig|begleit*)|als … (tutor|tutorin|trainer|trainerin|mentor|mentorin|referent|referentin|moderator|moderatorin|leiter|leiterin|betreuer|helfer|vorstand) … (tatig|gewirkt|engagiert|mitgewirkt|gearbeitet)|(tatigkeit|einsatz|engagement|arbeit|mitarbeit) als|leitung (einer|eines|von)|mitwirkung|mitgewirkt|engagier*|(workshop|kurs|seminar|veranstaltung|training)s? … (geleitet|gehalten|moderiert|organisiert|leiten|halten)|mitarbeit (in|im|an|bei) (?!unterricht)',
      ],
    },
    {
      id: 'de-practice',
      method: 'scored-practice',
      when: [
        'hausaufgaben?|ubungsaufgaben?|ubungsblatt|ubungsblatter*|einsendeaufgaben?|programmieraufgaben?|praxisaufgaben?|transferaufgaben?|labor(ubung|ubungen|aufgaben|versuche?|praktikum)|bewertete(n|r|s)? … (aufgaben?|ubung(en)?|arbeiten|leistungen|tests?)|benotete(n|r|s)?',
        '(praktische|wochentliche|angewandte|alle|der|die)(n|r|s)? (aufgaben|ubungen|*aufgaben) … (bewertet|benotet|bestanden|gelost|bearbeitet|erfolgreich|punkte|%)|(aufgaben|ubungen|fallstudien?) (erfolgreich )?(gelost|bestanden|bearbeitet|absolviert)|*ubungen … (bewertet|bestanden|gelost|benotet)|praktische(n|r|s)? (ubungen|aufgaben|arbeiten|leistungs*)',
        '(bestehen|losen|losung|bearbeiten|bearbeitung|abgabe|erledigung|erfullung|absolvieren) (aller|der|von|mindestens|samtlicher|#) …*aufgaben|*aufgaben … (bestanden|gelost|abgegeben|bewertet)|praktische … leistungs(prufungen|nachweise)',
      ],
    },
    {
      id: 'de-grade',
      method: 'scored-practice',
      weak: true,
      when: [
        '(note|noten|durchschnitt|notenschnitt|gesamtnote|abschlussnote|modulnote|kursnote) (von|mindestens|mind.|#|besser|ausreichend|gut|„)?|mindestnote|*durchschnitt (von|mindestens|besser)|mit der note',
      ],
    },
    {
      id: 'de-exam',
      method: 'knowledge-test',
      firm: true,
      when: [
        '{exam} … ({passed}|#%|# %|prozent|punkte?n?|note|nachgewiesen|uberpruft)',
        '({passed}|bestehen|ablegen|absolvieren|absolvierung|ablegung|teilnahme an|punkten?|prozent|%) … (der|des|die|einer|eines|einem|den|im|in|bei|aus|am)? ?… {exam}',
        '(durch|mittels|in|mit|per|uber) (eine|einen|einer|einem|der|dem|den) … {exam} … (nachgewiesen|gepruft|uberpruft|bewertet|abgeschlossen|beurteilt)|(#%|# %|# prozent) … (der fragen|richtig|korrekt)|fragen … (richtig|korrekt) … beantwort*|schriftlich gepruft|mundlich gepruft',
      ],
    },
    {
      id: 'de-exam-bare',
      method: 'knowledge-test',
      weak: true,
      roles: CRITERIA,
      when: ['{exam}|leistungsnachweise?|prufungsleistung(en)?'],
    },
    {
      id: 'de-course',
      method: 'attendance',
      when: [
        'teilnahme*|teilgenommen|(regelmassig* |aktiv* )?teilnehmen|teilnimmt|nahm … teil|nimmt … teil|anwesenheit*|anwesend',
        '{course} … (abgeschlossen|absolviert*|besucht|durchlaufen|beendet|angesehen|angeschaut|zugegriffen|bearbeitet|durchgearbeitet|abschliessen|absolvieren|besuchen|gelesen)',
        '(abschluss|absolvieren|absolvierung|besuch|durchlaufen|bearbeitung|beendigung|abschliessen|absolviert|besucht) (des|der|eines|einer|von|aller|den|die|das|dieses|mindestens|sechs|#)? ?…{course}|teilnahme(bescheinigung|bestatigung|zertifikat|nachweis)',
      ],
    },
    {
      id: 'de-attended',
      method: 'attendance',
      weak: true,
      roles: ['criteria', 'name'],
      when: [
        'teilnahme*|absolvier*|abgeschlossen*|besuch(t|en|te)?|anwesenheit*|angesehen|zugegriffen|bearbeitet|eingeubt|durchlaufen|# (stunden|unterrichtseinheiten|ue)|abschluss (des|der|von)',
      ],
    },
  ],
};
