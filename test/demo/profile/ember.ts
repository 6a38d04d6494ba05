import type { Fate } from '../fates';
import { escaped, profilePage } from './page';

/** A profile seen when logged in, 2022 to 2025: hashed classes, every text twice, plain links. */
export function ember(badges: readonly Fate[]): string {
  return profilePage({
    top: '<section class="artdeco-card"><h1 class="xhash0">Robin Example</h1></section>',
    certifications: `<section class="artdeco-card pv-profile-card break-words mt2" tabindex="-1" data-view-name="profile-card">
<div id="licenses_and_certifications" class="pv-profile-card__anchor"></div>
<h2 class="pvs-header__title">${twice('Licenses & certifications')}</h2><ul>${badges.map(entry).join('\n')}</ul>
<a id="navigation-index-see-all-licenses-and-certifications" href="https://www.linkedin.com/in/robin-example-2024/details/certifications">Show all licenses &amp; certifications</a></section>`,
  });
}

function entry({ title, issuer, link }: Fate, index: number): string {
  const href = escaped(link);
  return `<li class="artdeco-list__item xhash1 entry"><div class="xhash2" data-view-name="profile-component-entity">
<a data-field="entity_image_licenses_and_certifications" class="optional-action-target-wrapper" target="_self" href="https://www.linkedin.com/company/${1000 + index}/"><img alt="" width="1" height="1" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></a>
<a data-field="entity_image_licenses_and_certifications" class="optional-action-target-wrapper full-width" target="_self" href="${href}"><div class="hoverable-link-text t-bold">${twice(title)}</div><span class="t-14 t-normal">${twice(issuer)}</span> <span class="t-14 t-normal t-black--light">${twice('Issued Mar 2025')}</span></a>
<div><a class="optional-action-target-wrapper artdeco-button" target="_self" aria-label="Show credential for ${escaped(title)}" href="${href}"><span class="pvs-navigation__text">Show credential</span></a></div>
</div></li>`;
}

function twice(text: string): string {
  return `<span aria-hidden="true">${escaped(text)}</span><span class="visually-hidden">${escaped(text)}</span>`;
}
