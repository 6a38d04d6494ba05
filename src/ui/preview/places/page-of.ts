import type { Person, Place } from './place';

/** Addresses under which such pages lie, as the extension would see them. Nobody is asked there. */
const ADDRESSES: Readonly<Record<Exclude<Place, 'resume'>, string>> = {
  linkedin: 'https://www.linkedin.com/in/me/',
  ats: 'https://app.greenhouse.io/people/1',
};

/**
 * The page of a place as its markup is, for the same scan and the same look for the candidate that run in a
 * recruiter's tab. LinkedIn shows a name and no address; an application shows both. Nothing of it is displayed.
 *
 * @param page an empty document, which is filled
 */
export function pageOf(
  place: Exclude<Place, 'resume'>,
  page: Document,
  { name, email }: Person,
  badge: { title: string; url: string },
): { page: Document; url: string; link: Element } {
  const main = page.createElement('main');
  page.body.append(main);
  if (name !== '') main.append(element(page, 'h1', name));
  if (place === 'ats' && email !== '') {
    const mail = element(page, 'a', email);
    mail.setAttribute('href', `mailto:${email}`);
    main.append(mail);
  }
  const entry = element(page, place === 'linkedin' ? 'li' : 'div', '');
  if (place === 'linkedin') entry.setAttribute('class', 'profile-section-card');
  entry.append(element(page, 'h3', badge.title));
  const link = element(page, 'a', badge.title);
  link.setAttribute('href', badge.url);
  entry.append(link);
  main.append(entry);
  return { page, url: ADDRESSES[place], link };
}

function element(page: Document, name: string, text: string): Element {
  const made = page.createElement(name);
  made.textContent = text;
  return made;
}
