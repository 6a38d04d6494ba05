import type { ComponentChildren } from 'preact';
import { Link } from '../../card/link';
import { countIn } from '../../strip/count';
import { stripWords } from '../../strip/words';
import { filled } from '../../words';
import type { Claim } from './claim';
import type { Person, Place, Seen, Way } from './place';
import type { PlacesWords } from './places-words';

export interface SketchProps {
  claim: Claim;
  way: Way;
  person: Person;
  words: PlacesWords;
  language: string;
  seen: Seen | undefined;
  /** the mark, where there is one */
  mark: ComponentChildren;
  /** pressing the strip's entry */
  open: boolean;
  /** said by the strip over a PDF that holds nothing */
  emptyStrip: string;
  onPress(): void;
}

/** How a place shows the badge: plain sketches of ours, with what such a place is known to show. */
export const SKETCHES: Readonly<Record<Place, (props: SketchProps) => ComponentChildren>> = {
  linkedin: LinkedIn,
  resume: Resume,
  ats: Application,
};

/** An entry of a profile's licences and certifications. */
function LinkedIn({ claim, way, words, mark }: SketchProps) {
  const dates = datesOf(claim, words).join(' · ');
  return (
    <div class="sheet entry">
      <span class="emblem" aria-hidden="true" />
      <div>
        <b dir="auto">{claim.title}</b>
        {claim.issuer && <span dir="auto">{claim.issuer}</span>}
        {dates && <small>{dates}</small>}
        {claim.id && <small>{filled(words.credentialId, { id: claim.id })}</small>}
        {way.kind === 'link' && (
          <p class="linked">
            <Address url={way.url}>{words.showCredential}</Address> {mark}
          </p>
        )}
      </div>
    </div>
  );
}

/** A page of a résumé below the strip; a PDF has no marks. */
function Resume({ claim, way, person, words, language, seen, open, emptyStrip, onPress }: SketchProps) {
  const strip = stripWords(language);
  return (
    <div class="sheet paper">
      <div class="strip-line">
        {seen?.kind === 'found' ? (
          <>
            <b>{countIn(strip, 1, 1)}</b>
            <button type="button" aria-expanded={open} onClick={onPress}>
              {seen.label} <small>{way.kind === 'link' ? hostOf(way.url) : ''}</small>
            </button>
          </>
        ) : (
          seen && <span>{emptyStrip}</span>
        )}
      </div>
      <div class="page">
        <b dir="auto">{person.name || words.somebody}</b>
        {person.email && <small>{person.email}</small>}
        <span class="heading">{words.certifications}</span>
        <span dir="auto">
          {[claim.title, claim.issuer, claim.issued].filter(Boolean).join(', ')}
          {way.kind === 'link' && ': '}
          {way.kind === 'link' && <Address url={way.url} />}
        </span>
        {way.kind === 'attached' && <small>{filled(words.attached, { name: claim.title })}</small>}
      </div>
    </div>
  );
}

/** What a candidate filled into an application. */
function Application({ claim, way, person, words, mark }: SketchProps) {
  return (
    <div class="sheet form">
      <b>{words.application}</b>
      <span dir="auto">{person.name || words.somebody}</span>
      {person.email && (
        <span>
          <small>{words.emailField}</small> {person.email}
        </span>
      )}
      <span>
        <small>{words.certifications}</small> <i dir="auto">{claim.title}</i>
      </span>
      {way.kind === 'link' && (
        <span class="linked">
          <small>{words.linkField}</small> <Address url={way.url} /> {mark}
        </span>
      )}
    </div>
  );
}

/** A link of the sketch. Following it shows the holder what a recruiter would get. */
function Address({ url, children }: { url: string; children?: ComponentChildren }) {
  return <Link href={url}>{children ?? url}</Link>;
}

function datesOf({ issued, expires }: Claim, words: PlacesWords): string[] {
  return [
    ...(issued ? [filled(words.issued, { date: issued })] : []),
    ...(expires ? [filled(words.expires, { date: expires })] : []),
  ];
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
