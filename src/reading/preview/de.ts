import type { PreviewWords } from './preview-words';

/** German. */
export const de: PreviewWords = {
  language: 'de',
  gaps: {
    description: {
      misses: 'was Sie können',
      ask: 'In einfachen Worten beschreiben, was die Inhaberin oder der Inhaber kann.',
    },
    criteria: {
      misses: 'was dafür zu tun war',
      ask: 'Die Vergabekriterien in das Badge selbst schreiben, nicht nur auf eine Webseite.',
    },
    assessment: {
      misses: 'wie geprüft wurde',
      ask: 'Angeben, wie geprüft wurde: Test, bewertete Aufgaben, eigene Arbeit oder beobachtete Leistung.',
    },
    skills: {
      misses: 'für welche bekannten Fähigkeiten das steht',
      ask: 'Das Badge mit Fähigkeiten eines öffentlichen Rahmens wie ESCO verknüpfen.',
    },
    evidence: {
      misses: 'etwas zum Ansehen',
      ask: 'Belege beifügen: die Arbeit selbst oder einen Link darauf.',
    },
    result: { misses: 'wie gut Sie waren', ask: 'Ihr Ergebnis und das verlangte Ergebnis eintragen.' },
    assessor: {
      misses: 'wer Sie geprüft hat',
      ask: 'Nennen, wer geprüft hat, nach Rolle oder Organisation.',
    },
    supervision: {
      misses: 'ob die Prüfung beaufsichtigt und Ihre Identität geprüft war',
      ask: 'In den Kriterien sagen, ob beaufsichtigt und die Identität geprüft wurde.',
    },
    level: {
      misses: 'auf welchem Niveau das liegt',
      ask: 'Das Niveau angeben, etwa nach dem Europäischen Qualifikationsrahmen.',
    },
    workload: {
      misses: 'wie viel Arbeit darin steckt',
      ask: 'Den Arbeitsaufwand in Stunden oder ECTS-Punkten angeben.',
    },
    'quality-assurance': {
      misses: 'wer für die Qualität einsteht',
      ask: 'Eine Empfehlung oder Akkreditierung einer externen Stelle ergänzen.',
    },
  },
};
