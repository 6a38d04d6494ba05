import { useEffect, useState } from 'preact/hooks';
import { sentence } from '../../../report';
import { Card } from '../../card/card';
import { filled, type Words } from '../../words';
import { claimOf } from './claim';
import { FirstView } from './first-view';
import { Mark } from './mark';
import type { OwnBadge, Person, Place, Seen, Way } from './place';
import type { PlacesWords } from './places-words';
import { SKETCHES } from './sketch';
import { whatIsSeen } from './what-is-seen';

interface Props {
  place: Place;
  way: Way;
  badge: OwnBadge;
  person: Person;
  language: string;
  words: Words;
  own: PlacesWords;
}

/** One place: the sketch, the mark or the strip, and what Legible shows there. */
export function OnePlace({ place, way, badge, person, language, words, own }: Props) {
  const [answer, setAnswer] = useState<{ of: string; seen: Seen } | undefined>();
  const [open, setOpen] = useState(false);
  const { kind } = way;
  const url = way.kind === 'link' ? way.url : '';
  // what was found for one link never stands beside another
  const of = `${kind} ${url}`;
  const seen = answer?.of === of ? answer.seen : undefined;
  useEffect(() => {
    let late = false;
    const blank = () => document.implementation.createHTMLDocument('');
    // what cannot be worked out is shown as nothing found, never as a verdict
    void whatIsSeen(place, way, badge, person, language, blank)
      .catch((): Seen => ({ kind: 'nothing' }))
      .then((found) => {
        if (!late) setAnswer({ of, seen: found });
      });
    return () => {
      late = true;
    };
  }, [of, badge.report, badge.raw, badge.name, badge.address, person.name, person.email, language]);
  const press = () => setOpen(!open);
  const mark = seen?.kind === 'found' && (
    <Mark label={filled(words.markOf, { label: seen.label })} open={open} onPress={press} />
  );
  const Sketch = SKETCHES[place];
  return (
    <div class={`place ${place}`} data-seen={seen?.kind}>
      <h4>{own[place]}</h4>
      <Sketch
        claim={claimOf(badge, language)}
        words={own}
        emptyStrip={sentence('pdf-no-badge', {}, language)}
        onPress={press}
        {...{ way, person, language, seen, mark, open }}
      />
      <div class="told" aria-live="polite">
        {seen?.kind === 'found' && (
          <>
            <p class="note">{place === 'resume' ? own.onStrip : own.onMark}</p>
            <div class="bubble">
              {open ? (
                <Card label={seen.label} reports={[seen.report]} words={words} />
              ) : (
                <FirstView report={seen.report} label={seen.label} words={words} />
              )}
            </div>
            <Notes {...{ place, way, seen, words, own }} />
          </>
        )}
        {seen?.kind === 'nothing' && <p class="none">{whyNothing(place, way, own)}</p>}
      </div>
    </div>
  );
}

function Notes({
  place,
  way,
  seen,
  words,
  own,
}: Pick<Props, 'place' | 'way' | 'words' | 'own'> & { seen: Extract<Seen, { kind: 'found' }> }) {
  const host = way.kind === 'link' && URL.canParse(way.url) ? new URL(way.url).hostname : '';
  const notes = [
    seen.fromFile && filled(own.fromFile, { host }),
    place !== 'linkedin' && own.press,
    seen.hosts.length > 0 &&
      filled(own.firstAllow, { hosts: seen.hosts.join(', '), verdict: words.verdicts.unchecked }),
    place === 'resume' && seen.report.reading && own.pdfAddress,
  ];
  return <ul class="notes">{notes.map((note) => note && <li key={note}>{note}</li>)}</ul>;
}

function whyNothing(place: Place, way: Way, own: PlacesWords): string {
  if (way.kind === 'no-address') return own.noAddress;
  return place === 'resume' ? own.noStrip : own.noMark;
}
