export { Card, type CardProps } from './card/card';
export { missingHosts } from './card/checks';
export { Ladder } from './card/ladder';
export { registryHosts, worthAsking } from './card/says-who';
export { CARD_STYLES } from './card/styles';
export { VerdictLine } from './card/verdict-line';
export { filled, LANGUAGES_SPOKEN, type Words, wordsFor } from './words';
