/** Styles of the strip over a PDF. Those of the card come with the card. */
export const STRIP_STYLES = `
.strip{--ink:#1b2430;--soft:#566070;--ground:#fff;--line:#8a94a3;--link:#1d4e9e;position:fixed;inset:auto 8px 8px;margin:auto;box-sizing:border-box;width:fit-content;min-width:min(280px,100%);max-width:min(480px,100%);max-height:calc(100vh - 16px);display:grid;grid-template:"list list" minmax(0,auto) "troubles troubles" auto "main close" auto/1fr auto;align-items:center;padding:4px;font:14px/1.4 system-ui,sans-serif;text-align:start;overflow-wrap:anywhere;color-scheme:light dark;color:var(--ink);background:var(--ground);border:1px solid var(--line);border-radius:10px;box-shadow:0 4px 16px rgba(0,0,0,.35)}
.strip *{box-sizing:border-box;margin:0;padding:0}
.strip button{font:inherit;color:inherit;background:none;border:0;border-radius:6px;min-height:32px;text-align:start;cursor:pointer}
.strip button:hover{background:color-mix(in srgb,var(--link) 12%,transparent)}
.strip :focus-visible{outline:2px solid var(--link);outline-offset:-2px}
.strip .main{grid-area:main;padding:6px 10px;font-weight:600;color:var(--link)}
.strip .main[aria-disabled=true]{cursor:progress;color:var(--soft)}
.strip .main[aria-expanded]::before{content:"";display:inline-block;width:7px;height:7px;margin:0 10px 3px 2px;border:solid;border-width:2px 2px 0 0;transform:rotate(-45deg) translate(-1px,1px)}
.strip .main[aria-expanded=true]::before{transform:rotate(135deg) translate(1px,-1px)}
.strip .close{grid-area:close;justify-self:end;width:32px;display:grid;place-items:center}
.strip svg{width:14px;height:14px;fill:none;stroke:currentColor;stroke-width:2.4}
.strip .troubles{grid-area:troubles}
.strip .troubles p{padding:6px 10px}
.strip ul{grid-area:list;list-style:none;max-height:min(320px,45vh);min-height:0;overflow:auto;border-bottom:1px solid var(--line)}
.strip .entry{display:block;width:100%;padding:6px 10px}
.strip li+li{border-top:1px solid color-mix(in srgb,var(--line) 40%,transparent)}
.strip .entry b,.strip .entry i,.strip .entry u{display:block}
.strip .entry i{font-style:normal}
.strip .entry u{color:var(--link)}
.strip small{color:var(--soft);font-size:12px}
.strip .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (prefers-color-scheme:dark){.strip{--ink:#e8ecf2;--soft:#aab4c2;--ground:#161b22;--line:#566070;--link:#8ab8ff}}
@media print{.strip{display:none}}
`;
