// Access: whether, and how freely, a lab may sell to the customers of a class.
import { at, type ClassOfCustomers, extra, isOn, type Market } from './market.ts';

/** The parameter of a lab that says how far each region can buy from it. */
const BY_REGION = new Map([
  ['north-america', 'accessNorthAmerica'],
  ['europe', 'accessEurope'],
  ['asia', 'accessAsia'],
  ['china', 'accessChina'],
  ['rest', 'accessRest'],
]);

/** 0 barred, 1 sold, between them grey. */
export function accessOf(market: Market, { values }: ClassOfCustomers, lab: number): number {
  if (!isOn(market, 'access')) return 1;
  const region = new Map<string, unknown>(Object.entries(values)).get('region');
  const parameter = BY_REGION.get(String(region));
  if (parameter === undefined) throw new Error(`no access from ${String(region)}`);
  return extra(at(market.scenario.labs, lab), parameter);
}
