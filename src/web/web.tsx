import { render } from 'preact';
import { VERIFIER_STYLES, VerifierApp } from '../ui/verifier';
import { webWorld } from './world';

const place = document.getElementById('app');
const styles = new CSSStyleSheet();
styles.replaceSync(VERIFIER_STYLES);
document.adoptedStyleSheets = [styles];
if (place) render(<VerifierApp world={webWorld()} language={navigator.language} />, place);
