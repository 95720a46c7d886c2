// Access: whether, and how freely, a lab may sell to the customers of a class.
import { at, type ClassOfCustomers, isOn, type Market } from './market.ts';

/** 0 barred, 1 sold, between them grey. */
export function accessOf(market: Market, { values }: ClassOfCustomers, lab: number): number {
  if (!isOn(market, 'access')) return 1;
  const { accessNorthAmerica, accessEurope, accessAsia, accessChina, accessRest } = at(market.scenario.labs, lab);
  const byRegion = { 'north-america': accessNorthAmerica, europe: accessEurope, asia: accessAsia, china: accessChina, rest: accessRest };
  return byRegion[values.region];
}
