// What is timed, what is held against what, and the row that comes of it.
import type { Spread } from './statistics.ts';
import type { Unit } from './units.ts';

export interface Measured {
  /** In the contender's unit. */
  readonly value: number;
  /** Draws from a set of options, a customer-quarter. */
  readonly choices?: number;
  /** Shares of customers after the last quarter: who buys from no lab, then each lab's. */
  readonly shares?: readonly number[];
  /** Further figures of the row, by their name in JSON. */
  readonly also?: Readonly<Record<string, number>>;
}

/** One round: what every contender of the suite measured in it. */
export type Round = (id: string) => Measured;

/** A ratio of figures of the same round: what slows the machine down slows both. */
export interface Ratio {
  /** Contenders that it needs beside the row's own. */
  readonly needs: readonly string[];
  readonly of: (round: Round) => number;
}

export interface BenchSize {
  readonly customers: number;
  readonly labs: number;
  readonly classes: number;
  readonly quarters: number;
}

export interface Contender {
  /** Also the id of its row. */
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly size?: BenchSize;
  /** Once; called in every round, more than once by those who are quick. */
  readonly measure: () => Promise<Measured>;
  /** By name: below one where the row's own time is the shorter one, unless the name says what it is. */
  readonly ratios: Readonly<Record<string, Ratio>>;
  /** Row whose shares its own must agree with: the same model, or it is no comparison. */
  readonly sharesOf?: string;
  /** The program of others that it runs. */
  readonly program?: string;
  /** Roughly how long one call takes; only the estimate of what is left depends on it. */
  readonly seconds: number;
  /** A first, uncounted call: code that runs in this process is compiled better after a while. */
  readonly warmsUp?: boolean;
  /** Lets go of what it keeps between rounds. */
  readonly close?: () => void;
}

/** Contenders that take turns in the same rounds. */
export interface Suite {
  readonly name: string;
  readonly contenders: readonly Contender[];
  /** Ends what its contenders keep open between rounds. */
  readonly close?: () => Promise<void>;
}

export interface Row {
  readonly id: string;
  readonly title: string;
  readonly suite: string;
  readonly unit: Unit;
  readonly size?: BenchSize;
  readonly rounds: number;
  readonly spread: Spread;
  readonly ratios: Readonly<Record<string, Spread>>;
  /** Draws from a set of options, a customer-quarter. */
  readonly choices?: number;
  readonly also: Readonly<Record<string, number>>;
  /** Largest distance of a share from the row that it must agree with, in standard errors of both. */
  readonly sharesOff?: number;
}

/** The time of one contender over the time of another. */
export function timeOver(own: string, other: string): Ratio {
  return { needs: [other], of: (round) => round(own).value / round(other).value };
}

/** The same, a choice each; `counted` names the contender that counted the choices of `own`, where it did not count itself. */
export function timePerChoiceOver(own: string, other: string, counted = own): Ratio {
  const perChoice = (round: Round, id: string, by: string): number => round(id).value / (round(by).choices ?? Number.NaN);
  return { needs: [other, counted], of: (round) => perChoice(round, own, counted) / perChoice(round, other, other) };
}
