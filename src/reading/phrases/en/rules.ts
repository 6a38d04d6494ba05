import type { PhraseRule } from '../phrase-language';

const CRITERIA = ['criteria'] as const;

/** English rules, weakest method last. */
export const rules: readonly PhraseRule[] = [
  {
    id: 'en-observed',
    method: 'observed-performance',
    firm: true,
    when: [
      '(classroom|site|teaching) visits? by|by (a|an|the) …observers?|while supervised|observed by|(is|are|was|were|be|been|being) observed|(while|whilst|during) being (observed|evaluated|assessed|watched)',
      '(instructors?|assessors?|evaluators?|examiners?|supervisors?|observers?|preceptors?) … (observ(e|es|ed|ing)|watch(es|ed|ing)?|sign(s|ed)? off|checks? off|(verif(y|ies|ied)|confirm(s|ed)|attest(s|ed)) that … perform*|(verif(y|ies|ied)|validat(es|ed)|confirm(s|ed)) … (skills?|competenc(y|ies)|performance|proficiency))',
    ],
  },
  {
    id: 'en-observation',
    method: 'observed-performance',
    when: [
      '(evaluated|assessed|evaluation|assessment|rating|rated) (of|on|in|and)? ?… performance|performance(?! based) … (is|was|are|were) … (evaluated|assessed|rated|scored|judged)',
      '(direct|classroom|teaching|workplace|practical|virtual|peer|live|rubric based|field|clinical|lesson|on the job|on site|instructor|formal|structured|in person|work ?place) observations?',
      'observations? (and (evaluation|assessment|feedback)|of (a|an|the|their|your|at least|#)|by|checklists?|forms?|assessments?|reports?|rubrics?)',
      '(assess*|evaluat*|verif*|judged) … observations?',
      '(assess*|evaluat*|examin*|tested) … (during|in|while) (a|an|the)? ?(live|real|clinical|practice|teaching|simulat*)|(assess*|evaluat*|examin*|tested) … (on the job|in the workplace|at work|in a simulated|in situ|in real life|while (working|performing|teaching|doing))',
    ],
  },
  {
    id: 'en-demonstrated-to',
    method: 'observed-performance',
    firm: true,
    when: [
      'demonstrat* … (to|before|in front of|in the presence of|under the supervision of|with) (a|an|the|your|their|our|#|certified|qualified|approved|two|three)? …{assessor}',
      '(perform*|execut*|carr(y|ied) out|shown?|teach|present(ed)?) … (in front of|in the presence of|under the (eye|supervision) of) … {assessor}',
      '(show|shows|showed|shown) … to (a|an|the|your|their)? ?(lab |shop |certified |qualified |trained )?{assessor}',
      '(operat*|run|runs|perform*|use|uses|used|execut*|carry out) … under … (supervision|observation) (of|by)',
      'demonstrat* … (to the satisfaction|in person|on the job|in a simulated|in the workplace|on real|in practice)',
      '(live|in person|practical|hands on|physical|skills?|competenc(y|ies)|proficiency|technical|teaching) (demos?|demonstrations?|validations?)',
      'skills? validations?',
      'demonstrat* … (through|via|during|in) (a|an|the)? ?(practicum|practical|simulat*|performance|role ?plays?|observ*)',
    ],
  },
  {
    id: 'en-performance-test',
    method: 'observed-performance',
    firm: true,
    when: [
      'performance (based )?(tests?|testing|tasks?|exam*|assessments?|evaluations?|rubrics?|checklists?|verification*|demonstrations?|requirements?)',
      '(practical|hands on|clinical|skills?|driving|riding|flight|swim*|fitness|physical|shooting|climbing|belay|in water|open water|lab practical|field) (skills? )?(exams?|examinations?|tests?|testing|evaluations?|check ?offs?|check ?outs?|checks?|checklists?|checkrides?|verifications?|sign ?offs?|audits?)',
      '(practical|hands on|clinical|workplace|work based|simulation|role ?play|in person) (skills? )?assessments?',
      '(conduct*|perform*|deliver*|facilitat*|lead|teach*|demo) … (evaluated|assessed|scored|rated|graded) by',
      '(skills?|competenc(y|ies|e)|performance|proficiency) (is|are|was|were|have been|has been)? ?(verified|signed off|validated|confirmed|assessed|evaluated|rated) by … {assessor}',
      'practical (and|&) (theoretical|written|oral|theory|knowledge) (exams?|examinations?|tests?|assessments?)|(theoretical|written|oral|theory|knowledge) and practical (exams?|examinations?|tests?|assessments?)',
      '(competenc(y|ies)) (checks?|check ?offs?|checklists?|verification*|sign ?offs?)',
    ],
  },
  {
    id: 'en-practicum',
    method: 'observed-performance',
    when: [
      'practicums?|practica|osces?|check ?rides?|check ?outs?|check ?offs?|sign(ed)? off|teach ?backs?|auditions?|360( degree|°)? (feedback|review|evaluation)|micro ?teaching|mock (teaching|lesson)',
      'videos?( clips?| recordings?)? … (show*|demonstrat*|perform*|teaching|putting into practice)',
    ],
    roles: CRITERIA,
  },
  {
    id: 'en-submitted',
    method: 'work-product',
    when: [
      '(submi(t|ts|tted|tting)|submissions? of|hand(s|ed|ing)? in|turn(s|ed|ing)? in) … ({product}|evidence|projects?)|upload(s|ed|ing)? … ({product}|evidence|work|files?)',
      '(provid(e|es|ed|ing)|present(s|ed|ing)?|suppl(y|ied)|gather(ed)?|collect(ed)?|shar(e|ed)) … evidence (to|that|of|show*|demonstrat*|which|for|from)',
      '(review|evaluation|assessment|approval|moderation|judg(e)?ment) of … (evidence|artefacts?|artifacts?|portfolios?|deliverables?|submissions?|work samples?|submitted work)',
      '(evidence|artefacts?|artifacts?|deliverables?|work samples?) … (reviewed|evaluated|assessed|judged|approved|moderated)|evidence reviews?',
    ],
  },
  {
    id: 'en-handed-in',
    method: 'work-product',
    weak: true,
    when: ['submi(t|ts|tted|tting)|submissions? of|hand(s|ed|ing)? in'],
  },
  {
    id: 'en-project',
    method: 'work-product',
    when: [
      '({complete}|{make}|{pass}|deliver(ed|ing|s)?|present(ed|ing|s)?|carr(y|ied) out|conduct(ed|ing)?|execut(e|ed|ing)|defend(ed|ing)?) … (projects?|capstones?)',
      '(final|capstone|culminating|group|hackathon|individual|applied|course|certification) projects? … (grade|graded|assessed|evaluated|reviewed|approved|marked|score|submitted|presented|required)',
      'project based (assessments?|assignments?|work|evaluations?|exams?)|project (work|assessments?|submissions?|presentations?|defen[cs]e)',
    ],
  },
  {
    id: 'en-project-named',
    method: 'work-product',
    roles: CRITERIA,
    when: [
      '(final|capstone|culminating|group|team|individual|applied|course|practical|real world|industry|client|research|design|integrat(ed|ive)|independent|hackathon|hands on|guided|certification|portfolio|term|semester) projects?|capstones?',
      'e ?portfolios?|portfolios?|(dissertation|thesis|theses|term papers?|research papers?|white papers?|essays?)',
      '(reflective|written|final|critical|case study|research|project|analytical|summary) (essays?|journals?|accounts?|statements?|reports?|papers?|reflections?|submissions?|deliverables?|products?|presentations?|piece)',
      '# (word|words|page|pages)|(case study|case) (analysis|report|presentation)|(oral|final|group|individual|formal) presentations?|(lesson|business|action|implementation|improvement|marketing) plans? (is|are|must|developed|created|completed)',
      '(finished|final|end|completed|resulting) (product|work|piece|artwork|design|code)|product … (public|published|accessible)|work samples?|artefacts?|artifacts?',
    ],
  },
  {
    id: 'en-portfolio',
    method: 'work-product',
    when: [
      '({complete}|{make}|present(ed|ing|s)?|maintain(ed)?|assess(ed|ment of)|review(ed| of)|{pass}) … e ?portfolios?',
      '{get} … (points?|grades?|scores?|marks?|%) … (for|on) (the|a|an|your|their) …{product}',
      'portfolio (assessments?|reviews?|evaluations?|submissions?|defen[cs]e)',
      '(through|via|by|using) (a|an|their|your)? ?(digital |professional |personal )?e ?portfolios?',
    ],
  },
  {
    id: 'en-made',
    method: 'work-product',
    roles: ['criteria', 'evidence', 'narrative'],
    when: [
      '({make}|revis(e|ed|ing)|updat(e|ed|ing)) (and present(s|ed|ing)? |and deliver(s|ed|ing)? |and test(s|ed|ing)? )?{one} …{product}',
      'present(s|ed|ing)? … (recommendations|findings|source code|a solution|solutions|proposals?|results|prototypes?|posters?|papers?|pitch|their design)',
    ],
  },
  {
    id: 'en-has-made',
    method: 'work-product',
    when: [
      '(has|have|who|earners?|holders?|learners?|students?|participants?|recipients?|individuals?) (successfully |actively |also )?(created|developed|designed|built|written|wrote|produced|prepared|drafted|published|composed|recorded|made|compiled)( or contributed to| and presented)? {one} …{product}',
      '(deliver(s|ed|ing)?|giv(e|es|ing|en)|gave|made|make) {one} … (presentations?|pitch)|defen(d|ds|ded|ding|se|ce) (of )?(a|an|the|their|your) … (project|thesis|work|dissertation|paper|portfolio)',
    ],
  },
  {
    id: 'en-years-of-experience',
    method: 'experience',
    when: [
      '(#|one|two|three|four|five|six|seven|eight|ten|several|multiple) ?(+|plus|or more)? ?(calendar |full |cumulative |consecutive )?(years?|months?|yrs?).? … (experience|employment|service|in the (role|field|profession)|in practice|work|as an?|practi[cs]e)',
      '(minimum|at least|relevant|proven|documented|required|requires?|verified|proof of|evidence of|demonstrated|sufficient|extensive|significant|prior) … (professional|work|working|practical|industry|field|hands on|on the job|job|relevant|project|teaching|clinical|related) experience',
      '(# ?+?|total|number of|minimum|the) … hours? (of )?… (volunteer*|community service|service|work experience|experience|clinical practice|field ?work|coaching|mentoring|tutoring|mentorship|teaching|on the job|internship|delivery|flight|practical experience)',
      '(practice|service|experience|work|teaching|coaching) of (at least )?# hours|recommendation letters?|peer recommendations?|volunteer(ing|ed)? … hours?|(work|service|volunteer|practice|flight|clinical|coaching) hours',
    ],
  },
  {
    id: 'en-nominated',
    method: 'experience',
    when: [
      '(recogni*|awarded|honou?red) (for|in recognition of) … (contributions?|service|dedication|volunteer*|mentor*)',
      'nominat(ed|ion|ions|e)( by| for| from)?|most votes|voted (by|for)|elected (by|as|to)|(selected|chosen|recommended|endorsed|recogni*) by (their|your|a|an|the)? ?(committees?|panels?|board|faculty|team leads?|employers?|teachers?|instructors?|peers?|colleagues?|managers?|supervisors?|leaders?|sponsors?)',
      'track record|letters? of (recommendation|reference|support)|(client|customer|professional|employer) (references?|feedback|testimonials?)',
    ],
  },
  {
    id: 'en-did-the-work',
    method: 'experience',
    roles: CRITERIA,
    when: [
      '(present|presents|presented|presenting|deliver*|facilitat*|lead|leads|led|leading|host*|conduct*|teach|teaches|taught|organi*|run|ran|running|co facilitat*) (a|an|at least|one|two|three|four|five|#|several|multiple) … (workshops?|sessions?|webinars?|seminars?|trainings?|courses?|classes|events?|conferences?|meetups?|talks?|lessons?)',
      '(complet*|work(ed|ing)? on|deliver*|led|participat* in|support*) (#|one|two|three|four|five|several) (client |customer |project |paid |successful |live )?(engagements?|implementations?|deployments?|go lives?)',
      '(complet*|work(ed|ing)? on|deliver*|led|participat* in|support*) … (a|an|one|two|three|at least) … (engagements?|implementations?|deployments?|go lives?)|(speak|speaks|spoke|spoken|speaking|present|presents|presented|presenting) at … (conferences?|events?|meetups?|summits?|symposi*|webinars?)|(held|hold|holding) (a|an|at least) … (position|office|leadership role)|as an? (mentor|facilitator|speaker|judge|volunteer|tutor|coach|leader|presenter|instructor|trainer|panel*|reviewer|organi*|ambassador|captain|intern)|speaking engagements?|thought leadership|conference (talks?|presentations?)',
      '(serv(e|ed|es|ing)|act(ed|ing|s)?|work(ed|ing|s)?|employed|volunteer(ed|ing|s)?|appointed) (actively |successfully |previously )?(as|on the|on a|at|in the role)|volunteer (work|events?|service|activit*|experience|opportunit*)|volunteer(ed|ing|s)?',
      'employment (as|in|for|history|of)|employed (as|by|in|for|at)|internships?|apprenticeships?|work placements?|(clinical|student|industry) placements?|externships?|residenc(y|ies)|field ?work|job shadow*|on the job (training|learning)|work based learning|community service|service learning',
      '(coach|mentor|tutor|advis)(e|es|ed|ing|s)? (a|an|at least|#|two|three|four|five) … (teams?|groups?|persons?|people|students?|colleagues?|cohort|season|employees?)',
      'work(ed|ing|s)? (for|in|at|with) … as an?',
      'mentor(ed|ing|s)? … (peers?|colleagues?|students?|others|mentees?|new|junior|employees|members|practitioners)|contribut(e|ed|ing) (at least |over )?#|contribut(e|ed|ing|ions?) (to|towards) (?!… (magazine|publication|article))|active (member|contributor|committer)|years? of (service|membership)|members?(hip)? … # … years?',
    ],
  },
  {
    id: 'en-grade',
    method: 'scored-practice',
    weak: true,
    when: [
      'gpa|# (gpa|grade point average)|"?(a|b|c|d)(+|-|–)?"? average',
      '(grades?|gpa|grade point average|cumulative average|course average) (of|at|above|point|average|requirement|is|greater|no)? ?(at least |a |an |minimum |"|>=|≥|=)?"?(a|b|c|d|#)',
      '"?(a|b|c|d)(+|-|–)?"? (grade )?(or|and) (better|higher|above)',
      '(minimum|passing|satisfactory|course|required) (course |final |overall |letter )?grades?|with (a )?(grade|gpa)',
    ],
  },
  {
    id: 'en-graded',
    method: 'scored-practice',
    when: [
      '#( ?%| percent) (or (higher|better|above|more) )?(average )?(on|in|for|of|across) … (activities|labs?|assignments?|course ?work|exercises|tasks)|average of … (activities|labs?|assignments?|exercises)',
      '(graded|scored|marked) (course ?work|work|exercis*|activit*|assessments?|discussion*|practice*|tasks?|components?|labs?|assignments?|quiz* and assignments?|homework|projects? work)',
      '(exercises?|assignments?|activit(y|ies)|tasks?|course ?work|homework|labs?) (is|are|was|were|will be|must be|being|have been|has been)? ?(graded|scored|marked|passed|submitted|evaluated|assessed)',
      '({complete}|{pass}|submit*|{get}|requir*|solv*) … (assignments|homework|problem sets?|labs?|lab (exercises?|activit*|work|challenges?)|exercises|coding challenges?|skills? challenges?|case studies|simulations? with)',
      '(practical|practice|hands on|applied|laboratory|lab|scenario based|case) (exercises?|tasks?|work|problems?|scenarios?|questions) … (scores?|scoring|scored|grades?|graded|passed|passing|#%|# %|percent|assessed)',
      '(is|are|was|were|be) (auto |automatically |peer )?(graded|marked)|(auto|peer|instructor) graded|(solv*|{complete}|{pass}) … (coding|practical|programming|hands on|applied) tasks',
      '(scenario|skills?|task|practice|competency|lab|application|case) based (assessments?|evaluations?|exams?|tests?|questions?)|challenge labs?|practice (assessments?|tests? with)|course ?work … (with|grade)',
    ],
  },
  {
    id: 'en-assignments',
    method: 'scored-practice',
    roles: CRITERIA,
    when: [
      'assignments?|homework|problem sets?|(hands on|graded|virtual|practical|coding|programming|lab) (labs?|challenges?|exercises?|activities completed)|coding (tests?|exams?)',
    ],
  },
  {
    id: 'en-exam',
    method: 'knowledge-test',
    firm: true,
    when: [
      '({pass}|succe(ss|ssful|ssfully)) … {exam}',
      '({complete}|{take}) … {exam}',
      '({get}) … (#|scores?|marks?|grades?|points|percent) … {exam}',
      '{exam} … (is|are|was|were|be|been|must be|has been|have been)? ?(successfully )?(passed|completed|cleared)',
      '{exam} … (scores?|scored|marks?|#%|# %|percent|threshold)',
      '(assess*|evaluat*|tested|measured|verified|validated|examined|judged) … (by|via|through|using|include*|including|consist*|with|on) … {exam}',
      '({exam}|this assessment|the assessment) (consists?|contains?|comprises?|includes?|measures?|verif(y|ies)|validates?|evaluates?|covers?|has|is (proctored|timed|closed|open|multiple))',
      'answer* … questions? (correctly|right|with|at)|correct(ly)? answer*|# (multiple choice )?questions',
    ],
  },
  {
    id: 'en-score',
    method: 'knowledge-test',
    weak: true,
    lone: true,
    when: [
      '(minimum|passing|required|pass|cut ?off) (passing |test |exam |assessment )?(scores?|marks?)|scor(e|es|ed|ing) (of|at least|above|over|higher|a|an|#) … (#|%|percent|higher|better|more)',
    ],
  },
  {
    id: 'en-exam-named',
    method: 'knowledge-test',
    roles: CRITERIA,
    when: [
      '(final|online|written|oral|theory|theoretical|knowledge|certification|proctored|multiple choice|module|course|chapter|unit|comprehensive|mastery|proficiency|national|licens* |board|entry|exit|post|competency|standardi*|summative|formative|end of … ) (based |skills? |knowledge |competency )?({exam}|{assessment})',
      'multiple choice (tests?|exams?|questions?|quiz*|assessments?)|knowledge checks?|proctored|invigilated',
    ],
  },
  {
    id: 'en-assessment',
    method: 'knowledge-test',
    weak: true,
    when: [
      '({pass}|{complete}|{get}|{take}|succe(ss|ssful|ssfully)|satisf*|meet|met) … {assessment}',
      '(is|are|was|were|been|be) (formally |successfully |independently |fully |rigorously )?(assessed|tested|examined)',
      '(this|the|an|each|final|all|online|course) assessments? (is|are|for|measures?|of (learning|knowledge)|that|which|, )',
    ],
  },
  {
    id: 'en-exam-bare',
    method: 'knowledge-test',
    weak: true,
    roles: CRITERIA,
    when: ['exams?|examinations?|quiz|quizzes|tests|assessments? … (required|passed|score)'],
  },
  {
    id: 'en-course',
    method: 'attendance',
    when: [
      '({complete}|completion) … {course}',
      'attend(s|ed|ing|ance|ees?)?|took part|tak(e|es|ing|en) part|participat(ed|ion) (in|to|at|and)|participants? (in|of) (the|this)',
      '(certificate|record|proof|confirmation) of (participation|attendance|completion)',
    ],
  },
  {
    id: 'en-attended',
    method: 'attendance',
    roles: ['criteria', 'name'],
    when: [
      'attend(ance|ed|ing)? … |participation (in|at)|(certificate|statement|record) of (participation|attendance|completion)|attendance',
    ],
  },
  {
    id: 'en-followed',
    method: 'attendance',
    weak: true,
    roles: CRITERIA,
    when: [
      '(be |being )?present (at|for|during|in)',
      'participat(e|es|ed|ing|ion)|watch(ed|ing|es)?|view(ed|ing|s)?|listen(ed|ing)? to|join(ed|ing)? … (session|call|meeting|event|webinar|workshop)|review(ed|ing)? (of )?… (materials?|presentation|content|modules?|lessons?|videos?|recordings?|webinars?|slides?|documents?|resources?|concepts?)|read(ing|s)? … (materials?|articles?|chapters?|books?|modules?)',
      '(tak(e|es|ing|en)|took|enrol(l|led|s)?( in)?|follow(ed|ing)?) … {course}|# … hours? (of )?… (training|instruct*|learning|class*|study|contact|workshop*|course*)|(instructor led|self paced|online|classroom|virtual) (training|learning|courses?)',
      'access(ed|ing)? … (#|content|materials?|modules?)|connections? with … (tutors?|mentors?|advisors?)',
    ],
  },
  {
    id: 'en-completed',
    method: 'attendance',
    weak: true,
    roles: CRITERIA,
    when: ['complet(e|ed|es|ing|ion)|finish(ed|ing)?'],
  },
  {
    id: 'en-has-completed',
    method: 'attendance',
    weak: true,
    when: [
      '(has|have|successfully|who|earner|holder|owner|individual|learner|recipient)s? (successfully |fully )?completed',
    ],
  },
];
