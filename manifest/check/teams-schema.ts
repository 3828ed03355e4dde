import localizationSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.22/MicrosoftTeams.Localization.schema.json';
import manifestSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.22/MicrosoftTeams.schema.json';
import Ajv, { type ErrorObject } from 'ajv-draft-04';
import { recordOf, textOf } from '../../tools/organisation/loose';
import { problem, unknownName, type ManifestProblem } from './problem';

// Microsoft's package validates only together with a module that it doesn't declare, so its schemas are read here.
// Addresses are looked at by our own checks.
const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  strict: false,
  validateFormats: false,
  unicodeRegExp: false,
});
const validateManifest = ajv.compile(manifestSchema);
const validateTranslation = ajv.compile(localizationSchema);

/** What is wrong with a Teams manifest by Microsoft's schema. */
export function schemaProblems(manifest: unknown): readonly ManifestProblem[] {
  return validateManifest(manifest) ? [] : (validateManifest.errors ?? []).map(inWords);
}

/** The same of the texts in another language. */
export function translationSchemaProblems(translation: unknown): readonly ManifestProblem[] {
  return validateTranslation(translation) ? [] : (validateTranslation.errors ?? []).map(inWords);
}

function inWords(error: ErrorObject): ManifestProblem {
  const where = pathInWords(error.instancePath);
  const params = recordOf(error.params);
  const schema = recordOf(error.parentSchema);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownName(
        where,
        textOf(params.additionalProperty),
        'known here',
        Object.keys(recordOf(schema.properties)),
      );
    case 'required':
      return problem(where, `"${textOf(params.missingProperty)}" is missing.`, 'Add it.');
    case 'enum':
      return unknownName(where, String(error.data), 'allowed here', (schema.enum as unknown[]).map(String));
    default:
      return problem(
        where,
        `${JSON.stringify(error.data).slice(0, 60)} ${error.message ?? 'is refused'}.`,
        'Microsoft’s schema asks so.',
      );
  }
}

/** @param pointer as `/extensions/0/runtimes` */
function pathInWords(pointer: string): string {
  const path = pointer
    .replace(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replace(/\//g, '.')
    .replace(/^\./, '');
  return path === '' ? 'manifest' : path;
}
