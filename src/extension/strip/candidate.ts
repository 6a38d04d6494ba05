import { candidateNear } from '../../discovery/person/candidate';
import type { CandidateMessage } from '../../messages';
import { candidateMessage } from '../content/candidate-message';

/** Who the page says the candidate is, beside the file that it shows. A file that is the page itself says nothing of it. */
export function candidateBeside(file: string | undefined): CandidateMessage {
  const frames = [...document.querySelectorAll('embed,object,iframe')];
  const frame = frames.find((each) => file !== undefined && addressOf(each) === file);
  return frame ? candidateMessage(candidateNear(frame)) : { emails: [], names: [] };
}

function addressOf(frame: Element): string | undefined {
  const written = frame.getAttribute(frame.localName === 'object' ? 'data' : 'src');
  if (!written || !URL.canParse(written, document.baseURI)) return undefined;
  return new URL(written, document.baseURI).href.replace(/#.*$/s, '');
}
