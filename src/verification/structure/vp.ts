import { isEnvelope, openEnvelope } from '../../containers/envelope';
import { contextsOf, VC_CONTEXT_2 } from '../../formats';
import { idOf, isObject, type JsonObject, list, typesOf } from '../../model';
import { isWhole } from './partial';
import type { Breach, StructureRules } from './rule';
import { contextRules, isUrl, typedNode, vcdmBreaches } from './vcdm';

/** Rules for Verifiable Presentations (VCDM 2.0 section 4.13) and for the credentials they carry. */
export const vp: StructureRules = {
  id: 'vp',
  formats: ['vp'],
  breaches: ({ json }) => [...contextRules(json), ...ownRules(json), ...carried(json)],
};

function ownRules(json: JsonObject): Breach[] {
  const breaches: Breach[] = [];
  if (!typesOf(json).includes('VerifiablePresentation'))
    breaches.push(fail('type lacks VerifiablePresentation', '/type'));
  if (Object.hasOwn(json, 'holder') && !isUrl(idOf(json.holder)))
    breaches.push(fail('holder is not a URL', '/holder'));
  if (Object.hasOwn(json, 'id') && !isUrl(json.id)) breaches.push(fail('id is not a URL', '/id'));
  // VCDM 1.1 section 4.10, 2.0 section 4.13: one or more
  if (Object.hasOwn(json, 'verifiableCredential') && list(json.verifiableCredential).length === 0)
    breaches.push(fail('verifiableCredential is empty', '/verifiableCredential'));
  return [...breaches, ...typedNode(json, 'termsOfUse'), ...typedNode(json, 'proof')];
}

function carried(json: JsonObject): Breach[] {
  return list(json.verifiableCredential).flatMap((credential, index) => {
    const source = `/verifiableCredential/${index}`;
    // tokens stand in presentations of the first data model; in the second they need an envelope
    if (typeof credential === 'string') return tokenRules(credential, json, source);
    if (!isObject(credential)) return [fail('it carries something that is no credential', source)];
    if (isEnvelope(credential))
      return openEnvelope(credential).kind === 'damaged'
        ? [fail('its envelope carries no credential', source)]
        : [];
    const securing = Object.hasOwn(credential, 'proof') ? 'data-integrity' : 'none';
    return vcdmBreaches(credential, isWhole(credential, securing)).map((breach) => ({
      ...breach,
      source: `${source}${breach.source}`,
    }));
  });
}

function tokenRules(text: string, json: JsonObject, source: string): Breach[] {
  if (!/^ey[\w-]*\.[\w-]*\.[\w-]*/.test(text))
    return [fail('it carries something that is no credential', source)];
  return contextsOf(json).includes(VC_CONTEXT_2)
    ? [fail('it carries a token without an envelope', source)]
    : [];
}

function fail(what: string, source: string): Breach {
  return { outcome: 'fail', what, source };
}
