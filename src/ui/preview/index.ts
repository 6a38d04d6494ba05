export { LearnerPreview } from './learner-preview';
export { type OwnReading, readOwn } from './read-own';
export { PREVIEW_STYLES } from './styles';
