/** One host under two names: hosts send readers from `school.example` to `www.school.example` and back. */
export function sameHost(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
