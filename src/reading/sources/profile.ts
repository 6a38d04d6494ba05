import { inside, type Located, type Place, path, textAt } from './located';
import { fact, type Material } from './material';

/** Who a Profile (OB), Organisation (ELM) or bare DID or URL is: name first. */
export function profile(place: Place, language: string): Located | undefined {
  return (
    textAt(inside(place, 'name'), language) ??
    textAt(inside(place, 'legalName'), language) ??
    textAt(inside(place, 'altLabel'), language) ??
    textAt(inside(place, 'url'), language) ??
    textAt(inside(place, 'id'), language) ??
    textAt(place, language)
  );
}

/** Awarding body and its country, as completeness wants them. */
export function awardingBody(into: Material, place: Place, language: string): void {
  into.identity.push(
    ...fact('awarding-body', profile(place, language)),
    ...fact('country', country(place, language)),
  );
}

function country(place: Place, language: string): Located | undefined {
  const address = inside(place, 'address');
  return (
    textAt(inside(address, 'addressCountry'), language) ??
    textAt(inside(address, 'addressCountryCode'), language) ??
    textAt(inside(address, 'addressRegion'), language) ??
    textAt(path(place, 'location', 'address', 'countryCode', 'prefLabel'), language) ??
    textAt(path(place, 'location', 'address', 'countryCode', 'id'), language)
  );
}
