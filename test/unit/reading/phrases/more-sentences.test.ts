import { expectStrongest } from './strongest';

expectStrongest('English', 'en', 'criteria', {
  'not-stated': ['Critical thinking, problem solving, collaboration', 'Met all certification requirements'],
  attendance: [
    'Complete at least 6 hours of professional development on accessibility',
    'Complete the self-assessment and watch the videos',
    'Employees who completed the mandatory compliance training',
    'Completed all sessions of the Women in Tech cohort',
    'Accessed all course pages and marked each as complete',
  ],
  'knowledge-test': [
    'Take the course and pass the quizzes at the end of each chapter',
    'Achieve a score of at least 24 out of 30 on the end-of-course test',
    'The candidate sat for and passed the professional examination',
    'Must answer all quiz questions correctly',
    'Successfully complete the final knowledge evaluation',
  ],
  'scored-practice': [
    'Earn 300 points through exercises and lab activities',
    'Receive a passing mark on each weekly assignment',
    'Complete all Jupyter notebook exercises with correct results',
    'Finish 12 credits of coursework with a GPA of 3.0 or higher',
  ],
  experience: [
    'Two years of teaching experience with students with disabilities',
    'Logged at least 50 hours of tutoring',
    'Recommended by their team lead for consistent performance',
    'Has mentored at least five students',
  ],
  'work-product': [
    'Write and publish a reflective blog post about your experience',
    'Create a professional development plan',
    'The learner designed a research poster and presented it at the symposium',
    'Course project accepted by instructor',
    'Provide three pieces of evidence showing how you used the skill at work',
    'Submit your GitHub repository for review',
    'Build a machine learning model and document your findings in a report',
    'Produce a set of technical drawings',
  ],
  'observed-performance': [
    'Demonstrate proper lifting technique to the course instructor',
    'Complete the practical examination with a minimum score of 80%',
    'Perform the skill correctly three times while supervised',
    'Classroom visit by a trained observer',
    'Complete the performance assessment on the simulator',
    'Instructor verified hands-on competency',
  ],
});

expectStrongest('English', 'en', 'description', {
  'not-stated': [
    'Holders develop prototypes, publish articles and mentor junior staff as part of their role.',
    'The badge certifies competencies in exam design and the evaluation of student work.',
  ],
  attendance: [
    'Awarded for attending the annual user group meeting.',
    'This learner completed an intensive boot camp on web development.',
  ],
});

expectStrongest('Spanish', 'es', 'criteria', {
  attendance: ['Asistió al evento virtual'],
  'knowledge-test': ['Pasar el examen con nota mínima de 7'],
  'scored-practice': ['Entregar los ejercicios semanales'],
  'work-product': ['Haber elaborado un informe técnico'],
});

expectStrongest('German', 'de', 'criteria', {
  attendance: ['An allen drei Modulen teilgenommen'],
  'knowledge-test': ['Abschlussprüfung bestanden (mind. 50 %)'],
  'work-product': ['Projektergebnis im Plenum vorgestellt und dokumentiert'],
});

expectStrongest('French', 'fr', 'criteria', {
  attendance: ['Avoir assisté à la conférence'],
  'knowledge-test': ['Validation des acquis par un QCM'],
  'work-product': ["Rendu d'un projet de groupe"],
});

expectStrongest('Dutch', 'nl', 'criteria', {
  attendance: ['De volledige training gevolgd'],
  'knowledge-test': ['Examen behaald'],
  'work-product': ['Eindverslag ingeleverd en goedgekeurd'],
});
