import type { PreviewWords } from './preview-words';

/** Dutch. */
export const nl: PreviewWords = {
  language: 'nl',
  gaps: {
    description: { misses: 'wat je kunt', ask: 'In gewone woorden beschrijven wat de houder kan.' },
    criteria: {
      misses: 'wat ervoor gedaan moest worden',
      ask: 'De criteria in de badge zelf zetten, niet alleen op een webpagina.',
    },
    assessment: {
      misses: 'hoe het is beoordeeld',
      ask: 'Vermelden hoe is beoordeeld: een toets, beoordeelde opdrachten, eigen werk of een geobserveerde prestatie.',
    },
    skills: {
      misses: 'voor welke bekende vaardigheden dit staat',
      ask: 'De badge koppelen aan vaardigheden uit een openbaar raamwerk zoals ESCO of CompetentNL.',
    },
    evidence: {
      misses: 'iets om te bekijken',
      ask: 'Bewijs toevoegen: het werk zelf of een link ernaartoe.',
    },
    result: { misses: 'hoe goed je het deed', ask: 'Je resultaat en het vereiste resultaat toevoegen.' },
    assessor: {
      misses: 'wie je heeft beoordeeld',
      ask: 'Vermelden wie heeft beoordeeld, naar functie of organisatie.',
    },
    supervision: {
      misses: 'of er toezicht was en je identiteit is gecontroleerd',
      ask: 'In de criteria zeggen of er toezicht was en de identiteit is gecontroleerd.',
    },
    level: {
      misses: 'op welk niveau dit is',
      ask: 'Het niveau vermelden, bijvoorbeeld van het Europees kwalificatiekader.',
    },
    workload: { misses: 'hoeveel werk het was', ask: 'De studielast vermelden in uren of ECTS-punten.' },
    'quality-assurance': {
      misses: 'wie voor de kwaliteit staat',
      ask: 'Een aanbeveling of accreditatie van een externe partij toevoegen.',
    },
  },
};
