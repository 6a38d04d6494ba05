export { FRAMEWORKS, type Framework, frameworkOf } from './frameworks';
