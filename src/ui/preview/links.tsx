import { BADGE_HOSTS } from '../../discovery';
import { filled } from '../words';
import { CopyText } from './copy-text';
import { HOST_LINKS } from './host-links';
import type { LearnerWords } from './learner-words';
import type { LinkAdvice } from './link-advice';

/** How to link the badge so that it can be checked, for this badge and for every host. */
export function Links({ advice, words }: { advice: LinkAdvice; words: LearnerWords }) {
  const host = advice.host ?? '';
  return (
    <section class="links">
      <h3>{words.linkTitle}</h3>
      {advice.put !== undefined && (
        <>
          <p>{words.linkThis}</p>
          <CopyText text={advice.put} label={words.linkThis} rows={2} words={words} />
        </>
      )}
      <p>{filled(said(advice, words), { host })}</p>
      {advice.namesEmail && <p>{words.linkEmail}</p>}
      {advice.kind !== 'known' && <p>{words.linkFile}</p>}
      <ul class="rules">
        {words.linkRules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <details>
        <summary>{words.otherHosts}</summary>
        <div class="scroll">
          <HostTable words={words} />
        </div>
      </details>
    </section>
  );
}

function said({ kind }: LinkAdvice, words: LearnerWords): string {
  const by = {
    known: words.linkKnown,
    'page-only': words.linkPageOnly,
    retired: words.linkRetired,
    checker: words.linkChecker,
    unknown: words.linkUnknown,
  };
  return by[kind];
}

function HostTable({ words }: { words: LearnerWords }) {
  const name = (id: string) => BADGE_HOSTS.find((host) => host.id === id)?.name ?? id;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.host}</th>
          <th scope="col">{words.linkPut}</th>
          <th scope="col">{words.linkLoses}</th>
        </tr>
      </thead>
      <tbody>
        {HOST_LINKS.map(({ id, put, loses, note }) => (
          <tr key={id}>
            <th scope="row">{name(id)}</th>
            <td>{put === undefined ? '–' : <code>{put}</code>}</td>
            <td>
              {loses.map((link) => (
                <code key={link}>{link}</code>
              ))}
              {note !== undefined && <span>{words.notes[note] ?? note}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
