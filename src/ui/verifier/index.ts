export { VERIFIER_STYLES } from './styles';
export { VerifierApp } from './verifier-app';
export type { VerifierWorld } from './world';
