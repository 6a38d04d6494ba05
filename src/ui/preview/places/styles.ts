/** Styles of the three places. The mark has the colours and the shape of the one in a page. */
export const PLACES_STYLES = `
.preview .places{grid-column:1/-1}
.places .typed{gap:6px 16px}.places .typed label{min-width:0}.places .typed input{min-width:0;width:min(300px,100%)}
.places .ways{border:1px solid var(--line);border-radius:8px;padding:6px 10px!important;margin:8px 0!important;display:flex;flex-wrap:wrap;gap:4px 18px;min-width:0}
.places .ways legend{font-weight:600;padding:0 4px!important}
.places .ways label{display:flex;gap:6px;align-items:center;min-height:28px;cursor:pointer}
.places .ways input{width:18px;height:18px;margin:0}
.places .three{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(300px,100%),1fr));gap:6px 16px;margin-top:8px}
.places .place{min-width:0;display:grid;grid-template-columns:minmax(0,1fr);grid-template-rows:subgrid;grid-row:span 3;margin-bottom:14px!important}
.places .place h4{margin:0!important;align-self:end}
.places .sheet{border:1px solid var(--line);border-radius:8px;padding:12px!important;min-height:132px}
.places .sheet b,.places .sheet span,.places .sheet small{display:block}
.places .entry{display:grid;grid-template-columns:40px minmax(0,1fr);gap:10px}
.places .emblem{width:40px;height:40px;border:1px solid var(--line);border-radius:50%;background:color-mix(in srgb,var(--soft) 16%,transparent)}
.places .linked{margin-top:6px!important}
.places .linked a{margin-inline-end:2px}
.places .paper{padding:0!important;overflow:hidden}
.places .strip-line{display:flex;flex-wrap:wrap;gap:4px 10px;align-items:center;min-height:44px;padding:6px 12px!important;border-bottom:1px solid var(--line);background:color-mix(in srgb,var(--link) 10%,transparent)}
.places .strip-line small{display:inline}
.places .strip-line button{text-align:start}
.places .page{padding:12px!important;font-family:Georgia,"Times New Roman",serif}
.places .page .heading{margin:8px 0 2px!important;padding-bottom:2px!important;border-bottom:1px solid var(--line);font-weight:600}
.places .form>b{padding-bottom:4px!important;border-bottom:1px solid var(--line);margin-bottom:6px!important}
.places .form>span+span{margin-top:6px!important}
.places .form i{font-style:normal}
.places .mark{position:relative;margin:4px;display:inline-grid;place-items:center;width:18px;height:18px;min-height:0;padding:0!important;vertical-align:top;border:1px solid #24406b;border-radius:5px;background:#fff;color:#24406b}
.places .mark::before{content:"";position:absolute;inset:-3px}
.places .mark svg{width:12px;height:12px;fill:none;stroke:currentColor;stroke-width:2.4}
.places .bubble{border:1px solid #8a94a3;border-radius:10px;padding:12px!important;margin:6px 0!important;max-width:400px;box-shadow:0 6px 24px rgb(0 0 0/.2)}
.places .called{font-size:16px;font-weight:600;line-height:1.3;margin-top:6px}
.places .none{border-inline-start:4px solid var(--mind);padding-inline-start:8px!important}
.places .notes{list-style:none;color:var(--soft);font-size:12px}
.places .notes li+li{margin-top:4px}
@media (prefers-color-scheme:dark){.places .mark{background:#161b22;color:#8ab8ff;border-color:#8ab8ff}.places .bubble{border-color:#566070}}
`;
