import type { Fate } from '../fates';
import { escaped, profilePage } from './page';

/** A profile seen without logging in. */
export function publicProfile(badges: readonly Fate[]): string {
  return profilePage({
    top: '<section class="top-card-layout"><h1 class="top-card-layout__title">Robin Example</h1><h2>Crane operator</h2></section>',
    certifications: `<section data-section="certifications"><h2>Licenses &amp; Certifications</h2>
<ul class="certifications__list">${badges.map(entry).join('\n')}</ul></section>`,
  });
}

function entry({ title, issuer, link }: Fate, index: number): string {
  const tracked = (name: string) =>
    escaped(`${link}${link.includes('?') ? '&' : '?'}trk=public_profile_${name}`);
  return `<li class="profile-section-card entry"><div>
<h3 class="profile-section-card__title"><a data-tracking-control-name="public_profile_certification-title" href="${tracked('certification-title')}">
  ${escaped(title)}
</a></h3>
<h4 class="profile-section-card__subtitle"><a data-tracking-control-name="public_profile_profile-section-card_subtitle-click" href="https://www.linkedin.com/company/demo-${index}?trk=public_profile_profile-section-card_subtitle-click">${escaped(issuer)}</a></h4>
<span class="certifications__date-range">Issued <time>Mar 2025</time></span><div>Credential ID DEMO-${index}</div>
<a data-tracking-control-name="public_profile_see-credential" href="${tracked('see-credential')}">See credential</a>
</div></li>`;
}
