// Holds a located tree against the shape of a scenario file and turns what zod finds into problems with places.
import { z } from 'zod';
import { keyMeant } from './interventions.ts';
import { nearest } from './nearest.ts';
import { type Keys, keyPlaceOf, type LocatedMap, placeOf, plain } from './place.ts';
import { MAX_ISSUES, type Problem } from './problems.ts';
import { oneOf, quoted } from './quantity.ts';
import { type ScenarioInput, shapeOf } from './shape.ts';

/** Built once, since that takes longer than reading a file. */
const SHAPE = shapeOf();

/** What the file holds where nothing is wrong with its shape; otherwise every mistake. */
export function validate(root: LocatedMap): { readonly input?: ScenarioInput; readonly problems: readonly Problem[] } {
  // Interpreted: a command reads one scenario, and compiling the schema would cost more than that.
  const result = SHAPE.safeParse(plain(root), { jitless: true });
  if (result.success) return { input: result.data as unknown as ScenarioInput, problems: [] };
  // Each problem costs a search for the nearest name; beyond the limit they are not listed anyway.
  return {
    problems: result.error.issues
      .flatMap((issue) => unknownKeys(issue))
      .slice(0, MAX_ISSUES + 1)
      .map((issue) => problemOf(issue, root)),
  };
}

/** One issue a key, so that each is found at its own place. */
function unknownKeys(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue];
}

function problemOf(issue: z.core.$ZodIssue, root: LocatedMap): Problem {
  const keys = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const known = keysAt(keys);
    const suggestion = keys.length === 2 && keys[0] === 'interventions' ? keyMeant(key) : nearest(key, known);
    const message = `unknown key ${quoted(key)}: expected ${suggestion ?? oneOf(known)}`;
    return { place: keyPlaceOf(root, [...keys, key]), keys: [...keys, key], message, suggestion };
  }
  const { suggestion, tooLarge, key } = (issue.code === 'custom' ? (issue.params ?? {}) : {}) as { suggestion?: string; tooLarge?: true; key?: string };
  const place = key === undefined ? placeOf(root, keys) : keyPlaceOf(root, keys);
  // A value with a source has the path of the parameter, whichever way it is written.
  const path = issue.code === 'custom' && keys.at(-1) === 'value' ? keys.slice(0, -1) : keys;
  return { place, keys: path, message: issue.message, suggestion: suggestion ?? undefined, tooLarge };
}

/** The keys that a map at this path may have. */
function keysAt(keys: Keys): readonly string[] {
  let here: z.core.$ZodType | undefined = unwrapped(SHAPE);
  for (const key of keys) {
    const inner: z.core.$ZodType | undefined =
      here instanceof z.ZodObject
        ? here.shape[String(key)]
        : here instanceof z.ZodArray
          ? here.element
          : here instanceof z.ZodRecord
            ? here.valueType
            : undefined;
    here = inner === undefined ? undefined : unwrapped(inner);
  }
  return here instanceof z.ZodObject ? Object.keys(here.shape).filter((key) => key !== 'remove') : [];
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional ? unwrapped(schema.def.innerType) : schema;
}
