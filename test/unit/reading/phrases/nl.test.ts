import { expectStrongest } from './strongest';

expectStrongest('Dutch', 'nl', 'criteria', {
  'not-stated': ['Kan een presentatie geven'],
  attendance: [
    'Aanwezig bij alle bijeenkomsten',
    'Volg de training; er is geen examen.',
    'De e-learning is volledig doorlopen',
    'Het volgen van de workshop',
    'Minimaal 80% aanwezigheid',
    'Alle modules van de online cursus afgerond',
  ],
  'knowledge-test': [
    'Slagen voor het theorie-examen',
    'De eindtoets behaald met minimaal 70%',
    'Meerkeuzevragen: minimaal 8 van de 10 goed',
    'Het examen is met een voldoende afgerond',
    'Toets met minimaal een 6',
    'Je hebt de kennistoets gehaald',
  ],
  'scored-practice': [
    'Alle huiswerkopdrachten met een voldoende afgerond',
    'Praktijkopdrachten zijn ingeleverd en beoordeeld',
    'De opdrachten zijn met een voldoende beoordeeld',
  ],
  experience: [
    'Minimaal twee jaar werkervaring in de zorg',
    'Stage lopen bij een bedrijf',
    'Vrijwilligerswerk doen gedurende een jaar',
    'Stage van 20 weken',
    'Drie jaar ervaring als docent',
  ],
  'work-product': [
    'Een verslag schrijven over het project',
    'Inleveren van een portfolio',
    'De student presenteert een eindproduct aan de opdrachtgever',
    'Het maken van een lesplan',
    'Portfolio met bewijsstukken',
    'Presentatie van het eindproject',
    'Je schrijft een reflectieverslag',
  ],
  'observed-performance': [
    'Praktijkexamen met een examinator',
    'Geobserveerd tijdens het werk door een assessor',
    'Proeve van bekwaamheid',
    'De vaardigheid is geobserveerd door een praktijkbegeleider',
    'Praktische toets',
  ],
});

expectStrongest('Dutch', 'nl', 'description', {
  'not-stated': ['De deelnemer heeft kennis van de AVG.'],
});
