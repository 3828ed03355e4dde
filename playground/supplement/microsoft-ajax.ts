/** The globals of a window that MicrosoftAjax.js brings, as far as office.js asks for them. */
export interface AjaxWindow {
  Sys?: unknown;
  Type?: unknown;
  readonly Error: ErrorConstructor;
  readonly Function: FunctionConstructor;
  readonly [name: string]: unknown;
}

/**
 * Gives a window the little of MicrosoftAjax.js that office.js uses. Without it office.js loads the original from
 * `ajax.aspnetcdn.com` (and never gets ready where that can't be reached); with it no request leaves the machine.
 */
export function provideMicrosoftAjax(target: AjaxWindow): void {
  const namespaces: Record<string, unknown> = target;
  Object.assign(target, {
    Type: {
      registerNamespace: (name: string) => {
        namespaces[name] ??= {};
      },
      registerClass,
    },
    Sys: {
      StringBuilder: () => undefined,
      Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
      Debug: { trace: () => undefined },
      Browser: { agent: 'standard', InternetExplorer: 'Internet Explorer' },
    },
  });
  // The strings of some languages register themselves as classes.
  Object.defineProperty(target.Function.prototype, 'registerClass', { value: registerClass });
  Object.assign(target.Function, { _validateParams: () => null, _validateParameter: () => null });
  const named = (name: string, message: string) =>
    Object.assign(new target.Error(`${name}: ${message}`), { name });
  Object.assign(target.Error, {
    argument: (parameter?: string, message?: string) =>
      named('Sys.ArgumentException', message ?? parameter ?? ''),
    parameterCount: (message?: string) => named('Sys.ParameterCountException', message ?? ''),
  });
}

function registerClass(): void {
  // Nobody asks for the class.
}
