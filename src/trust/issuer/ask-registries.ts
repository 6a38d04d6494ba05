import type { RegistryAnswer } from '../../model';
import { couldNotAsk } from '../asking/answers';
import type { RegistryConfig } from '../asking/config';
import { rorOf } from '../asking/identifiers';
import type { IssuerQuestion, RegistryKind, RegistryPorts } from '../asking/registry-kind';
import { REGISTRY_KINDS } from '../registries';

const MAX_REGISTRIES = 40;
/** Milliseconds for one registry with all its statements. */
const DEADLINE_MS = 30_000;

/**
 * Asks all registries about an issuer, side by side: first those that know it by its identifier, then those that
 * need an identifier from the first (CTID, ROR). One that fails or dawdles is `could-not-ask` and hinders no other.
 */
export async function askRegistries(
  configs: RegistryConfig[],
  question: IssuerQuestion,
  ports: RegistryPorts,
): Promise<RegistryAnswer[]> {
  const expanded = await Promise.all(configs.slice(0, MAX_REGISTRIES).map((config) => expand(config, ports)));
  const answers = expanded.flatMap((one) => (Array.isArray(one) ? [] : [one]));
  const all = distinct(expanded.flatMap((one) => (Array.isArray(one) ? one : []))).slice(0, MAX_REGISTRIES);
  const first = all.filter((config) => kindOf(config)?.needs === undefined);
  answers.push(...(await Promise.all(first.map((config) => ask(config, question, ports)))));
  const further = withIdentifiers(question, answers);
  const second = all.filter((config) => {
    const needs = kindOf(config)?.needs;
    return needs !== undefined && further[needs] !== undefined;
  });
  answers.push(...(await Promise.all(second.map((config) => ask(config, further, ports)))));
  return answers;
}

function kindOf(config: RegistryConfig): RegistryKind | undefined {
  return REGISTRY_KINDS.find((kind) => kind.id === config.kind);
}

async function expand(
  config: RegistryConfig,
  ports: RegistryPorts,
): Promise<RegistryConfig[] | RegistryAnswer> {
  const kind = kindOf(config);
  if (!kind?.expand) return [config];
  try {
    return await inTime(kind.expand(config, ports), couldNotAsk(config, placeOf(config), TOO_SLOW));
  } catch {
    return couldNotAsk(config, placeOf(config), FAILED);
  }
}

const TOO_SLOW = { reason: 'registry-too-slow' };
const FAILED = { reason: 'registry-failed' };

async function ask(
  config: RegistryConfig,
  question: IssuerQuestion,
  ports: RegistryPorts,
): Promise<RegistryAnswer> {
  const failed = couldNotAsk(config, placeOf(config), FAILED);
  try {
    const asking = kindOf(config)?.lookUp?.(config, question, ports);
    return asking ? await inTime(asking, { ...failed, why: TOO_SLOW }) : failed;
  } catch {
    return failed;
  }
}

function placeOf(config: RegistryConfig): string {
  return config.url ?? 'settings';
}

/** Identifiers that a registry vouched for outrank those of the credential. */
function withIdentifiers(question: IssuerQuestion, answers: RegistryAnswer[]): IssuerQuestion {
  const found = answers.filter((answer) => answer.answer === 'found');
  const ctid = found.find((answer) => answer.ctid !== undefined)?.ctid;
  const ror = rorOf(found.find((answer) => answer.ror !== undefined)?.ror);
  return {
    ...question,
    ...(ctid === undefined ? {} : { ctid }),
    ...(ror === undefined ? {} : { ror: { id: ror, vouched: true } }),
  };
}

function distinct(configs: RegistryConfig[]): RegistryConfig[] {
  const key = (config: RegistryConfig) => `${config.kind} ${config.url ?? config.name}`;
  return configs.filter((config, index) => configs.findIndex((one) => key(one) === key(config)) === index);
}

async function inTime<T>(asking: Promise<T>, otherwise: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), DEADLINE_MS);
  });
  try {
    return await Promise.race([asking, late]);
  } finally {
    clearTimeout(timer);
  }
}
