export { Places } from './places';
export { PLACES_STYLES } from './styles';
