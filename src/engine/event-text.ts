// Events as sentences.
import { DEFAULT_CAUSES } from '../schema/codes.ts';

export interface EventFacts {
  readonly kind: string;
  readonly name: string;
  /** Cents, quarters or micro usage units, as the kind defines. */
  readonly amount: bigint;
  readonly figure: number;
  /** Index into DEFAULT_CAUSES. */
  readonly cause: number;
  readonly says?: string;
  /** The other lab of an event between two. */
  readonly other?: string;
}

/** One sentence without a full stop. `name` is that of the lab, the cloud or the intervention; `says` what the intervention says of itself. */
export function eventText(facts: EventFacts): string {
  const { kind, name, amount, figure, cause, says = '' } = facts;
  const usd = dollars(Number(amount) / 100);
  switch (kind) {
    case 'default':
      return `${name} defaults: ${causeText(cause)}; ${usd} of bills unpaid, ${dollars(figure)} of debt lost`;
    case 'equity-round':
      return `${name} raises ${usd} at ${dollars(figure)}`;
    case 'emergency-round':
      return `${name} raises ${usd} in an emergency down round at ${dollars(figure)}`;
    case 'loan':
      return `${name} borrows ${usd}`;
    case 'rationed':
      return `${name} turns ${(figure * 100).toFixed(0)} % of its demand away`;
    case 'lead':
      return `${name} takes the lead in quality`;
    case 'late-delivery':
      return `${grouped(amount)} ${amount === 1n ? 'unit' : 'units'} for ${name} ${amount === 1n ? 'is' : 'are'} late`;
    case 'cancellation':
      return `${name} cancels ${grouped(figure)} units on order for ${usd}`;
    case 'stranded':
      return `${name} gives up ${grouped(figure)} units of its own and writes off ${usd}`;
    case 'slip':
      return `demand stands still for ${quarters(Number(amount))}`;
    case 'price-war':
      return `${name} cuts its price by ${(figure * 100).toFixed(0)} %`;
    case 'resume':
      return 'demand grows again';
    case 'release':
      return `${name} releases a product ${figure.toFixed(2)} orders of magnitude better`;
    case 'route-failure':
      return `${name}: a technical route fails and costs ${figure.toFixed(2)} orders of magnitude`;
    case 'code-red':
      return `${name} declares code red, ${figure.toFixed(2)} orders of magnitude behind`;
    case 'outage':
      return `${name} is down for ${grouped(amount)} ${amount === 1n ? 'hour' : 'hours'}`;
    case 'intervention':
      return `Begins: ${name}${figure === 0 ? '' : ` (${quarters(figure)})`}${says === '' ? '' : `: ${says.replace(/\.$/, '')}`}`;
    case 'intervention-ends':
      return `Ends: ${name}`;
    default:
      return capitalText(facts) ?? `${name}: ${kind}`;
  }
}

/** Events of money and ownership. */
function capitalText({ kind, name, amount, figure, other = 'another lab' }: EventFacts): string | undefined {
  const usd = dollars(Number(amount) / 100);
  switch (kind) {
    case 'down-round':
      return `${name} raises ${usd} at ${dollars(figure)}, below its last round`;
    case 'tranche':
      return `${name} receives ${usd} of an earlier round`;
    case 'tranche-lapsed':
      return `${name} loses ${usd} of an earlier round: it missed its milestone`;
    case 'window-shuts':
      return 'investors stop paying for equity rounds';
    case 'window-opens':
      return 'equity is to be had again';
    case 'listing':
      return `${name} goes public and raises ${usd} at ${dollars(figure)}`;
    case 'warning':
      return `supervisors warn: labs are priced at ${figure.toFixed(1)} times what fundamentals bear`;
    case 'rate':
      return `the central bank sets its rate at ${(figure * 100).toFixed(1)} %`;
    case 'vendor-investment':
      return `suppliers invest ${usd} in ${name}`;
    case 'framework':
      return `${name} announces purchases of ${usd}`;
    case 'framework-cut':
      return `${name} gives up announced purchases of ${usd}`;
    case 'covenant':
      return `${name} breaks its covenant: income covers ${figure.toFixed(2)} times the service of its debt`;
    case 'fire-sale':
      return `${grouped(figure)} units of ${name} are sold for ${usd}`;
    case 'takeover':
      return `${other} takes ${name} over for ${usd}`;
    case 'entry':
      return `${name} enters the market with ${usd}`;
    case 'spin-out':
      return `people leave ${other} and found ${name}`;
    case 'burst':
      return `market value has fallen ${(figure * 100).toFixed(0)} % below its peak of ${usd}`;
    default:
      return undefined;
  }
}

/** Why a lab failed, in words. */
export function causeText(cause: number): string {
  return DEFAULT_CAUSES[cause]?.says ?? 'unknown';
}

/** `30,044`; written out, since the digits of a locale depend on the host. */
export function grouped(value: number | bigint): string {
  return (typeof value === 'bigint' ? String(value) : value.toFixed(0)).replace(/\B(?=(\d{3})+$)/g, ',');
}

function quarters(count: number): string {
  return `${count} quarter${count === 1 ? '' : 's'}`;
}

/** `1.4 B USD`. */
export function dollars(usd: number): string {
  const [divisor, suffix] = usd >= 1e12 ? [1e12, ' T'] : usd >= 1e9 ? [1e9, ' B'] : usd >= 1e6 ? [1e6, ' M'] : [1, ''];
  return `${(usd / divisor).toFixed(divisor === 1 ? 0 : 1)}${suffix} USD`;
}
