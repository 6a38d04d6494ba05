import type { PhraseLanguage } from '../phrase-language';

/** English word lists, and the surroundings in which words mean something else. */
export const context: Omit<PhraseLanguage, 'language' | 'rules'> = {
  commonWords:
    'the and of to in a for is are with by has have this that on their from an as be at or must earner badge course completed will who your successfully how you skills management learning training pass exam assessment writing project level professional participated attended module after all'.split(
      ' ',
    ),
  words: {
    pass: 'pass|passes|passed|passing|clear|clears|cleared|clearing|succeed* (in|at|on)',
    complete: 'complet(e|es|ed|ing)|completions? of|finish(es|ed|ing)?|undert(ake|akes|ook|aken|aking)',
    take: 'take|takes|took|taken|taking|sit|sits|sat|sitting|attempt*|write|wrote',
    get: 'achiev*|score|scores|scored|scoring|obtain*|earn|earned|earning|attain*|receiv*|get|got|getting|gain|gained|gaining|reach*|secur(e|ed|ing)|with|minimum',
    make: 'creat(e|es|ed|ing|ion of)|develop(s|ed|ing)?|design(s|ed|ing)?|buil(d|ds|t|ding)|writ(e|es|ten|ing)|wrote|produc(e|es|ed|ing)|prepar(e|ed|ing)|draft(s|ed|ing)?|publish(es|ed|ing)?|construct(s|ed|ing)?|compos(e|ed|ing)|record(s|ed|ing)?|film(ed|ing)?|program(med|ming)?|cod(e|ed|ing)|implement(s|ed|ing)?|mak(e|es|ing)|made|compil(e|ed|ing)|assembl(e|ed|ing)|contribut(e|ed|ing)|curat(e|ed|ing)|redesign(ed|ing)?|revis(e|ed|ing)|edit(ed|ing)?|author(ed)?|craft(ed)?|generat(e|ed|ing)|illustrat(e|ed|ing)',
    one: 'a|an|one|two|three|four|five|six|at least|minimum|#|their|your|his|her|my|our|its|own|original|several|multiple|the|each|and',
    product:
      'plans?|reports?|essays?|papers?|apps?|applications?|websites?|web ?pages?|web ?sites?|dashboards?|presentations?|posters?|videos?|podcasts?|prototypes?|models?|lesson plans?|unit plans?|curricul(um|a)|syllab(us|i)|blogs?|blog posts?|articles?|stor(y|ies)|scripts?|art ?works?|artefacts?|artifacts?|business cases?|proposals?|case stud(y|ies)|source code|databases?|games?|products?|solutions?|strateg(y|ies)|reflections?|reflective (statements?|accounts?|journals?)|journals?|infographics?|newsletters?|budgets?|wireframes?|mock ?ups?|magazines?|pieces? of … work|pieces? of (music|art|writing|code|content)|works? of art|campaigns?|toolkits?|resources?|deliverables?|notebooks?|repositor(y|ies)|programs|robots?|circuits?|theses|thesis|dissertations?|manuscripts?|e ?portfolios?|portfolios?|recommendations?|case analys(is|es)|designs?|simulations?|chatbots?|materials?|lessons?|modules?|(short )?films?|songs?|lyrics|poems?|illustrations?|photo(graph)?s?|paintings?|drawings?|sketches|sculptures?|maps?|surveys?|memos?|briefs?|letters?|handbooks?|guides?|manuals?|tutorials?|collections?|exhibits?|exhibitions?|code|pull requests?|web apps?|business models?|canvas(es)?|pitch(es)?|pitch decks?|slides?|slide decks?|workbooks?|templates?|animations?|personas?|visuali(s|z)ations?|essays|algorithms?|experiments?|lab reports?|case reports?|learning objects?',
    // a practical examination shows skill, and says nothing of knowledge
    exam: '(?<!(practical|clinical|driving|hands on) )(exams?|examinations?|quiz|quizzes|tests?|testing|knowledge checks?|learning checks?|concept checks?|multiple choice( questions?)?|mcqs?|questionnaires?|e tests?|test questions?|(exam|quiz|review|assessment) questions?)',
    assessment: 'assessments?|evaluations?',
    course:
      'courses?|classes|class|trainings?|modules?|programs?|programmes?|curricul*|workshops?|sessions?|seminars?|webinars?|lessons?|units?|lectures?|learning (paths?|plans?|journeys?|pathways?|series|content|activities)|pathways?|paths?|boot ?camps?|tutorials?|e ?learning|course ?work|hours?|credits?|videos?|certificates?|series|academ(y|ies)|tracks?|lecture series|orientation|requirements|activities|conference|summit|event',
    assessor:
      'assessors?|evaluators?|instructors?|examiners?|observers?|supervisors?|preceptors?|trainers?|mentors?|facult(y|ies)|experts?|coach(es)?|teachers?|judges?|jury|panels?|proctors?|peers?|staff|managers?|educators?|clinicians?|practitioners?|technicians?|tutors?|reviewers?|raters?|professionals?|captains?',
  },
  masks: [
    {
      when: [
        '(risk|needs?|threat|vulnerability|impact|hazard|damage|site|maturity|self|patient|job|market|peer) (assessments?|evaluations?|analys(is|es)|testing|tests?|quiz(zes)?)',
        '(penetration|software|unit|regression|usability|user|load|stress|integration|acceptance|system|application|api|automated|accessibility|drug|covid*|diagnostic|soil|water|blood|genetic|hypothesis|statistical|a/b|security|material) (testing|tests?)',
        'test(ing)? (automation|cases?|plans?|data|scripts?|suites?|strateg*|tools?|techniques?|methodolog*|engineer*|driven|environments?|management|results?|kits?|pieces?|specimens?|bench(es)?|rigs?|welds?|joints?|drives?|flights?)',
        'test ?(driven|prep*)|tests? and (deploy*|debug*|evaluat*)|attendance tests?',
        'assessment (materials?|tools?|design|strateg*|plans?|practices?|literacy|data)',
        'project (manage*|planning|leadership|portfolio|coordinat*|team*|lead|leads|sponsors?|sponsorship|office)|project based learning',
        '(user|customer|employee|client|learning|patient|guest|candidate|transformation) experiences?',
        '(product|investment|asset|service|application|loan|project|credit|client|solution|brand|property) portfolios?|portfolio (manage*|manager*|analysis|theory|optimi*|construction|risk|companies)',
        'evidence based|over the course of|in the course of|of course|course of action',
        'performance (management|improvement|indicators?|metrics|tuning|optimi*|reviews?|monitoring|analysis|goals?)',
        'no(t)? (less|fewer|lower|later|more|only|below|just) (than)?|(not|never) only',
        'submi(t|ts|tted|tting|ssion)( of)? … (applications?|forms?|requests?|surveys?|fees?|payments?|registrations?|time ?sheets?)',
        'submi(t|ts|tted|tting|ssion)( of)? (proof|evidence|documentation|records?) (of|for)(?=… (experience|years?|employment|attendance|completion|hours))',
        '(exam|test|certification|examination) (prep*|preparation|readiness|vouchers?|rooms?|tables?)',
        '(prepar*|read(y|iness)|eligib*|qualif(y|ies|ied)) (learners?|students?|you|participants?|candidates?|individuals?|them)? ?(to|for) … ({exam}|certification|capstone)',
        '(including|with|through|via|featuring) (group |practical |hands on |interactive |classroom |small group |engaging )?(exercises|activities|discussions|case studies|role ?plays|simulations)( and (group |interactive )?(exercises|activities|discussions|case studies|role ?plays|simulations|demonstrations))?',
        '(introduction|intro|guide|fundamentals|basics|principles|essentials|foundations|overview) (to|of|in) *( and *)?|(needed|necessary|required|skills|knowledge|prepared) to (pass|take|sit) … {exam}',
        '(if|when|where) (a|an|the)? ?({exam}|{assessment}) (is|are) (required|applicable|available|included|offered)',
        '(want*|wish*|hop(e|es|ing)|plan(s|ning)?|intend*|seek*|aim*|help*|aspir*) … to (pass|take|sit|obtain) …({exam}|certification)',
        '(exams?|tests?|assessments?|projects?|portfolios?|capstone|presentations?|reports?|reporting|observations?) ((?!(and|or|in|of|for|per|each|during|after|with|to|on|the|at|by|from|course|final|project|report) )* )?(workshops?|webinars?|seminars?|boot ?camps?|trainings?|tutorials?|skills)',
        'before (taking|sitting|attempting) … {exam}|(work|job|stretch|international) assignments?|lab(oratory)? (safety|equipment|technicians?|manage*)',
        'capstone (readiness|course|experience|onboarding|prep*)',
      ],
    },
    {
      // "Upon completion the learner can ..." in a description tells when, not what was required.
      when: [
        '(by|upon|after|on|when|once|following|with) (the )?(successful(ly)? )?complet(ing|ion of|ed|ion)',
      ],
      roles: ['description', 'evidence', 'narrative'],
    },
  ],
  asides: [
    '(methods?|modes?) of instruction|instructional (strateg*|methods?|activities)|(teaching|delivery|learning) methods?|topics (covered|include)|(this|the) (badge|credential|course|certification|program*) is (designed|intended|aimed|meant) (for|at)|(designed|intended) for (people|learners|those|individuals|professionals|anyone|students) (who|with)|skills( (covered|gained|taught|learned))?:|prerequisites?|recommended experience|target audience',
  ],
  ability: [
    '(able|ability|abilities|capable|capacity|competent|skilled|prepared|ready|equipped) (to|of)|can|could|will (learn|know|understand|gain|explore|develop|discover|be able)|learn(s|ed|t|ing)? (how|to|about)|kn(ow|ows|owing) how|understand(s|ing)?|knowledge (of|in|and|on)|proficien(t|cy) in|skills? (in|to|for|such|include*|needed|necessary)|topics|objectives? (is|are|of)|how to|develop(s|ed|ing)? … skills|explor(e|es|ed|ing)|aims? to|designed to|learning outcomes|familiar(ize)?',
  ],
  negation: {
    before: [
      'no|not|without|neither|nor|never|none|cannot|can not|don.?t|doesn.?t|isn.?t|aren.?t|didn.?t|won.?t|needn.?t|optional(ly)?|voluntary|may (choose|opt|elect|also)|exempt* from|instead of|rather than|waive*|if (you|they) (wish|want|like)',
    ],
    after: [
      '(is|are|was|were|will be)? ?(not|n.t|never) (be )?(required|needed|necessary|assessed|graded|mandatory|compulsory|included|part)|isn.?t (required|needed|necessary)|aren.?t (required|needed)|(is|are) (optional|voluntary|waived)|optional|if applicable|where applicable',
    ],
    stops: [
      'but|however|although|only|instead you|must|then|unless|until|yet|(required|needed|necessary)(?= ?(,|and))',
    ],
  },
  leavesOut: {
    before: [
      '(can ?not|not|never) yet|exclud(e|es|ing)|except(ing)?( for)?|apart from|other than|lack(s|ing)?|unable|fail(s|ed)? to|outside (of )?',
    ],
    after: [
      '(is|are|was|were)? ?(not|never) (yet )?(be )?(covered|taught|addressed|offered|practi(s|c)ed|tested|demonstrated|shown|evidenced|certified|claimed|included)|(isn|aren|wasn|weren).?t (covered|taught|addressed|included|tested)|(is|are) (excluded|omitted|out of scope|beyond the scope)|excluded',
    ],
  },
  or: ['(?<!/)or(?! (better|higher|more|above|greater|over|equal|equivalent|later|longer|beyond))'],
  and: ['and|plus|then|as well as|followed by'],
  oneOf: [
    '(one|any|either|at least one) (one )?of (the |these )?(following|options|below|criteria|ways|paths)|(any|at least) one of|either of|choose one|one of … (options|ways|paths|routes|following)|option (1|one|a)',
  ],
  facts: [
    {
      kind: 'participation',
      when: [
        'online|in person|face to face|hybrid|blended|self paced|instructor led|virtual(ly)?|on site|on campus',
      ],
    },
    {
      kind: 'prerequisite',
      when: [
        'prerequisites?|(prior|previous) (knowledge|experience|completion)( …)? (is |are )?(required|needed|recommended)|entry requirements?',
      ],
    },
    {
      kind: 'supervision',
      when: ['(proctored|invigilated|supervised) … ({exam}|{assessment})|proctored|invigilated'],
    },
    {
      kind: 'identity-check',
      when: ['(id|identity|photo id) (check*|verif*|confirm*)|verif* … identity|government issued id'],
    },
    {
      kind: 'assessor',
      when: [
        '(assessed|evaluated|reviewed|observed|graded|marked|judged|scored|approved|verified) (and … )?by … {assessor}',
      ],
    },
    {
      kind: 'group',
      when: [
        '(group|team) (projects?|work|assignments?|presentations?|assessments?)|(in|as) (a |small )?(groups?|teams?)',
      ],
    },
    {
      kind: 'individual',
      when: [
        'individual (projects?|work|assignments?|assessments?|reports?)|individually|on (your|their) own',
      ],
    },
    {
      kind: 'pass-mark',
      when: [
        '(minimum|passing|pass) (passing )?(score|mark|grade)s? (of )?(at least )?# ?(%|percent|per cent|points)?',
        '#( ?%|percent|per cent| points?) (or (better|higher|above|more|greater)|and above|minimum)',
        '(at least|minimum of|score of|above|over) #( ?%| percent| per cent| points?)',
      ],
    },
    { kind: 'rubric', when: ['rubrics?|marking schemes?|scoring guides?|assessment criteria|checklists?'] },
    {
      kind: 'workload',
      when: [
        '# ?+? (hours?|hrs)( of … (training|study|learning|instruction|work))?|# (ects|credits?|credit hours?|ceus?|cpds?|pdus?)',
      ],
    },
  ],
};
