/** What of office.js, beside its public API, the supplement needs to speak Outlook's protocol as office.js itself does. */
export interface OfficeInternals {
  readonly _OfficeAppFactory: {
    getId(): string;
    getClientEndPoint(): {
      invoke(action: string, callback: (code: number, response: unknown) => void, data: unknown): void;
    };
    getInitializationHelper(): {
      /** What Outlook answered when office.js asked where it runs. */
      readonly _appContext?: { readonly _officeTheme?: Office.OfficeTheme };
    };
  };
}

interface MethodResponse {
  readonly error?: boolean;
  readonly errorCode?: number;
  readonly data?: unknown;
}

type ResultCallback = (result: unknown) => void;

const INTERNAL_FORMAT_ERROR = 9002;

/**
 * Makes a method as those of Office.js: `method(…, [options], [callback])`.
 *
 * @param parametersOf turns what comes before options and callback into the parameters of the call
 */
export function officeMethod(
  internals: OfficeInternals,
  dispatchId: number,
  parametersOf: (first: unknown) => unknown = () => undefined,
): (...args: readonly unknown[]) => void {
  return (...args) => {
    const callback = args.find((argument): argument is ResultCallback => typeof argument === 'function');
    const options = args.slice(0, -1).find(hasAsyncContext);
    const outlook = internals._OfficeAppFactory;
    outlook
      .getClientEndPoint()
      .invoke(
        'ExecuteMethod',
        (code, response) => callback?.(asyncResult(code, response as MethodResponse | null, options)),
        {
          ApiParams: parametersOf(args[0]),
          MethodData: { ControlId: outlook.getId(), DispatchId: dispatchId },
        },
      );
  };
}

function hasAsyncContext(value: unknown): value is { readonly asyncContext: unknown } {
  return typeof value === 'object' && value !== null && 'asyncContext' in value;
}

function asyncResult(
  transportCode: number,
  response: MethodResponse | null,
  options: { readonly asyncContext: unknown } | undefined,
) {
  const asyncContext = options?.asyncContext;
  if (transportCode !== 0 || !response || response.error) {
    const code = response?.errorCode ?? INTERNAL_FORMAT_ERROR;
    return { status: 'failed', asyncContext, error: { code, name: 'Error', message: `Outlook: ${code}` } };
  }
  return { status: 'succeeded', asyncContext, value: response.data };
}
