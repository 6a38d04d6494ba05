import type { IssuerStanding, Report } from '../../model';
import { SaysWho } from '../card/says-who';
import { TypedEmail } from '../card/typed-email';
import type { BothWords } from './both-words';
import { Section } from './section';
import { Source } from './source';

interface Props extends BothWords {
  report: Report;
  asking?: boolean | undefined;
  onAllow?: ((hosts: string[]) => void) | undefined;
  onPin?: ((standing: IssuerStanding, remember: boolean) => void) | undefined;
  onTyped?: ((email: string) => void) | undefined;
}

/** Who says so: what binds the issuer's name, who knows it, who endorses. */
export function Who({ report, words, asking = false, onAllow, onPin }: Props) {
  // quality has a part of its own, with sources
  const { reading: _, ...rest } = report;
  return (
    <Section title={words.saysWho}>
      <div class="stack">
        <SaysWho report={rest} words={words} asking={asking} onAllow={onAllow} onPin={onPin} />
      </div>
    </Section>
  );
}

/** Is it this person's? */
export function Person({ report, words, more, onTyped }: Props) {
  const { match, message, source } = report.recipient;
  return (
    <Section title={words.thisPerson}>
      <p>
        <b>{words.matches[match]}.</b> {message}
      </p>
      {source !== undefined && <Source pointer={source} words={more} />}
      {onTyped && <TypedEmail words={words} onTyped={onTyped} />}
    </Section>
  );
}
