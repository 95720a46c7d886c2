// Holds a located tree against the shape of a scenario file and turns what zod finds into problems with places.
import { z } from 'zod';
import { whatIs } from './figure.ts';
import { nearest } from './nearest.ts';
import { keyPlaceOf, type Keys, type LocatedMap, placeOf, plain } from './place.ts';
import { MAX_ISSUES, type Problem } from './problems.ts';
import { quoted } from './quantity.ts';
import { type ScenarioInput, shapeOf } from './shape.ts';

/** What the file holds where nothing is wrong with its shape; otherwise every mistake. */
export function validate(root: LocatedMap): { readonly input?: ScenarioInput; readonly problems: readonly Problem[] } {
  const shape = shapeOf();
  const result = shape.safeParse(plain(root));
  if (result.success) return { input: result.data as unknown as ScenarioInput, problems: [] };
  // Each problem costs a search for the nearest name; beyond the limit they are not listed anyway.
  return { problems: result.error.issues.flatMap((issue) => unknownKeys(issue)).slice(0, MAX_ISSUES + 1).map((issue) => problemOf(issue, root, shape)) };
}

/** One issue a key, so that each is found at its own place. */
function unknownKeys(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue];
}

function problemOf(issue: z.core.$ZodIssue, root: LocatedMap, shape: z.ZodObject): Problem {
  const keys = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const known = keysAt(shape, keys);
    const message = `unknown key ${quoted(key)}: expected one of ${known.join(', ')}`;
    return { place: keyPlaceOf(root, [...keys, key]), keys: [...keys, key], message, suggestion: nearest(key, known) };
  }
  const { suggestion, tooLarge, key } = (issue.code === 'custom' ? (issue.params ?? {}) : {}) as { suggestion?: string; tooLarge?: true; key?: string };
  const place = key === undefined ? placeOf(root, keys) : keyPlaceOf(root, keys);
  return { place, keys, message: issue.message, suggestion: suggestion ?? undefined, tooLarge };
}

/** The keys that a map at this path may have. */
function keysAt(shape: z.core.$ZodType, keys: Keys): readonly string[] {
  let here: z.core.$ZodType | undefined = unwrapped(shape);
  for (const key of keys) {
    const inner: z.core.$ZodType | undefined =
      here instanceof z.ZodObject ? here.shape[String(key)] : here instanceof z.ZodArray ? here.element : here instanceof z.ZodRecord ? here.valueType : undefined;
    here = inner === undefined ? undefined : unwrapped(inner);
  }
  return here instanceof z.ZodObject ? Object.keys(here.shape).filter((key) => key !== 'remove') : [];
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional ? unwrapped(schema.def.innerType) : schema;
}
