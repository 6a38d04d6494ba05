import { decoded } from './url';

/** Sites that wrap the links of others, as host and path together: a look-alike's host never fits. */
const WRAPPERS = new RegExp(
  `^(?:[\\w-]+\\.)*(?:${[
    'linkedin\\.com/(?:redir|redirect|safety|leo|authwall|login|uas/login|checkpoint)\\b',
    'google\\.[a-z.]{2,6}/url$',
    'youtube\\.com/redirect$',
    '(?:facebook|messenger)\\.com/(?:l\\.php|flx/warn)',
    'l\\.instagram\\.com/',
    'safelinks\\.protection\\.outlook\\.com/',
    'statics\\.teams\\.cdn\\.office\\.net/.*safelinks',
    'linkprotect\\.cudasvc\\.com/url',
    'slack-redir\\.net/link',
    'out\\.reddit\\.com/',
    'duckduckgo\\.com/l/?$',
    't\\.umblr\\.com/redirect',
    'medium\\.com/r/',
    'vk\\.com/away\\.php',
    // what tells other sites how to show a badge names it
    '(?:badgr\\.(?:io|com)|badges\\.parchment\\.(?:com|eu))/public/oembed$',
  ].join('|')})`,
);

/** Parameters in which they carry the target. */
const TARGETS = ['url', 'q', 'u', 'a', 'uddg', 'z', 'to', 'dest', 'sessionRedirect', 'session_redirect'];

/** The address that a redirector leads to, as text; `undefined` when the address is no redirector. */
export function redirectTarget(url: URL): string | undefined {
  const { hostname, pathname, search, hash, href } = url;
  // all of them carry the target there, but for one version of one
  if (!search && !/^urldefense\./.test(hostname)) return undefined;
  const { searchParams } = url;
  if (WRAPPERS.test(hostname + pathname)) {
    let target = TARGETS.map((name) => searchParams.get(name) ?? '').find(Boolean);
    for (let times = 0; target && times < 3 && /^https?%/i.test(target); times++) target = decoded(target);
    // the target's own fragment, when nobody encoded it, with what the wrapper meant for itself at its end
    return target && !target.includes('#')
      ? target + hash.replace(/&(?:urlhash|mt|isSdui|lipi|trk)=.*/, '')
      : target;
  }
  // a checker of badges, asked about one; the names of its parameters have changed over time
  if (/^(?:www\.)?badgecheck\.io$/.test(hostname))
    return [...searchParams.values()].find((each) =>
      /^https?:.*(?:assertion|badge|credential|json)/i.test(each),
    );
  // a mail gateway writes the target its own ways: between `__` in the path, or with - for % and _ for /
  if (!/^urldefense\.(?:proofpoint\.)?com$/.test(hostname)) return undefined;
  const third = /\/v3\/__(https?:\/.+?)__;/.exec(href)?.[1];
  const second = searchParams.get('u')?.replace(/-/g, '%').replace(/_/g, '/');
  return third ?? (second && decoded(second));
}
