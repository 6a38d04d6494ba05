import { expectStrongest } from './strongest';

expectStrongest('French', 'fr', 'criteria', {
  'not-stated': ['Comprendre les enjeux du développement durable'],
  attendance: [
    "Avoir suivi l'intégralité du module en ligne",
    "Présence obligatoire à toutes les séances ; aucun examen n'est prévu.",
    'A assisté au webinaire',
    "Participation active à l'atelier de deux jours",
    'Avoir visionné toutes les vidéos et terminé le parcours',
  ],
  'knowledge-test': [
    'Réussir le QCM final avec au moins 70 % de bonnes réponses',
    "Obtenir 12/20 à l'examen écrit",
    'Avoir répondu correctement au quiz',
    "Réussite à l'examen de certification",
    'Avoir obtenu au moins 75 % au quiz final',
    'Réussir le test en ligne',
  ],
  'scored-practice': [
    'Rendre tous les devoirs et obtenir une moyenne de 10/20',
    'Avoir réalisé les exercices notés',
    'Devoirs notés et participation au forum',
    'Contrôle continu : moyenne supérieure ou égale à 10/20',
  ],
  experience: [
    "Justifier de trois ans d'expérience professionnelle",
    'Avoir été bénévole pendant au moins 20 heures',
    'Stage de six semaines en entreprise',
    "Avoir deux ans d'expérience dans la gestion d'équipe",
    'Engagement bénévole dans une association pendant un an',
  ],
  'work-product': [
    'Rédiger un rapport et le présenter devant un jury',
    'Réaliser un projet de fin de formation',
    'Soumettre un portfolio de preuves',
    "Production d'une vidéo pédagogique",
    "Élaborer un plan d'affaires et le soumettre",
    "Remise d'un rapport de stage",
    "Présentation d'un projet devant un jury de professionnels",
    'Créer une séquence pédagogique et la publier',
  ],
  'observed-performance': [
    'Mise en situation professionnelle évaluée par un jury',
    'Épreuve pratique sur le terrain',
    'Le candidat est observé par un formateur pendant une séance',
    'Être observé en classe par un pair',
    'Évaluation pratique des gestes de premiers secours',
  ],
});

expectStrongest('French', 'fr', 'description', {
  'not-stated': ['Le titulaire maîtrise les bases de la comptabilité.'],
});
