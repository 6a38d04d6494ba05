import { expectStrongest } from './strongest';

expectStrongest('German', 'de', 'criteria', {
  'not-stated': ['Kann agile Methoden anwenden'],
  attendance: [
    'Der Teilnehmer hat an allen Terminen des Seminars teilgenommen. Eine Prüfung findet nicht statt.',
    'Regelmäßige Teilnahme genügt, keine Abschlussprüfung',
    'Das Online-Modul wurde vollständig bearbeitet.',
    'Teilnahme an mindestens 80 % der Sitzungen, ohne Prüfung',
    'Hat den Kurs vollständig absolviert',
    'Anwesenheit bei mindestens drei Vorträgen',
    'Besuch von vier Workshops der Reihe',
  ],
  'knowledge-test': [
    'Bestehen eines Abschlusstests mit mindestens 60 % der Punkte',
    'Die schriftliche Prüfung wurde bestanden.',
    'Erfolgreiche Teilnahme am Kurs und am abschließenden Quiz',
    'Mindestens 70 % der Fragen richtig beantwortet',
    'Der Online-Test muss mit mindestens 80 % bestanden werden',
    'Multiple-Choice-Test am Ende jeder Lektion',
    'Klausur (90 Minuten)',
    'mündliche Prüfung von 20 Minuten',
  ],
  'scored-practice': [
    'Alle Übungsblätter wurden bearbeitet und mit mindestens 50 % der Punkte bewertet',
    'Abgabe der wöchentlichen Hausaufgaben',
    'Bearbeitung der Übungsaufgaben mit mindestens 60 % der Punkte',
    'benotete Programmieraufgaben',
  ],
  experience: [
    'Mindestens zwei Jahre Berufserfahrung in der Pflege',
    'Ehrenamtliches Engagement von 50 Stunden',
    'Absolvierung eines sechswöchigen Praktikums',
    'Nachweis von drei Jahren Berufserfahrung und bestandene Prüfung',
    'Tätigkeit als Tutorin während mindestens eines Semesters',
  ],
  'work-product': [
    'Erstellung eines E-Portfolios und Reflexionsbericht',
    'Die Teilnehmenden haben ein eigenes Unterrichtskonzept entwickelt und präsentiert',
    'Abgabe einer Hausarbeit im Umfang von 10 Seiten',
    'Durchführung eines Praxisprojekts',
    'Die Lernenden reichen ein Projektportfolio ein',
    'Entwicklung und Präsentation eines Geschäftsmodells',
    'Verfassen einer Seminararbeit',
    'Abschlussprojekt und Präsentation',
  ],
  'observed-performance': [
    'Praktische Prüfung vor einer Prüfungskommission',
    'Die Lehrprobe wurde von zwei Gutachtern beobachtet und bewertet',
    'Demonstration der Wiederbelebung vor der Ausbilderin',
    'Die Kompetenz wird in einer praktischen Prüfung am Patienten nachgewiesen',
    'Praktische und theoretische Prüfung bestanden',
  ],
});

expectStrongest('German', 'de', 'description', {
  'not-stated': ['Dieses Badge bestätigt Kenntnisse im Projektmanagement.'],
});
