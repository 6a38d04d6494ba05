import type { Fate } from '../fates';
import { escaped, profilePage } from './page';

const TRACKING = '&urlhash=CMl-&isSdui=true&lipi=urn%3Ali%3Apage%3Ad_flagship3_profile_view_base%3Bdemo';

/** A profile seen when logged in, from 2026: the section arrives later, links go through a redirector. */
export function sdui(badges: readonly Fate[]): string {
  const section = `<section componentkey="com.linkedin.sdui.profile.card.refACoDEMOCertificationTopLevelSection" class="_75907f35"><h2 class="_1a2b3c4d">Licenses &amp; certifications</h2>
${badges.map(entry).join('\n')}</section>`;
  return profilePage({
    top: `<section componentkey="com.linkedin.sdui.profile.card.refACoDEMOTopcard"><div componentkey="ProfileVerificationTriggerRef-ACoDEMO"><h2 class="_1a2b">Robin Example</h2></div></section>`,
    certifications: `<div data-component-type="LazyColumn"></div><div id="interop-outlet" data-testid="interop-shadowdom"></div>`,
    script: `document.querySelector('#interop-outlet').attachShadow({ mode: 'open' });
setTimeout(() => {
  const parsed = new DOMParser().parseFromString(${inScript(section)}, 'text/html');
  document.querySelector('[data-component-type="LazyColumn"]').append(parsed.body.firstElementChild);
}, 300);`,
  });
}

/** LinkedIn takes one redirector for hosts it knows and the other for the rest. */
function entry({ title, issuer, link }: Fate, index: number): string {
  const path = link.includes('credly') || link.includes('coursera') ? 'redir/redirect' : 'safety/go';
  const target = encodeURIComponent(link).replaceAll('.', '%2E');
  const href = escaped(`https://www.linkedin.com/${path}/?url=${target}${TRACKING}`);
  return `<div componentkey="entity-collection-item-${index}" class="_9f8e7d6c entry"><div><p class="_aa11bb22"><b>${escaped(title)}</b></p><p>${escaped(issuer)}</p><p>Issued Mar 2025</p><p>Credential ID DEMO-${index}</p>
<a href="${href}" target="_blank"><span>Show credential</span></a></div></div>`;
}

/** A string literal that cannot end the script element. */
function inScript(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}
