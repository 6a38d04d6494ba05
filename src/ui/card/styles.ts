/** Styles of the card, for shadow roots and pages alike. System colours keep forced-colours mode working. */
export const CARD_STYLES = `
.card{--ink:#1b2430;--soft:#566070;--ground:#fff;--line:#d7dce3;--good:#0b6b3a;--bad:#a4161a;--mind:#7a4b00;--link:#1d4e9e;
font:14px/1.45 system-ui,sans-serif;color:var(--ink);background:var(--ground);text-align:start;overflow-wrap:anywhere}
.card *{box-sizing:border-box;margin:0;padding:0}
.card article+article{border-top:2px solid var(--line);margin-top:12px;padding-top:12px}
.verdict{display:flex;gap:8px;align-items:flex-start;font-size:15px;line-height:1.35;color:var(--mind)}
.verdict.verified,.verdict.confirmed{color:var(--good)}
.verdict.invalid,.verdict.revoked{color:var(--bad)}
.verdict.page-only,.verdict.waiting{color:var(--soft)}
.verdict svg{width:20px;height:20px;flex:none;fill:none;stroke:currentColor;stroke-width:2}
.card h2{font-size:17px;line-height:1.3;margin-top:8px}
.card p{margin-top:4px}
.issuer,.why{color:var(--soft)}
.issuer b{color:var(--ink)}
.card .summary{margin-top:8px}
.card dl{margin-top:10px}
.row{display:grid;grid-template-columns:104px 1fr;gap:8px;padding:7px 0;border-top:1px solid var(--line)}
.row dt{color:var(--soft);font-weight:600}
.row dd>span,.row dd>q{display:block}
.row ul{list-style:none}
.row li+li{margin-top:3px}
.row dd>span+span{margin-top:3px}
.counts{color:var(--good)}.counts q{display:block;color:var(--ink)}
.counts-not{color:var(--soft)}
.who{margin-top:4px}.who>span{display:block;font-size:12px;color:var(--soft)}
.who summary{cursor:pointer}
.row button{margin-top:4px}
.typed{display:flex;flex-wrap:wrap;gap:6px;align-items:end;margin-top:4px}
.typed input{display:block;font:inherit;color:var(--ink);background:transparent;border:1px solid var(--soft);border-radius:6px;padding:3px 6px;min-height:28px}
.method{font-weight:600}
.ladder{display:flex!important;gap:3px;margin:5px 0 2px}
.ladder i{flex:1;max-width:32px;height:7px;border:1px solid var(--soft);border-radius:3px}
.ladder i.on{background:var(--ink);border-color:var(--ink)}
.row .ladder i{max-width:none}
.ladder-ends{display:flex;justify-content:space-between;gap:8px;margin-bottom:5px}
.ladder-ends span+span{text-align:end}
.card q{font-style:italic}
.card small{color:var(--soft);font-size:12px}
.card a{color:var(--link)}
.checks{margin-top:8px;border-top:1px solid var(--line);padding-top:6px!important}
.checks summary{cursor:pointer;font-weight:600}
.checks li{margin:4px 0 0 18px!important}
.checks .fail b{color:var(--bad)}.checks .pass b{color:var(--good)}.checks .warn b,.checks .unknown b{color:var(--mind)}
.actions{display:flex;flex-wrap:wrap;gap:8px;margin-top:10px!important}
.card button{font:inherit;color:var(--ink);background:transparent;border:1px solid var(--soft);border-radius:6px;padding:4px 10px!important;min-height:28px;cursor:pointer}
.card :focus-visible{outline:2px solid var(--link);outline-offset:2px}
@media (max-width:360px){.row{grid-template-columns:1fr;gap:0}}
@media (prefers-color-scheme:dark){.card{--ink:#e8ecf2;--soft:#aab4c2;--ground:#161b22;--line:#353d49;--good:#5fd08f;--bad:#ff8d88;--mind:#f0bd6b;--link:#8ab8ff}}
`;
