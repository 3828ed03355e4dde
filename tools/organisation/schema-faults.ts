import { Ajv, type ErrorObject } from 'ajv';
import { fault, type Fault, type Path } from './fault';
import { listOf, recordOf, textOf } from './loose';
import { choiceOf, closestTo } from './suggestion';

const TYPES: Readonly<Record<string, string>> = {
  object: 'a group in braces, { … }',
  array: 'a list in brackets, [ … ]',
  string: 'a text in double quotes',
  integer: 'a whole number',
  boolean: 'true or false, without quotes',
  null: 'null',
};

/**
 * Compiles a schema to what is wrong with a value by it, in words for whoever wrote the value. A pattern's cure is its
 * `patternErrorMessage`, which editors show too.
 */
export function schemaFaults(schema: object): (value: unknown) => readonly Fault[] {
  const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true });
  ajv.addVocabulary(['patternErrorMessage']);
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []).flatMap(faultsOf));
}

function faultsOf(error: ErrorObject): readonly Fault[] {
  const path = pathOf(error.instancePath);
  const params = recordOf(error.params);
  const schema = recordOf(error.parentSchema);
  const written = JSON.stringify(error.data);
  switch (error.keyword) {
    case 'additionalProperties':
      return [unknownKey(path, textOf(params.additionalProperty), Object.keys(recordOf(schema.properties)))];
    case 'propertyNames':
      return [unknownKey(path, textOf(params.propertyName), textsOf(recordOf(schema.propertyNames).enum))];
    case 'enum':
      return error.propertyName === undefined ? [unknownValue(path, error.data, listOf(schema.enum))] : [];
    case 'required': {
      const key = textOf(params.missingProperty);
      return [fault(path, `"${key}" is missing.`, `Add "${key}" here.`)];
    }
    case 'type': {
      const allowed = [schema.type].flat().map((type) => TYPES[String(type)] ?? String(type));
      return [fault(path, `${shortened(written)} is of the wrong kind.`, `Write ${allowed.join(' or ')}.`)];
    }
    case 'pattern':
      return [fault(path, `${shortened(written)} can’t be used here.`, textOf(schema.patternErrorMessage))];
    case 'minimum':
    case 'maximum':
      return [
        fault(
          path,
          `${written} is too ${error.keyword === 'minimum' ? 'low' : 'high'}.`,
          `Write a number from ${String(schema.minimum)} to ${String(schema.maximum)}.`,
        ),
      ];
    case 'maxLength':
      return [
        fault(
          path,
          `The text is too long: ${textOf(error.data).length} characters.`,
          `Keep it to ${String(schema.maxLength)} characters.`,
        ),
      ];
    case 'minItems':
      return [fault(path, 'The list is empty.', 'Add at least one entry.')];
    default:
      throw new Error(`No words for the schema's keyword "${error.keyword}".`);
  }
}

function unknownKey(path: Path, key: string, known: readonly string[]): Fault {
  const meant = closestTo(key, known);
  const cure =
    meant === undefined
      ? `Take it away, or use one of: ${known.filter((one) => one !== '$schema').join(', ')}.`
      : `Did you mean "${meant}"?`;
  return fault([...path, key], `"${key}" is not known here.`, cure, 'key');
}

function unknownValue(path: Path, value: unknown, known: readonly unknown[]): Fault {
  const meant = typeof value === 'string' ? closestTo(value, textsOf(known)) : undefined;
  return fault(
    path,
    `${shortened(JSON.stringify(value))} is not ${choiceOf(known)}.`,
    meant === undefined ? 'Write one of these.' : `Did you mean "${meant}"?`,
  );
}

function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((one): one is string => typeof one === 'string');
}

const LONGEST_QUOTE = 60;

function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
}
