export { identifiersIn, identifiersOf } from './identifiers';
export { mentionOf } from './mention';
export { comparable } from './whole-words';
