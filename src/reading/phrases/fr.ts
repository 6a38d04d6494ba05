import type { PhraseLanguage } from './phrase-language';

const CRITERIA = ['criteria'] as const;

/** French. Written without regard to accents: texts are folded before they are read. */
export const fr: PhraseLanguage = {
  language: 'fr',
  commonWords:
    'le la les de des du et en un une dans pour par sur est sont au aux avec ce cette qui que a à ont été il elle badge formation cours avoir ses leur titulaire compétences évaluation réussir suivi être l aux ou ne pas d'.split(
      ' ',
    ),
  words: {
    pass: "reuss(ir|i|ie|is|it|ite|issant|ites?)|reussite (de|d'|a|aux?|des)?|valid(er|e|ee|es|ees|ation)|obten(ir|u|ue|tion)|obtient|passer|passe|passage|succes (a|aux?)|satisfait (a|aux)",
    do: 'realis*|redig*|redaction|elabor*|concev*|concu*|conception|produi*|production|cre(er|e|ee|ation)|develop*|present*|remis*|remettre|soumettre|soumis*|soumission|rendre|rendu|depos*|mener|mene|construi*|reuss*|valid*|termin*|complet*|achev*|soutenir|soutenu|soutenance|defendre|publi(er|e|ee)',
    one: "un|une|le|la|les|son|sa|ses|leur|leurs|deux|trois|#|d'un|d'une|de|du|des|l'|d'",
    exam: 'examens?|quiz|quizz|tests?|qcm|questionnaires?|epreuves?|partiels?|controles? (des connaissances|final|continu|ecrit)|choix multiples?|devoirs? surveilles?|evaluations? (finale|ecrite|orale|en ligne|theorique|sommative|standardisee|certificative|des connaissances|a choix|des acquis)|interrogations?',
    score: 'notes?|scores?|moyenne|resultat|points',
    course:
      'formations?|cours|modules?|programmes?|ateliers?|seminaires?|webinaires?|sessions?|parcours|stages? de formation|lecons?|sequences?|activites|capsules?|conferences?|journees?|heures|unites?|mooc|videos?|cursus|entrainements?|e learning|contenus?',
    product:
      'rapports?|projets?|plans?|dossiers?|sites? web|site internet|application|videos?|articles?|presentations?|memoires?|prototypes?|etudes? de cas|travail|travaux(?! (pratiques|diriges|notes))|portfolios?|e portfolios?|documents?|productions?|preuves?|livrables?|maquettes?|scenarios? pedagogiques?|sequences? pedagogiques?|synthese|essais?|affiche|podcast|journal de bord|oeuvre|produit|code source|reflexion|films?|court metrage|blog|infographie|poster|guide|manuel|campagne|protocole|capsules? video|fiches?|charte|carnet de bord|bilan|diagnostic|business plan',
  },
  masks: [
    {
      when: [
        "(ateliers?|formations?|cours|modules?|seminaires?|webinaires?) (de|d'|en|sur|sur la|sur le|a la) ?(* )?((de|en|et|d') ?)?(projets?|rapports?|presentations?|portfolios?|evaluations?|memoires?)",
        '(gestion|chef|chefs|conduite|direction|equipe|management|pilotage) de projets?|auto ?evaluation|evaluation des (risques|besoins)|non seulement|pas (moins|plus|seulement)',
        "(prepar*) … (examen|certification|epreuves?)|avant (de passer )?l'examen|experience (utilisateur|client|d'apprentissage)|test(s)? (logiciels?|unitaires?|d'intrusion|utilisateurs?)|plan d'action personnel",
      ],
    },
    {
      when: [
        "(a l'issue|au terme|a la fin|apres|suite a|en) (avoir )?(complet*|suivi|termin*|de (la|cette|ce|cet) (formation|cours|programme))",
      ],
      roles: ['description'],
    },
  ],
  asides: [
    "(methodes?|modalites?) (pedagogiques?|d'enseignement)|public (vise|cible)|s'adresse (a|aux)|destine(e)? (a|aux)|concu(e)? pour (les|des)|pre ?requis|contenu (du|de la) (cours|formation)|competences( acquises| developpees)? ?:",
  ],
  ability: [
    'capables?|capacite (a|de)|peut|peuvent|pouvez|pourra|sait|savent|appren(d|dre|ez|nent|dra|dront|tissage)|appri(s|se|ses) a|compren(d|dre|nent)|compris (les|la|le|comment)|maitris*|connait*|connaissances? (en|de|des|du|sur|necessaires?|approfondie)|competences? (en|pour|de|necessaires)|objectif',
  ],
  negation: {
    before: ['pas|sans|ni|aucun(e)?|jamais|non|facultati*|optionnel*|dispens*|au lieu'],
    after: [
      "(n'est|ne sont|n'etait|ne sera|n'a) (pas|aucunement) (requis*|obligatoire*|necessaire*|exige*|evalue*|note*|prevu*|demande*)|(est|sont) (facultati*|optionnel*)|facultati*|optionnel*|n'est (requis*|exige*|prevu*)",
    ],
    stops: ['mais|toutefois|seulement|cependant|doit|doivent|sauf|uniquement|il faut'],
  },
  leavesOut: {
    before: ["a l'exception d*|hormis|sauf|excepte|exclu(t|ent|ant)"],
    after: [
      "(n'est|ne sont|n'etait) (pas|jamais) (couvert*|traite*|aborde*|enseigne*|inclus*|compris*|vise*)|(est|sont) exclu*|non (couvert*|traite*|aborde*|enseigne*|inclus*|compris*)|exclu(e|s|es)?",
    ],
  },
  or: ['(?<!/)ou(?! (plus|mieux|superieur*|egal*|moins))'],
  and: ['et|ainsi que|puis'],
  oneOf: [
    "(l'un|l'une|un|une) des (suivants?|suivantes?|options|criteres|conditions)|au moins (un|une) des|au choix|option (1|a|un)|soit",
  ],
  facts: [
    {
      kind: 'participation',
      when: ['en ligne|en presentiel|a distance|hybride|distanciel|sur site|en autonomie|virtuel(le|s)?'],
    },
    { kind: 'prerequisite', when: ["pre ?requis|conditions? d'(admission|acces)"] },
    { kind: 'supervision', when: ['surveille(s|e|es)?|sous surveillance|supervise(e|s|es)?'] },
    {
      kind: 'identity-check',
      when: ["verification d'identite|identite verifiee|piece d'identite|identite … verifi*"],
    },
    {
      kind: 'assessor',
      when: [
        '(evalue*|note*|observe*|valide*|corrige*|examine*) par … (jury|formateur*|formatrice*|enseignant*|evaluateur*|expert*|pairs|tuteur*|comite|professeur*|responsable)|devant (un )?jury',
      ],
    },
    {
      kind: 'group',
      when: [
        "(travail|projet|travaux) (de groupe|en groupe|en equipe|collectif|d'equipe)|en (groupe|equipe)s?",
      ],
    },
    { kind: 'individual', when: ['(travail|projet) individuel|individuellement'] },
    {
      kind: 'pass-mark',
      when: [
        '{score} … (minim*|superieur*|egale?|au moins|>=|≥) … # ?%?|(au moins|minimum de|minimum) # ?(%|points)|# ?% (ou plus|minimum)|#/#|# sur #',
      ],
    },
    {
      kind: 'rubric',
      when: [
        "grilles? (d'evaluation|d'observation|de notation)|criteres d'evaluation|rubriques? d'evaluation",
      ],
    },
    {
      kind: 'workload',
      when: ["# ?(heures|h)( (de|d') (formation|cours|etude|travail|apprentissage))?|# (ects|credits)"],
    },
  ],
  rules: [
    {
      id: 'fr-observed',
      method: 'observed-performance',
      firm: true,
      when: [
        "(epreuves?|examens?|evaluations?|tests?|controles?) (pratiques?|en situation|de mise en situation|sur le terrain|sur poste)|mises? en situation (professionnelle|evaluee|pratique|reelle|d'evaluation)?|evaluation (de|des) (gestes|performances?|la performance|la pratique)",
        "observ(e|ee|es|ees|ation|ations) (par|directe|en situation|en classe|de (la|sa|leur) pratique|sur le terrain|du)|grille d'observation|demonstrations? (pratiques?|devant|en direct|des competences)|demontr* … (devant|en situation)|simulations? (evaluees?|clinique)|pratique supervisee|lecon d'essai",
      ],
    },
    {
      id: 'fr-project',
      method: 'work-product',
      when: [
        '{do} ({one} )?…(projets?|memoires?|portfolios?|livrables?|soutenances?)',
        '{do} (avec succes )?{one} …{product}',
        "projets? (final|finaux|de fin|d'etude*|de groupe|tutore*|professionnel|d'application|de recherche|individuel|fil rouge|capstone)|memoire (de|professionnel|final)|soutenances?|devant (un |le )?jury|dossier (professionnel|de preuves|de competences|de validation)|travail (final|de fin|ecrit|personnel|de recherche)|e ?portfolios?|livrables?",
        "evaluation … (elaboration|realisation|production|redaction|conception|creation) (d'|de|du|des)|{product} a (rediger|rendre|remettre|soumettre|realiser|presenter)|(remise|depot|soumission) (d'|de|du|des|d'un) …{product}|preuves? (de|des|du|d'|que|attestant|demontrant)",
      ],
    },
    {
      id: 'fr-product-named',
      method: 'work-product',
      roles: CRITERIA,
      when: [
        "rapports? (ecrits?|final|de (stage|projet|fin)|d'activite)|presentation (orale|finale|du projet)|expose(s)? (oral|oraux)?|dissertation|these|soumettre|soumis(e|es)?|hackathon",
      ],
    },
    {
      id: 'fr-experience',
      method: 'experience',
      when: [
        "(#|un|une|deux|trois|quatre|cinq|dix|plusieurs|minimum) ?(annees?|ans|mois) … (experience|pratique|service|exercice|activite)|annees? d'experience|(depuis|pendant) (au moins )?(#|un|une|deux|trois|quatre|cinq|dix) (ans|annees?)|mois d'experience",
        "(minimum|justifi*|preuve*|attest*|au moins|pertinente) … experience (professionnelle|pertinente|pratique)|experience (professionnelle|pertinente|pratique) (d'au moins|de #|minimale|requise|exigee|pertinente)|experience (d'au moins|de|minimum|d'un minimum de) …(ans|annees?|mois)|acquis de l'experience|heures (de|d') (benevolat|pratique|service|stage)|nomine(e|s|es)?|designe(e)? par|elu(e|s|es)?|recommand(e|ee|ation) (par|de)",
      ],
    },
    {
      id: 'fr-did-the-work',
      method: 'experience',
      roles: CRITERIA,
      when: [
        "benevol(e|es|at)|stages? (en|de|professionnel|d'|pratique|obligatoire)|alternance|apprentissage en entreprise|mentor(at|e|es)?|tutorat|anim(er|e|ee|ation) (d'|de |un |une |des |au moins )… (ateliers?|formations?|sessions?|cours|webinaires?)|(agir|intervenir|servir|exercer) (comme|en tant)|engagement (associatif|benevole|citoyen|etudiant)|contribu(er|e|tion) (a|au|aux)",
      ],
    },
    {
      id: 'fr-practice',
      method: 'scored-practice',
      when: [
        '(travaux|exercices?|devoirs|activites?|taches|ateliers|tp) (notes?|notees?|evalues?|evaluees?|corriges|diriges)|travaux pratiques|controle continu',
        "({pass}|realis*|complet*|effectu*|remettre|remis|rendre|rendu) … (devoirs|exercices|travaux (pratiques|diriges)|etudes? de cas|laboratoires?|defis?|cas pratiques?)|exercices? (pratiques?|d'application) … (note|notes|evalues|reussi*|valid*)",
      ],
    },
    {
      id: 'fr-grade',
      method: 'scored-practice',
      weak: true,
      when: [
        "(note|moyenne) (minimale|finale|generale|de passage|d'au moins|superieure|egale|de|>=|≥) … #(?! ?%)|(note|moyenne) (minimale|de passage|generale)|mention",
      ],
    },
    {
      id: 'fr-exam',
      method: 'knowledge-test',
      firm: true,
      when: [
        '({pass}|complet*|repond*|effectu*|subir|termin*|realis*) … {exam}( … {score})?',
        '{score} … {exam}|{exam} … (reussi*|valid*|#%|# %|{score}|surveille*)|(note|score|resultat) … # ?%|bonnes? reponses?|reponses? correctes?',
        "(evalue*|verifi*|mesur*|valide*|sanction*) … (par|au moyen|via|a l'aide|lors|a travers) … ({exam}|evaluations? en ligne)",
      ],
    },
    {
      id: 'fr-assessment',
      method: 'knowledge-test',
      weak: true,
      when: [
        "({pass}|complet*|satisfaire) … evaluations?|evaluations? … (reussi*|validee*|{score})|score (minimal|minimum|d'au moins|superieur|de)",
      ],
    },
    {
      id: 'fr-exam-bare',
      method: 'knowledge-test',
      weak: true,
      roles: CRITERIA,
      when: [
        'examens?|qcm|quiz|quizz|test (final|de connaissances|en ligne)|epreuve (ecrite|theorique|finale|orale)|evaluations? (finale|ecrite|en ligne|theorique|sommative|standardisee|a choix)',
      ],
    },
    {
      id: 'fr-course',
      method: 'attendance',
      when: [
        '(suiv(re|i|ie|ez|is|ant)|complet(er|e|ee|es|ion)|termin(er|e|ee)|achev(er|e|ement)|assist(er|e|ant)|particip(er|e|ation|ant)|valide par la presence|effectu(er|e)|heures de) … {course}',
        "particip(er|e|ation)( active)? (a|au|aux|d')|a(yant)? participe|participation|presence (a|au|aux|obligatoire|effective|minimale|requise)|assidu*|(attestation|certificat) de (participation|presence|suivi|fin de formation)|# ?heures (de|d') (formation|cours|etude)",
      ],
    },
    {
      id: 'fr-attended',
      method: 'attendance',
      weak: true,
      roles: ['criteria', 'name'],
      when: [
        'particip(er|e|ee|ation|ez|ent)|assiste(r)?|suiv(re|i|ie|ez)|complet(er|e|ee)|termin(er|e|ee)|achev(er|e)|visionn(er|e|age)|regard(er|e)|consult(er|e)|lire|presence|inscri(re|t|vez|ption)',
      ],
    },
  ],
};
